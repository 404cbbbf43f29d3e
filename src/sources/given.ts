import { z } from 'zod'
import { edtf } from '../calendar/edtf.js'
import { isMoment } from '../calendar/moment.js'
import { type Known, knownSchema } from './reference.js'

const NONE = /^(?:|null|0000-00-00.*)$/i
const TIME = String.raw`(?:[T ](\d{1,2}):(\d\d)(?::\d\d(?:\.\d{1,9})?)?)?`
const YEAR_FIRST = new RegExp(`^(\\d{4})-(\\d{1,2})-(\\d{1,2})${TIME} ?(Z|[+-]\\d\\d(?::?\\d\\d)?)?$`)
const DAY_FIRST = new RegExp(`^(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})${TIME}$`)
/** Zone of what states none: the databases of Vietnamese portals hold local times. */
const HERE = '+07:00'

/** A date as databases write it, with the year or the day first, as a day or `YYYY-MM-DDThh:mm±hh:mm`; undefined for none. Throws on what is no date. */
export function dayOrTime(text: string): string | undefined {
  if (NONE.test(text)) return undefined
  const read = readDate(text)
  if (read === undefined || !isMoment(read)) throw new Error(`${text} is no date`)
  return read
}

function readDate(text: string): string | undefined {
  const [, year, month, day, hour, minute, zone] = YEAR_FIRST.exec(text) ?? dayFirst(text)
  const date = edtf(Number(year), Number(month), Number(day))
  if (year === undefined || hour === undefined || minute === undefined) return year && date
  const offset =
    zone === undefined
      ? HERE
      : zone === 'Z'
        ? '+00:00'
        : zone.replace(/^([+-]\d\d):?(\d\d)?$/, (_, hours, minutes = '00') => `${hours}:${minutes}`)
  return `${date}T${hour.padStart(2, '0')}:${minute}${offset}`
}

function dayFirst(text: string): readonly (string | undefined)[] {
  const [all, day, month, year, hour, minute] = DAY_FIRST.exec(text) ?? []
  return [all, year, month, day, hour, minute]
}

/** Whether a text can be read as a date; one that says that there is none can. */
function isDateOrNone(text: string): boolean {
  try {
    dayOrTime(text)
    return true
  } catch {
    return false
  }
}

const date = z.string().refine(isDateOrNone, { error: ({ input }) => `${input} is no date`, abort: true })

/** When a page was published, as somebody says it: a day, or a time to the minute; empty for none. */
export const publishedSchema = date
  .overwrite(text => dayOrTime(text) ?? '')
  .describe('EDTF day, or YYYY-MM-DDThh:mm±hh:mm')

/** When a page was fetched, as somebody says it: a time of RFC 3339 stays to the second; empty for none. */
export const retrievedSchema = date
  .overwrite(text => (isMoment(text) ? text : (dayOrTime(text) ?? '')))
  .describe('EDTF day, or a time of RFC 3339')

/** Schemes of addresses that pages have. */
const SCHEME = /^(?:https?|ftp):\/\/./i
/** A scheme; a host has a point before its port. */
const ANY_SCHEME = /^[a-z][a-z0-9+-]*:/i
/** What browsers leave out of an address before they read it. */
const BLANK = /[\u0000-\u0020]/g

/** Whether a text can be the address of a page: one of the web, or without a scheme; never one that a browser would run. */
export const isPageAddress = (url: string): boolean => SCHEME.test(url) || !ANY_SCHEME.test(url.replace(BLANK, ''))
export const noAddress = (url: string): string => `${url} is no address of a page; give one with http:// or https://`

export const addressSchema = z
  .string()
  .min(1)
  .refine(isPageAddress, { error: ({ input }) => noAddress(String(input)) })

/** What somebody says of a source from outside, as it is checked where it is said; the ledger may hold what was said before there were such checks. */
export const givenSchema = z
  .strictObject({
    url: addressSchema,
    mediaType: knownSchema.shape.mediaType.unwrap(),
    title: knownSchema.shape.title.unwrap(),
    publishedAt: publishedSchema,
    retrievedAt: retrievedSchema,
  })
  .partial()

/** What is known, less the dates of which it was said that there are none. */
export const knownOf = (given: { readonly [K in keyof Known]?: Known[K] | undefined }): Known =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value))

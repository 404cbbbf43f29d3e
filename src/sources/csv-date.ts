import { edtf } from '../calendar/edtf.js'

const NONE = /^(?:|null|0000-00-00.*)$/i
const TIME = String.raw`(?:[T ](\d{1,2}):(\d\d)(?::\d\d(?:\.\d{1,9})?)?)?`
const YEAR_FIRST = new RegExp(`^(\\d{4})-(\\d{1,2})-(\\d{1,2})${TIME} ?(Z|[+-]\\d\\d:?\\d\\d)?$`)
const DAY_FIRST = new RegExp(`^(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})${TIME}$`)
/** Zone of what states none: the databases of Vietnamese portals hold local times. */
const HERE = '+07:00'

/** A date as databases write it, with the year or the day first, as a day or `YYYY-MM-DDThh:mm±hh:mm`; undefined for none. Throws on what is no date. */
export function dayOrTime(text: string): string | undefined {
  if (NONE.test(text)) return undefined
  const [, year, month, day, hour, minute, zone] = YEAR_FIRST.exec(text) ?? dayFirst(text)
  const date = edtf(Number(year), Number(month), Number(day))
  if (year === undefined || date === undefined) throw new Error(`${text} is no date`)
  if (hour === undefined || minute === undefined) return date
  const offset = zone === undefined ? HERE : zone === 'Z' ? '+00:00' : zone.replace(/^(...)(\d\d)$/, '$1:$2')
  return `${date}T${hour.padStart(2, '0')}:${minute}${offset}`
}

function dayFirst(text: string): readonly (string | undefined)[] {
  const [all, day, month, year, hour, minute] = DAY_FIRST.exec(text) ?? []
  return [all, year, month, day, hour, minute]
}

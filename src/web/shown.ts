import type { Reading } from '../correcting/reading.js'
import { nameOf, type Say } from './language.js'

const QUARTERS = ['I', 'II', 'III', 'IV'] as const

/** An EDTF date as people write it: `2021-35` is "quý III/2021". What is no such date stays as it is. */
export function dateShown(say: Say, edtf: string): string {
  if (edtf.includes('/'))
    return edtf
      .split('/')
      .map(one => dateShown(say, one))
      .join(' – ')
  const [, year = '', month, day] = /^([\dX]{4})(?:-(\d\d))?(?:-(\d\d))?(?=$|T)/.exec(edtf) ?? []
  if (year === '' || month === undefined) return edtf
  const isKnown = year !== 'XXXX'
  const quarter = QUARTERS[Number(month) - 33]
  const parts = quarter ? [`${say('date.quarter')} ${quarter}`] : [day && Number(day), Number(month)].filter(Boolean)
  return isKnown ? [...parts, year].join('/') : `${parts.join('/')} (${say('date.unknown-year')})`
}

/** A number as people write it: 1.234,5 in Vietnamese, 1,234.5 in English. */
export const numberShown = (say: Say, value: number): string => value.toLocaleString(say('site.numbers'))

/** Signs that are not seen and by which letters change places. */
const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** An address or a path whose letters stay in their places: signs that would turn them are written as addresses write them. */
export const addressShown = (address: string): string => address.replace(TURNING, sign => encodeURIComponent(sign))

const minute = new Intl.DateTimeFormat('vi', {
  day: 'numeric',
  month: 'numeric',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Asia/Ho_Chi_Minh',
  timeZoneName: 'short',
})

/** A moment as people in Vietnam write it, to the minute, with its zone. */
export const minuteOf = (at: string): string => minute.format(new Date(at))

const DATES: ReadonlySet<string> = new Set(['value', 'period', 'days'])
const CHOICES: ReadonlySet<string> = new Set(['role', 'kind', 'action', 'level', 'former', 'implied', 'partOfDay'])

/** `2.8 tỷ đồng` with its number as people write it. */
const quantityShown = (say: Say, quantity: string): string =>
  quantity.replace(/^-?[0-9]+(?:\.[0-9]+)?(?= )/, number => numberShown(say, Number(number)))

/** A plain value of an entry as people read it. */
function valueShown(say: Say, name: string, value: string): string {
  const each = (show: (one: string) => string): string => value.split('; ').map(show).join('; ')
  if (DATES.has(name)) return each(one => dateShown(say, one))
  if (name === 'quantities') return each(one => quantityShown(say, one))
  return CHOICES.has(name) ? each(one => nameOf(say, 'value', one)) : value
}

/** What a reading is called in a list. */
export const labelShown = (say: Say, { naming, label }: Reading): string =>
  naming === null ? label : valueShown(say, naming, label)

/** What is said of a reading beside its label: nothing that the label says already. */
export const factsShown = (say: Say, { label, properties }: Reading): readonly (readonly [string, string])[] =>
  properties
    .filter(([name, value]) => value !== label && name !== 'honorifics' && !(name === 'text' && label.includes(value)))
    .map(([name, value]) => [nameOf(say, 'property', name), valueShown(say, name, value)] as const)

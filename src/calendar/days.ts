import { daysIn, type Edtf } from './edtf.js'
import { stamp } from './partial.js'

/** The first and the last day that a date covers, as numbers `YYYYMMDD` that sort. */
export type Days = { readonly first: number; readonly last: number }

/** Months of the sub-year groupings of EDTF level 2: seasons, quarters, quadrimesters, half years. */
const GROUPS: Readonly<Record<number, readonly [from: number, to: number]>> = {
  21: [3, 5],
  22: [6, 8],
  23: [9, 11],
  24: [12, 12],
  33: [1, 3],
  34: [4, 6],
  35: [7, 9],
  36: [10, 12],
  37: [1, 4],
  38: [5, 8],
  39: [9, 12],
  40: [1, 6],
  41: [7, 12],
}
const OPEN: Days = { first: 0, last: 99_991_231 }
const PARTS = /^(\d{4}|\d{1,3}X{0,3})(?:-(\d\d))?(?:-(\d\d))?[~?%]?(?:T.*)?$/

/** The days that an EDTF date, interval or time stamp covers; undefined where the year is unknown or the text is no date. */
export function daysOf(date: Edtf): Days | undefined {
  const [from = '', to, ...more] = date.split('/')
  if (more.length || !date) return undefined
  if (to === undefined) return daysOfOne(from)
  const first = openOr(from)
  const last = openOr(to)
  return first && last && first.first <= last.last ? { first: first.first, last: last.last } : undefined
}

const openOr = (date: string): Days | undefined => (date === '' || date === '..' ? OPEN : daysOfOne(date))

function daysOfOne(date: string): Days | undefined {
  const [, years = '', month, day] = PARTS.exec(date) ?? []
  if (years === '' || !date.startsWith(years)) return undefined
  const open = 10 ** (4 - years.replaceAll('X', '').length)
  const year = Number(years.replaceAll('X', '')) * open
  if (month === undefined) return { first: stamp(year, 1, 1), last: stamp(year + open - 1, 12, 31) }
  if (open > 1) return undefined
  return daysOfMonth(year, Number(month), day === undefined ? undefined : Number(day))
}

function daysOfMonth(year: number, month: number, day: number | undefined): Days | undefined {
  const [from, to] = GROUPS[month] ?? [month, month]
  if (from < 1 || to > 12) return undefined
  if (day === undefined) return { first: stamp(year, from, 1), last: stamp(year, to, daysIn(year, to)) }
  if (month > 12 || day < 1 || day > daysIn(year, month)) return undefined
  return { first: stamp(year, month, day), last: stamp(year, month, day) }
}

/** Whether a text is a date or an interval of the calendar, of a known year or not: `2021-35`, `2021-10/2021-12`, `XXXX-03-15`. */
export const isEdtf = (text: string): boolean =>
  text.split('/').every(one => one === '' || one === '..' || PLAIN.test(one)) &&
  daysOf(text.replaceAll('XXXX', '2000')) !== undefined

const PLAIN = /^[\dX]{4}(?:-\d\d){0,2}[~?%]?$/

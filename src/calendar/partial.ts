import { daysIn, type Edtf, edtf, interval, quarter } from './edtf.js'

/** A place in the calendar with the parts that a text says of it, and no others. */
export type PartialDate = {
  readonly year?: number
  /** 1 to 4. */
  readonly quarter?: number
  /** 1 to 12. */
  readonly month?: number
  readonly day?: number
  /** First year of a decade. */
  readonly decade?: number
  /** 1 to 7, Monday first. */
  readonly weekday?: number
  /** Distance from the day of writing in units of `unit`: "hôm qua" is -1 day, "năm nay" 0 years, "thứ Hai vừa qua" -1 weekday, "thứ Hai tuần trước" -1 week. */
  readonly shift?: { readonly unit: 'day' | 'weekday' | 'week' | 'month' | 'year'; readonly by: number }
}

/** A day of the calendar. */
export type Day = { readonly year: number; readonly month: number; readonly day: number }

/** The day at the head of an EDTF day or of a time stamp; undefined for coarser and unknown dates. */
export function dayOf(date: Edtf | undefined): Day | undefined {
  const [, year, month, day] = date?.match(/^(\d{4})-(\d\d)-(\d\d)(?![\d/])/) ?? []
  return year && month && day ? { year: Number(year), month: Number(month), day: Number(day) } : undefined
}

/** The year and the month, where it is said, of a date coarser than a day: "2020-07", "2020"; undefined for any other. */
export function monthOf(date: Edtf | undefined): { readonly year: number; readonly month?: number } | undefined {
  const [, year, month] = date?.match(/^(\d{4})(?:-(0[1-9]|1[0-2]))?$/) ?? []
  return year === undefined ? undefined : { year: Number(year), ...(month && { month: Number(month) }) }
}

/** The day that lies `by` days after another. */
export function dayAfter({ year, month, day }: Day, by: number): Day {
  const date = new Date(Date.UTC(year, month - 1, day + by))
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** Replaces a distance from the day of writing by what it comes to; undefined where the day is needed and not known. */
export function anchored(date: PartialDate, writing: Day | undefined, year?: number): PartialDate | undefined {
  const { shift, ...said } = date
  if (!shift) return date
  if (shift.unit === 'year') {
    const from = writing?.year ?? year
    if (from === undefined) return (said.month ?? said.quarter) !== undefined ? said : undefined
    return { ...said, year: from + shift.by }
  }
  if (!writing) return undefined
  if (shift.unit === 'weekday' || shift.unit === 'week')
    return dayAfter(writing, daysTo(said.weekday ?? 1, shift, writing))
  if (shift.unit === 'day') return { ...said, ...dayAfter(writing, shift.by) }
  const months = writing.year * 12 + writing.month - 1 + shift.by
  return { ...said, year: Math.floor(months / 12), month: (months % 12) + 1 }
}

const WEEK = 7

/** 1 to 7, Monday first. */
export const weekdayOf = ({ year, month, day }: Day): number =>
  new Date(Date.UTC(year, month - 1, day)).getUTCDay() || WEEK

/** How many days lie between a day and a weekday so many weeks, or so many such weekdays, away. */
function daysTo(weekday: number, { unit, by }: { readonly unit: string; readonly by: number }, from: Day): number {
  const ahead = weekday - weekdayOf(from)
  const isPassed = unit === 'weekday' && ahead < 0
  return ahead + (isPassed ? by + 1 : by) * WEEK
}

/** EDTF of a place in the calendar, its year `XXXX` where it is not said; undefined for a day that does not exist. */
export function edtfOf({ year, quarter: number, month, day, decade }: PartialDate): Edtf | undefined {
  if (decade !== undefined) return `${Math.floor(decade / 10)}X`
  if (number !== undefined) return number >= 1 && number <= 4 ? quarter(year, number) : undefined
  return edtf(year, month, day)
}

/** EDTF of a span from the first to the last of two places; quarters become months, which EDTF intervals need. */
export function intervalOf(from: PartialDate, to: PartialDate): Edtf | undefined {
  const first = edtfOf(startOf(from))
  const last = edtfOf(endOf(to))
  return first === undefined || last === undefined ? undefined : interval(first, last)
}

const firstMonth = (quarter: number): number => quarter * 3 - 2
const lastMonth = (quarter: number): number => quarter * 3

const startOf = ({ quarter: number, ...rest }: PartialDate): PartialDate =>
  number === undefined ? rest : { ...rest, month: firstMonth(number) }

const endOf = ({ quarter: number, ...rest }: PartialDate): PartialDate =>
  number === undefined ? rest : { ...rest, month: lastMonth(number) }

/** First and last day that a dated place covers, in `year` where that is given, as `YYYYMMDD` numbers to compare; undefined without a year. */
export function boundsOf(
  { decade, quarter: number, month, day, year: own }: PartialDate,
  year = own,
): { readonly first: number; readonly last: number } | undefined {
  if (decade !== undefined) return { first: stamp(decade, 1, 1), last: stamp(decade + 9, 12, 31) }
  if (year === undefined) return undefined
  const from = (number === undefined ? month : firstMonth(number)) ?? 1
  const to = (number === undefined ? month : lastMonth(number)) ?? 12
  return { first: stamp(year, from, day ?? 1), last: stamp(year, to, day ?? daysIn(year, to)) }
}

/** A day as a number that sorts. */
export const stamp = (year: number, month: number, day: number): number => year * 10_000 + month * 100 + day

const MILLISECONDS = 86_400_000

/** Number of days from 1970 to a day written as YYYYMMDD. */
export const dayNumber = (day: number): number =>
  Date.UTC(Math.floor(day / 10_000), (Math.floor(day / 100) % 100) - 1, day % 100) / MILLISECONDS

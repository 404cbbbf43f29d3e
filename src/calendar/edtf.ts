/** A date in the Extended Date/Time Format of the Library of Congress: `2021-10-11`, `2021-10`, `2021`, `2021-35` (third quarter), `2021-10/2021-12`, `XXXX-03-15`. */
export type Edtf = string

/** Last day of a month, of the leap year 2000 where the year is unknown. */
export function daysIn(year: number | undefined, month: number): number {
  return new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate()
}

const two = (n: number): string => String(n).padStart(2, '0')
const four = (year: number | undefined): string => (year === undefined ? 'XXXX' : String(year).padStart(4, '0'))

/** EDTF of a year, a month or a day; undefined for a month or day that the calendar does not have. */
export function edtf(year: number | undefined, month?: number, day?: number): Edtf | undefined {
  if (month === undefined) return four(year)
  if (month < 1 || month > 12) return undefined
  if (day === undefined) return `${four(year)}-${two(month)}`
  if (day < 1 || day > daysIn(year, month)) return undefined
  return `${four(year)}-${two(month)}-${two(day)}`
}

/** EDTF of a quarter, 1 to 4: seasons 33 to 36 of level 2. */
export const quarter = (year: number | undefined, number: number): Edtf => `${four(year)}-${32 + number}`

/** EDTF of the first months of a year, 2 to 12; undefined for other numbers. */
export const firstMonths = (year: Edtf, months: number): Edtf | undefined =>
  months >= 2 && months <= 12 ? interval(`${year}-01`, `${year}-${two(months)}`) : undefined

/** EDTF of a span from one date to another. */
export const interval = (from: Edtf, to: Edtf): Edtf => `${from}/${to}`

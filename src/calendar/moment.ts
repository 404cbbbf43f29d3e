import { daysOf } from './days.js'

const TIME = /^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:0\d|1[0-4]):?[0-5]\d)$/
const DAY = /^\d{4}-\d\d-\d\d(?:T|$)/

/** Whether a text is a date of the calendar, of any precision, or a time of a day: `2021-10-12`, `2021-10`, `2021-10-12T08:30+07:00`. */
export const isDate = (text: string): boolean =>
  !text.includes('/') && daysOf(text) !== undefined && (!text.includes('T') || TIME.test(text))

/** Whether a text is a day of the calendar, or a time of one. */
export const isMoment = (text: string): boolean => DAY.test(text) && isDate(text)

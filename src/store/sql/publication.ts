import { type Days, daysOf } from '../../calendar/days.js'

/** A day behind every other. */
const LAST_DAY = 99_999_999

/** The days of a publication; without one it is the first and the last of all, so that it is the last of any order. */
export const publicationDays = (publishedAt: string | null): Days =>
  (publishedAt === null ? undefined : daysOf(publishedAt)) ?? { first: 0, last: LAST_DAY }

import type { DateMention } from '../../annotators/date/date.js'
import { boundsOf, dayNumber, type PartialDate } from '../../calendar/partial.js'
import type { Annotation } from '../../document/layer.js'
import { gathered } from '../../text/gathered.js'
import type { Stance } from './stance.js'
import type { Stated } from './stated.js'

export type Mentions = readonly Annotation<DateMention>[]

/** In days; a report is given in the last weeks of its period. */
export const WEEKS = 31

const PLANNED: ReadonlySet<Stance | undefined> = new Set<Stance | undefined>(['plan', 'next', 'aim'])
export const isPlanned = ({ stance }: Stated): boolean => PLANNED.has(stance)

const TOLD: ReadonlySet<Stance | undefined> = new Set<Stance | undefined>([
  'report',
  'past',
  'signed',
  'over',
  'current',
])

/** Years that are only planned for; what a year is to bring whose programme is laid down in the one before may be told as if it went on. */
export function plannedYears(stated: readonly Stated[]): ReadonlySet<number> {
  const next = new Set(
    gathered(stated, ({ year, stance }) => (stance === 'next' && isPartTold(stated, year - 1) ? [year] : [])),
  )
  const told = new Set(
    gathered(stated, ({ year, stance }) =>
      TOLD.has(stance) && !(stance === 'current' && next.has(year)) ? [year] : [],
    ),
  )
  return new Set(gathered(stated, one => (isPlanned(one) && !told.has(one.year) ? [one.year] : [])))
}

const isPartTold = (stated: readonly Stated[], of: number): boolean =>
  stated.some(({ year, grain, stance }) => year === of && grain === 'part' && TOLD.has(stance))

/** First and last day of a place in a year, counted in days. */
export const boundsIn = (
  day: PartialDate,
  year: number,
): { readonly first: number; readonly last: number } | undefined => {
  const bounds = boundsOf(day, year)
  return bounds && { first: dayNumber(bounds.first), last: dayNumber(bounds.last) }
}

/** Months in which a year is closed and the next one planned. */
export const CLOSING = 10
export const MIDYEAR = 6
export const OPENING = 3

/** In days: how long after its period a report is given. */
export const REPORTED = 120

/** In days: how long before its end a part of a year is reported on. */
export const LAST_WEEKS = 45

/** How far before a time the words stand that tell what it is. */
export const REACH = 100

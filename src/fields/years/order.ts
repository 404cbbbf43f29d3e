import type { PartialDate } from '../../calendar/partial.js'
import { boundsIn, CLOSING, isPlanned, REPORTED, WEEKS } from './bounds.js'
import type { Stance } from './stance.js'
import type { Stated } from './stated.js'

const ANYWHERE: ReadonlySet<Stance | undefined> = new Set<Stance | undefined>(['occasion', 'start', 'limit'])

/** No day or month that is not planned lies after the day in question, none that is planned before it. */
export function holds(stated: readonly Stated[], day: PartialDate, year: number): boolean {
  const bounds = boundsIn(day, year)
  if (!bounds) return true
  return stated.every(one => {
    if (one.stance === 'over') return year > one.year || (year === one.year && (day.month ?? 12) >= CLOSING)
    if (one.grain === 'year' || ANYWHERE.has(one.stance)) return true
    if (isPlanned(one)) return one.last >= bounds.first - WEEKS * 2 || stated.some(told => isPassed(one, told))
    const slack = one.stance === undefined || one.stance === 'current' ? WEEKS : 0
    return one.first <= bounds.last + (one.grain === 'part' ? REPORTED * 2 : slack)
  })
}

/** A plan of its day that something told of has reached since. */
const isPassed = (planned: Stated, told: Stated): boolean =>
  !isPlanned(told) &&
  (told.grain === 'day' || told.grain === 'month') &&
  told.stance !== 'start' &&
  told.last >= planned.first - WEEKS

import type { PartialDate } from '../../calendar/partial.js'
import { most } from '../../text/extremes.js'
import { gathered } from '../../text/gathered.js'
import { boundsIn, isPlanned, LAST_WEEKS, WEEKS } from './bounds.js'
import { holds } from './order.js'
import type { Stance } from './stance.js'
import type { Stated } from './stated.js'

/** "Ngày 9/4/2018, bà được bầu …": an office is news for some weeks. */
export const afterOffice = ({ year, grain, last, stance }: Stated, day: PartialDate): readonly number[] => {
  const bounds = (grain === 'day' || grain === 'month') && stance === 'life' ? boundsIn(day, year) : undefined
  return bounds && bounds.first >= last && bounds.first - last <= WEEKS ? [year] : []
}

const BACKGROUND: ReadonlySet<Stance | undefined> = new Set<Stance | undefined>([
  'life',
  'start',
  'signed',
  'basis',
  'limit',
])
/** In days: what is told lately, at the most. */
const FAR = 300

/** Where nothing else tells: the last year, when the day follows a part of it that is told. */
export function lastResort(stated: readonly Stated[], day: PartialDate, earliest: number): number | undefined {
  const last = Math.max(0, most(gathered(stated, one => (isPlanned(one) ? [] : [one.year]))))
  const bounds = boundsIn(day, last)
  if (!bounds || last < earliest || !holds(stated, day, last)) return undefined
  const isTold = ({ year, grain, stance, first, last: end }: Stated): boolean => {
    const isOpen =
      grain === 'part' || (grain === 'month' && (stance === 'current' || stance === 'report' || end - first > WEEKS))
    const begin = (grain === 'part' ? first : end) - (isOpen ? WEEKS : 0)
    if (year !== last || grain === 'year' || BACKGROUND.has(stance)) return false
    if (grain === 'part' && first === firstOf(year) && bounds.first < end - LAST_WEEKS) return false
    return bounds.first >= begin && bounds.first - begin <= FAR
  }
  return stated.some(isTold) ? last : undefined
}

/** In days: how long after the last day told of its trial or inquiry is news. */
const HALF_YEAR = 180

/** The year in which the day follows within half a year the last day that is told. */
export function lately(stated: readonly Stated[], day: PartialDate, earliest: number): number | undefined {
  const days = stated.filter(one => one.grain === 'day' && !isPlanned(one) && !BACKGROUND.has(one.stance))
  const end = most(days.map(({ last }) => last))
  const year = most(days.map(one => one.year))
  return [year, year + 1].find(candidate => {
    const bounds = boundsIn(day, candidate)
    return bounds !== undefined && candidate >= earliest && bounds.first > end && bounds.first - end <= HALF_YEAR
  })
}

const firstOf = (year: number): number => boundsIn({}, year)?.first ?? 0

import type { PartialDate } from '../../calendar/partial.js'
import type { Document } from '../../document/document.js'
import { least, most } from '../../text/extremes.js'
import { CLOSING, isPlanned, type Mentions, MIDYEAR, OPENING, plannedYears } from './bounds.js'
import { aged, held, ofCause } from './event.js'
import { agreed, compared, counted, elected, ofSchool, ofStage, springs } from './named.js'
import { looksBack } from './round.js'
import { ofSeason } from './season.js'
import type { Stance } from './stance.js'
import type { Stated } from './stated.js'
import { closed, opened } from './term.js'

/** The years that whole years, terms and school years tell. */
export const wholeReadings = (
  document: Document,
  stated: readonly Stated[],
  mentions: Mentions,
  day: PartialDate,
): readonly number[] => [
  ...stated.flatMap(one => goingOn(stated, one, day)),
  ...atTurn(stated, day),
  ...justOver(stated, day),
  ...opened(document, mentions, day),
  ...closed(document, mentions, day),
  ...ahead(stated, day),
  ...ofSchool(document, mentions, day),
  ...ofStage(document, mentions, day),
  ...elected(document, mentions, day),
  ...agreed(document, mentions, day),
  ...springs(document, mentions, day),
  ...compared(stated, mentions, day),
  ...counted(document, stated, mentions, day),
  ...looksBack(document, stated, mentions),
  ...aged(document, mentions),
  ...held(document, mentions),
  ...ofCause(document, mentions, day),
  ...ofSeason(document, mentions),
]

/** The year of what goes on, of its aims, and the year before the one that is planned. */
function goingOn(stated: readonly Stated[], { year, grain, stance }: Stated, day: PartialDate): readonly number[] {
  const month = day.month ?? 0
  if (grain !== 'year' || month === 0) return []
  if (stance === 'current') return isGoingOn(stated, year, month) ? [year] : []
  if (stated.some(one => one.grain === 'year' && one.stance !== 'limit' && one.year > year)) return []
  if (isFarAhead(stated, year)) return []
  if (stance === 'aim') return month < CLOSING ? [year] : [year - 1]
  if (stance === 'plan') return month < CLOSING && isCarriedOn(stated, year) ? [year] : []
  if (stance !== 'next') return []
  if (month > OPENING + 1) return [year - 1]
  return month < OPENING
    ? [year]
    : stated.some(one => one.year === year - 1 && one.stance === 'current')
      ? [year - 1]
      : []
}

/** In years: how far the year that is planned next lies behind another one at most. */
const NEXT = 2

/** "Mục tiêu là một triệu lượt khách năm 2020 và hai triệu năm 2030": the last of several years to come. */
const isFarAhead = (stated: readonly Stated[], year: number): boolean =>
  stated.some(one => one.grain === 'year' && isPlanned(one) && one.year < year - NEXT)

/** A year that is planned for and told of, or that follows the last one told of. */
const isCarriedOn = (stated: readonly Stated[], year: number): boolean =>
  stated.some(
    ({ grain, stance, year: told }) =>
      grain === 'year' &&
      ((told === year && stance === 'current') ||
        (told >= year - 1 && (stance === undefined || LOOKS_BACK.has(stance)))),
  )

/** In the first months of a year the last one may still be spoken of so, in its last months the next one. */
function isGoingOn(stated: readonly Stated[], year: number, month: number): boolean {
  const isNext =
    month >= CLOSING &&
    stated.some(
      one =>
        one.grain === 'year' &&
        ((one.year === year && one.stance === 'next') || (one.year === year - 1 && !isPlanned(one))),
    )
  return month > OPENING && !isNext && !plannedYears(stated).has(year)
}

/** A report on one year and plans for the next are of the turn between them. */
function atTurn(stated: readonly Stated[], day: PartialDate): readonly number[] {
  const month = day.month ?? 0
  const plain = stated.filter(({ grain, stance }) => grain === 'year' && stance !== 'limit')
  if (!plain.length || month === 0) return []
  const last = most(plain.map(({ year }) => year))
  const ofLast = plain.filter(({ year }) => year === last)
  const goesOnNow = ofLast.some(({ stance }) => stance === 'current')
  const before = stated.filter(({ year, stance }) => year === last - 1 && !(goesOnNow && stance === 'life'))
  if (before.length && !ofLast.every(({ stance }) => stance === 'past' || stance === 'signed')) {
    const isClosed = month >= CLOSING && before.some(({ stance }) => stance === 'report')
    if (month > MIDYEAR) return [!isClosed && before.some(({ stance }) => stance === 'over') ? last : last - 1]
    const goesOn = before.every(one => isPlanned(one) || one.stance === 'current')
    return month <= OPENING && !goesOn && !ofLast.every(({ stance }) => stance === 'plan') ? [last] : []
  }
  if (!ofLast.some(({ stance }) => stance === 'report')) return []
  if (month >= CLOSING) return [last]
  return month <= MIDYEAR && ofLast.every(({ stance }) => stance === undefined || LOOKS_BACK.has(stance))
    ? [last + 1]
    : []
}

/** How many months of a year the last one is the one just over. */
const EARLY = 2

/** "Ngày 6/2, … Chỉ tính riêng năm 2016, tỉnh đã có …": a year that is told as past when the next has just begun. */
function justOver(stated: readonly Stated[], { month = 0 }: PartialDate): readonly number[] {
  const told = stated.filter(({ stance }) => stance !== 'limit')
  const last = most(told.map(({ year }) => year))
  const isOver = told.every(
    ({ year, grain, stance }) =>
      year < last || (grain === 'year' && (stance === 'past' || stance === 'report' || stance === 'over')),
  )
  return month > 0 && month <= EARLY && told.length && isOver ? [last + 1] : []
}

/** What is told of a year that is over. */
const LOOKS_BACK: ReadonlySet<Stance> = new Set<Stance>(['report', 'past', 'over', 'signed'])

const SURE = 2

/** Towards the end of a year: where nothing is told but what the next one brings, and more than once. */
function ahead(stated: readonly Stated[], { month = 0 }: PartialDate): readonly number[] {
  const planned = stated.filter(one => one.grain === 'year' && one.stance === 'plan')
  const next = least(planned.map(({ year }) => year))
  const isAlone = stated.every(({ year, stance }) => year >= next || stance === 'past' || stance === 'signed')
  const ofNext = planned.filter(({ year }) => year === next)
  return month > CLOSING && isAlone && ofNext.length >= SURE ? [next - 1] : []
}

import type { DateMention } from '../annotators/date/date.js'
import { boundsOf, dayNumber, type PartialDate } from '../calendar/partial.js'
import type { Document } from '../document/document.js'
import type { Annotation } from '../document/layer.js'
import { type Stance, type Stated, statedIn, WEB } from './stated.js'

/** The year that the article was written in, as its own dates tell; undefined where they leave more than one reading. Reports look back and plans ahead, and no past day lies after the day that is told of. Days and parts of a year near the day tell more than whole years. */
export function yearOfReport(document: Document, mentions: readonly Annotation<DateMention>[]): number | undefined {
  const day = undatedDay(mentions)
  if (!day) return undefined
  const stated = statedIn(document, mentions)
  const least = leastYear(stated, mentions, day)
  const heldOf = (readings: readonly number[]): readonly number[] =>
    [...new Set(readings)].filter(year => year >= least && holds(stated, day, year))
  const near = [...sameDay(mentions, day), ...stated.flatMap(one => [...afterwards(one, day), ...within(one, day)])]
  const nearest = heldOf([...near, ...elapsed(document, mentions, day)])
  if (nearest.length) return nearest.length === 1 ? nearest[0] : between(stated, day, nearest)
  const whole = heldOf([
    ...stated.flatMap(one => goingOn(stated, one, day)),
    ...atTurn(stated, day),
    ...opened(document, mentions),
  ])
  if (whole.length) return whole.length === 1 ? whole[0] : undefined
  return lastResort(stated, day, least)
}

/** The first day, else month, whose year is not written: the one that the year is wanted for. */
function undatedDay(mentions: readonly Annotation<DateMention>[]): PartialDate | undefined {
  const open = mentions
    .flatMap(({ value }) =>
      value.cue === 'anniversary' || value.to?.year !== undefined ? [] : [value.to ?? value.points[0]],
    )
    .filter(point => point !== undefined && point.year === undefined && !point.shift && (point.month ?? point.quarter))
  return open.find(point => point?.day !== undefined) ?? open[0]
}

const PLANNED: ReadonlySet<Stance | undefined> = new Set<Stance | undefined>(['plan', 'next', 'aim'])
const isPlanned = ({ stance }: Stated): boolean => PLANNED.has(stance)

/** Years that are only planned for. */
function plannedYears(stated: readonly Stated[]): ReadonlySet<number> {
  const told = new Set(stated.flatMap(({ year, stance }) => (stance === 'report' || stance === 'past' ? [year] : [])))
  return new Set(stated.flatMap(one => (isPlanned(one) && !told.has(one.year) ? [one.year] : [])))
}

/** The earliest year that the day may lie in: the latest one told of, in the second half of a year the one before, for it may be planned; and a term that has begun. */
function leastYear(stated: readonly Stated[], mentions: readonly Annotation<DateMention>[], day: PartialDate): number {
  const planned = plannedYears(stated)
  const latest = Math.max(
    0,
    ...stated.flatMap(({ year, stance }) => (planned.has(year) || stance === 'start' ? [] : [year])),
  )
  const terms = mentions.flatMap(({ value: { cue, points } }) => (cue === 'term' ? [(points[0]?.year ?? 1) - 1] : []))
  const ofLatest = stated.filter(({ year }) => year === latest)
  const late = (day.month ?? 0) > MIDYEAR && !ofLatest.every(({ stance }) => stance === 'past')
  const valid = mentions.flatMap(({ value: { cue, points } }) =>
    cue === 'validity' ? [(points[0]?.year ?? 1) - 1] : [],
  )
  const opening = (day.month ?? 0) > MIDYEAR ? 0 : 1
  return Math.max(
    late ? latest - 1 : latest,
    ...terms.filter(year => year <= latest + A_TERM),
    ...valid.map(year => year + opening),
  )
}

/** In years: how far a term may lie ahead of the years that an article tells of. */
const A_TERM = 5

/** The same day or month with its year elsewhere in the text. */
function sameDay(mentions: readonly Annotation<DateMention>[], day: PartialDate): readonly number[] {
  return mentions.flatMap(({ value: { points, to, cue } }) =>
    cue === 'comparison' || cue === 'birth'
      ? []
      : [...points, ...(to ? [to] : [])].flatMap(({ year, month, day: of, quarter }) =>
          year !== undefined && year >= WEB && month === day.month && of === day.day && quarter === day.quarter
            ? [year]
            : [],
        ),
  )
}

const boundsIn = (day: PartialDate, year: number): { readonly first: number; readonly last: number } | undefined => {
  const bounds = boundsOf({ ...day, year })
  return bounds && { first: dayNumber(bounds.first), last: dayNumber(bounds.last) }
}

/** How many days news follows what it reports on, and how many a report its period. */
const SOON = 150
const REPORTED = 120
/** In days: how far from an anniversary it is celebrated. */
const AROUND = 31

/** The day follows soon after a day or month of the past. */
function afterwards(one: Stated, day: PartialDate): readonly number[] {
  const { year, grain, first, last, stance } = one
  if (grain === 'year' || isPlanned(one) || (stance === 'start' && grain !== 'day')) return []
  const reach = last - first > A_YEAR ? REPORTED : SOON
  return [year, year + 1].filter(candidate => {
    const bounds = boundsIn(day, candidate)
    if (stance === 'occasion') return bounds !== undefined && Math.abs(bounds.first - first) <= AROUND
    return bounds !== undefined && bounds.first > last && bounds.first - last <= reach
  })
}

/** The day lies in the period of the report ("6 tháng đầu năm 2017") or right before the day that is planned or that something begins with. */
function within(one: Stated, day: PartialDate): readonly number[] {
  const { year, grain, first, last, stance } = one
  if (grain === 'year') return []
  if (isPlanned(one) || (stance === 'start' && grain === 'day'))
    return [year - 1, year].filter(candidate => {
      const bounds = boundsIn(day, candidate)
      return bounds !== undefined && last >= bounds.first && first - bounds.first <= SOON
    })
  const bounds = boundsIn(day, year)
  return bounds && grain === 'part' && bounds.first >= first && bounds.first <= last ? [year] : []
}

/** Months in which a year is closed and the next one planned. */
const CLOSING = 10
const MIDYEAR = 6
const OPENING = 3

/** The year of what goes on, of its aims, and the year before the one that is planned. */
function goingOn(stated: readonly Stated[], { year, grain, stance }: Stated, day: PartialDate): readonly number[] {
  const month = day.month ?? 0
  if (grain !== 'year' || month === 0) return []
  if (stance === 'current') return month > OPENING && !plannedYears(stated).has(year) ? [year] : []
  if (stated.some(one => one.grain === 'year' && one.year > year)) return []
  if (stance === 'aim') return month < CLOSING ? [year] : [year - 1]
  if (stance === 'next') return month >= MIDYEAR ? [year - 1] : [year]
  return []
}

/** A report on one year and plans for the next are of the turn between them. */
function atTurn(stated: readonly Stated[], day: PartialDate): readonly number[] {
  const month = day.month ?? 0
  const plain = stated.filter(({ grain }) => grain === 'year')
  if (!plain.length || month === 0) return []
  const last = Math.max(...plain.map(({ year }) => year))
  const ofLast = plain.filter(({ year }) => year === last)
  if (stated.some(({ year }) => year === last - 1) && !ofLast.every(({ stance }) => stance === 'past'))
    return month > MIDYEAR ? [last - 1] : month <= OPENING ? [last] : []
  if (!ofLast.some(({ stance }) => stance === 'report')) return []
  return month > CLOSING ? [last] : month < OPENING ? [last + 1] : []
}

const CONGRESS = /đại hội(?!\p{L})[^.;]{0,80}$/iu
/** How far from the beginning the congress is told of that an article is about. */
const ABOUT = 300
const REACH = 100

/** A congress opens the term that it is called by. */
function opened(document: Document, mentions: readonly Annotation<DateMention>[]): readonly number[] {
  return mentions.flatMap(({ start, value: { cue, points } }) =>
    cue === 'term' && start < ABOUT && CONGRESS.test(document.text.slice(Math.max(0, start - REACH), start))
      ? [points[0]?.year ?? 0]
      : [],
  )
}

/** Of two readings the one in whose year a part is reported on. */
function between(stated: readonly Stated[], day: PartialDate, years: readonly number[]): number | undefined {
  const told = years.filter(year =>
    stated.some(one => one.year === year && one.grain === 'part' && !isPlanned(one) && within(one, day).length > 0),
  )
  return told.length === 1 ? told[0] : undefined
}

/** Where nothing else tells: of two years in a row the second, or the first where the second is only planned; else the last year, when a part of it is named. */
function lastResort(stated: readonly Stated[], day: PartialDate, least: number): number | undefined {
  const last = Math.max(0, ...stated.map(({ year }) => year))
  const ofLast = stated.filter(({ year }) => year === last)
  const held = (year: number): number | undefined => (year >= least && holds(stated, day, year) ? year : undefined)
  const bounds = boundsIn(day, last)
  const isTold = (one: Stated): boolean => one.grain !== 'year' && !isPlanned(one) && one.stance !== 'past'
  if (ofLast.some(one => isTold(one) && (!bounds || one.grain !== 'day' || one.first <= bounds.last))) return held(last)
  if (!stated.some(({ year }) => year === last - 1) || ofLast.every(({ stance }) => stance === 'past')) return undefined
  return held(ofLast.every(isPlanned) ? last - 1 : last)
}

const ELAPSED = /(?:qua|sau) hơn (\d{1,2}) năm/iu
const SPAN = 80
const A_YEAR = 365

/** "áp dụng từ 1/1/2011. Qua hơn 6 năm thực hiện": what has passed since a day that is named. */
function elapsed(
  document: Document,
  mentions: readonly Annotation<DateMention>[],
  day: PartialDate,
): readonly number[] {
  return mentions.flatMap(({ end, value: { points } }) => {
    const from = points[0] && boundsOf(points[0])
    const years = ELAPSED.exec(document.text.slice(end, end + SPAN))?.[1]
    if (!from || !years) return []
    const begin = dayNumber(from.first) + Number(years) * A_YEAR
    const year = Math.floor(from.first / 10_000) + Number(years)
    return [year, year + 1].filter(one => {
      const bounds = boundsIn(day, one)
      return bounds !== undefined && bounds.first >= begin && bounds.first < begin + A_YEAR
    })
  })
}

/** In days; a report is given in the last weeks of its period. */
const WEEKS = 31

/** No day or month that is not planned lies after the day in question, none that is planned before it. */
function holds(stated: readonly Stated[], day: PartialDate, year: number): boolean {
  const bounds = boundsIn(day, year)
  if (!bounds) return true
  return stated.every(one => {
    if (one.grain === 'year' || one.stance === 'occasion' || one.stance === 'start') return true
    if (isPlanned(one)) return one.last >= bounds.first - WEEKS
    const slack = one.stance === undefined || one.stance === 'current' ? WEEKS : 0
    return one.first <= bounds.last + (one.grain === 'part' ? REPORTED * 2 : slack)
  })
}

import type { DateMention } from '../annotators/date/date.js'
import { boundsOf, dayNumber, type PartialDate } from '../calendar/partial.js'
import type { Document } from '../document/document.js'
import type { Annotation } from '../document/layer.js'
import type { Stance } from './stance.js'
import { type Stated, WEB } from './stated.js'

type Mentions = readonly Annotation<DateMention>[]

/** The years that days and parts of a year near the day tell. */
export const nearReadings = (
  document: Document,
  stated: readonly Stated[],
  mentions: Mentions,
  day: PartialDate,
): readonly number[] => [
  ...sameDay(mentions, day),
  ...stated.flatMap(one => [...afterwards(one, day), ...within(one, day)]),
  ...elapsed(document, mentions, day),
]

/** The years that whole years, terms and school years tell. */
export const wholeReadings = (
  document: Document,
  stated: readonly Stated[],
  mentions: Mentions,
  day: PartialDate,
): readonly number[] => [
  ...stated.flatMap(one => goingOn(stated, one, day)),
  ...atTurn(stated, day),
  ...opened(document, mentions),
  ...ofSchool(document, mentions, day),
  ...ofStage(document, mentions),
]

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

/** Years that are only planned for. */
export function plannedYears(stated: readonly Stated[]): ReadonlySet<number> {
  const told = new Set(stated.flatMap(({ year, stance }) => (TOLD.has(stance) ? [year] : [])))
  return new Set(stated.flatMap(one => (isPlanned(one) && !told.has(one.year) ? [one.year] : [])))
}

/** The same day or month with its year elsewhere in the text. */
function sameDay(mentions: Mentions, day: PartialDate): readonly number[] {
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

/** First and last day of a place in a year, counted in days. */
export const boundsIn = (
  day: PartialDate,
  year: number,
): { readonly first: number; readonly last: number } | undefined => {
  const bounds = boundsOf({ ...day, year })
  return bounds && { first: dayNumber(bounds.first), last: dayNumber(bounds.last) }
}

/** How many days news follows what it reports on, by how closely that is dated; and how far ahead a day is planned. */
const SOON: Readonly<Record<Stated['grain'], number>> = { day: 120, month: 120, part: 120, year: 0 }
const AHEAD: Readonly<Record<Stated['grain'], number>> = { day: 150, month: 120, part: 120, year: 0 }
/** In days: how long after its period a report is given. */
export const REPORTED = 120
/** In days: how far from an anniversary it is celebrated. */
const AROUND = 31

/** The day follows soon after a day or month of the past. */
export function afterwards(one: Stated, day: PartialDate): readonly number[] {
  const { year, grain, first, last, stance } = one
  if (grain === 'year' || isPlanned(one) || stance === 'life' || (stance === 'start' && grain !== 'day')) return []
  const reach = stance === 'recent' ? REPORTED : SOON[grain]
  return [year, year + 1].filter(candidate => {
    const bounds = boundsIn(day, candidate)
    if (stance === 'occasion') return bounds !== undefined && Math.abs(bounds.first - first) <= AROUND
    return bounds !== undefined && bounds.first > last && bounds.first - last <= reach
  })
}

/** The day lies in the period of the report ("6 tháng đầu năm 2017") or right before the day that is planned or that something begins with. */
export function within(one: Stated, day: PartialDate): readonly number[] {
  const { year, grain, first, last, stance } = one
  if (grain === 'year') return []
  if (isPlanned(one) || (stance === 'start' && grain === 'day'))
    return [year - 1, year].filter(candidate => {
      const bounds = boundsIn(day, candidate)
      return bounds !== undefined && last >= bounds.first && first - bounds.first <= AHEAD[grain]
    })
  const bounds = boundsIn(day, year)
  if (!bounds) return []
  const isSoon = grain === 'month' && stance === 'current' && first > bounds.first && first - bounds.first <= WEEKS
  return isSoon || (grain === 'part' && bounds.first >= first && bounds.first <= last) ? [year] : []
}

/** Months in which a year is closed and the next one planned. */
export const CLOSING = 10
export const MIDYEAR = 6
const OPENING = 3

/** The year of what goes on, of its aims, and the year before the one that is planned. */
function goingOn(stated: readonly Stated[], { year, grain, stance }: Stated, day: PartialDate): readonly number[] {
  const month = day.month ?? 0
  if (grain !== 'year' || month === 0) return []
  if (stance === 'current') return isGoingOn(stated, year, month) ? [year] : []
  if (stated.some(one => one.grain === 'year' && one.year > year)) return []
  if (stance === 'aim') return month < CLOSING ? [year] : [year - 1]
  if (stance !== 'next') return []
  if (month > OPENING + 1) return [year - 1]
  return month < OPENING
    ? [year]
    : stated.some(one => one.year === year - 1 && one.stance === 'current')
      ? [year - 1]
      : []
}

/** In the first months of a year the last one may still be spoken of so, in its last months the next one. */
function isGoingOn(stated: readonly Stated[], year: number, month: number): boolean {
  const isNext =
    month >= CLOSING && stated.some(one => one.grain === 'year' && one.year === year - 1 && !isPlanned(one))
  return month > OPENING && !isNext && !plannedYears(stated).has(year)
}

/** A report on one year and plans for the next are of the turn between them. */
function atTurn(stated: readonly Stated[], day: PartialDate): readonly number[] {
  const month = day.month ?? 0
  const plain = stated.filter(({ grain }) => grain === 'year')
  if (!plain.length || month === 0) return []
  const last = Math.max(...plain.map(({ year }) => year))
  const ofLast = plain.filter(({ year }) => year === last)
  const before = stated.filter(({ year }) => year === last - 1)
  if (before.length && !ofLast.every(({ stance }) => stance === 'past' || stance === 'signed')) {
    if (month > MIDYEAR) return [last - 1]
    const goesOn = before.every(one => isPlanned(one) || one.stance === 'current')
    return month <= OPENING && !goesOn && !ofLast.every(({ stance }) => stance === 'plan') ? [last] : []
  }
  if (!ofLast.some(({ stance }) => stance === 'report')) return []
  return month > CLOSING ? [last] : month < OPENING ? [last + 1] : []
}

const OPENS = /(?:đại hội|kỳ họp (?:thứ nhất|đầu tiên|thứ 1))(?!\p{L})[^.;]{0,80}$/iu
/** How far from the beginning the congress is told of that an article is about. */
const ABOUT = 300
/** How far before a time the words stand that tell what it is. */
export const REACH = 100

/** A congress, and the first session of a council, opens the term that it is called by. */
function opened(document: Document, mentions: Mentions): readonly number[] {
  return mentions.flatMap(({ start, value: { cue, points } }) =>
    cue === 'term' && start < ABOUT && OPENS.test(document.text.slice(Math.max(0, start - REACH), start))
      ? [points[0]?.year ?? 0]
      : [],
  )
}

const SCHOOL = /^năm học/iu
const CLOSED = /(?:kết quả|tổng kết|kết thúc)(?!\p{L})[^.;]{0,30}$/iu
const PREPARED = /(?:chuẩn bị|khai giảng|bước vào|đầu|chào đón|tuyển sinh)(?!\p{L})[^.;]{0,30}$/iu

/** The school year runs from September to May: in summer one is closed and the next prepared. */
function ofSchool(document: Document, mentions: Mentions, day: PartialDate): readonly number[] {
  const month = day.month ?? 0
  const years = mentions.filter(({ start, end }) => SCHOOL.test(document.text.slice(start, end)))
  const last = Math.max(...years.map(({ value: { points } }) => points[0]?.year ?? 0))
  const ofLast = years.filter(({ value: { points } }) => points[0]?.year === last)
  const many = new Set(years.map(({ value: { points } }) => points[0]?.year)).size > 2
  if (!ofLast.length || month === 0 || many) return []
  if (month >= SCHOOL_BEGINS) return [last]
  if (month < SCHOOL_ENDS) return [last + 1]
  const before = ofLast.map(({ start }) => document.text.slice(Math.max(0, start - REACH), start))
  if (ofLast.length < years.length || before.some(text => PREPARED.test(text))) return [last]
  return before.some(text => CLOSED.test(text)) ? [last + 1] : []
}

const SCHOOL_BEGINS = 9
const SCHOOL_ENDS = 5

const REVIEW = /(?:sơ kết|tổng kết|điển hình)(?!\p{L})[^.;]{0,90}$/iu
const A_PLAN = 5

/** "Tổng kết 10 năm …, giai đoạn 2009 - 2019": a round number of years is looked back on when it ends. */
function ofStage(document: Document, mentions: Mentions): readonly number[] {
  return mentions.flatMap(({ start, value: { cue, points, to } }) => {
    const [from, last] = [points[0]?.year ?? 0, to?.year ?? 0]
    const isRound = cue === 'stage' && last >= WEB && (last - from) % A_PLAN === 0
    return isRound && REVIEW.test(document.text.slice(Math.max(0, start - REACH), start)) ? [last] : []
  })
}

const ELAPSED = /(?:qua|sau) hơn (\d{1,2}) năm/iu
const SPAN = 80
const A_YEAR = 365

/** "áp dụng từ 1/1/2011. Qua hơn 6 năm thực hiện": what has passed since a day that is named. */
function elapsed(document: Document, mentions: Mentions, day: PartialDate): readonly number[] {
  return mentions.flatMap(({ end, value: { cue, points } }) => {
    const from = cue === 'since' || cue === 'validity' ? points[0] && boundsOf(points[0]) : undefined
    const after = document.text.slice(end, end + SPAN)
    const years = ELAPSED.exec(after)?.[1]
    if (!from || !years) return []
    const begin = dayNumber(from.first) + Number(years) * A_YEAR
    const year = Math.floor(from.first / 10_000) + Number(years)
    return [year, year + 1].filter(one => {
      const bounds = boundsIn(day, one)
      return bounds !== undefined && bounds.first >= begin && bounds.first < begin + A_YEAR
    })
  })
}

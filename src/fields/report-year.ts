import type { DateMention } from '../annotators/date/date.js'
import { boundsOf, dayNumber, type PartialDate } from '../calendar/partial.js'
import type { Document } from '../document/document.js'
import type { Annotation } from '../document/layer.js'
import type { Stance } from './stance.js'
import { type Stated, statedIn, WEB } from './stated.js'

/** The year that the article was written in, as its own dates tell; undefined where they leave more than one reading. Reports look back and plans ahead, and no past day lies after the day that is told of. Days and parts of a year near the day tell more than whole years. */
export function yearOfReport(document: Document, mentions: readonly Annotation<DateMention>[]): number | undefined {
  const day = undatedDay(mentions)
  if (!day) return undefined
  const stated = statedIn(document, mentions)
  const least = leastYear(document, stated, mentions, day)
  const heldOf = (readings: readonly number[]): readonly number[] =>
    [...new Set(readings)].filter(year => year >= least && holds(stated, day, year))
  const near = [...sameDay(mentions, day), ...stated.flatMap(one => [...afterwards(one, day), ...within(one, day)])]
  const nearest = heldOf([...near, ...elapsed(document, mentions, day)])
  if (nearest.length) return nearest.length === 1 ? nearest[0] : between(stated, day, nearest)
  const whole = heldOf([
    ...stated.flatMap(one => goingOn(stated, one, day)),
    ...atTurn(stated, day),
    ...opened(document, mentions),
    ...ofSchool(document, mentions, day),
    ...ofStage(document, mentions),
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

const TOLD: ReadonlySet<Stance | undefined> = new Set<Stance | undefined>(['report', 'past', 'over', 'current'])

/** Years that are only planned for. */
function plannedYears(stated: readonly Stated[]): ReadonlySet<number> {
  const told = new Set(stated.flatMap(({ year, stance }) => (TOLD.has(stance) ? [year] : [])))
  return new Set(stated.flatMap(one => (isPlanned(one) && !told.has(one.year) ? [one.year] : [])))
}

/** The earliest year that the day may lie in: the latest one told of, in the second half of a year the one before, for it may be planned; and a term that has begun. */
function leastYear(
  document: Document,
  stated: readonly Stated[],
  mentions: readonly Annotation<DateMention>[],
  day: PartialDate,
): number {
  const planned = plannedYears(stated)
  const latest = Math.max(
    0,
    ...stated.flatMap(({ year, stance }) => (planned.has(year) || stance === 'start' ? [] : [year])),
  )
  const ofLatest = stated.filter(({ year }) => year === latest)
  const late = (day.month ?? 0) > MIDYEAR && !ofLatest.every(({ stance }) => stance === 'past')
  const valid = mentions.flatMap(({ value: { cue, points } }) =>
    cue === 'validity' ? [(points[0]?.year ?? 1) - 1] : [],
  )
  const opening = (day.month ?? 0) > MIDYEAR ? 0 : 1
  return Math.max(
    late ? latest - 1 : latest,
    ...begun(document, mentions, latest),
    ...stated.flatMap(({ stance, year }) => (stance === 'next' ? [year - 1] : [])),
    ...valid.map(year => year + opening),
  )
}

const COMING =
  /(?:quy hoạch|chuẩn bị|nhân sự|tiến tới|hướng tới|đại hội|bầu cử|ứng cử|kế hoạch|tới)(?!\p{L})[^.;]{0,80}$/iu

/** The years in which terms and stages have begun that are told of, the year before for those that are called by their end; a coming one may lie ahead by as much as one is prepared. */
function begun(document: Document, mentions: readonly Annotation<DateMention>[], latest: number): readonly number[] {
  return mentions.flatMap(({ start, value: { cue, points } }) => {
    const year = points[0]?.year ?? 0
    if (cue === 'stage') return [year - AHEAD_OF_STAGE]
    if (cue !== 'term') return []
    const isComing = COMING.test(document.text.slice(Math.max(0, start - REACH), start))
    return isComing && year - 1 > latest + 1 ? [] : [year - 1]
  })
}

const AHEAD_OF_STAGE = 5

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

/** How many days news follows what it reports on, by how closely that is dated; and how far ahead a day is planned. */
const SOON: Readonly<Record<Stated['grain'], number>> = { day: 120, month: 120, part: 120, year: 0 }
const AHEAD: Readonly<Record<Stated['grain'], number>> = { day: 150, month: 90, part: 90, year: 0 }
const REPORTED = 120
/** In days: how far from an anniversary it is celebrated. */
const AROUND = 31

/** The day follows soon after a day or month of the past. */
function afterwards(one: Stated, day: PartialDate): readonly number[] {
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
function within(one: Stated, day: PartialDate): readonly number[] {
  const { year, grain, first, last, stance } = one
  if (grain === 'year') return []
  if (isPlanned(one) || (stance === 'start' && grain === 'day'))
    return [year - 1, year].filter(candidate => {
      const bounds = boundsIn(day, candidate)
      return bounds !== undefined && last >= bounds.first && first - bounds.first <= AHEAD[grain]
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
  if (before.length && !ofLast.every(({ stance }) => stance === 'past')) {
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
const REACH = 100

/** A congress, and the first session of a council, opens the term that it is called by. */
function opened(document: Document, mentions: readonly Annotation<DateMention>[]): readonly number[] {
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
function ofSchool(
  document: Document,
  mentions: readonly Annotation<DateMention>[],
  day: PartialDate,
): readonly number[] {
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
function ofStage(document: Document, mentions: readonly Annotation<DateMention>[]): readonly number[] {
  return mentions.flatMap(({ start, value: { cue, points, to } }) => {
    const [from, last] = [points[0]?.year ?? 0, to?.year ?? 0]
    const isRound = cue === 'stage' && last >= WEB && (last - from) % A_PLAN === 0
    return isRound && REVIEW.test(document.text.slice(Math.max(0, start - REACH), start)) ? [last] : []
  })
}

/** Of two readings the one in whose year a part is reported on, else the first where both rest on plans. */
function between(stated: readonly Stated[], day: PartialDate, years: readonly number[]): number | undefined {
  const told = years.filter(year =>
    stated.some(one => one.year === year && one.grain === 'part' && !isPlanned(one) && within(one, day).length > 0),
  )
  if (told.length === 1) return told[0]
  const first = Math.min(...years)
  const planned = years.every(year => stated.every(one => !afterwards(one, day).includes(year)))
  return planned && years.length === 2 ? first : undefined
}

/** In days: what is told lately, at the most. */
const FAR = 300

/** Where nothing else tells: the last year, when the day follows a part of it that is told. */
function lastResort(stated: readonly Stated[], day: PartialDate, least: number): number | undefined {
  const last = Math.max(0, ...stated.flatMap(one => (isPlanned(one) ? [] : [one.year])))
  const bounds = boundsIn(day, last)
  if (!bounds || last < least || !holds(stated, day, last)) return undefined
  const isTold = ({ year, grain, stance, first, last: end }: Stated): boolean => {
    const isOpen = grain === 'part' || (grain === 'month' && (stance === 'current' || end - first > WEEKS))
    const begin = (grain === 'part' ? first : end) - (isOpen ? WEEKS : 0)
    if (year !== last || grain === 'year' || stance === 'life' || stance === 'start') return false
    return bounds.first >= begin && bounds.first - begin <= FAR
  }
  return stated.some(isTold) ? last : undefined
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

/** In days; a report is given in the last weeks of its period. */
const WEEKS = 31

/** No day or month that is not planned lies after the day in question, none that is planned before it. */
function holds(stated: readonly Stated[], day: PartialDate, year: number): boolean {
  const bounds = boundsIn(day, year)
  if (!bounds) return true
  return stated.every(one => {
    if (one.stance === 'over') return year > one.year || (year === one.year && (day.month ?? 12) >= CLOSING)
    if (one.grain === 'year' || one.stance === 'occasion' || one.stance === 'start') return true
    if (isPlanned(one)) return one.last >= bounds.first - WEEKS || stated.some(told => isPassed(one, told))
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

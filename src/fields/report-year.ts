import type { DateMention } from '../annotators/date/date.js'
import { sentences } from '../annotators/sentence/sentence.js'
import { boundsOf, dayNumber, type PartialDate } from '../calendar/partial.js'
import type { Document } from '../document/document.js'
import type { Annotation } from '../document/layer.js'
import { spanAt } from '../text/span.js'

/** What the words before a year make of it: what is looked back on, planned, going on, past, celebrated. */
type Stance = 'report' | 'plan' | 'current' | 'past' | 'occasion'

/** A place in the calendar whose year is written. */
type Stated = {
  readonly year: number
  readonly grain: 'year' | 'part' | 'month' | 'day'
  /** First and last day, counted in days. */
  readonly first: number
  readonly last: number
  readonly stance?: Stance
}

/** The year that the article was written in, as its own dates tell; undefined where they leave more than one reading. Reports look back and plans ahead, and no past day lies after the day that is told of. */
export function yearOfReport(document: Document, mentions: readonly Annotation<DateMention>[]): number | undefined {
  const day = undatedDay(mentions)
  if (!day) return undefined
  const stated = mentions.flatMap((mention, index) => statedBy(document, mentions, mention, index))
  const latest = latestYear(mentions)
  const readings = new Set([
    ...sameDay(mentions, day),
    ...stated.flatMap(one => [...afterwards(one, day), ...within(one, day, latest)]),
    ...atTurn(stated, day),
    ...elapsed(document, mentions, day),
  ])
  const late = (day.month ?? 0) > MIDYEAR
  const held = [...readings].filter(year => year >= (late ? latest - 1 : latest) && holds(stated, day, year))
  if (readings.size) return held.length === 1 ? held[0] : undefined
  return lastResort(stated, day)
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

/** The latest year that is written and neither planned for nor the end of a term. */
function latestYear(mentions: readonly Annotation<DateMention>[]): number {
  return mentions.reduce((latest, { rule, value: { cue, points, to } }) => {
    const year = (to ?? points[0])?.year ?? 0
    const tells = rule !== NAMED && !(to && cue !== undefined) && !['deadline', 'term', 'stage'].includes(cue ?? '')
    return tells && !(to && points[0]?.year !== year) ? Math.max(latest, year) : latest
  }, 0)
}

/** Year in which the Vietnamese web began: no article on it was written before. */
const WEB = 1997
/** "Chương trình nghị sự 2030", "Luật Bảo vệ môi trường 2020": the year is part of a name. */
const NAMED = 'period/bare-year'
const UNTOLD: ReadonlySet<string> = new Set(['term', 'stage', 'deadline', 'comparison', 'birth', 'validity'])

function statedBy(
  document: Document,
  mentions: readonly Annotation<DateMention>[],
  mention: Annotation<DateMention>,
  index: number,
): readonly Stated[] {
  const { cue, points, to, lunar } = mention.value
  const place = to ?? points[0]
  if (lunar || !place?.year || place.year < WEB || points.length > 1 || UNTOLD.has(cue ?? '')) return []
  const isLong = to !== undefined && points[0]?.year !== to.year
  if (mention.rule === NAMED || isListed(mentions, index) || (isLong && to.month === undefined)) return []
  const bounds = boundsOf(place)
  if (!bounds) return []
  const stance = stanceOf(document, mention)
  return [
    {
      year: place.year,
      grain: grainOf(place, to),
      first: dayNumber(to ? (boundsOf(points[0] ?? place)?.first ?? bounds.first) : bounds.first),
      last: dayNumber(bounds.last),
      ...(stance && { stance }),
    },
  ]
}

function grainOf(place: PartialDate, to: PartialDate | undefined): Stated['grain'] {
  if (place.day !== undefined) return 'day'
  if (place.quarter !== undefined || (to && place.month !== undefined)) return 'part'
  return place.month === undefined ? 'year' : 'month'
}

/** "năm 2017, 2018": several years side by side are a stretch of time. */
function isListed(mentions: readonly Annotation<DateMention>[], index: number): boolean {
  const one = mentions[index]
  const near = (other: Annotation<DateMention> | undefined): boolean => {
    if (!one || !other || !isYear(one.value) || !isYear(other.value)) return false
    return (other.start > one.start ? other.start - one.end : one.start - other.end) <= 2
  }
  return near(mentions[index - 1]) || near(mentions[index + 1])
}

const isYear = ({ points, to }: DateMention): boolean => {
  const place = points[0]
  return !to && place?.year !== undefined && place.month === undefined && place.quarter === undefined
}

const CURRENT =
  /(?:hè|mùa hè|lần thứ [\p{L}\d]{1,8},?|hoàn thành (?:vào|trong)|trong|những tháng đầu|(?:các|những) tháng cuối|từ đầu) ?$/iu
const PLAN =
  /(?:sẽ|dự kiến|sắp tới|nhiệm vụ|phương hướng|kế hoạch|chương trình|mục tiêu|chỉ tiêu|phấn đấu|dự toán|triển khai|định hướng|sang|bước vào|tới)(?!\p{L})[^.;]{0,60}$/iu
const PAST = /(?:đã|vừa|trước đó)(?!\p{L})[^.;]{0,60}$/iu
const REPORT = /(?:sơ kết|tổng kết|kết quả|tình hình|quyết toán)(?!\p{L})[^.;]{0,60}$/iu
const NEAR = 70

function stanceOf(
  document: Document,
  { start, end, rule, value: { cue } }: Annotation<DateMention>,
): Stance | undefined {
  if (cue === 'anniversary') return 'occasion'
  if (cue === 'signing' || cue === 'until' || cue === 'since') return 'past'
  if (rule === 'period/months-of-year') return 'current'
  const sentence = spanAt(document.read(sentences), start)
  const words = document.text.slice(Math.max(sentence?.start ?? 0, start - NEAR), start)
  const after = document.text.slice(end, Math.min(sentence?.end ?? end, end + NEAR))
  if (PLAN.test(words) || /^[^.;,]{0,30} sẽ(?!\p{L})/u.test(after)) return CURRENT.test(words) ? 'current' : 'plan'
  if (PAST.test(words) || /^[^.;]{0,50} đã(?!\p{L})/u.test(after)) return 'past'
  if (CURRENT.test(words)) return 'current'
  return REPORT.test(words) ? 'report' : undefined
}

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
function afterwards({ year, grain, first, last, stance }: Stated, day: PartialDate): readonly number[] {
  if (grain === 'year' || stance === 'plan') return []
  const reach = last - first > A_YEAR ? REPORTED : SOON
  return [year, year + 1].filter(one => {
    const bounds = boundsIn(day, one)
    if (stance === 'occasion') return bounds !== undefined && Math.abs(bounds.first - first) <= AROUND
    return bounds !== undefined && bounds.first > last && bounds.first - last <= reach
  })
}

/** The day lies in the period of the report ("6 tháng đầu năm 2017"), in the year that goes on, or right before the day that is planned. */
function within({ year, grain, first, last, stance }: Stated, day: PartialDate, latest: number): readonly number[] {
  const bounds = boundsIn(day, year)
  if (!bounds) return []
  if (grain === 'part' && bounds.first >= first && bounds.first <= last) return [year]
  if (grain === 'year') return stance === 'current' && year >= latest && (day.month ?? 0) > OPENING ? [year] : []
  if (stance === 'plan' && first >= bounds.first && first - bounds.first <= SOON) return [year]
  return []
}

/** Months in which a year is closed and the next one planned. */
const CLOSING = 10
const MIDYEAR = 6
const OPENING = 3

/** A report on one year and plans for the next are of the turn between them. */
function atTurn(stated: readonly Stated[], day: PartialDate): readonly number[] {
  const month = day.month ?? 0
  const plain = stated.filter(({ grain }) => grain === 'year')
  if (!plain.length || month === 0) return []
  const last = Math.max(...plain.map(({ year }) => year))
  if (stated.some(({ year }) => year === last - 1)) return month > MIDYEAR ? [last - 1] : month <= OPENING ? [last] : []
  if (!plain.some(({ year, stance }) => year === last && stance === 'report')) return []
  return month > CLOSING ? [last] : month < OPENING ? [last + 1] : []
}

/** Where nothing else tells: of two years in a row the second, or the first where the second is only planned; else the last year, when a part of it is named. */
function lastResort(stated: readonly Stated[], day: PartialDate): number | undefined {
  const last = Math.max(0, ...stated.map(({ year }) => year))
  const ofLast = stated.filter(({ year }) => year === last)
  if (ofLast.some(({ grain, stance }) => grain !== 'year' && stance !== 'plan'))
    return holds(stated, day, last) ? last : undefined
  if (!stated.some(({ year }) => year === last - 1)) return undefined
  return ofLast.every(({ stance }) => stance === 'plan') ? last - 1 : last
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
  return stated.every(({ grain, first, last, stance }) => {
    if (grain === 'year' || stance === 'occasion') return true
    if (stance === 'plan') return last >= bounds.first - WEEKS
    return (
      first <=
      bounds.last + (grain === 'part' ? REPORTED * 2 : stance === undefined || stance === 'current' ? WEEKS : 0)
    )
  })
}

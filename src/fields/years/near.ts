import { boundsOf, dayNumber, type PartialDate } from '../../calendar/partial.js'
import type { Document } from '../../document/document.js'
import { sought } from '../../text/boundary.js'
import { most } from '../../text/extremes.js'
import { gathered } from '../../text/gathered.js'
import { boundsIn, isPlanned, LAST_WEEKS, type Mentions, REPORTED, WEEKS } from './bounds.js'
import { spokenOf } from './event.js'
import { comparedParts, jubilees, jubileesOf } from './named.js'
import { ago } from './round.js'
import { type Stated, WEB } from './stated.js'

/** The years that days and parts of a year near the day tell. */
export const nearReadings = (
  document: Document,
  stated: readonly Stated[],
  mentions: Mentions,
  day: PartialDate,
): readonly number[] => [
  ...sameDay(mentions, day),
  ...countedFrom(mentions),
  ...stated.flatMap(one => afterwards(one, day)),
  ...stated.flatMap(one => within(one, day)),
  ...elapsed(document, mentions, day),
  ...spokenOf(document, mentions),
  ...jubilees(document, mentions),
  ...jubileesOf(document, mentions, day),
  ...comingIntoForce(document, mentions, day),
  ...ago(document, mentions),
  ...comparedParts(document, mentions, day),
]

/** The same day or month with its year elsewhere in the text. */
function sameDay(mentions: Mentions, day: PartialDate): readonly number[] {
  return gathered(mentions, ({ value: { points, to, cue } }) =>
    cue === 'comparison' || cue === 'birth'
      ? []
      : [...points, ...(to ? [to] : [])].flatMap(({ year, month, day: of, quarter }) =>
          year !== undefined && year >= WEB && month === day.month && of === day.day && quarter === day.quarter
            ? [year]
            : [],
        ),
  )
}

/** "Từ tháng 2/2015 … hồi tháng 2 năm nay", "quý 2-2018 … quý 1 và quý 2 năm nay": the same month or quarter is told with its year and counted from the day of writing. */
function countedFrom(mentions: Mentions): readonly number[] {
  const counted = gathered(mentions, ({ value: { points } }) =>
    gathered(points, ({ shift, month, quarter, day }) =>
      shift?.unit === 'year' && (month ?? quarter) !== undefined && day === undefined
        ? [{ month, quarter, by: shift.by }]
        : [],
    ),
  )
  const named = counted.length
    ? gathered(mentions, ({ value: { points, to, cue } }) =>
        cue === 'comparison' || cue === 'birth'
          ? []
          : gathered(to ? [...points, to] : points, ({ year = 0, month, quarter, day }) =>
              year >= WEB && (month ?? quarter) !== undefined && day === undefined ? [{ year, month, quarter }] : [],
            ),
      )
    : []
  const last = most(named.map(({ year }) => year))
  const isLast = named.filter(({ year }) => year === last)
  return gathered(counted, ({ by, month, quarter }) =>
    isLast.some(one => one.month === month && one.quarter === quarter) ? [last - by] : [],
  )
}

/** How many days news follows what it reports on, by how closely that is dated; and how far ahead a day is planned. */
const SOON: Readonly<Record<Stated['grain'], number>> = { day: 120, month: 120, part: 120, year: 0 }
const AHEAD: Readonly<Record<Stated['grain'], number>> = { day: 190, month: 300, part: 300, year: 0 }
/** In days: how far from an anniversary it is celebrated. */
const AROUND = 31

/** The day follows soon after a day or month of the past. */
export function afterwards(one: Stated, day: PartialDate): readonly number[] {
  const { year, grain, first, last, stance } = one
  if (
    grain === 'year' ||
    isPlanned(one) ||
    stance === 'life' ||
    stance === 'basis' ||
    (stance === 'limit' && grain === 'part') ||
    (stance === 'start' && grain !== 'day')
  )
    return []
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
  const isCoarse = grain === 'month' && last - first > WEEKS
  const reach = stance === 'limit' ? REPORTED : AHEAD[isCoarse ? 'day' : grain]
  if (isPlanned(one) || stance === 'limit' || (stance === 'start' && grain === 'day')) {
    /** What is planned for a part of a year has not gone on for long. */
    const isPart = stance === 'plan' && day.day !== undefined && (grain === 'part' || (grain === 'day' && last > first))
    const years = [year - 1, year].filter(candidate => {
      const bounds = boundsIn(day, candidate)
      if (!bounds || (isPart && bounds.first - first > WEEKS) || (isCoarse && bounds.first >= first)) return false
      return last >= bounds.first && first - bounds.first <= reach
    })
    return grain === 'part' ? years.slice(-1) : years
  }
  const bounds = boundsIn(day, year)
  if (!bounds) return []
  const isNear = (grain === 'month' && stance === 'current') || (grain === 'day' && stance === undefined)
  const isSoon = isNear && first > bounds.first && first - bounds.first <= WEEKS
  const isIn = bounds.first >= first && bounds.first <= last && last - bounds.first <= LAST_WEEKS
  return isSoon || (grain === 'part' && isIn) ? [year] : []
}

const ELAPSED = sought(/(?<!\p{L})(?:qua|sau|đến nay)(?: (?:đã|mới|được|hơn|thực hiện|có)){0,3} (\d{1,2}) năm/iu)
const SPAN = 80
const A_YEAR = 365

/** "áp dụng từ 1/1/2011. Qua hơn 6 năm thực hiện": what has passed since a day that is named. */
function elapsed(document: Document, mentions: Mentions, day: PartialDate): readonly number[] {
  return gathered(mentions, ({ end, value: { cue, points } }) => {
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

/** "Quốc hội thông qua Luật Kho bạc … Luật Kho bạc có hiệu lực từ …": the law that the beginning says was passed. */
function isOfNamed(text: string, start: number): boolean {
  const name = NAMED.exec(text.slice(Math.max(0, start - SPAN * 2), start))?.groups?.['name']
  return name !== undefined && plain(text.slice(0, LEAD)).includes(plain(name))
}
const plain = (text: string): string => text.toLowerCase().replaceAll(',', '')
const NAMED =
  /(?:^|[.;\n] ?)(?<name>(?:luật|pháp lệnh|nghị quyết)(?: (?!có hiệu)[\p{L}-]+,?){2,4})[^.;:\d]{0,80} có hiệu lực[^.;\d]{0,30}$/iu

const PASSED = sought(/(?<!\p{L})(?:thông qua|ban hành|ký)(?!\p{L})/iu)
const IN_FORCE =
  /(?:này|sẽ|điều,?|(?:^|[.;:\n] ?|, |“)(?:nghị quyết|luật|nghị định|thông tư|quyết định|pháp lệnh)|qua(?: ngày \d{1,2}[/.-]\d{1,2})?(?: và)?)(?: \p{L}+){0,2} (?:bắt đầu )?có hiệu lực[^.;\d]{0,30}$|(?<!\p{L})áp dụng (?:kể )?từ (?:ngày )?$/iu
const LAW = sought(/(?<!\p{L})(?:luật|pháp lệnh)(?!\p{L})/iu)
/** In days: how long before it comes into force a document is passed, a law at the least. */
const AT_MOST = 240
const OF_LAW_AT_MOST = 400
const OF_LAW = 40
/** How far from the beginning it is told that something has been passed. */
const LEAD = 600

/** "Chiều 28/11, Quốc hội thông qua … Nghị quyết có hiệu lực từ 1/7/2015": what is passed comes into force after that day. */
function comingIntoForce({ text }: Document, mentions: Mentions, day: PartialDate): readonly number[] {
  if (!PASSED.test(text.slice(0, LEAD))) return []
  return gathered(mentions, ({ start, value: { cue, points } }) => {
    const from = cue === 'validity' ? points[0] && boundsOf(points[0]) : undefined
    const before = text.slice(Math.max(0, start - SPAN), start)
    if (!from || !(IN_FORCE.test(before) || isOfNamed(text, start))) return []
    const least = LAW.test(before) ? OF_LAW : 0
    const year = Math.floor(from.first / 10_000)
    return [year, year - 1]
      .filter(one => {
        const bounds = boundsIn(day, one)
        const left = bounds ? dayNumber(from.first) - bounds.first : 0
        return left >= least && left <= (least ? OF_LAW_AT_MOST : AT_MOST)
      })
      .slice(0, 1)
  })
}

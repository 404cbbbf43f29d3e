import type { DateMention } from '../annotators/date/date.js'
import { sentences } from '../annotators/sentence/sentence.js'
import { boundsOf, dayNumber, type PartialDate } from '../calendar/partial.js'
import type { Document } from '../document/document.js'
import type { Annotation } from '../document/layer.js'
import { spanAt } from '../text/span.js'

/** What the words around a year make of it: what is looked back on, planned, set as the aim of the year that goes on, going on, past, begun, celebrated. */
export type Stance = 'report' | 'plan' | 'next' | 'aim' | 'current' | 'past' | 'start' | 'occasion'

/** A place in the calendar whose year is written. */
export type Stated = {
  readonly year: number
  readonly grain: 'year' | 'part' | 'month' | 'day'
  /** First and last day, counted in days. */
  readonly first: number
  readonly last: number
  readonly stance?: Stance
}

/** Year in which the Vietnamese web began: no article on it was written before. */
export const WEB = 1997
/** "Chương trình nghị sự 2030", "Luật Bảo vệ môi trường 2020": the year is part of a name. */
const NAMED = 'period/bare-year'
const UNTOLD: ReadonlySet<string> = new Set(['term', 'stage', 'comparison', 'birth', 'validity'])

/** The places of a document whose year is written and that say when something was, is or will be; terms, births, bases of comparison and years in names do not. */
export function statedIn(document: Document, mentions: readonly Annotation<DateMention>[]): readonly Stated[] {
  return mentions.flatMap((mention, index) => statedBy(document, mentions, mention, index))
}

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
  const grain = grainOf(place, to)
  if (!bounds || (cue === 'deadline' && grain !== 'day')) return []
  const stance = stanceOf(document, mention, grain)
  return [
    {
      year: place.year,
      grain,
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
const AHEAD = /(?:sẽ|dự kiến|sắp tới)(?!\p{L})[^.;]{0,60}$/iu
/** What is laid down before the year begins. */
const NEXT = /(?:kế hoạch|chương trình (?:giám sát|công tác|xây dựng)|dự toán|phương hướng)(?!\p{L})[^.;]{0,40}$/iu
/** What the year that goes on is to bring. */
const AIM = /(?:mục tiêu|chỉ tiêu|chủ đề|đề án|nhiệm vụ)(?!\p{L})[^.;]{0,60}$/iu
const PLAN =
  /(?:chương trình|phấn đấu|triển khai|định hướng|lộ trình|quy hoạch|sang|bước vào|tới|hứa)(?!\p{L})[^.;]{0,60}$/iu
const FAR = /(?:hoàn thành|xong|kết thúc|đưa vào [\p{L} ]{2,12}) (?:vào|trước) ?$/iu
const PAST = /(?:đã|vừa|trước đó)(?!\p{L})[^.;]{0,60}$/iu
const REPORT = /(?:sơ kết|tổng kết|kết quả|tình hình|quyết toán|ước thực hiện)(?!\p{L})[^.;]{0,60}$/iu
/** A law is called by the year in which it was passed. */
const LAW = /(?:luật|pháp lệnh|hiến pháp|nghị quyết|nghị định)(?!\p{L})[^.;,]{0,90}$/iu
/** What is told of a career, or of a whole year that is over. */
const TOLD =
  /^[^.;]{0,50} (?:đã|trúng cử|được (?:bầu|bổ nhiệm|điều động|phân công|luân chuyển|phê chuẩn|giao)|giữ chức|trở thành|xảy ra|công tác (?:tại|ở))(?!\p{L})|^[^.;,]{0,4} (?:giảm|tăng|chỉ có)(?!\p{L})/iu
const WILL = /^[^.;]{0,40} sẽ(?!\p{L})/u
const UNTIL_NOW = /^ ?\)? ?(?:cho )?(?:đến|tới) (?:nay|hôm nay)/u
const NEAR = 90

function stanceOf(
  document: Document,
  { start, end, rule, value: { cue } }: Annotation<DateMention>,
  grain: Stated['grain'],
): Stance | undefined {
  if (cue === 'anniversary') return 'occasion'
  if (cue === 'deadline') return 'plan'
  if (cue === 'signing' || cue === 'until') return 'past'
  if (rule === 'period/months-of-year') return 'current'
  const sentence = spanAt(document.read(sentences), start)
  const before = document.text.slice(Math.max(sentence?.start ?? 0, start - NEAR), start)
  const after = document.text.slice(end, Math.min(sentence?.end ?? end, end + NEAR))
  if (cue === 'since') return WILL.test(after) ? 'plan' : UNTIL_NOW.test(after) || grain === 'year' ? 'past' : 'start'
  return stanceAmong(before, after, grain)
}

function stanceAmong(before: string, after: string, grain: Stated['grain']): Stance | undefined {
  if (grain === 'year' && LAW.test(before)) return NEXT.test(before) ? 'next' : 'past'
  if (AHEAD.test(before) || WILL.test(after)) return grain === 'year' && /trong ?$/iu.test(before) ? 'current' : 'plan'
  if (FAR.test(before)) return 'plan'
  const planned = NEXT.test(before) ? 'next' : AIM.test(before) ? 'aim' : PLAN.test(before) ? 'plan' : undefined
  if (planned) return CURRENT.test(before) ? 'current' : REPORT.test(before) && planned !== 'next' ? 'report' : planned
  if (PAST.test(before) || TOLD.test(after)) return 'past'
  if (CURRENT.test(before)) return 'current'
  return REPORT.test(before) ? 'report' : undefined
}

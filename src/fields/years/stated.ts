import type { DateMention } from '../../annotators/date/date.js'
import { boundsOf, dayNumber, type PartialDate } from '../../calendar/partial.js'
import type { Document } from '../../document/document.js'
import type { Annotation } from '../../document/layer.js'
import { sought } from '../../text/boundary.js'
import { gathered } from '../../text/gathered.js'
import type { Span } from '../../text/span.js'
import { type Grain, type Stance, stanceOf } from './stance.js'

/** A place in the calendar whose year is written. */
export type Stated = {
  readonly year: number
  readonly grain: Grain
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
  const stated = listed(
    document,
    gathered(mentions, (mention, index) =>
      statedBy(document, mentions, mention, index).map(one => ({ ...one, mention })),
    ),
  )
  return stated.map((one, index) => (isAmongLives(stated, index) ? { ...one, stance: 'life' } : one))
}

type Placed = Stated & { readonly mention: Span }

/** "Sẽ xử lý vào tháng 10/2017 và tháng 3/2018": what is listed behind a time that is planned is planned too. */
function listed(document: Document, found: readonly Placed[]): readonly Stated[] {
  let before: Placed | undefined
  return found.map(({ mention, ...one }) => {
    const isNext =
      one.stance === undefined &&
      one.grain !== 'year' &&
      before?.stance === 'plan' &&
      before.grain !== 'year' &&
      one.first >= before.first &&
      GOES_ON.test(document.text.slice(before.mention.end, mention.start))
    const told: Stated = isNext ? { ...one, stance: 'plan' } : one
    before = { ...told, mention }
    return told
  })
}

/** What stands between two times of one list: no end of a sentence and nothing that has been done. */
const GOES_ON = /^(?:(?!\. |\n|(?<!\p{L})(?:đã|được|vừa|nay)(?!\p{L})).){0,160}$/u

const UNSURE: ReadonlySet<Stance | undefined> = new Set<Stance | undefined>([undefined, 'past', 'start'])

/** "Ngày 9/6/2014, HĐND tỉnh họp bất thường …" between the offices of somebody's life is told of it too. */
function isAmongLives(stated: readonly Stated[], index: number): boolean {
  const one = stated[index]
  const isUnsure = one !== undefined && one.grain !== 'part' && UNSURE.has(one.stance)
  return isUnsure && stated[index - 1]?.stance === 'life' && stated[index + 1]?.stance === 'life'
}

function statedBy(
  document: Document,
  mentions: readonly Annotation<DateMention>[],
  mention: Annotation<DateMention>,
  index: number,
): readonly Stated[] {
  const { cue, points, to, lunar } = mention.value
  const place = to ?? points.at(-1)
  if (lunar || !place?.year || place.year < WEB || UNTOLD.has(cue ?? '')) return []
  const bounds = boundsOf(place)
  if (isName(document, mention) || isListed(document, mentions, index)) return []
  const grain = grainOf(place, mention.rule)
  if (!bounds || (cue === 'deadline' && grain === 'year')) return []
  const stance = stanceOf(document, mention, grain)
  if (isLong(mention.value) && !(stance === 'plan' && isInOneYear(mention.value))) return []
  const isInexact = INEXACT.has(stance) || (stance === undefined && document.text.startsWith('Đầu', mention.start))
  const months = isInexact ? monthsOf(document, mention) : undefined
  if (months) return [{ year: place.year, grain: 'month', ...daysOf(place.year, months), ...(stance && { stance }) }]
  return [
    {
      year: place.year,
      grain,
      first: dayNumber(boundsOf(points[0] ?? place, points[0]?.year ?? place.year)?.first ?? bounds.first),
      last: isEarly(document, mention) ? dayNumber(bounds.first) + EARLY : dayNumber(bounds.last),
      ...(stance && { stance }),
    },
  ]
}

type Months = { readonly from: number; readonly to: number }

/** "Đầu năm", "giữa năm", "cuối năm": the months that are meant. */
const MEANT: Readonly<Record<string, Months>> = {
  đầu: { from: 1, to: 3 },
  giữa: { from: 5, to: 8 },
  cuối: { from: 10, to: 12 },
}
const INEXACT: ReadonlySet<Stance | undefined> = new Set<Stance | undefined>(['past', 'plan', 'recent'])

/** "Kỳ họp thường lệ cuối năm 2018": councils meet in its last month. */
const AT_SESSION = sought(/(?<!\p{L})kỳ họp(?: (?!đầu|giữa)\p{L}+){0,3} $/iu)
const DECEMBER: Months = { from: 12, to: 12 }

function monthsOf({ text }: Document, { start, rule, value }: Annotation<DateMention>): Months | undefined {
  const word =
    rule === 'period/year' && !value.to && value.cue !== 'since'
      ? /^(đầu|giữa|cuối) năm/iu.exec(text.slice(start, start + 8))
      : null
  const part = word?.[1]?.toLowerCase() ?? ''
  return part === 'cuối' && AT_SESSION.test(text.slice(Math.max(0, start - REACH), start)) ? DECEMBER : MEANT[part]
}

function daysOf(year: number, { from, to }: Months): Pick<Stated, 'first' | 'last'> {
  const first = boundsOf({ year, month: from })?.first ?? 0
  return { first: dayNumber(first), last: dayNumber(boundsOf({ year, month: to })?.last ?? first) }
}

/** A span of whole years, of which nobody tells as news: "2016-2020", "từ 1/1/2018 đến 31/12/2021". */
function isLong({ points, to }: DateMention): boolean {
  const from = points[0]
  if (!to || from?.year === to.year) return false
  return to.month === undefined || (to.month === 12 && to.day === 31)
}

/** "Thời gian thực hiện thí điểm từ 1/1 đến 31/12/2019": what is planned for one year. */
const isInOneYear = ({ points: [from], to }: DateMention): boolean =>
  from?.year === undefined && from?.month !== undefined && from.month <= (to?.month ?? 0)

const PLANNED_FOR =
  /(?:kế hoạch|dự toán|phương hướng|nhiệm vụ|tổng kết|tình hình|công tác) $|nghị quyết(?! số)(?!\p{L})[^.;:\d]{0,20} (?:kế hoạch|dự toán|phương hướng|nhiệm vụ)(?!\p{L})[\p{Ll} ,–-]{0,60} $/iu
const REACH = 100

/** A year that nothing announces belongs to a name, but not behind "kế hoạch" or "tổng kết". */
const isName = ({ text }: Document, { rule, start }: Annotation<DateMention>): boolean =>
  rule === NAMED && !PLANNED_FOR.test(text.slice(Math.max(0, start - REACH), start))

/** "đầu tháng 11/2018": of a month no more than this many days. */
const EARLY = 10

const isEarly = ({ text }: Document, { rule, start }: Annotation<DateMention>): boolean =>
  rule === 'period/month' && /^đầu tháng/iu.test(text.slice(start, start + 12))

/** Parts of a year that reports are given for. */
const PARTS: ReadonlySet<string> = new Set([
  'period/months-at-end',
  'period/months-of',
  'period/quarters-at-end',
  'period/half-year',
  'period/quarter',
  'period/quarters-listed',
  'period/quarter-abbreviated',
])

function grainOf(place: PartialDate, rule: string): Grain {
  if (place.day !== undefined) return 'day'
  if (PARTS.has(rule)) return 'part'
  return place.month === undefined ? 'year' : 'month'
}

/** "năm 2017, 2018": several years side by side are a stretch of time. */
function isListed({ text }: Document, mentions: readonly Annotation<DateMention>[], index: number): boolean {
  const [before, one, next] = [mentions[index - 1], mentions[index], mentions[index + 1]]
  const near = (first: Annotation<DateMention> | undefined, last: Annotation<DateMention> | undefined): boolean => {
    if (!first || !last || !isYear(first.value) || !isYear(last.value)) return false
    return last.start - first.end <= 2 && !/[.;\n]/.test(text.slice(first.end, last.start))
  }
  return near(before, one) || near(one, next)
}

const isYear = ({ points, to }: DateMention): boolean => {
  const place = points[0]
  return !to && place?.year !== undefined && place.month === undefined && place.quarter === undefined
}

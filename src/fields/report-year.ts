import type { DateMention } from '../annotators/date/date.js'
import { sentences } from '../annotators/sentence/sentence.js'
import { boundsOf, type PartialDate, stamp } from '../calendar/partial.js'
import type { Document } from '../document/document.js'
import type { Annotation } from '../document/layer.js'
import { spanAt } from '../text/span.js'

/** A place in the calendar whose year is written, and how it stands in the article. */
type Stated = {
  readonly year: number
  /** Finer than a year. */
  readonly fine: boolean
  /** YYYYMMDD of its first and last day. */
  readonly first: number
  readonly last: number
  /** `past` and `ahead` where the words before it say so. */
  readonly tense?: 'past' | 'ahead'
}

/** The year that the article was written in, as its own dates tell; undefined where they leave more than one reading. */
export function yearOfReport(document: Document, mentions: readonly Annotation<DateMention>[]): number | undefined {
  const day = undatedDay(mentions)
  const stated = statedIn(document, mentions, false)
  const weak = statedIn(document, mentions, true)
  const candidates = stated.length ? [singleYear(stated, day), ...yearsAtTurn(stated, day)] : [singleYear(weak, day)]
  return candidates.find(year => year !== undefined && holds([...stated, ...weak], day, year))
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

/** Year in which the Vietnamese web began: no article on it was written before. */
const WEB = 1997
const UNTOLD: ReadonlySet<string> = new Set(['term', 'stage', 'deadline', 'comparison', 'birth'])
/** "Chương trình nghị sự 2030", "Luật Bảo vệ môi trường 2020": the year is part of a name. */
const NAMED = 'period/bare-year'
const WEAK: ReadonlySet<string> = new Set(['signing', 'validity'])

/** Years of reports and plans; days of documents and years in names only when `weak`. Terms, stages, decades and lists of years tell nothing. */
function statedIn(document: Document, mentions: readonly Annotation<DateMention>[], weak: boolean): readonly Stated[] {
  return mentions.flatMap((mention, index) => {
    const { cue, points, to, lunar } = mention.value
    const place = to ?? points[0]
    if (lunar || !place?.year || place.year < WEB || points.length > 1 || UNTOLD.has(cue ?? '')) return []
    if ((WEAK.has(cue ?? '') || mention.rule === NAMED) !== weak) return []
    if (to && points[0]?.year !== to.year && to.month === undefined) return []
    if (isListed(mentions, index)) return []
    const bounds = boundsOf(place)
    if (!bounds) return []
    const fine = place.month !== undefined || place.quarter !== undefined
    const tense = tenseOf(document, mention)
    return [{ year: place.year, fine, ...bounds, ...(tense && { tense }) }]
  })
}

const PLAN =
  /(?:sẽ|dự kiến|sắp tới|nhiệm vụ|phương hướng|kế hoạch|mục tiêu|chỉ tiêu|phấn đấu|dự toán|triển khai|định hướng)(?!\p{L})/iu
const PAST = /(?:đã|vừa|trước đó)(?!\p{L})/iu
const NEAR = 70

/** What the words before the mention in its sentence make of it; documents and counts "tính đến" lie in the past. */
function tenseOf(document: Document, { start, value: { cue } }: Annotation<DateMention>): Stated['tense'] {
  if (cue === 'signing' || cue === 'until' || cue === 'since') return 'past'
  const sentence = spanAt(document.read(sentences), start)
  const words = document.text.slice(Math.max(sentence?.start ?? 0, start - NEAR), start)
  if (PLAN.test(words)) return 'ahead'
  return PAST.test(words) ? 'past' : undefined
}

/** "năm 2017, 2018": several years side by side are a stretch of time. */
function isListed(mentions: readonly Annotation<DateMention>[], index: number): boolean {
  const one = mentions[index]
  const near = (other: Annotation<DateMention> | undefined): boolean => {
    if (!one || !other || !isYear(one.value) || !isYear(other.value)) return false
    const gap = other.start > one.start ? other.start - one.end : one.start - other.end
    return gap <= 2
  }
  return near(mentions[index - 1]) || near(mentions[index + 1])
}

const isYear = ({ points, to }: DateMention): boolean => {
  const place = points[0]
  return !to && place?.year !== undefined && place.month === undefined && place.quarter === undefined
}

/** The year of everything that is stated, when it is one; a plan for a whole year may as well be of the year before. */
function singleYear(stated: readonly Stated[], day: PartialDate | undefined): number | undefined {
  const years = new Set(stated.map(({ year }) => year))
  const [year] = years
  const told = stated.some(({ tense, fine }) => tense !== 'ahead' || fine) || (day?.month ?? 12) <= MIDYEAR
  return years.size === 1 && told ? year : undefined
}

/** No day of the past lies weeks after the day in question, no day ahead before it. */
function holds(stated: readonly Stated[], day: PartialDate | undefined, year: number): boolean {
  const { first, last } = boundsOf({ ...day, year }) ?? { first: stamp(year, 1, 1), last: stamp(year, 12, 31) }
  return stated.every(
    one =>
      !one.fine ||
      one.tense === undefined ||
      (one.tense === 'past' ? one.first <= last + A_MONTH : one.last >= first - A_MONTH),
  )
}

/** In YYYYMMDD numbers; the meeting that ends a period is held in its last weeks. */
const A_MONTH = 100
const MIDYEAR = 6

/** Reports look back and plans ahead: of two years in a row the first half of the second or the second half of the first is meant; else the last year of which a part is named. */
function yearsAtTurn(stated: readonly Stated[], day: PartialDate | undefined): readonly number[] {
  const years = new Set(stated.map(({ year }) => year))
  const last = Math.max(...years)
  const fine = Math.max(...stated.filter(one => one.fine).map(({ year }) => year))
  const late = (day?.month ?? (day?.quarter ? day.quarter * 3 : 12)) > MIDYEAR
  if (fine === last) return late ? [last, last - 1] : [last]
  if (years.has(last - 1)) return [late ? last - 1 : last]
  return fine === last - 1 && late ? [fine] : []
}

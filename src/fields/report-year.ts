import { clauses } from '../annotators/clause/clause.js'
import type { DateMention } from '../annotators/date/date.js'
import { boundsOf, type PartialDate, stamp } from '../calendar/partial.js'
import type { Document } from '../document/document.js'
import type { Annotation } from '../document/layer.js'
import { spanAt } from '../text/span.js'

/** A place in the calendar whose year is written, and how it stands in the article. */
type Stated = {
  readonly year: number
  /** Finer than a year. */
  readonly fine: boolean
  /** YYYYMMDD of its first day. */
  readonly first: number
  /** Planned, or a limit. */
  readonly ahead: boolean
}

/** The year that the article was written in, as its own dates tell; undefined where they leave more than one reading. */
export function yearOfReport(document: Document, mentions: readonly Annotation<DateMention>[]): number | undefined {
  const day = undatedDay(mentions)
  const stated = statedIn(document, mentions, false)
  if (!stated.length) {
    const weak = statedIn(document, mentions, true)
    return weak.length ? singleYear(weak, day) : undefined
  }
  return singleYear(stated, day) ?? yearAtTurn(stated, day)
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

const WEAK: ReadonlySet<string> = new Set(['signing', 'validity'])

/** Years of reports and plans; days of documents only when `weak`. Terms, stages, decades and lists of years tell nothing. */
function statedIn(document: Document, mentions: readonly Annotation<DateMention>[], weak: boolean): readonly Stated[] {
  const parts = document.read(clauses)
  return mentions.flatMap((mention, index) => {
    const { cue, points, to, lunar } = mention.value
    const place = to ?? points[0]
    if (lunar || !place?.year || points.length > 1 || cue === 'term' || cue === 'stage') return []
    if (WEAK.has(cue ?? '') !== weak) return []
    if (to && points[0]?.year !== to.year && to.month === undefined) return []
    if (isListed(mentions, index)) return []
    const bounds = boundsOf(place)
    if (!bounds) return []
    const ahead = cue === 'deadline' || spanAt(parts, mention.start)?.value.mood === 'planned'
    const fine = place.month !== undefined || place.quarter !== undefined
    return [{ year: place.year, fine, first: bounds.first, ahead }]
  })
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

/** The year of everything that is stated and not only ahead, when it is one and the order of events holds. */
function singleYear(stated: readonly Stated[], day: PartialDate | undefined): number | undefined {
  const years = new Set(stated.map(({ year }) => year))
  const [year] = years
  if (years.size !== 1 || year === undefined || stated.every(({ ahead, fine }) => ahead && !fine)) return undefined
  return holds(stated, day, year) ? year : undefined
}

/** No day of the past lies after the day in question. */
const holds = (stated: readonly Stated[], day: PartialDate | undefined, year: number): boolean =>
  stated.every(({ ahead, fine, first }) => ahead || !fine || first <= lastOf(day, year) + A_WEEK)

const A_WEEK = 7
const lastOf = (day: PartialDate | undefined, year: number): number =>
  boundsOf({ ...day, year })?.last ?? stamp(year, 12, 31)

/** Reports look back and plans ahead: of two years in a row the first half of the second or the second half of the first is meant. */
function yearAtTurn(stated: readonly Stated[], day: PartialDate | undefined): number | undefined {
  const near = stated.filter(({ ahead, fine }) => fine || !ahead)
  const planned = stated.filter(({ ahead }) => ahead).map(({ year }) => year)
  const reported = Math.max(...near.map(({ year }) => year))
  if (!Number.isFinite(reported)) return undefined
  const fine = near.filter(({ fine: isFine }) => isFine).map(({ year }) => year)
  const month = day?.month ?? (day?.quarter ? day.quarter * 3 : 12)
  if (fine.includes(reported))
    return holds(
      near.filter(({ year }) => year <= reported),
      day,
      reported,
    )
      ? reported
      : undefined
  if (near.some(({ year }) => year === reported - 1)) return month > MIDYEAR ? reported - 1 : reported
  if (planned.includes(reported + 1)) return month > MIDYEAR ? reported : reported + 1
  return reported
}

const MIDYEAR = 6

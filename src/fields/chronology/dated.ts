import { type DateCue, type DateMention, dates } from '../../annotators/date/date.js'
import { joined } from '../../annotators/date/join.js'
import { periods } from '../../annotators/period/period.js'
import type { Edtf } from '../../calendar/edtf.js'
import { anchored, boundsOf, type Day, edtfOf, intervalOf, type PartialDate, stamp } from '../../calendar/partial.js'
import type { Document } from '../../document/document.js'
import type { Annotation } from '../../document/layer.js'
import { sought } from '../../text/boundary.js'
import type { Span } from '../../text/span.js'
import { undatedDay } from '../years/report.js'
import { WEB } from '../years/stated.js'

/** A part of a date that the text does not say and that was inferred. */
type Implied = 'year' | 'month' | 'day'

/** A mention with its place in the calendar. A mention of several days makes one of each. */
export type Dated = Span & {
  /** `XXXX` for the year where neither the text nor the publication tells it. */
  readonly value: Edtf
  readonly implied: readonly Implied[]
  /** `day` for days and spans of days, `period` for everything coarser. */
  readonly grain: 'day' | 'period'
  readonly cue?: DateCue
  readonly partOfDay?: DateMention['partOfDay']
  readonly rule: string
  /** First and last day as YYYYMMDD numbers, where the year is known. */
  readonly bounds?: { readonly first: number; readonly last: number }
}

/** A mention and whether it names days. */
export type Mention = Annotation<DateMention> & { readonly grain: 'day' | 'period' }

/** The days and periods of a document in order of the text. */
export function mentionsOf(document: Document): readonly Mention[] {
  const mentions = [
    ...document.read(dates).map(mention => mentionOf(mention, 'day')),
    ...document.read(periods).map(mention => mentionOf(mention, 'period')),
  ].sort((a, b) => a.start - b.start)
  const found: Mention[] = []
  mentions.forEach((mention, index) => {
    if (isMixed(document, mentions[index - 1], mention)) return
    const next = isMixed(document, mention, mentions[index + 1]) ? mentions[index + 1] : undefined
    if (next) found.push(...mixed(document, mention, next))
    else found.push(mention)
  })
  return found
}

const mentionOf = ({ start, end, value, rule }: Annotation<DateMention>, grain: Mention['grain']): Mention => ({
  start,
  end,
  value,
  rule,
  grain,
})

/** "từ năm 2015 đến ngày 8/6/2017": one span of a period and a day. */
const isMixed = (document: Document, first: Mention | undefined, last: Mention | undefined): boolean =>
  first !== undefined &&
  last !== undefined &&
  first.grain !== last.grain &&
  last.value.points[0]?.year !== undefined &&
  last.start - first.end <= FAR &&
  mixed(document, first, last).length === 1

const FAR = 16

const mixed = (document: Document, first: Mention, last: Mention): readonly Mention[] =>
  joined(document.text, [first, last]).map(mention => mentionOf(mention, 'period'))

/** What is known of the time of writing: the day of publication, else the year of the report and, as YYYYMMDD, the end of the month of publication. */
type Writing = {
  readonly published: Day | undefined
  readonly year: number | undefined
  readonly latest?: number | undefined
}

/** The mentions with what can be inferred; without a day of publication the year of the report stands in for a year that is not said. */
export function resolved(
  text: string,
  mentions: readonly Mention[],
  { published, year, latest }: Writing,
): readonly Dated[] {
  const said = yearsSaid(mentions)
  const told = published ?? dayTold(mentions, year)
  const found: Dated[] = []
  let month = published?.month
  for (const mention of mentions)
    for (const point of mention.value.points) {
      const known = { text, published, year, latest, told, month, said }
      const full = completed(point, mention, known)
      if (!full) continue
      if (mention.grain === 'day') month = full.month ?? month
      const dated = datedOf(mention, point, full, { ...known, month })
      if (dated) found.push(dated)
    }
  return found
}

/** The first day without a year, in the year of the report. */
function dayTold(mentions: readonly Mention[], year: number | undefined): Day | undefined {
  const { month, day } = undatedDay(mentions) ?? {}
  return year !== undefined && month !== undefined && day !== undefined ? { year, month, day } : undefined
}

/** Places whose year holds for an equal place without one; what is celebrated or compared with is of other years. */
const saidBy = ({ points, to, cue }: DateMention): readonly PartialDate[] =>
  cue === 'anniversary' || cue === 'birth' || cue === 'comparison' ? [] : to ? [...points, to] : points

/** The first year that is said with each month, quarter or day; one from before the news was on the web holds only for what follows. */
function yearsSaid(mentions: readonly Mention[]): Known['said'] {
  const years = new Map<string, { readonly year: number; readonly at: number }>()
  for (const { start, value } of mentions)
    for (const { year, month, quarter, day } of saidBy(value)) {
      if (year === undefined || (month ?? quarter) === undefined) continue
      for (const part of [`${month} ${quarter}`, `${month} ${quarter} ${day}`])
        if (!years.has(part)) years.set(part, { year, at: start })
    }
  return ({ month, quarter, day }, at) => {
    const said = years.get(day === undefined ? `${month} ${quarter}` : `${month} ${quarter} ${day}`)
    return said && (said.year >= WEB || said.at < at) ? said.year : undefined
  }
}

type Known = Writing & {
  readonly text: string
  /** The day of publication, else the day that the year of the report was found for. */
  readonly told: Day | undefined
  /** Month of the day named last. */
  readonly month: number | undefined
  /** The year that is said with an equal place somewhere in the text. */
  readonly said: (place: PartialDate, at: number) => number | undefined
}

/** The place with what can be inferred: the month of the day before, the year. */
function completed(point: PartialDate, mention: Mention, known: Known): PartialDate | undefined {
  const place = anchored(point, known.published, known.year)
  if (!place || place.decade !== undefined) return place
  if (place.day !== undefined && place.month === undefined) {
    if (known.month === undefined) return undefined
    return completed({ ...place, month: known.month }, mention, known)
  }
  if (place.year !== undefined) return place
  const year = mention.value.to?.year ?? yearOf(place, mention, known)
  return year === undefined ? place : { ...place, year }
}

/** The year of a place that does not say it: that of an equal place elsewhere in the text, else of the publication, else of the report. */
function yearOf(place: PartialDate, mention: Mention, known: Known): number | undefined {
  const { published, year, said } = known
  if (isLookedBackOn(place, mention, known)) return (known.told?.year ?? 0) - 1
  if (!published)
    return year === undefined ? said(place, mention.start) : isStillToCome(place, mention, known) ? year - 1 : year
  return isOfYearBefore(place, mention, known) ? published.year - 1 : published.year
}

/** A day or month of the year of the report that lies behind the month of publication, and is not told as planned. */
function isStillToCome(place: PartialDate, mention: Mention, { text, year, latest }: Known): boolean {
  if (latest === undefined || year === undefined || place.month === undefined || mention.value.cue) return false
  const bounds = boundsOf({ ...place, year })
  return bounds !== undefined && bounds.first > latest && !AHEAD.test(clauseAround(text, mention))
}

/** "Hồi tháng 10, …", "Trước đó, ngày 17/12, …" of an article of June: what is looked back on does not lie after the day that is told of. */
function isLookedBackOn(place: PartialDate, { start, value }: Mention, { text, told }: Known): boolean {
  if (!told || value.cue || place.month === undefined || place.month === told.month) return false
  const bounds = boundsOf({ ...place, year: told.year })
  return (
    bounds !== undefined &&
    bounds.first > stamp(told.year, told.month, told.day) &&
    LOOKS_BACK.test(text.slice(Math.max(0, start - SHORT), start))
  )
}

const LOOKS_BACK = sought(/(?<!\p{L})(?:hồi|trước đó,?)(?: vào| trong)? $/iu)
const SHORT = 24

/** In January and February the last months, the last quarter and the second half of a year are those just over, unless they are told as still to come. */
function isOfYearBefore(
  { day, month = 0, quarter }: PartialDate,
  mention: Mention,
  { text, published }: Known,
): boolean {
  if (!published || published.month > EARLY) return false
  if (day !== undefined) return month >= LATE
  const isLate = month >= LATE || quarter === 4 || (mention.value.to?.month === 12 && month > HALF)
  return isLate && !AHEAD.test(clauseAround(text, mention))
}

const EARLY = 2
const LATE = 11
const HALF = 6
const AHEAD = sought(
  /(?<!\p{L})(?:sẽ|dự kiến|phải|cần|kế hoạch|phấn đấu|nhiệm vụ|trước|chậm nhất|hoàn thành vào|yêu cầu|đề nghị)(?!\p{L})/iu,
)
const AROUND = 80

/** The clause in which a mention stands, as far as it is near. */
function clauseAround(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - AROUND), start)
  const after = text.slice(end, end + AROUND)
  return before.slice(before.search(/[^.;\n]*$/u)) + after.slice(0, after.search(/[.;\n]|$/u))
}

function datedOf(mention: Mention, point: PartialDate, full: PartialDate, known: Known): Dated | undefined {
  const { start, end, rule, grain, value } = mention
  const to = value.to && completed(value.to, mention, { ...known, month: full.month })
  const edtf = value.to ? to && intervalOf(before(full, to), to) : edtfOf(full)
  if (edtf === undefined || edtf === 'XXXX') return undefined
  const implied = impliedParts(value.to ?? point, full)
  const first = boundsOf(full)
  const last = to ? boundsOf(to) : first
  return {
    start,
    end,
    value: edtf,
    implied,
    grain,
    rule,
    ...(value.cue && { cue: value.cue }),
    ...(value.partOfDay && { partOfDay: value.partOfDay }),
    ...(first && last && { bounds: { first: first.first, last: last.last } }),
  }
}

/** A span that runs over the turn of the year begins in the year before: "từ 15/12 đến 10/1/2021"; one whose end alone is told elsewhere in the text begins in the year of its end. */
function before(from: PartialDate, to: PartialDate): PartialDate {
  if (from.year === undefined && to.year !== undefined && (from.month ?? 0) <= (to.month ?? 0))
    return { ...from, year: to.year }
  if (from.year === undefined || from.year !== to.year || from.month === undefined || to.month === undefined)
    return from
  return from.month > to.month ? { ...from, year: from.year - 1 } : from
}

function impliedParts(said: PartialDate, full: PartialDate): readonly Implied[] {
  if (said.decade !== undefined) return []
  const parts: Implied[] = []
  if (full.year !== undefined && said.year === undefined) parts.push('year')
  if (full.day !== undefined && said.month === undefined) parts.push('month')
  if (full.day !== undefined && said.day === undefined) parts.push('day')
  return parts
}

import { daysOf } from '../calendar/days.js'
import type { Edtf } from '../calendar/edtf.js'
import { levels } from '../fields/officials/officials.js'
import type { ArticleRecord } from '../record.js'
import { least, most } from '../text/extremes.js'
import { key, unaccented } from '../text/fold.js'
import { type Council, councilOf, isKnown } from './council.js'
import { grouped } from './grouped.js'
import { hostOf } from './host.js'
import { wordsHash } from './same-words.js'
import type { ResolutionStat } from './stats.js'

type Resolution = ArticleRecord['resolutions'][number]
type Achievement = ArticleRecord['achievements'][number]
type Spans = readonly { readonly start: number; readonly end: number }[]

/** Rows of the counts and quantities of a record that is about a province. */
export function figureRows(record: ArticleRecord, province: string | null): readonly object[] {
  const { resolutions, achievements } = record
  return [
    ...withFirsts(resolutions.map((resolution, entry) => resolutionRow(record, resolution, entry, province))),
    ...withSums(achievements.flatMap(achievementRows)),
  ]
}

/** What counts of resolutions are summed up by; days and months count to their quarter. */
export type Series = Council & Pick<ResolutionStat, 'action' | 'period'>

/** No text of an article has this sign. */
const BETWEEN = '\u001F'

/** Parts as one text, which databases sort in a third of the time that the parts take. */
const nameOf = (...parts: readonly (string | number | null)[]): string => parts.map(part => part ?? '').join(BETWEEN)

const seriesOf = ({ province, level, place, body }: Council, { action, period }: Resolution): string =>
  nameOf(province, level, place, body, action, period && quarterOr(period))

/** The series of a name. */
export function seriesNamed(name: string): Series {
  const [province = null, level = null, place = null, body = null, action, period = null] = name
    .split(BETWEEN)
    .map(part => part || null)
  return { period, province, level: levels.find(one => one === level) ?? null, place, body, action: action ?? '' }
}

/** The quarter (2021-35) that a period lies within; else the period as it is. */
function quarterOr(period: Edtf): Edtf {
  const days = daysOf(period)
  if (!days) return period
  const [first, last] = [quarterOf(days.first), quarterOf(days.last)]
  return first === last ? first : period
}

const quarterOf = (day: number): string =>
  `${Math.floor(day / 10_000)}-${Math.floor(((Math.floor(day / 100) % 100) + 2) / 3) + 32}`

/**
 * What a count states, by which one that several articles state is known again: the same number of the same kind, of the same time, of one body. A count that says no time is of the quarter in
 * which it was published; a body that is not known by its province or place is one on one site. What is known by neither stays with its article.
 */
function factOf({ article, source }: ArticleRecord, { count, kind, period }: Resolution, council: Council): string {
  const alone = (): string => wordsHash(article?.text ?? '')
  const days = period === null ? undefined : daysOf(period)
  const published = article?.publishedAt ? daysOf(article.publishedAt) : undefined
  const time = days ? `${days.first}/${days.last}` : (period ?? (published ? quarterOf(published.first) : alone()))
  return nameOf(key(kind), count, time, isKnown(council) ? null : (hostOf(source.url) ?? alone()))
}

/** A part of another count is in no series. */
type ResolutionRow = { readonly series: string | null }

function resolutionRow(
  record: ArticleRecord,
  resolution: Resolution,
  entry: number,
  around: string | null,
): ResolutionRow {
  const { count, kind, action, period, isPart, text, confidence, evidence } = resolution
  const council = councilOf(record, resolution.body, around)
  const said = {
    field: 'resolutions',
    entry,
    part: 0,
    value: count,
    ...unitKeys(kind),
    body: council.body,
    action,
    period,
    text,
    province: council.province,
    series: isPart ? null : seriesOf(council, resolution),
    fact: factOf(record, resolution, council),
    confidence,
  }
  return { ...said, ...boundsOf(period), ...spanOf(evidence) }
}

/** A unit as it is written, and as it is looked for with and without diacritics. */
const unitKeys = (unit: string): { readonly unit: string; readonly unit_key: string; readonly folded: string } => ({
  unit,
  unit_key: key(unit),
  folded: unaccented(unit),
})

/** The first row of each series says so: by those the articles of a series are counted. */
function withFirsts(rows: readonly ResolutionRow[]): readonly object[] {
  const ofSeries = grouped(rows, ({ series }) => series ?? '')
  return rows.map(row => ({ ...row, is_first: row.series !== null && ofSeries.get(row.series)?.[0] === row }))
}

type AchievementRow = { readonly value: number; readonly unit_key: string }

function achievementRows(
  { quantities, period, confidence, evidence }: Achievement,
  entry: number,
): readonly AchievementRow[] {
  return quantities.map(({ value, unit, text }, part) => ({
    field: 'achievements',
    entry,
    part,
    value,
    ...unitKeys(unit),
    period,
    text,
    confidence,
    ...boundsOf(period),
    ...spanOf(evidence),
  }))
}

/** The first row of each unit says what all of them come to. */
function withSums(rows: readonly AchievementRow[]): readonly object[] {
  const ofUnit = grouped(rows, ({ unit_key }) => unit_key)
  return rows.map(row => {
    const own = ofUnit.get(row.unit_key) ?? []
    if (own[0] !== row) return row
    const values = own.map(({ value }) => value)
    return { ...row, statements: own.length, least: least(values), most: most(values) }
  })
}

/** The first and the last day of a date, where it has them. */
export function boundsOf(date: string | null): object {
  const days = date === null ? undefined : daysOf(date)
  return days ? { first_day: days.first, last_day: days.last } : {}
}

/** The first span that a value was read from. */
export const spanOf = ([span]: Spans): object => (span ? { start_at: span.start, end_at: span.end } : {})

import { daysOf } from '../calendar/days.js'
import type { Edtf } from '../calendar/edtf.js'
import type { ArticleRecord } from '../record.js'
import { least, most } from '../text/extremes.js'
import { unaccented } from '../text/fold.js'
import { grouped } from './grouped.js'
import type { ResolutionStat } from './stats.js'

type Resolution = ArticleRecord['resolutions'][number]
type Achievement = ArticleRecord['achievements'][number]
type Spans = readonly { readonly start: number; readonly end: number }[]

/** Rows of the counts and quantities of a record that is about a province. */
export function figureRows({ resolutions, achievements }: ArticleRecord, province: string | null): readonly object[] {
  return [
    ...withFirsts(resolutions.map((resolution, entry) => resolutionRow(resolution, entry, province))),
    ...withSums(achievements.flatMap(achievementRows)),
  ]
}

/** What counts of resolutions are summed up by; days and months count to their quarter. */
export type Series = Pick<ResolutionStat, 'province' | 'body' | 'action' | 'period'>

/** No text of an article has this sign. */
const BETWEEN = '\u001F'

/** A series as one text, which databases sort in a third of the time that its parts take. */
const nameOf = ({ province, body, action, period }: Series): string =>
  [province, body, action, period && quarterOr(period)].map(part => part ?? '').join(BETWEEN)

/** The series of a name. */
export function seriesNamed(name: string): Series {
  const [province, body, action = '', period] = name.split(BETWEEN).map(part => part || null)
  return { period: period ?? null, province: province ?? null, body: body ?? null, action: action ?? '' }
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

/** A part of another count is in no series. */
type ResolutionRow = { readonly series: string | null }

function resolutionRow(
  { count, kind, body, action, period, isPart, text, confidence, evidence }: Resolution,
  entry: number,
  province: string | null,
): ResolutionRow {
  const said = {
    field: 'resolutions',
    entry,
    part: 0,
    value: count,
    unit: kind,
    unit_key: unaccented(kind),
    body,
    action,
    period,
    text,
    province,
    series: isPart ? null : nameOf({ province, body, action, period }),
    confidence,
  }
  return { ...said, ...boundsOf(period), ...spanOf(evidence) }
}

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
    unit,
    unit_key: unaccented(unit),
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

import { cursorOf, placeOf } from '../cursor.js'
import type { Conditions, Found, Hit, Query, Sort } from '../query.js'
import { snippetOf } from '../snippet.js'
import type { Words } from '../words.js'
import { conditionsOf, conditionsWithoutWords, partsOf, whereOf } from './conditions.js'
import type { All, Condition, Dialect } from './database.js'

/** A day behind every other. */
export const LAST_DAY = 99_999_999

/** From more pages on than this, words do not tell them apart: weighing each would take long and say little, so the newest come first. */
const RANKED = 1000

/** Columns of the two orders by time; records without a date come last in both. */
const byTime = {
  newest: { column: 'first_day', direction: 'DESC', beyond: '<' },
  oldest: { column: 'last_day', direction: 'ASC', beyond: '>' },
} as const
type Time = (typeof byTime)[keyof typeof byTime]

type Row = Omit<Hit, 'snippet' | 'marks'> & { readonly id: number; readonly day: number }
type Total = { readonly total: number; readonly atLeast: boolean }
type Page = Total & { readonly rows: readonly Row[] }

/** What is asked for, and where in it a page begins. */
type Asked = {
  readonly query: Query
  readonly parts: readonly Words[]
  readonly time: Time
  readonly after: Condition | undefined
  readonly skipped: number
}

/** Finds pages. */
export async function search(all: All, dialect: Dialect, query: Query): Promise<Found> {
  const { limit, cursor, offset = 0, ...question } = query
  const parts = partsOf(query)
  const sort: Sort = query.sort ?? 'relevance'
  const place = cursor === undefined ? undefined : placeOf(question, cursor)
  const isByWeight = place ? place.length === 1 : sort === 'relevance' && parts.length > 0
  const time = sort === 'oldest' ? byTime.oldest : byTime.newest
  const asked = {
    query,
    parts,
    time,
    after: place && !isByWeight ? after(time, place) : undefined,
    skipped: place && isByWeight ? Number(place[0]) : offset,
  }
  const { rows, total, atLeast, isRanked } = await pageOf(all, dialect, asked, isByWeight)
  const found = rows.slice(0, limit)
  const last = rows.length > limit ? found.at(-1) : undefined
  const next = last && cursorOf(question, isRanked ? [asked.skipped + limit] : [last.day, last.id])
  const texts = await textsOf(all, dialect, found)
  const hits = found.map(({ id, day: _, ...hit }) => ({ ...hit, ...snippetOf(texts.get(id) ?? '', parts) }))
  return { hits, total, atLeast, next: next ?? null }
}

async function pageOf(
  all: All,
  dialect: Dialect,
  asked: Asked,
  isByWeight: boolean,
): Promise<Page & { readonly isRanked: boolean }> {
  const { query, parts } = asked
  const others = conditionsWithoutWords(query, dialect)
  if (parts.length === 0 && others.length > 0) return { ...(await materialized(all, dialect, asked)), isRanked: false }
  const counted = await totalOf(all, dialect, query)
  const isRanked = isByWeight && counted.total <= RANKED && !counted.atLeast
  if (isRanked) return { ...counted, rows: await ranked(all, dialect, asked), isRanked }
  const isWalked = others.length === 0 && counted.total > RANKED
  if (isWalked || counted.atLeast) return { ...counted, rows: await walked(all, dialect, asked), isRanked }
  return { ...counted, rows: (await materialized(all, dialect, asked)).rows, isRanked }
}

/** How many records are meant. Some words are counted only so far. */
async function totalOf(all: All, dialect: Dialect, asked: Conditions): Promise<Total> {
  const parts = partsOf(asked)
  const most = dialect.counted(parts)
  const [sql, ...values] =
    parts.length > 0 && conditionsWithoutWords(asked, dialect).length === 0
      ? dialect.pagesWith(parts)
      : recordsMeant(asked, dialect)
  const bound = most === undefined ? '' : `LIMIT ${most + 1}`
  const [row] = await all<{ total: number }>(
    `SELECT count(*) AS total FROM (SELECT 1 FROM (${sql}) AS meant ${bound}) AS counted`,
    ...values,
  )
  const total = row?.total ?? 0
  return most !== undefined && total > most ? { total: most, atLeast: true } : { total, atLeast: false }
}

function recordsMeant(asked: Conditions, dialect: Dialect): Condition {
  const [where, ...values] = whereOf(conditionsOf(asked, dialect))
  return [`SELECT records.id FROM records ${where}`, ...values]
}

const COLUMNS = `records.id, sha256, uri, url, title, published_at AS "publishedAt"`

function after({ column, beyond }: Time, [day = 0, id = 0]: readonly (string | number)[]): Condition {
  return [`(records.${column}, records.id) ${beyond} (?, ?)`, Number(day), Number(id)]
}

/** Everything that is meant is gone through once, which counts it and gives the page. */
async function materialized(all: All, dialect: Dialect, { query, time, after: beyond, skipped }: Asked): Promise<Page> {
  const { column, direction } = time
  const [where, ...values] = whereOf(conditionsOf(query, dialect))
  const [later, ...place] = whereOf(beyond ? [beyond] : [])
  const rows = await all<Row & { readonly total: number }>(
    `WITH meant AS MATERIALIZED (SELECT id, ${column} FROM records ${where})
     SELECT ${COLUMNS}, page.${column} AS day, total
     FROM (SELECT id, ${column} FROM meant AS records ${later} ORDER BY ${column} ${direction}, id ${direction} LIMIT ? OFFSET ?) AS page
       JOIN records ON records.id = page.id, (SELECT count(*) AS total FROM meant) AS counted
     ORDER BY page.${column} ${direction}, page.id ${direction}`,
    ...values,
    ...place,
    query.limit + 1,
    skipped,
  )
  const isBeyond = rows.length === 0 && (skipped > 0 || beyond !== undefined)
  const total = isBeyond ? (await totalOf(all, dialect, query)).total : (rows[0]?.total ?? 0)
  return { rows: rows.map(({ total: _, ...row }) => row), total, atLeast: false }
}

/** Records are gone through in the order of time until the page is full: short where many are meant. */
async function walked(
  all: All,
  dialect: Dialect,
  { query, parts, time, after: beyond, skipped }: Asked,
): Promise<readonly Row[]> {
  const { column, direction } = time
  const conditions = [
    ...conditionsWithoutWords(query, dialect),
    ...(parts.length ? [dialect.holding(parts)] : []),
    ...(beyond ? [beyond] : []),
  ]
  const [where, ...values] = whereOf(conditions)
  return all(
    `SELECT ${COLUMNS}, records.${column} AS day FROM records ${where}
     ORDER BY records.${column} ${direction}, records.id ${direction} LIMIT ? OFFSET ?`,
    ...values,
    query.limit + 1,
    skipped,
  )
}

async function ranked(all: All, dialect: Dialect, { query, parts, skipped }: Asked): Promise<readonly Row[]> {
  const { from, matching, order } = dialect.ranked(parts)
  const [where, ...values] = whereOf([matching, ...conditionsWithoutWords(query, dialect)])
  const [best, ...weights] = order
  return all(
    `SELECT ${COLUMNS}, 0 AS day FROM ${from} ${where} ORDER BY ${best}, records.id LIMIT ? OFFSET ?`,
    ...values,
    ...weights,
    query.limit + 1,
    skipped,
  )
}

async function textsOf(
  all: All,
  { articleText, numbers }: Dialect,
  rows: readonly { readonly id: number }[],
): Promise<ReadonlyMap<number, string>> {
  const found = await all<{ id: number; text: string | null }>(
    `SELECT id, ${articleText} AS text FROM contents WHERE id IN (${numbers})`,
    JSON.stringify(rows.map(({ id }) => id)),
  )
  return new Map(found.map(({ id, text }) => [id, text ?? '']))
}

import { cursorOf, placeOf } from '../cursor.js'
import type { Found, Hit, Query, Sort } from '../query.js'
import { snippetOf } from '../snippet.js'
import { conditionsOf, joinOf, partsOf, whereOf } from './conditions.js'
import type { All, Condition, Dialect } from './database.js'

/** A day behind every other. */
export const LAST_DAY = 99_999_999

/** Columns of the two orders by time; records without a date come last in both. */
const byTime = {
  newest: { column: 'first_day', direction: 'DESC', beyond: '<' },
  oldest: { column: 'last_day', direction: 'ASC', beyond: '>' },
} as const

type Row = Omit<Hit, 'snippet' | 'marks'> & { readonly id: number; readonly day: number }

/** Finds pages. */
export async function search(all: All, dialect: Dialect, query: Query): Promise<Found> {
  const { limit, cursor, offset = 0, ...question } = query
  const parts = partsOf(query)
  const conditions = conditionsOf(query, dialect)
  const [where, ...values] = whereOf(conditions)
  const [counted] = await all<{ total: number }>(
    `SELECT count(*) AS total FROM records ${joinOf(query, dialect)} ${where}`,
    ...values,
  )
  const sort: Sort = query.sort ?? 'relevance'
  const place = cursor === undefined ? undefined : placeOf(question, cursor)
  const isRanked = sort === 'relevance' && parts.length > 0
  const time = sort === 'oldest' ? byTime.oldest : byTime.newest
  const skipped = isRanked && place ? Number(place[0]) : offset
  const rows = isRanked
    ? await ranked(all, dialect, query, conditions, skipped)
    : await timed(all, dialect, query, place ? [...conditions, after(time, place)] : conditions, time, skipped)
  const found = rows.slice(0, limit)
  const last = rows.length > limit ? found.at(-1) : undefined
  const next = last && cursorOf(question, isRanked ? [skipped + limit] : [last.day, last.id])
  const texts = await textsOf(all, dialect, found)
  const hits = found.map(({ id, day: _, ...hit }) => ({ ...hit, ...snippetOf(texts.get(id) ?? '', parts) }))
  return { hits, total: counted?.total ?? 0, next: next ?? null }
}

const COLUMNS = `records.id, sha256, uri, url, title, published_at AS "publishedAt"`

type Time = (typeof byTime)[keyof typeof byTime]

function after({ column, beyond }: Time, [day = 0, id = 0]: readonly (string | number)[]): Condition {
  return [`(records.${column}, records.id) ${beyond} (?, ?)`, Number(day), Number(id)]
}

async function timed(
  all: All,
  dialect: Dialect,
  query: Query,
  conditions: readonly Condition[],
  { column, direction }: Time,
  skipped: number,
): Promise<readonly Row[]> {
  const [where, ...values] = whereOf(conditions)
  return all(
    `SELECT ${COLUMNS}, records.${column} AS day FROM records ${joinOf(query, dialect)} ${where}
     ORDER BY records.${column} ${direction}, records.id ${direction} LIMIT ? OFFSET ?`,
    ...values,
    query.limit + 1,
    skipped,
  )
}

async function ranked(
  all: All,
  dialect: Dialect,
  query: Query,
  conditions: readonly Condition[],
  skipped: number,
): Promise<readonly Row[]> {
  const [where, ...values] = whereOf(conditions)
  const [order, ...ranking] = dialect.rank(partsOf(query))
  return all(
    `SELECT ${COLUMNS}, 0 AS day FROM records ${joinOf(query, dialect)} ${where}
     ORDER BY ${order}, records.id LIMIT ? OFFSET ?`,
    ...values,
    ...ranking,
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

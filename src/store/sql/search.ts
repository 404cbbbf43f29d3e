import { cursorOf, placeOf } from '../cursor.js'
import type { Conditions, Found, Hit, Query } from '../query.js'
import { snippetOf } from '../snippet.js'
import type { Words } from '../words.js'
import {
  asksDetails,
  conditionsOf,
  conditionsOneByOne,
  conditionsWithoutWords,
  partsOf,
  published,
  whereOf,
} from './conditions.js'
import type { All, Condition, Dialect } from './database.js'
import { rememberedEach } from './remembered.js'
import type { Total, Totals } from './totals.js'

/** From more pages on than this, words do not tell them apart: weighing each would take long and say little, so the newest come first. */
const RANKED = 1000

/** How many of the newest records are looked at, before all that are meant are asked for. */
const LOOKED_AT = 2000

/** Columns of the two orders by time; records without a date come last in both. */
const byTime = {
  newest: { column: 'first_day', direction: 'DESC', beyond: '<', upTo: '>=' },
  oldest: { column: 'last_day', direction: 'ASC', beyond: '>', upTo: '<=' },
} as const
type Time = (typeof byTime)[keyof typeof byTime]

type Row = Omit<Hit, 'snippet' | 'marks'> & { readonly id: number; readonly day: number }
type Page = Total & { readonly rows: readonly Row[]; readonly isRanked?: boolean }

/** What is asked for, and where in it a page begins. */
type Asked = {
  readonly query: Query
  readonly conditions: Conditions
  readonly parts: readonly Words[]
  readonly time: Time
  readonly after: Condition | undefined
  readonly skipped: number
}

/** Longer pages are not kept: they are asked for to be gone through, once. */
const KEPT = 50

/** Finds pages; what was found is found again, and by many at once, without asking anew, until something changes. */
export function createSearch(all: All, dialect: Dialect, totals: Totals): (query: Query) => Promise<Found> {
  const find = finder(all, dialect, totals)
  const again = rememberedEach(all, find, 0)
  return query => (query.limit > KEPT ? find(query) : again(query))
}

function finder(all: All, dialect: Dialect, totals: Totals): (query: Query) => Promise<Found> {
  return async query => {
    const { limit, cursor, offset = 0, ...question } = query
    const { sort = 'relevance', ...conditions } = question
    const parts = partsOf(query)
    const place = cursor === undefined ? undefined : placeOf(question, cursor)
    const isByWeight = place ? place.length === 1 : sort === 'relevance' && parts.length > 0
    const time = sort === 'oldest' ? byTime.oldest : byTime.newest
    const asked = {
      query,
      conditions,
      parts,
      time,
      after: place && !isByWeight ? after(time, place) : undefined,
      skipped: place && isByWeight ? Number(place[0]) : offset,
    }
    const { rows, total, atLeast, isRanked } = await pageOf(all, dialect, totals, asked, isByWeight)
    const found = rows.slice(0, limit)
    const last = rows.length > limit ? found.at(-1) : undefined
    const next = last && cursorOf(question, isRanked ? [asked.skipped + limit] : [last.day, last.id])
    const texts = await textsOf(all, dialect, found)
    const hits = found.map(({ id, day: _, ...hit }) => ({ ...hit, ...snippetOf(texts.get(id) ?? '', parts) }))
    return { hits, total, atLeast, next: next ?? null }
  }
}

/** What few records meet is asked for as a whole; what many meet, of the newest until the page is full, which is short however many there are. */
async function pageOf(all: All, dialect: Dialect, totals: Totals, asked: Asked, isByWeight: boolean): Promise<Page> {
  const { conditions, parts } = asked
  if (parts.length > 0) return pageWithWords(all, dialect, await totals.of(conditions), asked, isByWeight)
  if (conditionsWithoutWords(conditions, dialect).length === 0)
    return { ...(await totals.of(conditions)), rows: await walked(all, dialect, asked) }
  const rows = await nearest(all, dialect, asked, LOOKED_AT)
  if (!rows) return materialized(all, dialect, totals, asked)
  return { ...(await (asksDetails(conditions) ? totals.many : totals.of)(conditions)), rows }
}

async function pageWithWords(
  all: All,
  dialect: Dialect,
  counted: Total,
  asked: Asked,
  isByWeight: boolean,
): Promise<Page> {
  const isFew = counted.total <= RANKED && !counted.atLeast
  if (isFew && isByWeight) return { ...counted, rows: await ranked(all, dialect, asked), isRanked: true }
  const near = isFew ? undefined : await nearest(all, dialect, asked, dialect.lookedAt)
  return { ...counted, rows: near ?? (await everyMeant(all, dialect, asked)) }
}

const COLUMNS = `records.id, sha256, uri, url, title, published_at AS "publishedAt"`

function after({ column, beyond }: Time, [day = 0, id = 0]: readonly (string | number)[]): Condition {
  return [`(records.${column}, records.id) ${beyond} (?, ?)`, Number(day), Number(id)]
}

/** Everything that is meant is gone through once, which counts it and gives the page. */
async function materialized(all: All, dialect: Dialect, totals: Totals, asked: Asked): Promise<Page> {
  const rows = await everyMeant(all, dialect, asked)
  const isBeyond = rows.length === 0 && (asked.skipped > 0 || asked.after !== undefined)
  return isBeyond
    ? { ...(await totals.of(asked.conditions)), rows }
    : { rows, total: rows[0]?.total ?? 0, atLeast: false }
}

async function everyMeant(
  all: All,
  dialect: Dialect,
  { query, conditions, time, after: beyond, skipped }: Asked,
): Promise<readonly (Row & { readonly total: number })[]> {
  const { column, direction } = time
  const [where, ...values] = whereOf(conditionsOf(conditions, dialect))
  const [later, ...place] = whereOf(beyond ? [beyond] : [])
  return all(
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
}

/** The page, where it is full with so many records looked at; else nothing, and it is to be asked for in another way. */
async function nearest(all: All, dialect: Dialect, asked: Asked, most: number): Promise<readonly Row[] | undefined> {
  const { query, conditions, time, after: beyond } = asked
  const [where, ...values] = whereOf([...published(conditions), ...(beyond ? [beyond] : [])])
  const [last] = await all<{ day: number; id: number }>(
    `SELECT ${time.column} AS day, id FROM records ${where}
     ORDER BY ${time.column} ${time.direction}, id ${time.direction} LIMIT 1 OFFSET ?`,
    ...values,
    most,
  )
  if (!last) return walked(all, dialect, asked)
  const rows = await walked(all, dialect, asked, [
    `(records.${time.column}, records.id) ${time.upTo} (?, ?)`,
    last.day,
    last.id,
  ])
  return rows.length > query.limit ? rows : undefined
}

/** Records are gone through in the order of time until the page is full. */
async function walked(
  all: All,
  dialect: Dialect,
  { query, conditions: asked, parts, time, after: beyond, skipped }: Asked,
  upTo?: Condition,
): Promise<readonly Row[]> {
  const { column, direction } = time
  const conditions = [
    ...conditionsOneByOne(asked, dialect),
    ...(parts.length ? [dialect.holding(parts)] : []),
    ...(beyond ? [beyond] : []),
    ...(upTo ? [upTo] : []),
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

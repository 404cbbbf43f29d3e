import { unaccented } from '../../text/fold.js'
import type { Hit, Query } from '../store.js'
import { snippetOf, type Words, wordsOf } from '../words.js'
import type { All, Condition, Dialect } from './database.js'

/** Finds pages: the best match first where words are given, else the newest. */
export async function search(
  all: All,
  dialect: Dialect,
  query: Query,
): Promise<{ readonly hits: readonly Hit[]; readonly total: number }> {
  const parts = wordsOf(query.text ?? '', query.exact)
  const conditions = conditionsOf(query, parts, dialect)
  const pages = parts.length ? `JOIN pages ON pages.${dialect.pageKey} = records.id` : ''
  const where = conditions.length ? `WHERE ${conditions.map(([sql]) => sql).join(' AND ')}` : ''
  const values = conditions.flatMap(([, ...given]) => given)
  const [counted] = await all<{ total: number }>(`SELECT count(*) AS total FROM records ${pages} ${where}`, ...values)
  const [order, ...ranked] = parts.length ? dialect.rank(parts) : NEWEST_FIRST
  const rows = await all<Omit<Hit, 'snippet'> & { id: number }>(
    `SELECT records.id, sha256, uri, url, title, published_at AS "publishedAt" FROM records ${pages} ${where}
     ORDER BY ${order}, uri LIMIT ? OFFSET ?`,
    ...values,
    ...ranked,
    query.limit,
    query.offset,
  )
  const texts = await textsOf(all, dialect, rows)
  const hits = rows.map(({ id, ...hit }) => ({ ...hit, snippet: snippetOf(texts.get(id) ?? '', parts) }))
  return { hits, total: counted?.total ?? 0 }
}

const NEWEST_FIRST: Condition = ['published_at DESC NULLS LAST']

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

function conditionsOf(
  { from, to, host, official }: Query,
  parts: readonly Words[],
  dialect: Dialect,
): readonly Condition[] {
  const conditions: Condition[] = parts.length ? [dialect.matching(parts)] : []
  if (from !== undefined) conditions.push(['published_at >= ?', from])
  if (to !== undefined) conditions.push(['published_at <= ?', `${to}~`])
  if (host !== undefined) conditions.push(['host = ?', host])
  if (official !== undefined) conditions.push(officialCondition(official))
  return conditions
}

/** A name without diacritics finds those with them; a name with diacritics finds only itself: Thanh and Thành are two people. */
function officialCondition(name: string): Condition {
  const folded = unaccented(name)
  const plain = folded === name.toLowerCase()
  return plain
    ? ['records.id IN (SELECT record FROM officials WHERE folded = ?)', folded]
    : ['records.id IN (SELECT record FROM officials WHERE folded = ? AND name = ?)', folded, name.normalize('NFC')]
}

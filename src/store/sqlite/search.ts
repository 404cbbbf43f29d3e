import { unaccented } from '../../text/fold.js'
import type { Hit, Query } from '../store.js'
import { snippetOf, type Words, wordsOf } from '../words.js'

type All = <R>(sql: string, ...values: readonly (string | number)[]) => Promise<readonly R[]>
type Condition = readonly [sql: string, ...values: readonly (string | number)[]]

/** Finds pages: the best match first where words are given, else the newest. */
export async function search(
  all: All,
  query: Query,
): Promise<{ readonly hits: readonly Hit[]; readonly total: number }> {
  const parts = wordsOf(query.text ?? '', query.exact)
  const conditions = conditionsOf(query, parts)
  const from = `FROM records ${parts.length ? 'JOIN pages ON pages.rowid = records.id' : ''}`
  const where = conditions.length ? `WHERE ${conditions.map(([sql]) => sql).join(' AND ')}` : ''
  const values = conditions.flatMap(([, ...given]) => given)
  const [counted] = await all<{ total: number }>(`SELECT count(*) AS total ${from} ${where}`, ...values)
  const order = parts.length ? 'ORDER BY rank, uri' : 'ORDER BY published_at DESC NULLS LAST, uri'
  const rows = await all<Omit<Hit, 'snippet'> & { text: string | null }>(
    `SELECT sha256, uri, url, title, published_at AS publishedAt, record ->> '$.article.text' AS text
     FROM (SELECT records.* ${from} ${where} ${order} LIMIT ? OFFSET ?) AS records JOIN contents USING (id)`,
    ...values,
    query.limit,
    query.offset,
  )
  const hits = rows.map(({ text, ...hit }) => ({ ...hit, snippet: snippetOf(text ?? '', parts) }))
  return { hits, total: counted?.total ?? 0 }
}

function conditionsOf({ from, to, host, official }: Query, parts: readonly Words[]): readonly Condition[] {
  const conditions: Condition[] = []
  if (parts.length) conditions.push(['pages MATCH ?', matchOf(parts)])
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

const matchOf = (parts: readonly Words[]): string =>
  parts.map(({ column, words }) => `${column} : "${words.join(' ')}"`).join(' AND ')

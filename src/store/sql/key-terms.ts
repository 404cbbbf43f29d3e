import type { KeyTerm } from '../key-terms.js'
import type { All, Dialect } from './database.js'

/** The terms of a text that are rarest in the store and most frequent in the text. */
export async function keyTermsOf(all: All, dialect: Dialect, text: string, limit: number): Promise<readonly KeyTerm[]> {
  // Loaded when asked for: an import has no use for it.
  const { candidatesOf, weighed } = await import('../key-terms.js')
  const candidates = candidatesOf(text)
  const having = new Map<string, number>()
  for (const term of candidates.keys()) having.set(term, await recordsWith(all, dialect, term.split(' ')))
  const [counted] = await all<{ records: number }>('SELECT count(*) AS records FROM records')
  return weighed(candidates, { records: counted?.records ?? 0, having }, limit)
}

async function recordsWith(all: All, { pagesWith }: Dialect, words: readonly string[]): Promise<number> {
  const [sql, ...values] = pagesWith([{ column: 'exact', words }])
  const [counted] = await all<{ count: number }>(`SELECT count(*) AS count FROM (${sql}) AS found`, ...values)
  return counted?.count ?? 0
}

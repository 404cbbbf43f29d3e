import type { Condition, Dialect } from '../sql/database.js'
import type { Words } from '../words.js'

/** Longest text that is entered: a text vector of PostgreSQL holds at most a megabyte. */
const LONGEST = 400_000
const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}]+/gu

/** Pages with a phrase are counted so far: the index knows words alone, so that each page has to be looked at. */
const COUNTED = 1000

const textOf = ({ words }: Words): string => words.join(' ')
const hasPhrase = (parts: readonly Words[]): boolean => parts.some(({ words }) => words.length > 1)
const wordByWord = (parts: readonly Words[]): readonly Words[] =>
  parts.flatMap(({ column, words }) => words.map(word => ({ column, words: [word] })))

/** The words of a column as one question; NULL where there are none. */
function questionOf(parts: readonly Words[], column: Words['column']): Condition {
  const own = parts.filter(part => part.column === column)
  return own.length ? [own.map(() => `phraseto_tsquery('simple', ?)`).join(' && '), ...own.map(textOf)] : ['NULL']
}

function pagesWith(parts: readonly Words[], most: number | null = null): Condition {
  const [exact, ...inExact] = questionOf(parts, 'exact')
  const [folded, ...inFolded] = questionOf(parts, 'folded')
  return [`SELECT pages_with(${exact}, ${folded}, ?)`, ...inExact, ...inFolded, most]
}

function holding(parts: readonly Words[]): Condition {
  const held = parts.map(({ column }) => `pages.${column} @@ phraseto_tsquery('simple', ?)`)
  return [`(SELECT ${held.join(' AND ')} FROM pages WHERE pages.id = records.id)`, ...parts.map(textOf)]
}

/** How PostgreSQL, with its text search and functions of JSON, spells what others spell differently. */
export const postgresDialect: Dialect = {
  pageKey: 'id',
  numbers: 'SELECT value::bigint FROM jsonb_array_elements_text(?::jsonb) AS value',
  texts: 'SELECT value FROM jsonb_array_elements_text(?::jsonb) AS value',
  // As an array its length is known to be small, and the index is used.
  among: column => `${column} = ANY (ARRAY(SELECT jsonb_array_elements_text(?::jsonb)))`,
  fromJson: (key, columns) =>
    `SELECT ?::bigint, ${columns.map(([name, type]) => `(value ->> '${name}')::${type}`).join(', ')}
     FROM jsonb_array_elements(?::jsonb -> '${key}') AS value`,
  insertPage: `INSERT INTO pages (id, exact, folded) VALUES (?, to_tsvector('simple', ?), to_tsvector('simple', ?))`,
  indexed: text => text.slice(0, LONGEST).replace(BETWEEN_WORDS, ' '),
  articleText: `record::json #>> '{article,text}'`,
  matching: parts => {
    const words = wordByWord(parts)
    const [found, ...values] = pagesWith(words)
    const hasAll: Condition = [`records.id IN (${found})`, ...values]
    if (!hasPhrase(parts)) return hasAll
    const [phrases, ...rest] = holding(parts)
    return [`${hasAll[0]} AND ${phrases}`, ...values, ...rest]
  },
  holding,
  byRecord: table => table,
  officialsBy: () => 'officials',
  lookedAt: 2000,
  pagesWith: parts => pagesWith(parts, hasPhrase(parts) ? COUNTED + 1 : null),
  counted: parts => (hasPhrase(parts) ? COUNTED : undefined),
  ranked: parts => {
    const weights = parts.map(({ column }) => `ts_rank(pages.${column}, phraseto_tsquery('simple', ?))`)
    return {
      from: 'records JOIN pages ON pages.id = records.id',
      matching: postgresDialect.matching(parts),
      order: [`${weights.join(' + ')} DESC`, ...parts.map(textOf)],
    }
  },
  damage: undefined,
}

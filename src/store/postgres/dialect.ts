import type { Dialect } from '../sql/database.js'

/** Longest text that is entered: a text vector of PostgreSQL holds at most a megabyte. */
const LONGEST = 400_000
const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}]+/gu

/** How PostgreSQL, with its text search and functions of JSON, spells what others spell differently. */
export const postgresDialect: Dialect = {
  pageKey: 'id',
  numbers: 'SELECT value::bigint FROM jsonb_array_elements_text(?::jsonb) AS value',
  texts: 'SELECT value FROM jsonb_array_elements_text(?::jsonb) AS value',
  fromJson: (key, columns) =>
    `SELECT ?::bigint, ${columns.map(([name, type]) => `(value ->> '${name}')::${type}`).join(', ')}
     FROM jsonb_array_elements(?::jsonb -> '${key}') AS value`,
  insertPage: `INSERT INTO pages (id, exact, folded) VALUES (?, to_tsvector('simple', ?), to_tsvector('simple', ?))`,
  indexed: text => text.slice(0, LONGEST).replace(BETWEEN_WORDS, ' '),
  articleText: `record::json #>> '{article,text}'`,
  matching: parts => [
    parts.map(({ column }) => `pages.${column} @@ phraseto_tsquery('simple', ?)`).join(' AND '),
    ...parts.map(({ words }) => words.join(' ')),
  ],
  rank: parts => [
    parts
      .map(({ column }) => `ts_rank(pages.${column}, phraseto_tsquery('simple', ?))`)
      .join(' + ')
      .concat(' DESC'),
    ...parts.map(({ words }) => words.join(' ')),
  ],
  damage: undefined,
}

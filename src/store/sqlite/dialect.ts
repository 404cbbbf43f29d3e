import type { Dialect } from '../sql/database.js'
import type { Words } from '../words.js'

const expressionOf = (parts: readonly Words[]): string =>
  parts.map(({ column, words }) => `${column} : "${words.join(' ')}"`).join(' AND ')

/** How SQLite, with FTS5 and its functions of JSON, spells what others spell differently. */
export const sqliteDialect: Dialect = {
  pageKey: 'rowid',
  numbers: 'SELECT value FROM json_each(?)',
  texts: 'SELECT value FROM json_each(?)',
  among: column => `${column} IN (SELECT value FROM json_each(?))`,
  // SQLite reads the JSON anew for each column.
  fromJson: undefined,
  insertPage: 'INSERT INTO pages (rowid, exact, folded) VALUES (?, ?, ?)',
  indexed: text => text,
  articleText: `record ->> '$.article.text'`,
  matching: parts => [`records.id IN (SELECT rowid FROM pages WHERE pages MATCH ?)`, expressionOf(parts)],
  holding: parts => ['EXISTS (SELECT 1 FROM pages WHERE pages MATCH ? AND rowid = records.id)', expressionOf(parts)],
  byRecord: table =>
    `${table} INDEXED BY ${table === 'officials' ? 'officials_person' : `sqlite_autoindex_${table}_1`}`,
  officialsBy: order => `officials INDEXED BY officials_${order}`,
  // The index of words takes its time to be asked for one page.
  lookedAt: 200,
  pagesWith: parts => ['SELECT 1 FROM pages WHERE pages MATCH ?', expressionOf(parts)],
  counted: () => undefined,
  ranked: parts => ({
    // The pages first: to look a record up in the index of words takes far longer than the other way round.
    from: 'pages CROSS JOIN records ON records.id = pages.rowid',
    matching: ['pages MATCH ?', expressionOf(parts)],
    order: ['rank'],
  }),
  damage: `SELECT integrity_check AS name FROM pragma_integrity_check WHERE integrity_check <> 'ok' LIMIT 10`,
}

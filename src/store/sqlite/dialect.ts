import type { Dialect } from '../sql/database.js'

/** How SQLite, with FTS5 and its functions of JSON, spells what others spell differently. */
export const sqliteDialect: Dialect = {
  pageKey: 'rowid',
  numbers: 'SELECT value FROM json_each(?)',
  texts: 'SELECT value FROM json_each(?)',
  fromJson: (key, columns) =>
    `SELECT ?, ${columns.map(([name]) => `value ->> '${name}'`).join(', ')} FROM json_each(?, '$.${key}')`,
  insertPage: 'INSERT INTO pages (rowid, exact, folded) VALUES (?, ?, ?)',
  indexed: text => text,
  articleText: `record ->> '$.article.text'`,
  matching: parts => [
    'pages MATCH ?',
    parts.map(({ column, words }) => `${column} : "${words.join(' ')}"`).join(' AND '),
  ],
  rank: () => ['rank'],
  damage: `SELECT integrity_check AS name FROM pragma_integrity_check WHERE integrity_check <> 'ok' LIMIT 10`,
}

import { existsSync } from 'node:fs'
import LibsqlDatabase from 'libsql/promise'
import type { ArticleRecord } from '../record.js'
import { type Cell, type CellType, type Table, tablesFor } from './tables.js'

const types: Readonly<Record<CellType, string>> = { text: 'TEXT', integer: 'INTEGER', real: 'REAL', boolean: 'INTEGER' }
/** Records of one transaction. */
const BATCH = 200

// libsql's own types leave a statement open.
type Statement = { run(values: readonly (string | number | null)[]): unknown }

/** Writes the tidy tables, their keys and what they mean (table `columns`) into a SQLite file, as Datasette shows it. */
export async function exportSqlite(
  records: AsyncIterable<ArticleRecord>,
  path: string,
  selection: { readonly people: boolean },
): Promise<void> {
  if (existsSync(path)) throw new Error(`${path} is there already; name a new file`)
  const tables = tablesFor(selection)
  const database = new LibsqlDatabase(path, {})
  try {
    await database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN')
    for (const table of tables) await database.exec(tableSql(table))
    await describe(database, tables)
    const inserts: { readonly table: Table; readonly statement: Statement }[] = []
    for (const table of tables) inserts.push({ table, statement: await database.prepare(insertSql(table)) })
    let count = 0
    for await (const record of records) {
      for (const { table, statement } of inserts) for (const row of table.rows(record)) statement.run(row.map(plain))
      if (++count % BATCH === 0) await database.exec('COMMIT; BEGIN')
    }
    await database.exec('COMMIT')
  } finally {
    database.close()
  }
}

async function describe(database: LibsqlDatabase, tables: readonly Table[]): Promise<void> {
  await database.exec('CREATE TABLE columns (table_name TEXT, column_name TEXT, type TEXT, describes TEXT)')
  const statement: Statement = await database.prepare('INSERT INTO columns VALUES (?, ?, ?, ?)')
  for (const { name, columns } of tables)
    for (const column of columns) statement.run([name, column.name, column.type, column.describes])
}

function tableSql({ name, columns, key }: Table): string {
  const defined = columns.map(column => `"${column.name}" ${types[column.type]}`)
  const owner = name === 'articles' ? [] : ['FOREIGN KEY (article_id) REFERENCES articles (article_id)']
  const parts = [...defined, `PRIMARY KEY (${key.map(column => `"${column}"`).join(', ')})`, ...owner]
  return `CREATE TABLE "${name}" (${parts.join(', ')})`
}

const insertSql = ({ name, columns }: Table): string =>
  `INSERT INTO "${name}" VALUES (${columns.map(() => '?').join(', ')})`

const plain = (cell: Cell): string | number | null => (typeof cell === 'boolean' ? Number(cell) : cell)

import type { Page, Records } from '../store.js'
import type { Database } from './database.js'
import { search } from './search.js'

/** Writes records inside the transaction that also ends their sources. */
export type RecordWriter = { write(page: Page, source: number): Promise<void> }

const details: readonly (readonly [table: string, key: string, columns: readonly string[]])[] = [
  [
    'officials',
    'officials',
    ['entry', 'name', 'folded', 'title', 'canonical', 'post', 'body', 'level', 'place', 'former'],
  ],
  ['dates', 'dates', ['value', 'kind']],
  ['figures', 'figures', ['field', 'value', 'unit', 'body', 'action', 'period', 'text']],
  ['legal_references', 'references', ['number', 'type', 'year']],
]

// SQLite reads the JSON of the details itself: nothing is parsed on the way.
const insertDetails = details.map(
  ([table, key, columns]) =>
    `INSERT INTO ${table} (record, ${columns.join(', ')})
     SELECT ?, ${columns.map(column => `value ->> '${column}'`).join(', ')} FROM json_each(?, '$.${key}')`,
)
const deleteDetails = details.map(([table]) => `DELETE FROM ${table} WHERE record = ?`)

/** The writer of records in SQLite. A record of the same bytes is replaced and keeps its number. */
export function createRecordWriter(database: Database): RecordWriter {
  return {
    async write({ record, verdicts, columns }, source) {
      const run = async (sql: string, ...values: readonly (string | number | Uint8Array | null)[]): Promise<void> => {
        ;(await database.statement(sql)).run(...values)
      }
      const known = await (await database.statement('SELECT id FROM records WHERE sha256 = ?')).all(columns.sha256)
      const put = await database.statement(
        `INSERT INTO records (sha256, extractor, source, uri, url, host, title, published_at, publisher, encoding, body)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (sha256) DO UPDATE SET extractor = excluded.extractor, source = excluded.source, uri = excluded.uri,
           url = excluded.url, host = excluded.host, title = excluded.title, published_at = excluded.published_at,
           publisher = excluded.publisher, encoding = excluded.encoding, body = excluded.body
         RETURNING id`,
      )
      const { sha256, extractor, uri, url, host, title, publishedAt, publisher, encoding, body } = columns
      const [row] = await put.all<{ id: number }>(
        sha256,
        extractor,
        source,
        uri,
        url,
        host,
        title,
        publishedAt,
        publisher,
        encoding,
        body,
      )
      if (!row) throw new Error(`the record of ${uri} was not written`)
      if (known.length) {
        for (const sql of deleteDetails) await run(sql, row.id)
        await run('DELETE FROM pages WHERE rowid = ?', row.id)
      }
      await run('INSERT OR REPLACE INTO contents (id, record, verdicts) VALUES (?, ?, ?)', row.id, record, verdicts)
      await run('INSERT INTO pages (rowid, exact, folded) VALUES (?, ?, ?)', row.id, columns.exact, columns.folded)
      for (const sql of insertDetails) await run(sql, row.id, columns.details)
    },
  }
}

/** Reads records from SQLite. */
export function createRecords(database: Database): Records {
  const all = async <R>(sql: string, ...values: readonly (string | number)[]): Promise<readonly R[]> =>
    (await database.statement(sql)).all<R>(...values)
  const content = async (sha256: string): Promise<{ record: string; verdicts: Uint8Array } | undefined> => {
    const rows = await all<{ record: string; verdicts: ArrayBuffer }>(
      'SELECT record, verdicts FROM records JOIN contents USING (id) WHERE sha256 >= ? AND sha256 < ? LIMIT 2',
      sha256,
      `${sha256}g`,
    )
    const [found] = rows
    return found && rows.length === 1 ? { record: found.record, verdicts: new Uint8Array(found.verdicts) } : undefined
  }
  return {
    record: async sha256 => (await content(sha256))?.record,
    verdicts: async sha256 => (await content(sha256))?.verdicts,
    records: () => records(all),
    tallies: async () => ({ encoding: await tally(all, 'encoding'), host: await tally(all, 'host') }),
    search: query => search(all, query),
  }
}

const tally = (
  all: <R>(sql: string) => Promise<readonly R[]>,
  column: 'encoding' | 'host',
): Promise<readonly { readonly name: string | null; readonly count: number }[]> =>
  all(`SELECT ${column} AS name, count(*) AS count FROM records GROUP BY ${column} ORDER BY count DESC, name`)

async function* records(
  all: <R>(sql: string, ...values: readonly (string | number)[]) => Promise<readonly R[]>,
): AsyncGenerator<string> {
  let after: readonly [string, string] = ['', '']
  for (;;) {
    const rows = await all<{ uri: string; sha256: string; record: string }>(
      'SELECT uri, sha256, record FROM records JOIN contents USING (id) WHERE (uri, sha256) > (?, ?) ORDER BY uri, sha256 LIMIT 200',
      ...after,
    )
    for (const { record } of rows) yield record
    const last = rows.at(-1)
    if (!last) return
    after = [last.uri, last.sha256]
  }
}

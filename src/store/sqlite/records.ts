import type { Page, Records, Stored } from '../store.js'
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
      const known = await (
        await database.statement('SELECT id, extractor, record FROM records JOIN contents USING (id) WHERE sha256 = ?')
      ).all<{ id: number; extractor: string; record: string }>(columns.sha256)
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
      for (const before of known) {
        for (const key of before.extractor === extractor ? [] : changedKeys(before.record, record))
          await run(
            'INSERT INTO changes (sha256, before, after, key) VALUES (?, ?, ?, ?)',
            sha256,
            before.extractor,
            extractor,
            key,
          )
        for (const sql of deleteDetails) await run(sql, row.id)
        await run('DELETE FROM pages WHERE rowid = ?', row.id)
      }
      await run(
        'INSERT OR REPLACE INTO contents (id, record, digest, verdicts) VALUES (?, ?, ?, ?)',
        row.id,
        record,
        columns.digest,
        verdicts,
      )
      await run('INSERT INTO pages (rowid, exact, folded) VALUES (?, ?, ?)', row.id, columns.exact, columns.folded)
      for (const sql of insertDetails) await run(sql, row.id, columns.details)
    },
  }
}

/** Keys under which a record says something else than the one before it; who made it is no difference. */
export function changedKeys(before: string, after: string): readonly string[] {
  const old: Record<string, unknown> = JSON.parse(before)
  const made: Record<string, unknown> = JSON.parse(after)
  return [...new Set([...Object.keys(old), ...Object.keys(made)])].filter(
    key => key !== 'extractor' && JSON.stringify(old[key]) !== JSON.stringify(made[key]),
  )
}

/** Removes a record and all that search knows of it. */
export async function deleteRecord(database: Database, id: number): Promise<void> {
  for (const sql of [
    ...deleteDetails,
    'DELETE FROM pages WHERE rowid = ?',
    'DELETE FROM contents WHERE id = ?',
    'DELETE FROM records WHERE id = ?',
  ])
    (await database.statement(sql)).run(id)
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
    stored: () => stored(all),
    faults: () => faults(all),
    changes: extractor =>
      all(
        'SELECT key, count(*) AS count FROM changes WHERE after = ? GROUP BY key ORDER BY count DESC, key',
        extractor,
      ),
    tallies: async () => ({ encoding: await tally(all, 'encoding'), host: await tally(all, 'host') }),
    search: query => search(all, query),
  }
}

const tally = (
  all: <R>(sql: string) => Promise<readonly R[]>,
  column: 'encoding' | 'host',
): Promise<readonly { readonly name: string | null; readonly count: number }[]> =>
  all(`SELECT ${column} AS name, count(*) AS count FROM records GROUP BY ${column} ORDER BY count DESC, name`)

async function* records(all: All): AsyncGenerator<string> {
  for await (const { record } of stored(all)) yield record
}

async function* stored(all: All): AsyncGenerator<Stored> {
  let after: readonly [string, string] = ['', '']
  for (;;) {
    const rows = await all<Stored>(
      'SELECT uri, sha256, digest, record FROM records JOIN contents USING (id) WHERE (uri, sha256) > (?, ?) ORDER BY uri, sha256 LIMIT 200',
      ...after,
    )
    yield* rows
    const last = rows.at(-1)
    if (!last) return
    after = [last.uri, last.sha256]
  }
}

type All = <R>(sql: string, ...values: readonly (string | number)[]) => Promise<readonly R[]>

/** Each check finds rows that should not be there. */
const checks: readonly (readonly [what: string, sql: string])[] = [
  [
    'the file is damaged',
    `SELECT integrity_check AS name FROM pragma_integrity_check WHERE integrity_check <> 'ok' LIMIT 10`,
  ],
  [
    'a source that is done has no record',
    `SELECT uri AS name FROM sources WHERE state IN ('done', 'no-article') AND sha256 NOT IN (SELECT sha256 FROM records) LIMIT 10`,
  ],
  [
    'a record has no source',
    'SELECT uri AS name FROM records WHERE sha256 NOT IN (SELECT sha256 FROM sources) LIMIT 10',
  ],
  ['a record has no text', 'SELECT uri AS name FROM records WHERE id NOT IN (SELECT id FROM contents) LIMIT 10'],
  [
    'search does not know a record',
    'SELECT uri AS name FROM records WHERE id NOT IN (SELECT rowid FROM pages) LIMIT 10',
  ],
]

async function faults(all: All): Promise<readonly string[]> {
  const found: string[] = []
  for (const [what, sql] of checks)
    for (const { name } of await all<{ name: string }>(sql)) found.push(`${what}: ${name}`)
  return found
}

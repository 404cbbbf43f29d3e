import { type Days, daysOf } from '../../calendar/days.js'
import type { ArticleRecord } from '../../record.js'
import { DETAILS_VERSION, type Details, detailsOf, detailTables } from '../details.js'
import type { Page, Records, Run, Stored, Tallies, Tally } from '../store.js'
import { conditionsOf, whereOf } from './conditions.js'
import { correctedAmong, correctedColumns } from './corrections.js'
import {
  type All,
  allOf,
  type Change,
  type Condition,
  type Database,
  type Dialect,
  type Reading,
  runOf,
} from './database.js'
import { detailsInto } from './details.js'
import { createDoubts } from './doubts.js'
import { keyTermsOf } from './key-terms.js'
import { redactedNames, redactedPage } from './redactions.js'
import { remembered } from './remembered.js'
import { createSearch, LAST_DAY } from './search.js'
import { createStats } from './stats.js'
import { createTotals } from './totals.js'

/** A page, and the source that gives it. */
export type Entry = { readonly page: Page; readonly source: number }

/** Writes records inside the transaction that also ends their sources. */
export type RecordWriter = {
  write(entries: readonly Entry[]): Promise<void>
  /** Puts a page in the place of the one with its hash. */
  rewrite(page: Page): Promise<void>
  /** Enters anew what search knows of a record, after a correction. */
  amend(sha256: string): Promise<void>
  /** Says, in the transaction that changes records, that figures over them are to be reckoned anew. */
  touch(): Promise<void>
  /** Enters anew what search knows of all records, where the store was made with other tables of details. */
  refill(): Promise<void>
}

/** The writer of records. A record of the same bytes is replaced and keeps its number. */
export function createRecordWriter(database: Database, dialect: Dialect): RecordWriter {
  const all = allOf(database)
  const run = runOf(database)
  const enter = detailsInto(database, dialect)

  async function enterCorrected(id: number, { details: json, confidence, surest, province }: Details): Promise<void> {
    await enter(id, json)
    await run(
      'UPDATE records SET confidence = ?, surest = ?, province = ? WHERE id = ?',
      confidence,
      surest,
      province,
      id,
    )
  }

  async function clear(id: number): Promise<void> {
    for (const { table } of detailTables) await run(`DELETE FROM ${table} WHERE record = ?`, id)
    await run(`DELETE FROM pages WHERE ${dialect.pageKey} = ?`, id)
  }

  async function note(sha256: string, before: Before, extractor: string, record: string): Promise<void> {
    if (before.extractor === extractor) return
    for (const key of changedKeys(before.record, record))
      await run(
        'INSERT INTO changes (sha256, before, after, key) VALUES (?, ?, ?, ?)',
        sha256,
        before.extractor,
        extractor,
        key,
      )
  }

  /** Enters pages; what is there of them already is asked for all at once. */
  async function enterPages(entries: readonly Entry[]): Promise<void> {
    const hashes = JSON.stringify(entries.map(({ page }) => page.columns.sha256))
    const stored = await all<Before & { readonly sha256: string }>(
      `SELECT sha256, records.id, extractor, record FROM records JOIN contents ON contents.id = records.id
       WHERE ${dialect.among('sha256')}`,
      hashes,
    )
    const before = new Map(stored.map(row => [row.sha256, row]))
    const corrected = await correctedAmong(all, dialect.texts, hashes)
    for (const { page, source } of entries) await put(run, page.columns, source)
    const ids = await all<{ readonly id: number; readonly sha256: string }>(
      `SELECT id, sha256 FROM records WHERE ${dialect.among('sha256')}`,
      hashes,
    )
    const idOf = new Map(ids.map(({ id, sha256 }) => [sha256, id]))
    for (const { page } of entries) {
      const { sha256, uri } = page.columns
      const id = idOf.get(sha256)
      if (id === undefined) throw new Error(`the record of ${uri} was not written`)
      await enterPage(id, page, before.get(sha256), corrected.has(sha256))
    }
  }

  async function enterPage(
    id: number,
    { record, verdicts, columns }: Page,
    before: Before | undefined,
    isCorrected: boolean,
  ): Promise<void> {
    const { sha256, digest, extractor, exact, folded, details: json } = columns
    if (before) {
      await note(sha256, before, extractor, record)
      await clear(id)
    }
    await run(
      `INSERT INTO contents (id, record, digest, verdicts) VALUES (?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET record = excluded.record, digest = excluded.digest, verdicts = excluded.verdicts`,
      id,
      record,
      digest,
      verdicts,
    )
    await run(dialect.insertPage, id, dialect.indexed(exact), dialect.indexed(folded))
    const corrected = isCorrected ? await correctedColumns(all, sha256, record) : undefined
    if (corrected) await enterCorrected(id, corrected)
    else await enter(id, json)
  }

  async function fill({ id, publishedAt, record }: Filled, corrected: Details | undefined): Promise<void> {
    const { details, confidence, surest, province } = corrected ?? detailsOf(JSON.parse(record))
    const { first, last } = publicationDays(publishedAt)
    await enter(id, details)
    await run(
      'UPDATE records SET first_day = ?, last_day = ?, confidence = ?, surest = ?, province = ? WHERE id = ?',
      ...[first, last, confidence, surest, province, id],
    )
  }

  return {
    async write(entries) {
      if (!entries.length) return
      const { names, removeKept } = await redactedNames(all)
      if (!names.length) return enterPages(entries)
      const read = entries.map(({ page, source }) => {
        const without = redactedPage(page.record, page.verdicts, names)
        return { page: without ?? page, source, isRedacted: without !== undefined }
      })
      await enterPages(read)
      if (!removeKept) return
      for (const { page, isRedacted } of read)
        if (isRedacted) await run('DELETE FROM kept WHERE sha256 = ?', page.columns.sha256)
    },
    async rewrite(page) {
      const [found] = await all<{ source: number }>('SELECT source FROM records WHERE sha256 = ?', page.columns.sha256)
      if (found) await enterPages([{ page, source: found.source }])
    },
    async amend(sha256) {
      const [found] = await all<{ id: number; record: string }>(
        'SELECT records.id, record FROM records JOIN contents ON contents.id = records.id WHERE sha256 = ?',
        sha256,
      )
      if (!found) return
      const corrected = await correctedColumns(all, sha256, found.record)
      if (!corrected) return
      for (const { table } of detailTables) await run(`DELETE FROM ${table} WHERE record = ?`, found.id)
      await enterCorrected(found.id, corrected)
    },
    async touch() {
      await run('UPDATE store SET revision = revision + 1')
    },
    async refill() {
      if (await isFilled(all)) return
      await database.write(async () => {
        if (await isFilled(all)) return
        for (const { table } of detailTables) await run(`DELETE FROM ${table}`)
        for await (const rows of everyRecord(all)) {
          const hashes = JSON.stringify(rows.map(({ sha256 }) => sha256))
          const corrected = await correctedAmong(all, dialect.texts, hashes)
          for (const row of rows)
            await fill(row, corrected.has(row.sha256) ? await correctedColumns(all, row.sha256, row.record) : undefined)
        }
        await run('UPDATE store SET details = ?, revision = revision + 1', DETAILS_VERSION)
      })
    },
  }
}

async function isFilled(all: All): Promise<boolean> {
  const [store] = await all<{ details: number }>('SELECT details FROM store')
  return store?.details === DETAILS_VERSION
}

type Filled = {
  readonly id: number
  readonly sha256: string
  readonly publishedAt: string | null
  readonly record: string
}

async function* everyRecord(all: All): AsyncGenerator<readonly Filled[]> {
  for (let after = 0; ; ) {
    const rows = await all<Filled>(
      `SELECT records.id, sha256, published_at AS "publishedAt", record FROM records JOIN contents ON contents.id = records.id
       WHERE records.id > ? ORDER BY records.id LIMIT 200`,
      after,
    )
    yield rows
    const last = rows.at(-1)
    if (!last) return
    after = last.id
  }
}

type Before = { readonly id: number; readonly extractor: string; readonly record: string }

async function put(run: Change, columns: Page['columns'], source: number): Promise<void> {
  const { first, last } = publicationDays(columns.publishedAt)
  const values = {
    sha256: columns.sha256,
    extractor: columns.extractor,
    source,
    uri: columns.uri,
    url: columns.url,
    host: columns.host,
    title: columns.title,
    published_at: columns.publishedAt,
    publisher: columns.publisher,
    encoding: columns.encoding,
    body: columns.body,
    first_day: first,
    last_day: last,
    confidence: columns.confidence,
    surest: columns.surest,
    province: columns.province,
  }
  const { sha256: _, ...changing } = values
  await run(
    `INSERT INTO records (${Object.keys(values).join(', ')}) VALUES (${Object.keys(values).fill('?').join(', ')})
     ON CONFLICT (sha256) DO UPDATE SET ${Object.keys(changing)
       .map(name => `${name} = excluded.${name}`)
       .join(', ')}`,
    ...Object.values(values),
  )
}

/** The days of a publication; without one it is the first and the last of all, so that it is the last of any order. */
const publicationDays = (publishedAt: string | null): Days =>
  (publishedAt === null ? undefined : daysOf(publishedAt)) ?? { first: 0, last: LAST_DAY }

/** Keys under which a record says something else than the one before it; who made it is no difference. */
export function changedKeys(before: string, after: string): readonly string[] {
  const old: Record<string, unknown> = JSON.parse(before)
  const made: Record<string, unknown> = JSON.parse(after)
  return [...new Set([...Object.keys(old), ...Object.keys(made)])].filter(
    key => key !== 'extractor' && JSON.stringify(old[key]) !== JSON.stringify(made[key]),
  )
}

/** Removes a record and all that search knows of it. */
export async function deleteRecord(database: Database, { pageKey }: Dialect, id: number): Promise<void> {
  const run = runOf(database)
  for (const { table } of detailTables) await run(`DELETE FROM ${table} WHERE record = ?`, id)
  await run(`DELETE FROM pages WHERE ${pageKey} = ?`, id)
  await run('DELETE FROM contents WHERE id = ?', id)
  await run('DELETE FROM records WHERE id = ?', id)
}

/** Records that are read at once. */
const BATCH = 200

/** Reads records. */
export function createRecords(database: Reading, dialect: Dialect): Records {
  const all = allOf(database)
  const tallies = createTallies(all)
  const totals = createTotals(all, dialect)
  const content = async <Column extends keyof Content>(
    column: Column,
    sha256: string,
  ): Promise<Content[Column] | undefined> => {
    const rows = await all<Pick<Content, Column>>(
      `SELECT ${column} FROM records JOIN contents ON contents.id = records.id WHERE sha256 >= ? AND sha256 < ? LIMIT 2`,
      sha256,
      `${sha256}g`,
    )
    return rows.length === 1 ? rows[0]?.[column] : undefined
  }
  return {
    record: sha256 => content('record', sha256),
    several: async hashes => {
      const rows = await all<{ sha256: string; record: string }>(
        `SELECT sha256, record FROM records JOIN contents ON contents.id = records.id WHERE ${dialect.among('sha256')}`,
        JSON.stringify(hashes),
      )
      return new Map(rows.map(({ sha256, record }) => [sha256, record]))
    },
    verdicts: async sha256 => {
      const found = await content('verdicts', sha256)
      return found && new Uint8Array(found)
    },
    kept: () => kept(all),
    duplicateOf: async sha256 => {
      const [first] = await all<{ sha256: string; uri: string }>(
        `SELECT other.sha256, other.uri FROM records JOIN records AS other ON other.body = records.body
         WHERE records.sha256 = ? ORDER BY other.uri, other.sha256 LIMIT 1`,
        sha256,
      )
      return first && first.sha256 !== sha256 ? first : undefined
    },
    records: () => records(all),
    stored: meant => {
      const conditions = conditionsOf(meant ?? {}, dialect)
      return conditions.length ? selected(all, dialect, conditions) : stored(all)
    },
    faults: () => faults(all, dialect),
    changes: extractor =>
      all(
        'SELECT key, count(*) AS count FROM changes WHERE after = ? GROUP BY key ORDER BY count DESC, key',
        extractor,
      ),
    doubts: createDoubts(all),
    tally: (by, run) => (run ? tallyOf(all, by, run) : tallies[by]()),
    tallies: async () => ({
      encoding: await tallies.encoding(),
      host: await tallies.host(),
      month: await tallies.month(),
    }),
    search: createSearch(all, dialect, totals),
    stats: createStats(all, dialect, totals),
    async keyTerms(sha256, limit = 20) {
      const json = await content('record', sha256)
      if (json === undefined) return undefined
      const { article }: ArticleRecord = JSON.parse(json)
      return keyTermsOf(all, dialect, [article?.title, article?.text].filter(Boolean).join('\n'), limit)
    },
  }
}

type Content = { readonly record: string; readonly verdicts: ArrayBuffer | Uint8Array }

/** What a record is counted by, and the order of the numbers: the most frequent first, months the newest first. */
const counted: Readonly<Record<keyof Tallies, readonly [what: string, order: string]>> = {
  encoding: ['encoding', 'count DESC, name'],
  host: ['host', 'count DESC, name'],
  month: ['substr(published_at, 1, 7)', 'name DESC'],
}

function createTallies(all: All): Readonly<Record<keyof Tallies, () => Promise<Tally>>> {
  const tally = (by: keyof Tallies): (() => Promise<Tally>) => {
    const [what, order] = counted[by]
    return remembered(all, () =>
      all(`SELECT ${what} AS name, count(*) AS count FROM records GROUP BY ${what} ORDER BY ${order}`),
    )
  }
  return { encoding: tally('encoding'), host: tally('host'), month: tally('month') }
}

function tallyOf(all: All, by: keyof Tallies, { number }: Run): Promise<Tally> {
  const [what, order] = counted[by]
  return all(
    `SELECT ${what} AS name, count(*) AS count
     FROM sources JOIN records ON records.sha256 = sources.sha256 AND records.source = sources.id
     WHERE sources.run = ? GROUP BY ${what} ORDER BY ${order}`,
    number,
  )
}

async function* records(all: All): AsyncGenerator<string> {
  for await (const { record } of stored(all)) yield record
}

async function* kept(all: All): AsyncGenerator<{ readonly sha256: string; readonly bytes: Uint8Array }> {
  let after = ''
  for (;;) {
    const rows = await all<{ sha256: string; bytes: Uint8Array }>(
      'SELECT sha256, bytes FROM kept WHERE sha256 > ? ORDER BY sha256 LIMIT 50',
      after,
    )
    yield* rows
    const last = rows.at(-1)
    if (!last) return
    after = last.sha256
  }
}

async function* stored(all: All): AsyncGenerator<Stored> {
  let after: readonly [string, string] = ['', '']
  for (;;) {
    const rows = await all<Stored>(
      'SELECT uri, sha256, digest, record FROM records JOIN contents ON contents.id = records.id WHERE (uri, sha256) > (?, ?) ORDER BY uri, sha256 LIMIT 200',
      ...after,
    )
    yield* rows
    const last = rows.at(-1)
    if (!last) return
    after = [last.uri, last.sha256]
  }
}

/** Numbers of the records that are meant are looked up at once and kept, so that nothing is asked for twice. */
async function* selected(all: All, { numbers }: Dialect, conditions: readonly Condition[]): AsyncGenerator<Stored> {
  const [where, ...values] = whereOf(conditions)
  const meant = await all<{ id: number }>(`SELECT id FROM records ${where} ORDER BY uri, sha256`, ...values)
  for (let from = 0; from < meant.length; from += BATCH) {
    const ids = meant.slice(from, from + BATCH).map(({ id }) => id)
    yield* await all<Stored>(
      `SELECT uri, sha256, digest, record FROM records JOIN contents ON contents.id = records.id
       WHERE records.id IN (${numbers}) ORDER BY uri, sha256`,
      JSON.stringify(ids),
    )
  }
}

/** Each check finds rows that should not be there. */
const checks: readonly (readonly [what: string, sql: string])[] = [
  [
    'a source that is done has no record',
    `SELECT uri AS name FROM sources WHERE state IN ('done', 'no-article') AND sha256 NOT IN (SELECT sha256 FROM records) LIMIT 10`,
  ],
  [
    'a record has no source',
    'SELECT uri AS name FROM records WHERE sha256 NOT IN (SELECT sha256 FROM sources) LIMIT 10',
  ],
  ['a record has no text', 'SELECT uri AS name FROM records WHERE id NOT IN (SELECT id FROM contents) LIMIT 10'],
]

async function faults(all: All, { damage, pageKey }: Dialect): Promise<readonly string[]> {
  const unknown = `SELECT uri AS name FROM records WHERE id NOT IN (SELECT ${pageKey} FROM pages) LIMIT 10`
  const every = [
    ...(damage === undefined ? [] : [['the file is damaged', damage] as const]),
    ...checks,
    ['search does not know a record', unknown] as const,
  ]
  const found: string[] = []
  for (const [what, sql] of every)
    for (const { name } of await all<{ name: string }>(sql)) found.push(`${what}: ${name}`)
  return found
}

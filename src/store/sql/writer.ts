import { type Details, detailTables } from '../details.js'
import type { Page } from '../store.js'
import { correctedAmong, correctedColumns } from './corrections.js'
import { allOf, type Change, type Database, type Dialect, runOf } from './database.js'
import { detailsInto } from './details.js'
import { publicationDays } from './publication.js'
import { redactedNames, redactedPage } from './redactions.js'

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
}

type Before = { readonly id: number; readonly extractor: string; readonly record: string }

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
      await deleteFound(run, dialect, id)
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

  return {
    async write(entries) {
      if (!entries.length) return
      const { names, withoutSources } = await redactedNames(all)
      if (!names.length) return enterPages(entries)
      const without = ({ record, verdicts }: Page, some: readonly string[]): Page | undefined =>
        some.length ? redactedPage(record, verdicts, some) : undefined
      await enterPages(entries.map(({ page, source }) => ({ page: without(page, names) ?? page, source })))
      for (const { page } of entries)
        if (without(page, withoutSources)) await run('DELETE FROM kept WHERE sha256 = ?', page.columns.sha256)
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
      await deleteDetails(run, found.id)
      await enterCorrected(found.id, corrected)
    },
    async touch() {
      await run('UPDATE store SET revision = revision + 1')
    },
  }
}

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

/** Keys under which a record says something else than the one before it; who made it is no difference. */
function changedKeys(before: string, after: string): readonly string[] {
  const old: Record<string, unknown> = JSON.parse(before)
  const made: Record<string, unknown> = JSON.parse(after)
  return [...new Set([...Object.keys(old), ...Object.keys(made)])].filter(
    key => key !== 'extractor' && JSON.stringify(old[key]) !== JSON.stringify(made[key]),
  )
}

/** Removes a record and all that search knows of it. */
export async function deleteRecord(run: Change, dialect: Dialect, id: number): Promise<void> {
  await deleteFound(run, dialect, id)
  await run('DELETE FROM contents WHERE id = ?', id)
  await run('DELETE FROM records WHERE id = ?', id)
}

/** Removes what search knows of a record: its details and its words. */
async function deleteFound(run: Change, { pageKey }: Dialect, id: number): Promise<void> {
  await deleteDetails(run, id)
  await run(`DELETE FROM pages WHERE ${pageKey} = ?`, id)
}

async function deleteDetails(run: Change, id: number): Promise<void> {
  for (const { table } of detailTables) await run(`DELETE FROM ${table} WHERE record = ?`, id)
}

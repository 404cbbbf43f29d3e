import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import LibsqlDatabase from 'libsql/promise'
import type { Database, Statement, Value } from '../sql/database.js'
import { StoreFailure } from '../store.js'
import { migrations } from './tables.js'

// libsql's own types leave a statement open.
type RawStatement = {
  run(values: readonly Value[]): { readonly changes: number }
  all<Row>(values: readonly Value[]): Promise<readonly Row[]>
}

/** Milliseconds that SQLite itself waits for another writer: short, since libsql answers nobody else in this process meanwhile. */
const BUSY = 200
/** Milliseconds that are waited for other writers in all. */
const PATIENCE = 60_000
/** How often a transaction is done again of which nobody learns why it failed. */
const UNEXPLAINED = 8

/** Opens the file, and makes the tables where there are none. Throws on a file that is no store, or one of a newer version. The cache is in megabytes. */
export async function openDatabase(path: string, { cache }: { readonly cache: number }): Promise<Database> {
  const raw = await opened(path, cache)
  const statements = new Map<string, Promise<Statement>>()
  let last: Promise<unknown> = Promise.resolve()
  let hasWritten = false
  return {
    statement(sql) {
      const known = statements.get(sql) ?? prepare(raw, sql)
      statements.set(sql, known)
      return known
    },
    write(work) {
      hasWritten = true
      const mine = last.then(() => explained(() => transaction(raw, work))).catch(failing(path))
      last = mine.catch(() => {})
      return mine
    },
    async close() {
      await last
      // Statements that libsql never ends keep SQLite from it: without this, all would lie in the log, and a copy of the file would be empty.
      if (hasWritten) await raw.exec('PRAGMA wal_checkpoint(TRUNCATE)').catch(() => {})
      raw.close()
    },
  }
}

async function opened(path: string, megabytes: number): Promise<LibsqlDatabase> {
  try {
    return await openedToWrite(path, megabytes).catch(error => {
      if (!isBarred(error) || !isReadable(path)) throw error
      return openedToRead(path, megabytes)
    })
  } catch (error) {
    throw new Error(explanation(path, error))
  }
}

async function openedToWrite(path: string, megabytes: number): Promise<LibsqlDatabase> {
  const raw = new LibsqlDatabase(path, {})
  return orClosed(raw, async () => {
    await raw.exec(`PRAGMA busy_timeout = ${BUSY}`)
    await patiently(() =>
      raw.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = ${-1024 * megabytes}`),
    )
    await migrate(raw, path)
  })
}

/** Makes a database ready, and closes it where that fails. */
async function orClosed(raw: LibsqlDatabase, ready: () => Promise<unknown>): Promise<LibsqlDatabase> {
  try {
    await ready()
    return raw
  } catch (error) {
    raw.close()
    throw error
  }
}

/** Opens a file that may only be read. Beside others who write it takes their log; where there is none, and none can be made, nobody writes, and the file alone is read. */
async function openedToRead(path: string, megabytes: number): Promise<LibsqlDatabase> {
  const address = pathToFileURL(path).href
  const logged = statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0
  const raw = await readableAt(`${address}?mode=ro`).catch(error => {
    if (!isBarred(error)) throw error
    if (logged > 0)
      throw new Error(
        `the newest changes of the store ${path} lie in ${path}-wal, which can be read only where one may write; copy both there`,
      )
    return readableAt(`${address}?immutable=1`)
  })
  return orClosed(raw, async () => {
    await raw.exec(`PRAGMA busy_timeout = ${BUSY}; PRAGMA cache_size = ${-1024 * megabytes}`)
    if ((await versionOf(raw, path)) !== migrations.length)
      throw new Error(`${path} was made by an older trichluc; open it once where this one may write to it`)
  })
}

function isReadable(path: string): boolean {
  try {
    accessSync(path, constants.R_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

async function readableAt(address: string): Promise<LibsqlDatabase> {
  const raw = new LibsqlDatabase(address, {})
  return orClosed(raw, async () => (await prepare(raw, 'SELECT count(*) FROM sqlite_schema')).all())
}

/** Whether one may not do what was tried, at least not in this way. */
const isBarred = (error: unknown): boolean =>
  error instanceof Error && /unable to open|readonly|read-only|access permission/i.test(error.message)

async function migrate(raw: LibsqlDatabase, path: string): Promise<void> {
  if ((await versionOf(raw, path)) === migrations.length) return
  await transaction(raw, async () => {
    for (const sql of migrations.slice(await versionOf(raw, path))) await raw.exec(sql)
    await raw.exec(`PRAGMA user_version = ${migrations.length}`)
  })
}

async function versionOf(raw: LibsqlDatabase, path: string): Promise<number> {
  const statement = await prepare(
    raw,
    'SELECT user_version AS version, (SELECT count(*) FROM sqlite_schema) AS tables FROM pragma_user_version',
  )
  const [found] = await statement.all<{ version: number; tables: number }>()
  const { version = 0, tables: count = 0 } = found ?? {}
  if (version > migrations.length)
    throw new Error(
      `${path} was made by a newer trichluc (store version ${version}, this one knows ${migrations.length}); use that one`,
    )
  if (version === 0 && count > 0) throw new Error(`${path} is a SQLite file of another program; name another --store`)
  return version
}

function explanation(path: string, error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  if (/not a database/i.test(message))
    return `${path} is not a store: the file is no SQLite database; name another --store`
  if (/unable to open/i.test(message) && statSync(path, { throwIfNoEntry: false })?.isDirectory())
    return `${path} is a folder; name a file in it as the store: ${join(path, 'trichluc.db')}`
  if (/unable to open/i.test(message) && existsSync(path))
    return `cannot open the store ${path}: no permission to read it`
  if (/unable to open/i.test(message))
    return `cannot open the store ${path}: no such folder, or no permission to write there`
  if (/readonly|read-only/i.test(message)) return `cannot write to the store ${path}: it is read-only`
  if (/locked|busy/i.test(message))
    return `the store ${path} is locked by another program; wait for it, or name another --store`
  return message.includes(path) ? message : `cannot open the store ${path}: ${message}`
}

async function prepare(raw: LibsqlDatabase, sql: string): Promise<Statement> {
  const statement: RawStatement = await patiently(() => raw.prepare(sql))
  // Two reads of one statement at the same time would take each other's rows.
  let last: Promise<unknown> = Promise.resolve()
  return {
    // Both verbs step the statement to its end: libsql answers from the last run when `get` follows another read.
    run: async (...values) => statement.run(values.map(bound)),
    all<Row>(...values: readonly Value[]) {
      const mine = last.then(() => patiently(() => statement.all<Row>(values.map(bound))))
      last = mine.catch(() => {})
      return mine
    },
  }
}

const bound = (value: Value): string | number | Buffer | null =>
  value instanceof Uint8Array ? Buffer.from(value) : value

async function transaction<R>(raw: LibsqlDatabase, work: () => Promise<R>): Promise<R> {
  await patiently(() => raw.exec('BEGIN IMMEDIATE'))
  try {
    const result = await work()
    await patiently(() => raw.exec('COMMIT'))
    return result
  } catch (error) {
    await raw.exec('ROLLBACK').catch(() => {})
    throw error
  }
}

/** Does work again that failed for a reason which SQLite no longer tells: a reader on the same connection, in another thread, has ended in between, and the last code is the reader's. */
async function explained<R>(work: () => Promise<R>, tries = UNEXPLAINED): Promise<R> {
  try {
    return await work()
  } catch (error) {
    if (tries > 1 && /^SQLITE_(?:OK|SCHEMA)$/.test(codeOf(error))) return explained(work, tries - 1)
    throw error
  }
}

/** Tries again while other processes write; the pauses are of random length, or the same writer would win each time. */
async function patiently<R>(work: () => Promise<R>): Promise<R> {
  const end = Date.now() + PATIENCE
  for (;;) {
    try {
      return await work()
    } catch (error) {
      if (!isBusy(error) || Date.now() > end) throw error
      await sleep(Math.random() * 100)
    }
  }
}

const failures: readonly (readonly [code: RegExp, what: (path: string) => string])[] = [
  [/^SQLITE_FULL/, path => `the disk of the store ${path} is full; make room there, then go on with: trichluc resume`],
  [/^SQLITE_IOERR/, path => `the disk of the store ${path} fails; save a copy of it (trichluc backup) before all else`],
  [/^SQLITE_(?:CORRUPT|NOTADB)/, path => `the store ${path} is damaged; take a copy of it, and see: trichluc verify`],
  [/^SQLITE_READONLY/, path => `cannot write to the store ${path}: it is read-only`],
]

/** Tells apart what would be the same when it is tried again. */
const failing =
  (path: string) =>
  (error: unknown): never => {
    const [, what] = failures.find(([pattern]) => pattern.test(codeOf(error))) ?? []
    throw what ? new StoreFailure(what(path), { cause: error }) : error
  }

const isBusy = (error: unknown): boolean => codeOf(error).startsWith('SQLITE_BUSY')

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '')

import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { patiently } from '../../connection/patience.js'
import type { Database, Statement, Value } from '../sql/database.js'
import { StoreFailure } from '../store.js'

/** Number of the lock that whoever writes holds: writers take turns, as they do in SQLite. */
const WRITING = 7_290_411
/** Questions are short: to compile them, or to start processes for them, takes longer than they do. */
const SETTINGS = '-c jit=off -c max_parallel_workers_per_gather=0'

/** Opens a connection, which is made again when the server was away. Throws at once when there is none. */
export async function openConnection(address: string): Promise<Database> {
  let client = await connect(address)
  let last: Promise<unknown> = Promise.resolve()
  let isClosed = false

  async function query(sql: string, values: readonly Value[]): Promise<pg.QueryResult> {
    return client.query(numbered(sql), values.map(bound))
  }
  async function reconnect(end: number): Promise<void> {
    for (;;) {
      await client.end().catch(() => {})
      try {
        client = await connect(address)
        return
      } catch (error) {
        if (isClosed || Date.now() > end) throw error
        await sleep(200 + Math.random() * 300)
      }
    }
  }
  /** Does work again that a lost connection undid. */
  const again = <R>(work: () => Promise<R>): Promise<R> =>
    patiently(work, (error, end) => (isClosed ? Promise.reject(error) : reconnect(end)))
  let inTransaction = false
  const statement = (sql: string): Statement => ({
    run: async (...values) => ({ changes: (await once(sql, values)).rowCount ?? 0 }),
    all: async (...values) => (await once(sql, values)).rows,
  })
  // Inside a transaction the whole of it is done again, not the statement that found the connection lost.
  const once = (sql: string, values: readonly Value[]): Promise<pg.QueryResult> =>
    inTransaction ? query(sql, values) : again(() => query(sql, values))

  async function transaction<R>(work: () => Promise<R>): Promise<R> {
    inTransaction = true
    try {
      await query('BEGIN', [])
      await query(`SELECT pg_advisory_xact_lock(${WRITING})`, [])
      const result = await work()
      await query('COMMIT', [])
      return result
    } catch (error) {
      await query('ROLLBACK', []).catch(() => {})
      throw error
    } finally {
      inTransaction = false
    }
  }

  return {
    statement: async sql => statement(sql),
    write(work) {
      const mine = last.then(() => again(() => transaction(work))).catch(failing)
      last = mine.catch(() => {})
      return mine
    },
    async close() {
      await last
      isClosed = true
      await client.end().catch(() => {})
    },
  }
}

async function connect(address: string): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: address,
    types: { getTypeParser },
    connectionTimeoutMillis: 10_000,
    options: SETTINGS,
  })
  // A connection that breaks while nobody asks it anything is found out by the next question.
  client.on('error', () => {})
  await client.connect()
  return client
}

// Counts and ids are whole numbers far below 2^53; PostgreSQL sends them as text.
const INT8 = 20
const getTypeParser: typeof pg.types.getTypeParser = (oid: number, format?: 'text' | 'binary') =>
  oid === INT8 ? Number : pg.types.getTypeParser(oid, format as 'text')

const bound = (value: Value): string | number | Buffer | null =>
  value instanceof Uint8Array ? Buffer.from(value) : value

/** The question marks of a statement as `$1`, `$2`, …; none of ours stands inside a text. */
function numbered(sql: string): string {
  let number = 0
  return sql.replace(/\?/g, () => `$${++number}`)
}

const failures: Readonly<Record<string, string>> = {
  '53100': 'the disk of the PostgreSQL server is full; make room there, then go on with: trichluc resume',
  '58030': 'the disk of the PostgreSQL server fails; see its log',
  '25006': 'the PostgreSQL server takes no writes (read-only); name the primary one',
  '42501': 'PostgreSQL does not let this user write to the store; grant it the tables, or name another --store',
}

/** Tells apart what would be the same when it is tried again. */
function failing(error: unknown): never {
  const message = error instanceof Error && 'code' in error ? failures[String(error.code)] : undefined
  throw message === undefined ? error : new StoreFailure(message, { cause: error })
}

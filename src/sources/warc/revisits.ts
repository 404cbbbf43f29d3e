import type Database from 'libsql/promise'
import type { Found } from '../found.js'
import type { Known, Reference } from '../reference.js'

/** A record that has no bytes of its own: they are those of another one, which is known by any of the keys. */
export type Revisit = {
  readonly uri: string
  readonly container: { readonly uri: string; readonly member: string }
  readonly known: Known
  readonly keys: readonly string[]
  /** What it says of the record that it means, for people. */
  readonly meant: string
}

/** Finds the payloads that revisits refer to, before or behind them. */
export type Revisits = {
  /** Remembers where the payload of a record lies, or why it is not read. */
  note(keys: readonly string[], found: Found): Promise<void>
  /** The page of a revisit; undefined as long as its payload was not met. */
  resolve(revisit: Revisit): Promise<Found | undefined>
  /** The revisits that were not resolved when they were met. */
  rest(): AsyncGenerator<Found>
  close(): void
}

/** Looks up the source of an earlier import by keys of its payload. */
export type StoredPayload = (keys: readonly string[]) => Promise<Reference | undefined>

type Noted = Pick<Reference, 'path' | 'place'> & { readonly mediaType?: string; readonly reason?: string }

// Records of a crawl are many: what is remembered of them lies in a file of SQLite's own, which is gone with its connection.
const TABLES = `
CREATE TABLE payloads (key TEXT PRIMARY KEY, noted TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE waiting (id INTEGER PRIMARY KEY, revisit TEXT NOT NULL);
BEGIN`

/** Begins to remember payloads. */
export function createRevisits(stored: StoredPayload = async () => undefined): Revisits {
  let opened: Promise<Memory> | undefined
  const memory = (): Promise<Memory> => {
    opened ??= openMemory()
    return opened
  }
  return {
    async note(keys, found) {
      await (await memory()).note(JSON.stringify(notedOf(found)), JSON.stringify(keys))
    },
    async resolve(revisit) {
      const { find, wait } = await memory()
      const noted = await find(JSON.stringify(revisit.keys))
      if (noted === undefined) await wait(JSON.stringify(revisit))
      return noted === undefined ? undefined : resolved(revisit, JSON.parse(noted))
    },
    async *rest() {
      if (!opened) return
      const { find, next } = await opened
      for (let row = await next(0); row; row = await next(row.id)) {
        const revisit: Revisit = JSON.parse(row.revisit)
        const noted = await find(JSON.stringify(revisit.keys))
        const earlier = noted === undefined ? await stored(revisit.keys) : undefined
        yield resolved(
          revisit,
          noted === undefined ? earlier && notedOf({ what: 'source', reference: earlier }) : JSON.parse(noted),
        )
      }
    },
    close: () => void opened?.then(({ close }) => close()),
  }
}

type Waiting = { readonly id: number; readonly revisit: string }
type Memory = {
  note(noted: string, keys: string): Promise<unknown>
  find(keys: string): Promise<string | undefined>
  wait(revisit: string): Promise<unknown>
  next(after: number): Promise<Waiting | undefined>
  close(): void
}

async function openMemory(): Promise<Memory> {
  const { default: open } = await import('libsql/promise')
  const database: Database = new open('', {})
  await database.exec(TABLES)
  const noting = await database.prepare('INSERT OR IGNORE INTO payloads SELECT value, ? FROM json_each(?)')
  const finding = await database.prepare(
    'SELECT noted FROM json_each(?) AS asked JOIN payloads ON payloads.key = asked.value ORDER BY asked.key LIMIT 1',
  )
  const waiting = await database.prepare('INSERT INTO waiting (revisit) VALUES (?)')
  const following = await database.prepare('SELECT id, revisit FROM waiting WHERE id > ? ORDER BY id LIMIT 1')
  return {
    note: async (noted, keys) => noting.run([noted, keys]),
    find: async keys => (await finding.all([keys]))[0]?.noted,
    wait: async revisit => waiting.run([revisit]),
    next: async after => (await following.all([after]))[0],
    close: () => database.close(),
  }
}

function notedOf(found: Found): Noted | { readonly reason: string } {
  if (found.what !== 'source') return { reason: found.reason }
  const { path, place, known } = found.reference
  return { path, ...(place && { place }), ...(known.mediaType !== undefined && { mediaType: known.mediaType }) }
}

function resolved(
  { uri, container, known, meant }: Revisit,
  noted: Noted | { readonly reason: string } | undefined,
): Found {
  if (!noted) return { what: 'unreadable', uri, reason: `it repeats ${meant}, which is neither here nor in the store` }
  if (!('path' in noted)) return { what: 'ignored', uri, reason: noted.reason }
  const { path, place, mediaType } = noted
  const reference = {
    uri,
    path,
    ...(place && { place }),
    container,
    known: { ...(mediaType && { mediaType }), ...known },
  }
  return { what: 'source', reference }
}

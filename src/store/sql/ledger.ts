import {
  type Claim,
  DEATHS,
  type Finished,
  type Ledger,
  type Listed,
  type Registration,
  type Run,
  type Standing,
  type State,
  states,
  type Work,
} from '../store.js'
import { type All, allOf, type Database, type Dialect, type Reading, runOf } from './database.js'
import { deleteRecord, type Entry, type RecordWriter } from './records.js'
import { workersIn } from './workers.js'

type Row = Registration & {
  readonly id: number
  readonly place: number
  readonly state: State
  readonly extractor: string
}
/** A source that is worked on, and how many there are of its bytes. */
type Begun = { readonly id: number; readonly sha256: string; readonly copies: number }

const placeOf = (sha256: string, place: number, uri: string): string => `${sha256} ${place} ${uri}`
type Id = { readonly id: number }

const isOpen = ({ state }: Row): boolean => state === 'queued' || state === 'running'

const WORK = 'sources.id, sources.uri, sources.sha256, sources.reference'
/** Of equal bytes this source gives the record: the smallest that could be read. */
const FIRST_OF = `SELECT id FROM sources WHERE sha256 = ? AND state <> 'failed' ORDER BY uri, place LIMIT 1`

/** What a ledger is made of: one connection writes, another one reads what is committed. */
export type LedgerParts = {
  readonly name: string
  readonly dialect: Dialect
  readonly writing: Database
  readonly reading: Reading
  readonly writer: RecordWriter
}

/** The ledger in a database of SQL. */
export function createLedger({ name, dialect, writing, reading, writer }: LedgerParts): Ledger {
  const all = allOf(writing)
  const run = runOf(writing)
  const read = allOf(reading)

  async function register(sources: readonly Registration[], begun: Run): Promise<readonly Work[]> {
    const uris = JSON.stringify(sources.map(({ uri }) => uri))
    await run(`DELETE FROM sources WHERE sha256 = '' AND ${dialect.among('uri')}`, uris)
    const hashes = JSON.stringify(sources.map(({ sha256 }) => sha256))
    const rows = await all<Row>(`SELECT * FROM sources WHERE ${dialect.among('sha256')}`, hashes)
    const known = new Map(rows.map(row => [placeOf(row.sha256, row.place, row.uri), row]))
    const met = new Set(rows.map(({ sha256 }) => sha256))
    const works: Work[] = []
    for (const source of sources) {
      const { sha256, offset, uri } = source
      works.push(...(await registerOne(source, begun, known.get(placeOf(sha256, offset, uri)), met.has(sha256))))
      met.add(sha256)
    }
    return works
  }

  async function registerOne(
    source: Registration,
    { number, extractor }: Run,
    known: Row | undefined,
    isMet: boolean,
  ): Promise<readonly Work[]> {
    const { uri, offset, sha256, bytes, reference, known: facts, kept, payloads } = source
    if (kept) await run('INSERT INTO kept (sha256, bytes) VALUES (?, ?) ON CONFLICT (sha256) DO NOTHING', sha256, kept)
    if (known && known.extractor === extractor && known.known === facts && known.state !== 'failed') {
      await run('UPDATE sources SET reference = ?, run = ? WHERE id = ?', reference, number, known.id)
      if (payloads) await nameOf(known.id, payloads)
      return isOpen(known) ? [{ id: known.id, uri, sha256, reference }] : []
    }
    const [row] = await all<Id>(
      `INSERT INTO sources (uri, place, sha256, bytes, reference, known, extractor, run, state)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'queued')
       ON CONFLICT (sha256, uri, place) DO UPDATE SET reference = excluded.reference, known = excluded.known, extractor = excluded.extractor,
         run = excluded.run, state = 'queued', reason = NULL, owner = NULL, deaths = 0 RETURNING id`,
      uri,
      offset,
      sha256,
      bytes,
      reference,
      facts,
      extractor,
      number,
    )
    if (row && payloads) await nameOf(row.id, payloads)
    if (!row) return []
    const [first] = isMet ? await all<Id>(FIRST_OF, sha256) : [row]
    if (first?.id === row.id) return [{ id: row.id, uri, sha256, reference }]
    await run(`UPDATE sources SET state = 'duplicate' WHERE id = ?`, row.id)
    return []
  }

  /** Remembers by which names others refer to the bytes of a source. */
  async function nameOf(id: number, payloads: readonly string[]): Promise<void> {
    await run(
      `INSERT INTO payloads (key, source) SELECT value, CAST(? AS BIGINT) FROM (${dialect.texts}) AS named WHERE true
       ON CONFLICT (key) DO UPDATE SET source = excluded.source`,
      id,
      JSON.stringify(payloads),
    )
  }

  /** The record of bytes of which a source was removed goes to the next source, or away with the last one. */
  async function forgetBytes(sha256: string): Promise<void> {
    const [first] = await all<Id>(FIRST_OF, sha256)
    if (first) await run(`UPDATE sources SET state = 'queued' WHERE id = ? AND state = 'duplicate'`, first.id)
    else {
      for (const { id } of await all<Id>('SELECT id FROM records WHERE sha256 = ?', sha256))
        await deleteRecord(writing, dialect, id)
      await run('DELETE FROM kept WHERE sha256 = ? AND sha256 NOT IN (SELECT sha256 FROM sources)', sha256)
    }
  }

  /** Writes ends, and the pages of those that give the record of their bytes. */
  async function finish(finished: readonly Finished[]): Promise<void> {
    const rows = await all<Begun>(
      `SELECT id, sha256, (SELECT count(*) FROM sources AS other WHERE other.sha256 = sources.sha256) AS copies
       FROM sources WHERE id IN (${dialect.numbers})`,
      JSON.stringify(finished.map(({ id }) => id)),
    )
    const begun = new Map(rows.map(row => [row.id, row]))
    const entries: Entry[] = []
    for (const one of finished) {
      const row = begun.get(one.id)
      if (row && (await finishOne(one, row)) && one.page) entries.push({ page: one.page, source: one.id })
    }
    await writer.write(entries)
    if (entries.length) await writer.touch()
  }

  /** Writes an end; returns whether this source gives the record of its bytes. */
  async function finishOne({ id, state, reason, milliseconds }: Finished, { sha256, copies }: Begun): Promise<boolean> {
    const end = `UPDATE sources SET state = ?, reason = ?, owner = NULL, milliseconds = ? WHERE id = ?`
    if (state === 'failed') {
      await run(end, state, reason, milliseconds, id)
      const [next] = copies > 1 ? await all<Id>(FIRST_OF, sha256) : []
      if (next) await run(`UPDATE sources SET state = 'queued' WHERE id = ? AND state = 'duplicate'`, next.id)
      return false
    }
    const [first] = copies > 1 ? await all<Id>(FIRST_OF, sha256) : []
    if (first && first.id !== id) {
      await run(end, 'duplicate', null, milliseconds, id)
      return false
    }
    await run(end, state, reason, milliseconds, id)
    if (copies > 1)
      await run(
        `UPDATE sources SET state = 'duplicate', reason = NULL WHERE sha256 = ? AND id <> ? AND state <> 'failed'`,
        sha256,
        id,
      )
    return true
  }

  return {
    name,

    begin: extractor =>
      writing.write(async () => {
        const [begun] = await all<{ number: number }>(
          `INSERT INTO runs (extractor, began_at) VALUES (?, ?) RETURNING number`,
          extractor,
          new Date().toISOString(),
        )
        return { number: begun?.number ?? 0, extractor }
      }),

    end: ({ number }) =>
      writing.write(async () => {
        await run(
          `UPDATE runs SET ended = coalesce((SELECT max(ended) FROM runs), 0) + 1, ended_at = ? WHERE number = ? AND ended IS NULL`,
          new Date().toISOString(),
          number,
        )
      }),

    open: async extractor => {
      const [counted] = await read<{ open: number }>(
        `SELECT count(*) AS open FROM sources WHERE state IN ('queued', 'running') AND extractor = ?`,
        extractor,
      )
      return counted?.open ?? 0
    },

    register: (sources, begun) => writing.write(() => register(sources, begun)),

    isDone: async ({ uri, offset, sha256, known }, extractor) => {
      const rows = await read<Id>(
        `SELECT id FROM sources WHERE sha256 = ? AND uri = ? AND place = ? AND extractor = ? AND known = ?
           AND state IN ('done', 'no-article', 'duplicate', 'quarantined')`,
        sha256,
        uri,
        offset,
        extractor,
        known,
      )
      return rows.length > 0
    },

    standing: async sha256 => {
      const rows = await read<Standing>(
        `SELECT state, reason, reference FROM sources WHERE sha256 = ? ORDER BY state = 'duplicate', uri, place LIMIT 1`,
        sha256,
      )
      return rows[0]
    },

    registerUnreadable: (uri, reason, { number, extractor }) =>
      writing.write(async () => {
        await run(
          `INSERT INTO sources (uri, place, sha256, bytes, reference, known, extractor, run, state, reason)
           VALUES (?, 0, '', 0, '', '', ?, ?, 'failed', ?)
           ON CONFLICT (sha256, uri, place) DO UPDATE SET extractor = excluded.extractor, run = excluded.run, reason = excluded.reason`,
          uri,
          extractor,
          number,
          reason,
        )
      }),

    waiting: (extractor, after, limit) =>
      read<Work>(
        `SELECT ${WORK} FROM sources WHERE state = 'queued' AND extractor = ? AND id > ? ORDER BY id LIMIT ?`,
        extractor,
        after,
        limit,
      ),

    claim: ({ ids, owner, takeOver }: Claim) =>
      writing.write(() =>
        all<Work>(
          `UPDATE sources SET state = 'running', owner = ?, claimed_at = ?, alone = ?
           WHERE id IN (${dialect.numbers}) AND (state = 'queued' OR state = 'running' AND ? = 1)
           RETURNING ${WORK}`,
          owner,
          Math.floor(Date.now() / 1000),
          Number(ids.length === 1),
          JSON.stringify(ids),
          Number(takeOver),
        ),
      ),

    release: owner =>
      writing.write(async () => {
        await run(`UPDATE sources SET state = 'queued', owner = NULL WHERE state = 'running' AND owner = ?`, owner)
      }),

    recover: isGone =>
      writing.write(async () => {
        const owners = await all<{ owner: string; since: number }>(
          `SELECT owner, max(claimed_at) AS since FROM sources WHERE state = 'running' GROUP BY owner`,
        )
        let recovered = 0
        for (const { owner } of owners.filter(({ owner, since }) => isGone(owner, since))) {
          await run(`UPDATE sources SET deaths = deaths + 1 WHERE state = 'running' AND owner = ? AND alone = 1`, owner)
          recovered += await run(
            `UPDATE sources SET owner = NULL, state = CASE WHEN deaths >= ${DEATHS} THEN 'quarantined' ELSE 'queued' END,
               deaths = CASE WHEN deaths = 0 THEN 1 ELSE deaths END,
               reason = CASE WHEN deaths >= ${DEATHS} THEN 'the process died over it ${DEATHS} times' END
             WHERE state = 'running' AND owner = ?`,
            owner,
          )
        }
        return recovered
      }),

    suspects: async ids => {
      const rows = await read<Id>(
        `SELECT id FROM sources WHERE id IN (${dialect.numbers}) AND deaths > 0`,
        JSON.stringify(ids),
      )
      return rows.map(({ id }) => id)
    },

    finish: finished => writing.write(() => finish(finished)),

    retry: which =>
      writing.write(() =>
        run(
          `UPDATE sources SET state = 'queued', reason = NULL, deaths = 0 WHERE sha256 <> '' AND ${dialect.among('state')}`,
          JSON.stringify(which),
        ),
      ),

    reprocess: ({ number, extractor }) =>
      writing.write(async () => {
        await run(`UPDATE sources SET extractor = ? WHERE state = 'duplicate' AND extractor <> ?`, extractor, extractor)
        return run(
          `UPDATE sources SET state = 'queued', reason = NULL, deaths = 0, run = ?, extractor = ?
           WHERE extractor <> ? AND state IN ('done', 'no-article', 'quarantined', 'queued')`,
          number,
          extractor,
          extractor,
        )
      }),

    forget: uri =>
      writing.write(async () => {
        const below = [`${uri}/`, `${uri}0`, `${uri}!`, `${uri}"`]
        const gone = await all<{ sha256: string }>(
          `DELETE FROM sources WHERE uri = ? OR uri >= ? AND uri < ? OR uri >= ? AND uri < ? RETURNING sha256`,
          uri,
          ...below,
        )
        for (const { sha256 } of gone) await forgetBytes(sha256)
        if (gone.length) await writer.touch()
        await run('DELETE FROM payloads WHERE source NOT IN (SELECT id FROM sources)')
        return gone.length
      }),

    counts: async begun => {
      const rows = await read<{ state: State; count: number }>(
        `SELECT state, count(*) AS count FROM sources ${begun ? 'WHERE run = ?' : ''} GROUP BY state`,
        ...(begun ? [begun.number] : []),
      )
      const found = new Map(rows.map(({ state, count }) => [state, count]))
      const counted = (state: State): number => found.get(state) ?? 0
      return {
        queued: counted('queued'),
        running: counted('running'),
        done: counted('done'),
        'no-article': counted('no-article'),
        duplicate: counted('duplicate'),
        quarantined: counted('quarantined'),
        failed: counted('failed'),
      }
    },

    payload: async names => {
      const [found] = await read<{ reference: string }>(
        `SELECT reference FROM payloads JOIN sources ON sources.id = payloads.source
         WHERE ${dialect.among('key')} ORDER BY uri, place LIMIT 1`,
        JSON.stringify(names),
      )
      return found?.reference
    },

    kept: async sha256 => {
      const [found] = await read<{ bytes: Uint8Array }>('SELECT bytes FROM kept WHERE sha256 = ?', sha256)
      return found?.bytes
    },

    ...workersIn(writing, read),

    listed: (which, begun) => listed(read, which, begun),
  }
}

async function* listed(all: All, which: readonly State[], begun: Run | undefined): AsyncGenerator<Listed> {
  for (const state of states.filter(known => which.includes(known))) {
    let after: readonly [string, number] = ['', -1]
    for (;;) {
      const rows = await all<Listed & Id>(
        `SELECT id, uri, place AS "offset", sha256, state, reason FROM sources
         WHERE state = ? AND (uri, id) > (?, ?) ${begun ? 'AND run = ?' : ''} ORDER BY uri, id LIMIT 1000`,
        state,
        ...after,
        ...(begun ? [begun.number] : []),
      )
      for (const { id: _, ...row } of rows) yield row
      const last = rows.at(-1)
      if (!last) break
      after = [last.uri, last.id]
    }
  }
}

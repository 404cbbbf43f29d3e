import { type Ledger, type Listed, type Standing, type State, states } from '../../store.js'
import { whereOf } from '../conditions.js'
import type { All, Condition } from '../database.js'
import { isMet } from '../met.js'
import { paged } from '../paged.js'
import { type CountedState, countsOf } from './counts.js'
import type { Id, LedgerParts } from './parts.js'

/** Where sources stand. */
export function standingIn({
  dialect,
  read,
}: LedgerParts): Pick<Ledger, 'isDone' | 'standing' | 'counts' | 'payload' | 'kept' | 'listed'> {
  return {
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

    counts: async begun => {
      const [where, ...values] = whereOf(begun ? [isMet(begun, dialect)] : [])
      const rows = await read<CountedState>(
        `SELECT state, count(*) AS count FROM sources ${where} GROUP BY state`,
        ...values,
      )
      return countsOf(rows)
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

    listed: (which, begun) => listed(read, which, begun && isMet(begun, dialect)),
  }
}

async function* listed(all: All, which: readonly State[], met: Condition | undefined): AsyncGenerator<Listed> {
  const [own, ...values] = met ?? ['true']
  for (const state of states.filter(known => which.includes(known))) {
    const parts = paged<Omit<Listed, 'known'> & Id & { readonly known: string }, readonly [string, number]>(
      ['', -1],
      ({ uri, id }) => [uri, id],
      after =>
        all(
          `SELECT id, uri, place AS "offset", sha256, state, reason, known FROM sources
           WHERE state = ? AND (uri, id) > (?, ?) AND ${own} ORDER BY uri, id LIMIT 1000`,
          state,
          ...after,
          ...values,
        ),
    )
    for await (const rows of parts)
      for (const { id: _, known, ...row } of rows) yield { ...row, known: known ? JSON.parse(known) : {} }
  }
}

import type { Finished, Ledger } from '../../store.js'
import type { Entry } from '../writer.js'
import { FIRST_OF, type Id, type LedgerParts } from './parts.js'

/** A source that is worked on, and how many there are of its bytes. */
type Begun = { readonly id: number; readonly sha256: string; readonly copies: number }

/** The ends of work, with the records that it gave. */
export function finishingIn({ dialect, writer, writing, all, run }: LedgerParts): Pick<Ledger, 'finish'> {
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

  return { finish: finished => writing.write(() => finish(finished)) }
}

import type { Ledger } from '../../store.js'
import { deleteRecord } from '../writer.js'
import { FIRST_OF, type Id, type LedgerParts } from './parts.js'

/** What is done again, and what is removed. */
export function renewalIn({
  dialect,
  writing,
  writer,
  all,
  run,
}: LedgerParts): Pick<Ledger, 'retry' | 'reprocess' | 'forget'> {
  /** The record of bytes of which a source was removed goes to the next source, or away with the last one. */
  async function forgetBytes(sha256: string): Promise<void> {
    const [first] = await all<Id>(FIRST_OF, sha256)
    if (first) await run(`UPDATE sources SET state = 'queued' WHERE id = ? AND state = 'duplicate'`, first.id)
    else {
      for (const { id } of await all<Id>('SELECT id FROM records WHERE sha256 = ?', sha256))
        await deleteRecord(run, dialect, id)
      await run('DELETE FROM kept WHERE sha256 = ? AND sha256 NOT IN (SELECT sha256 FROM sources)', sha256)
    }
  }

  return {
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
  }
}

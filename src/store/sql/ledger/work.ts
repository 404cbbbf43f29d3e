import { type Claim, DEATHS, type Ledger, type Work } from '../../store.js'
import { type Id, type LedgerParts, WORK } from './parts.js'

/** Work that waits, who has it in hand, and what is taken back from those that are gone. */
export function workIn({
  dialect,
  writing,
  all,
  run,
  read,
}: LedgerParts): Pick<Ledger, 'waiting' | 'claim' | 'release' | 'recover' | 'suspects'> {
  return {
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
  }
}

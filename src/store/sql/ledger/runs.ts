import type { Ledger } from '../../store.js'
import type { LedgerParts } from './parts.js'

/** Imports: their beginning, their end, and what is open of them. */
export function runsIn({ writing, all, run, read }: LedgerParts): Pick<Ledger, 'begin' | 'end' | 'open'> {
  return {
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
  }
}

import type { Ledger } from '../../store.js'
import { type CountedState, countsOf } from './counts.js'
import type { LedgerParts } from './parts.js'

/** Imports: their beginning, their end, and what is open of them. */
export function runsIn({ writing, all, run, read }: LedgerParts): Pick<Ledger, 'begin' | 'end' | 'runs' | 'open'> {
  return {
    begin: (extractor, paths = []) =>
      writing.write(async () => {
        const [begun] = await all<{ number: number }>(
          `INSERT INTO runs (extractor, began_at, paths) VALUES (?, ?, ?) RETURNING number`,
          extractor,
          new Date().toISOString(),
          JSON.stringify(paths),
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

    runs: async limit => {
      const found = await read<RunRow>(
        `SELECT number, extractor, paths, began_at AS "beganAt", ended_at AS "endedAt" FROM runs
         WHERE EXISTS (SELECT 1 FROM sources WHERE sources.run = runs.number) ORDER BY number DESC LIMIT ?`,
        limit,
      )
      const counted = await read<CountedState & { readonly run: number }>(
        `SELECT run, state, count(*) AS count FROM sources WHERE run >= ? GROUP BY run, state`,
        found.at(-1)?.number ?? 0,
      )
      return found.map(({ paths, ...one }) => ({
        ...one,
        paths: JSON.parse(paths),
        counts: countsOf(counted.filter(({ run: number }) => number === one.number)),
      }))
    },

    open: async extractor => {
      const [counted] = await read<{ open: number }>(
        `SELECT count(*) AS open FROM sources WHERE state IN ('queued', 'running') AND extractor = ?`,
        extractor,
      )
      return counted?.open ?? 0
    },
  }
}

type RunRow = {
  readonly number: number
  readonly extractor: string
  readonly paths: string
  readonly beganAt: string
  readonly endedAt: string | null
}

import type { Answer, Ledger } from '../../store.js'
import type { LedgerParts } from './parts.js'

/** Seconds after which a worker that does not check in is taken for gone. */
const ALIVE = 10
const FORGOTTEN = 3600

const now = (): number => Math.floor(Date.now() / 1000)

/** The workers of other processes, and what they are asked. */
export function workersIn({
  writing,
  all,
  run,
  read,
}: LedgerParts): Pick<Ledger, 'checkIn' | 'answer' | 'checkOut' | 'ask' | 'answers'> {
  return {
    checkIn: owner =>
      writing.write(async () => {
        await run('DELETE FROM workers WHERE seen_at < ?', now() - FORGOTTEN)
        const [row] = await all<{ asked: string | null; answered: number }>(
          `INSERT INTO workers (owner, seen_at) VALUES (?, ?)
           ON CONFLICT (owner) DO UPDATE SET seen_at = excluded.seen_at RETURNING asked, has_answered AS answered`,
          owner,
          now(),
        )
        return row?.asked && !row.answered ? JSON.parse(row.asked) : []
      }),

    answer: (owner, missing) =>
      writing.write(async () => {
        await run('UPDATE workers SET has_answered = 1, missing = ? WHERE owner = ?', missing, owner)
      }),

    checkOut: owner =>
      writing.write(async () => {
        await run('DELETE FROM workers WHERE owner = ?', owner)
      }),

    ask: paths =>
      writing.write(async () => {
        const asked = JSON.stringify(paths)
        await run(
          'UPDATE workers SET asked = ?, has_answered = 0, missing = NULL WHERE seen_at >= ?',
          asked,
          now() - ALIVE,
        )
      }),

    answers: async () => {
      const rows = await read<Omit<Answer, 'hasAnswered'> & { readonly answered: number }>(
        'SELECT owner, has_answered AS answered, missing FROM workers WHERE asked IS NOT NULL AND seen_at >= ? ORDER BY owner',
        now() - ALIVE,
      )
      return rows.map(({ answered, ...answer }) => ({ ...answer, hasAnswered: answered === 1 }))
    },
  }
}

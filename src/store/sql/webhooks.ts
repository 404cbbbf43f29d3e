import type { Place, Webhooks } from '../store.js'
import { allOf, type Database, type Reading, runOf } from './database.js'

type Connections = { readonly writing: Database; readonly reading: Reading }

/** New records and ended imports are read from where they are kept anyway: nothing is told that was not committed, and nothing is lost. */
export function createWebhooks({ writing, reading }: Connections): Webhooks {
  const all = allOf(reading)
  const find = async (endpoint: string): Promise<Place | undefined> => {
    const [row] = await all<Place>(
      'SELECT record, run, attempts, due_at AS "dueAt" FROM webhooks WHERE endpoint = ?',
      endpoint,
    )
    return row
  }
  const move = (endpoint: string, { record, run, attempts, dueAt }: Place): Promise<void> =>
    writing.write(async () => {
      await runOf(writing)(
        `INSERT INTO webhooks (endpoint, record, run, attempts, due_at) VALUES (?, ?, ?, ?, ?)
         ON CONFLICT (endpoint) DO UPDATE SET record = excluded.record, run = excluded.run, attempts = excluded.attempts,
           due_at = excluded.due_at`,
        endpoint,
        record,
        run,
        attempts,
        Math.floor(dueAt),
      )
    })
  return {
    async place(endpoint) {
      const known = await find(endpoint)
      if (known) return known
      const [last] = await all<{ record: number; run: number }>(
        `SELECT coalesce((SELECT max(id) FROM records), 0) AS record, coalesce((SELECT max(ended) FROM runs), 0) AS run`,
      )
      const place = { record: last?.record ?? 0, run: last?.run ?? 0, attempts: 0, dueAt: 0 }
      await move(endpoint, place)
      return place
    },
    move,
    created: (after, limit) =>
      all(
        `SELECT id AS number, sha256 AS id, uri, url, title, published_at AS "publishedAt" FROM records
         WHERE records.id > ? ORDER BY records.id LIMIT ?`,
        after,
        limit,
      ),
    ended: (after, limit) =>
      all(
        `SELECT ended AS number, number AS run, extractor, began_at AS "beganAt", ended_at AS "endedAt",
           (SELECT count(*) FROM sources WHERE sources.run = runs.number) AS sources,
           (SELECT count(*) FROM sources WHERE sources.run = runs.number AND state IN ('failed', 'quarantined')) AS failures
         FROM runs WHERE ended > ? ORDER BY ended LIMIT ?`,
        after,
        limit,
      ),
  }
}

import { type Review, reviewSchema } from '../../correcting/review.js'
import type { Reviews } from '../store.js'
import { allOf, type Database, type Reading, runOf } from './database.js'
import { paged } from './paged.js'

type Connections = { readonly writing: Database; readonly reading: Reading }
type Row = { readonly sha256: string; readonly review: string }

/** Rows that are read at once. */
const BATCH = 50

/** Keeps readers' words on whole articles; the last one counts. */
export function createReviews({ writing, reading }: Connections): Reviews {
  const all = allOf(reading)
  return {
    add: (sha256, review) =>
      writing.write(async () => {
        const json = JSON.stringify(reviewSchema.parse(review))
        await runOf(writing)('INSERT INTO reviews (sha256, review) VALUES (?, ?)', sha256, json)
      }),
    async of(sha256) {
      const [row] = await all<Row>('SELECT review FROM reviews WHERE sha256 = ? ORDER BY id DESC LIMIT 1', sha256)
      return row && JSON.parse(row.review)
    },
    async *whole() {
      const parts = paged<Row, string>(
        '',
        ({ sha256 }) => sha256,
        after =>
          all(
            `SELECT sha256, review FROM reviews WHERE id IN (SELECT max(id) FROM reviews WHERE sha256 > ? GROUP BY sha256)
             ORDER BY sha256 LIMIT ${BATCH}`,
            after,
          ),
      )
      for await (const rows of parts)
        for (const { sha256, review: json } of rows) {
          const review: Review = JSON.parse(json)
          if (review.record) yield { sha256, review }
        }
    },
  }
}

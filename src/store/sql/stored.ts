import type { Stored } from '../store.js'
import { whereOf } from './conditions.js'
import type { All, Condition, Dialect } from './database.js'
import { paged } from './paged.js'

/** Records that are read at once. */
const BATCH = 200

/** Every record, by address. */
export async function* records(all: All): AsyncGenerator<string> {
  for await (const { record } of stored(all)) yield record
}

/** The kept sources, by hash. */
export async function* kept(all: All): AsyncGenerator<{ readonly sha256: string; readonly bytes: Uint8Array }> {
  const parts = paged<{ sha256: string; bytes: Uint8Array }, string>(
    '',
    ({ sha256 }) => sha256,
    after => all('SELECT sha256, bytes FROM kept WHERE sha256 > ? ORDER BY sha256 LIMIT 50', after),
  )
  for await (const rows of parts) yield* rows
}

/** Every record with where it is from, by address. */
export async function* stored(all: All): AsyncGenerator<Stored> {
  const parts = paged<Stored, readonly [string, string]>(
    ['', ''],
    ({ uri, sha256 }) => [uri, sha256],
    after =>
      all(
        'SELECT uri, sha256, digest, record FROM records JOIN contents ON contents.id = records.id WHERE (uri, sha256) > (?, ?) ORDER BY uri, sha256 LIMIT 200',
        ...after,
      ),
  )
  for await (const rows of parts) yield* rows
}

/** The same of the records that are meant; their numbers are looked up at once and kept, so that nothing is asked for twice. */
export async function* selected(
  all: All,
  { numbers }: Dialect,
  conditions: readonly Condition[],
): AsyncGenerator<Stored> {
  const [where, ...values] = whereOf(conditions)
  const meant = await all<{ id: number }>(`SELECT id FROM records ${where} ORDER BY uri, sha256`, ...values)
  for (let from = 0; from < meant.length; from += BATCH) {
    const ids = meant.slice(from, from + BATCH).map(({ id }) => id)
    yield* await all<Stored>(
      `SELECT uri, sha256, digest, record FROM records JOIN contents ON contents.id = records.id
       WHERE records.id IN (${numbers}) ORDER BY uri, sha256`,
      JSON.stringify(ids),
    )
  }
}

import { DETAILS_VERSION, type Details, detailsOf, detailTables } from '../details.js'
import { correctedAmong, correctedColumns } from './corrections.js'
import { type All, allOf, type Database, type Dialect, runOf } from './database.js'
import { detailsInto } from './details.js'
import { paged } from './paged.js'
import { publicationDays } from './publication.js'

/** Enters anew what search knows of all records, where the store was made with other tables of details. */
export async function refill(database: Database, dialect: Dialect): Promise<void> {
  const all = allOf(database)
  const run = runOf(database)
  const enter = detailsInto(database, dialect)

  async function fill({ id, publishedAt, record }: Filled, corrected: Details | undefined): Promise<void> {
    const { details, confidence, surest, province } = corrected ?? detailsOf(JSON.parse(record))
    const { first, last } = publicationDays(publishedAt)
    await enter(id, details)
    await run(
      'UPDATE records SET first_day = ?, last_day = ?, confidence = ?, surest = ?, province = ? WHERE id = ?',
      ...[first, last, confidence, surest, province, id],
    )
  }

  if (await isFilled(all)) return
  await database.write(async () => {
    if (await isFilled(all)) return
    for (const { table } of detailTables) await run(`DELETE FROM ${table}`)
    for await (const rows of everyRecord(all)) {
      const hashes = JSON.stringify(rows.map(({ sha256 }) => sha256))
      const corrected = await correctedAmong(all, dialect.texts, hashes)
      for (const row of rows)
        await fill(row, corrected.has(row.sha256) ? await correctedColumns(all, row.sha256, row.record) : undefined)
    }
    await run('UPDATE store SET details = ?, revision = revision + 1', DETAILS_VERSION)
  })
}

async function isFilled(all: All): Promise<boolean> {
  const [store] = await all<{ details: number }>('SELECT details FROM store')
  return store?.details === DETAILS_VERSION
}

type Filled = {
  readonly id: number
  readonly sha256: string
  readonly publishedAt: string | null
  readonly record: string
}

/** Every record, in parts, by its number. */
const everyRecord = (all: All): AsyncGenerator<readonly Filled[]> =>
  paged<Filled, number>(
    0,
    ({ id }) => id,
    after =>
      all(
        `SELECT records.id, sha256, published_at AS "publishedAt", record FROM records JOIN contents ON contents.id = records.id
         WHERE records.id > ? ORDER BY records.id LIMIT 200`,
        after,
      ),
  )

import { type Correction, correctionSchema } from '../../correcting/correction.js'
import { effective } from '../../correcting/effective.js'
import { detailsJson } from '../details.js'
import type { Corrections } from '../store.js'
import { type All, allOf, type Database, runOf } from './database.js'

/** Rows that are read at once. */
const BATCH = 500

type Connections = {
  readonly writing: Database
  readonly reading: Database
  readonly writer: { amend(sha256: string): Promise<void> }
}

/** Keeps corrections beside the records, which they never change. */
export function createCorrections({ writing, reading, writer }: Connections): Corrections {
  const all = allOf(reading)
  return {
    add: (sha256, correction) =>
      writing.write(async () => {
        const json = JSON.stringify(correctionSchema.parse(correction))
        await runOf(writing)('INSERT INTO corrections (sha256, correction) VALUES (?, ?)', sha256, json)
        await writer.amend(sha256)
      }),
    of: sha256 => correctionsOf(all, sha256),
    all: () => everyCorrection(all),
  }
}

async function correctionsOf(all: All, sha256: string): Promise<readonly Correction[]> {
  const rows = await all<{ correction: string }>(
    'SELECT correction FROM corrections WHERE sha256 = ? ORDER BY id',
    sha256,
  )
  return rows.map(({ correction }) => JSON.parse(correction))
}

async function* everyCorrection(
  all: All,
): AsyncGenerator<{ readonly sha256: string; readonly correction: Correction }> {
  for (let after = 0; ; ) {
    const rows = await all<{ id: number; sha256: string; correction: string }>(
      `SELECT id, sha256, correction FROM corrections WHERE id > ? ORDER BY id LIMIT ${BATCH}`,
      after,
    )
    for (const { sha256, correction } of rows) yield { sha256, correction: JSON.parse(correction) }
    const last = rows.at(-1)
    if (!last) return
    after = last.id
  }
}

/** What search is told of a record: as it was read, or as its readers left it. Asked inside the transaction that writes it. */
export async function correctedDetails(all: All, sha256: string, record: string, asRead: string): Promise<string> {
  const corrections = await correctionsOf(all, sha256)
  return corrections.length ? detailsJson(effective(JSON.parse(record), corrections).record) : asRead
}

import { type Correction, correctionSchema } from '../../correcting/correction.js'
import { type Details, detailsOf } from '../details.js'
import { grouped } from '../grouped.js'
import type { Corrections } from '../store.js'
import { type All, allOf, type Database, type Dialect, type Reading, runOf } from './database.js'
import { paged } from './paged.js'

/** Rows that are read at once. */
const BATCH = 500

type Connections = {
  readonly writing: Database
  readonly reading: Reading
  readonly dialect: Pick<Dialect, 'among'>
  readonly writer: { amend(sha256: string): Promise<void>; touch(): Promise<void> }
}

/** Keeps corrections beside the records, which they never change. */
export function createCorrections({ writing, reading, dialect, writer }: Connections): Corrections {
  const all = allOf(reading)
  return {
    add: (sha256, correction) =>
      writing.write(async () => {
        const json = JSON.stringify(correctionSchema.parse(correction))
        await runOf(writing)('INSERT INTO corrections (sha256, correction) VALUES (?, ?)', sha256, json)
        await writer.amend(sha256)
        await writer.touch()
        const [made] = await allOf(writing)<{ count: number }>(
          'SELECT count(*) AS count FROM corrections WHERE sha256 = ?',
          sha256,
        )
        return made?.count ?? 0
      }),
    of: sha256 => correctionsOf(all, sha256),
    ofSeveral: async hashes => {
      const rows = await all<Row>(
        `SELECT id, sha256, correction FROM corrections WHERE ${dialect.among('sha256')} ORDER BY id`,
        JSON.stringify(hashes),
      )
      const said = grouped(rows.map(owned), ({ sha256 }) => sha256)
      return new Map([...said].map(([sha256, own]) => [sha256, own.map(({ correction }) => correction)]))
    },
    newest: async limit => {
      const rows = await all<Row>('SELECT id, sha256, correction FROM corrections ORDER BY id DESC LIMIT ?', limit)
      return rows.map(owned)
    },
    all: () => everyCorrection(all),
  }
}

type Row = { readonly id: number; readonly sha256: string; readonly correction: string }
type Owned = { readonly sha256: string; readonly correction: Correction }

const owned = ({ sha256, correction }: Row): Owned => ({ sha256, correction: JSON.parse(correction) })

async function correctionsOf(all: All, sha256: string): Promise<readonly Correction[]> {
  const rows = await all<{ correction: string }>(
    'SELECT correction FROM corrections WHERE sha256 = ? ORDER BY id',
    sha256,
  )
  return rows.map(({ correction }) => JSON.parse(correction))
}

async function* everyCorrection(all: All): AsyncGenerator<Owned> {
  const parts = paged<Row, number>(
    0,
    ({ id }) => id,
    after => all(`SELECT id, sha256, correction FROM corrections WHERE id > ? ORDER BY id LIMIT ${BATCH}`, after),
  )
  for await (const rows of parts) yield* rows.map(owned)
}

/** Of the hashes of pages those that have corrections. */
export async function correctedAmong(all: All, texts: string, hashes: string): Promise<ReadonlySet<string>> {
  const rows = await all<{ sha256: string }>(`SELECT sha256 FROM corrections WHERE sha256 IN (${texts})`, hashes)
  return new Set(rows.map(({ sha256 }) => sha256))
}

/** What the store is told of a record that has corrections, so that it is found as its readers left it; undefined where there are none. Asked inside the transaction that writes the record. */
export async function correctedColumns(all: All, sha256: string, stored: string): Promise<Details | undefined> {
  const corrections = await correctionsOf(all, sha256)
  if (!corrections.length) return undefined
  // Loaded only where somebody corrected something: it brings the schema of every field along.
  const { followed } = await import('../../correcting/effective.js')
  const { doubtsOf } = await import('../../correcting/doubt.js')
  const left = followed(JSON.parse(stored), corrections)
  return detailsOf(left.record, doubtsOf(left))
}

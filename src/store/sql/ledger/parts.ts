import type { Database, Dialect, Reading } from '../database.js'
import type { RecordWriter } from '../writer.js'

/** What a ledger is made of: one connection writes, another one reads what is committed. */
export type LedgerParts = {
  readonly name: string
  readonly dialect: Dialect
  readonly writing: Database
  readonly reading: Reading
  readonly writer: RecordWriter
}

/** The number of a source. */
export type Id = { readonly id: number }

/** Columns of a source that is to be worked on. */
export const WORK = 'sources.id, sources.uri, sources.sha256, sources.reference'
/** Of equal bytes this source gives the record: the smallest that could be read. */
export const FIRST_OF = `SELECT id FROM sources WHERE sha256 = ? AND state <> 'failed' ORDER BY uri, place LIMIT 1`

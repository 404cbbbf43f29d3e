import type { All, Change, Database, Dialect } from '../database.js'
import type { RecordWriter } from '../writer.js'

/** What the pieces of a ledger share: `all` and `run` ask and change inside a transaction of `writing`, `read` asks for what is committed. */
export type LedgerParts = {
  readonly dialect: Dialect
  readonly writing: Database
  readonly writer: RecordWriter
  readonly all: All
  readonly run: Change
  readonly read: All
}

/** The number of a source. */
export type Id = { readonly id: number }

/** Columns of a source that is to be worked on. */
export const WORK = 'sources.id, sources.uri, sources.sha256, sources.reference'
/** Of equal bytes this source gives the record: the smallest that could be read. */
export const FIRST_OF = `SELECT id FROM sources WHERE sha256 = ? AND state <> 'failed' ORDER BY uri, place LIMIT 1`

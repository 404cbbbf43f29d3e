import type { Ledger } from '../store.js'
import { allOf, type Database, type Dialect, type Reading, runOf } from './database.js'
import { finishingIn } from './ledger/finishing.js'
import { registeringIn } from './ledger/registering.js'
import { renewalIn } from './ledger/renewal.js'
import { runsIn } from './ledger/runs.js'
import { standingIn } from './ledger/standing.js'
import { workIn } from './ledger/work.js'
import { workersIn } from './ledger/workers.js'
import type { RecordWriter } from './writer.js'

/** What a ledger is made of: one connection writes, another one reads what is committed. */
type Connected = {
  readonly name: string
  readonly dialect: Dialect
  readonly writing: Database
  readonly reading: Reading
  readonly writer: RecordWriter
}

/** The ledger in a database of SQL. */
export function createLedger({ name, dialect, writing, reading, writer }: Connected): Ledger {
  const parts = { dialect, writing, writer, all: allOf(writing), run: runOf(writing), read: allOf(reading) }
  return {
    name,
    ...runsIn(parts),
    ...registeringIn(parts),
    ...workIn(parts),
    ...finishingIn(parts),
    ...renewalIn(parts),
    ...standingIn(parts),
    ...workersIn(parts),
  }
}

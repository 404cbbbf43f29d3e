import type { Ledger } from '../store.js'
import { finishingIn } from './ledger/finishing.js'
import type { LedgerParts } from './ledger/parts.js'
import { registeringIn } from './ledger/registering.js'
import { renewalIn } from './ledger/renewal.js'
import { runsIn } from './ledger/runs.js'
import { standingIn } from './ledger/standing.js'
import { workIn } from './ledger/work.js'
import { workersIn } from './ledger/workers.js'

/** The ledger in a database of SQL. */
export const createLedger = (parts: LedgerParts): Ledger => ({
  name: parts.name,
  ...runsIn(parts),
  ...registeringIn(parts),
  ...workIn(parts),
  ...finishingIn(parts),
  ...renewalIn(parts),
  ...standingIn(parts),
  ...workersIn(parts),
})

import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { InvalidArgumentError, type Option } from 'commander'
import type { Importing } from '../importing/import.js'
import { thisOwner } from '../importing/owner.js'
import type { Pool } from '../importing/pool.js'
import { openQueue } from '../queue/open.js'
import type { Queue } from '../queue/queue.js'
import { placeOf } from '../store/address.js'
import { DEFAULT_STORE, openStore } from '../store/open.js'
import type { Listed, Met, Store, StoreFailure } from '../store/store.js'
import { type ExitCode, exitCodes, UsageError } from './exit.js'
import { failureLine } from './failure.js'
import { interruption } from './interruption.js'
import { say, told } from './language.js'
import { type StructuringOptions, startPool } from './options.js'
import { type ProgressKind, progressKinds, progressView } from './progress.js'
import { endpointsIn, telling } from './telling.js'
import { complain } from './terminal.js'
import { option } from './wording.js'
import { checkWritable } from './writable.js'

/** The option of every command that has to do with a store. */
export const storeOption = (): Option =>
  option('--store <file|address>', 'store').argParser(storeAddress).default(DEFAULT_STORE)

function storeAddress(address: string): string {
  try {
    placeOf(address)
    return address
  } catch (error) {
    throw new InvalidArgumentError(error instanceof Error ? error.message : String(error))
  }
}

/** The options of commands that work on a ledger. */
export const workOptions = (): readonly Option[] => [
  storeOption(),
  option('--queue <address>', 'work.queue').default('local'),
  option('--allow-unsafe-queue', 'work.allow-unsafe-queue'),
  option('--progress <kind>', 'work.progress').choices(progressKinds).default('auto'),
  option('--failures <file.ndjson>', 'work.failures'),
  option('--webhooks <file.json>', 'work.webhooks'),
]

export type WorkOptions = StructuringOptions & {
  readonly store: string
  readonly queue: string
  readonly allowUnsafeQueue?: boolean
  readonly progress: ProgressKind
  readonly failures?: string
  readonly webhooks?: string
}

/** Opens store, queue and threads for a piece of work, and closes them after it. */
export async function withWorkshop<R>(
  options: WorkOptions,
  isLittle: boolean,
  work: (importing: Importing) => Promise<R>,
): Promise<R> {
  await checkWritable(options.failures)
  const endpoints = await endpointsIn(options.webhooks)
  const store = await openStore(options.store)
  let queue: Queue | undefined
  let pool: Pool | undefined
  const view = progressView(options.progress)
  const failure = new AbortController()
  try {
    queue = await openQueue({
      address: options.queue,
      store: store.ledger.name,
      allowUnsafe: options.allowUnsafeQueue ?? false,
      report: fault => complain(told(fault)),
    })
    pool = await startPool(options, isLittle)
    const workshop = {
      ledger: store.ledger,
      pool,
      extractor: await pool.extractor(),
      owner: thisOwner(),
      stopping: AbortSignal.any([interruption(), failure.signal]),
      fail: (reason: StoreFailure) => failure.abort(reason),
      finished: () => {},
    }
    const workers = options.workers === 0 ? 0 : pool.threads + 1
    const endpointsTold = await telling(store, endpoints, workshop.stopping)
    try {
      return await work({ store, queue, workshop, workers, progress: view.show })
    } finally {
      await endpointsTold.end()
    }
  } finally {
    view.close()
    await pool?.close()
    await queue?.close()
    await store.close()
  }
}

/** Failures that are named one by one before the rest is only counted. */
const NAMED = 20

/** Names what failed or is quarantined, and returns the exit code that says so. */
export async function tellFailures(store: Store, file: string | undefined, run?: Met): Promise<ExitCode> {
  const failures: Listed[] = []
  for await (const failure of store.ledger.listed(['failed', 'quarantined'], run)) failures.push(failure)
  for (const { uri, state, reason } of failures.slice(0, NAMED)) complain(failureLine(uri, state, reason))
  if (failures.length > NAMED) complain(say('failures.more', { count: failures.length - NAMED }))
  if (file !== undefined) await writeFile(file, failures.map(failure => `${JSON.stringify(failure)}\n`).join(''))
  return failures.length ? exitCodes.failures : exitCodes.done
}

/** Whether a store is there; of a database that is asked when it is opened. */
export const isThere = (address: string): boolean => placeOf(address) === 'postgres' || existsSync(address)

/** Refuses a store that is not there: what works on one does not make it. */
export function checkStore(address: string): void {
  if (!isThere(address)) throw new UsageError(say('wrong.store', { address }))
}

/** Opens a store that is there. */
export async function openExisting(address: string): Promise<Store> {
  checkStore(address)
  return openStore(address)
}

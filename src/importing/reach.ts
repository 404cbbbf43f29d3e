import { access, constants } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Ledger } from '../store/store.js'

/** How often a worker says that it is alive. */
const BEAT = 1000
/** Milliseconds that workers are given to answer. */
const PATIENCE = 8000

/** Has every worker of other processes say whether it reaches the paths. Throws when one does not. */
export async function checkReach(paths: readonly string[], ledger: Ledger): Promise<void> {
  await ledger.ask(paths)
  const end = Date.now() + PATIENCE
  let answers = await ledger.answers()
  while (answers.some(({ hasAnswered }) => !hasAnswered) && Date.now() < end) {
    await sleep(BEAT / 4)
    answers = await ledger.answers()
  }
  const [lost] = answers.filter(({ missing }) => missing !== null)
  if (!lost) return
  const [host, pid] = lost.owner.split('/')
  throw new Error(
    `the worker ${pid} on ${host} does not reach ${lost.missing}: mount it there under the same path, or import with --keep-sources, which hands the pages out with the store`,
  )
}

/** Says that a worker is alive and what it reaches, until it is told to stop. */
export async function answerReach(
  ledger: Ledger,
  owner: string,
  stopping: AbortSignal,
  reaches: Reaches = isReadable,
): Promise<void> {
  while (!stopping.aborted) {
    // A store that is away for a while is waited for by those who write records.
    await answerOnce(ledger, owner, reaches).catch(() => {})
    await sleep(BEAT, undefined, { signal: stopping }).catch(() => {})
  }
  await ledger.checkOut(owner).catch(() => {})
}

type Reaches = (path: string) => Promise<boolean>

async function answerOnce(ledger: Ledger, owner: string, reaches: Reaches): Promise<void> {
  const asked = await ledger.checkIn(owner)
  if (asked.length) await ledger.answer(owner, await firstMissing(asked, reaches))
}

async function firstMissing(paths: readonly string[], reaches: Reaches): Promise<string | null> {
  for (const path of paths) if (!(await reaches(path))) return path
  return null
}

const isReadable = (path: string): Promise<boolean> =>
  access(path, constants.R_OK).then(
    () => true,
    () => false,
  )

import { statSync } from 'node:fs'
import { hostname } from 'node:os'

const SEPARATOR = '/'
/** Seconds after which a source that a process of another machine has begun is taken for abandoned. */
const ABANDONED = 900
/** Milliseconds by which the clock of the kernel and ours may differ. */
const TOLERANCE = 2000

/** Name of this process in the ledger: machine, number, and when it was started. */
export const thisOwner = (): string =>
  [hostname(), process.pid, Math.round(Date.now() - process.uptime() * 1000)].join(SEPARATOR)

/** Whether the process that has begun a source is gone; `since` is when it began, in seconds. */
export function isGone(owner: string, since: number): boolean {
  const [host, pid, startedAt] = owner.split(SEPARATOR)
  if (host !== hostname()) return Date.now() / 1000 - since > ABANDONED
  return !isRunning(Number(pid), Number(startedAt))
}

/** A process runs when its number is taken, and not by a later one. */
function isRunning(pid: number, startedAt: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
  const started = statSync(`/proc/${pid}`, { throwIfNoEntry: false })?.ctimeMs
  return started === undefined || started <= startedAt + TOLERANCE
}

/** Measures how long pages take, each from when its thread has begun it. */
export type Clock = {
  /** Hears from a thread that it has begun a task: only then does the time of the task run. */
  begin(message: unknown): void
  /** Does some work under a number of its own; its signal is given when it took too long. */
  measure<R>(work: (number: number, signal: AbortSignal) => Promise<R>): Promise<R>
}

type Running = {
  readonly controller: AbortController
  begun?: { readonly at: number; readonly spent: number; timer: NodeJS.Timeout }
}

/** Times the limit that a page may take where others keep the processors busy. */
const MOST_PATIENCE = 5
/** Share of the limit in processor time from which on a page had its time. */
const ENOUGH = 0.9

/** Milliseconds of processor time that the process has spent in all its threads. */
const processorTime = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/**
 * A clock that gives each page `limit` milliseconds of a processor: where a busy machine gives the process less than its running pages
 * could use, a page is given the rest, up to five times the limit.
 */
export function createClock(limit: number, spent: () => number = processorTime): Clock {
  const running = new Map<number, Running>()
  let last = 0
  const begunTasks = (): number => [...running.values()].filter(({ begun }) => begun).length
  // A result may lie unread behind a late timer when this thread was held up: it is heard first.
  const expire = (number: number): void => void setImmediate(() => setImmediate(judge, number))
  const judge = (number: number): void => {
    const task = running.get(number)
    if (!task?.begun) return
    const share = (spent() - task.begun.spent) / begunTasks()
    if (share >= limit * ENOUGH || performance.now() - task.begun.at >= limit * MOST_PATIENCE) task.controller.abort()
    else task.begun.timer = setTimeout(expire, Math.max(limit - share, limit * (1 - ENOUGH)), number)
  }
  return {
    begin(message) {
      if (typeof message !== 'object' || message === null || !('begun' in message)) return
      const number = Number(message.begun)
      const task = running.get(number)
      if (task) task.begun = { at: performance.now(), spent: spent(), timer: setTimeout(expire, limit, number) }
    },
    async measure(work) {
      const number = ++last
      const controller = new AbortController()
      running.set(number, { controller })
      try {
        return await work(number, controller.signal)
      } finally {
        clearTimeout(running.get(number)?.begun?.timer)
        running.delete(number)
      }
    },
  }
}

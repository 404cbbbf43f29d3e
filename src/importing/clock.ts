/** Measures how long pages take, each from when its thread has begun it. */
export type Clock = {
  /** Hears from a thread that it has begun a task: only then does the time of the task run. */
  begin(message: unknown): void
  /** Does some work under a number of its own; its signal is given when it took too long. */
  measure<R>(work: (number: number, signal: AbortSignal) => Promise<R>): Promise<R>
}

type Begun = {
  /** When it was begun, in milliseconds of time. */
  readonly at: number
  /** What a page had been given by then. */
  readonly given: number
  timer: NodeJS.Timeout
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
  const controllers = new Map<number, AbortController>()
  const running = new Map<number, Begun>()
  let last = 0
  // What one page would have been given that ran from the first on: at every time the running pages share what is spent.
  let given = 0
  let counted = spent()
  /** To be called before the number of running pages changes. */
  const share = (): number => {
    const now = spent()
    given += (now - counted) / Math.max(1, running.size)
    counted = now
    return given
  }
  // A result may lie unread behind a late timer when this thread was held up: it is heard first.
  const expire = (number: number): void => void setImmediate(() => setImmediate(judge, number))
  const judge = (number: number): void => {
    const page = running.get(number)
    if (!page) return
    const had = share() - page.given
    const patience = limit * MOST_PATIENCE - (performance.now() - page.at)
    if (had >= limit * ENOUGH || patience <= 0) controllers.get(number)?.abort()
    else page.timer = setTimeout(expire, Math.min(Math.max(limit - had, limit * (1 - ENOUGH)), patience), number)
  }
  return {
    begin(message) {
      if (typeof message !== 'object' || message === null || !('begun' in message)) return
      const number = Number(message.begun)
      if (controllers.has(number))
        running.set(number, { at: performance.now(), given: share(), timer: setTimeout(expire, limit, number) })
    },
    async measure(work) {
      const number = ++last
      const controller = new AbortController()
      controllers.set(number, controller)
      try {
        return await work(number, controller.signal)
      } finally {
        controllers.delete(number)
        const page = running.get(number)
        if (page) {
          share()
          clearTimeout(page.timer)
          running.delete(number)
        }
      }
    },
  }
}

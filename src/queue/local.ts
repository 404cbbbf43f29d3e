import { setTimeout as sleep } from 'node:timers/promises'
import type { Handler, Job, Queue, Report } from './queue.js'

/** Jobs that may wait; the ledger holds what comes after them. */
const ROOM = 8
const PAUSE = 1000

/** The queue inside this process. */
export function createLocalQueue(report: Report): Queue {
  const waiting: { readonly job: Job; readonly again: boolean }[] = []
  const running = new Set<Promise<void>>()
  const roomIsMade: (() => void)[] = []
  let take: (() => void) | undefined

  async function run(handler: Handler, job: Job, again: boolean): Promise<void> {
    try {
      await handler(job, again)
    } catch (error) {
      report(`${error instanceof Error ? error.message : error}; trying again`)
      await sleep(PAUSE)
      waiting.push({ job, again: true })
    }
  }

  return {
    remote: false,
    async add(job) {
      while (waiting.length >= ROOM) await new Promise<void>(resolve => roomIsMade.push(resolve))
      waiting.push({ job, again: false })
      take?.()
    },
    async work(handler, concurrency) {
      take = () => {
        while (running.size < concurrency) {
          const next = waiting.shift()
          if (!next) return
          roomIsMade.shift()?.()
          const done = run(handler, next.job, next.again).finally(() => {
            running.delete(done)
            take?.()
          })
          running.add(done)
        }
      }
      take()
      return {
        async stop() {
          take = undefined
          waiting.length = 0
          for (const waiter of roomIsMade.splice(0)) waiter()
          await Promise.all(running)
        },
      }
    },
    outstanding: async () => waiting.length + running.size,
    close: async () => {},
  }
}

import { isAddress, withoutPassword } from '../connection/address.js'
import { createLocalQueue } from './local.js'
import type { Queue, Report } from './queue.js'

/** What a queue is opened with. */
export type QueueSettings = {
  /** `local`, `redis://…` or `postgres://…`. */
  readonly address: string
  readonly store: string
  readonly allowUnsafe: boolean
  readonly report: Report
}

/** Opens the queue that an address names. */
export async function openQueue(settings: QueueSettings): Promise<Queue> {
  if (settings.address === 'local') return createLocalQueue(settings.report)
  if (/^(?:rediss?|postgres(?:ql)?):/.test(settings.address) && !isAddress(settings.address))
    throw new Error(`${withoutPassword(settings.address)} is no address; write it as redis://host:6379`)
  if (/^rediss?:\/\//.test(settings.address)) return (await import('./bullmq.js')).openRedisQueue(settings)
  if (/^postgres(?:ql)?:\/\//.test(settings.address)) return (await import('./bullmq.js')).openPostgresQueue(settings)
  throw new Error(`no queue of the kind ${settings.address} is known; give local, redis://… or postgres://…`)
}

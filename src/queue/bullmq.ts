import { setTimeout as sleep } from 'node:timers/promises'
import { Queue as BullQueue, Worker } from 'bullmq'
import { Redis } from 'ioredis'
import { z } from 'zod'
import type { Job, Queue, Report } from './queue.js'
import { checkRedis } from './redis-settings.js'

const jobSchema = z.strictObject({ store: z.string(), extractor: z.string(), ids: z.array(z.int()) })

/** Jobs that may wait in Redis; the ledger holds what comes after them. */
const ROOM = 200
/** How often a job may be handed out again. A worker that is killed is no fault of the job: the ledger counts what is. */
const UNLIMITED = 1_000_000

/** Where the queue is, and whether settings under which Redis may lose jobs are accepted. */
export type BullmqSettings = {
  readonly address: string
  readonly store: string
  readonly allowUnsafe: boolean
  readonly report: Report
}

/** The queue on Redis. A queue a store: workers of one store never see the jobs of another. Throws when Redis does not answer or may lose jobs. */
export async function openBullmq({ address, store, allowUnsafe, report }: BullmqSettings): Promise<Queue> {
  const trouble = once(report)
  const connection = await connect(address, trouble)
  if (!allowUnsafe) await checkRedis(connection, address).catch(refuse(connection))
  const name = `trichluc-${store}`
  const queue = new BullQueue(name, {
    connection,
    defaultJobOptions: {
      attempts: UNLIMITED,
      backoff: { type: 'fixed', delay: 1000 },
      removeOnComplete: true,
      removeOnFail: 1000,
    },
  })
  queue.on('error', trouble)
  return {
    remote: true,
    async add(job: Job) {
      while ((await queue.getJobCountByTypes('waiting')) >= ROOM) await sleep(100)
      await queue.add('pages', job)
    },
    async work(handler, concurrency) {
      const own = await connect(address, trouble)
      const worker = new Worker(
        name,
        async job => handler(jobSchema.parse(job.data), job.stalledCounter > 0 || job.attemptsStarted > 1),
        { connection: own, concurrency, lockDuration: 30_000, stalledInterval: 5000, maxStalledCount: UNLIMITED },
      )
      worker.on('error', trouble)
      worker.on('failed', (_, error) => trouble(error))
      return {
        async stop() {
          await worker.close()
          await own.quit().catch(() => {})
        },
      }
    },
    outstanding: () => queue.getJobCountByTypes('waiting', 'active', 'delayed', 'prioritized'),
    async close() {
      await queue.close()
      await connection.quit().catch(() => {})
    },
  }
}

async function connect(address: string, trouble: (error: Error) => void): Promise<Redis> {
  const redis = new Redis(address, {
    maxRetriesPerRequest: null,
    lazyConnect: true,
    retryStrategy: tries => Math.min(tries * 100, 2000),
  })
  redis.on('error', trouble)
  // The first connection is to fail at once when the address is wrong; later ones are made again for ever.
  const first = new Redis(address, { lazyConnect: true, retryStrategy: () => null, connectTimeout: 5000 })
  let cause: unknown
  first.on('error', error => {
    cause = error
  })
  try {
    await first.connect()
    await first.ping()
  } catch (error) {
    throw new Error(
      `Redis does not answer at ${address}: ${reasonOf(cause ?? error)}; start redis-server there, or use --queue local`,
    )
  } finally {
    first.disconnect()
  }
  await redis.connect()
  return redis
}

const refuse =
  (connection: Redis) =>
  (error: unknown): never => {
    connection.disconnect()
    throw error
  }

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** Says the same thing once, until something else is to be said. */
function once(report: Report): (error: Error) => void {
  let last = ''
  return ({ message }) => {
    if (message !== last) report(`queue: ${message}; going on when it answers again`)
    last = message
  }
}

import { setTimeout as sleep } from 'node:timers/promises'
import { Queue as BullQueue, createPostgresBackend, Worker, withBackend } from 'bullmq'
import { Redis } from 'ioredis'
import { z } from 'zod'
import { isRefusal, withoutPassword } from '../connection/address.js'
import { patiently } from '../connection/patience.js'
import type { Handler, Job, Queue, Report } from './queue.js'
import { checkRedis } from './redis-settings.js'

const jobSchema = z.strictObject({ store: z.string(), extractor: z.string(), ids: z.array(z.int()) })

/** Jobs that may wait in the queue; the ledger holds what comes after them. */
const ROOM = 200
/** How often a job may be handed out again. A worker that is killed is no fault of the job: the ledger counts what is. */
const UNLIMITED = 1_000_000
/** What the client says of answers that it cannot read. */
const OTHER_PROTOCOL = /RESP type|Protocol error/
/** Milliseconds between two questions to a server that went away. */
const PAUSE = 300

/** Where the queue is, and whether settings under which Redis may lose jobs are accepted. */
export type BullmqSettings = {
  readonly address: string
  readonly store: string
  readonly allowUnsafe: boolean
  readonly report: Report
}

const jobOptions = {
  attempts: UNLIMITED,
  backoff: { type: 'fixed', delay: 1000 },
  removeOnComplete: true,
  removeOnFail: 1000,
}
const workerOptions = { lockDuration: 30_000, stalledInterval: 5000, maxStalledCount: UNLIMITED }

/** A queue a store: workers of one store never see the jobs of another. */
const nameOf = (store: string): string => `trichluc-${store}`

/** What of BullMQ is the same whatever its jobs lie in. */
type Backend = {
  readonly queue: Pick<BullQueue, 'add' | 'getJobCountByTypes'>
  readonly bull: BullQueue
  readonly startWorker: (handler: Handler, concurrency: number) => Promise<{ close(): Promise<void> }>
  readonly close: () => Promise<void>
  /** Asks the server, again where it went away meanwhile. */
  readonly patiently: <R>(question: () => Promise<R>) => Promise<R>
}

/** The queue on Redis. Throws when Redis does not answer, or may lose jobs. */
export async function openRedisQueue({ address, store, allowUnsafe, report }: BullmqSettings): Promise<Queue> {
  const trouble = once(report)
  const connection = await connect(address, trouble)
  if (!allowUnsafe) await checkRedis(connection, address).catch(refuse(connection))
  const queue = new BullQueue(nameOf(store), { connection, defaultJobOptions: jobOptions })
  queue.on('error', trouble)
  return queueOf({
    queue,
    bull: queue,
    async startWorker(handler, concurrency) {
      const own = await connect(address, trouble)
      const worker = new Worker(nameOf(store), processorOf(handler), { connection: own, concurrency, ...workerOptions })
      worker.on('error', trouble)
      worker.on('failed', (_, error) => trouble(error))
      return {
        async close() {
          await worker.close()
          await own.quit().catch(() => {})
        },
      }
    },
    async close() {
      await queue.close()
      await connection.quit().catch(() => {})
    },
    // The connection waits for its server by itself.
    patiently: question => question(),
  })
}

/** The queue in PostgreSQL, in a schema of its own, so that one database can hold it and the store. Throws when PostgreSQL does not answer. */
export async function openPostgresQueue({ address, store, report }: BullmqSettings): Promise<Queue> {
  const trouble = once(report)
  const bull = withBackend(createPostgresBackend)
  const connection = { connectionString: address, migrate: true }
  const queue = new bull.Queue(nameOf(store), { connection, defaultJobOptions: jobOptions })
  queue.on('error', trouble)
  try {
    await queue.waitUntilReady()
  } catch (error) {
    await queue.close().catch(() => {})
    const shown = withoutPassword(address)
    if (isRefusal(error))
      throw new Error(`PostgreSQL at ${shown} refuses to be the queue: ${reasonOf(error)}; or use --queue local`)
    throw new Error(
      `PostgreSQL does not answer as a queue at ${shown}: ${reasonOf(error)}; start it there, or use --queue local`,
    )
  }
  const again = <R>(question: () => Promise<R>): Promise<R> =>
    patiently(question, async error => {
      trouble(error)
      await sleep(PAUSE)
    })
  return queueOf({
    queue,
    // BullMQ types a queue by what it lies in; a board asks the same of each.
    bull: queue as unknown as BullQueue,
    startWorker: (handler, concurrency) =>
      again(async () => {
        const worker = new bull.Worker(nameOf(store), processorOf(handler), {
          connection,
          concurrency,
          ...workerOptions,
        })
        worker.on('error', trouble)
        worker.on('failed', (_, error) => trouble(error))
        try {
          await worker.waitUntilReady()
          return worker
        } catch (error) {
          await worker.close().catch(() => {})
          throw error
        }
      }),
    close: () => queue.close(),
    // A job that was entered twice so does no harm: the ledger gives its pages out once.
    patiently: again,
  })
}

function queueOf({ queue, bull, startWorker, close, patiently }: Backend): Queue {
  const waiting = (): Promise<number> => patiently(() => queue.getJobCountByTypes('waiting'))
  return {
    remote: true,
    async add(job: Job) {
      while ((await waiting()) >= ROOM) await sleep(100)
      await patiently(() => queue.add('pages', job))
    },
    async work(handler, concurrency) {
      const worker = await startWorker(handler, concurrency)
      return { stop: () => worker.close() }
    },
    bull,
    outstanding: () => patiently(() => queue.getJobCountByTypes('waiting', 'active', 'delayed', 'prioritized')),
    close,
  }
}

const processorOf =
  (handler: Handler) =>
  async (job: {
    readonly data: unknown
    readonly stalledCounter: number
    readonly attemptsStarted: number
  }): Promise<void> =>
    handler(jobSchema.parse(job.data), job.stalledCounter > 0 || job.attemptsStarted > 1)

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
    const shown = withoutPassword(address)
    const reason = reasonOf(cause ?? error)
    if (OTHER_PROTOCOL.test(reason)) throw new Error(`what answers at ${shown} is no Redis; give the port of one`)
    throw new Error(`Redis does not answer at ${shown}: ${reason}; start redis-server there, or use --queue local`)
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

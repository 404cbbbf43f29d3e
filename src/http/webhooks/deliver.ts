import { setTimeout as sleep } from 'node:timers/promises'
import type { Place, Store, Webhooks } from '../../store/store.js'
import type { Endpoint, EventType } from './endpoint.js'
import { post } from './post.js'
import type { Message } from './signature.js'

/** Messages that are read at once. */
const BATCH = 50
const FIRST_PAUSE = 5000
const LONGEST_PAUSE = 36_000_000

/** How often is looked for news, and how long after a first failure it is tried again; in milliseconds. */
export type Rhythm = {
  readonly look: number
  readonly pause: number
  /** Whether it ends when there is no news. */
  readonly untilTold?: boolean
}
const usual: Rhythm = { look: 1000, pause: FIRST_PAUSE }

type News = { readonly message: Message; readonly type: EventType; readonly place: Pick<Place, 'record' | 'run'> }

/**
 * Tells endpoints of new records and finished imports, each in its own order and at least once: where an endpoint stands is kept in the store, and what is not taken is sent again,
 * after pauses that grow. Ends when it is stopped.
 */
export async function deliver(
  { webhooks, ledger }: Store,
  endpoints: readonly Endpoint[],
  report: (line: string) => void,
  stopping: AbortSignal,
  rhythm: Rhythm = usual,
): Promise<void> {
  await Promise.all(endpoints.map(endpoint => keepTelling(webhooks, ledger.name, endpoint, report, stopping, rhythm)))
}

/** Tells endpoints of what is there and no more, for so many milliseconds; what is not taken stays for whoever delivers next. */
export async function deliverRest(
  { webhooks, ledger }: Store,
  endpoints: readonly Endpoint[],
  report: (line: string) => void,
  patience: number,
): Promise<void> {
  const late = AbortSignal.timeout(patience)
  const rhythm = { ...usual, untilTold: true }
  await Promise.all(endpoints.map(endpoint => keepTelling(webhooks, ledger.name, endpoint, report, late, rhythm)))
}

async function keepTelling(
  webhooks: Webhooks,
  store: string,
  endpoint: Endpoint,
  report: (line: string) => void,
  stopping: AbortSignal,
  { look, pause, untilTold = false }: Rhythm,
): Promise<void> {
  while (!stopping.aborted) {
    const place = await webhooks.place(endpoint.url)
    const wait = place.dueAt - Date.now()
    const news = wait > 0 ? [] : await newsAfter(webhooks, store, place)
    for (const one of news) {
      if (stopping.aborted) return
      const trouble = endpoint.events.includes(one.type) ? await troubleOf(endpoint, one.message) : undefined
      if (trouble === undefined) {
        await webhooks.move(endpoint.url, { ...one.place, attempts: 0, dueAt: 0 })
        continue
      }
      const { attempts, record, run } = await webhooks.place(endpoint.url)
      const dueAt = Date.now() + pauseAfter(attempts, pause)
      await webhooks.move(endpoint.url, { record, run, attempts: attempts + 1, dueAt })
      report(`${endpoint.url}: ${one.message.id}: ${trouble}; tried again at ${new Date(dueAt).toISOString()}`)
      break
    }
    if (!news.length && untilTold) return
    if (!news.length) await sleep(Math.min(look, Math.max(wait, 10)), undefined, { signal: stopping }).catch(() => {})
  }
}

/** Four times as long each time, and not to the moment, so that what fails together does not come back together. */
const pauseAfter = (attempts: number, pause: number): number =>
  Math.min(pause * 4 ** attempts, LONGEST_PAUSE) * (0.8 + Math.random() * 0.4)

async function troubleOf(endpoint: Endpoint, message: Message): Promise<string | undefined> {
  try {
    const status = await post(endpoint, message)
    return status >= 200 && status < 300 ? undefined : `it answers ${status}`
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** What an endpoint has not been told of; an import is told of after its records. */
async function newsAfter(webhooks: Webhooks, store: string, { record, run }: Place): Promise<readonly News[]> {
  const created = await webhooks.created(record, BATCH)
  if (created.length)
    return created.map(({ number, ...data }) => ({
      ...messageOf(store, 'record.created', number, { ...data, record: `/v1/records/${data.id}` }),
      place: { record: number, run },
    }))
  const ended = await webhooks.ended(run, BATCH)
  return ended.map(({ number, ...data }) => ({
    ...messageOf(store, 'import.finished', number, data),
    place: { record, run: number },
  }))
}

const messageOf = (store: string, type: EventType, number: number, data: object): Pick<News, 'message' | 'type'> => ({
  type,
  message: {
    id: `${store}.${type}.${number}`,
    body: JSON.stringify({ type, timestamp: new Date().toISOString(), data }),
  },
})

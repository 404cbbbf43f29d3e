import { deliver, deliverRest } from '../http/webhooks/deliver.js'
import { type Endpoint, endpointsSchema } from '../http/webhooks/endpoint.js'
import type { Store } from '../store/store.js'
import { settingsIn } from './settings.js'
import { complain } from './terminal.js'

/** Milliseconds that work which is done waits for endpoints. */
const PATIENCE = 10_000

/** The endpoints of a file. */
export const endpointsIn = async (file: string | undefined): Promise<readonly Endpoint[]> =>
  file === undefined ? [] : settingsIn(file, endpointsSchema, 'wrong.webhooks', 'wrong.webhooks-file')

/** Tells endpoints of what comes into a store while a piece of work goes on, and at its end of the rest, unless the work was broken off. */
export async function telling(
  store: Store,
  endpoints: readonly Endpoint[],
  stopping: AbortSignal,
): Promise<{ end(): Promise<void> }> {
  // What an endpoint is told of begins here, before the first record comes.
  for (const { url } of endpoints) await store.webhooks.place(url)
  const closing = new AbortController()
  const report = (error: unknown): void => complain(error instanceof Error ? error.message : String(error))
  const delivering = deliver(store, endpoints, complain, closing.signal).catch(report)
  return {
    async end() {
      closing.abort()
      await delivering
      if (!stopping.aborted) await deliverRest(store, endpoints, complain, PATIENCE).catch(report)
    },
  }
}

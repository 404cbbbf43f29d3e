import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { type Entry, entrySchema, historyOf, withdrawalOf } from '../../correcting/withdrawal.js'
import type { ArticleRecord } from '../../record.js'
import type { Store } from '../../store/store.js'
import { Problem, problems } from '../problem.js'
import type { Serving } from '../serving.js'
import { putOnRecord } from './corrections.js'
import { readerOf, signature } from './reader.js'
import { id, recordOr404 } from './records.js'

const requestSchema = z
  .object({
    number: z.int().min(1).openapi({ description: 'the number of the correction, as the list of them tells it' }),
    by: signature,
  })
  .meta({ id: 'WithdrawalRequest' })

const add = createRoute({
  method: 'post',
  path: '/v1/records/{id}/withdrawals',
  tags: ['corrections'],
  summary:
    'Take a correction back, or a withdrawal; both stay on record, and a review of the article that came between them holds no longer',
  request: {
    params: z.object({ id }),
    body: { required: true, content: { 'application/json': { schema: requestSchema } } },
  },
  responses: {
    201: { description: 'the withdrawal', content: { 'application/json': { schema: entrySchema } } },
    ...problems(400, 401, 403, 404, 422, 429),
  },
})

/** The route by which readers take back what they said. */
export function addWithdrawals(app: OpenAPIHono, { store }: Serving): void {
  app.openapi(add, async context => {
    const { number, by } = context.req.valid('json')
    return context.json(await withdraw(store, context.req.valid('param').id, number, by ?? readerOf(context)), 201)
  })
}

/** Takes a correction back. Throws a problem where there is none of that number, or it was taken back before. */
export async function withdraw(store: Store, sha256: string, number: number, by: string): Promise<Entry> {
  const stored: ArticleRecord = JSON.parse(await recordOr404(store, sha256))
  const entry = historyOf(stored, await store.corrections.of(stored.id))[number - 1]
  if (!entry) throw new Problem(404, `the record has no correction ${number}`)
  if (entry.state === 'withdrawn') throw new Problem(422, `correction ${number} was taken back before`)
  return putOnRecord(store, stored.id, withdrawalOf(entry, { by, at: new Date().toISOString() }))
}

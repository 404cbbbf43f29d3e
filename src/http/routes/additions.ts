import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { type Addition, addable, additionOf, unfitAddition } from '../../correcting/addition.js'
import { effective } from '../../correcting/effective.js'
import { type Entry, entrySchema } from '../../correcting/withdrawal.js'
import type { Store } from '../../store/store.js'
import { Problem, problems } from '../problem.js'
import type { Serving } from '../serving.js'
import { contracted, putOnRecord } from './corrections.js'
import { readerOf, signature } from './reader.js'
import { id, leftOr404 } from './records.js'

/** A value that was missed, as a reader hands it in. */
const requestSchema = z
  .object({
    kind: z.enum(addable).openapi({
      description: 'a field of the record, or a part of its entries: officials/positions',
      example: 'officials',
    }),
    quote: z
      .string()
      .trim()
      .min(1)
      .max(5000)
      .openapi({ description: 'the words that say it, as they stand in the text' }),
    start: z
      .int()
      .min(0)
      .optional()
      .openapi({ description: 'where they stand; else the first place that no value of this kind has yet' }),
    of: z.string().optional().openapi({ description: 'of a part: how its entry is named' }),
    value: z
      .string()
      .max(5000)
      .optional()
      .openapi({ description: 'what they say; the words themselves where left out' }),
    by: signature,
  })
  .meta({ id: 'AdditionRequest' })

const add = createRoute({
  method: 'post',
  path: '/v1/records/{id}/additions',
  tags: ['corrections'],
  summary: 'Add a value that was missed, by the words of the text that say it; the stored record never changes',
  request: {
    params: z.object({ id }),
    body: { required: true, content: { 'application/json': { schema: requestSchema } } },
  },
  responses: {
    201: { description: 'the correction', content: { 'application/json': { schema: entrySchema } } },
    ...problems(400, 401, 403, 404, 422, 429),
  },
})

/** The route by which readers add what was missed. */
export function addAdditions(app: OpenAPIHono, { store }: Serving): void {
  app.openapi(add, async context => {
    const { kind, by, ...said } = context.req.valid('json')
    const addition = { ...said, ...placeOf(kind), by: by ?? readerOf(context), at: new Date().toISOString() }
    return context.json(await addValue(store, context.req.valid('param').id, addition), 201)
  })
}

/** The field and the part that a kind stands for. */
export function placeOf(kind: string): Pick<Addition, 'field' | 'part'> {
  const [field = '', part = null] = kind.split('/')
  return { field, part }
}

/** Puts a value that was missed on record. Throws a problem where its words do not stand in the text, or what it is a part of is not in the record, or there twice. */
export async function addValue(store: Store, sha256: string, addition: Addition): Promise<Entry> {
  const { record, stored, corrections } = await leftOr404(store, sha256)
  const correction = additionOf(record, addition)
  if (!correction) throw new Problem(422, `these words do not stand in the text: ${addition.quote}`)
  const reason = unfitAddition(record, correction)
  if (reason !== undefined) throw new Problem(422, reason)
  const { lost } = await contracted(() => effective(stored, [...corrections, correction]))
  if (lost.includes(correction))
    throw new Problem(422, `the record has no entry called ${addition.of ?? ''}, or more than one`)
  return putOnRecord(store, record.id, correction)
}

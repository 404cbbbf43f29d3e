import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { type Correction, correctionSchema, targetOf } from '../../correcting/correction.js'
import { at } from '../../correcting/pointer.js'
import { judgeableIn } from '../../correcting/quantity.js'
import { tellingSpan } from '../../correcting/reading.js'
import { type Entry, entrySchema, historyOf } from '../../correcting/withdrawal.js'
import type { ArticleRecord } from '../../record.js'
import type { Store } from '../../store/store.js'
import { Problem, problems } from '../problem.js'
import type { Serving } from '../serving.js'
import { pointerSchema } from './asked.js'
import { readerOf, signature } from './reader.js'
import { correctedOr404, id, recordOr404 } from './records.js'

/** A correction as a reader hands it in: the pointer names the value in the record as it is served. */
export const judgementSchema = z
  .object({
    pointer: pointerSchema.openapi({
      description: 'a value with evidence, or a quantity of a result: /achievements/0/quantities/1',
    }),
    verdict: correctionSchema.shape.verdict.exclude(['add', 'withdraw']),
    property: z
      .string()
      .optional()
      .openapi({ description: 'what an edit changes, such as title or quantities/0/unit' }),
    value: correctionSchema.shape.value.optional(),
    by: signature,
  })
  .meta({ id: 'CorrectionRequest' })
export type Judgement = Omit<z.infer<typeof judgementSchema>, 'by'> & { readonly by: string }

const listSchema = z
  .strictObject({ corrections: z.array(entrySchema), lost: z.array(entrySchema) })
  .meta({ id: 'Corrections' })

const list = createRoute({
  method: 'get',
  path: '/v1/records/{id}/corrections',
  tags: ['corrections'],
  summary:
    'What readers said of a record, what was taken back among it; `lost` are those that no longer find their value',
  request: { params: z.object({ id }) },
  responses: {
    200: { description: 'the oldest first', content: { 'application/json': { schema: listSchema } } },
    ...problems(400, 401, 404, 429),
  },
})

const add = createRoute({
  method: 'post',
  path: '/v1/records/{id}/corrections',
  tags: ['corrections'],
  summary: 'Accept, reject or edit a value; the stored record never changes',
  request: {
    params: z.object({ id }),
    body: { required: true, content: { 'application/json': { schema: judgementSchema } } },
  },
  responses: {
    201: { description: 'the correction', content: { 'application/json': { schema: entrySchema } } },
    ...problems(400, 401, 403, 404, 422, 429),
  },
})

/** Routes by which readers correct what was read. */
export function addCorrections(app: OpenAPIHono, { store }: Serving): void {
  app.openapi(list, async context => {
    const stored: ArticleRecord = JSON.parse(await recordOr404(store, context.req.valid('param').id))
    const corrections = historyOf(stored, await store.corrections.of(stored.id))
    const lost = corrections.filter(({ state }) => state === 'lost')
    return context.json({ corrections: [...corrections], lost }, 200)
  })
  app.openapi(add, async context => {
    const correction = await judge(store, context.req.valid('param').id, {
      ...context.req.valid('json'),
      by: context.req.valid('json').by ?? readerOf(context),
    })
    return context.json(correction, 201)
  })
}

/** Puts a reader's word on record. Throws a problem when there is no such value, or the edit breaks the record's contract. */
export async function judge(store: Store, sha256: string, judgement: Judgement): Promise<Entry> {
  const record = await correctedOr404(store, sha256)
  return putOnRecord(store, record.id, correctionOf(record, judgement))
}

/** Adds a correction. Throws a problem where it would break the record's contract. */
export async function putOnRecord(store: Store, sha256: string, correction: Correction): Promise<Entry> {
  try {
    return { ...correction, number: await store.corrections.add(sha256, correction), state: 'standing' }
  } catch (error) {
    if (error instanceof z.ZodError) throw new Problem(422, `that would be no record: ${z.prettifyError(error)}`)
    throw error
  }
}

function correctionOf(record: ArticleRecord, { pointer, verdict, property, value, by }: Judgement): Correction {
  const readings = judgeableIn(record)
  const reading = readings.find(one => one.pointer === pointer)
  const span = reading && tellingSpan(readings, reading)
  if (!reading || !span || !record.article)
    throw new Problem(404, `the record has no value with evidence at ${pointer}`)
  const changed = property ?? reading.naming
  if (verdict === 'edit' && (changed === null || value === undefined))
    throw new Problem(422, 'an edit says what is changed, and to what: give value, and property')
  return {
    field: reading.field,
    part: reading.part,
    label: reading.label,
    verdict,
    property: verdict === 'edit' ? changed : null,
    value: verdict === 'edit' ? alike(value ?? null, at(record, `${pointer}/${changed}`)) : null,
    target: targetOf(record.article.text, span),
    by,
    at: new Date().toISOString(),
  }
}

/** A value as it was typed into a form, of the type of what it replaces. */
function alike(value: Correction['value'], replaced: unknown): Correction['value'] {
  if (typeof value !== 'string') return value
  const typed = value.normalize('NFC').trim()
  if (typed === '') return null
  if (typeof replaced === 'number' && Number.isFinite(Number(typed))) return Number(typed)
  return typeof replaced === 'boolean' && /^(?:true|false)$/.test(typed) ? typed === 'true' : typed
}

import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { type Correction, correctionSchema } from '../../correcting/correction.js'
import { followed, type Told } from '../../correcting/effective.js'
import { unfitEdit } from '../../correcting/fit.js'
import { meaning } from '../../correcting/known.js'
import { at } from '../../correcting/pointer.js'
import { type Entry, entrySchema, historyOf } from '../../correcting/withdrawal.js'
import type { ArticleRecord } from '../../record.js'
import type { Store } from '../../store/store.js'
import { Problem, problems } from '../problem.js'
import type { Serving } from '../serving.js'
import { anchorSchema, pointerSchema } from './asked.js'
import { toldBy } from './citations.js'
import { readerOf, signature } from './reader.js'
import { id, type Left, leftOr404, recordOr404 } from './records.js'

/** A correction as a reader hands it in: an anchor names the value for good, a pointer in the record as it is served now. */
export const judgementSchema = z
  .object({
    anchor: anchorSchema
      .optional()
      .openapi({ description: 'what names the value whatever others correct meanwhile, as its citation tells' }),
    pointer: pointerSchema.optional().openapi({
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
  .refine(({ anchor, pointer }) => (anchor === undefined) !== (pointer === undefined), {
    message: 'give an anchor, or a pointer',
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

/** Puts a reader's word on record. Throws a problem when there is no such value, it cannot be told from another one, or the edit breaks the record's contract. */
export async function judge(store: Store, sha256: string, judgement: Judgement): Promise<Entry> {
  const left = await leftOr404(store, sha256)
  const told = meantBy(left, judgement)
  const correction = correctionOf(left, told, judgement)
  const { values } = await contracted(() => followed(left.stored, [...left.corrections, correction]))
  if (!values[left.values.indexOf(told)]?.said.includes(correction))
    throw new Problem(422, `${correction.label} cannot be told from others that were read from the same words`)
  return putOnRecord(store, left.record.id, correction)
}

/** Adds a correction. Throws a problem where it would break the record's contract. */
export async function putOnRecord(store: Store, sha256: string, correction: Correction): Promise<Entry> {
  const number = await contracted(() => store.corrections.add(sha256, correction))
  return { ...correction, number, state: 'standing' }
}

/** Does what may break the contract of a record; that is a problem then. */
export async function contracted<R>(work: () => R | Promise<R>): Promise<R> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof z.ZodError) throw new Problem(422, `that would be no record: ${z.prettifyError(error)}`)
    throw error
  }
}

function meantBy(left: Left, { anchor, pointer }: Judgement): Told {
  if (anchor?.includes('/'))
    throw new Problem(404, `${anchor} lies in a value: judge the value, ${anchor.split('/', 1)[0]}`)
  if (anchor !== undefined) return toldBy(left, anchor)
  const told = left.values.find(({ now }) => now === pointer)
  if (!told) throw new Problem(404, `the record has no value with evidence at ${pointer}`)
  return told
}

function correctionOf(
  { record, values }: Left,
  { known }: Told,
  { verdict, property, value, by }: Judgement,
): Correction {
  const { reading, entry } = known
  const meant = meaning(
    record.article?.text ?? '',
    values.map(told => told.known),
    known,
  )
  if (!meant) throw new Problem(404, `${reading.label} stands nowhere in the text`)
  const said = { ...meant, verdict, by, at: new Date().toISOString() }
  if (verdict !== 'edit') return { ...said, property: null, value: null }
  const changed = property ?? reading.naming
  if (changed === null || value === undefined)
    throw new Problem(422, 'an edit says what is changed, and to what: give value, and property')
  const typed = alike(value, at(entry, `/${changed}`))
  const reason = unfitEdit(reading.field, entry, changed, typed)
  if (reason !== undefined) throw new Problem(422, reason)
  return { ...said, property: changed, value: typed }
}

/** A value as it was typed into a form, of the type of what it replaces. */
function alike(value: Correction['value'], replaced: unknown): Correction['value'] {
  if (typeof value !== 'string') return value
  const typed = value.normalize('NFC').trim()
  if (typed === '') return null
  if (typeof replaced === 'number' && Number.isFinite(Number(typed))) return Number(typed)
  return typeof replaced === 'boolean' && /^(?:true|false)$/.test(typed) ? typed === 'true' : typed
}

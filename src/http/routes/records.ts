import { createHash } from 'node:crypto'
import { inflateRawSync } from 'node:zlib'
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { Correction } from '../../correcting/correction.js'
import { effective, type Followed, followed } from '../../correcting/effective.js'
import { type ArticleRecord, recordSchema } from '../../record.js'
import type { Store } from '../../store/store.js'
import { asIs } from '../as-is.js'
import { Problem, problems } from '../problem.js'
import type { Serving } from '../serving.js'
import { oneOf, orNone } from './asked.js'
import { keyTerm } from './stats.js'

/** The id of a record in an address. */
export const id = z
  .string()
  .regex(/^[0-9a-f]{6,64}$/, 'give the sha256 of the source, or its first letters (at least six)')
  .openapi({ param: { name: 'id', in: 'path' }, example: '9f86d081884c' })

const record = createRoute({
  method: 'get',
  path: '/v1/records/{id}',
  tags: ['records'],
  summary: 'A record, as its readers left it; ?as=stored gives it byte for byte as it was read',
  request: {
    params: z.object({ id }),
    query: z.object({ as: orNone(oneOf(['corrected', 'stored'])).default('corrected') }),
  },
  responses: {
    200: { description: 'the record', content: { 'application/json': { schema: recordSchema } } },
    304: { description: 'the record has not changed' },
    ...problems(400, 401, 404, 429),
  },
})

const verdictsSchema = z
  .array(
    z.object({
      block: z.object({ kind: z.string(), text: z.string(), path: z.string() }),
      keep: z.boolean(),
      kind: z.string(),
      reason: z.string(),
      values: z.record(z.string(), z.number()).optional(),
    }),
  )
  .meta({ id: 'Verdicts' })

const verdicts = createRoute({
  method: 'get',
  path: '/v1/records/{id}/verdicts',
  tags: ['records'],
  summary: 'What was judged of each block of the page',
  request: { params: z.object({ id }) },
  responses: {
    200: { description: 'a verdict a block', content: { 'application/json': { schema: verdictsSchema } } },
    ...problems(400, 401, 404, 429),
  },
})

const MOST_TERMS = 20

const terms = createRoute({
  method: 'get',
  path: '/v1/records/{id}/terms',
  tags: ['records'],
  summary: `The terms that tell the article from the others, the most telling first: ${MOST_TERMS} at the most`,
  request: { params: z.object({ id }) },
  responses: {
    200: { description: 'a row each', content: { 'application/json': { schema: z.array(keyTerm) } } },
    ...problems(400, 401, 404, 429),
  },
})

/** Routes of single records. */
export function addRecords(app: OpenAPIHono, { store }: Serving): void {
  app.openapi(record, async context => {
    const stored = await recordOr404(store, context.req.valid('param').id)
    const json = context.req.valid('query').as === 'stored' ? stored : await corrected(store, stored)
    return asIs(unlessKnown(context, json))
  })
  app.openapi(verdicts, async context => {
    const deflated = await store.records.verdicts(context.req.valid('param').id)
    if (!deflated) throw missing(context.req.valid('param').id)
    return asIs(context.body(inflateRawSync(deflated).toString('utf8'), 200, { 'content-type': JSON_TYPE }))
  })
  app.openapi(terms, async context => {
    const { id: sha256 } = context.req.valid('param')
    const found = await store.records.keyTerms(sha256, MOST_TERMS)
    if (!found) throw missing(sha256)
    return context.json([...found], 200)
  })
}

/** The JSON of a record as its readers left it; most have nothing to correct and are passed on as they are. */
async function corrected({ corrections }: Store, json: string): Promise<string> {
  const stored: ArticleRecord = JSON.parse(json)
  const found = await corrections.of(stored.id)
  return found.length ? JSON.stringify(effective(stored, found).record) : json
}

/** A record as it was read, what readers said of it, and what that made of it. */
export type Left = Followed & { readonly stored: ArticleRecord; readonly corrections: readonly Correction[] }

/** The record as its readers left it, with what became of each value. */
export async function leftOr404(store: Store, sha256: string): Promise<Left> {
  const stored: ArticleRecord = JSON.parse(await recordOr404(store, sha256))
  const corrections = await store.corrections.of(stored.id)
  return { stored, corrections, ...followed(stored, corrections) }
}

const JSON_TYPE = 'application/json'

const missing = (sha256: string): Problem => new Problem(404, `no record, or more than one, begins with ${sha256}`)

export async function recordOr404({ records }: Store, sha256: string): Promise<string> {
  const json = await records.record(sha256)
  if (json === undefined) throw missing(sha256)
  return json
}

/** Answers with JSON, or that the client has it already. */
function unlessKnown(context: Context, json: string): Response {
  const etag = `"${createHash('sha256').update(json).digest('hex').slice(0, 32)}"`
  const headers = { etag, 'cache-control': 'private, must-revalidate' }
  if (isAmong(etag, context.req.header('if-none-match'))) return context.body(null, 304, headers)
  return context.body(json, 200, { ...headers, 'content-type': JSON_TYPE })
}

/** Whether a client that asks with `If-None-Match` has what the tag stands for: a weak tag stands for the same, an asterisk for whatever there is (RFC 9110, 13.1.2). */
const isAmong = (etag: string, known = ''): boolean =>
  known.trim() === '*' || (known.match(/"[^"]*"/g) ?? []).some(tag => tag === etag)

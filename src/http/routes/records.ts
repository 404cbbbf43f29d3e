import { createHash } from 'node:crypto'
import { inflateRawSync } from 'node:zlib'
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { effective } from '../../correcting/effective.js'
import { at } from '../../correcting/pointer.js'
import { type ArticleRecord, recordSchema } from '../../record.js'
import type { Store } from '../../store/store.js'
import { asIs } from '../as-is.js'
import { Problem, problems } from '../problem.js'
import type { Serving } from '../serving.js'
import { anyPointerSchema, oneOf, orNone } from './asked.js'
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

const citation = createRoute({
  method: 'get',
  path: '/v1/records/{id}/value',
  tags: ['records'],
  summary: 'One value with its evidence, to be cited',
  request: {
    params: z.object({ id }),
    query: z.object({
      pointer: anyPointerSchema.openapi({
        description: 'JSON Pointer (RFC 6901) into the record; the empty one is the whole of it',
        example: '/officials/0/positions/0',
      }),
    }),
  },
  responses: {
    200: {
      description: 'the value',
      content: {
        'application/json': {
          schema: z
            .strictObject({
              record: z.string(),
              pointer: z.string(),
              value: z.unknown(),
              citeAs: z.string().describe('a sentence that names source, place and extractor'),
            })
            .meta({ id: 'Citation' }),
        },
      },
    },
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
  app.openapi(citation, async context => {
    const { pointer } = context.req.valid('query')
    const found = await correctedOr404(store, context.req.valid('param').id)
    const value = at(found, pointer)
    if (value === undefined) throw new Problem(404, `the record has nothing at ${pointer}`)
    return context.json({ record: found.id, pointer, value, citeAs: citeAs(found, pointer, value) }, 200)
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

/** The record as its readers left it. */
export async function correctedOr404(store: Store, sha256: string): Promise<ArticleRecord> {
  const stored: ArticleRecord = JSON.parse(await recordOr404(store, sha256))
  return effective(stored, await store.corrections.of(stored.id)).record
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

function citeAs({ article, source, extractor }: ArticleRecord, pointer: string, value: unknown): string {
  const spans =
    typeof value === 'object' && value !== null && 'evidence' in value && Array.isArray(value.evidence)
      ? value.evidence.map(({ start, end, quote }) => `“${quote}” [${start}–${end}]`)
      : []
  const where = source.url ?? source.uri
  const said = [article?.title, article?.publisher, article?.publishedAt?.slice(0, 10), where]
    .filter(Boolean)
    .join(', ')
  const made = `${extractor.name} ${extractor.version} (${extractor.pipeline}, rules ${extractor.rules})`
  return `${said}. sha256 ${source.sha256}${pointer && `, ${pointer}`}${spans.length ? `: ${spans.join('; ')}` : ''}. Read by ${made}.`
}

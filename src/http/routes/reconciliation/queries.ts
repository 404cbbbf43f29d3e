import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { levels } from '../../../fields/officials/officials.js'
import type { Official, OfficialQuery } from '../../../store/officials/official.js'
import type { Store } from '../../../store/store.js'
import { key, unaccented } from '../../../text/fold.js'
import { Problem, problems } from '../../problem.js'
import type { Serving } from '../../serving.js'
import { BATCH, manifestOf, manifestSchema, typeSchema } from './manifest.js'
import { descriptionOf, officialType, propertyIds } from './terms.js'

/** Names that are looked at for a query. */
const LOOKED_AT = 50
const CANDIDATES = 5

const valueSchema = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.object({ id: z.string(), name: z.string().optional() }),
])

/** A query as the Reconciliation Service API 0.2 has it. */
const querySchema = z.strictObject({
  query: z.string().max(200).optional(),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  limit: z.number().int().min(1).max(100).optional(),
  properties: z.array(z.object({ pid: z.string(), v: z.union([valueSchema, z.array(valueSchema)]) })).optional(),
  type_strict: z.enum(['any', 'should', 'all']).optional(),
})
type ReconciliationQuery = z.infer<typeof querySchema>

const batchSchema = z
  .record(z.string(), querySchema)
  .refine(batch => Object.keys(batch).length <= BATCH, `no more than ${BATCH} queries at once`)

const candidateSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  description: z.string(),
  score: z.number(),
  match: z.boolean(),
  type: z.array(typeSchema),
})
type Candidate = z.infer<typeof candidateSchema>

const resultSchema = z
  .record(z.string(), z.strictObject({ result: z.array(candidateSchema) }))
  .meta({ id: 'ReconciliationResults' })

const queries = z.string().optional().openapi({
  description: 'JSON object of queries by a name each; properties are post, body, level and province',
  example: '{"q0":{"query":"doan thanh hoa","properties":[{"pid":"province","v":"Thanh Hóa"}]}}',
})
const answer = {
  description: 'what the service can do, or candidates for each query',
  content: { 'application/json': { schema: z.union([resultSchema, manifestSchema]) } },
}

const ask = createRoute({
  method: 'get',
  path: '/v1/reconcile',
  tags: ['officials'],
  summary:
    'Officials for names of a table, by the Reconciliation Service API 0.2 (OpenRefine); without queries its manifest',
  request: { query: z.object({ queries }) },
  responses: { 200: answer, ...problems(400, 401, 429) },
})

const post = createRoute({
  method: 'post',
  path: '/v1/reconcile',
  tags: ['officials'],
  summary: 'The same for queries that are too long for an address; changes nothing',
  request: {
    body: { required: true, content: { 'application/x-www-form-urlencoded': { schema: z.object({ queries }) } } },
  },
  responses: { 200: answer, ...problems(400, 401, 429) },
})

/** The endpoint that a table of names is reconciled against. */
export function addQueries(app: OpenAPIHono, { store }: Serving): void {
  app.openapi(ask, async context => {
    const { queries: asked } = context.req.valid('query')
    const { origin } = new URL(context.req.url)
    return context.json(asked === undefined ? manifestOf(origin) : await answers(store, asked), 200)
  })
  app.openapi(post, async context => {
    const { queries: asked } = context.req.valid('form')
    const { origin } = new URL(context.req.url)
    return context.json(asked === undefined ? manifestOf(origin) : await answers(store, asked), 200)
  })
}

async function answers(store: Store, json: string): Promise<z.infer<typeof resultSchema>> {
  const found: Record<string, { result: Candidate[] }> = {}
  for (const [name, query] of Object.entries(batchOf(json))) found[name] = { result: await candidates(store, query) }
  return found
}

function batchOf(json: string): z.infer<typeof batchSchema> {
  let read: unknown
  try {
    read = JSON.parse(json)
  } catch {
    throw new Problem(400, 'queries: no JSON')
  }
  const batch = batchSchema.safeParse(read)
  if (!batch.success) throw new Problem(400, `queries: ${z.prettifyError(batch.error)}`)
  return batch.data
}

/** Who is meant, the likest first. A match is certain only when one candidate alone has the very name: no name is merged by itself. */
async function candidates({ officials }: Store, query: ReconciliationQuery): Promise<Candidate[]> {
  const types = [query.type ?? []].flat()
  if (types.length && !types.includes(officialType.id)) return []
  const name = (query.query ?? '').trim()
  const conditions = conditionsIn(query)
  const named = name.includes('~') ? await officials.one(name) : undefined
  if (named) return [candidateOf(named, 100, true)]
  if (!name && !Object.keys(conditions).length) return []
  const { officials: found } = await officials.find({ ...conditions, ...(name && { name }), limit: LOOKED_AT })
  const scored = found
    .map(one => ({ one, score: scoreOf(one, name) }))
    .sort((a, b) => b.score - a.score || b.one.sources - a.one.sources)
  const [, second] = scored
  return scored
    .slice(0, query.limit ?? CANDIDATES)
    .map(({ one, score }, at) =>
      candidateOf(one, score, at === 0 && score === 100 && (second === undefined || second.score < 100)),
    )
}

const candidateOf = (one: Official, score: number, match: boolean): Candidate => ({
  id: one.id,
  name: one.name,
  description: descriptionOf(one),
  score,
  match,
  type: [officialType],
})

type PropertyId = (typeof propertyIds)[number]
const isKnown = (pid: string): pid is PropertyId => propertyIds.some(known => known === pid)

function conditionsIn({ properties = [] }: ReconciliationQuery): Partial<OfficialQuery> {
  const given = properties.flatMap(({ pid, v }) => {
    const [first] = [v].flat()
    const text = typeof first === 'object' ? (first.name ?? first.id) : String(first ?? '')
    const isMeant = isKnown(pid) && text !== '' && (pid !== 'level' || levels.some(level => level === text))
    return isMeant ? [[pid, text] as const] : []
  })
  return Object.fromEntries(given)
}

/** 100 for the very name, 90 for the same letters with other diacritics, else by how much of the candidate's name is asked for. */
function scoreOf({ name, otherNames }: Official, asked: string): number {
  if (!asked) return 50
  const names = [name, ...otherNames]
  if (names.some(one => key(one) === key(asked))) return 100
  if (names.some(one => unaccented(one) === unaccented(asked))) return 90
  return Math.round((80 * asked.split(/\s+/).length) / Math.max(1, name.split(/\s+/).length))
}

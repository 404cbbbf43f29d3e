import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { problems } from '../problem.js'
import type { Serving } from '../serving.js'
import { conditionsOf, conditionsSchema } from './conditions.js'

const named = z.string().nullable()
const sources = z.int().describe('how many articles it rests on')

/** A row of key terms. */
export const keyTerm = z
  .strictObject({
    term: z.string(),
    count: z.int().describe('how often the article has it, or how many of the articles do'),
    records: z.int().describe('how many records of the store have it'),
    weight: z.number().describe('TF-IDF'),
  })
  .meta({ id: 'KeyTerm' })

const route = <S extends z.ZodType>(what: string, summary: string, row: S) =>
  createRoute({
    method: 'get',
    path: `/v1/stats/${what}`,
    tags: ['stats'],
    summary,
    request: { query: conditionsSchema },
    responses: {
      200: { description: 'a row each', content: { 'application/json': { schema: z.array(row) } } },
      ...problems(400, 401, 429),
    },
  })

const resolutions = route(
  'resolutions',
  'Resolutions by quarter and body',
  z.strictObject({
    period: named,
    province: named,
    body: named,
    action: z.string(),
    total: z.number(),
    statements: z.int(),
    sources,
  }),
)
const achievements = route(
  'achievements',
  'Results by unit',
  z.strictObject({ unit: z.string(), statements: z.int(), least: z.number(), most: z.number(), sources }),
)
const roles = route(
  'roles',
  'What officials did',
  z.strictObject({ role: z.string(), names: z.int(), mentions: z.int(), sources }),
)

const terms = route(
  'terms',
  'Terms that tell these articles from the others: of a hundred articles at the most',
  keyTerm,
)

const MOST_UNITS = 500
const MOST_TERMS = 100

/** Routes of figures over the records that conditions name. */
export function addStats(app: OpenAPIHono, { store: { records } }: Serving): void {
  app.openapi(resolutions, async context => {
    const conditions = conditionsOf(context.req.valid('query'))
    return context.json([...(await records.stats.resolutions(conditions))], 200)
  })
  app.openapi(achievements, async context => {
    const conditions = conditionsOf(context.req.valid('query'))
    return context.json([...(await records.stats.achievements(conditions, MOST_UNITS))], 200)
  })
  app.openapi(roles, async context => {
    const conditions = conditionsOf(context.req.valid('query'))
    return context.json([...(await records.stats.roles(conditions))], 200)
  })
  app.openapi(terms, async context => {
    const conditions = conditionsOf(context.req.valid('query'))
    return context.json([...(await records.stats.terms(conditions, MOST_TERMS))], 200)
  })
}

import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { levels } from '../../fields/officials/officials.js'
import { problems } from '../problem.js'
import type { Serving } from '../serving.js'
import { orNone, whole } from './asked.js'
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
  'Resolutions by quarter and body: those of the period, the bounds and the confidence that are asked for, in the articles that the other conditions choose',
  z.strictObject({
    period: named,
    province: named.describe('null for a body of the country, and where none is known'),
    level: z.enum(levels).nullable(),
    place: named.describe('the district or commune, or the other country'),
    body: named.describe('in full, without its level and place'),
    action: z.string(),
    total: z
      .number()
      .describe('sum of the counts; one that several articles state is in it once, a month and its quarter are both'),
    statements: z.int().describe('how many different counts it is the sum of'),
    sources,
  }),
)
/** Units that are told at once, and the most of them. */
const UNITS = 500
const MOST_UNITS = 10_000

const achievements = createRoute({
  method: 'get',
  path: '/v1/stats/achievements',
  tags: ['stats'],
  summary:
    'Results by unit, that of the most articles first: those of the unit, the period and the confidence that are asked for, in the articles that the other conditions choose',
  request: {
    query: conditionsSchema.extend({
      limit: orNone(whole(1, MOST_UNITS)).default(UNITS),
      offset: orNone(whole(0)).default(0),
    }),
  },
  responses: {
    200: {
      description: 'a row each; where there are more, `Link` names those with `rel="next"`',
      headers: z.object({ link: z.string().optional().describe('the rows behind these (RFC 8288)') }),
      content: {
        'application/json': {
          schema: z.array(
            z.strictObject({ unit: z.string(), statements: z.int(), least: z.number(), most: z.number(), sources }),
          ),
        },
      },
    },
    ...problems(400, 401, 429),
  },
})
const roles = route(
  'roles',
  'What officials did: those that are asked for, in the articles that the other conditions choose',
  z.strictObject({ role: z.string(), names: z.int(), mentions: z.int(), sources }),
)

const terms = route(
  'terms',
  'Terms that tell these articles from the others: of a hundred articles at the most',
  keyTerm,
)

const MOST_TERMS = 100

/** Routes of figures over the records that conditions name. */
export function addStats(app: OpenAPIHono, { store: { records } }: Serving): void {
  app.openapi(resolutions, async context => {
    const conditions = conditionsOf(context.req.valid('query'))
    return context.json([...(await records.stats.resolutions(conditions))], 200)
  })
  app.openapi(achievements, async context => {
    const { limit = UNITS, offset = 0, ...asked } = context.req.valid('query')
    const end = offset + limit
    const rows = await records.stats.achievements(conditionsOf(asked), end + 1)
    if (rows.length > end) {
      const next = new URL(context.req.url)
      next.searchParams.set('offset', String(end))
      context.header('link', `<${next.pathname}${next.search}>; rel="next"`)
    }
    return context.json(rows.slice(offset, end), 200)
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

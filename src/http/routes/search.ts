import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { csvLine } from '../../exporting/table.js'
import { type Hit, sorts } from '../../store/query.js'
import { problems } from '../problem.js'
import type { Serving } from '../serving.js'
import { oneOf, orNone, whole } from './asked.js'
import { conditionsOf, conditionsSchema } from './conditions.js'

const hitSchema = z
  .strictObject({
    id: z.string(),
    uri: z.string(),
    url: z.string().nullable(),
    title: z.string().nullable(),
    publishedAt: z.string().nullable(),
    snippet: z.string(),
    marks: z.array(z.strictObject({ start: z.int(), end: z.int() })).describe('where in the snippet the words stand'),
  })
  .meta({ id: 'Hit' })

const foundSchema = z
  .strictObject({
    total: z.int(),
    atLeast: z.boolean().describe('whether there are more than total, which are counted no further'),
    next: z.string().nullable().describe('cursor of the next page'),
    hits: z.array(hitSchema),
  })
  .meta({ id: 'Found' })

const search = createRoute({
  method: 'get',
  path: '/v1/search',
  tags: ['search'],
  summary: 'Records by their words and by what they state',
  request: {
    query: conditionsSchema.extend({
      sort: orNone(oneOf(sorts)),
      limit: orNone(whole(1, 500)).default(20),
      cursor: z.string().optional(),
      format: orNone(oneOf(['json', 'csv'])).default('json'),
    }),
  },
  responses: {
    200: {
      description: 'a page of what was found',
      content: { 'application/json': { schema: foundSchema }, 'text/csv': { schema: z.string() } },
    },
    ...problems(400, 401, 429),
  },
})

const columns = ['id', 'uri', 'url', 'title', 'publishedAt', 'snippet'] as const
const named = ({ sha256, marks, ...hit }: Hit): z.infer<typeof hitSchema> => ({ id: sha256, ...hit, marks: [...marks] })

/** The route of the search. */
export function addSearch(app: OpenAPIHono, { store }: Serving): void {
  app.openapi(search, async context => {
    const { sort, limit, cursor, format, ...asked } = context.req.valid('query')
    const query = { ...conditionsOf(asked), limit, ...(sort && { sort }), ...(cursor !== undefined && { cursor }) }
    const { hits, total, atLeast, next } = await store.records.search(query)
    const found = hits.map(named)
    if (format === 'json') return context.json({ total, atLeast, next, hits: found }, 200)
    const lines = [csvLine(columns), ...found.map(hit => csvLine(columns.map(column => hit[column])))]
    return context.body(lines.join(''), 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="trichluc.csv"',
      ...(next !== null && { link: nextLink(context.req.url, next) }),
    })
  })
}

/** A Link header (RFC 8288) to the next page. */
function nextLink(address: string, cursor: string): string {
  const url = new URL(address)
  url.searchParams.set('cursor', cursor)
  return `<${url.pathname}${url.search}>; rel="next"`
}

import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { dublinCore } from '../../exporting/dublin-core.js'
import { jsonLd } from '../../exporting/json-ld.js'
import { jsonl } from '../../exporting/jsonl.js'
import { exportedRecords, type Selection } from '../../exporting/records.js'
import type { Store } from '../../store/store.js'
import { asIs } from '../as-is.js'
import { problems } from '../problem.js'
import type { Serving } from '../serving.js'
import { streamed } from '../streamed.js'
import { oneOf, orNone } from './asked.js'
import { conditionsOf, conditionsSchema } from './conditions.js'

type Format = { readonly type: string; readonly write: (store: Store, selection: Selection) => AsyncIterable<string> }

/** Of several documents, a line each: `application/ld+json` would be one. */
const LINES = 'application/x-ndjson'

const formats = {
  jsonl: { type: LINES, write: (store, selection) => jsonl(exportedRecords(store, selection)) },
  'json-ld': { type: LINES, write: (store, selection) => jsonLd(exportedRecords(store, selection)) },
  'dublin-core': { type: 'text/csv', write: (store, selection) => dublinCore(exportedRecords(store, selection)) },
} satisfies Readonly<Record<string, Format>>

const route = createRoute({
  method: 'get',
  path: '/v1/exports/{format}',
  tags: ['exports'],
  summary: 'The records that are meant, as their readers left them, streamed in the order of the uris',
  request: {
    params: z.object({ format: oneOf(['jsonl', 'json-ld', 'dublin-core']) }),
    query: conditionsSchema.extend({
      people: orNone(oneOf(['0', '1']))
        .default('0')
        .openapi({ description: '1: also persons without office' }),
    }),
  },
  responses: {
    200: {
      description: 'the records',
      content: Object.fromEntries(Object.values(formats).map(({ type }) => [type, { schema: z.string() }])),
    },
    ...problems(400, 401, 429),
  },
})

/** The route of exports; what takes files and folders is the command's. */
export function addExports(app: OpenAPIHono, { store }: Serving): void {
  app.openapi(route, async context => {
    const { type, write } = formats[context.req.valid('param').format]
    const { people, ...asked } = context.req.valid('query')
    const selection = { people: people === '1', meant: conditionsOf(asked) }
    // A condition that cannot be understood is said before anything is sent.
    await store.records.search({ ...selection.meant, limit: 1 })
    const body = await streamed(write(store, selection))
    return asIs(context.body(body, 200, { 'content-type': `${type}; charset=utf-8` }))
  })
}

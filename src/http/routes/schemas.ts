import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { asIs } from '../as-is.js'
import { Problem, problems } from '../problem.js'
import { jsonSchemaOf, schemas } from '../schemas.js'

const route = createRoute({
  method: 'get',
  path: '/schemas/{file}',
  tags: ['schemas'],
  summary: 'A JSON Schema (2020-12), such as /schemas/record.schema.json',
  request: {
    params: z.object({
      file: z.string().regex(/^[a-z-]+\.schema\.json$/, 'give the name of a schema: record.schema.json'),
    }),
  },
  responses: {
    200: {
      description: 'the schema',
      content: { 'application/schema+json': { schema: z.record(z.string(), z.unknown()) } },
    },
    ...problems(400, 401, 404, 429),
  },
})

/** The route of the contracts. */
export function addSchemas(app: OpenAPIHono): void {
  app.openapi(route, context => {
    const name = context.req.valid('param').file.replace('.schema.json', '')
    const schema = schemas[name]
    if (!schema) throw new Problem(404, `there is no schema ${name}; there are ${Object.keys(schemas).join(', ')}`)
    return asIs(context.body(jsonSchemaOf(schema), 200, { 'content-type': 'application/schema+json' }))
  })
}

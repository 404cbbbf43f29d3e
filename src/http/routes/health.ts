import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Metrics } from '../metrics.js'
import { Problem, problems } from '../problem.js'
import type { Serving } from '../serving.js'

const standing = { 'application/json': { schema: z.strictObject({ status: z.literal('ok') }) } }

const livez = createRoute({
  method: 'get',
  path: '/livez',
  tags: ['health'],
  summary: 'Whether the process runs',
  responses: { 200: { description: 'it runs', content: standing } },
})
const readyz = createRoute({
  method: 'get',
  path: '/readyz',
  tags: ['health'],
  summary: 'Whether the store answers',
  responses: { 200: { description: 'it answers', content: standing }, ...problems(503) },
})
const metricsRoute = createRoute({
  method: 'get',
  path: '/metrics',
  tags: ['health'],
  summary: 'Numbers for Prometheus',
  responses: { 200: { description: 'text exposition format', content: { 'text/plain': { schema: z.string() } } } },
})

/** Routes that a supervisor asks; they need no key and tell nothing of the records. */
export function addHealth(app: OpenAPIHono, { store }: Serving, metrics: Metrics): void {
  app.openapi(livez, context => context.json({ status: 'ok' as const }, 200))
  app.openapi(readyz, async context => {
    await store.ledger.counts().catch((error: unknown) => {
      throw new Problem(503, `the store does not answer: ${error instanceof Error ? error.message : error}`, {
        'retry-after': '5',
      })
    })
    return context.json({ status: 'ok' as const }, 200)
  })
  app.openapi(metricsRoute, async context =>
    context.text(await metrics.text(), 200, { 'content-type': metrics.contentType }),
  )
}

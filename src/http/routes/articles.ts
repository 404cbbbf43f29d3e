import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { bodyLimit } from 'hono/body-limit'
import { givenSchema, knownOf } from '../../sources/given.js'
import { states } from '../../store/store.js'
import { Problem, problems } from '../problem.js'
import type { Serving } from '../serving.js'

const mediaTypes = ['text/html', 'application/xhtml+xml', 'text/plain'] as const

const jobSchema = z
  .strictObject({
    id: z.string().describe('sha256 of the page; the same page is the same job, however often it is handed in'),
    state: z.enum(states),
    reason: z.string().nullable(),
    record: z.string().nullable().describe('where the record is, once there is one'),
  })
  .meta({ id: 'Job' })

const body = {
  schema: z.string().openapi({ format: 'binary', description: 'the bytes of the page, in its own encoding' }),
}

const submit = createRoute({
  method: 'post',
  path: '/v1/articles',
  tags: ['articles'],
  summary: 'Hand in a page to be structured',
  request: {
    query: givenSchema.omit({ mediaType: true }),
    body: { required: true, content: Object.fromEntries(mediaTypes.map(type => [type, body])) },
  },
  responses: {
    202: {
      description: 'it waits, or was done before; see Location',
      content: { 'application/json': { schema: jobSchema } },
    },
    ...problems(400, 401, 403, 413, 415, 422, 429, 503),
  },
})

const job = createRoute({
  method: 'get',
  path: '/v1/jobs/{id}',
  tags: ['articles'],
  summary: 'Where a page that was handed in stands',
  request: { params: z.object({ id: z.string().regex(/^[0-9a-f]{64}$/, 'give the sha256 of the page, 64 letters') }) },
  responses: {
    200: { description: 'the job', content: { 'application/json': { schema: jobSchema } } },
    ...problems(400, 401, 404, 429),
  },
})

/** Routes by which pages come in. No route fetches an address. */
export function addArticles(app: OpenAPIHono, { store, intake, limits }: Serving): void {
  const jobOf = async (sha256: string): Promise<z.infer<typeof jobSchema> | undefined> => {
    const standing = await store.ledger.standing(sha256)
    if (!standing) return undefined
    const { state, reason } = standing
    const isRead = state === 'done' || state === 'no-article' || state === 'duplicate'
    return { id: sha256, state, reason, record: isRead ? `/v1/records/${sha256}` : null }
  }

  app.post(
    '/v1/articles',
    bodyLimit({
      maxSize: limits.body,
      onError: () => {
        throw new Problem(413, `a page may have ${limits.body} bytes`)
      },
    }),
  )
  app.openapi(submit, async context => {
    if (!intake) throw new Problem(503, 'this service takes no pages')
    const mediaType = context.req.header('content-type')?.split(';')[0]?.trim().toLowerCase() ?? ''
    if (!mediaTypes.some(known => known === mediaType))
      throw new Problem(415, `hand in ${mediaTypes.join(', ')}; not ${mediaType || 'bytes without a Content-Type'}`)
    const bytes = new Uint8Array(await context.req.arrayBuffer())
    if (!bytes.length) throw new Problem(422, 'the page is empty')
    const known = { ...knownOf(context.req.valid('query')), mediaType: context.req.header('content-type') ?? mediaType }
    const submitted = await intake.submit(bytes, known)
    if (!submitted) throw new Problem(503, 'too many pages wait already; come again', { 'retry-after': '10' })
    const found = await jobOf(submitted.sha256)
    if (!found) throw new Error(`the ledger lost ${submitted.sha256}`)
    return context.json(found, 202, { location: `/v1/jobs/${submitted.sha256}` })
  })
  app.openapi(job, async context => {
    const found = await jobOf(context.req.valid('param').id)
    if (!found) throw new Problem(404, 'no page with this hash was handed in')
    return context.json(found, 200)
  })
}

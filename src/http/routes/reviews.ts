import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { doubtfulIn } from '../../correcting/doubt.js'
import { liftingOf, reviewSchema } from '../../correcting/review.js'
import type { ArticleRecord } from '../../record.js'
import type { Store } from '../../store/store.js'
import { Problem, problems } from '../problem.js'
import type { Serving } from '../serving.js'
import { judge } from './corrections.js'
import { readerOf, signature } from './reader.js'
import { id, type Left, leftOr404, recordOr404 } from './records.js'

/** What a reader says of an article as a whole. */
export const wholeVerdicts = ['whole', 'withdrawn'] as const
export type WholeVerdict = (typeof wholeVerdicts)[number]

const requestSchema = z
  .object({
    verdict: z
      .enum(wholeVerdicts)
      .openapi({ description: 'whole: every value is right and none is missing; withdrawn takes that back' }),
    by: signature,
  })
  .meta({ id: 'ReviewRequest' })

const standingSchema = z
  .strictObject({
    verdict: z.enum(wholeVerdicts).nullable(),
    ...reviewSchema.pick({ by: true, at: true }).partial().shape,
  })
  .meta({ id: 'ReviewStanding' })
export type Standing = z.infer<typeof standingSchema>

const standing = { 'application/json': { schema: standingSchema } }

const read = createRoute({
  method: 'get',
  path: '/v1/records/{id}/review',
  tags: ['corrections'],
  summary: 'Whether an article was reviewed as a whole, by whom and when',
  request: { params: z.object({ id }) },
  responses: {
    200: { description: 'the last word on it; verdict is null where nobody said any', content: standing },
    ...problems(400, 401, 404, 429),
  },
})

const add = createRoute({
  method: 'post',
  path: '/v1/records/{id}/review',
  tags: ['corrections'],
  summary: 'Vouch for an article as a whole, which accepts every value that waited, or take that back',
  request: {
    params: z.object({ id }),
    body: { required: true, content: { 'application/json': { schema: requestSchema } } },
  },
  responses: {
    201: { description: 'what stands now', content: standing },
    ...problems(400, 401, 403, 404, 422, 429),
  },
})

/** Routes by which readers vouch for articles; what they vouched for is exported as gold. */
export function addReviews(app: OpenAPIHono, { store }: Serving): void {
  app.openapi(read, async context => {
    const { id: sha256 }: ArticleRecord = JSON.parse(await recordOr404(store, context.req.valid('param').id))
    return context.json(await standingOf(store, sha256), 200)
  })
  app.openapi(add, async context => {
    const { verdict, by } = context.req.valid('json')
    return context.json(await review(store, context.req.valid('param').id, verdict, by ?? readerOf(context)), 201)
  })
}

/** What stands of an article as a whole: the last word on it, or the withdrawal by which that holds no longer. */
async function standingOf({ reviews, corrections }: Store, sha256: string): Promise<Standing> {
  const last = await reviews.of(sha256)
  if (!last) return { verdict: null }
  const lifting = liftingOf(last, await corrections.of(sha256))
  const { by, at } = lifting ?? last
  return { verdict: last.record && !lifting ? 'whole' : 'withdrawn', by, at }
}

/** Puts a word on a whole article on record. Throws a problem where the page holds no article. */
export async function review(store: Store, sha256: string, verdict: WholeVerdict, by: string): Promise<Standing> {
  const left = await leftOr404(store, sha256)
  const { record } = left
  if (!record.article) throw new Problem(422, 'the page holds no article to be reviewed')
  const isWhole = verdict === 'whole'
  if (isWhole) await acceptDoubtful(store, left, by)
  const at = new Date().toISOString()
  await store.reviews.add(record.id, { record: isWhole ? record : null, by, at })
  return { verdict, by, at }
}

/** Who vouches for an article vouches for each value of it: none waits any longer. */
async function acceptDoubtful(store: Store, left: Left, by: string): Promise<void> {
  for (const { pointer } of doubtfulIn(left)) await judge(store, left.record.id, { pointer, verdict: 'accept', by })
}

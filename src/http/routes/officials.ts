import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { judgementSchema, type Official } from '../../store/officials/official.js'
import { Problem, problems } from '../problem.js'
import type { Serving } from '../serving.js'
import { orNone, whole } from './asked.js'
import { conditionsSchema } from './conditions.js'

const day = z.string().nullable()
const citationSchema = z.strictObject({
  sha256: z.string(),
  uri: z.string(),
  url: z.string().nullable(),
  title: z.string().nullable(),
  publishedAt: day,
  pointer: z.string(),
  start: z.int().nullable(),
  end: z.int().nullable(),
})
const heldSchema = z.strictObject({
  post: z.string().nullable(),
  body: z.string().nullable(),
  level: z.string().nullable(),
  place: z.string().nullable(),
  province: z.string().nullable().describe('that of the place, else the one that the articles are about'),
  title: z.string().nullable(),
  former: z.boolean(),
  firstSeen: day,
  lastSeen: day,
  sources: z.int().describe('how many articles say so'),
  articles: z
    .array(citationSchema)
    .describe('where articles say so: in a list the five newest, of one candidate (/v1/officials/{id}) all'),
})
const officialSchema = z
  .strictObject({
    id: z.string(),
    parts: z.array(z.string()),
    name: z.string(),
    otherNames: z.array(z.string()),
    firstSeen: day,
    lastSeen: day,
    sources: z.int(),
    positions: z.array(heldSchema),
  })
  .meta({ id: 'Candidate' })

const id = z.string().min(1)
const { post, body, level } = conditionsSchema.shape
const province = z.string().max(500).optional().openapi({
  description:
    'where the office is held, by a name of before or after 2025; of an office that names no place, what the article is about',
})

const list = createRoute({
  method: 'get',
  path: '/v1/officials',
  tags: ['officials'],
  summary: 'People across articles, as candidates for one person each',
  request: {
    query: z.object({
      name: z.string().max(200).optional(),
      post,
      body,
      level,
      province,
      limit: orNone(whole(1, 100)).default(20),
      cursor: z.string().optional(),
    }),
  },
  responses: {
    200: {
      description: 'a page of candidates',
      content: {
        'application/json': {
          schema: z.strictObject({ next: z.string().nullable(), officials: z.array(officialSchema) }),
        },
      },
    },
    ...problems(400, 401, 429),
  },
})

const one = createRoute({
  method: 'get',
  path: '/v1/officials/{id}',
  tags: ['officials'],
  summary: 'One candidate, with those whose names are alike',
  request: { params: z.object({ id }) },
  responses: {
    200: {
      description: 'the candidate',
      content: {
        'application/json': {
          schema: z.strictObject({
            official: officialSchema,
            similar: z.array(z.strictObject({ official: officialSchema, score: z.number(), samePlace: z.boolean() })),
          }),
        },
      },
    },
    ...problems(401, 404, 429),
  },
})

const judge = createRoute({
  method: 'post',
  path: '/v1/judgements',
  tags: ['officials'],
  summary: 'Say that two candidates are one person, or are not; the last word counts',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: judgementSchema.omit({ at: true }).strip() } },
    },
  },
  responses: {
    201: { description: 'the judgement', content: { 'application/json': { schema: judgementSchema } } },
    ...problems(400, 401, 403, 404, 429),
  },
})

/** A candidate as plain JSON. */
const plain = (official: Official): z.infer<typeof officialSchema> => ({
  ...official,
  parts: [...official.parts],
  otherNames: [...official.otherNames],
  positions: official.positions.map(position => ({
    ...position,
    articles: position.articles.map(article => ({ ...article })),
  })),
})

/** Routes of people across articles. */
export function addOfficials(app: OpenAPIHono, { store }: Serving): void {
  app.openapi(list, async context => {
    const { limit, ...asked } = context.req.valid('query')
    const given = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined && value !== ''))
    const { officials, next } = await store.officials.find({ ...given, limit })
    return context.json({ next, officials: officials.map(plain) }, 200)
  })
  app.openapi(one, async context => {
    const { id: asked } = context.req.valid('param')
    const official = await store.officials.one(asked)
    if (!official) throw new Problem(404, `no candidate has the id ${asked}`)
    const similar = await store.officials.similar(official.id)
    return context.json(
      { official: plain(official), similar: similar.map(other => ({ ...other, official: plain(other.official) })) },
      200,
    )
  })
  app.openapi(judge, async context => {
    const given = context.req.valid('json')
    for (const named of [given.a, given.b])
      if (!(await store.officials.one(named))) throw new Problem(404, `no candidate has the id ${named}`)
    const judgement = { ...given, at: new Date().toISOString() }
    await store.officials.judge(judgement)
    return context.json(judgement, 201)
  })
}

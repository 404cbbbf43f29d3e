import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { type Language, languages } from '../../../language/language.js'
import type { Store } from '../../../store/store.js'
import { unaccented } from '../../../text/fold.js'
import { languageOf, sayIn } from '../../../web/language.js'
import { problems } from '../../problem.js'
import type { Serving } from '../../serving.js'
import { orNone, whole } from '../asked.js'
import { typeSchema } from './manifest.js'
import { descriptionOf, officialType, propertyIds } from './terms.js'

/** Suggestions that are given at once, and how many may be skipped. */
const SHOWN = 20
const SKIPPED = 1000

const askedSchema = z.object({
  prefix: z.string().max(200).openapi({ description: 'what was typed so far', example: 'doan th' }),
  cursor: orNone(whole(0, SKIPPED)).openapi({ description: 'how many suggestions are skipped' }),
})

const entitySchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  description: z.string(),
  notable: z.array(typeSchema),
})
const propertySchema = z.strictObject({ id: z.string(), name: z.string() })

const entities = z.strictObject({ result: z.array(entitySchema) }).meta({ id: 'SuggestedEntities' })
const properties = z.strictObject({ result: z.array(propertySchema) }).meta({ id: 'SuggestedProperties' })
const types = z.strictObject({ result: z.array(typeSchema) }).meta({ id: 'SuggestedTypes' })

const entity = createRoute({
  method: 'get',
  path: '/v1/reconcile/suggest/entity',
  tags: ['officials'],
  summary: 'Officials whose names have these words, the last of which may be begun; or the one of an id',
  request: { query: askedSchema },
  responses: {
    200: { description: 'in the order of the names', content: { 'application/json': { schema: entities } } },
    ...problems(400, 401, 429),
  },
})

const property = createRoute({
  method: 'get',
  path: '/v1/reconcile/suggest/property',
  tags: ['officials'],
  summary: 'What a table may know of an official beside the name',
  request: { query: askedSchema },
  responses: {
    200: {
      description: 'named in the language that is asked for',
      content: { 'application/json': { schema: properties } },
    },
    ...problems(400, 401, 429),
  },
})

const type = createRoute({
  method: 'get',
  path: '/v1/reconcile/suggest/type',
  tags: ['officials'],
  summary: 'The type of what is found',
  request: { query: askedSchema },
  responses: {
    200: { description: 'there is one', content: { 'application/json': { schema: types } } },
    ...problems(400, 401, 429),
  },
})

/** What a person who types is offered: officials, properties, types. */
export function addSuggestions(app: OpenAPIHono, { store }: Serving): void {
  app.openapi(entity, async context => {
    const { prefix, cursor = 0 } = context.req.valid('query')
    return context.json({ result: await officialsBegun(store, prefix.trim(), cursor) }, 200)
  })
  app.openapi(property, context => {
    const { prefix, cursor = 0 } = context.req.valid('query')
    const language = languageOf(undefined, context.req.header('accept-language'))
    const begun = propertyIds.filter(id => [id, ...languages.map(one => nameIn(one, id))].some(beginsWith(prefix)))
    const result = begun.slice(cursor).map(id => ({ id, name: nameIn(language, id) }))
    return context.json({ result }, 200, { vary: 'accept-language' })
  })
  app.openapi(type, context => {
    const { prefix, cursor = 0 } = context.req.valid('query')
    const isMeant = [officialType.id, officialType.name].some(beginsWith(prefix))
    return context.json({ result: isMeant && cursor === 0 ? [officialType] : [] }, 200)
  })
}

async function officialsBegun(
  { officials }: Store,
  prefix: string,
  skipped: number,
): Promise<z.infer<typeof entitySchema>[]> {
  if (prefix === '') return []
  const named = prefix.includes('~') ? await officials.one(prefix) : undefined
  const found = named
    ? [named]
    : (await officials.find({ name: prefix, isBegun: true, limit: skipped + SHOWN })).officials
  return found
    .slice(skipped, skipped + SHOWN)
    .map(one => ({ id: one.id, name: one.name, description: descriptionOf(one), notable: [officialType] }))
}

const nameIn = (language: Language, id: (typeof propertyIds)[number]): string => sayIn(language)(`property.${id}`)

/** Whether a word of a name begins with what was typed, whatever its diacritics. */
const beginsWith =
  (prefix: string): ((name: string) => boolean) =>
  name =>
    ` ${unaccented(name)}`.includes(` ${unaccented(prefix.normalize('NFC').trim())}`)

import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { type Found, foundAt, type Side, saidOf } from '../../correcting/address.js'
import { type Correction, correctionSchema } from '../../correcting/correction.js'
import type { Told } from '../../correcting/effective.js'
import { evidenceIn } from '../../correcting/reading.js'
import type { ArticleRecord } from '../../record.js'
import { Problem, problems } from '../problem.js'
import type { Serving } from '../serving.js'
import { anchorSchema, anyPointerSchema, oneOf, orNone } from './asked.js'
import { id, type Left, leftOr404 } from './records.js'

const askedSchema = z.object({
  anchor: orNone(anchorSchema).openapi({ description: 'what names the value for good, as an answer tells it' }),
  pointer: anyPointerSchema.optional().openapi({
    description:
      'JSON Pointer (RFC 6901) into the record as it is served now, the empty one for the whole of it: corrections move what stands behind them, so cite the address that the answer gives',
    example: '/officials/0/positions/0',
  }),
  as: orNone(oneOf(['corrected', 'stored']))
    .default('corrected')
    .openapi({ description: 'stored: the value, and the pointer to it, as it was read' }),
})

const { field, part, label, verdict, property, value, by, at } = correctionSchema.shape
const saidSchema = z.object({ field, part, label, verdict, property, value, by, at })

const citation = createRoute({
  method: 'get',
  path: '/v1/records/{id}/value',
  tags: ['records'],
  summary: 'One value with its evidence and what readers said of it, to be cited by the address in the answer',
  request: { params: z.object({ id }), query: askedSchema },
  responses: {
    200: {
      description: 'the value',
      content: {
        'application/json': {
          schema: z
            .strictObject({
              record: z.string(),
              pointer: z.string().describe('where it is now, or was read'),
              address: z.string().describe('where this value is found for good, whatever is corrected around it'),
              value: z.unknown(),
              corrections: z.array(saidSchema).describe('what readers said of it that stands, the oldest first'),
              citeAs: z.string().describe('a sentence that names source, place, extractor, and who changed it'),
            })
            .meta({ id: 'Citation' }),
        },
      },
    },
    ...problems(400, 401, 404, 410, 429),
  },
})

type Asked = z.infer<typeof askedSchema>

/** The route by which a value is cited. */
export function addCitations(app: OpenAPIHono, { store }: Serving): void {
  app.openapi(citation, async context => {
    const asked = context.req.valid('query')
    const left = await leftOr404(store, context.req.valid('param').id)
    const found = foundBy(left, asked)
    const said = found.told ? saidOf(left, found.told) : []
    const { pointer, value } = found
    const address = addressOf(left.record.id, found, asked.as)
    const corrections = said.map(one => saidSchema.parse(one))
    const citeAs = sentenceOf(left.record, found, { said, isStored: asked.as === 'stored' })
    return context.json({ record: left.record.id, pointer, address, value, corrections, citeAs }, 200)
  })
}

/** What an address leads to. Throws a problem where it leads nowhere, or to what readers rejected. */
function foundBy(left: Left, { anchor, pointer, as }: Asked): Found {
  const side: Side = as === 'stored' ? 'read' : 'now'
  const record = as === 'stored' ? left.stored : left.record
  if ((anchor === undefined) === (pointer === undefined)) throw new Problem(400, 'give an anchor, or a pointer')
  const meant = pointer ?? pointerTo(left, anchor ?? '', side)
  const found = foundAt(record, left, meant, side)
  if (!found) throw new Problem(404, `the record has nothing at ${meant}`)
  return found
}

function pointerTo(left: Left, anchor: string, side: Side): string {
  const told = toldBy(left, anchor)
  const pointer = told[side]
  if (pointer !== null) return `${pointer}${anchor.slice(told.anchor.length)}`
  if (side === 'read') throw new Problem(404, `a reader added it: the record as it was read has nothing there`)
  const said = [...(told.known.owner?.said ?? []), ...saidOf(left, told)]
  const rejection = said.findLast(({ verdict }) => verdict === 'reject')
  const by = rejection ? `was rejected by ${rejection.by}, ${rejection.at}` : 'is no longer in the record'
  throw new Problem(410, `it ${by}; as=stored gives what was read`)
}

/** The value that an anchor names. Throws a problem where there is none. */
export function toldBy({ values }: Left, anchor: string): Told {
  const told = values.find(one => one.anchor === anchor || anchor.startsWith(`${one.anchor}/`))
  if (!told) throw new Problem(404, `the record has no value ${anchor}; rules of another version may read other values`)
  return told
}

function addressOf(sha256: string, { pointer, told, rest }: Found, as: Asked['as']): string {
  const place = told ? { anchor: `${told.anchor}${rest}` } : { pointer }
  return `/v1/records/${sha256}/value?${new URLSearchParams({ ...place, ...(as === 'stored' && { as }) })}`
}

type Said = { readonly said: readonly Correction[]; readonly isStored: boolean }

function sentenceOf({ article, source, extractor }: ArticleRecord, found: Found, { said, isStored }: Said): string {
  const { pointer, value, told, rest } = found
  const where = source.url ?? source.uri
  const from = [article?.title, article?.publisher, article?.publishedAt?.slice(0, 10), where]
    .filter(Boolean)
    .join(', ')
  const place = told ? `, anchor ${told.anchor}${rest}, ${pointer}` : pointer && `, ${pointer}`
  const spans = quotesIn(value)
  const made = `${extractor.name} ${extractor.version} (${extractor.pipeline}, rules ${extractor.rules})`
  const origin = told && told.read === null ? 'Not read by' : 'Read by'
  const readers = said.map(wordOf).join('; ')
  return [
    `${from}. sha256 ${source.sha256}${place}${spans.length ? `: ${spans.join('; ')}` : ''}.`,
    `${origin} ${made}.`,
    ...(readers ? [`${isStored ? 'Given as it was read, without what readers said' : 'By readers'}: ${readers}.`] : []),
  ].join(' ')
}

const quotesIn = (value: unknown): readonly string[] => [
  ...new Set(evidenceIn(value).map(({ start, end, quote }) => `“${quote}” [${start}–${end}]`)),
]

/** What a reader said of a value, in short. */
function wordOf({ verdict, label, property, value, by, at }: Correction): string {
  const said = {
    accept: `“${label}” accepted`,
    reject: `“${label}” rejected`,
    edit: `${property} of “${label}” changed to ${value ?? 'nothing'}`,
    add: `“${label}” added`,
    withdraw: '',
  }[verdict]
  return `${said} (${by}, ${at.slice(0, 10)})`
}

import { z } from '@hono/zod-openapi'
import { version } from '../../../version.js'
import { officialType } from './terms.js'

/** Queries that may come at once. */
export const BATCH = 50

export const typeSchema = z.strictObject({ id: z.string(), name: z.string() })

const suggestSchema = z.strictObject({ service_url: z.string(), service_path: z.string() })

export const manifestSchema = z
  .strictObject({
    versions: z.array(z.string()),
    name: z.string(),
    identifierSpace: z.string(),
    schemaSpace: z.string(),
    documentation: z.string(),
    serviceVersion: z.string(),
    defaultTypes: z.array(typeSchema),
    view: z.strictObject({ url: z.string() }),
    preview: z.strictObject({ url: z.string(), width: z.int(), height: z.int() }),
    suggest: z.strictObject({ entity: suggestSchema, property: suggestSchema, type: suggestSchema }),
    batchSize: z.int(),
  })
  .meta({ id: 'ReconciliationManifest' })

/** What the service can do, for a client that reached it at an origin. */
export const manifestOf = (origin: string): z.infer<typeof manifestSchema> => ({
  versions: ['0.2'],
  name: 'trichluc',
  identifierSpace: `${origin}/officials/`,
  schemaSpace: `${origin}/schemas/`,
  documentation: `${origin}/openapi.json`,
  serviceVersion: version,
  defaultTypes: [officialType],
  view: { url: `${origin}/officials/{{id}}` },
  preview: { url: `${origin}/v1/reconcile/preview/{{id}}`, width: 420, height: 260 },
  suggest: {
    entity: suggestedBy(origin, 'entity'),
    property: suggestedBy(origin, 'property'),
    type: suggestedBy(origin, 'type'),
  },
  batchSize: BATCH,
})

const suggestedBy = (origin: string, what: string): z.infer<typeof suggestSchema> => ({
  service_url: origin,
  service_path: `/v1/reconcile/suggest/${what}`,
})

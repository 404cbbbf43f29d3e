import { z } from 'zod'

/** What endpoints can be told of. */
const eventTypes = ['record.created', 'import.finished'] as const
export type EventType = (typeof eventTypes)[number]

/** The file of endpoints: the operator alone says who is told. */
export const endpointsSchema = z.array(
  z.strictObject({
    url: z.url({ protocol: /^https?$/ }),
    secret: z.string().regex(/^whsec_[A-Za-z0-9+/]{32,}={0,2}$/, 'whsec_ and at least 24 random bytes in base64'),
    events: z
      .array(z.enum(eventTypes))
      .min(1)
      .default([...eventTypes]),
    /** Whether the address may lie in a private network, and need no TLS. */
    allowPrivate: z.boolean().default(false),
  }),
)
export type Endpoint = z.infer<typeof endpointsSchema>[number]

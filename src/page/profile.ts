import { z } from 'zod'
import { chromeKinds } from './block.js'

const selector = z.string().min(1)

/** A portal file: where its pages keep what is read of them. What it leaves out is found the generic way. */
export const portalSchema = z
  .strictObject({
    $schema: z.string().optional(),
    host: z
      .string()
      .regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/)
      .describe('host of the portal; hosts below it are the portal too'),
    name: z.string().min(1),
    place: z.string().optional(),
    level: z.enum(['central', 'province', 'district', 'commune']).optional(),
    article: selector.optional().describe('the element that holds the body'),
    title: selector.optional(),
    lead: selector.optional(),
    published: selector.optional(),
    authors: selector.optional(),
    drop: z
      .array(z.strictObject({ select: selector, kind: z.enum(chromeKinds) }))
      .optional()
      .describe('chrome inside the body'),
  })
  .meta({ id: 'PortalProfile' })

export type PortalProfile = z.infer<typeof portalSchema>

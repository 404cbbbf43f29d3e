import { z } from 'zod'
import { confidenceSchema, edtfSchema, evidenceList, field } from '../field.js'

export const quantitySchema = z
  .strictObject({
    value: z.number(),
    unit: z.string().describe('as written, shortest form'),
    text: z.string(),
  })
  .meta({ id: 'Quantity' })

export const achievementSchema = z
  .strictObject({
    text: z.string(),
    period: edtfSchema.nullable(),
    quantities: z.array(quantitySchema).min(1),
    confidence: confidenceSchema,
    evidence: evidenceList,
  })
  .meta({ id: 'Achievement' })

/** Statements of work done or results reached, each with at least one quantity. */
export const achievementsField = field({
  key: 'achievements',
  schema: z.array(achievementSchema),
  reads: [],
  assemble: () => ({ value: [] }),
})

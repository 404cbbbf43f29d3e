import { z } from 'zod'
import { confidenceSchema, edtfSchema, evidenceList, field } from '../field.js'

export const actionNames = ['drafted', 'passed', 'issued', 'submitted', 'reviewed', 'other'] as const

export const resolutionSchema = z
  .strictObject({
    count: z.int().min(1),
    kind: z.string(),
    body: z.string().nullable(),
    action: z.enum(actionNames),
    period: edtfSchema.nullable(),
    text: z.string(),
    confidence: confidenceSchema,
    evidence: evidenceList,
  })
  .meta({ id: 'Resolution' })

/** Statements of how many resolutions a body drafted, passed, issued, presented or reviewed. */
export const resolutionsField = field({
  key: 'resolutions',
  schema: z.array(resolutionSchema),
  reads: [],
  assemble: () => ({ value: [] }),
})

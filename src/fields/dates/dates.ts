import { z } from 'zod'
import { edtfSchema, evidenceList, field } from '../field.js'

export const dateSchema = z
  .strictObject({
    value: edtfSchema,
    kind: z.enum(['event', 'period', 'term', 'deadline', 'other']),
    text: z.string().describe('the first expression, as written'),
    implied: z.array(z.enum(['year', 'month', 'day'])).describe('parts that the text does not say'),
    evidence: evidenceList,
  })
  .meta({ id: 'DateEntry' })

/** Calendar expressions of the text, one entry a (value, kind). */
export const datesField = field({
  key: 'dates',
  schema: z.array(dateSchema),
  reads: [],
  assemble: () => ({ value: [] }),
})

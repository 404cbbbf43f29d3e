import { z } from 'zod'
import { evidenceList, field } from '../field.js'

export const personSchema = z.strictObject({ name: z.string(), evidence: evidenceList }).meta({ id: 'Person' })

/** Named persons without an office in the article. */
export const peopleField = field({
  key: 'people',
  schema: z.array(personSchema),
  reads: [],
  assemble: () => ({ value: [] }),
})

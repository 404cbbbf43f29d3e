import { z } from 'zod'
import { evidenceList, field } from '../field.js'

export const legalReferenceSchema = z
  .strictObject({
    number: z.string().describe('as written, with the kind of document where the signs of the issuer are missing'),
    type: z.string().nullable().describe('kind of document: Nghị định, Nghị quyết, …'),
    serial: z.string().nullable(),
    year: z.int().nullable(),
    issuer: z.string().nullable().describe('signs of the issuer'),
    evidence: evidenceList,
  })
  .meta({ id: 'LegalReference' })

/** Legal and administrative documents that the text cites by number. */
export const legalReferencesField = field({
  key: 'legalReferences',
  schema: z.array(legalReferenceSchema),
  reads: [],
  assemble: () => ({ value: [] }),
})

import { z } from 'zod'
import { confidenceSchema, evidenceList, field } from '../field.js'

export const roleNames = [
  'attended',
  'chaired',
  'directed',
  'spoke',
  'signed',
  'visited',
  'appointed',
  'mentioned',
] as const
export const levels = ['central', 'province', 'district', 'commune'] as const

export const positionSchema = z
  .strictObject({
    title: z.string().describe('as written; in the singular where the text shares a plural title'),
    canonical: z.string().describe('title with its abbreviations expanded'),
    post: z.string().nullable().describe('the rank without the body'),
    body: z.string().nullable().describe('the body, expanded, without the place'),
    level: z.enum(levels).nullable(),
    place: z.string().nullable(),
    former: z.boolean(),
    evidence: evidenceList,
  })
  .meta({ id: 'Position' })

export const roleSchema = z
  .strictObject({ role: z.enum(roleNames), former: z.boolean(), evidence: evidenceList })
  .meta({ id: 'Role' })

export const officialSchema = z
  .strictObject({
    name: z.string().describe('without honorifics'),
    honorifics: z.array(z.string()),
    positions: z.array(positionSchema),
    roles: z.array(roleSchema),
    confidence: confidenceSchema,
    evidence: evidenceList,
  })
  .meta({ id: 'Official' })

/** Persons to whom the article gives an office, one entry a person. */
export const officialsField = field({
  key: 'officials',
  schema: z.array(officialSchema),
  reads: [],
  assemble: () => ({ value: [] }),
})

import { z } from 'zod'
import { places } from '../../annotators/place/place.js'
import type { Diagnostic } from '../../document/diagnostic.js'
import type { Document } from '../../document/document.js'
import { evidence } from '../../document/evidence.js'
import { confidenceSchema, evidenceList, field } from '../field.js'
import { confidenceOf, isOfficial, officesOf } from '../persons/office.js'
import { type Person, personsOf } from '../persons/persons.js'
import { type Position, positionsOf, type TitleVariant } from './positions.js'
import { type RoleReading, roleReads, rolesOf } from './roles.js'

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
    canonical: z
      .string()
      .describe('title with its abbreviations expanded, without the number of an assembly or congress'),
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

/** Persons to whom the article gives an office or lists in a leading group, one entry a person. */
export const officialsField = field({
  key: 'officials',
  schema: z.array(officialSchema),
  reads: [...roleReads, places],
  assemble(document) {
    const value: Official[] = []
    const diagnostics: Diagnostic[] = []
    const persons = personsOf(document)
    const roles = rolesOf(document, persons)
    for (const [at, person] of persons.entries()) {
      if (!isOfficial(person)) continue
      const { positions, variants } = positionsOf(document, officesOf(person), person)
      value.push(officialOf(document, person, positions, roles[at] ?? []))
      for (const variant of variants) diagnostics.push(diagnosticOf(person, variant))
    }
    return { value, diagnostics }
  },
})

type Official = z.infer<typeof officialSchema>

const entryOf = (position: Position): Official['positions'][number] => ({
  canonical: position.canonical,
  post: position.post,
  body: position.body,
  level: position.level,
  place: position.place,
  title: position.title,
  former: position.former,
  evidence: [...position.evidence],
})

function officialOf(
  document: Document,
  person: Person,
  positions: readonly Position[],
  roles: readonly RoleReading[],
): Official {
  return {
    name: person.name,
    honorifics: [...person.honorifics],
    positions: positions.map(entryOf),
    roles: rolesIn(document, person, positions, roles),
    confidence: confidenceOf(person),
    evidence: person.mentions
      .filter(({ kind }) => kind === 'name' || kind === 'short')
      .map(mention => evidence(document, mention, `name/${mention.kind}`)),
  }
}

/** The roles of a person, `mentioned` where nothing else is said; they belong to the former office where there is no other. */
function rolesIn(
  document: Document,
  person: Person,
  positions: readonly Position[],
  roles: readonly RoleReading[],
): Official['roles'] {
  const former = positions.length > 0 && positions.every(position => position.former)
  const named = person.mentions.slice(0, 1).map(mention => evidence(document, mention, `name/${mention.kind}`))
  if (!roles.length) return [{ role: 'mentioned', former, evidence: named }]
  return roles.map(({ role, evidence: spans }) => ({ role, former, evidence: [...spans] }))
}

const diagnosticOf = ({ name }: Person, { written, of, span }: TitleVariant): Diagnostic => ({
  severity: 'warning',
  code: 'title-variant',
  message: `${name}: "${written}" is read as a variant of "${of}"`,
  stage: 'officials',
  spans: [span],
})

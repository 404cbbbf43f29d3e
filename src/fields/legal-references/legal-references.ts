import { z } from 'zod'
import { type Reference, references } from '../../annotators/reference/reference.js'
import { anyKind } from '../../annotators/reference/rules.js'
import { evidence } from '../../document/evidence.js'
import type { Annotation } from '../../document/layer.js'
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

/** Legal and administrative documents that the text cites by number, one entry a document in its first full spelling. */
export const legalReferencesField = field({
  key: 'legalReferences',
  schema: z.array(legalReferenceSchema),
  reads: [references],
  assemble: document => ({
    value: documentsOf(document.read(references)).map(({ first, all }) => ({
      ...first.value,
      evidence: all.map(mention => evidence(document, mention, mention.rule)),
    })),
  }),
})

type Cited = { first: Annotation<Reference>; readonly all: Annotation<Reference>[] }

/** Mentions by document: those with signs first, then each short form goes to the document that it can stand for. */
function documentsOf(mentions: readonly Annotation<Reference>[]): readonly Cited[] {
  const cited: Cited[] = []
  const bySigns = [...mentions].sort((a, b) => shortness(a) - shortness(b) || a.start - b.start)
  for (const mention of bySigns) {
    const known = cited.find(({ first }) => isSame(first.value, mention.value))
    if (known) known.all.push(mention)
    else cited.push({ first: mention, all: [mention] })
  }
  for (const { all } of cited) all.sort((a, b) => a.start - b.start)
  return cited.sort((a, b) => a.first.start - b.first.start)
}

/** Spellings from the fullest to a number that stands in a list alone. */
const shortness = ({ value: { issuer }, rule }: Annotation<Reference>): number =>
  issuer !== null ? 0 : rule === 'reference/listed' ? 2 : 1

/** True where two citations can mean one document: the same serial, and no part that both say differs. */
function isSame(a: Reference, b: Reference): boolean {
  const agree = (one: unknown, other: unknown): boolean => one === null || other === null || one === other
  return (
    Number.parseInt(a.serial, 10) === Number.parseInt(b.serial, 10) &&
    isSameKind(a.type, b.type) &&
    agree(a.year, b.year) &&
    agree(signsOf(a), signsOf(b))
  )
}

/** Kinds of one document: "Thông tư 35" is short for "Thông tư liên tịch 35", and any document is a "văn bản". */
const isSameKind = (a: string | null, b: string | null): boolean =>
  a === null || b === null || a.startsWith(b) || b.startsWith(a) || a === anyKind || b === anyKind

/** The signs in one spelling: case, spaces and the kind of dash do not tell documents apart. */
const signsOf = ({ issuer }: Reference): string | null => issuer?.replace(/[\s./-]/g, '').toUpperCase() ?? null

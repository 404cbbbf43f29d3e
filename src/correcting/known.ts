import type { ArticleRecord } from '../record.js'
import { anchored, type Correction, type Target, targetOf } from './correction.js'
import { at, parted } from './pointer.js'
import { judgeableIn } from './quantity.js'
import { type Reading, tellingSpan } from './reading.js'

/** A value in a copy of a record that corrections change: as it was read or added, and the entry itself, by which it is known whatever they make of it. */
export type Known = {
  readonly reading: Reading
  readonly entry: object
  /** The entry that it is a part of. */
  readonly owner: Known | undefined
  /** Every name that it has had, the last one last. */
  readonly names: string[]
  /** The corrections that speak of it. */
  readonly said: Correction[]
}

/** The values of a record by themselves. */
export function knownIn(record: ArticleRecord): Known[] {
  const byPointer = new Map<string, Known>()
  for (const reading of judgeableIn(record)) {
    const entry = at(record, reading.pointer)
    if (typeof entry !== 'object' || entry === null) continue
    const owner = ownerAbove(reading.pointer, byPointer)
    byPointer.set(reading.pointer, { reading, entry, owner, names: [reading.label], said: [] })
  }
  return [...byPointer.values()]
}

function ownerAbove(pointer: string, known: ReadonlyMap<string, Known>): Known | undefined {
  for (let [holder] = parted(pointer); holder; [holder] = parted(holder)) {
    const owner = known.get(holder)
    if (owner) return owner
  }
  return undefined
}

export type Meant = Pick<Correction, 'field' | 'part' | 'label' | 'target' | 'of' | 'ofTarget' | 'twin'>

/**
 * The values that a correction may speak of: one where it is told from all others, several where it is not, none where it is not read. People who share a title share its span, so
 * that a part is told by its owner; a name tells more than a span, which other rules may give to another entry.
 */
export function meantBy(
  text: string,
  known: readonly Known[],
  { field, part, label, target, of, ofTarget, twin }: Meant,
): readonly Known[] {
  const span = anchored(text, target)
  if (!span) return []
  const owners = of === undefined ? undefined : ownersNamed(text, known, { field, of, ofTarget })
  const alike = known.filter(
    ({ reading, owner }) =>
      reading.field === field && reading.part === part && (!owners || (owner !== undefined && owners.includes(owner))),
  )
  const overlapping = alike.filter(({ reading }) =>
    reading.evidence.some(({ start, end }) => start < span.end && end > span.start),
  )
  const exact = overlapping.filter(({ reading }) =>
    reading.evidence.some(({ start, end }) => start === span.start && end === span.end),
  )
  const named = (all: readonly Known[]): readonly Known[] => all.filter(({ names }) => names.includes(label))
  const people = PEOPLE.has(field) && part === null ? named(alike) : []
  const found = [named(exact), named(overlapping), people, exact, overlapping].find(({ length }) => length) ?? []
  const own = twin && found.length === twin[1] ? found[twin[0]] : undefined
  return own ? [own] : found
}

/** Fields whose entries are who they are by their names. */
const PEOPLE: ReadonlySet<string> = new Set(['officials', 'people'])

/** The entries that may be the owner of a part: where the owner stood, else what is named so. */
export function ownersNamed(
  text: string,
  known: readonly Known[],
  { field, of, ofTarget }: Pick<Correction, 'field' | 'of' | 'ofTarget'>,
): readonly Known[] {
  const label = of ?? ''
  const placed = ofTarget ? meantBy(text, known, { field, part: null, label, target: ofTarget }) : []
  if (placed.length) return placed
  return known.filter(({ reading, names }) => reading.field === field && reading.part === null && names.includes(label))
}

/** How a correction speaks of a value, so that it is told from all others; undefined of one that stands nowhere in the text. */
export function meaning(text: string, known: readonly Known[], one: Known): Meant | undefined {
  const { reading, owner, names } = one
  const target = targetOfKnown(text, known, one)
  if (!target) return undefined
  const ofTarget = owner && targetOfKnown(text, known, owner)
  const meant: Meant = {
    field: reading.field,
    part: reading.part,
    label: names.at(-1) ?? reading.label,
    ...(owner && { of: owner.names.at(-1) ?? owner.reading.label }),
    target,
    ...(ofTarget && { ofTarget }),
  }
  const alike = meantBy(text, known, meant)
  return alike.length > 1 ? { ...meant, twin: [alike.indexOf(one), alike.length] } : meant
}

/** Where a value stands, by the span that tells it from others; undefined of one that stands nowhere. */
export function targetOfKnown(text: string, known: readonly Known[], { reading }: Known): Target | undefined {
  const span = tellingSpan(
    known.map(one => one.reading),
    reading,
  )
  return span && targetOf(text, span)
}

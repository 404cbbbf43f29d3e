import { type ArticleRecord, recordSchema } from '../record.js'
import { add } from './addition.js'
import { anchored, type Correction } from './correction.js'
import { at, parted } from './pointer.js'
import { judgeableIn } from './quantity.js'
import type { Reading } from './reading.js'
import { standing } from './standing.js'

/** A record as its readers left it, and the corrections that no longer find their value. */
export type Effective = { readonly record: ArticleRecord; readonly lost: readonly Correction[] }

/** Applies all corrections of a record that stand, in their order, to a copy of it; the last word on a value counts. What was rejected and is not read any more is settled, not lost. */
export const effective = (stored: ArticleRecord, all: readonly Correction[]): Effective =>
  settled(stored, standing(all))

/** The same of corrections all of which stand. */
export function settled(stored: ArticleRecord, corrections: readonly Correction[]): Effective {
  if (!corrections.length) return { record: stored, lost: [] }
  const { record, lost } = applied(stored, corrections)
  // A result of which no quantity is left says nothing.
  const achievements = record.achievements.filter(({ quantities }) => quantities.length)
  return { record: recordSchema.parse({ ...record, achievements }), lost }
}

/** The corrections of a record that stand and no longer find their value. */
export function lostAmong(stored: ArticleRecord, all: readonly Correction[]): readonly Correction[] {
  const corrections = standing(all)
  return corrections.length ? applied(stored, corrections).lost : []
}

/** A copy of a record with corrections applied, whatever its contract says. */
function applied(stored: ArticleRecord, corrections: readonly Correction[]): Effective {
  const record: ArticleRecord = structuredClone(stored)
  const rejected = new Set<string>()
  const lost = corrections.filter(correction => !holds(record, correction, rejected))
  // From the end, so that the places of earlier entries stay.
  for (const pointer of [...rejected].sort(byPlace).reverse()) remove(record, pointer)
  return { record, lost }
}

/** Applies one correction; false where it no longer finds what it speaks of. */
function holds(record: ArticleRecord, correction: Correction, rejected: Set<string>): boolean {
  if (correction.verdict === 'add') return add(record, correction)
  const reading = readingFor(record, correction)
  if (!reading) return isSettled(record, correction)
  if (correction.verdict === 'reject') rejected.add(reading.pointer)
  else rejected.delete(reading.pointer)
  return correction.verdict !== 'edit' || change(record, reading, correction)
}

/** The value that a correction speaks of: read at the very span, else overlapping it under the same name, else overlapping it. */
export function readingFor(record: ArticleRecord, correction: Correction): Reading | undefined {
  const span = record.article && anchored(record.article.text, correction.target)
  if (!span) return undefined
  const overlapping = judgeableIn(record).filter(
    ({ field, part, evidence }) =>
      field === correction.field &&
      part === correction.part &&
      evidence.some(({ start, end }) => start < span.end && end > span.start),
  )
  const exact = overlapping.filter(({ evidence }) =>
    evidence.some(({ start, end }) => start === span.start && end === span.end),
  )
  const named = (all: readonly Reading[]): Reading | undefined => all.find(({ label }) => label === correction.label)
  return named(exact) ?? exact[0] ?? named(overlapping) ?? overlapping[0]
}

/** A rejected value that is gone while its text still stands is what the reader wanted. */
const isSettled = ({ article }: ArticleRecord, { verdict, target }: Correction): boolean =>
  verdict === 'reject' && article !== null && anchored(article.text, target) !== undefined

const byPlace = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true })

function change(record: ArticleRecord, { pointer }: Reading, { property, value }: Correction): boolean {
  const [holder, key] = parted(`${pointer}/${property}`)
  const entry = at(record, holder)
  if (typeof entry !== 'object' || entry === null || !Object.hasOwn(entry, key)) return false
  Object.assign(entry, { [key]: value })
  return true
}

function remove(record: ArticleRecord, pointer: string): void {
  const [holder, key] = parted(pointer)
  const list = at(record, holder)
  if (Array.isArray(list)) list.splice(Number(key), 1)
  else if (typeof list === 'object' && list !== null) Object.assign(list, { [key]: null })
}

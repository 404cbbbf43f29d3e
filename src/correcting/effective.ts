import { type ArticleRecord, recordSchema } from '../record.js'
import { anchored, type Correction } from './correction.js'
import { type Reading, readingsOf } from './reading.js'

/** A record as its readers left it, and the corrections that no longer find their value. */
export type Effective = { readonly record: ArticleRecord; readonly lost: readonly Correction[] }

/** Applies corrections, in their order, to a copy of a record; the last word on a value counts. What was rejected and is not read any more is settled, not lost. */
export function effective(stored: ArticleRecord, corrections: readonly Correction[]): Effective {
  if (!corrections.length) return { record: stored, lost: [] }
  const record: ArticleRecord = structuredClone(stored)
  const lost: Correction[] = []
  const rejected = new Set<string>()
  for (const correction of corrections) {
    const reading = readingFor(record, correction)
    if (!reading) {
      if (!isSettled(record, correction)) lost.push(correction)
      continue
    }
    if (correction.verdict === 'reject') rejected.add(reading.pointer)
    else rejected.delete(reading.pointer)
    if (correction.verdict === 'edit') change(record, reading, correction)
  }
  // From the end, so that the places of earlier entries stay.
  for (const pointer of [...rejected].sort(byPlace).reverse()) remove(record, pointer)
  return { record: recordSchema.parse(record), lost }
}

/** The value that a correction speaks of: read at the very span, else overlapping it under the same name, else overlapping it. */
export function readingFor(record: ArticleRecord, correction: Correction): Reading | undefined {
  const span = record.article && anchored(record.article.text, correction.target)
  if (!span) return undefined
  const overlapping = readingsOf(record).filter(
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

function change(record: ArticleRecord, { pointer }: Reading, { property, value }: Correction): void {
  const entry = at(record, pointer)
  if (property === null || typeof entry !== 'object' || entry === null || !Object.hasOwn(entry, property)) return
  Object.assign(entry, { [property]: value })
}

function remove(record: ArticleRecord, pointer: string): void {
  const cut = pointer.lastIndexOf('/')
  const holder = at(record, pointer.slice(0, cut))
  if (Array.isArray(holder)) holder.splice(Number(pointer.slice(cut + 1)), 1)
  else if (typeof holder === 'object' && holder !== null) Object.assign(holder, { [pointer.slice(cut + 1)]: null })
}

/** The value at a JSON Pointer of RFC 6901; undefined where there is none. */
export function at(value: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .map(step => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((one, step) => {
      if (typeof one !== 'object' || one === null) return undefined
      return Object.entries(one).find(([name]) => name === step)?.[1]
    }, value)
}

import type { ArticleRecord } from '../record.js'
import { isField } from './reading.js'

/** Confidence below which a value is put before a reader. */
export const SURE = 0.9

/** The confidence of the least sure value of a record, as long as nobody judged any; null where all are sure. An import asks this of every page. */
export function leastOf(record: ArticleRecord): number | null {
  let least = SURE
  const pending: unknown[] = Object.entries(record).flatMap(([key, value]) => (isField(key) ? [value] : []))
  while (pending.length) {
    const value = pending.pop()
    if (typeof value !== 'object' || value === null) continue
    if ('confidence' in value && typeof value.confidence === 'number' && isEvident(value))
      least = Math.min(least, value.confidence)
    for (const [name, part] of Object.entries(value)) if (name !== 'evidence') pending.push(part)
  }
  return least < SURE ? least : null
}

const isEvident = (entry: object): boolean =>
  'evidence' in entry && Array.isArray(entry.evidence) && entry.evidence.length > 0

import type { ArticleRecord } from '../record.js'
import { isField } from './reading.js'

/** Confidence below which a value is put before a reader. */
export const SURE = 0.9

/** The confidence of the least sure value of a record, as long as nobody judged any; null where all are sure. An import asks this of every page. */
export function leastOf(record: ArticleRecord): number | null {
  let least = SURE
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if ('confidence' in value && typeof value.confidence === 'number' && value.confidence < least && isEvident(value))
      least = value.confidence
    if (Array.isArray(value)) for (const part of value) look(part)
    else for (const [name, part] of Object.entries(value)) if (name !== 'evidence') look(part)
  }
  for (const [key, value] of Object.entries(record)) if (isField(key)) look(value)
  return least < SURE ? least : null
}

const isEvident = (entry: object): boolean =>
  'evidence' in entry && Array.isArray(entry.evidence) && entry.evidence.length > 0

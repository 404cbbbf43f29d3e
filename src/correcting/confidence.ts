import type { ArticleRecord } from '../record.js'
import { isField } from './reading.js'

/** Confidence below which a value is put before a reader. */
export const SURE = 0.9

/** A value that waits for a reader: its place in the record, and how sure it is. */
export type Doubt = { readonly pointer: string; readonly field: string; readonly confidence: number }

/** The values of a record that are not sure, as long as nobody judged any. An import asks this of every page. */
export function doubtsIn(record: ArticleRecord): readonly Doubt[] {
  const doubts: Doubt[] = []
  const path: string[] = []
  const look = (value: unknown, field: string): void => {
    if (typeof value !== 'object' || value === null) return
    if ('confidence' in value && typeof value.confidence === 'number' && value.confidence < SURE && isEvident(value))
      doubts.push({ pointer: `/${path.join('/')}`, field, confidence: value.confidence })
    for (const [name, part] of Object.entries(value)) {
      if (name === 'evidence') continue
      path.push(name)
      look(part, field)
      path.pop()
    }
  }
  for (const [field, value] of Object.entries(record)) {
    path[0] = field
    if (isField(field)) look(value, field)
  }
  return doubts
}

const isEvident = (entry: object): boolean =>
  'evidence' in entry && Array.isArray(entry.evidence) && entry.evidence.length > 0

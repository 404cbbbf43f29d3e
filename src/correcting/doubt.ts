import type { ArticleRecord } from '../record.js'
import { type Doubt, SURE } from './confidence.js'
import type { Correction } from './correction.js'
import { readingFor } from './effective.js'
import { type Reading, readingsOf } from './reading.js'
import { standing } from './standing.js'

/** The values of a record (as its readers left it) that are not sure and that nobody has judged yet, the least sure first. */
export function doubtfulIn(record: ArticleRecord, corrections: readonly Correction[]): readonly Reading[] {
  const judged = new Set(standing(corrections).map(correction => readingFor(record, correction)?.pointer))
  return readingsOf(record)
    .filter(({ confidence, pointer }) => confidence !== null && confidence < SURE && !judged.has(pointer))
    .sort((a, b) => (a.confidence ?? 1) - (b.confidence ?? 1))
}

/** The same as a store keeps them. */
export const doubtsOf = (record: ArticleRecord, corrections: readonly Correction[]): readonly Doubt[] =>
  doubtfulIn(record, corrections).map(({ pointer, field, confidence }) => ({
    pointer,
    field,
    confidence: confidence ?? SURE,
  }))

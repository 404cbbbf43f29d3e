import type { ArticleRecord } from '../record.js'
import { SURE } from './confidence.js'
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

/** The confidence of the least sure value that still waits for a reader; null where none does. */
export const leastConfidence = (record: ArticleRecord, corrections: readonly Correction[]): number | null =>
  doubtfulIn(record, corrections)[0]?.confidence ?? null

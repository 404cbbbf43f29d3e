import { type Doubt, SURE } from './confidence.js'
import type { Followed } from './effective.js'
import { type Reading, readingsOf } from './reading.js'

/** The values of a record (as its readers left it) that are not sure and that nobody has judged yet, the least sure first. */
export function doubtfulIn({ record, values }: Pick<Followed, 'record' | 'values'>): readonly Reading[] {
  const judged = new Set(values.filter(({ said }) => said.length).map(({ now }) => now))
  return readingsOf(record)
    .filter(({ confidence, pointer }) => confidence !== null && confidence < SURE && !judged.has(pointer))
    .sort((a, b) => (a.confidence ?? 1) - (b.confidence ?? 1))
}

/** The same as a store keeps them. */
export const doubtsOf = (left: Pick<Followed, 'record' | 'values'>): readonly Doubt[] =>
  doubtfulIn(left).map(({ pointer, field, confidence }) => ({
    pointer,
    field,
    confidence: confidence ?? SURE,
  }))

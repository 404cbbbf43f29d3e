import { z } from 'zod'
import type { ArticleRecord } from '../record.js'
import { type Correction, correctionSchema } from './correction.js'
import { lostAmong } from './effective.js'
import { liftedAmong } from './standing.js'

/** What a reader said of a record, and what came of it. */
export const entrySchema = correctionSchema
  .safeExtend({
    number: z.int().min(1).describe('its place among the corrections of the record, by which it is taken back'),
    state: z
      .enum(['standing', 'withdrawn', 'lost'])
      .describe('lost: it no longer finds what it speaks of; withdrawn: a later word took it back'),
  })
  .meta({ id: 'CorrectionEntry' })
export type Entry = z.infer<typeof entrySchema>

/** All that readers said of a record, in its order, withdrawals among it. */
export function historyOf(stored: ArticleRecord, corrections: readonly Correction[]): readonly Entry[] {
  const lifted = liftedAmong(corrections)
  const lost = new Set(lostAmong(stored, corrections))
  return corrections.map((correction, at) => ({
    ...correction,
    number: at + 1,
    state: lifted.has(at + 1) ? 'withdrawn' : lost.has(correction) ? 'lost' : 'standing',
  }))
}

/** The correction by which a reader takes back another one. */
export const withdrawalOf = (
  { field, part, label, target, number }: Entry,
  { by, at }: Pick<Correction, 'by' | 'at'>,
): Correction => ({
  field,
  part,
  label,
  verdict: 'withdraw',
  property: null,
  value: null,
  lifts: number,
  target,
  by,
  at,
})

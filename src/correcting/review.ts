import { z } from 'zod'
import { type ArticleRecord, recordSchema } from '../record.js'
import type { Correction } from './correction.js'
import { settled } from './effective.js'
import { liftedAmong, standing } from './standing.js'

/** A reader's word on a whole article: every value is right and none is missing. It holds the record as the reader saw it, so that what other rules read later is not taken for reviewed. */
export const reviewSchema = z
  .strictObject({
    record: recordSchema.nullable().describe('the record that was reviewed; null takes the word back'),
    by: z.string().min(1).max(200),
    at: z.iso.datetime(),
  })
  .meta({ id: 'Review' })
export type Review = z.infer<typeof reviewSchema>

/** What takes a review back: a later withdrawal of what was said before it, since that was vouched for with the rest. */
export function liftingOf({ at }: Review, corrections: readonly Correction[]): Correction | undefined {
  const lifted = liftedAmong(corrections)
  return corrections.find(
    ({ lifts, at: when }, place) =>
      lifts !== undefined && !lifted.has(place + 1) && when > at && (corrections[lifts - 1]?.at ?? when) <= at,
  )
}

/** The record that was reviewed, with what readers have said since; undefined where the last word was taken back. */
export function reviewed(review: Review, corrections: readonly Correction[]): ArticleRecord | undefined {
  const { record, at } = review
  if (!record || liftingOf(review, corrections)) return undefined
  return settled(
    record,
    standing(corrections).filter(correction => correction.at > at),
  ).record
}

import { z } from 'zod'
import { type ArticleRecord, recordSchema } from '../record.js'
import type { Correction } from './correction.js'
import { effective } from './effective.js'

/** A reader's word on a whole article: every value is right and none is missing. It holds the record as the reader saw it, so that what other rules read later is not taken for reviewed. */
export const reviewSchema = z
  .strictObject({
    record: recordSchema.nullable().describe('the record that was reviewed; null takes the word back'),
    by: z.string().min(1).max(200),
    at: z.iso.datetime(),
  })
  .meta({ id: 'Review' })
export type Review = z.infer<typeof reviewSchema>

/** The record that was reviewed, with what readers have said since; undefined where the last word was taken back. */
export function reviewed({ record, at }: Review, corrections: readonly Correction[]): ArticleRecord | undefined {
  const since = corrections.filter(correction => correction.at > at)
  return record ? effective(record, since).record : undefined
}

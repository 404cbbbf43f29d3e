import { z } from 'zod'

const quoteSelector = z.strictObject({
  type: z.literal('TextQuoteSelector'),
  exact: z.string().min(1),
  prefix: z.string(),
  suffix: z.string(),
})
const positionSelector = z.strictObject({
  type: z.literal('TextPositionSelector'),
  start: z.int().min(0),
  end: z.int().min(0),
})

const targetSchema = z.tuple([quoteSelector, positionSelector])

/** What a reader said of a value. Its target is told by the selectors of the W3C Web Annotation Data Model, so that it is found again when other rules have read the text anew. */
export const correctionSchema = z
  .strictObject({
    field: z.string().min(1).describe('key of the record'),
    part: z.string().nullable().describe('key of the part of an entry, such as positions; null for the entry itself'),
    label: z.string().describe('how the value was named when it was judged'),
    verdict: z.enum(['accept', 'reject', 'edit', 'add', 'withdraw']),
    property: z.string().nullable().describe('what is changed by an edit, such as title or quantities/0/unit'),
    value: z
      .union([z.string(), z.number(), z.boolean()])
      .nullable()
      .describe('what it is changed to (null: nothing is stated), or what is added'),
    of: z
      .string()
      .optional()
      .describe('of a part: how the entry is named that it belongs to; people who share a title share its words'),
    lifts: z
      .int()
      .min(1)
      .optional()
      .describe('of a withdrawal: which correction of the record it takes back, counted from 1 in their order'),
    target: targetSchema,
    ofTarget: targetSchema.optional().describe('of a part: where the entry stands that it belongs to'),
    twin: z
      .tuple([z.int().min(0), z.int().min(2)])
      .optional()
      .describe(
        'of values that nothing else tells apart, such as both days of "ngày 27 và 28-2": which one, from 0, and of how many',
      ),
    by: z.string().min(1).max(200),
    at: z.iso.datetime(),
  })
  .refine(({ verdict, property }) => verdict !== 'edit' || property !== null, {
    message: 'an edit says what is changed',
  })
  .refine(({ verdict, value }) => verdict !== 'add' || value !== null, { message: 'an addition says what is added' })
  .refine(({ verdict, lifts }) => (verdict === 'withdraw') === (lifts !== undefined), {
    message: 'a withdrawal, and nothing else, says what it takes back',
  })
  .meta({ id: 'Correction' })
export type Correction = z.infer<typeof correctionSchema>
export type Target = Correction['target']

/** Letters of the text kept on either side of a span, by which it is known again. */
const CONTEXT = 32

/** The selectors of a span. */
export function targetOf(text: string, { start, end }: { readonly start: number; readonly end: number }): Target {
  return [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - CONTEXT), start),
      suffix: text.slice(end, end + CONTEXT),
    },
    { type: 'TextPositionSelector', start, end },
  ]
}

/** Where a target is in a text: at its place, else where quote and context agree best, the nearest first. Undefined when the quote is gone. */
export function anchored(text: string, [quote, position]: Target): { start: number; end: number } | undefined {
  const { exact } = quote
  if (text.startsWith(exact, position.start)) return { start: position.start, end: position.start + exact.length }
  let best: { readonly start: number; readonly score: number; readonly distance: number } | undefined
  for (let start = text.indexOf(exact); start >= 0; start = text.indexOf(exact, start + 1)) {
    const score = agreement(text, start, quote)
    const distance = Math.abs(start - position.start)
    if (!best || score > best.score || (score === best.score && distance < best.distance))
      best = { start, score, distance }
  }
  return best && { start: best.start, end: best.start + exact.length }
}

/** Letters of the context that agree, outward from the quote. */
function agreement(text: string, start: number, { exact, prefix, suffix }: Target[0]): number {
  let before = 0
  while (before < prefix.length && text.at(start - 1 - before) === prefix.at(-1 - before)) before++
  let after = 0
  const end = start + exact.length
  while (after < suffix.length && text.charAt(end + after) === suffix.charAt(after)) after++
  return before + after
}

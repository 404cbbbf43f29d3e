import { z } from 'zod'
import type { Span } from '../../text/span.js'
import { evidenceList } from '../field.js'

/** A field of one's own: the words that let a sentence be read, and the pattern that is looked for in it. */
export const customRuleSchema = z
  .strictObject({
    key: z
      .string()
      .regex(/^[a-z][A-Za-z0-9]*$/)
      .describe('key in record.custom'),
    description: z.string().optional(),
    cue: z
      .union([z.string().min(1), z.array(z.string().min(1)).min(1)])
      .describe('word or phrase, or several of them; only sentences that hold one are read'),
    pattern: z
      .string()
      .min(1)
      .describe('match syntax of compromise, over syllables; [<value>#Number] captures the number of the entry'),
    unit: z.string().min(1).optional().describe('unit of the value; absent where the text of the match says enough'),
  })
  .meta({ id: 'CustomRule' })

export type CustomRule = z.infer<typeof customRuleSchema>

/** What a field of one's own reads at one place. */
export const customEntrySchema = z
  .strictObject({
    value: z.number().nullable().describe('the number captured, or the first number in the match'),
    unit: z.string().nullable(),
    text: z.string().describe('the match, as written'),
    evidence: evidenceList,
  })
  .meta({ id: 'CustomEntry' })

export type CustomEntry = z.infer<typeof customEntrySchema>

/** A stretch of a sentence that a layer has read, by the tag that patterns call it: `#Number`, `#Person`, … */
export type Mark = Span & { readonly tag: string }

/** A match in a sentence, and what its named groups captured. */
export type PhraseMatch = Span & { readonly groups: Readonly<Record<string, Span>> }

/** Looks for a pattern in a sentence whose marks are known; offsets are those of the sentence. */
export type PhraseMatcher = (sentence: string, marks: readonly Mark[]) => readonly PhraseMatch[]

/** Compiles patterns. It is handed down from the edge, for it costs much to load and most pipelines need none. */
export type PhraseEngine = (pattern: string) => PhraseMatcher

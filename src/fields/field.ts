import { z } from 'zod'
import { isDate } from '../calendar/moment.js'
import type { Diagnostic } from '../document/diagnostic.js'
import type { Document } from '../document/document.js'
import type { Layer } from '../document/layer.js'

/** Where a value was read: offsets in UTF-16 units of `article.text`, which is NFC. */
export const evidenceSchema = z
  .strictObject({
    start: z.int().min(0),
    end: z.int().min(0),
    quote: z.string().describe('article.text.slice(start, end)'),
    rule: z.string().describe('name of the rule that read the span'),
  })
  .meta({ id: 'Evidence' })

export const evidenceList = z.array(evidenceSchema).describe('the spans that the entry was read from')

export const edtfSchema = z.string().min(1).describe('EDTF of the Library of Congress, levels 0 to 2')

/** When something happened to a page. */
export const datedSchema = z
  .string()
  .refine(isDate, 'no date such as 2021-10-12, nor a time such as 2021-10-12T08:30+07:00')
  .describe('EDTF date, or YYYY-MM-DDThh:mm±hh:mm')

export const confidenceSchema = z
  .number()
  .min(0)
  .max(1)
  .describe('share of entries of this rule family that are right, see docs/quality.md')

/** What a field made of a document. */
type Assembled<V> = { readonly value: V; readonly diagnostics?: readonly Diagnostic[] }

/** One key of the record: its schema and how it is put together from the layers that it declares. */
export type Field<K extends string = string, S extends z.ZodType = z.ZodType> = {
  readonly key: K
  readonly schema: S
  readonly reads: readonly Layer[]
  assemble(document: Document): Assembled<z.infer<S>>
}

/** Types a field; a layer that it declares twice is read once. */
export const field = <K extends string, S extends z.ZodType>(definition: Field<K, S>): Field<K, S> => ({
  ...definition,
  reads: [...new Set(definition.reads)],
})

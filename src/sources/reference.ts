import { z } from 'zod'

/** What is known of a source from outside: it wins over what the page says. */
export const knownSchema = z
  .strictObject({
    url: z.string().min(1),
    mediaType: z.string().min(1),
    title: z.string().min(1),
    publishedAt: z.string().min(4).describe('EDTF day, or YYYY-MM-DDThh:mm±hh:mm'),
    retrievedAt: z.string().min(4).describe('EDTF day, or a time of RFC 3339'),
  })
  .partial()
export type Known = z.infer<typeof knownSchema>

/** Where the bytes of a source are, so that anybody can open it again: never the bytes themselves. */
export const referenceSchema = z
  .strictObject({
    uri: z.string().min(1).describe('source.uri of the record'),
    path: z.string().min(1).describe('absolute path of the file that holds the bytes'),
    known: knownSchema,
  })
  .meta({ id: 'Reference' })
export type Reference = z.infer<typeof referenceSchema>

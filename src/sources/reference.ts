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

/** A stretch of a file, in bytes. */
const stretchSchema = z.strictObject({ offset: z.int().min(0), length: z.int().min(0) })
export type Stretch = z.infer<typeof stretchSchema>

/** A stretch of a file that is named. */
const pathStretchSchema = z.strictObject({ path: z.string().min(1), ...stretchSchema.shape })
export type PathStretch = z.infer<typeof pathStretchSchema>

/** How the bytes of a page lie in the file: as a record of a WARC, an entry of a zip, a gzip file, a line of NDJSON, or a cell of CSV. */
export const placeSchema = z.discriminatedUnion('form', [
  z.strictObject({ form: z.literal('gzip') }),
  z.strictObject({
    form: z.literal('warc'),
    ...stretchSchema.shape,
    further: z.array(pathStretchSchema).optional().describe('the records that continue a segmented one'),
  }),
  z.strictObject({
    form: z.literal('zip'),
    ...stretchSchema.shape,
    deflated: z.boolean(),
    gzipped: z.literal(true).optional().describe('the entry is a gzip file'),
    crc32: z.int().min(0).optional().describe('checksum of the entry'),
    size: z.int().min(0).optional().describe('bytes of the entry, unpacked'),
  }),
  z.strictObject({ form: z.literal('ndjson'), ...stretchSchema.shape }),
  z.strictObject({ form: z.literal('csv'), ...stretchSchema.shape, column: z.int().min(0), delimiter: z.string() }),
])
export type Place = z.infer<typeof placeSchema>
export type ZipPlace = Omit<Extract<Place, { readonly form: 'zip' }>, 'form'>
export type WarcPlace = Omit<Extract<Place, { readonly form: 'warc' }>, 'form'>

/** Where the bytes of a source are, so that anybody can open it again: never the bytes themselves. */
export const referenceSchema = z
  .strictObject({
    uri: z.string().min(1).describe('source.uri of the record'),
    path: z
      .string()
      .min(1)
      .describe(
        'absolute path of the file that holds the bytes; a byte of a name that is no UTF-8 is a lone surrogate',
      ),
    place: placeSchema.optional().describe('absent where the page is the whole file'),
    container: z.strictObject({ uri: z.string(), member: z.string() }).optional(),
    known: knownSchema,
    kept: z
      .literal(true)
      .optional()
      .describe('the bytes are also in the store, and `known` holds all that was read of them'),
  })
  .meta({ id: 'Reference' })
export type Reference = z.infer<typeof referenceSchema>

/** Reference of a page inside an archive: its uri is the archive's, `!/`, and the name of the member. */
export function memberReference(
  archive: { readonly path: string; readonly uri: string },
  member: string,
  place: Place,
  known: Known,
): Reference {
  return { uri: `${archive.uri}!/${member}`, path: archive.path, place, container: { uri: archive.uri, member }, known }
}

/** Byte at which a source begins in its file. */
export const offsetOf = ({ place }: Reference): number => (place && 'offset' in place ? place.offset : 0)

import type { Context } from 'hono'
import { correctionSchema } from '../../correcting/correction.js'

/** Who signs a request; the name of the key where it is left out. */
export const signature = correctionSchema.shape.by
  .optional()
  .openapi({ description: 'who says so; the name of the key where it is left out' })

/** Who is asking: the name of the key that was shown, where the service asks for one. */
export const readerOf = (context: Context): string => context.get('reader') ?? 'anonymous'

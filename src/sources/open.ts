import { readFile, stat } from 'node:fs/promises'
import type { Source } from '../page/source.js'
import { mediaTypeOfBytes } from './media-type.js'
import type { Known, Reference } from './reference.js'

/** Most bytes that a single page may have; what is larger is no page of a portal. */
export const LARGEST_PAGE = 20 * 1024 * 1024

/** Opens a source again. Throws when its bytes are gone, cannot be read or are more than a page has. */
export async function open(reference: Reference): Promise<Source> {
  const { size } = await stat(reference.path)
  if (size > LARGEST_PAGE) throw new Error(`${size} bytes are more than a page may have (${LARGEST_PAGE})`)
  const bytes = await readFile(reference.path)
  return { bytes, uri: reference.uri, mediaType: mediaTypeOfBytes(bytes), ...present(reference.known) }
}

// Under exactOptionalPropertyTypes a key that may hold undefined is not an optional key.
function present({ url, mediaType, title, publishedAt, retrievedAt }: Known): Omit<Source, 'bytes' | 'uri'> {
  return {
    ...(url !== undefined && { url }),
    ...(mediaType !== undefined && { mediaType }),
    ...(title !== undefined && { title }),
    ...(publishedAt !== undefined && { publishedAt }),
    ...(retrievedAt !== undefined && { retrievedAt }),
  }
}

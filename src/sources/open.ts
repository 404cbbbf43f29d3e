import type { Source } from '../page/source.js'
import { openCell } from './csv.js'
import { gunzip } from './gzip.js'
import { mediaTypeOfBytes } from './media-type.js'
import { readMhtml } from './mhtml.js'
import { mirrorFacts } from './mirror.js'
import { readable } from './names.js'
import { openLine } from './ndjson.js'
import type { Known, Place, Reference } from './reference.js'
import { readWhole } from './stretch.js'
import { openWarc } from './warc/records.js'
import { openZipEntry } from './zip.js'

/** Opens a source again. Throws when its bytes are gone, cannot be read or are more than a page has. */
export async function open({ uri, path, place, container, known }: Reference): Promise<Source> {
  const bytes = await bytesOf(path, place)
  const source = { uri, ...(container && { container }) }
  if (known.mediaType?.startsWith('multipart/related')) {
    const saved = readMhtml(bytes)
    const { mediaType: _, ...outside } = known
    return { ...source, bytes: saved.bytes, ...present({ ...saved.known, ...outside }) }
  }
  const mirrored = place ? {} : mirrorFacts(bytes, readable(path))
  return { ...source, bytes, ...present({ mediaType: mediaTypeOfBytes(bytes), ...mirrored, ...known }) }
}

/** A source of which the bytes were kept. */
export const openKept = ({ uri, container, known }: Reference, bytes: Uint8Array): Source => ({
  uri,
  ...(container && { container }),
  bytes,
  ...present(known),
})

/** The reference of a source that was opened and is kept: nothing of its file is asked again. */
export function keptReference(reference: Reference, source: Source): Reference {
  return { ...reference, known: present(source), kept: true }
}

async function bytesOf(path: string, place: Place | undefined): Promise<Buffer> {
  switch (place?.form) {
    case 'warc':
      return openWarc(path, place)
    case 'zip':
      return openZipEntry(path, place)
    case 'ndjson':
      return openLine(path, place)
    case 'csv':
      return openCell(path, place)
    case 'gzip':
      return gunzip(await readWhole(path))
    case undefined:
      return readWhole(path)
  }
}

// Under exactOptionalPropertyTypes a key that may hold undefined is not an optional key.
function present({
  url,
  mediaType,
  title,
  publishedAt,
  retrievedAt,
}: Known): Omit<Source, 'bytes' | 'uri' | 'container'> {
  return {
    ...(url !== undefined && { url }),
    ...(mediaType !== undefined && { mediaType }),
    ...(title !== undefined && { title }),
    ...(publishedAt !== undefined && { publishedAt }),
    ...(retrievedAt !== undefined && { retrievedAt }),
  }
}

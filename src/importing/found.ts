import { createHash } from 'node:crypto'
import { reasonOf } from '../sources/files.js'
import { open } from '../sources/open.js'
import { offsetOf, type Reference } from '../sources/reference.js'
import type { Registration } from '../store/store.js'

/** What the ledger is told of a source: it is read once here for its hash, so that what is done already is never structured. */
export async function registrationOf(reference: Reference): Promise<Registration | string> {
  try {
    const { bytes } = await open(reference)
    return {
      uri: reference.uri,
      offset: offsetOf(reference),
      sha256: createHash('sha256').update(bytes).digest('hex'),
      bytes: bytes.length,
      reference: JSON.stringify(reference),
      known: JSON.stringify(reference.known),
    }
  } catch (error) {
    return reasonOf(error)
  }
}

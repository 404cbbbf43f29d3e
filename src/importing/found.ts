import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { deflateRaw } from 'node:zlib'
import type { FoundSource } from '../sources/found.js'
import { keptReference, open } from '../sources/open.js'
import { reasonOf } from '../sources/reason.js'
import { offsetOf, referenceSchema } from '../sources/reference.js'
import type { StoredPayload } from '../sources/warc/revisits.js'
import type { Ledger, Registration } from '../store/store.js'

const deflated = promisify(deflateRaw)

/** What the ledger is told of a source: it is read once here for its hash, so that what is done already is never structured. */
export async function registrationOf(
  { reference, payloads }: FoundSource,
  keep = false,
): Promise<Registration | string> {
  try {
    const source = await open(reference)
    const { bytes } = source
    return {
      uri: reference.uri,
      offset: offsetOf(reference),
      sha256: createHash('sha256').update(bytes).digest('hex'),
      bytes: bytes.length,
      reference: JSON.stringify(keep ? keptReference(reference, source) : reference),
      known: JSON.stringify(reference.known),
      ...(payloads && { payloads }),
      ...(keep && { kept: await deflated(bytes) }),
    }
  } catch (error) {
    return reasonOf(error)
  }
}

/** Finds the payloads of revisits among the sources of a ledger. */
export const payloadsOf =
  (ledger: Ledger): StoredPayload =>
  async names => {
    const json = await ledger.payload(names)
    return json === undefined ? undefined : referenceSchema.parse(JSON.parse(json))
  }

import { createHash } from 'node:crypto'
import { inflateRawSync } from 'node:zlib'
import { type ArticleRecord, recordSchema } from '../record.js'
import type { Records, Stored } from '../store/store.js'

/** What was checked, and what is wrong. */
export type Verified = { readonly records: number; readonly faults: readonly string[] }

/** Checks every stored record against its hash and its schema, every quote against the text, and the store as a whole. */
export async function verify(store: Records): Promise<Verified> {
  const faults = [...(await store.faults())]
  let records = 0
  for await (const stored of store.stored()) {
    records++
    const fault = faultOf(stored)
    if (fault !== undefined) faults.push(`${stored.uri}: ${fault}`)
  }
  for await (const { sha256, bytes } of store.kept())
    if (!isKept(sha256, bytes)) faults.push(`${sha256}: the bytes that were kept are not those of the source`)
  return { records, faults }
}

function isKept(sha256: string, deflated: Uint8Array): boolean {
  try {
    return createHash('sha256').update(inflateRawSync(deflated)).digest('hex') === sha256
  } catch {
    return false
  }
}

function faultOf({ sha256, digest, record: json }: Stored): string | undefined {
  if (createHash('sha256').update(json).digest('hex') !== digest) return 'the record is not the one that was stored'
  const read = recordSchema.safeParse(JSON.parse(json))
  if (!read.success)
    return `the record does not fit its schema: ${read.error.issues[0]?.path.join('.')}: ${read.error.issues[0]?.message}`
  if (read.data.id !== sha256) return 'the record belongs to other bytes'
  return quotesFit(read.data) ? undefined : 'a quote is not what stands at its place'
}

/** Whether each evidence, wherever it stands in the record, quotes the text at its place. */
function quotesFit({ article, ...entries }: ArticleRecord): boolean {
  const text = article?.text ?? ''
  const pending: unknown[] = [entries]
  while (pending.length) {
    const value = pending.pop()
    if (typeof value !== 'object' || value === null) continue
    if (
      'quote' in value &&
      'start' in value &&
      'end' in value &&
      text.slice(Number(value.start), Number(value.end)) !== value.quote
    )
      return false
    for (const inner of Object.values(value)) pending.push(inner)
  }
  return true
}

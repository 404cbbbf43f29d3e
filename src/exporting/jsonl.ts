import type { Records } from '../store/store.js'

/** The records a line each, as they were stored, in the order of their uris. */
export async function* jsonl(records: Records): AsyncGenerator<string> {
  for await (const record of records.records()) yield `${record}\n`
}

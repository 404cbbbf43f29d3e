import { effective } from '../correcting/effective.js'
import type { ArticleRecord } from '../record.js'
import type { Conditions } from '../store/query.js'
import type { Store } from '../store/store.js'

/** What is exported of the records. */
export type Selection = {
  /** Whether persons without office are wanted: they are private people, and left out unless asked for. */
  readonly people: boolean
  /** Which records are meant; all where nothing is said. */
  readonly meant?: Conditions
}

/** The records that are meant as their readers left them, in the order of the uris; one at a time. */
export async function* exportedRecords(store: Store, { people, meant }: Selection): AsyncGenerator<ArticleRecord> {
  const corrected = new Set<string>()
  for await (const { sha256 } of store.corrections.all()) corrected.add(sha256)
  for await (const { sha256, record: json } of store.records.stored(meant)) {
    const stored: ArticleRecord = JSON.parse(json)
    const record = corrected.has(sha256) ? effective(stored, await store.corrections.of(sha256)).record : stored
    yield people ? record : { ...record, people: [] }
  }
}

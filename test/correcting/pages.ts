import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { additionOf } from '../../src/correcting/addition.js'
import type { Correction } from '../../src/correcting/correction.js'
import { knownIn, meaning } from '../../src/correcting/known.js'
import type { Reading } from '../../src/correcting/reading.js'
import type { Source } from '../../src/page/source.js'
import type { ArticleRecord } from '../../src/record.js'
import { columnsOf } from '../../src/store/columns.js'
import type { Store } from '../../src/store/store.js'
import { type Pipeline, structure } from '../../src/structure.js'

const folder = join(import.meta.dirname, '../../fixtures')

/** The example pages. */
export const pages: readonly Source[] = readdirSync(folder)
  .filter(name => existsSync(join(folder, name, 'page.html')))
  .map(name => ({
    uri: `${name}.html`,
    bytes: readFileSync(join(folder, name, 'page.html')),
    mediaType: 'text/html',
  }))

/** Puts pages into a store as the import, or the reprocessing, of an extractor does. Returns the records. */
export async function importInto(
  store: Store,
  sources: readonly Source[],
  pipeline: Pipeline,
  extractor: string,
): Promise<readonly ArticleRecord[]> {
  const run = await store.ledger.begin(extractor)
  await store.ledger.reprocess(run)
  const records: ArticleRecord[] = []
  for (const source of sources) {
    const { record, verdicts } = structure(source, pipeline)
    if (!record) continue
    const json = JSON.stringify(record)
    const columns = { ...columnsOf(record, json), extractor }
    const page = { record: json, verdicts: deflateRawSync(JSON.stringify(verdicts)), columns }
    const registration = { uri: source.uri, offset: 0, sha256: record.id, bytes: 1, reference: '{}', known: '{}' }
    for (const { id } of (await store.ledger.register([registration], run)).works)
      await store.ledger.finish([{ id, state: 'done', reason: null, milliseconds: 1, page }])
    records.push(record)
  }
  return records
}

const said = { by: 'người soát', at: '2024-05-01T08:00:00Z' }

/** What a reader says of a value. */
export function judged(
  record: ArticleRecord,
  reading: Reading,
  verdict: 'accept' | 'reject' | 'edit',
  more: Partial<Correction> = {},
): Correction {
  const known = knownIn(record)
  const one = known.find(({ reading: { pointer } }) => pointer === reading.pointer)
  const meant = one && meaning(record.article?.text ?? '', known, one)
  if (!meant) throw new Error(`${reading.label} has no evidence`)
  return { ...meant, verdict, property: null, value: null, ...said, ...more }
}

/** A value that a reader adds. */
export function added(
  record: ArticleRecord,
  field: string,
  quote: string,
  more: { readonly part?: string; readonly of?: string; readonly value?: string } = {},
): Correction {
  const correction = additionOf(record, { field, part: null, quote, ...said, ...more })
  if (!correction) throw new Error(`"${quote}" does not stand in the text`)
  return correction
}

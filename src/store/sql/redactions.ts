import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Review } from '../../correcting/review.js'
import type { ArticleRecord } from '../../record.js'
import { columnsOf } from '../columns.js'
import type { Judgement, Officials } from '../officials/official.js'
import { MASK, masked, maskedJson, type Redaction, redacted, redactionSchema } from '../redaction.js'
import type { Page, Redactions } from '../store.js'
import { type All, allOf, type Database, type Reading, runOf } from './database.js'
import { paged } from './paged.js'

/** Records that are looked through in one transaction. */
const BATCH = 100

type Connections = {
  readonly writing: Database
  readonly reading: Reading
  readonly officials: Pick<Officials, 'one'>
  readonly writer: { rewrite(page: Page): Promise<void>; touch(): Promise<void> }
}

/** Takes people out, and keeps on record that they were. */
export function createRedactions({ writing, reading, officials, writer }: Connections): Redactions {
  const all = allOf(writing)
  const run = runOf(writing)

  async function redactBatch(name: string, after: number): Promise<{ last: number | undefined; changed: number }> {
    return writing.write(async () => {
      const rows = await all<Row>(
        `SELECT records.id, record, verdicts FROM records JOIN contents ON contents.id = records.id
         WHERE records.id > ? ORDER BY records.id LIMIT ${BATCH}`,
        after,
      )
      let changed = 0
      for (const row of rows) {
        const page = redactedPage(row.record, new Uint8Array(row.verdicts), [name])
        if (!page) continue
        await writer.rewrite(page)
        changed++
      }
      if (changed) await writer.touch()
      return { last: rows.at(-1)?.id, changed }
    })
  }

  /** Counts the kept sources that name a person, and removes them where that is wanted. Only those of masked records are looked into. */
  async function keptWith(name: string, remove: boolean): Promise<number> {
    const rows = await all<{ sha256: string }>(
      `SELECT sha256 FROM kept WHERE sha256 IN
         (SELECT sha256 FROM records JOIN contents ON contents.id = records.id WHERE record LIKE '%${MASK}%') ORDER BY sha256`,
    )
    let count = 0
    for (const { sha256 } of rows) {
      const [kept] = await all<{ bytes: ArrayBuffer | Uint8Array }>('SELECT bytes FROM kept WHERE sha256 = ?', sha256)
      if (!kept || !(await isNamed(inflateRawSync(new Uint8Array(kept.bytes)), name))) continue
      if (remove) await writing.write(() => run('DELETE FROM kept WHERE sha256 = ?', sha256))
      count++
    }
    return count
  }

  /** Masks what was said over the person; ids stay where another one has the name without diacritics. */
  async function redactJudgements(name: string): Promise<void> {
    for (const { id, judgement: json } of await all<{ id: number; judgement: string }>(
      'SELECT id, judgement FROM judgements',
    )) {
      const rest = maskedJson(json, [name])
      if (rest === json) continue
      const { a, b }: Judgement = JSON.parse(json)
      const [one, other] = await Promise.all([officials.one(a), officials.one(b)])
      const left = JSON.stringify({ ...JSON.parse(rest), ...(one && { a }), ...(other && { b }) })
      await writing.write(() => run('UPDATE judgements SET judgement = ? WHERE id = ?', left, id))
    }
  }

  return {
    async add(redaction) {
      const { name, removeKept } = redactionSchema.parse(redaction)
      await writing.write(async () => {
        await run('INSERT INTO redactions (redaction) VALUES (?)', JSON.stringify(redaction))
        for (const { id, correction } of await all<{ id: number; correction: string }>(
          'SELECT id, correction FROM corrections',
        )) {
          const rest = maskedJson(correction, [name])
          if (rest !== correction) await run('UPDATE corrections SET correction = ? WHERE id = ?', rest, id)
        }
        for (const { id, review } of await all<{ id: number; review: string }>('SELECT id, review FROM reviews')) {
          const rest = redactedReview(JSON.parse(review), name)
          if (rest) await run('UPDATE reviews SET review = ? WHERE id = ?', JSON.stringify(rest), id)
        }
      })
      let records = 0
      for (let after: number | undefined = 0; after !== undefined; ) {
        const { last, changed }: { last: number | undefined; changed: number } = await redactBatch(name, after)
        records += changed
        after = last
      }
      await redactJudgements(name)
      return { records, addresses: await addressesWith(all, name), kept: await keptWith(name, removeKept) }
    },
    all: async () => {
      const rows = await allOf(reading)<{ redaction: string }>('SELECT redaction FROM redactions ORDER BY id')
      return rows.map(({ redaction }): Redaction => JSON.parse(redaction))
    },
  }
}

type Row = { readonly id: number; readonly record: string; readonly verdicts: ArrayBuffer | Uint8Array }

/** A review whose record is without the person; undefined where it does not know them. */
function redactedReview(review: Review, name: string): Review | undefined {
  const record = review.record && redacted(review.record, [name])
  return record === review.record ? undefined : { ...review, record }
}

/** Uris of the sources that have a name in their address, their reference, or what is known of them. */
async function addressesWith(all: All, name: string): Promise<readonly string[]> {
  const found: string[] = []
  const parts = paged<{ id: number; uri: string; reference: string; known: string }, number>(
    0,
    ({ id }) => id,
    after => all('SELECT id, uri, reference, known FROM sources WHERE id > ? ORDER BY id LIMIT 1000', after),
  )
  for await (const rows of parts)
    for (const { uri, reference, known } of rows) {
      const told = [uri, reference, known].map(decoded).join('\n')
      if (masked(told, [name]) !== told) found.push(uri)
    }
  return found
}

/** An address as it is read, not as it is spelt. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Whether the page that bytes hold names a person, in whatever encoding. */
async function isNamed(bytes: Uint8Array, name: string): Promise<boolean> {
  // Loaded where a person is taken out: who only asks the store reads no page.
  const { readPage } = await import('../../page/page.js')
  const { article, verdicts } = readPage({ bytes, uri: '' })
  const told = JSON.stringify([article, verdicts])
  return maskedJson(told, [name]) !== told
}

/** Who was taken out, and of whom the sources are to go. Asked inside the transaction that writes a record. */
export async function redactedNames(
  all: All,
): Promise<{ readonly names: readonly string[]; readonly withoutSources: readonly string[] }> {
  const rows = await all<{ redaction: string }>('SELECT redaction FROM redactions')
  const redactions: readonly Redaction[] = rows.map(({ redaction }) => JSON.parse(redaction))
  const namesOf = (some: readonly Redaction[]): readonly string[] => some.map(({ name }) => name)
  return { names: namesOf(redactions), withoutSources: namesOf(redactions.filter(({ removeKept }) => removeKept)) }
}

/** A page without the people of these names; undefined where it knows none of them. */
export function redactedPage(json: string, verdicts: Uint8Array, names: readonly string[]): Page | undefined {
  const stored: ArticleRecord = JSON.parse(json)
  const record = redacted(stored, names)
  const blocks = inflateRawSync(verdicts).toString('utf8')
  const others = maskedJson(blocks, names)
  if (record === stored && others === blocks) return undefined
  const made = JSON.stringify(record)
  return { record: made, verdicts: deflateRawSync(others, { level: 3 }), columns: columnsOf(record, made) }
}

// Search, records and figures over many stored records, in SQLite and in PostgreSQL: npm run bench -- query [RECORDS=20000]
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { columnsOf } from '../src/store/columns.js'
import { openStore } from '../src/store/open.js'
import type { Conditions } from '../src/store/query.js'
import type { Finished, Registration, Store } from '../src/store/store.js'
import { compile, structure } from '../src/structure.js'
import { postgresFolder, startPostgres } from '../test/program.js'
import { pageOf } from './pages.js'

const [, , asked = '20000'] = process.argv
const RECORDS = Number(asked)
/** Pages that are structured; each is stored as many records, which differ by id, address and day. */
const DISTINCT = Math.min(500, RECORDS)
const BATCH = 100

const pipeline = compile()
const originals = Array.from({ length: DISTINCT }, (_, number) => {
  const bytes = new TextEncoder().encode(pageOf(number))
  const { record } = structure({ uri: `${number}.html`, bytes, mediaType: 'text/html' }, pipeline)
  if (!record?.article) throw new Error(`page ${number} gave no article`)
  return record
})

const verdicts = deflateRawSync('[]')

/** The record of a number: one of the originals on another day and at another address. */
function variant(number: number): {
  readonly registration: Registration
  readonly page: NonNullable<Finished['page']>
} {
  const original = originals[number % DISTINCT]
  if (!original?.article) throw new Error('no original')
  const id = createHash('sha256').update(String(number)).digest('hex')
  const uri = `pages/${String(number).padStart(7, '0')}.html`
  const day = new Date(Date.UTC(2009, 0, 1 + ((number * 7) % 5800))).toISOString().slice(0, 10)
  const url = `https://huyen${number % 63}.example.vn/tin/${number}.html`
  const record = {
    ...original,
    id,
    source: { ...original.source, uri, url, sha256: id },
    article: { ...original.article, publishedAt: day },
  }
  const json = JSON.stringify(record)
  return {
    registration: { uri, offset: 0, sha256: id, bytes: 1, reference: '{}', known: '{}' },
    page: { record: json, verdicts, columns: columnsOf(record, json) },
  }
}

async function fill(store: Store): Promise<number> {
  const began = performance.now()
  for (let from = 0; from < RECORDS; from += BATCH) {
    const made = Array.from({ length: Math.min(BATCH, RECORDS - from) }, (_, at) => variant(from + at))
    const extractor = made[0]?.page.columns.extractor ?? ''
    const works = await store.ledger.register(
      made.map(({ registration }) => registration),
      { number: 1, extractor },
    )
    const pages = new Map(made.map(({ page }) => [page.columns.sha256, page]))
    await store.ledger.finish(
      works.map(({ id, sha256 }) => ({
        id,
        state: 'done' as const,
        reason: null,
        milliseconds: 1,
        page: pages.get(sha256) ?? null,
      })),
    )
  }
  return RECORDS / ((performance.now() - began) / 1000)
}

const [name = ''] = originals.flatMap(({ officials }) => officials.map(official => official.name))
const searches: Readonly<Record<string, Conditions & { readonly sort?: 'newest' }>> = {
  'two words': { text: 'chuyen doi so' },
  'a phrase': { text: '"cải cách hành chính"' },
  'words in every record': { text: 'hoi nghi huyen' },
  'the newest with words': { text: 'giám sát', sort: 'newest' },
  'an official': { official: name },
  'rank and body': { post: 'Phó Chủ tịch', body: 'HĐND' },
  'a count in a period': { resolutionsFrom: 100, period: '2015/2018' },
  'words, host and years': { text: 'nong thon moi', host: 'huyen7.example.vn', from: '2012', to: '2019' },
  everything: {},
}

async function timed(times: number, work: (at: number) => Promise<unknown>): Promise<string> {
  await work(0)
  const spent: number[] = []
  for (let at = 0; at < times; at++) {
    const began = performance.now()
    await work(at)
    spent.push(performance.now() - began)
  }
  spent.sort((a, b) => a - b)
  const at = (share: number): string =>
    (spent[Math.min(times - 1, Math.floor(times * share))] ?? 0).toFixed(1).padStart(7)
  return `p50 ${at(0.5)} ms   p95 ${at(0.95)} ms`
}

const say = (what: string, figures: string): void => console.log(`  ${what.padEnd(26)}${figures}`)

async function measure(title: string, store: Store): Promise<void> {
  console.log(`${title}, ${RECORDS} records`)
  say('written', `${Math.round(await fill(store))} records a second`)
  for (const [what, { sort, ...conditions }] of Object.entries(searches))
    say(
      `search: ${what}`,
      await timed(20, () => store.records.search({ ...conditions, ...(sort && { sort }), limit: 20 })),
    )
  say('get', await timed(100, at => store.records.record(variant((at * 97) % RECORDS).page.columns.sha256)))
  say('stats: resolutions', await timed(5, () => store.records.stats.resolutions({})))
  say('stats: achievements', await timed(5, () => store.records.stats.achievements({}, 20)))
  say('stats: roles', await timed(5, () => store.records.stats.roles({})))
  say('stats: roles of a host', await timed(5, () => store.records.stats.roles({ host: 'huyen7.example.vn' })))
  say('officials of a name', await timed(5, () => store.officials.find({ name, limit: 20 })))
  say('officials, a page', await timed(5, () => store.officials.find({ limit: 20 })))
}

const folder = mkdtempSync(join(tmpdir(), 'query-'))
try {
  const sqlite = await openStore(join(folder, 'kho.db'))
  await measure('SQLite', sqlite)
  await sqlite.close()
  const bin = postgresFolder()
  if (bin !== undefined) {
    const server = await startPostgres(bin)
    try {
      const postgres = await openStore(await server.database())
      await measure('PostgreSQL', postgres)
      await postgres.close()
    } finally {
      await server.stop()
    }
  }
} finally {
  rmSync(folder, { recursive: true })
}

import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import places from '../src/annotators/place/lexicon.json' with { type: 'json' }
import type { ArticleRecord } from '../src/record.js'
import { columnsOf } from '../src/store/columns.js'
import { openStore } from '../src/store/open.js'
import type { Finished, Registration, Store } from '../src/store/store.js'
import { compile, structure } from '../src/structure.js'
import { unaccented } from '../src/text/fold.js'
import { postgresFolder, startPostgres } from '../test/program.js'
import { pageOf } from './pages.js'

const BATCH = 100
/** Pages that are structured; each stands in the archive several times, on other days and other portals. */
const DISTINCT = 2000
const hosts = Object.keys(places.provinces).map(name => `hdnd.${unaccented(name).replace(/[^a-z]/g, '')}.gov.vn`)
const pipeline = compile()

type Original = { readonly record: ArticleRecord; readonly verdicts: Uint8Array }
type Made = { readonly registration: Registration; readonly page: NonNullable<Finished['page']> }

function structured(number: number): Original {
  const bytes = new TextEncoder().encode(pageOf(number))
  const { record, verdicts } = structure({ uri: `${number}.html`, bytes, mediaType: 'text/html' }, pipeline)
  if (!record) throw new Error(`page ${number} gave no record`)
  return { record, verdicts: deflateRawSync(JSON.stringify(verdicts.filter(({ keep }) => !keep)), { level: 3 }) }
}

/** The archive's record of a number. */
function variant({ record: { article, source, ...rest }, verdicts }: Original, number: number): Made {
  const id = createHash('sha256').update(String(number)).digest('hex')
  const uri = `pages/${String(number).padStart(7, '0')}.html`
  const day = new Date(Date.UTC(2009, 0, 1 + ((number * 7) % 5800))).toISOString().slice(0, 10)
  const url = `https://${hosts[number % hosts.length]}/tin/${number}.html`
  const record: ArticleRecord = {
    ...rest,
    id,
    source: { ...source, uri, url, sha256: id },
    article: article && { ...article, publishedAt: day },
  }
  const json = JSON.stringify(record)
  return {
    registration: { uri, offset: 0, sha256: id, bytes: source.bytes, reference: '{}', known: '{}' },
    page: { record: json, verdicts, columns: columnsOf(record, json) },
  }
}

type Work = (title: string, address: string) => Promise<void>

/** Works on the stores that are named; else on one in SQLite and one in PostgreSQL that are filled with so many records. */
export async function withStores(asked: readonly string[], work: Work): Promise<void> {
  if (!asked.every(argument => /^\d+$/.test(argument))) {
    for (const address of asked) await work(titleOf(address), address)
    return
  }
  const folder = mkdtempSync(join(tmpdir(), 'query-'))
  const bin = postgresFolder()
  const server = bin === undefined ? undefined : await startPostgres(bin)
  try {
    const addresses = [join(folder, 'kho.db'), ...(server ? [await server.database()] : [])]
    const stores = await Promise.all(addresses.map(openStore))
    await fill(stores, Number(asked[0] ?? 20_000))
    for (const store of stores) await store.close()
    for (const address of addresses) await work(titleOf(address), address)
  } finally {
    await server?.stop()
    rmSync(folder, { recursive: true })
  }
}

const titleOf = (address: string): string => (address.includes('://') ? 'PostgreSQL' : 'SQLite')

/** Fills stores with an archive of so many records, as an import writes them. */
async function fill(stores: readonly Store[], records: number): Promise<void> {
  const originals: Original[] = []
  for (let from = 0; from < records; from += BATCH) {
    const made = Array.from({ length: Math.min(BATCH, records - from) }, (_, at) => {
      const number = from + at
      const original = originals[number % DISTINCT] ?? structured(number % DISTINCT)
      originals[number % DISTINCT] = original
      return variant(original, number)
    })
    for (const store of stores) await write(store, made)
  }
}

async function write({ ledger }: Store, made: readonly Made[]): Promise<void> {
  const extractor = made[0]?.page.columns.extractor ?? ''
  const registered = made.map(({ registration }) => registration)
  const { works } = await ledger.register(registered, { number: 1, extractor })
  const pages = new Map(made.map(({ page }) => [page.columns.sha256, page]))
  await ledger.finish(
    works.map(({ id, sha256 }) => ({
      id,
      state: 'done',
      reason: null,
      milliseconds: 1,
      page: pages.get(sha256) ?? null,
    })),
  )
}

/**
 * Search, records, figures, the API's answers and the pages over many stored records, also while an import writes.
 *   npm run bench -- query [RECORDS=20000]      fills a store in SQLite and one in PostgreSQL, and measures both
 *   npm run bench -- query STORE…               measures stores that are there (a file, or postgres://…)
 */
import { createApp } from '../src/http/app.js'
import { openStore } from '../src/store/open.js'
import type { Conditions } from '../src/store/query.js'
import type { Store } from '../src/store/store.js'
import { withStores } from './archive.js'
import { duringImport } from './importing.js'

const HOST = 'hdnd.yenbai.gov.vn'

type Search = Conditions & { readonly sort?: 'newest' }

const searches = (official: string): Readonly<Record<string, Search>> => ({
  'two words': { text: 'chuyen doi so' },
  'a phrase': { text: '"cải cách hành chính"' },
  'words in every record': { text: 'hoi nghi huyen' },
  'many words': { text: 'đồng chí chủ tịch huyện phát biểu tại hội nghị' },
  'the newest with words': { text: 'giám sát', sort: 'newest' },
  'an official': { official },
  'rank and body': { post: 'Phó Chủ tịch', body: 'HĐND' },
  'a role at a level': { role: 'chaired', level: 'district' },
  'a count in a period': { resolutionsFrom: 100, period: '2015/2018' },
  'a day the text names': { date: '2015-06' },
  'a province': { province: 'Phú Thọ' },
  'words, host and years': { text: 'nong thon moi', host: HOST, from: '2012', to: '2019' },
  'words and a rank': { text: 'giám sát', post: 'Chủ tịch', body: 'UBND' },
  'sure values': { confidence: 0.5 },
  everything: {},
})

/** Milliseconds that the first answer takes and those after it, when counts are remembered; and those of them that this process is at work, in all its threads: on a busy machine the two differ. */
async function timed(times: number, work: (at: number) => Promise<unknown>): Promise<string> {
  const start = performance.now()
  await work(-1)
  const first = performance.now() - start
  const spent: number[] = []
  const worked: number[] = []
  for (let at = 0; at < times; at++) {
    const began = performance.now()
    const before = process.cpuUsage()
    await work(at)
    const { user, system } = process.cpuUsage(before)
    spent.push(performance.now() - began)
    worked.push((user + system) / 1000)
  }
  const at = (of: number[], share: number): string =>
    (of.sort((a, b) => a - b)[Math.min(times - 1, Math.floor(times * share))] ?? 0).toFixed(1).padStart(7)
  return `first ${first.toFixed(1).padStart(7)} ms   p50 ${at(spent, 0.5)} ms   p95 ${at(spent, 0.95)} ms   at work ${at(worked, 0.5)} ms`
}

const say = (what: string, figures: string): void => console.log(`  ${what.padEnd(36)}${figures}`)

async function measure(title: string, store: Store): Promise<void> {
  const { hits, total } = await store.records.search({ limit: 500 })
  const ids = hits.map(({ sha256 }) => sha256)
  const someone = (await store.officials.find({ limit: 1 })).officials[0]
  const name = someone?.name ?? ''
  console.log(`${title}, ${total} records`)
  for (const [what, { sort, ...conditions }] of Object.entries(searches(name)))
    say(
      `search: ${what}`,
      // Each time a page of another size, since what was found is kept.
      await timed(20, at => store.records.search({ ...conditions, ...(sort && { sort }), limit: 11 + at })),
    )
  say('get', await timed(200, at => store.records.record(ids.at(at % ids.length) ?? '')))
  const { stats } = store.records
  say('stats: resolutions', await timed(20, () => stats.resolutions({})))
  say('stats: achievements', await timed(20, () => stats.achievements({}, 20)))
  say('stats: roles', await timed(20, () => stats.roles({})))
  say('stats: roles of a host', await timed(20, () => stats.roles({ host: HOST })))
  say('stats: resolutions with words', await timed(20, () => stats.resolutions({ text: 'chuyen doi so' })))
  const frequent = { text: 'hoi nghi huyen dai bieu' }
  say('stats: resolutions, frequent words', await timed(20, () => stats.resolutions(frequent)))
  say('stats: achievements, frequent words', await timed(20, () => stats.achievements(frequent, 20)))
  say('stats: roles, frequent words', await timed(20, () => stats.roles(frequent)))
  say('officials of a name', await timed(20, () => store.officials.find({ name, limit: 20 })))
  say('officials, a page', await timed(20, () => store.officials.find({ limit: 20 })))
  say('officials alike', await timed(20, () => store.officials.similar(someone?.id ?? '')))
  await measureTerms(store, ids)
  await measurePages(store, ids[0] ?? '', someone?.id ?? '')
}

/** What is kept is not asked for again: each article and each year is another question. */
async function measureTerms({ records }: Store, ids: readonly string[]): Promise<void> {
  say('key terms of an article', await timed(20, at => records.keyTerms(ids.at(at) ?? '')))
  const years = (at: number) => ({ text: 'giam sat', from: String(1990 + at) })
  say('key terms of what is found', await timed(8, at => records.stats.terms(years(at), 20)))
  say('key terms of everything since', await timed(8, at => records.stats.terms({ from: String(1990 + at) }, 20)))
}

async function measurePages(store: Store, id: string, official: string): Promise<void> {
  const app = createApp({ store, limits: { body: 1e6, requestsPerMinute: 1e9 } })
  const pages = ['/', '/?q=chuyen+doi+so', '/overview', `/articles/${id}`, '/officials', `/officials/${official}`]
  const queues = ['', 'officials', 'achievements', 'resolutions'].map(field => `/review?field=${field}`)
  const seat = `/officials?${new URLSearchParams({ post: 'Phó Chủ tịch', province: 'Yên Bái' })}`
  for (const page of [...pages, seat, '/imports', ...queues])
    say(
      `page ${page.slice(0, 26)}`,
      await timed(20, async () => {
        const response = await app.request(page, { headers: { accept: 'text/html' } })
        if (response.status !== 200) throw new Error(`${page} answers ${response.status}`)
        await response.text()
      }),
    )
}

await withStores(process.argv.slice(2), async (title, address) => {
  const store = await openStore(address)
  await measure(title, store)
  await duringImport(address, () => measure(`${title}, while an import writes`, store))
  await store.close()
})

/**
 * The service under many connections at once, also while an import writes: npm install --prefix bench, then
 *   npm run bench -- api [RECORDS=20000]         fills a store in SQLite and one in PostgreSQL, and measures both
 *   npm run bench -- api STORE…                  measures stores that are there (a file, or postgres://…)
 */
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'
import { openStore } from '../src/store/open.js'
import { withStores } from './archive.js'
import { duringImport, main } from './importing.js'

const CONNECTIONS = 50
const SECONDS = 10

type Fired = {
  readonly latency: Readonly<Record<'p50' | 'p90' | 'p97_5' | 'p99' | 'max', number>>
  readonly perSecond: number
  readonly sent: number
  readonly answered: number
  readonly errors: number
  readonly timeouts: number
  readonly non2xx: number
}

const searches = [
  ...['chuyen doi so', 'hội nghị', 'giám sát', '"cải cách hành chính"', 'nong thon moi', 'dai bieu huyen'].map(
    words => `/v1/search?q=${encodeURIComponent(words)}`,
  ),
  `/v1/search?post=${encodeURIComponent('Phó Chủ tịch')}&body=${encodeURIComponent('HĐND')}`,
  `/v1/search?province=${encodeURIComponent('Phú Thọ')}&from=2012`,
  '/v1/search?role=chaired&level=district',
  '/v1/search?q=nong+thon+moi&from=2012&to=2019',
]
/** Days from which on is searched, so that hardly a question is asked twice. */
const days = Array.from({ length: 200 }, (_, at) => `20${10 + (at % 10)}-0${1 + (at % 9)}-${11 + (at % 17)}`)

/** What clients ask for; each connection asks for all of it in turn, and begins elsewhere. */
const asked = (ids: readonly string[]): Readonly<Record<string, readonly string[]>> => ({
  'a record': ids.map(id => `/v1/records/${id}`),
  'new questions': days.flatMap(day => searches.map(search => `${search.replace(/&from=\d+/, '')}&from=${day}`)),
  'ten questions': searches,
  figures: ['/v1/stats/roles', '/v1/stats/resolutions', '/v1/stats/achievements?q=hoi+nghi'],
  pages: ['/?q=chuyen+doi+so', '/officials', '/overview', ...ids.slice(0, 3).map(id => `/articles/${id}`)],
})

async function serving(store: string): Promise<{ readonly child: ChildProcess; readonly address: string }> {
  const options = ['--store', store, '--port', '0', '--read-only', '--rate', '1000000000', '--lang', 'en']
  const child = spawn(process.execPath, [main, 'serve', ...options], { stdio: ['ignore', 'ignore', 'pipe'] })
  for await (const line of createInterface({ input: child.stderr })) {
    const [address] = /http:\/\/[^/]+/.exec(line) ?? []
    if (address !== undefined) return { child, address }
  }
  throw new Error('the service did not start')
}

async function fired(addresses: readonly string[]): Promise<string> {
  const cannon = [join(import.meta.dirname, 'cannon.mjs'), String(CONNECTIONS), String(SECONDS), ...addresses]
  const { stdout } = await promisify(execFile)(process.execPath, cannon)
  const { latency, perSecond, sent, answered, errors, timeouts, non2xx }: Fired = JSON.parse(stdout)
  // A request that is cut off is neither an answer nor an error to the client; at the end each connection waits for one.
  const lost = Math.max(0, sent - answered - CONNECTIONS)
  const at = (key: keyof Fired['latency']): string => `${latency[key].toFixed(0).padStart(6)} ms`
  return `p50 ${at('p50')}  p90 ${at('p90')}  p97.5 ${at('p97_5')}  p99 ${at('p99')}  ${perSecond.toFixed(0).padStart(6)}/s  errors ${errors + timeouts + non2xx}  lost ${lost}`
}

async function measure(title: string, store: string): Promise<void> {
  const ids = await idsIn(store)
  const { child, address } = await serving(store)
  try {
    console.log(`${title}, ${CONNECTIONS} connections`)
    for (const [what, paths] of Object.entries(asked(ids))) {
      console.log(`  ${what.padEnd(16)}${await fired(paths.map(path => address + path))}`)
      // What the clients left behind unanswered is to be done before others ask.
      await (await fetch(`${address}/v1/search?q=${encodeURIComponent(what)}`)).text()
    }
  } finally {
    child.kill('SIGTERM')
    await once(child, 'exit')
  }
}

async function idsIn(address: string): Promise<readonly string[]> {
  const store = await openStore(address)
  const { hits } = await store.records.search({ limit: 100 })
  await store.close()
  return hits.map(({ sha256 }) => sha256)
}

await withStores(process.argv.slice(2), async (title, address) => {
  await measure(title, address)
  await duringImport(address, () => measure(`${title}, while an import writes`, address))
})

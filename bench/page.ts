/**
 * Speed of the page floor beside its peers, all in one warm process over the same pages:
 *   npm install --prefix bench && npm run bench -- page [FOLDER] [PASSES=5]
 * Pages of a folder, or three hundred of `pages.ts`; slow peers read the first fifty. All get warm first and then read in turn; figures are those of the fastest pass of each, in CPU time of the process: what else a machine does only adds to it.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { tuneHeaps } from '../src/cli/heap.js'
import { readPage } from '../src/page/page.js'
import { pageOf } from './pages.js'

type Peer = {
  readonly name: string
  readonly slow?: boolean
  read(html: string, bytes: Uint8Array): unknown
}

const COUNT = 300
const FEW = 50
const [folder, passes = '5'] = process.argv.slice(2)

const bytes = folder
  ? readdirSync(folder).map(file => readFileSync(join(folder, file)))
  : Array.from({ length: COUNT }, (_, number) => Buffer.from(pageOf(number)))
const pages = bytes.map(page => ({ bytes: page, html: page.toString('utf8') }))

const ours: Peer = {
  name: 'trichluc: page to article',
  read: (_, page) => readPage({ bytes: page, uri: 'page.html', mediaType: 'text/html' }).article?.blocks.length,
}

/** The peers, or none with a word of how to get them. */
async function others(): Promise<readonly Peer[]> {
  try {
    const { peers } = (await import(new URL('./peers.mjs', import.meta.url).href)) as { peers: readonly Peer[] }
    return peers
  } catch (error) {
    console.error(`no peers: ${error instanceof Error ? error.message : error}; npm install --prefix bench brings them`)
    return []
  }
}

async function pass({ read, slow }: Peer): Promise<number> {
  const some = slow ? pages.slice(0, FEW) : pages
  const before = process.cpuUsage()
  for (const page of some) await read(page.html, page.bytes)
  const { user, system } = process.cpuUsage(before)
  return some.length / ((user + system) / 1e6)
}

/** Most passes to get warm, and by how much the next one of a peer that still is not is faster. */
const WARMING = 20
const FASTER = 1.03

/** Reads until three passes in a row are no faster than the best before them: compilers come to the last functions late. */
async function warm(peer: Peer): Promise<void> {
  let best = 0
  let steady = 0
  for (let number = 0; number < WARMING && steady < 3; number++) {
    const rate = await pass(peer)
    steady = rate < best * FASTER ? steady + 1 : 0
    best = Math.max(best, rate)
  }
}

tuneHeaps()
const all = [ours, ...(await others())]
for (const peer of all) await warm(peer)
const figures = new Map<Peer, number>()
for (let number = 0; number < Number(passes); number++)
  for (const peer of all) figures.set(peer, Math.max(figures.get(peer) ?? 0, await pass(peer)))
const size = bytes.reduce((sum, { length }) => sum + length, 0) / bytes.length
console.log(`${pages.length} pages, ${(size / 1000).toFixed(1)} KB in the mean, the fastest of ${passes} passes`)
console.log(
  `${'reader'.padEnd(28)} ${'pages/CPU-s'.padStart(12)} ${'MB/CPU-s'.padStart(9)} ${'ms a page'.padStart(10)}`,
)
for (const [{ name }, rate] of figures) {
  const columns = [
    rate.toFixed(0).padStart(12),
    ((rate * size) / 1e6).toFixed(1).padStart(9),
    (1000 / rate).toFixed(2).padStart(10),
  ]
  console.log(`${name.padEnd(28)} ${columns.join(' ')}`)
}

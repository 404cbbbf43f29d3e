/**
 * Imports of the built program at full length, over the pages of `pages.ts`:
 *   npm run build && npm run bench -- imports memory [COUNT=100000]    one process tree: memory at a fifth and at the end, pages a second, CPU beside structuring
 *   npm run build && npm run bench -- imports engines [COUNT=20000]    the same pages through every queue and store, with one and two processes
 *   npm run build && npm run bench -- imports queue [COUNT=20000]      what a page costs in the queue, with a handler that does nothing
 *   npm run build && npm run bench -- imports parts [COUNT=1000]       what a page costs beside structuring, by what is done, in one process
 * Engines that are not installed are left out. The machine should do nothing else.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { deflateRawSync } from 'node:zlib'
import { parseDocument } from 'htmlparser2'
import { Redis } from 'ioredis'
import { tuneHeaps } from '../src/cli/heap.js'
import { readDefinition } from '../src/importing/definition-file.js'
import { prepare } from '../src/prepare.js'
import { openQueue } from '../src/queue/open.js'
import { JOB_SIZE } from '../src/queue/queue.js'
import type { ArticleRecord } from '../src/record.js'
import { columnsOf } from '../src/store/columns.js'
import { openStore } from '../src/store/open.js'
import { openDatabase } from '../src/store/sqlite/database.js'
import { sqliteDialect } from '../src/store/sqlite/dialect.js'
import { type Outcome, structure } from '../src/structure.js'
import { has, postgresFolder, start, startPostgres, startRedis, trichluc } from '../test/program.js'
import { pageOf, writePages } from './pages.js'
import { cpuSpent } from './running.js'

const [what = '', asked] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'imports-'))
const pages = join(folder, 'pages')
const say = (line: string): void => void process.stdout.write(`${line}\n`)

/** Resident memory of a process in megabytes, and its CPU seconds, threads and all. */
function usageOf(pid: number): { readonly rss: number; readonly cpu: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ')
  const ticks = Number(execFileSync('getconf', ['CLK_TCK']))
  return {
    rss: Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1]) / 1024,
    cpu: (Number(fields[11]) + Number(fields[12])) / ticks,
  }
}

/** Milliseconds of CPU that some work takes for each of a sample of pages, warm: the fastest of several passes. */
function perPage(work: (html: string) => unknown): number {
  const sample = Array.from({ length: 300 }, (_, number) => pageOf(number))
  const pass = (): number => cpuSpent(() => sample.forEach(work)) / sample.length
  return Math.min(...Array.from({ length: PASSES }, pass))
}

/** So many that the engine has compiled what is hot, as in a long import. */
const PASSES = 12

async function memory(count: number): Promise<void> {
  tuneHeaps()
  writePages(pages, count)
  const pipeline = await prepare(await readDefinition())
  const structuring = perPage(html =>
    JSON.stringify(structure({ bytes: Buffer.from(html), uri: 'page.html', mediaType: 'text/html' }, pipeline).record),
  )
  const parsing = perPage(html => parseDocument(html))
  const began = performance.now()
  const { child, ended } = start('import', pages, '--store', join(folder, 'kho.db'), '--progress', 'json')
  const pid = child.pid ?? 0
  const measured: { readonly done: number; readonly rss: number; readonly cpu: number }[] = []
  if (child.stderr)
    createInterface({ input: child.stderr }).on('line', line => {
      const { done } = JSON.parse(line) as { readonly done: number }
      measured.push({ done, ...usageOf(pid) })
    })
  const { code } = await ended
  const seconds = (performance.now() - began) / 1000
  say(`exit code ${code}; ${count} pages in ${seconds.toFixed(1)} s, ${(count / seconds).toFixed(1)} a second`)
  // Starting and getting warm is no part of what a page costs: the first fifth is left out.
  const warm = measured.find(({ done }) => done >= count / 5)
  const last = measured.at(-1)
  if (!warm || !last || warm === last) return say('too few pages to tell more')
  say(`RSS at ${warm.done} pages ${warm.rss.toFixed(0)} MB, at ${last.done} ${last.rss.toFixed(0)} MB`)
  const cpu = ((last.cpu - warm.cpu) * 1000) / (last.done - warm.done)
  say(`CPU ${cpu.toFixed(2)} ms a page, ${(1000 / cpu).toFixed(1)} pages a second and core`)
  say(`structuring and JSON ${structuring.toFixed(2)} ms, the rest ${(cpu - structuring).toFixed(2)} ms`)
  say(
    `one DOM of htmlparser2 ${parsing.toFixed(2)} ms: the rest is ${((cpu - structuring) / parsing).toFixed(2)} of it`,
  )
}

type Engine = { readonly name: string; readonly options: () => Promise<readonly string[]> }

async function engines(count: number): Promise<void> {
  writePages(pages, count)
  const redis = has('redis-server') ? await startRedis('--appendonly', 'yes') : undefined
  const bin = postgresFolder()
  const postgres = bin === undefined ? undefined : await startPostgres(bin)
  let stores = 0
  const file = (): string => join(folder, `${++stores}.db`)
  const all: Engine[] = [{ name: 'local + SQLite', options: async () => ['--store', file()] }]
  if (redis) all.push({ name: 'Redis + SQLite', options: async () => ['--store', file(), '--queue', redis.address] })
  if (redis && postgres)
    all.push({
      name: 'Redis + PostgreSQL',
      options: async () => ['--store', await postgres.database(), '--queue', redis.address],
    })
  if (postgres)
    all.push({
      name: 'PostgreSQL alone',
      options: async () => {
        const address = await postgres.database()
        return ['--store', address, '--queue', address]
      },
    })
  try {
    for (const engine of all)
      for (const processes of engine.name.startsWith('local') ? [1] : [1, 2]) await measure(engine, processes, count)
  } finally {
    await redis?.kill()
    if (redis) rmSync(redis.folder, { recursive: true })
    await postgres?.stop()
  }
}

/** Two threads in all: both in the importer, or one each in the importer and a worker. */
async function measure({ name, options }: Engine, processes: number, count: number): Promise<void> {
  const shared = [...(await options()), '--progress', 'none', '--workers', String(2 / processes)]
  const worker = processes > 1 ? start('work', ...shared) : undefined
  const began = performance.now()
  const { code, stderr } = await trichluc('import', pages, ...shared)
  const seconds = (performance.now() - began) / 1000
  worker?.child.kill('SIGTERM')
  await worker?.ended
  const store = shared[1] ?? ''
  const hash = createHash('sha256')
  const { child, ended } = start('export', '--people', '--store', store)
  child.stdout?.on('data', (chunk: string) => hash.update(chunk))
  await ended
  const rate = (count / seconds).toFixed(1)
  say(
    `${name}, ${processes} process(es): exit ${code}, ${rate} pages a second, records ${hash.digest('hex').slice(0, 12)}`,
  )
  if (code !== 0) say(stderr)
}

/** CPU of the queue alone, this process and the server of Redis counted: jobs are added, taken and forgotten. */
async function queues(count: number): Promise<void> {
  const parsing = perPage(html => parseDocument(html))
  say(`one DOM of htmlparser2 ${parsing.toFixed(3)} ms`)
  const redis = has('redis-server') ? await startRedis('--appendonly', 'yes') : undefined
  const bin = postgresFolder()
  const postgres = bin === undefined ? undefined : await startPostgres(bin)
  try {
    await measureQueue('local', 'local', count, parsing)
    if (redis)
      await measureQueue('Redis, its server counted', redis.address, count, parsing, await pidOf(redis.address))
    if (postgres) await measureQueue('PostgreSQL, its server left out', await postgres.database(), count, parsing)
  } finally {
    await redis?.kill()
    if (redis) rmSync(redis.folder, { recursive: true })
    await postgres?.stop()
  }
}

async function pidOf(address: string): Promise<number> {
  const redis = new Redis(address)
  const info = await redis.info('server')
  await redis.quit()
  return Number(/^process_id:(\d+)/m.exec(info)?.[1])
}

async function measureQueue(
  name: string,
  address: string,
  count: number,
  parsing: number,
  pid?: number,
): Promise<void> {
  const queue = await openQueue({ address, store: 'bench', allowUnsafe: false, report: say })
  const cpu = (): number => {
    const { user, system } = process.cpuUsage()
    return (user + system) / 1000 + (pid === undefined ? 0 : usageOf(pid).cpu * 1000)
  }
  const round = async (pages: number): Promise<void> => {
    for (let id = 0; id < pages; id += JOB_SIZE)
      await queue.add({ store: 'bench', extractor: 'x', ids: Array.from({ length: JOB_SIZE }, (_, at) => id + at) })
    while ((await queue.outstanding()) > 0) await sleep(20)
  }
  const working = await queue.work(async () => {}, 2)
  await round(count / 5)
  const before = cpu()
  await round(count)
  const each = (cpu() - before) / count
  await working.stop()
  await queue.close()
  say(`queue ${name}: ${each.toFixed(4)} ms a page, ${(each / parsing).toFixed(3)} of one DOM`)
}

/** What is done for a page beside structuring, each alone and warm. The texts are the same as in an import; no thread is between. */
async function parts(count: number): Promise<void> {
  const pipeline = await prepare(await readDefinition())
  const html = Array.from({ length: count }, (_, number) => pageOf(number))
  const parsing = perPage(page => parseDocument(page))
  say(`one DOM of htmlparser2 ${parsing.toFixed(3)} ms`)
  const made = html.map((page, number) =>
    madeOf(structure({ bytes: Buffer.from(page), uri: `pages/${number}.html`, mediaType: 'text/html' }, pipeline)),
  )
  const each = <R>(name: string, work: () => R): void => {
    work()
    const spent = cpuSpent(() => void work()) / count
    say(`${name} ${spent.toFixed(3)} ms, ${(spent / parsing).toFixed(2)} of one DOM`)
  }
  each('verdicts to JSON, deflated', () => made.map(({ outcome }) => verdictsOf(outcome)))
  each('columns', () => made.map(({ record, json }) => columnsOf(record, json)))
  const pages = made.map(({ record, json, outcome }) => ({
    record: json,
    verdicts: verdictsOf(outcome),
    columns: columnsOf(record, json),
  }))
  each('to another thread and back', () => pages.map(page => structuredClone(page)))
  const store = await openStore(join(folder, 'parts.db'))
  const run = await store.ledger.begin('x')
  const began = process.cpuUsage()
  for (let from = 0; from < count; from += JOB_SIZE) {
    const job = pages.slice(from, from + JOB_SIZE)
    const { works } = await store.ledger.register(
      job.map(({ columns: { sha256, uri } }) => ({
        uri,
        offset: 0,
        sha256,
        bytes: 50_000,
        reference: JSON.stringify({ uri, path: uri, known: {} }),
        known: '{}',
      })),
      run,
    )
    await store.ledger.claim({ ids: works.map(({ id }) => id), owner: 'bench', takeOver: false })
    await store.ledger.finish(
      job.map((page, at) => ({ id: works[at]?.id ?? 0, state: 'done', reason: null, milliseconds: 1, page })),
    )
  }
  const { user, system } = process.cpuUsage(began)
  await store.close()
  const spent = (user + system) / 1000 / count
  say(`ledger and record in SQLite ${spent.toFixed(3)} ms, ${(spent / parsing).toFixed(2)} of one DOM`)
  const words = await wordsAlone(pages.map(({ columns }) => columns))
  say(`of that the index of words alone ${words.toFixed(3)} ms, ${(words / parsing).toFixed(2)} of one DOM`)
}

type Made = { readonly outcome: Outcome; readonly record: ArticleRecord; readonly json: string }

function madeOf(outcome: Outcome): Made {
  if (!outcome.record) throw new Error('a page gave no record')
  return { outcome, record: outcome.record, json: JSON.stringify(outcome.record) }
}

const verdictsOf = ({ verdicts }: Outcome): Uint8Array => deflateRawSync(JSON.stringify(verdicts), { level: 1 })

/** Milliseconds that SQLite takes to enter the texts of a page into an index of words and nothing else. */
async function wordsAlone(texts: readonly { readonly exact: string; readonly folded: string }[]): Promise<number> {
  const database = await openDatabase(join(folder, 'words.db'), { cache: 64 })
  const statement = await database.statement(sqliteDialect.insertPage)
  const began = process.cpuUsage()
  for (let from = 0; from < texts.length; from += JOB_SIZE)
    await database.write(async () => {
      for (const [at, { exact, folded }] of texts.slice(from, from + JOB_SIZE).entries())
        await statement.run(from + at + 1, exact, folded)
    })
  const { user, system } = process.cpuUsage(began)
  await database.close()
  return (user + system) / 1000 / texts.length
}

try {
  if (what === 'memory') await memory(Number(asked ?? 100_000))
  else if (what === 'engines') await engines(Number(asked ?? 20_000))
  else if (what === 'queue') await queues(Number(asked ?? 20_000))
  else if (what === 'parts') await parts(Number(asked ?? 1000))
  else {
    process.stderr.write('usage: npm run bench -- imports memory|engines|queue|parts [COUNT]\n')
    process.exitCode = 2
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

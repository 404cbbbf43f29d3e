/**
 * Imports of the built program at full length, over the pages of `pages.ts`:
 *   npm run build && npm run bench -- imports memory [COUNT=100000]    one process tree: memory at a fifth and at the end, pages a second, CPU beside structuring
 *   npm run build && npm run bench -- imports engines [COUNT=20000]    the same pages through every queue and store, with one and two processes
 * Engines that are not installed are left out. The machine should do nothing else.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { parseDocument } from 'htmlparser2'
import { readDefinition } from '../src/importing/definition-file.js'
import { prepare } from '../src/prepare.js'
import { structure } from '../src/structure.js'
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

/** Milliseconds of CPU that some work takes for each of a sample of pages, warm. */
function perPage(work: (html: string) => unknown): number {
  const sample = Array.from({ length: 300 }, (_, number) => pageOf(number))
  for (const html of sample) work(html)
  return cpuSpent(() => sample.forEach(work)) / sample.length
}

async function memory(count: number): Promise<void> {
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

try {
  if (what === 'memory') await memory(Number(asked ?? 100_000))
  else if (what === 'engines') await engines(Number(asked ?? 20_000))
  else {
    process.stderr.write('usage: npm run bench -- imports memory|engines [COUNT]\n')
    process.exitCode = 2
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writePages } from '../../bench/pages.js'
import { openStore } from '../../src/store/open.js'
import type { Counts } from '../../src/store/store.js'
import {
  has,
  type PostgresServer,
  postgresFolder,
  type RedisServer,
  start,
  startPostgres,
  startRedis,
  trichluc,
} from '../program.js'

/** `npm run test:faults` does the same with more pages and more kills. */
const isFull = process.env.TRICHLUC_FAULTS === 'full'
const PAGES = isFull ? 2000 : 80
const KILLS = isFull ? 50 : 3
const timeout = isFull ? 3_600_000 : 180_000
const folder = mkdtempSync(join(tmpdir(), 'import-'))
const pages = join(folder, 'pages')
let stores = 0
const fresh = (): string => join(folder, `${++stores}.db`)
let undisturbed: readonly string[] = []

/** Id and hash of each record that a command prints, a line each. */
const digests = (stdout: string): readonly string[] =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map(line => `${line.slice(30, 42)} ${createHash('sha256').update(line).digest('hex').slice(0, 12)}`)

async function exported(store: string): Promise<readonly string[]> {
  return digests((await trichluc('export', '--store', store)).stdout)
}

/** An import that also reads a pipe which nobody closes cannot end by itself, however fast the machine. */
const endless = ['-', '--workers', '2', '--progress', 'none'] as const
/** Pages that such an import enters: a whole job, and no more than were found ahead of the pipe. */
const REACHED = 50 * Math.floor((PAGES - 16) / 50)

async function countsOf(path: string): Promise<Counts> {
  const store = await openStore(path)
  return store.ledger.counts().finally(() => store.close())
}

/** Waits until the ledger stands as it should. */
async function untilLedger(path: string, stands: (counts: Counts) => boolean): Promise<void> {
  const end = Date.now() + timeout / 3
  const store = await openStore(path)
  try {
    for (let counts = await store.ledger.counts(); !stands(counts); counts = await store.ledger.counts()) {
      if (Date.now() > end) throw new Error(`it never came; the ledger stands at ${JSON.stringify(counts)}`)
      await sleep(5)
    }
  } finally {
    await store.close()
  }
}

/** Waits until the store holds so many records. */
const untilRecords = (path: string, count: number): Promise<void> => untilLedger(path, ({ done }) => done >= count)

beforeAll(async () => {
  writePages(pages, PAGES)
  const store = fresh()
  const { code, stdout } = await trichluc('import', pages, '--store', store, '--progress', 'none')
  expect([code, stdout]).toEqual([0, expect.stringContaining(`${PAGES} sources found, 0 of them done before`)])
  undisturbed = await exported(store)
}, timeout)
afterAll(() => rmSync(folder, { recursive: true }))

describe('an import', { timeout }, () => {
  it('gives each page a record, the one that extract prints', async () => {
    const { stdout, code } = await trichluc('extract', pages)
    expect(code).toBe(0)
    expect(undisturbed).toHaveLength(PAGES)
    expect(undisturbed).toEqual(digests(stdout))
  })

  it('does nothing anew when it is run again', async () => {
    const store = fresh()
    await trichluc('import', pages, '--store', store)
    const { stdout } = await trichluc('import', pages, '--store', store, '--format', 'json')
    expect(JSON.parse(stdout)).toMatchObject({ found: PAGES, known: PAGES, counts: { done: PAGES } })
  })

  it('changes nothing when it is to be dry', async () => {
    const store = fresh()
    const { stdout } = await trichluc('import', pages, '--store', store, '--dry-run')
    expect(stdout).toBe(`${PAGES} sources found, 0 of them done before, ${PAGES} to be imported\n`)
    expect((await trichluc('status', '--store', store)).code).toBe(2)
  })

  it('gives each page exactly one record after it was killed again and again', async () => {
    const store = fresh()
    let interrupted = 0
    for (let kill = 0; kill < KILLS; kill++) {
      const { child, ended } = start('import', pages, ...endless, '--store', store)
      await untilLedger(store, ({ done, running }) => running > 0 && done >= Math.floor((REACHED * kill) / (2 * KILLS)))
      if (isFull) await sleep(Math.random() * 500)
      child.kill('SIGKILL')
      expect((await ended).signal).toBe('SIGKILL')
      if ((await countsOf(store)).running > 0) interrupted++
    }
    expect(interrupted).toBeGreaterThan(0)
    const { code } = await trichluc('import', pages, '--store', store, '--progress', 'none')
    expect(code).toBe(0)
    expect(await exported(store)).toEqual(undisturbed)
  })

  it('stops cleanly when it is told to, and resume finishes it', async () => {
    const store = fresh()
    const { child, ended } = start('import', pages, ...endless, '--store', store)
    await untilLedger(store, ({ done }) => done > 0)
    child.kill('SIGTERM')
    expect(await ended).toMatchObject({ code: 4, stdout: expect.stringContaining('interrupted') })
    // What was not found before the end is found by the same command; what was found is finished by resume.
    expect((await trichluc('resume', '--store', store)).code).toBe(0)
    expect((await trichluc('import', pages, '--store', store)).code).toBe(0)
    expect(await exported(store)).toEqual(undisturbed)
  })

  it('does a set once that several processes import at the same time', async () => {
    const store = fresh()
    const runs = await Promise.all([1, 2, 3].map(() => trichluc('import', pages, '--store', store)))
    expect(runs.map(({ code }) => code)).toEqual([0, 0, 0])
    expect(await exported(store)).toEqual(undisturbed)
  })
})

describe.skipIf(!has('redis-server'))('an import over Redis', { timeout }, () => {
  let redis: RedisServer
  beforeAll(async () => {
    redis = await startRedis('--appendonly', 'yes')
  })
  afterAll(async () => {
    await redis.kill()
    rmSync(redis.folder, { recursive: true })
  })

  it('gives the records of the local queue, with two workers and one that only finds', async () => {
    const store = fresh()
    const options = ['--store', store, '--queue', redis.address, '--progress', 'none']
    const workers = [start('work', ...options, '--workers', '1'), start('work', ...options, '--workers', '1')]
    const { code } = await trichluc('import', pages, ...options, '--workers', '0')
    expect(code).toBe(0)
    for (const { child } of workers) child.kill('SIGTERM')
    const ends = await Promise.all(workers.map(({ ended }) => ended))
    expect(ends.map(end => end.code)).toEqual([0, 0])
    expect(ends.map(end => Number(/(\d+) pages done/.exec(end.stderr)?.[1])).reduce((a, b) => a + b)).toBe(PAGES)
    expect(await exported(store)).toEqual(undisturbed)
  })

  it('finds again what Redis lost', async () => {
    const store = fresh()
    const options = ['--store', store, '--queue', redis.address, '--progress', 'none', '--workers', '1']
    const { child, ended } = start('import', pages, ...options)
    await untilRecords(store, 1)
    await redis.kill()
    rmSync(join(redis.folder, 'appendonlydir'), { recursive: true })
    await redis.start()
    expect((await ended).code).toBe(0)
    child.kill()
    expect(await exported(store)).toEqual(undisturbed)
  })

  it('is finished by another worker when one is killed', async () => {
    const store = fresh()
    const options = ['--store', store, '--queue', redis.address, '--progress', 'none', '--workers', '1']
    const victim = start('work', ...options)
    const running = start('import', pages, ...options)
    await untilRecords(store, 1)
    victim.child.kill('SIGKILL')
    expect((await running.ended).code).toBe(0)
    expect(await exported(store)).toEqual(undisturbed)
  })
})

const postgres = postgresFolder()

describe.skipIf(postgres === undefined)('an import into PostgreSQL', { timeout }, () => {
  let server: PostgresServer
  beforeAll(async () => {
    server = await startPostgres(postgres ?? '')
  })
  afterAll(() => server.stop())

  it('gives the same records, with the queue in the same database and the server started again in its midst', async () => {
    const address = await server.database()
    const options = ['--store', address, '--queue', address, '--progress', 'none', '--workers', '1']
    const worker = start('work', ...options)
    const running = start('import', pages, ...options)
    await untilRecords(address, 1)
    await server.restart()
    expect((await running.ended).code).toBe(0)
    worker.child.kill('SIGTERM')
    expect((await worker.ended).code).toBe(0)
    expect(await exported(address)).toEqual(undisturbed)
    expect(await trichluc('verify', '--store', address)).toMatchObject({
      code: 0,
      stdout: `${PAGES} records checked, 0 faults\n`,
    })
  })
})

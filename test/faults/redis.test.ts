import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Redis } from 'ioredis'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { has, type RedisServer, type Running, start, startRedis, trichluc } from '../program.js'
import {
  countsOf,
  exported,
  makeScene,
  moment,
  note,
  PAGES,
  recovery,
  type Scene,
  TIMEOUT,
  times,
  untilLedger,
  untilRecords,
} from './scene.js'

describe.skipIf(!has('redis-server'))('an import over Redis is exact', { timeout: TIMEOUT }, () => {
  let scene: Scene
  let redis: RedisServer
  beforeAll(async () => {
    scene = await makeScene()
    redis = await startRedis('--appendonly', 'yes')
  }, TIMEOUT)
  afterAll(async () => {
    scene.remove()
    await redis.kill()
    rmSync(redis.folder, { recursive: true })
  }, TIMEOUT)
  const optionsOf = (store: string): readonly string[] => [
    '--store',
    store,
    '--queue',
    redis.address,
    '--progress',
    'none',
  ]
  const startWorker = (store: string, ...more: readonly string[]): Running =>
    start('work', ...optionsOf(store), '--workers', '1', ...more)

  it('after its importer and its workers were killed again and again', async () => {
    const store = scene.fresh()
    const kills = times(50, 3)
    const startImporter = (): Running => start('import', scene.pages, ...optionsOf(store), '--workers', '0')
    const running = [startImporter(), startWorker(store), startWorker(store)]
    for (let kill = 0; kill < kills; kill++) {
      await untilLedger(store, ({ done, running }) => running > 0 || done >= PAGES)
      await moment(1500)
      const at = kill % running.length
      running[at]?.child.kill('SIGKILL')
      await running[at]?.ended
      running[at] = at === 0 ? startImporter() : startWorker(store)
    }
    const [importer, ...workers] = running
    const killed = performance.now()
    expect((await importer?.ended)?.code).toBe(0)
    note(
      `SIGKILL of importer and workers over Redis ×${kills}, s from the last one to the end`,
      Math.round((performance.now() - killed) / 1000),
    )
    expect((await countsOf(store)).done).toBe(PAGES)
    for (const { child } of workers) child.kill('SIGTERM')
    expect((await Promise.all(workers.map(({ ended }) => ended))).map(({ code }) => code)).toEqual([0, 0])
    expect(await exported(store)).toEqual(scene.undisturbed)
  })

  it('after Redis was killed and started again', async () => {
    const store = scene.fresh()
    const restarts = times(5, 1)
    const took: number[] = []
    const { ended } = start('import', scene.pages, ...optionsOf(store), '--workers', '1')
    for (let restart = 0; restart < restarts; restart++) {
      await untilRecords(store, 1 + Math.floor((PAGES * restart) / (restarts + 1)))
      await redis.kill()
      await redis.start()
      took.push(await recovery(store))
    }
    note(`Redis killed and started again ×${restarts}, ms until the next record`, ...took)
    expect((await ended).code).toBe(0)
    expect(await exported(store)).toEqual(scene.undisturbed)
  })

  it('when Redis lost everything while the import ran on, or was dead', async () => {
    const store = scene.fresh()
    const client = new Redis(redis.address)
    const worker = startWorker(store)
    const first = start('import', scene.pages, ...optionsOf(store), '--workers', '0')
    await untilRecords(store, 1)
    await client.flushall()
    const began = performance.now()
    expect((await first.ended).code).toBe(0)
    note('FLUSHALL, s until the running import was done', Math.round((performance.now() - began) / 1000))
    expect(await exported(store)).toEqual(scene.undisturbed)
    worker.child.kill('SIGTERM')
    await worker.ended

    const other = scene.fresh()
    const second = start('import', scene.pages, '-', ...optionsOf(other), '--workers', '2')
    await untilLedger(other, ({ done, running }) => done + running > 0)
    second.child.kill('SIGKILL')
    await second.ended
    await client.flushall()
    await client.quit()
    const { queued, running } = await countsOf(other)
    const { stdout } = await trichluc('status', '--store', other)
    if (queued + running > 0) expect(stdout).toMatch(/waiting|being worked on/)
    expect((await trichluc('resume', ...optionsOf(other))).code).toBe(0)
    expect((await trichluc('import', scene.pages, ...optionsOf(other))).code).toBe(0)
    expect(await exported(other)).toEqual(scene.undisturbed)
  })

  it('when a worker was frozen for longer than its lock', async () => {
    const store = scene.fresh()
    const [frozen, other] = [startWorker(store), startWorker(store)]
    const importer = start('import', scene.pages, ...optionsOf(store), '--workers', '0')
    await untilLedger(store, ({ running }) => running > 0)
    frozen.child.kill('SIGSTOP')
    await sleep(times(60_000, 2000))
    frozen.child.kill('SIGCONT')
    expect((await importer.ended).code).toBe(0)
    for (const { child } of [frozen, other]) child.kill('SIGTERM')
    await Promise.all([frozen.ended, other.ended])
    expect((await countsOf(store)).done).toBe(PAGES)
    expect(await exported(store)).toEqual(scene.undisturbed)
  })

  it('after its workers were told to stop again and again, within ten seconds each', async () => {
    const store = scene.fresh()
    const stops = times(50, 2)
    const took: number[] = []
    const importer = start('import', scene.pages, ...optionsOf(store), '--workers', '1')
    for (let stop = 0; stop < stops; stop++) {
      const { child, ended } = startWorker(store)
      await heard(child)
      await moment(1500)
      const told = performance.now()
      child.kill('SIGTERM')
      expect((await ended).code).toBe(0)
      took.push(Math.round(performance.now() - told))
    }
    note(`SIGTERM of a worker ×${stops}, ms until its end (least / median / most)`, ...took)
    expect(Math.max(...took)).toBeLessThan(10_000)
    expect((await importer.ended).code).toBe(0)
    expect(await exported(store)).toEqual(scene.undisturbed)
  })

  it('when a worker is told to stop amid a page that does not end', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'stuck-'))
    try {
      writeFileSync(join(folder, 'tin.txt'), 'Hội nghị tổng kết công tác năm. '.repeat(400_000))
      const store = scene.fresh()
      const stuck = startWorker(store, '--page-timeout', '10m', '--page-memory', '4000')
      const importer = start('import', folder, ...optionsOf(store), '--workers', '0')
      await untilLedger(store, ({ running }) => running > 0)
      const told = performance.now()
      stuck.child.kill('SIGTERM')
      expect((await stuck.ended).code).toBe(0)
      expect(performance.now() - told).toBeLessThan(10_000)
      expect((await countsOf(store)).running).toBe(0)
      importer.child.kill('SIGTERM')
      expect((await importer.ended).code).toBe(4)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('or is refused, where Redis may throw jobs away', async () => {
    const unsafe = await startRedis('--save', '', '--maxmemory-policy', 'allkeys-lru')
    try {
      const options = ['--store', scene.fresh(), '--queue', unsafe.address]
      const { code, stderr } = await trichluc('import', scene.pages, ...options)
      expect(code).toBe(1)
      expect(stderr).toMatch(/maxmemory-policy is allkeys-lru[\s\S]*persistence is off[\s\S]*--allow-unsafe-queue/)
    } finally {
      await unsafe.kill()
      rmSync(unsafe.folder, { recursive: true })
    }
  })
})

/** Waits until a process says something. */
const heard = (child: Running['child']): Promise<void> =>
  new Promise(resolve => {
    child.stderr?.once('data', () => resolve())
    child.once('exit', () => resolve())
  })

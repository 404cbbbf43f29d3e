import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { start, trichluc } from '../program.js'
import {
  countsOf,
  endless,
  exported,
  makeScene,
  moment,
  note,
  PAGES,
  REACHED,
  type Scene,
  TIMEOUT,
  times,
  untilLedger,
} from './scene.js'

let scene: Scene
beforeAll(async () => {
  scene = await makeScene()
}, TIMEOUT)
afterAll(() => scene.remove(), TIMEOUT)

describe('an import on one machine is exact', { timeout: TIMEOUT }, () => {
  it('after it was killed again and again', async () => {
    const { pages, fresh, undisturbed } = scene
    const store = fresh()
    const kills = times(50, 3)
    let interrupted = 0
    for (let kill = 0; kill < kills; kill++) {
      const { child, ended } = start('import', pages, ...endless, '--store', store)
      await untilLedger(store, ({ done, running }) => running > 0 && done >= Math.floor((REACHED * kill) / (2 * kills)))
      await moment(500)
      child.kill('SIGKILL')
      expect((await ended).signal).toBe('SIGKILL')
      if ((await countsOf(store)).running > 0) interrupted++
    }
    expect(interrupted).toBeGreaterThan(0)
    note(`SIGKILL of the importer ×${kills}, ${interrupted} of them amid pages`)
    const { code } = await trichluc('import', pages, '--store', store, '--progress', 'none')
    expect(code).toBe(0)
    expect(await exported(store)).toEqual(undisturbed)
  })

  it('after it was told to stop again and again, within ten seconds each, and resumed', async () => {
    const { pages, fresh, undisturbed } = scene
    const store = fresh()
    const stops = times(50, 2)
    const took: number[] = []
    for (let stop = 0; stop < stops; stop++) {
      const { child, ended } = start('import', pages, ...endless, '--store', store)
      await untilLedger(store, ({ running }) => running > 0)
      await moment(500)
      const told = performance.now()
      child.kill('SIGTERM')
      expect(await ended).toMatchObject({ code: 4, stdout: expect.stringContaining('interrupted') })
      took.push(Math.round(performance.now() - told))
      expect((await countsOf(store)).running).toBe(0)
    }
    note(`SIGTERM ×${stops}, ms until the end (least / median / most)`, ...took)
    expect(Math.max(...took)).toBeLessThan(10_000)
    // What was not found before the end is found by the same command; what was found is finished by resume.
    expect((await trichluc('resume', '--store', store)).code).toBe(0)
    expect((await trichluc('import', pages, '--store', store)).code).toBe(0)
    expect(await exported(store)).toEqual(undisturbed)
  })

  it('when several processes import the same at once', async () => {
    const { pages, fresh, undisturbed } = scene
    const store = fresh()
    const processes = Array.from({ length: times(8, 3) }, () => trichluc('import', pages, '--store', store))
    expect(new Set((await Promise.all(processes)).map(({ code }) => code))).toEqual(new Set([0]))
    expect(await exported(store)).toEqual(undisturbed)
  })

  it('after it was frozen', async () => {
    const { pages, fresh, undisturbed } = scene
    const store = fresh()
    const { child, ended } = start('import', pages, '--store', store, '--progress', 'none')
    await untilLedger(store, ({ running }) => running > 0)
    child.kill('SIGSTOP')
    await sleep(times(60_000, 1500))
    child.kill('SIGCONT')
    expect((await ended).code).toBe(0)
    expect((await countsOf(store)).done).toBe(PAGES)
    expect(await exported(store)).toEqual(undisturbed)
  })

  it('beside pages that take too much time or memory, which are quarantined', async () => {
    const { pages, fresh, undisturbed } = scene
    const mixed = mkdtempSync(join(tmpdir(), 'poison-'))
    try {
      const poisons = times(20, 2)
      cpSync(pages, join(mixed, 'pages'), { recursive: true })
      for (let at = 0; at < poisons; at++)
        writeFileSync(join(mixed, 'pages', `doc-${at}.txt`), `Hội nghị tổng kết công tác năm ${at}. `.repeat(400_000))
      const store = fresh()
      const limits = ['--page-timeout', '2s', '--page-memory', '128', '--workers', '2']
      const began = performance.now()
      const { code } = await trichluc('import', join(mixed, 'pages'), ...limits, '--store', store, '--progress', 'none')
      note(`${poisons} poison pages among ${PAGES + poisons}, seconds`, Math.round((performance.now() - began) / 1000))
      expect(code).toBe(3)
      expect(await countsOf(store)).toMatchObject({ done: PAGES, quarantined: poisons, failed: 0, queued: 0 })
      expect(await exported(store)).toEqual(undisturbed)
    } finally {
      rmSync(mixed, { recursive: true })
    }
  })
})

/** A small file system in memory, where this user may make one. */
function smallDisk(megabytes: number): { readonly folder: string; grow(): void; remove(): void } | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'disk-'))
  const mount = (options: string): void =>
    void execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'ignore' })
  try {
    mount(`size=${megabytes}m`)
  } catch {
    rmSync(folder, { recursive: true })
    process.stderr.write('no small disk can be made here: its test is left out\n')
    return undefined
  }
  return {
    folder,
    grow: () => mount('remount,size=2g'),
    remove: () => {
      execFileSync('umount', [folder])
      rmSync(folder, { recursive: true })
    },
  }
}

describe('a disk that is full', { timeout: TIMEOUT }, () => {
  const disk = smallDisk(times(64, 2))
  afterAll(() => disk?.remove(), TIMEOUT)

  it.skipIf(disk === undefined)(
    'ends the import with one line, and what was missing comes when there is room',
    async () => {
      const { pages, undisturbed } = scene
      if (!disk) return
      mkdirSync(join(disk.folder, 'store'))
      const store = join(disk.folder, 'store/kho.db')
      const began = performance.now()
      const { code, stderr } = await trichluc('import', pages, '--store', store, '--progress', 'none')
      note('disk full, seconds until the end', Math.round((performance.now() - began) / 100) / 10)
      expect([code, stderr.trim().split('\n')]).toEqual([
        1,
        [expect.stringMatching(/the disk of the store .* is full; /)],
      ])
      disk.grow()
      expect((await trichluc('resume', '--store', store)).code).toBe(0)
      expect((await trichluc('import', pages, '--store', store)).code).toBe(0)
      expect(await exported(store)).toEqual(undisturbed)
      expect((await trichluc('verify', '--store', store)).code).toBe(0)
    },
  )
})

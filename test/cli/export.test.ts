import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore } from '../../src/store/open.js'
import { command, type Ended, start, trichluc } from '../program.js'
import { archive, storedMany } from '../store/archive.js'

const MANY = 3000

const folder = mkdtempSync(join(tmpdir(), 'stopped-'))
const path = join(folder, 'kho.db')
beforeAll(async () => {
  const store = await openStore(path)
  await storedMany(store, archive, MANY)
  await store.close()
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true }))

/** Exports into a folder, and sends a signal as soon as something unfinished stands in it; the folder that is made to see whether it can be is none. */
async function stopped(place: string, format: string, signal: NodeJS.Signals): Promise<Ended> {
  const { child, ended } = start('export', '--store', path, '--format', format, '--out', join(place, 'out'))
  child.stdin?.end()
  let isOver = false
  const over = ended.finally(() => {
    isOver = true
  })
  while (!isOver && !readdirSync(place).some(name => name.endsWith('.part'))) await setTimeout(1)
  child.kill(signal)
  return over
}

describe('an export that is stopped', { timeout: 120_000 }, () => {
  it.each(['jsonl', 'json-ld', 'popolo', 'sqlite', 'csv', 'parquet', 'bagit'])('as %s leaves nothing', async format => {
    const place = join(folder, format)
    mkdirSync(place)
    const { code, stderr } = await stopped(place, format, 'SIGINT')
    expect([code, stderr]).toEqual([4, expect.stringContaining('interrupted: nothing was exported')])
    expect(readdirSync(place)).toEqual([])
  })

  it('at once leaves what is plainly unfinished, and is in nobody’s way', async () => {
    const place = join(folder, 'killed')
    mkdirSync(place)
    await stopped(place, 'csv', 'SIGKILL')
    expect(readdirSync(place)).toEqual([expect.stringMatching(/^out-[0-9a-f]{6}\.part$/)])
    const again = await trichluc('export', '--store', path, '--format', 'csv', '--out', join(place, 'out'))
    expect([again.code, readdirSync(join(place, 'out'))]).toEqual([0, expect.arrayContaining(['datapackage.json'])])
  })
})

describe('an export for which there is no room', { timeout: 120_000 }, () => {
  it.each(['jsonl', 'sqlite', 'csv', 'bagit'])('as %s leaves nothing', format => {
    const place = join(folder, `${format}-small`)
    mkdirSync(place)
    const args = [...command, 'export', '--store', path, '--format', format, '--out', join(place, 'out')]
    const small = spawnSync('sh', ['-c', 'ulimit -f 300; exec "$0" "$@"', process.execPath, ...args], {
      encoding: 'utf8',
    })
    expect([small.status, readdirSync(place)]).toEqual([1, []])
    expect(small.stderr).toMatch(/^trichluc: .*\n$/)
  })
})

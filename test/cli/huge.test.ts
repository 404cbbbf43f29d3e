import { spawnSync } from 'node:child_process'
import { mkdtempSync, openSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'

const main = join(import.meta.dirname, '../../dist/cli/main.js')
const folder = mkdtempSync(join(tmpdir(), 'huge-'))
const page = join(folder, 'huge.html')
const meter = join(folder, 'meter.mjs')
afterAll(() => rmSync(folder, { recursive: true }))

writeFileSync(page, '<p>Sáng ngày 14/5/2013</p>')
truncateSync(page, 200_000_000)
writeFileSync(meter, "process.on('exit', () => console.error('\\nmegabytes ' + process.resourceUsage().maxRSS / 1024))")

/** Bound of the memory of a process, in megabytes; it starts with some hundred. */
const MEMORY = 512

describe('a page of 200 MB is refused with the reason, in bounded memory, where it is', () => {
  it.each([
    ['a file', page, 'ignore' as const],
    ['the standard input', '-', openSync(page, 'r')],
  ])('%s', { timeout: 120_000 }, (_, path, input) => {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      ['--import', pathToFileURL(meter).href, main, 'extract', path, '--lang', 'en'],
      { encoding: 'utf8', stdio: [input, 'pipe', 'pipe'] },
    )
    expect(stdout).toBe('')
    expect(stderr).toContain('200000000 bytes are more than a page may have')
    expect(status).toBe(3)
    const megabytes = Number(/megabytes ([\d.]+)/.exec(stderr)?.[1])
    expect(megabytes).toBeGreaterThan(20)
    expect(megabytes).toBeLessThan(MEMORY)
  })
})

import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, expect, it } from 'vitest'

const main = join(import.meta.dirname, '../../dist/cli/main.js')
const folder = mkdtempSync(join(tmpdir(), 'flush-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('a reader that is slow gets the last line whole', { timeout: 60_000 }, async () => {
  const paragraph = 'Sáng ngày 5/3/2020, Hội đồng nhân dân huyện họp phiên thường kỳ để nghe báo cáo.\n\n'
  for (let at = 0; at < 12; at++) writeFileSync(join(folder, `${at}.txt`), paragraph.repeat(400 + at))
  const child = spawn(process.execPath, [main, 'extract', folder], { stdio: ['ignore', 'pipe', 'ignore'] })
  child.stdout.pause()
  await setTimeout(4000)
  let text = ''
  for await (const chunk of child.stdout) text += chunk
  const lines = text.trim().split('\n')
  expect(lines.length).toBe(12)
  expect(() => lines.map(line => JSON.parse(line))).not.toThrow()
})

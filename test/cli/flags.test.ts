import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'

const main = join(import.meta.dirname, '../../dist/cli/main.js')
const folder = mkdtempSync(join(tmpdir(), 'flags-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('node may be given flags of V8, which are no business of the threads', { timeout: 60_000 }, () => {
  const file = join(folder, 'a.txt')
  writeFileSync(file, 'Sáng ngày 5/3/2020, Hội đồng nhân dân huyện họp phiên thường kỳ để nghe báo cáo.\n')
  const { status, stdout } = spawnSync(process.execPath, ['--max-old-space-size=1024', main, 'extract', file], {
    encoding: 'utf8',
  })
  expect(status).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({ dates: [{ value: '2020-03-05' }] })
})

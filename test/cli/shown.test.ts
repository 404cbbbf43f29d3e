import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inSingular } from '../../src/cli/language.js'
import { visible, visibleLines } from '../../src/cli/terminal.js'
import { type Ended, trichluc } from '../program.js'

const folder = mkdtempSync(join(tmpdir(), 'shown-'))
const store = join(folder, 'kho.db')
const NAME = 'tin\u001b[31m\u0007\nmới'
const SEEN = 'tin␛[31m␇␊mới'
/** Signs that a terminal obeys; line breaks are those of the program. */
const RAW = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/
let imported: Ended

beforeAll(async () => {
  const pages = join(folder, 'trang')
  mkdirSync(pages)
  const words = 'nghị quyết '.repeat(40)
  writeFileSync(
    join(pages, `${NAME}.html`),
    `<meta charset="utf-8"><h1>Kỳ họp</h1><p>Sáng ngày 5/3/2020, Hội đồng nhân dân huyện thông qua ${words}về ngân sách.</p>`,
  )
  writeFileSync(join(pages, `${NAME}.png`), '\u0089PNG')
  imported = await trichluc('import', pages, join(pages, `${NAME}.png`), '--store', store, '--progress', 'none')
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true }))

it.each([
  ['a\u001b]0;x\u0007', 'a␛]0;x␇'],
  ['a\nb\tc\r', 'a␊b␉c␍'],
  ['\u007f\u009b1m\u202etxt', '␡�1m�txt'],
  ['Đoàn Thanh Hóa 😀', 'Đoàn Thanh Hóa 😀'],
])('what a terminal would obey is seen: %j', (text, seen) => {
  expect(visible(text)).toBe(seen)
  expect(visibleLines(`${text}\n`)).toBe(`${seen.replaceAll('␊', '\n').replaceAll('␉', '\t')}\n`)
})

describe('names of files with control signs', { timeout: 60_000 }, () => {
  it('are seen in what an import says', () => {
    expect([imported.code, imported.stderr]).toEqual([3, expect.stringContaining(`${SEEN}.png: failed`)])
    expect(imported.stdout + imported.stderr).not.toMatch(RAW)
  })

  it.each([
    ['search', 'nghi quyet'],
    ['explain', join(folder, 'trang', `${NAME}.html`)],
    ['extract', join(folder, 'trang', `${NAME}.png`), '--format', 'text'],
    ['forget', NAME],
  ])('are seen in what %s says', async (...args) => {
    const { stdout, stderr } = await trichluc(...args, ...(/^e/.test(args[0]) ? [] : ['--store', store]))
    expect(stdout + stderr).toContain(SEEN)
    expect(stdout + stderr).not.toMatch(RAW)
  })
})

it('marks of found words stay with them where a line ends', { timeout: 60_000 }, async () => {
  const { stdout } = await trichluc('search', 'nghi', 'quyet', '--store', store)
  expect(stdout).toContain('«nghị» «quyết»')
  expect(stdout.split('\n').filter(line => /«$|^ +»/.test(line))).toEqual([])
  expect(stdout.match(/«/g)?.length).toBe(stdout.match(/»/g)?.length)
})

it('English counts one thing without an s', () => {
  expect(inSingular('1 sources found, 0 of them done before')).toBe('1 source found, 0 of them done before')
  for (const text of ['21 sources found', '0.1 records', '1 source', '11 pages']) expect(inSingular(text)).toBe(text)
})

import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { help } from '../../src/cli/messages/help.js'
import { said } from '../../src/cli/messages/said.js'
import { inVietnamese } from '../../src/language/faults.js'
import faults from '../../src/language/faults.json' with { type: 'json' }
import { chromeKinds } from '../../src/page/block.js'
import { nameOf, sayIn } from '../../src/web/language.js'
import { trichluc } from '../program.js'

const messages = Object.entries({ ...help, ...said })
const commands = Object.keys(help).flatMap(key => (key.startsWith('does.') ? [key.slice('does.'.length)] : []))
const holesOf = (text: string): readonly string[] => [...text.matchAll(/\{[a-z]+\}/g)].map(([hole]) => hole).sort()
const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? []

/** Words that are English wherever they stand: none of them is a word of a Vietnamese message. */
const vietnamese = new Set(messages.flatMap(([, { vi }]) => wordsOf(vi)))
const english = new Set(messages.flatMap(([, { en }]) => wordsOf(en)).filter(word => !vietnamese.has(word)))

describe('the messages', () => {
  it('have the same holes in both languages', () => {
    for (const [key, { en, vi }] of messages) expect([key, holesOf(vi)]).toEqual([key, holesOf(en)])
    for (const [en, vi] of Object.entries(faults)) expect([en, holesOf(vi)]).toEqual([en, holesOf(en)])
  })

  it('are said once', () => {
    const all = messages.map(([, { en }]) => en).filter(en => !/^\{[^}]+\}(?:: \{[^}]+\})*$/.test(en))
    const twice = all.filter((en, at) => all.indexOf(en) !== at)
    expect(twice.filter(en => en.split(' ').length > 3)).toEqual([])
  })

  it('are Vietnamese in Vietnamese', () => {
    const same = messages.filter(([, { en, vi }]) => en === vi).map(([key]) => key)
    expect(same).toEqual(['failures.one', 'officials.former', 'wrong.source'])
  })
})

/** What the floors below say of faults, at the places where they say it; `x` stands for what is filled in. */
function saidBelow(): readonly (readonly [file: string, text: string])[] {
  const root = join(import.meta.dirname, '../../src')
  const rooms = ['page', 'sources', 'store', 'queue', 'importing', 'http/pages', 'evaluating']
  const saying =
    /(?:new (?:Error|QueryError|Problem)\(\s*(?:\d{3}, )?|reason: |withoutRecord\('\w+', )(?:'([^']+)'|`((?:[^`$]|\$\{[^`{}]+\})+)`)/g
  return rooms.flatMap(room =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
      .filter(file => /\.tsx?$/.test(file))
      .flatMap(file =>
        [...readFileSync(join(root, room, file), 'utf8').matchAll(saying)].map(
          ([, plain, template = '']): readonly [string, string] => [
            `${room}/${file}`,
            plain ?? template.replace(/\$\{[^}]+\}/g, 'x').replaceAll('\\`', '`'),
          ],
        ),
      ),
  )
}

describe('what lower floors say', () => {
  it('is known again and said in Vietnamese', () => {
    const all = saidBelow().filter(([, text]) => /[a-z]{3,} /.test(text.replaceAll('x', '')))
    expect(all.length).toBeGreaterThan(40)
    const unknown = all.filter(([, text]) => inVietnamese(text) === text)
    // A fault of the program itself, which no use of it brings about.
    const own = /^the (?:record of x was not written|source x was not entered|ledger lost)/
    expect(unknown.filter(([, text]) => !own.test(text))).toEqual([])
  })

  it('has a name for every kind of chrome', () => {
    const names = chromeKinds.map(kind => nameOf(sayIn('vi'), 'kind', kind))
    expect(names.filter((name, at) => name === chromeKinds[at])).toEqual([])
  })

  it('keeps what was filled in, and says causes too', () => {
    expect(inVietnamese('cannot be read as zip: damaged: encrypted')).toBe(
      'không đọc được theo dạng zip: bị hỏng: đã mã hóa',
    )
    expect(inVietnamese('among under line of votes')).toBe('nằm giữa nằm dưới dòng ghi số phiếu')
    expect(inVietnamese('something nobody has heard of')).toBe('something nobody has heard of')
  })
})

describe('in Vietnamese', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'language-'))
  const store = join(folder, 'kho.db')
  const page = join(folder, 'tin.html')
  beforeAll(async () => {
    writeFileSync(
      page,
      '<meta charset="utf-8"><h1>Kỳ họp</h1><p>Sáng ngày 5/3/2020, ông Vi Văn Kính, Chủ tịch HĐND huyện Lộc Bình chủ trì kỳ họp, thông qua 3 nghị quyết về ngân sách của huyện.</p><p>Năm 2019, huyện đã trồng 40 ha rừng, xây mới 12 phòng học.</p>',
    )
    writeFileSync(join(folder, 'anh.png'), '\x89PNG')
    expect((await trichluc('import', page, '--store', store)).code).toBe(0)
  }, 120_000)
  afterAll(() => rmSync(folder, { recursive: true }))

  it('the help of every command has no English left', async () => {
    expect(commands).toHaveLength(23)
    for (const command of [undefined, ...commands]) {
      const { code, stdout } = await trichluc(...(command ? [command] : []), '--help', '--lang', 'vi')
      // Names of commands and options, values, addresses and names of keys are the same in every language.
      const spoken = stdout
        .replace(/"[^"]*"|--?[a-zA-Z][a-z-]*|\S*(?:\/\/|\.)\S*|^ {2}\w+/gm, ' ')
        .replace(/trichluc|url|title|publishedAt|retrievedAt|mediaType|html|text|path|local|host|port/g, ' ')
      expect([command, code, wordsOf(spoken).filter(word => english.has(word) && !commands.includes(word))]).toEqual([
        command,
        0,
        [],
      ])
      expect(stdout).toMatch(/^Cách dùng: trichluc/)
    }
  })

  it('reports and faults are said so', async () => {
    const vi = (...args: readonly string[]) => trichluc(...args, '--lang', 'vi')
    const imported = await vi(
      'import',
      page,
      join(folder, 'anh.png'),
      '--store',
      join(folder, 'hai.db'),
      '--progress',
      'none',
    )
    expect([imported.code, imported.stdout]).toEqual([
      3,
      expect.stringMatching(/^tìm thấy 2 nguồn, 0 nguồn đã xong từ trước, trong [\d.]+ giây/),
    ])
    expect(imported.stdout).toContain('có bài viết')
    expect(imported.stderr).toMatch(/anh\.png: hỏng: image\/png không phải là trang\n/)
    expect((await vi('status', '--store', store)).stdout).toContain('bản ghi theo bảng mã:')
    expect((await vi('search', 'ky hop', '--store', store)).stderr).toBe('tìm thấy 1 bài\n')
    const sums = (await vi('stats', 'resolutions', '--store', store)).stdout
    expect(sums).toMatch(/^kỳ +tỉnh, thành +cấp +địa bàn +cơ quan/)
    expect(sums).toContain('  thông qua  ')
    expect((await vi('stats', 'achievements', '--limit', '1', '--store', store)).stderr).toBe(
      'còn nữa ngoài 1 dòng này: dùng --limit để xem thêm\n',
    )
    const roles = (await vi('stats', 'roles', '--store', store)).stdout
    expect(roles).toContain('\nchủ trì ')
    expect((await vi('stats', 'terms', '--store', store)).stdout).toMatch(/^từ khóa .*số lần .*trọng số\n/)
    expect((await trichluc('stats', 'roles', '--store', store, '--lang', 'en')).stdout).toContain('\nchaired ')
    expect((await vi('extract', page, '--pipeline', 'tin-tuc')).stderr).toMatch(/^trichluc: không có quy trình tin-tuc/)
    expect((await vi('search', '--from', 'mai', '--store', store)).stderr).toMatch(/mai không phải là ngày/)
    const menu = join(folder, 'khung.html')
    writeFileSync(
      menu,
      `${readFileSync(page, 'utf8')}<nav><a href="/">Trang chủ</a> <a href="/lien-he">Liên hệ</a></nav>`,
    )
    expect((await vi('explain', '--dropped', menu)).stdout).toContain('điều hướng: phần tử nav\n')
    expect((await vi('explain', '--dropped', page)).stdout).toContain('\nkhông có phần nào bị loại\n')
    expect((await vi('plan')).stdout).toMatch(
      /^quy trình council-news\nbộ đánh dấu\n {2}tokens\n[\s\S]*\ntrường của bản ghi\n/,
    )
    expect((await vi('serach')).stderr).toBe("lỗi: không có lệnh 'serach'\n(Có phải là search?)\n")
  })

  it('what programs read stays as it is', async () => {
    const machine: readonly (readonly string[])[] = [
      ['extract', page],
      ['status', '--format', 'json', '--store', store],
      ['search', 'ky hop', '--format', 'json', '--store', store],
      ['search', 'ky hop', '--format', 'csv', '--store', store],
      ['officials', '--format', 'jsonl', '--store', store],
      ['stats', 'resolutions', '--format', 'csv', '--store', store],
      ['stats', 'roles', '--format', 'jsonl', '--store', store],
      ['stats', 'terms', '--format', 'csv', '--store', store],
      ['export', '--store', store],
      ['schema', 'correction'],
      ['import', join(folder, 'anh.png'), '--dry-run', '--format', 'json', '--store', store],
    ]
    for (const args of machine) {
      const [vi, en] = [await trichluc(...args, '--lang', 'vi'), await trichluc(...args, '--lang', 'en')]
      expect([args, vi.stdout, vi.code]).toEqual([args, en.stdout, en.code])
    }
  })

  it('is the language of the system, as POSIX asks for it, unless another is asked for', async () => {
    const main = join(import.meta.dirname, '../../src/cli/main.ts')
    const of = async (env: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<string> => {
      const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', main, '--help', ...args], {
        env: { PATH: process.env['PATH'], ...env },
      })
      return stdout.slice(0, 5)
    }
    expect(await of({ LANG: 'vi_VN.UTF-8' })).toBe('Cách ')
    expect(await of({ LANG: 'en_US.UTF-8', LC_MESSAGES: 'vi_VN' })).toBe('Cách ')
    expect(await of({ LANG: 'vi_VN.UTF-8', LC_ALL: 'C' })).toBe('Usage')
    expect(await of({ LANG: 'vi_VN.UTF-8' }, '--lang', 'en')).toBe('Usage')
  })
})

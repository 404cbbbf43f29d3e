import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { afterAll, describe, expect, it } from 'vitest'
import type { Columns } from '../../src/sources/csv.js'
import { discover, type Found } from '../../src/sources/discover.js'
import { dayOrTime } from '../../src/sources/given.js'
import { emptyManifest } from '../../src/sources/manifest.js'
import { open } from '../../src/sources/open.js'

const folder = mkdtempSync(join(tmpdir(), 'csv-'))
afterAll(() => rmSync(folder, { recursive: true }))
let files = 0

async function found(table: string | Buffer, columns: Columns = {}, name = `${++files}.csv`): Promise<Found[]> {
  const path = join(folder, name)
  writeFileSync(path, table)
  const items: Found[] = []
  const search = { paths: [path], manifest: emptyManifest, stdin: process.stdin, spoolFolder: folder, columns }
  for await (const item of discover(search)) items.push(item)
  return items
}
const reasonsOf = (items: readonly Found[]): string[] =>
  items.flatMap(item => (item.what === 'source' ? [] : [`${item.uri.replace(/^\d+/, '')}: ${item.reason}`]))
const opened = (items: readonly Found[]) =>
  Promise.all(items.flatMap(item => (item.what === 'source' ? [open(item.reference)] : [])))
const textsOf = async (items: readonly Found[]): Promise<string[]> =>
  (await opened(items)).map(({ bytes }) => Buffer.from(bytes).toString('utf8'))

const first = '<p>Kỳ họp "thứ tư",\r\nkhai mạc sáng nay</p>'
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`

describe('CSV', () => {
  it('gives the page of each row, by its place in the file, with what the other columns know', async () => {
    const table = `\ufeffid,url,title,html,publishedAt\r\n1,http://hoaan.example.vn/1,Tin,${quoted(first)},2019-05-02 08:30:00\r\n\r\n2,,,<p>hai</p>,\r\n`
    const items = await found(table)
    expect(await textsOf(items)).toEqual([first, '<p>hai</p>'])
    const [one, two] = await opened(items)
    expect(one).toMatchObject({
      uri: expect.stringMatching(/\.csv!\/row 2$/),
      url: 'http://hoaan.example.vn/1',
      title: 'Tin',
      publishedAt: '2019-05-02T08:30+07:00',
      mediaType: 'text/html',
    })
    expect([two?.url, two?.title, two?.publishedAt]).toEqual([undefined, undefined, undefined])
  })

  it.each([
    ['semicolons', 'duong_dan;NoiDung\nhttp://hoaan.example.vn/1;<p>một, hai</p>\n'],
    ['tabulators', 'duong_dan\tNoiDung\nhttp://hoaan.example.vn/1\t<p>một, hai</p>\n'],
  ])('is read with %s between its cells, and columns of any name', async (_, table) => {
    const items = await found(table, { html: 'noidung', url: 'duong_dan' })
    expect(await textsOf(items)).toEqual(['<p>một, hai</p>'])
    expect((await opened(items))[0]?.url).toBe('http://hoaan.example.vn/1')
  })

  it('leaves the bytes of a page as they are, in whatever encoding', async () => {
    const bytes = iconv.encode('<font face=.VnTime>Hội nghị</font>', 'tcvn')
    const [source] = await opened(await found(Buffer.concat([Buffer.from('html\n"'), bytes, Buffer.from('"\n')]), {}))
    expect(source?.bytes).toEqual(iconv.encode('<font face=.VnTime>Hội nghị</font>', 'tcvn'))
  })

  it('names the files of pages beside it, and plain text', async () => {
    mkdirSync(join(folder, 'trang'))
    writeFileSync(join(folder, 'trang/1.html'), '<p>một</p>')
    const items = await found('path,text,url\ntrang/1.html,,http://hoaan.example.vn/1\n../x.html,,\n,Hai,\n,,\n')
    expect(await textsOf(items)).toEqual(['<p>một</p>', 'Hai'])
    expect((await opened(items)).map(({ mediaType }) => mediaType)).toEqual(['text/html', 'text/plain'])
    expect(reasonsOf(items)).toEqual([
      '.csv!/row 3: the path ../x.html leads out of the folder',
      '.csv!/row 5: row without a page',
    ])
  })

  it.each<readonly [string, string, Columns, readonly string[]]>([
    ['no column of pages', 'a,b\n1,2\n', {}, ['say which: --columns html=NAME (its columns are a, b)']],
    ['no such column', 'a,b\n1,2\n', { html: 'c' }, ['it has no column c; its columns are a, b']],
    ['no date', 'html,publishedAt\n<p>,hôm qua\n', {}, ['row 2: hôm qua is no date']],
    ['no address', 'html,url\n<p>,data:text/html\n', {}, ['row 2: data:text/html is no address of a page']],
    [
      'a quote that does not end',
      'html\n<p>một</p>\n"<p>hai',
      {},
      ['row 3: damaged: line 3: a quotation mark is not closed'],
    ],
  ])('says what is wrong: %s', async (_, table, columns, reasons) => {
    const told = reasonsOf(await found(table, columns))
    expect(told).toEqual(reasons.map(reason => expect.stringContaining(reason)))
  })
})

describe('a broken row of CSV', () => {
  const head = 'id,html,url\n'
  const row = (number: number): string =>
    `${number},"<p>Bài ${number},\nđoạn hai</p>",http://hoaan.example.vn/${number}\n`
  const pageOf = (number: number): string => `<p>Bài ${number},\nđoạn hai</p>`

  it.each<readonly [string, string, string]>([
    ['a quote that does not end', '2,"<p>hai,x\n', 'line 4: a quotation mark inside quotation marks is not doubled'],
    [
      'a quote behind a quoted cell',
      '2,"<p>hai"</p>,x\n',
      'line 4: a quotation mark inside quotation marks is not doubled',
    ],
    [
      'quotes that are not doubled',
      '2,"<a href="x">hai</a>",x\n',
      'line 4: a quotation mark inside quotation marks is not doubled',
    ],
    [
      'several lines',
      '2,"<p class="x">hai\nba\nbốn</p>",x\n',
      'lines 4 to 6: a quotation mark inside quotation marks is not doubled',
    ],
    [
      'a quote that parts a cell',
      '2,"<p>hai "ba", bốn" năm</p>",x\n',
      'line 4: a quotation mark inside quotation marks is not doubled',
    ],
  ])('is named once by its lines, and the others are read: %s', async (_, broken, reason) => {
    const items = await found(head + row(1) + broken + row(3) + row(4))
    expect(await textsOf(items)).toEqual([1, 3, 4].map(pageOf))
    expect(reasonsOf(items)).toEqual([`.csv!/row 3: damaged: ${reason}`])
    expect(items.flatMap(item => (item.what === 'source' ? [item.reference.uri.replace(/^.*!\//, '')] : []))).toEqual([
      'row 2',
      'row 4',
      'row 5',
    ])
  })

  it('at the end takes the rest of the file along, and every cut tells of itself or gives whole rows', async () => {
    const whole = Buffer.from(head + row(1) + row(2) + row(3))
    const ends = [1, 2, 3].map(number => Buffer.byteLength(head + [1, 2, 3].slice(0, number).map(row).join('')))
    for (let cut = head.length; cut < whole.length; cut++) {
      const items = await found(whole.subarray(0, cut), {}, 'cut.csv')
      const complete = ends.filter(end => end <= cut).length
      expect((await textsOf(items)).slice(0, complete), `cut at ${cut}`).toEqual(
        [1, 2, 3].slice(0, complete).map(pageOf),
      )
      expect(reasonsOf(items).length, `cut at ${cut}`).toBeLessThanOrEqual(1)
    }
  })

  it('is none where the marks of a table without quotes are letters', async () => {
    const items = await found('id\thtml\n1\t<a href="x">một</a>\n2\t<p>12" hai</p>\n')
    expect(await textsOf(items)).toEqual(['<a href="x">một</a>', '<p>12" hai</p>'])
    expect(reasonsOf(items)).toEqual([])
  })

  it('is none with the line ends of any system, nor across what is read at once', async () => {
    const large = `<p>${'dài "lắm", '.repeat(20_000)}</p>`
    const lines = ['html,url', `${quoted(large)},a`, ',b', '"<p>hai</p>","c"', '<p>ba</p>,']
    for (const end of ['\n', '\r\n', '\r']) {
      const items = await found(lines.join(end))
      expect(await textsOf(items)).toEqual([large, '<p>hai</p>', '<p>ba</p>'])
      expect((await opened(items)).map(({ url }) => url)).toEqual(['a', 'c', undefined])
    }
  })

  it('of UTF-16 is told as such', async () => {
    for (const bytes of [Buffer.from('\ufeffhtml\n', 'utf16le'), Buffer.from('\ufeffhtml\n', 'utf16le').swap16()])
      expect(reasonsOf(await found(bytes))).toEqual(['.csv: cannot be read as csv: it is UTF-16; save it as UTF-8'])
  })
})

describe('a date of a database', () => {
  it.each([
    ['2019-05-02', '2019-05-02'],
    ['2019-05-02 08:30:59', '2019-05-02T08:30+07:00'],
    ['2019-05-02T08:30:59.123Z', '2019-05-02T08:30+00:00'],
    ['2019-05-02T08:30:59+0700', '2019-05-02T08:30+07:00'],
    ['2/5/2019', '2019-05-02'],
    ['02.05.2019 8:30', '2019-05-02T08:30+07:00'],
    ['', undefined],
    ['NULL', undefined],
    ['0000-00-00 00:00:00', undefined],
  ])('%s', (text, expected) => expect(dayOrTime(text)).toBe(expected))

  it.each([
    '2019-13-02',
    '31/4/2019',
    '2019-05-02 25:00',
    '2019-05-02 08:61',
    '2019-05-02T08:30+99:00',
    '1556760000',
    'hôm qua',
  ])('is not %s', text => expect(() => dayOrTime(text)).toThrow(`${text} is no date`))
})

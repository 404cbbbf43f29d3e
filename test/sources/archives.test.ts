import { createHash } from 'node:crypto'
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import type { Found } from '../../src/sources/discover.js'
import { open } from '../../src/sources/open.js'
import { LARGEST_PAGE } from '../../src/sources/stretch.js'
import { foundUnder, page, reasonsOf, record, sourcesOf, textOf, written } from './finding.js'
import { zipOf } from './zipping.js'

const folder = mkdtempSync(join(tmpdir(), 'archives-'))
afterAll(() => rmSync(folder, { recursive: true }))
const found = (path: string): Promise<Found[]> => foundUnder(path, folder)

describe('a WACZ', () => {
  const wacz = async (deflate: boolean, hash?: string): Promise<Buffer> => {
    const warc = Buffer.concat([await record(1), await record(2)])
    const resources = [
      { path: 'archive/data.warc.gz', hash: `sha256:${hash ?? createHash('sha256').update(warc).digest('hex')}` },
    ]
    return zipOf(
      { name: 'archive/data.warc.gz', bytes: warc, deflate },
      { name: 'datapackage.json', bytes: Buffer.from(JSON.stringify({ resources })) },
    )
  }

  it.each([
    ['stored', false],
    ['deflated', true],
  ])('gives the pages of its WARCs: %s', async (_, deflate) => {
    const items = await found(written(folder, 'tin.wacz', await wacz(deflate)))
    const sources = sourcesOf(items)
    expect(sources[0]?.uri).toMatch(/^tin\.wacz!\/archive\/data\.warc\.gz!\/urn:uuid:/)
    expect(await Promise.all(sources.map(textOf))).toEqual([page(1), page(2)])
    expect(reasonsOf(items)).toEqual([])
  })

  it('names what does not have the digest that it states', async () => {
    expect(reasonsOf(await found(written(folder, 'changed.wacz', await wacz(false, '0'.repeat(64)))))).toEqual([
      'unreadable: damaged: its bytes do not have the digest that the package states',
    ])
  })
})

describe('NDJSON', () => {
  it('gives its pages by line, from the line or from a file beside it', async () => {
    mkdirSync(join(folder, 'beside'), { recursive: true })
    writeFileSync(join(folder, 'beside/3.html'), page(3))
    const lines = [
      { url: 'http://hoaan.example.vn/1', html: page(1), fetchedAt: '2019-05-02' },
      { path: 'beside/3.html', title: 'Tin' },
      { path: '../outside.html' },
      { title: 'không có gì' },
      { html: page(4), publishedAt: 'hôm qua' },
      { html: page(5), fetchedAt: '2024-13-45' },
      { html: page(6), url: ' java\tscript:alert(1)' },
    ]
    const path = join(folder, 'tin.ndjson')
    writeFileSync(path, lines.map(line => JSON.stringify(line)).join('\n'))
    appendFileSync(path, '\n{"html": \n')
    const items = await found(path)
    const sources = sourcesOf(items)
    expect(sources.map(({ uri }) => uri)).toEqual(['tin.ndjson!/line 1', 'beside/3.html'])
    expect(await Promise.all(sources.map(textOf))).toEqual([page(1), page(3)])
    expect(sources.map(({ known }) => [known.url, known.retrievedAt, known.title])).toEqual([
      ['http://hoaan.example.vn/1', '2019-05-02', undefined],
      [undefined, undefined, 'Tin'],
    ])
    expect(reasonsOf(items)).toEqual([
      'unreadable: the path ../outside.html leads out of the folder',
      'unreadable: needs either "html" or "path"',
      'unreadable: "publishedAt": hôm qua is no date',
      'unreadable: "fetchedAt": 2024-13-45 is no date',
      expect.stringMatching(/^unreadable: "url": .* is no address of a page/),
      'unreadable: not a JSON object',
    ])
  })
})

describe('a list of NDJSON', () => {
  it('may begin with a byte order mark', async () => {
    const lines = `\ufeff${JSON.stringify({ html: page(1) })}\r\n\r\n${JSON.stringify({ html: page(2) })}\r\n`
    const items = await found(written(folder, 'mark.ndjson', Buffer.from(lines)))
    expect(await Promise.all(sourcesOf(items).map(textOf))).toEqual([page(1), page(2)])
    expect(reasonsOf(items)).toEqual([])
  })

  it.each([
    ['with a mark', '\ufeff'],
    ['without one', ''],
  ])('of UTF-16 is told as such, %s', async (_, mark) => {
    const wide = Buffer.from(`${mark}{"html":"x"}\n`, 'utf16le')
    for (const bytes of [wide, Buffer.from(wide).swap16()])
      expect(reasonsOf(await found(written(folder, 'wide.ndjson', bytes)))).toEqual([
        'unreadable: cannot be read as ndjson: it is UTF-16; save it as UTF-8',
      ])
  })

  it.each([
    ['{"html":7}', '"html" must be a text in quotes'],
    ['{"html":"x","url":""}', '"url" is too short'],
    ['[]', 'not a JSON object'],
    ['7', 'not a JSON object'],
  ])('says in words what is wrong with %s', async (line, reason) => {
    expect(reasonsOf(await found(written(folder, 'bad.ndjson', Buffer.from(line))))).toEqual([`unreadable: ${reason}`])
  })
})

describe('a saved page', () => {
  const about = async (name: string, text: string | Buffer) => {
    mkdirSync(join(folder, 'tin.hoaan.example.vn'), { recursive: true })
    const [reference] = sourcesOf(await found(written(folder, name, Buffer.from(text))))
    if (!reference) throw new Error('no source')
    const { url, retrievedAt, bytes, mediaType } = await open(reference)
    return { url, retrievedAt, mediaType, text: Buffer.from(bytes).toString('utf8') }
  }

  it.each([
    [
      'httrack.html',
      "<html>\n<!-- Mirrored from hoaan.example.vn/tin/1.html by HTTrack Website Copier/3.x [XR&CO'2014], Tue, 12 Oct 2021 03:04:05 GMT -->\n",
      'http://hoaan.example.vn/tin/1.html',
      '2021-10-12T03:04:05Z',
    ],
    [
      'single.html',
      '<!DOCTYPE html> <html><!--\n Page saved with SingleFile \n url: https://hoaan.example.vn/tin/1 \n saved date: Tue Oct 12 2021 10:04:05 GMT+0700 (Giờ Đông Dương)\n-->',
      'https://hoaan.example.vn/tin/1',
      '2021-10-12T03:04:05Z',
    ],
    [
      'browser.html',
      '<!DOCTYPE html>\n<!-- saved from url=(0034)http://hoaan.example.vn/tin/1.html -->\n<html>',
      'http://hoaan.example.vn/tin/1.html',
      undefined,
    ],
    ['tin.hoaan.example.vn/1.html', '<html>', 'http://tin.hoaan.example.vn/1.html', undefined],
    ['plain.html', '<html><p>Không có gì', undefined, undefined],
  ])('tells where it is from: %s', async (name, text, url, retrievedAt) => {
    expect(await about(name, text)).toMatchObject({ url, retrievedAt })
  })

  it('as MHTML is unpacked', async () => {
    const text = [
      'From: <Saved by Blink>',
      'Snapshot-Content-Location: http://hoaan.example.vn/tin/1.html',
      'Date: Tue, 12 Oct 2021 03:04:05 -0000',
      'Content-Type: multipart/related;',
      '\ttype="text/html"; boundary="----ranh"',
      '',
      '------ranh',
      'Content-Type: text/html; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      '<html><p>H=E1=BB=99i ngh=E1=BB=8B th=C6=B0=E1=BB=9D=',
      'ng k=E1=BB=B3</p></html>',
      '------ranh--',
      '',
    ].join('\r\n')
    expect(await about('luu.mhtml', text)).toMatchObject({
      url: 'http://hoaan.example.vn/tin/1.html',
      retrievedAt: '2021-10-12T03:04:05Z',
      mediaType: 'text/html; charset=utf-8',
      text: expect.stringContaining('<p>Hội nghị thường kỳ</p>'),
    })
  })

  it.each(['quoted-printable', 'base64'])(
    'as MHTML that is cut inside the page is told as such: %s',
    async encoding => {
      const part = (type: string, text: string): string =>
        `--ranh\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${encoding === 'base64' ? Buffer.from(text).toString('base64') : text}\r\n`
      const head = 'Content-Type: multipart/related; boundary="ranh"\r\n\r\n'
      const [html, style] = [part('text/html', '<p>Tin</p>'), part('text/css', 'p { margin: 0 }')]
      for (const cut of [head, head + html.slice(0, -12), head + style + html.slice(0, -8), head + style.slice(0, -5)])
        await expect(about('cut.mhtml', cut)).rejects.toThrow('the MHTML file is cut short')
      for (const whole of [`${head}${html}--ranh--`, `${head}${html}${style.slice(0, -5)}`])
        expect((await about('whole.mhtml', whole)).text).toContain('<p>Tin</p>')
      await expect(about('none.mhtml', `${head}${style}--ranh--`)).rejects.toThrow('holds no HTML')
    },
  )

  it('in gzip is unpacked also where bytes of another kind follow, but not where a member is broken', async () => {
    const whole = gzipSync(page(1))
    for (const behind of ['\n', 'không nén', '\0\0'])
      expect((await about('behind.html.gz', Buffer.concat([whole, Buffer.from(behind)]))).text).toBe(page(1))
    const changed = Buffer.from(whole)
    changed[changed.length - 6] = (changed[changed.length - 6] ?? 0) ^ 1
    const broken = [changed, whole.subarray(0, -9), Buffer.concat([whole, whole.subarray(0, 30)])]
    for (const bytes of broken) await expect(about('broken.html.gz', bytes)).rejects.toThrow()
  })

  it('in gzip is unpacked, and a bomb is refused', async () => {
    expect((await about('tin.html.gz', gzipSync(page(1)))).text).toBe(page(1))
    await expect(about('bomb.html.gz', gzipSync(Buffer.alloc(LARGEST_PAGE + 1)))).rejects.toThrow(/larger than|buffer/i)
    expect(readFileSync(join(folder, 'bomb.html.gz')).length).toBeLessThan(100_000)
  })
})

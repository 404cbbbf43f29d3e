import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { Readable } from 'node:stream'
import { promisify } from 'node:util'
import { brotliCompressSync, crc32, deflateRawSync, gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { WARCRecord, WARCSerializer } from 'warcio'
import { discover, type Found } from '../../src/sources/discover.js'
import { emptyManifest, type Manifest } from '../../src/sources/manifest.js'
import { open } from '../../src/sources/open.js'
import { LARGEST_PAGE } from '../../src/sources/stretch.js'
import { has } from '../program.js'

const folder = mkdtempSync(join(tmpdir(), 'archives-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function found(path: string, manifest: Manifest = emptyManifest): Promise<Found[]> {
  const items: Found[] = []
  const search = { paths: [path], manifest, stdin: Readable.from([]), spoolFolder: join(folder, 'spool') }
  for await (const item of discover(search)) items.push(item)
  return items
}
const sourcesOf = (items: readonly Found[]) => items.flatMap(item => (item.what === 'source' ? [item.reference] : []))
const reasonsOf = (items: readonly Found[]): string[] =>
  items.flatMap(item => (item.what === 'source' ? [] : [`${item.what}: ${item.reason}`]))
const textOf = async (reference: ReturnType<typeof sourcesOf>[number]): Promise<string> =>
  Buffer.from((await open(reference)).bytes).toString('utf8')

const page = (number: number): string =>
  `<html><meta charset="utf-8"><p>Bài số ${number}: ${'hội nghị thường kỳ '.repeat(20)}</p></html>`

type Made = {
  readonly headers?: Record<string, string>
  readonly body?: Buffer
  readonly type?: 'response' | 'resource' | 'revisit'
  readonly statusline?: string
}

async function record(
  number: number,
  { headers = {}, body = Buffer.from(page(number)), type = 'response', statusline = 'HTTP/1.1 200 OK' }: Made = {},
  gzip = true,
): Promise<Buffer> {
  const url = `http://hoaan.example.vn/tin/${number}.html`
  const httpHeaders = { 'Content-Type': 'text/html; charset=utf-8', ...headers }
  const made = WARCRecord.create(
    {
      url,
      date: '2019-05-02T01:02:03Z',
      type,
      statusline,
      ...(type === 'resource' ? { warcHeaders: { 'Content-Type': 'text/html' } } : { httpHeaders }),
    },
    [new Uint8Array(body)],
  )
  return Buffer.from(
    await WARCSerializer.serialize(made, { gzip, digest: { algo: 'sha-1', prefix: 'sha1:', base32: true } }),
  )
}

function written(name: string, ...parts: readonly Buffer[]): string {
  const path = join(folder, name)
  writeFileSync(path, Buffer.concat(parts))
  return path
}

describe('a WARC', () => {
  it.each([
    ['compressed', true, 'tin.warc.gz'],
    ['as it is', false, 'tin.warc'],
  ])('gives its pages with address, time and member: %s', async (_, gzip, name) => {
    const parts = [await record(1, {}, gzip), await record(2, {}, gzip), await record(3, { type: 'resource' }, gzip)]
    const sources = sourcesOf(await found(written(name, ...parts)))
    expect(await Promise.all(sources.map(textOf))).toEqual([page(1), page(2), page(3)])
    expect(
      sources.map(({ uri, known, container }) => [
        uri === `${name}!/${container?.member}`,
        known.url,
        known.retrievedAt,
      ]),
    ).toEqual([1, 2, 3].map(number => [true, `http://hoaan.example.vn/tin/${number}.html`, '2019-05-02T01:02:03Z']))
    expect(sources[0]?.known.mediaType).toBe('text/html; charset=utf-8')
  })

  it('decodes chunks and compression, also where the header lies', async () => {
    const body = Buffer.from(page(1))
    const chunked = Buffer.concat([
      Buffer.from('5\r\n'),
      body.subarray(0, 5),
      Buffer.from(`\r\n${(body.length - 5).toString(16)}\r\n`),
      body.subarray(5),
      Buffer.from('\r\n0\r\n\r\n'),
    ])
    const parts = [
      await record(1, { headers: { 'Transfer-Encoding': 'chunked' }, body: chunked }),
      await record(1, { headers: { 'Content-Encoding': 'gzip' }, body: gzipSync(body) }),
      await record(1, { headers: { 'Content-Encoding': 'br' }, body: brotliCompressSync(body) }),
      await record(1, { headers: { 'Content-Encoding': 'deflate' }, body: deflateRawSync(body) }),
      await record(1, { headers: { 'Content-Encoding': 'gzip' }, body }),
      await record(1, { headers: { 'Transfer-Encoding': 'chunked' }, body }),
    ]
    const sources = sourcesOf(await found(written('encodings.warc.gz', ...parts)))
    expect(await Promise.all(sources.map(textOf))).toEqual(Array(6).fill(page(1)))
  })

  it('refuses a body that unpacks to more than a page has', async () => {
    const bomb = gzipSync(Buffer.alloc(LARGEST_PAGE + 1))
    const [source] = sourcesOf(
      await found(written('bomb.warc.gz', await record(1, { headers: { 'Content-Encoding': 'gzip' }, body: bomb }))),
    )
    if (!source) throw new Error('no source')
    await expect(open(source)).rejects.toThrow(/larger than|buffer/i)
  })

  it('names what it does not read', async () => {
    const parts = [
      await record(1, { statusline: 'HTTP/1.1 404 Not Found' }),
      await record(2, { headers: { 'Content-Type': 'image/png' } }),
      await record(3, { type: 'revisit', body: Buffer.alloc(0) }),
    ]
    expect(reasonsOf(await found(written('others.warc.gz', ...parts)))).toEqual([
      'ignored: HTTP status 404',
      'ignored: image/png is no page',
      'ignored: WARC revisit: the bytes are those of another record',
    ])
  })

  it('goes on after a damaged record, and names it', async () => {
    const damaged = await record(2)
    damaged.fill(0x55, 40, 60)
    const changed = Buffer.from(
      (await record(3, {}, false)).toString('latin1').replace('thường kỳ', 'thường kÝ'),
      'latin1',
    )
    const items = await found(written('damaged.warc.gz', await record(1), damaged, await record(4)))
    expect(sourcesOf(items).map(({ known }) => basename(known.url ?? ''))).toEqual(['1.html', '4.html'])
    expect(reasonsOf(items)).toEqual([expect.stringMatching(/^unreadable: damaged: /)])
    changed.write('XX', changed.length - 30)
    expect(reasonsOf(await found(written('changed.warc', await record(1, {}, false), changed)))).toEqual([
      'unreadable: damaged: its bytes do not have the digest that the record states',
    ])
  })

  it.each([
    ['compressed', true],
    ['as it is', false],
  ])('cut anywhere, gives every whole record and tells of the cut: %s', async (_, gzip) => {
    const parts = await Promise.all([1, 2, 3].map(number => record(number, {}, gzip)))
    const whole = Buffer.concat(parts)
    const ends = parts.map((__, at) => Buffer.concat(parts.slice(0, at + 1)).length)
    for (let cut = 7; cut < whole.length; cut += Math.ceil(whole.length / 200)) {
      const items = await found(written(gzip ? 'cut.warc.gz' : 'cut.warc', whole.subarray(0, cut)))
      const complete = ends.filter(end => end <= cut).length
      const sources = sourcesOf(items).length
      // A record without the line ends behind it is whole too.
      expect(
        sources === complete || (sources === complete + 1 && ends.some(end => end > cut && end - cut <= 4)),
        `cut at ${cut}`,
      ).toBe(true)
      if (!ends.includes(cut) && sources === complete) expect(reasonsOf(items), `cut at ${cut}`).not.toEqual([])
    }
  })

  it.skipIf(!has('wget'))('written by wget gives the pages themselves', async () => {
    const server = createServer((request, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8')
      response.end(page(Number(/\d+/.exec(request.url ?? '')?.[0])))
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const urls = [1, 2].map(number => `http://127.0.0.1:${port}/tin/${number}.html`)
    await promisify(execFile)('wget', [
      '-q',
      '--no-proxy',
      '--warc-file',
      join(folder, 'wget'),
      '-O',
      '/dev/null',
      ...urls,
    ])
    server.close()
    const sources = sourcesOf(await found(join(folder, 'wget.warc.gz')))
    expect(await Promise.all(sources.slice(0, 2).map(textOf))).toEqual([page(1), page(2)])
    expect(sources.map(({ known }) => known.url)).toEqual(expect.arrayContaining(urls))
  })
})

type Entry = { readonly name: string; readonly bytes: Buffer; readonly deflate?: boolean }

/** A zip written by hand: local headers, the central directory, and its end. */
function zipOf(...entries: readonly Entry[]): Buffer {
  const locals: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const { name, bytes, deflate } of entries) {
    const data = deflate ? deflateRawSync(bytes) : bytes
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(0x800, 2)
    common.writeUInt16LE(deflate ? 8 : 0, 4)
    common.writeUInt32LE(crc32(bytes), 10)
    common.writeUInt32LE(data.length, 14)
    common.writeUInt32LE(bytes.length, 18)
    common.writeUInt16LE(Buffer.byteLength(name), 22)
    const head = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name)])
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common, place, Buffer.from(name)]))
    locals.push(head, data)
    offset += head.length + data.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(entries.length, 4)
  end.writeUInt16LE(entries.length, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...locals, directory, Buffer.from('PK\x05\x06'), end])
}

describe('a zip', () => {
  it('gives its pages, stored or deflated, and names the rest', async () => {
    const items = await found(
      written(
        'tin.zip',
        zipOf(
          { name: 'a/1.html', bytes: Buffer.from(page(1)) },
          { name: 'a/2.html', bytes: Buffer.from(page(2)), deflate: true },
          { name: 'anh.png', bytes: Buffer.from('PNG') },
        ),
      ),
    )
    const sources = sourcesOf(items)
    expect(sources.map(({ uri }) => uri)).toEqual(['tin.zip!/a/1.html', 'tin.zip!/a/2.html'])
    expect(await Promise.all(sources.map(textOf))).toEqual([page(1), page(2)])
    expect(reasonsOf(items)).toEqual(['ignored: image/png is no page'])
  })

  it.each([['../../etc/passwd.html'], ['/etc/passwd.html']])(
    'is refused with a name that leads out of it: %s',
    async name => {
      const items = await found(written('evil.zip', zipOf({ name, bytes: Buffer.from(page(1)) })))
      expect(sourcesOf(items)).toEqual([])
      expect(reasonsOf(items)).toEqual([
        expect.stringMatching(/cannot be read as zip: .*(relative path|absolute path)/),
      ])
    },
  )

  it('that is none is named', async () => {
    expect(reasonsOf(await found(written('none.zip', Buffer.from('không phải'))))).toEqual([
      expect.stringContaining('unreadable: cannot be read as zip'),
    ])
  })
})

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
    const items = await found(written('tin.wacz', await wacz(deflate)))
    const sources = sourcesOf(items)
    expect(sources[0]?.uri).toMatch(/^tin\.wacz!\/archive\/data\.warc\.gz!\/urn:uuid:/)
    expect(await Promise.all(sources.map(textOf))).toEqual([page(1), page(2)])
    expect(reasonsOf(items)).toEqual([])
  })

  it('names what does not have the digest that it states', async () => {
    expect(reasonsOf(await found(written('changed.wacz', await wacz(false, '0'.repeat(64)))))).toEqual([
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
      expect.stringContaining('needs either "html" or "path"'),
      'unreadable: not a JSON object',
    ])
  })
})

describe('a saved page', () => {
  const about = async (name: string, text: string | Buffer) => {
    mkdirSync(join(folder, 'tin.hoaan.example.vn'), { recursive: true })
    const [reference] = sourcesOf(await found(written(name, Buffer.from(text))))
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

  it('in gzip is unpacked, and a bomb is refused', async () => {
    expect((await about('tin.html.gz', gzipSync(page(1)))).text).toBe(page(1))
    await expect(about('bomb.html.gz', gzipSync(Buffer.alloc(LARGEST_PAGE + 1)))).rejects.toThrow(/larger than|buffer/i)
    expect(readFileSync(join(folder, 'bomb.html.gz')).length).toBeLessThan(100_000)
  })
})

import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompressSync, deflateRawSync, gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import type { Found, Search } from '../../src/sources/discover.js'
import { open } from '../../src/sources/open.js'
import { LARGEST_PAGE } from '../../src/sources/stretch.js'
import { has } from '../program.js'
import { foundUnder, page, reasonsOf, record, sourcesOf, textOf, urlOf, written } from './finding.js'

const folder = mkdtempSync(join(tmpdir(), 'warc-'))
afterAll(() => rmSync(folder, { recursive: true }))
const found = (path: string, more?: Partial<Search>): Promise<Found[]> => foundUnder(path, folder, more)

describe('a WARC', () => {
  it.each([
    ['compressed', true, 'tin.warc.gz'],
    ['as it is', false, 'tin.warc'],
  ])('gives its pages with address, time and member: %s', async (_, gzip, name) => {
    const parts = [await record(1, {}, gzip), await record(2, {}, gzip), await record(3, { type: 'resource' }, gzip)]
    const sources = sourcesOf(await found(written(folder, name, ...parts)))
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
    const sources = sourcesOf(await found(written(folder, 'encodings.warc.gz', ...parts)))
    expect(await Promise.all(sources.map(textOf))).toEqual(Array(6).fill(page(1)))
  })

  it('refuses a body that unpacks to more than a page has', async () => {
    const bomb = gzipSync(Buffer.alloc(LARGEST_PAGE + 1))
    const [source] = sourcesOf(
      await found(
        written(folder, 'bomb.warc.gz', await record(1, { headers: { 'Content-Encoding': 'gzip' }, body: bomb })),
      ),
    )
    if (!source) throw new Error('no source')
    await expect(open(source)).rejects.toThrow(/larger than|buffer/i)
  })

  it('names what it does not read', async () => {
    const parts = [
      await record(1, { statusline: 'HTTP/1.1 404 Not Found' }),
      await record(2, { headers: { 'Content-Type': 'image/png' } }),
    ]
    expect(reasonsOf(await found(written(folder, 'others.warc.gz', ...parts)))).toEqual([
      'ignored: HTTP status 404',
      'ignored: image/png is no page',
    ])
  })

  it('goes on after a damaged record, and names it', async () => {
    const damaged = await record(2)
    damaged.fill(0x55, 40, 60)
    const changed = Buffer.from(
      (await record(3, {}, false)).toString('latin1').replace('thường kỳ', 'thường kÝ'),
      'latin1',
    )
    const items = await found(written(folder, 'damaged.warc.gz', await record(1), damaged, await record(4)))
    expect(sourcesOf(items).map(({ known }) => basename(known.url ?? ''))).toEqual(['1.html', '4.html'])
    expect(reasonsOf(items)).toEqual([expect.stringMatching(/^unreadable: damaged: /)])
    changed.write('XX', changed.length - 30)
    expect(reasonsOf(await found(written(folder, 'changed.warc', await record(1, {}, false), changed)))).toEqual([
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
      const items = await found(written(folder, gzip ? 'cut.warc.gz' : 'cut.warc', whole.subarray(0, cut)))
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

/** Cuts the body of a page into segments, each a record: the first has the head of the response, the others continue it. */
async function segments(number: number, count: number, total = true): Promise<Buffer[]> {
  const body = Buffer.from(page(number))
  const size = Math.ceil(body.length / count)
  const origin = `<urn:uuid:0000000${number}-0000-4000-8000-000000000000>`
  const head = 'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n'
  return Promise.all(
    Array.from({ length: count }, (_, at) => {
      const isLast = at === count - 1
      const warcHeaders = {
        'WARC-Segment-Number': String(at + 1),
        ...(at === 0 ? { 'WARC-Record-ID': origin } : { 'WARC-Segment-Origin-ID': origin }),
        ...(isLast && total && { 'WARC-Segment-Total-Length': String(head.length + body.length) }),
      }
      const part = body.subarray(at * size, (at + 1) * size)
      return record(number, { type: at === 0 ? 'response' : 'continuation', body: part, warcHeaders })
    }),
  )
}

describe('a record in segments', () => {
  it('is joined, in one file or over several, in any order', async () => {
    const one = await segments(1, 3)
    const [first, second] = await segments(2, 2)
    mkdirSync(join(folder, 'segments'))
    written(join(folder, 'segments'), 'a.warc.gz', ...one, second ?? Buffer.alloc(0))
    written(join(folder, 'segments'), 'b.warc.gz', first ?? Buffer.alloc(0), await record(3))
    const items = await found(join(folder, 'segments'))
    expect(reasonsOf(items)).toEqual([])
    const sources = sourcesOf(items)
    expect(await Promise.all(sources.map(textOf))).toEqual([page(1), page(2), page(3)])
    expect(sources.map(({ known }) => known.url)).toEqual([1, 2, 3].map(urlOf))
  })

  it('is named where a segment is missing', async () => {
    const [first, , third] = await segments(1, 3)
    const items = await found(written(folder, 'gap.warc.gz', first ?? Buffer.alloc(0), third ?? Buffer.alloc(0)))
    expect(reasonsOf(items)).toEqual(['unreadable: segment 2 of the record is missing'])
    const endless = await found(written(folder, 'endless.warc.gz', ...(await segments(1, 2, false))))
    expect(reasonsOf(endless)).toEqual(['unreadable: segment 3 of the record is missing'])
  })
})

describe('a revisit', () => {
  const origin = '<urn:uuid:11111111-0000-4000-8000-000000000000>'
  const revisit = (number: number, warcHeaders: Record<string, string>): Promise<Buffer> =>
    record(number, { type: 'revisit', body: Buffer.alloc(0), date: '2020-01-01T00:00:00Z', warcHeaders })

  it.each<readonly [string, Record<string, string>]>([
    ['the digest of its payload', { 'WARC-Payload-Digest': 'sha1:DUMMYDUMMYDUMMYDUMMYDUMMYDUMMYDU' }],
    ['an id', { 'WARC-Refers-To': origin }],
    ['address and time', { 'WARC-Refers-To-Target-URI': urlOf(1), 'WARC-Refers-To-Date': '2019-05-02T01:02:03Z' }],
  ])('has the bytes of the record that it means, before or behind it, by %s', async (_, meant) => {
    const payload = await record(1, {
      warcHeaders: { 'WARC-Record-ID': origin, 'WARC-Payload-Digest': 'sha1:DUMMYDUMMYDUMMYDUMMYDUMMYDUMMYDU' },
    })
    const items = await found(
      written(folder, 'revisit.warc.gz', await revisit(2, meant), payload, await revisit(3, meant)),
    )
    expect(reasonsOf(items)).toEqual([])
    const sources = sourcesOf(items)
    expect(await Promise.all(sources.map(textOf))).toEqual([page(1), page(1), page(1)])
    expect(sources.map(({ known }) => [known.url, known.retrievedAt])).toEqual([
      [urlOf(1), '2019-05-02T01:02:03Z'],
      [urlOf(3), '2020-01-01T00:00:00Z'],
      [urlOf(2), '2020-01-01T00:00:00Z'],
    ])
  })

  it('finds what an earlier import has, and is named where nothing is there', async () => {
    const [stored] = sourcesOf(await found(written(folder, 'before.warc.gz', await record(1))))
    const path = written(folder, 'after.warc.gz', await revisit(2, { 'WARC-Refers-To': origin }))
    const items = await found(path, { storedPayload: async keys => (keys.includes(origin) ? stored : undefined) })
    expect(await Promise.all(sourcesOf(items).map(textOf))).toEqual([page(1)])
    expect(reasonsOf(await found(path))).toEqual([
      `unreadable: it repeats ${origin}, which is neither here nor in the store`,
    ])
  })

  it('of what is no page is none', async () => {
    const picture = await record(1, {
      headers: { 'Content-Type': 'image/png' },
      warcHeaders: { 'WARC-Record-ID': origin },
    })
    const items = await found(
      written(folder, 'picture.warc.gz', picture, await revisit(2, { 'WARC-Refers-To': origin })),
    )
    expect(reasonsOf(items)).toEqual(['ignored: image/png is no page', 'ignored: image/png is no page'])
  })
})

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it, vi } from 'vitest'
import type { Found } from '../../src/sources/discover.js'
import { LARGEST_PAGE } from '../../src/sources/stretch.js'
import { foundUnder, page, reasonsOf, record, sourcesOf, textOf, written } from './finding.js'
import { zipOf } from './zipping.js'

const folder = mkdtempSync(join(tmpdir(), 'damage-'))
afterAll(() => rmSync(folder, { recursive: true }))
const found = (path: string): Promise<Found[]> => foundUnder(path, folder)
const textsOf = (items: readonly Found[]): Promise<string[]> => Promise.all(sourcesOf(items).map(textOf))

/** A record that states another length than it has, and no digest. */
async function stating(number: number, length: number | string): Promise<Buffer> {
  const plain = (await record(number, {}, false)).toString('latin1')
  return Buffer.from(
    plain.replace(/Content-Length: \d+/, `Content-Length: ${length}`).replace(/WARC-Block-Digest:.*\r\n/, ''),
    'latin1',
  )
}

const packings: readonly (readonly [string, string, (bytes: Buffer) => Buffer])[] = [
  ['as it is', 'warc', bytes => bytes],
  ['compressed', 'warc.gz', bytes => gzipSync(bytes)],
]
const CUT = 'unreadable: damaged: the record is cut short'

describe.each(packings)('a damaged WARC, %s', (_, end, pack) => {
  const warc = async (...parts: readonly (Buffer | Promise<Buffer>)[]): Promise<Buffer> =>
    Buffer.concat((await Promise.all(parts)).map(pack))
  const plain = (number: number): Promise<Buffer> => record(number, {}, false)

  it.each([
    ['a little more than a page may have', LARGEST_PAGE + 1],
    ['as much as a page may have', LARGEST_PAGE],
    ['more than any file has', '99999999999999999'],
  ])('cut inside a record of %s, gives those before and tells of the cut', { timeout: 20_000 }, async (_, length) => {
    const items = await found(written(folder, `cut.${end}`, await warc(plain(1), stating(2, length))))
    expect(await textsOf(items)).toEqual([page(1)])
    expect(reasonsOf(items)).toEqual([CUT])
  })

  it('gives also what lies between and behind records that are cut short', async () => {
    const parts = [plain(1), stating(2, LARGEST_PAGE + 1), plain(3), stating(4, LARGEST_PAGE * 2), plain(5)]
    const items = await found(written(folder, `several.${end}`, await warc(...parts)))
    expect(await textsOf(items)).toEqual([page(1), page(3), page(5)])
    expect(reasonsOf(items)).toEqual([CUT, CUT])
  })

  it('is cut inside a WACZ', async () => {
    const bytes = await warc(plain(1), stating(2, LARGEST_PAGE + 1))
    for (const deflate of [false, true]) {
      const items = await found(written(folder, 'cut.wacz', zipOf({ name: `archive/a.${end}`, bytes, deflate })))
      expect(await textsOf(items)).toEqual([page(1)])
      expect(reasonsOf(items)).toEqual([CUT])
    }
  })

  it.each([['-5'], ['viele'], ['']])('has a length that is none: %j', async length => {
    const items = await found(written(folder, `none.${end}`, await warc(plain(1), stating(2, length), plain(3))))
    expect(await textsOf(items)).toEqual([page(1), page(3)])
    expect(reasonsOf(items)).toEqual(['unreadable: damaged: the head of the record is broken'])
  })

  it('is read on behind a record that is longer than it says, and nothing is said beside the outcome', async () => {
    const warn = vi.spyOn(console, 'warn')
    const items = await found(written(folder, `longer.${end}`, await warc(plain(1), stating(2, 120), plain(3))))
    expect(sourcesOf(items).map(({ known }) => basename(known.url ?? ''))).toEqual(['1.html', '2.html', '3.html'])
    expect(reasonsOf(items)).toEqual([
      'unreadable: damaged: what follows the record is none; it may be longer than it says',
    ])
    expect(warn).not.toHaveBeenCalled()
  })
})

describe('a record that is larger than a page', { timeout: 30_000 }, () => {
  it.each(packings)('is passed over as what it is, %s', async (_, end, pack) => {
    const body = Buffer.alloc(LARGEST_PAGE + 1, 'video ')
    const parts = await Promise.all([
      record(1, {}, false),
      record(2, { body, headers: { 'Content-Type': 'video/mp4' } }, false),
      record(3, {}, false),
      record(4, { body }, false),
      record(5, {}, false),
    ])
    const items = await found(written(folder, `large.${end}`, ...parts.map(pack)))
    expect(await textsOf(items)).toEqual([page(1), page(3), page(5)])
    expect(reasonsOf(items)).toEqual([
      'ignored: video/mp4 is no page',
      expect.stringMatching(/^unreadable: \d+ bytes are more than a page may have/),
    ])
  })
})

describe('a gzip member', () => {
  it('with a changed byte is never read as a page, though no digest is stated', async () => {
    const whole = gzipSync(await stating(2, lengthOf(2)), { level: 0 })
    for (let at = 30; at < whole.length; at += 37) {
      const member = Buffer.from(whole)
      member[at] = (member[at] ?? 0) ^ 0x10
      const items = await found(written(folder, 'flip.warc.gz', await record(1), member, await record(3)))
      expect(await textsOf(items), `changed at ${at}`).toEqual([page(1), page(3)])
      expect(reasonsOf(items), `changed at ${at}`).not.toEqual([])
    }
  })

  it('that holds several records gives the pages of all', async () => {
    const records = await Promise.all([1, 2, 3].map(number => record(number, {}, false)))
    const member = gzipSync(Buffer.concat(records))
    const items = await found(written(folder, 'member.warc.gz', member, await record(4)))
    expect(await textsOf(items)).toEqual([1, 2, 3, 4].map(page))
    expect(reasonsOf(items)).toEqual([])
  })

  it.each([
    ['is longer than it says', 120, 'what follows the record is none; it may be longer than it says'],
    ['says that it is longer', LARGEST_PAGE * 2, 'the record is cut short'],
    ['does not say how long it is', '', 'the head of the record is broken'],
  ])('is read on behind its first record, where that %s', async (_, length, reason) => {
    const records = [stating(1, length), record(2, {}, false), stating(3, length), record(4, {}, false)]
    const member = gzipSync(Buffer.concat(await Promise.all(records)))
    const items = await found(written(folder, 'first.warc.gz', member, await record(5)))
    const texts = await textsOf(items)
    expect(texts.filter(text => [2, 4, 5].map(page).includes(text))).toEqual([2, 4, 5].map(page))
    expect(reasonsOf(items)).toEqual([reason, reason].map(why => `unreadable: damaged: ${why}`))
  })
})

/** Bytes of the block of a record. */
const lengthOf = (number: number): number =>
  Buffer.byteLength(`HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page(number)}`)

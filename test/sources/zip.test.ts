import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import iconv from 'iconv-lite'
import { afterAll, describe, expect, it } from 'vitest'
import type { Found } from '../../src/sources/discover.js'
import { open } from '../../src/sources/open.js'
import { foundUnder, page, reasonsOf, record, sourcesOf, textOf, written } from './finding.js'
import { type Entry, zipOf } from './zipping.js'

const folder = mkdtempSync(join(tmpdir(), 'zip-'))
afterAll(() => rmSync(folder, { recursive: true }))
const found = (path: string): Promise<Found[]> => foundUnder(path, folder)
const pages = (...numbers: readonly number[]): readonly Entry[] =>
  numbers.map(number => ({ name: `${number}.html`, bytes: Buffer.from(page(number)), deflate: number % 2 === 0 }))

/** A name as Windows wrote it: letters with their roofs, and the tone behind them. */
const windows1258 = (name: string): Buffer =>
  iconv.encode(
    name
      .normalize('NFD')
      .replace(/\u0323([\u0302\u0306])/g, '$1\u0323')
      .replace(/.[\u0302\u0306\u031B]/g, letter => letter.normalize('NFC')),
    'windows-1258',
  )

describe('a zip', () => {
  it('gives its pages, stored or deflated, and names the rest', async () => {
    const items = await found(
      written(
        folder,
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

  it('has names in the encodings of old programs', async () => {
    const name = 'Tin tức/Kỳ họp thứ hai Hội đồng nhân dân.html'
    const tcvn3 = iconv.encode(name, 'tcvn')
    const vni = Buffer.from('Tin töùc/Kyø hoïp thöù hai Hoäi ñoàng nhaân daân.html', 'latin1')
    const names = [tcvn3, vni, windows1258(name), Buffer.from(name), iconv.encode('résumé.html', 'cp437')]
    const read: (string | undefined)[] = []
    for (const letters of names) {
      const zip = zipOf({ name: letters, bytes: Buffer.from(page(1)) })
      read.push(sourcesOf(await found(written(folder, 'names.zip', zip)))[0]?.container?.member)
    }
    expect(read).toEqual([name, name, name, name, 'résumé.html'])
  })

  it('that is none is named', async () => {
    const whole = zipOf({ name: '1.html', bytes: Buffer.from(page(1)) })
    for (const bytes of [Buffer.from('không phải'), whole.subarray(0, -30)])
      expect(reasonsOf(await found(written(folder, 'none.zip', bytes)))).toEqual([
        'unreadable: cannot be read as zip: the list of its entries, which ends a zip file, is not there: the file is cut short, or no zip file',
      ])
  })
})

describe('an entry of a zip that is not sound', () => {
  const bad: Entry = { name: 'hong.html', bytes: Buffer.from(page(9)) }
  it.each<readonly [string, Entry, string]>([
    ['a name that leads out', { ...bad, name: '../hong.html' }, 'the name ../hong.html leads out of the archive'],
    ['a name from the root', { ...bad, name: '/etc/hong.html' }, 'the name /etc/hong.html leads out of the archive'],
    ['a name with a drive', { ...bad, name: 'C:\\hong.html' }, 'the name C:/hong.html leads out of the archive'],
    ['encryption', { ...bad, flags: 1 }, 'encrypted'],
    ['strong encryption', { ...bad, flags: 0x41 }, 'encrypted'],
    ['an unknown method', { ...bad, method: 14 }, 'it is packed by method 14, which is not known'],
    ['too many bytes', { ...bad, size: 30_000_000 }, expect.stringContaining('30000000 bytes are more than')],
    ['an archive', { ...bad, name: 'trong.zip' }, 'an archive inside an archive; unpack it, and give it as a file'],
  ])('is named alone: %s', async (_, entry, reason) => {
    const items = await found(written(folder, 'one.zip', zipOf(...pages(1), entry, ...pages(2, 3))))
    expect(await Promise.all(sourcesOf(items).map(textOf))).toEqual([page(1), page(2), page(3)])
    expect(items.filter(({ what }) => what !== 'source')).toEqual([
      expect.objectContaining({ what: 'unreadable', reason }),
    ])
  })

  it.each<readonly [string, Entry]>([
    ['a changed byte', { ...bad, checksum: 1 }],
    ['a changed byte, packed', { ...bad, deflate: true, checksum: 1 }],
    ['another size', { ...bad, size: bad.bytes.length - 1 }],
    ['another size, packed', { ...bad, deflate: true, size: bad.bytes.length + 1 }],
  ])('is refused when it is opened: %s', async (_, entry) => {
    const items = await found(written(folder, 'changed.zip', zipOf(...pages(1), entry, ...pages(2))))
    const opened = await Promise.all(
      sourcesOf(items).map(source => textOf(source).catch((error: Error) => error.message)),
    )
    expect(opened).toEqual([page(1), 'damaged: its bytes are not those that the archive states', page(2)])
  })

  it('with a broken extra field is read', async () => {
    const items = await found(written(folder, 'extra.zip', zipOf({ ...bad, extra: Buffer.from([1, 0, 9, 0, 1]) })))
    expect(await Promise.all(sourcesOf(items).map(textOf))).toEqual([page(9)])
  })

  it('with a head elsewhere is named alone', async () => {
    const zip = zipOf(...pages(1, 2))
    zip.write('XX', 0)
    const items = await found(written(folder, 'head.zip', zip))
    expect(await Promise.all(sourcesOf(items).map(textOf))).toEqual([page(2)])
    expect(reasonsOf(items)).toEqual(['unreadable: the head of the entry is broken'])
  })

  it('as a WARC with a changed byte is named, and its pages are read', async () => {
    const warc = await record(1, {}, false)
    for (const deflate of [false, true]) {
      const zip = zipOf({ name: 'tin.warc', bytes: warc, deflate, checksum: 1 }, ...pages(2))
      const items = await found(written(folder, 'warc.zip', zip))
      expect(await Promise.all(sourcesOf(items).map(textOf))).toEqual([page(1), page(2)])
      expect(reasonsOf(items)).toEqual(['unreadable: damaged: its bytes are not those that the archive states'])
    }
  })

  it('as a broken list of digests is named', async () => {
    const items = await found(
      written(folder, 'list.wacz', zipOf({ name: 'datapackage.json', bytes: Buffer.from('{"resou') }, ...pages(1))),
    )
    expect(sourcesOf(items)).toHaveLength(1)
    expect(reasonsOf(items)).toEqual(['unreadable: damaged: the digests that it states cannot be read'])
  })
})

describe('a zip of all kinds', () => {
  it('with bytes behind its end is read', async () => {
    const items = await found(written(folder, 'behind.zip', zipOf(...pages(1)), Buffer.from('\r\n\r\n')))
    expect(await Promise.all(sourcesOf(items).map(textOf))).toEqual([page(1)])
  })

  it('gives pages that are packed once more', async () => {
    const items = await found(
      written(
        folder,
        'twice.zip',
        zipOf({ name: '1.html.gz', bytes: gzipSync(page(1)) }, { name: 'index.cdx.gz', bytes: gzipSync('x') }),
      ),
    )
    const [source] = sourcesOf(items)
    expect(source && (await open(source)).mediaType).toBe('text/html')
    expect(await Promise.all(sourcesOf(items).map(textOf))).toEqual([page(1)])
    expect(reasonsOf(items)).toEqual(['ignored: no page by its name'])
  })

  it('tells entries apart that have one name', async () => {
    const utf8 = Buffer.from('tức.html')
    const tcvn3 = iconv.encode('tức.html', 'tcvn')
    const zip = zipOf(...[utf8, tcvn3, utf8].map((name, at) => ({ name, bytes: Buffer.from(page(at)) })))
    expect(sourcesOf(await found(written(folder, 'alike.zip', zip))).map(({ container }) => container?.member)).toEqual(
      ['tức.html', 't%F8c.html', 't%E1%BB%A9c.html'],
    )
  })
})

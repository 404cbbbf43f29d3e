import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import iconv from 'iconv-lite'
import { afterAll, describe, expect, it } from 'vitest'
import { discover, type Found } from '../../src/sources/discover.js'
import { emptyManifest } from '../../src/sources/manifest.js'
import { open } from '../../src/sources/open.js'
import { referenceSchema } from '../../src/sources/reference.js'
import { everything, type Selection } from '../../src/sources/selection.js'

const folder = mkdtempSync(join(tmpdir(), 'discover-'))
const mirror = join(folder, 'mirror')
mkdirSync(join(mirror, 'tin/2019'), { recursive: true })
writeFileSync(join(mirror, 'tin/2019/b.html'), '<html><p>Bài thứ hai</p>')
writeFileSync(join(mirror, 'tin/2019/a.txt'), 'Bài thứ nhất')
writeFileSync(join(mirror, 'tin/index.aspx@id=3'), '<!DOCTYPE html><html><p>Bài không có đuôi</p>')
writeFileSync(join(mirror, 'anh.jpg'), 'không phải ảnh')
writeFileSync(join(mirror, 'van-ban'), '%PDF-1.4')
writeFileSync(join(folder, 'outside.html'), '<p>Ngoài thư mục</p>')
symlinkSync(join(folder, 'outside.html'), join(mirror, 'leak.html'))
symlinkSync(mirror, join(mirror, 'circle'))
symlinkSync(join(mirror, 'tin/2019/b.html'), join(mirror, 'again.html'))
afterAll(() => rmSync(folder, { recursive: true }))

const found = (...paths: string[]): Promise<Found[]> => selected(everything, ...paths)

async function selected(selection: Selection, ...paths: string[]): Promise<Found[]> {
  const search = {
    selection,
    manifest: emptyManifest,
    stdin: Readable.from(['Văn bản từ đường ống']),
    spoolFolder: join(folder, 'spool'),
  }
  const items: Found[] = []
  for await (const item of discover({ paths, ...search })) items.push(item)
  return items
}
const uris = (items: readonly Found[]): string[] =>
  items.map(item => (item.what === 'source' ? item.reference.uri : `${item.what} ${item.uri}: ${item.reason}`))

describe('discover', () => {
  it('walks a folder in the order of names, relative to its parent, and names what it does not read', async () => {
    expect(uris(await found(mirror))).toEqual([
      'mirror/again.html',
      'ignored mirror/anh.jpg: image/jpeg is no page',
      'ignored mirror/circle: link to a folder',
      'ignored mirror/leak.html: link out of the folder',
      'mirror/tin/2019/a.txt',
      'mirror/tin/2019/b.html',
      'mirror/tin/index.aspx@id=3',
      'ignored mirror/van-ban: application/pdf is no page',
    ])
  })

  it('names a file that is named by its own name, and keeps the order of the arguments', async () => {
    const b = join(mirror, 'tin/2019/b.html')
    const a = join(mirror, 'tin/2019/a.txt')
    expect(uris(await found(b, a))).toEqual(['b.html', 'a.txt'])
  })

  it('reads the standard input once, and opens it again', async () => {
    const [item] = await found('-')
    if (item?.what !== 'source') throw new Error('no source')
    const source = await open(item.reference)
    expect([source.uri, Buffer.from(source.bytes).toString(), source.mediaType]).toEqual([
      '-',
      'Văn bản từ đường ống',
      'text/plain',
    ])
  })
})

describe('what is left out of a folder', () => {
  const site = join(folder, 'site')
  for (const sub of ['tin/2019', 'tin/2020', 'quang-cao']) mkdirSync(join(site, sub), { recursive: true })
  const pages = [
    'tin/2019/a.html',
    'tin/2019/b.html',
    'tin/2020/a.html',
    'tin/2020/in-a.html',
    'quang-cao/c.html',
    'muc-luc.HTML',
  ]
  for (const page of pages) writeFileSync(join(site, page), '<html>')
  const read = async (selection: Partial<Selection>): Promise<string[]> =>
    (await selected({ ...everything, ...selection }, site)).flatMap(item =>
      item.what === 'source' ? [item.reference.uri.slice(5)] : [],
    )

  it.each<readonly [string, Partial<Selection>, readonly string[]]>([
    [
      'a name anywhere',
      { exclude: ['a.html'] },
      ['muc-luc.HTML', 'quang-cao/c.html', 'tin/2019/b.html', 'tin/2020/in-a.html'],
    ],
    ['a folder', { exclude: ['quang-cao/', 'tin/2020'] }, ['muc-luc.HTML', 'tin/2019/a.html', 'tin/2019/b.html']],
    ['but an exception', { exclude: ['*.html', '!in-*.html'] }, ['muc-luc.HTML', 'tin/2020/in-a.html']],
    ['all that is not asked for', { include: ['tin/**/a.html'] }, ['tin/2019/a.html', 'tin/2020/a.html']],
    ['both ways', { include: ['tin/'], exclude: ['2019'] }, ['tin/2020/a.html', 'tin/2020/in-a.html']],
  ])('%s', async (_, selection, expected) => {
    expect(await read(selection)).toEqual(expected)
  })

  it('also by files in the folders, of which the innermost decides', async () => {
    writeFileSync(join(site, '.trichlucignore'), '# quảng cáo\nquang-cao/\na.html\n')
    writeFileSync(join(site, 'tin/2020/.trichlucignore'), '!a.html\nin-*\n')
    expect(await read({})).toEqual(['muc-luc.HTML', 'tin/2019/b.html', 'tin/2020/a.html'])
    expect(uris(await selected(everything, site)).filter(line => line.startsWith('ignored'))).toEqual([
      'ignored site/quang-cao: left out by a rule',
      'ignored site/tin/2019/a.html: left out by a rule',
      'ignored site/tin/2020/in-a.html: left out by a rule',
    ])
  })
})

describe('what a folder holds beside its pages', () => {
  it('is passed over, by kind', async () => {
    const kept = join(folder, 'kept')
    mkdirSync(join(kept, '.git'), { recursive: true })
    for (const name of [
      'kieu.css',
      'ma.js',
      'du-lieu.json',
      'doc.md',
      'so-do.xml',
      '.git/config',
      '.tin.html',
      'tin.html',
    ])
      writeFileSync(join(kept, name), 'Sáng ngày 5/3/2020, Hội đồng nhân dân huyện họp.')
    expect(uris(await found(kept))).toEqual([
      'ignored kept/.git: hidden',
      'ignored kept/.tin.html: hidden',
      'ignored kept/doc.md: .md files hold no pages',
      'ignored kept/du-lieu.json: .json files hold no pages',
      'ignored kept/kieu.css: .css files hold no pages',
      'ignored kept/ma.js: .js files hold no pages',
      'ignored kept/so-do.xml: .xml files hold no pages',
      'kept/tin.html',
    ])
    expect(uris(await found(join(kept, 'doc.md')))).toEqual(['doc.md'])
  })

  it('is read also under names that are no UTF-8', async () => {
    const old = join(folder, 'old')
    mkdirSync(old)
    const names = [iconv.encode('Kỳ họp thứ hai.html', 'tcvn'), Buffer.from('Hoäi ñoàng nhaân daân.html', 'latin1')]
    for (const name of names) writeFileSync(Buffer.concat([Buffer.from(`${old}/`), name]), '<html><p>Bài cũ')
    const items = await found(old)
    expect(uris(items)).toEqual(['old/Hội đồng nhân dân.html', 'old/Kỳ họp thứ hai.html'])
    for (const item of items) {
      if (item.what !== 'source') throw new Error('no source')
      const stored = referenceSchema.parse(JSON.parse(JSON.stringify(item.reference)))
      expect(Buffer.from((await open(stored)).bytes).toString()).toBe('<html><p>Bài cũ')
    }
  })

  it('keeps names apart that are read alike, and the others as they are', async () => {
    const alike = join(folder, 'alike')
    mkdirSync(alike)
    const letters = (name: string): Buffer => iconv.encode(name, 'tcvn')
    mkdirSync(Buffer.concat([Buffer.from(`${alike}/`), letters('kỳ họp')]))
    mkdirSync(`${alike}/kỳ họp`)
    const files = [
      Buffer.concat([letters('kỳ họp/'), Buffer.from('một.html')]),
      Buffer.from('kỳ họp/một.html'),
      Buffer.from('tin tức.html'),
      letters('tin tức.html'),
      letters('hội nghị.html'),
      Buffer.from('tin t%F8c.html'),
    ]
    for (const name of files)
      writeFileSync(Buffer.concat([Buffer.from(`${alike}/`), name]), `<html>${name.toString('hex')}`)
    const items = await found(alike)
    const names = uris(items)
    expect([...names].sort()).toEqual(
      [
        'alike/hội nghị.html',
        'alike/kỳ họp/một.html',
        'alike/k%FA h%E4p/một.html',
        'alike/tin t%F8c.html',
        'alike/tin t%F8c.html (6)',
        'alike/tin tức.html',
      ].sort(),
    )
  })
})

describe('a pipe', () => {
  it('that is named is read once, like the standard input', async () => {
    const pipe = join(folder, 'ong')
    execFileSync('mkfifo', [pipe])
    const writing = writeFile(pipe, '<html><p>Từ ống')
    const [item] = await found(pipe)
    await writing
    if (item?.what !== 'source') throw new Error('no source')
    expect([item.reference.uri, Buffer.from((await open(item.reference)).bytes).toString()]).toEqual([
      'ong',
      '<html><p>Từ ống',
    ])
  })

  it('is no device', async () => {
    expect(uris(await found('/dev/zero'))).toEqual(['unreadable zero: neither a file nor a folder'])
  })
})

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readManifest } from '../../src/sources/manifest.js'

const folder = mkdtempSync(join(tmpdir(), 'manifest-'))
afterAll(() => rmSync(folder, { recursive: true }))

function written(...lines: string[]): string {
  const file = join(folder, 'manifest.ndjson')
  writeFileSync(file, lines.join('\n'))
  return file
}

describe('a manifest', () => {
  it('matches the end of a path at a slash, the longest wins', async () => {
    const manifest = await readManifest(
      written('{"path":"tin.html","title":"ngắn"}', '{"path":"2019/tin.html","title":"dài"}', ''),
    )
    expect(manifest('/kho/2019/tin.html')).toEqual({ title: 'dài' })
    expect(manifest('/kho/2020/tin.html')).toEqual({ title: 'ngắn' })
    expect(manifest('/kho/2020/bantin.html')).toEqual({})
  })

  it('knows dates as databases write them, and none where none is said', async () => {
    const manifest = await readManifest(
      written(
        '{"path":"a.html","publishedAt":"2/5/2019 8:30","retrievedAt":"2019-05-03T01:02:03Z"}',
        '{"path":"b.html","publishedAt":"0000-00-00"}',
      ),
    )
    expect(manifest('a.html')).toEqual({ publishedAt: '2019-05-02T08:30+07:00', retrievedAt: '2019-05-03T01:02:03Z' })
    expect(manifest('b.html')).toEqual({})
  })

  it('is read with a byte order mark, and not as UTF-16', async () => {
    const manifest = await readManifest(written('\ufeff{"path":"tin.html","title":"Tin"}'))
    expect(manifest('/kho/tin.html')).toEqual({ title: 'Tin' })
    const file = join(folder, 'wide.ndjson')
    writeFileSync(file, Buffer.from('\ufeff{"path":"tin.html"}', 'utf16le'))
    await expect(readManifest(file)).rejects.toThrow('wide.ndjson: it is UTF-16; save it as UTF-8')
  })

  it.each([
    ['{"path":"a","title":7}', 'manifest.ndjson:1: "title" must be a text in quotes'],
    ['["a"]', 'manifest.ndjson:1: not a JSON object'],
    ['{"path":', 'manifest.ndjson:1: not a JSON object'],
    ['{"title":"không có đường dẫn"}', 'manifest.ndjson:1: "path" is missing; a manifest holds a JSON object a line'],
    ['{"path":"a","titel":"lỗi gõ"}', 'manifest.ndjson:1: "titel" is not known here'],
    ['{"path":"a","publishedAt":"hôm qua"}', 'manifest.ndjson:1: "publishedAt": hôm qua is no date'],
    ['{"path":"a","retrievedAt":"2024-13-45"}', '"retrievedAt": 2024-13-45 is no date'],
    ['{"path":"a","url":"javascript:alert(1)"}', '"url": javascript:alert(1) is no address of a page'],
  ])('refuses %s with file and line', async (line, message) => {
    await expect(readManifest(written(line))).rejects.toThrow(message)
  })
})

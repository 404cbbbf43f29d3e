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

  it.each([
    ['{"path":', 'manifest.ndjson:1: not a JSON object'],
    ['{"title":"không có đường dẫn"}', 'manifest.ndjson:1: path: Invalid input'],
    ['{"path":"a","titel":"lỗi gõ"}', 'Unrecognized key: "titel"'],
    ['{"path":"a","publishedAt":"hôm qua"}', 'manifest.ndjson:1: publishedAt: hôm qua is no date'],
    ['{"path":"a","retrievedAt":"2024-13-45"}', 'retrievedAt: 2024-13-45 is no date'],
    ['{"path":"a","url":"javascript:alert(1)"}', 'url: javascript:alert(1) is no address of a page'],
  ])('refuses %s with file and line', async (line, message) => {
    await expect(readManifest(written(line))).rejects.toThrow(message)
  })
})

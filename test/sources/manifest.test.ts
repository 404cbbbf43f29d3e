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

  it.each([
    ['{"path":', 'manifest.ndjson:1: not a JSON object'],
    ['{"title":"không có đường dẫn"}', 'manifest.ndjson:1: ✖ Invalid input'],
    ['{"path":"a","titel":"lỗi gõ"}', 'Unrecognized key: "titel"'],
  ])('refuses %s with file and line', async (line, message) => {
    await expect(readManifest(written(line))).rejects.toThrow(message)
  })
})

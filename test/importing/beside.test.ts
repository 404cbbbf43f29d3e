import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { importPaths } from '../../src/importing/index.js'
import { openStore } from '../../src/store/open.js'
import type { Store } from '../../src/store/store.js'

const folder = mkdtempSync(join(tmpdir(), 'beside-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('an import tells what became of its sources, also where another one found them meanwhile', async () => {
  const pages = ['một', 'hai', 'ba'].map((word, at) => {
    const path = join(folder, `${at}.html`)
    writeFileSync(
      path,
      `<meta charset="utf-8"><h1>Kỳ họp</h1><p>Sáng ngày 5/3/2020, ông Vi Văn Kính, Chủ tịch HĐND huyện Lộc Bình chủ trì phiên họp thứ ${word}, thông qua 3 nghị quyết về ngân sách của huyện.</p>`,
    )
    return path
  })
  writeFileSync(join(folder, 'anh.png'), '\x89PNG')
  const paths = [...pages, join(folder, 'anh.png')]
  const store = await openStore(join(folder, 'kho.db'))
  const ledger: Store['ledger'] = {
    ...store.ledger,
    async end(run) {
      await importPaths(paths, { store, threads: 1 })
      await store.ledger.end(run)
    },
  }
  const { found, counts, encodings, run } = await importPaths(paths, { store: { ...store, ledger }, threads: 1 })
  expect([found, counts, encodings]).toEqual([
    4,
    expect.objectContaining({ done: 3, failed: 1 }),
    [{ name: 'utf-8', count: 3 }],
  ])
  const failed = []
  for await (const { uri } of store.ledger.listed(['failed'], run)) failed.push(uri)
  expect(failed).toEqual(['anh.png'])
  await store.close()
}, 120_000)

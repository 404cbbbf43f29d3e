import { createHash } from 'node:crypto'
import { deflateRawSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Store } from '../../src/store/store.js'
import { key, unaccented } from '../../src/text/fold.js'
import { archive, recordOf } from './archive.js'

/** Runs statements on a database that is empty at first; a value stands for each question mark. */
type Raw = {
  /** Says which version the store is of. */
  setVersion(version: number): Promise<void>
  run(sql: string, ...values: readonly (string | number | Uint8Array)[]): Promise<void>
}

/** Where a store of an older version lies, and how it is opened. */
export type Older = { readonly raw: Raw; open(): Promise<Store> }

/** What the first version stored, by statements in its own words. */
async function storeAsFirst(raw: Raw, insertPage: string): Promise<void> {
  await raw.run(`INSERT INTO runs (extractor, began_at) VALUES ('0.0.1+old', '2020-01-01T00:00:00Z')`)
  for (const [at, article] of archive.entries()) {
    const record = recordOf(article)
    const json = JSON.stringify(record)
    const words = `${article.title}\n${article.text}`
    await raw.run(
      `INSERT INTO sources (uri, place, sha256, bytes, reference, known, extractor, run, state)
       VALUES (?, 0, ?, 1, '{}', '{}', '0.0.1+old', 1, 'done')`,
      article.uri,
      record.id,
    )
    await raw.run(
      `INSERT INTO records (sha256, extractor, source, uri, title, published_at, encoding, body)
       VALUES (?, '0.0.1+old', ?, ?, ?, ?, 'utf-8', 'b')`,
      record.id,
      at + 1,
      article.uri,
      article.title,
      article.publishedAt ?? '',
    )
    await raw.run(
      'INSERT INTO contents (id, record, digest, verdicts) VALUES (?, ?, ?, ?)',
      at + 1,
      json,
      createHash('sha256').update(json).digest('hex'),
      deflateRawSync('[]'),
    )
    await raw.run(insertPage, at + 1, key(words), unaccented(words))
  }
}

/** How every store takes over what an older version wrote. */
export function olderBehaviour(
  name: string,
  migrations: readonly string[],
  insertPage: string,
  make: () => Promise<Older>,
): void {
  describe.each(migrations.map((_, at) => at + 1))(`${name} of version %i`, version => {
    let store: Store
    beforeAll(async () => {
      const { raw, open } = await make()
      await raw.run(migrations[0] ?? '')
      await storeAsFirst(raw, insertPage)
      for (const sql of migrations.slice(1, version)) await raw.run(sql)
      await raw.setVersion(version)
      store = await open()
    })
    afterAll(() => store.close())

    const found = async (conditions: object): Promise<string> =>
      (await store.records.search({ limit: 9, sort: 'oldest', ...conditions })).hits
        .map(({ uri }) => uri.charAt(0))
        .join('')

    it('has every record, whole', async () => {
      for (const article of archive) {
        const expected = recordOf(article)
        expect(JSON.parse((await store.records.record(expected.id)) ?? '')).toEqual(expected)
      }
      expect(await store.records.faults()).toEqual([])
      expect((await store.ledger.counts()).done).toBe(archive.length)
    })

    it('finds by words, days and what records state', async () => {
      expect(await found({})).toBe('cabd')
      expect(await found({ text: 'duong' })).toBe('ab')
      expect(await found({ from: '2021', to: '2021' })).toBe('a')
      expect(await found({ province: 'Phú Thọ' })).toBe('c')
      expect(await found({ role: 'chaired' })).toBe('a')
    })

    it('knows people and figures', async () => {
      const { officials } = await store.officials.find({ name: 'doan thanh hoa', limit: 9 })
      expect(officials.map(({ sources }) => sources).sort()).toEqual([1, 2])
      expect((await store.records.stats.resolutions({})).map(({ total }) => total)).toEqual([24, 12])
    })

    it('is opened again without more ado, and written on', async () => {
      await store.redactions.add({
        name: 'Lý Thị Hạnh',
        by: 'lưu trữ',
        at: '2024-05-01',
        reason: null,
        removeKept: false,
      })
      expect(await found({ official: 'ly thi hanh' })).toBe('d')
    })
  })
}

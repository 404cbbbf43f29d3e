import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../src/http/app.js'
import { openStore } from '../../src/store/open.js'
import type { Found } from '../../src/store/query.js'
import type { Store } from '../../src/store/store.js'
import { archive, stored } from '../store/archive.js'

const folder = mkdtempSync(join(tmpdir(), 'search-page-'))
let store: Store
beforeAll(async () => {
  store = await openStore(join(folder, 'kho.db'))
  await stored(store, archive)
})
afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

/** What the page of a search says of how much was found, and its links to other pages. */
async function shown(address: string, found: Partial<Found> = {}): Promise<readonly [string, readonly string[]]> {
  const search: Store['records']['search'] = async query => ({ ...(await store.records.search(query)), ...found })
  const app = createApp({
    store: { ...store, records: { ...store.records, search } },
    limits: { body: 1000, requestsPerMinute: 1e6 },
  })
  const page = await (await app.request(address)).text()
  const [, status = ''] = /role="status">(.*?)<\/p>/s.exec(page) ?? []
  const said = status.replace(/<[^>]*>/g, '').replace(/ ·.*/s, '')
  return [said, [...page.matchAll(/rel="(prev|next)"/g)].map(([, rel = '']) => rel)]
}

describe('the page of a search', () => {
  it('says how many were found, in both languages', async () => {
    expect(await shown('/?q=hoi+nghi&lang=vi')).toEqual([expect.stringMatching(/^\d bài tìm thấy$/), []])
    expect(await shown('/?q=hoi+nghi&lang=en')).toEqual([expect.stringMatching(/^\d articles found$/), []])
  })

  it('says that there are more than were counted', async () => {
    const found = { total: 1000, atLeast: true, next: 'cursor' }
    expect(await shown('/?q=tinh&lang=vi', found)).toEqual(['Hơn 1.000 bài tìm thấy', ['next']])
    expect(await shown('/?q=tinh&lang=en', found)).toEqual(['More than 1,000 articles found', ['next']])
  })

  it('leads on beyond what was counted, as long as something comes', async () => {
    const found = { total: 1000, atLeast: true }
    const [, links] = await shown('/?q=tinh&page=50', { ...found, next: 'cursor' })
    expect(links).toEqual(['prev', 'next'])
    const [, last] = await shown('/?q=tinh&page=60', { ...found, next: null })
    expect(last).toEqual(['prev'])
  })
})

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../src/http/app.js'
import { makeKey } from '../../src/http/keys.js'
import { openStore } from '../../src/store/open.js'
import type { Store } from '../../src/store/store.js'
import { archive, stored } from '../store/archive.js'

const folder = mkdtempSync(join(tmpdir(), 'reconcile-'))
const limits = { body: 1000, requestsPerMinute: 1e6 }
let store: Store
beforeAll(async () => {
  store = await openStore(join(folder, 'kho.db'))
  await stored(store, archive)
})
afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

type Result = {
  readonly id: string
  readonly name: string
  readonly score: number
  readonly match: boolean
  readonly description: string
}

/** Asks as OpenRefine does: a form with a batch of queries. */
async function reconciled(
  queries: Readonly<Record<string, object>>,
): Promise<Readonly<Record<string, readonly Result[]>>> {
  const body = new URLSearchParams({ queries: JSON.stringify(queries) })
  const response = await createApp({ store, limits }).request('/v1/reconcile', { method: 'POST', body })
  const answer = (await response.json()) as Record<string, { result: Result[] }>
  return Object.fromEntries(Object.entries(answer).map(([name, { result }]) => [name, result]))
}

describe('names of a table', () => {
  it('are told what the service can do', async () => {
    const response = await createApp({ store, limits }).request('http://kho.example/v1/reconcile')
    expect(await response.json()).toMatchObject({
      versions: ['0.2'],
      identifierSpace: 'http://kho.example/officials/',
      view: { url: 'http://kho.example/officials/{{id}}' },
      defaultTypes: [{ id: 'official', name: 'Official' }],
    })
  })

  it('find candidates, each query its own; a certain match is the only one of its very name', async () => {
    const {
      exact = [],
      two = [],
      folded = [],
      nobody,
    } = await reconciled({
      exact: { query: 'Lý Thị Hạnh', type: 'official' },
      two: { query: 'Đoàn Thanh Hóa', limit: 3 },
      folded: { query: 'ly thi hanh' },
      nobody: { query: 'Không Có Ai' },
    })
    expect(exact.map(({ name, score, match }) => [name, score, match])).toEqual([['Lý Thị Hạnh', 100, true]])
    expect(exact[0]?.description).toContain('Giám đốc')
    expect(two.map(({ score, match }) => [score, match])).toEqual([
      [100, false],
      [100, false],
    ])
    expect(folded.map(({ score, match }) => [score, match])).toEqual([
      [90, false],
      [90, false],
    ])
    expect(nobody).toEqual([])
  })

  it('are told apart by what else the table knows', async () => {
    const {
      one = [],
      place = [],
      other,
    } = await reconciled({
      one: { query: 'Đoàn Thanh Hóa', properties: [{ pid: 'post', v: 'Chủ tịch' }] },
      place: {
        properties: [
          { pid: 'province', v: [{ id: 'Phú Thọ' }] },
          { pid: 'post', v: 'giám đốc' },
        ],
      },
      other: { query: 'Đoàn Thanh Hóa', type: 'organization' },
    })
    expect(one.map(({ match }) => match)).toEqual([true])
    expect(place.map(({ name }) => name)).toEqual(['Lý Thị Hạnh'])
    expect(other).toEqual([])
    expect(await store.officials.one(one[0]?.id ?? '')).toBeDefined()
  })

  it('need no more than a key that reads', async () => {
    const reader = makeKey('openrefine', ['read'])
    const app = createApp({ store, limits, keys: [reader.key] })
    const ask = async (headers: Record<string, string>): Promise<number> =>
      (await app.request('/v1/reconcile', { method: 'POST', body: new URLSearchParams({ queries: '{}' }), headers }))
        .status
    expect(await ask({ authorization: `Bearer ${reader.secret}` })).toBe(200)
    expect(await ask({})).toBe(401)
  })
})

import type { OpenAPIHono } from '@hono/zod-openapi'
import { describe, expect, it } from 'vitest'
import { createApp } from '../../src/http/app.js'
import { type Key, makeKey } from '../../src/http/keys.js'
import { openedArchive } from '../store/opened.js'

const limits = { body: 1000, requestsPerMinute: 1e6 }
const opened = openedArchive()
const app = (keys?: readonly Key[]): OpenAPIHono =>
  createApp({ store: opened.store, limits, origins: ['http://kho.example'], ...(keys && { keys }) })

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
  const response = await app().request('/v1/reconcile', { method: 'POST', body })
  const answer = (await response.json()) as Record<string, { result: Result[] }>
  return Object.fromEntries(Object.entries(answer).map(([name, { result }]) => [name, result]))
}

describe('names of a table', () => {
  it('are told what the service can do', async () => {
    const response = await app().request('http://kho.example/v1/reconcile')
    expect(await response.json()).toMatchObject({
      versions: ['0.2'],
      identifierSpace: 'http://kho.example/officials/',
      view: { url: 'http://kho.example/officials/{{id}}' },
      defaultTypes: [{ id: 'official', name: 'Official' }],
      preview: { url: 'http://kho.example/v1/reconcile/preview/{{id}}', width: 420, height: 260 },
      suggest: {
        entity: { service_url: 'http://kho.example', service_path: '/v1/reconcile/suggest/entity' },
        property: { service_url: 'http://kho.example', service_path: '/v1/reconcile/suggest/property' },
        type: { service_url: 'http://kho.example', service_path: '/v1/reconcile/suggest/type' },
      },
    })
  })

  it('are the very candidate where they are its id', async () => {
    const { name = [] } = await reconciled({ name: { query: 'Lý Thị Hạnh' } })
    const { id = [] } = await reconciled({ id: { query: name[0]?.id } })
    expect(id).toEqual([{ ...name[0], score: 100, match: true }])
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
    expect(await opened.store.officials.one(one[0]?.id ?? '')).toBeDefined()
  })

  it('need no more than a key that reads', async () => {
    const reader = makeKey('openrefine', ['read'])
    const locked = app([reader.key])
    const ask = async (headers: Record<string, string>): Promise<number> =>
      (await locked.request('/v1/reconcile', { method: 'POST', body: new URLSearchParams({ queries: '{}' }), headers }))
        .status
    expect(await ask({ authorization: `Bearer ${reader.secret}` })).toBe(200)
    expect(await ask({})).toBe(401)
  })
})

type Manifest = {
  readonly preview: { readonly url: string }
  readonly suggest: Readonly<Record<string, { readonly service_url: string; readonly service_path: string }>>
}

const manifest = async (): Promise<Manifest> =>
  (await (await app().request('http://kho.example/v1/reconcile')).json()) as Manifest

type Suggested = { readonly id: string; readonly name: string; readonly description?: string }

/** What is suggested, where the manifest says so. */
async function suggested(
  what: 'entity' | 'property' | 'type',
  query: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<readonly Suggested[]> {
  const { service_url, service_path } = (await manifest()).suggest[what] ?? {}
  const response = await app().request(`${service_url}${service_path}?${new URLSearchParams(query)}`, { headers })
  return ((await response.json()) as { result: readonly Suggested[] }).result
}

describe('suggestions', () => {
  const names = async (prefix: string, cursor = '0'): Promise<readonly string[]> =>
    (await suggested('entity', { prefix, cursor })).map(({ name }) => name)

  it('of officials have the words that were typed, the last of them begun', async () => {
    expect(await names('ly thi h')).toEqual(['Lý Thị Hành', 'Lý Thị Hạnh'])
    expect(await names('Lý Thị Hạ')).toEqual(['Lý Thị Hạnh'])
    expect(await names('hanh th')).toEqual(['Lý Thị Hành', 'Lý Thị Hạnh'])
    expect(await names('ly th thi')).toEqual([])
    expect(await names('Không')).toEqual([])
    expect(await names('')).toEqual([])
  })

  it('go on behind those that were seen', async () => {
    const all = await suggested('entity', { prefix: 'doan' })
    expect(all.map(({ name }) => name)).toEqual(['Đoàn Thanh Hoá', 'Đoàn Thanh Hóa'])
    expect(await suggested('entity', { prefix: 'doan', cursor: '1' })).toEqual(all.slice(1))
    expect(await suggested('entity', { prefix: all[1]?.id ?? '' })).toEqual(all.slice(1))
    const [deputy, chairman] = all.map(({ description }) => description)
    expect([chairman, deputy]).toEqual([expect.stringMatching(/^Chủ tịch/), expect.stringMatching(/^Phó Chủ tịch/)])
  })

  it('of properties are found by their ids and names, and named in the language of the reader', async () => {
    const vi = { 'accept-language': 'vi' }
    expect(await suggested('property', { prefix: '' }, vi)).toEqual([
      { id: 'post', name: 'chức vụ' },
      { id: 'body', name: 'cơ quan' },
      { id: 'level', name: 'cấp' },
      { id: 'province', name: 'tỉnh, thành' },
    ])
    expect(await suggested('property', { prefix: 'chuc' }, vi)).toEqual([{ id: 'post', name: 'chức vụ' }])
    expect(await suggested('property', { prefix: 'chức' }, { 'accept-language': 'en' })).toEqual([
      { id: 'post', name: 'post' },
    ])
    expect(await suggested('property', { prefix: '', cursor: '3' }, vi)).toHaveLength(1)
  })

  it('of types know the one that there is', async () => {
    expect(await suggested('type', { prefix: 'off' })).toEqual([{ id: 'official', name: 'Official' }])
    expect(await suggested('type', { prefix: 'organ' })).toEqual([])
  })
})

describe('the preview of an official', () => {
  it('is a page that may stand in a frame, and do nothing there', async () => {
    const [first] = await suggested('entity', { prefix: 'Lý Thị Hạnh' })
    const address = (await manifest()).preview.url.replace('{{id}}', encodeURIComponent(first?.id ?? ''))
    const response = await app().request(address, { headers: { 'accept-language': 'vi' } })
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    const policy = response.headers.get('content-security-policy')
    expect(policy).toContain('frame-ancestors *')
    expect(policy).not.toContain('script-src')
    const page = await response.text()
    expect(page).toContain('<h1>Lý Thị Hạnh</h1>')
    expect(page).toContain('Giám đốc Sở Nội vụ')
    expect(page).toContain('Xem trang đầy đủ')
    expect(page).not.toContain('<script')
    expect((await app().request('/v1/reconcile/preview/nobody')).status).toBe(404)
  })

  it('alone may stand in a frame', async () => {
    const [first] = await suggested('entity', { prefix: 'Lý Thị Hạnh' })
    const whole = await app().request(`/officials/${encodeURIComponent(first?.id ?? '')}`)
    expect(whole.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
  })
})

describe('pages of other sites', () => {
  const origin = 'https://bang.example'
  const paths = ['/v1/reconcile', '/v1/reconcile/suggest/entity?prefix=ly', '/v1/reconcile/suggest/type?prefix=']

  it.each([...paths, '/v1/reconcile?queries=x', '/v1/reconcile/preview/nobody'])('read %s', async path => {
    const response = await app().request(path, { headers: { origin } })
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(response.headers.get('access-control-allow-credentials')).toBeNull()
  })

  it('are told what they may ask before they do, without a key, and then need one', async () => {
    const locked = app([makeKey('openrefine', ['read']).key])
    const asking = {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization',
    }
    const before = await locked.request('/v1/reconcile', { method: 'OPTIONS', headers: asking })
    expect([before.status, before.headers.get('access-control-allow-origin')]).toEqual([204, '*'])
    expect(before.headers.get('access-control-allow-headers')).toContain('authorization')
    const refused = await locked.request('/v1/reconcile', { headers: { origin } })
    expect([refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([401, '*'])
  })

  it('read nothing else', async () => {
    for (const path of ['/v1/officials', '/v1/search', '/officials'])
      expect((await app().request(path, { headers: { origin } })).headers.get('access-control-allow-origin')).toBeNull()
  })
})

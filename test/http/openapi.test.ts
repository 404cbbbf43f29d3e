import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { OpenAPIHono } from '@hono/zod-openapi'
import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../src/http/app.js'
import { makeKey } from '../../src/http/keys.js'
import type { Intake } from '../../src/importing/intake.js'
import { type Site, startSite } from '../web/site.js'

type Operation = {
  readonly parameters?: readonly { readonly name: string; readonly in: string }[]
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, { schema: object }>> }>>
}
type Api = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: object
}

const PAGE = `<!doctype html><meta charset="utf-8"><title>Thẩm tra dự toán</title><h1>Thẩm tra dự toán ngân sách</h1>
<p>Sáng 05/11/2021, Ban Kinh tế - Ngân sách HĐND tỉnh họp thẩm tra dự toán ngân sách năm 2022. Ông Trịnh Văn Lương, Trưởng Ban Kinh tế - Ngân sách HĐND tỉnh chủ trì phiên họp.</p>
<p>Trong quý III, HĐND tỉnh đã ban hành 12 nghị quyết chuyên đề về phát triển kinh tế - xã hội. Các đại biểu cho rằng dự toán được lập đúng quy định của Luật Ngân sách nhà nước năm 2015.</p>`
const NOBODY = 'f'.repeat(64)

/** What comes back for a path of the document; `{id}` and the like are filled in. */
type Answer = { readonly path: string; readonly method: string; readonly response: Response }

let site: Site
let folder: string
let api: Api
let ajv: Ajv2020
let record: string
let official: string
/** A page without an article. */
let menu: string
const seen = new Set<string>()
const limits = { body: 50_000, requestsPerMinute: 1e6 }
const reader = makeKey('reader', ['read'])
const json = { 'content-type': 'application/json' }
const html = { 'content-type': 'text/html' }
const form = { 'content-type': 'application/x-www-form-urlencoded' }

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'openapi-'))
  site = await startSite()
  record = await site.add(PAGE, { url: 'https://hdnd.example/1' })
  menu = await site.add('<!doctype html><meta charset="utf-8"><nav><a href="/">Trang chủ</a></nav>')
  official = (await site.store.officials.find({ limit: 1 })).officials[0]?.id ?? ''
  api = (await (await fetch(`${site.address}/openapi.json`)).json()) as Api
  ajv = new Ajv2020({ strict: false })
  addFormats.default(ajv)
  ajv.addSchema({ $id: 'api', ...api })
})
afterAll(async () => {
  await site.close()
  rmSync(folder, { recursive: true })
})

/** Asks, and holds the answer against the document: a status that it names, with a body of its schema. */
async function ask(
  app: OpenAPIHono,
  path: string,
  parts: Record<string, string> = {},
  init: RequestInit = {},
): Promise<Answer> {
  const { query = '', ...names } = parts
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(names[name] ?? record))
  const response = await app.request(filled + query, init)
  const method = (init.method ?? 'GET').toLowerCase()
  const documented = api.paths[path]?.[method]?.responses[response.status]
  expect(
    documented,
    `${method} ${filled}${query} gave ${response.status}: ${await response.clone().text()}`,
  ).toBeDefined()
  seen.add(`${method} ${path} ${response.status}`)
  const type = response.headers.get('content-type')?.split(';')[0] ?? ''
  const schema = documented?.content?.[type]?.schema
  if (documented?.content) expect(schema, `${method} ${filled} gave ${type}`).toBeDefined()
  if (schema && /^application\/(?:problem\+|schema\+)?json$/.test(type)) {
    const pointer = ['paths', path, method, 'responses', String(response.status), 'content', type, 'schema']
    const validate = ajv.getSchema(
      `api#/${pointer.map(step => encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')}`,
    )
    expect(validate, pointer.join(' ')).toBeDefined()
    validate?.(await response.clone().json())
    expect(validate?.errors ?? [], `${method} ${filled}`).toEqual([])
  }
  return { path, method, response }
}

const intake = (isFull = false): Intake => ({
  submit: async bytes =>
    isFull ? undefined : { sha256: createHash('sha256').update(bytes).digest('hex'), isNew: false },
  takeWaiting: async () => {},
  close: async () => {},
})

describe('the API’s description', () => {
  it('is valid OpenAPI 3.1', async () => {
    const { valid, errors } = await new Validator().validate(structuredClone(api))
    expect(errors ?? []).toEqual([])
    expect(valid).toBe(true)
  })

  it('is what every route does', async () => {
    const app = createApp({ store: site.store, intake: intake(), limits })
    for (const path of [
      '/livez',
      '/readyz',
      '/metrics',
      '/v1/records/{id}',
      '/v1/records/{id}/verdicts',
      '/v1/records/{id}/terms',
      '/v1/records/{id}/corrections',
      '/v1/records/{id}/review',
      '/v1/search',
      '/v1/officials',
      '/v1/stats/resolutions',
      '/v1/stats/achievements',
      '/v1/stats/roles',
      '/v1/stats/terms',
    ])
      expect((await ask(app, path)).response.status).toBe(200)
    await ask(app, '/v1/jobs/{id}')
    await ask(app, '/v1/officials/{id}', { id: official })
    await ask(app, '/v1/records/{id}/value', { query: '?pointer=/officials/0' })
    await ask(app, '/v1/search', { query: '?format=csv' })
    for (const format of ['jsonl', 'json-ld', 'dublin-core']) await ask(app, '/v1/exports/{format}', { format })
    await ask(app, '/v1/exports/{format}', { format: 'jsonl', query: '?q=ngan+sach&from=2021' })
    await ask(app, '/schemas/{file}', { file: 'record.schema.json' })
    const queries = encodeURIComponent('{"q0":{"query":"trinh van luong"}}')
    await ask(app, '/v1/reconcile')
    await ask(app, '/v1/reconcile', { query: `?queries=${queries}` })
    await ask(app, '/v1/reconcile', {}, { method: 'POST', body: `queries=${queries}`, headers: form })
    for (const what of ['entity', 'property', 'type'])
      await ask(app, `/v1/reconcile/suggest/${what}`, { query: '?prefix=trinh&cursor=0' })
    await ask(app, '/v1/reconcile/preview/{id}', { id: official })
    await ask(app, '/v1/articles', {}, { method: 'POST', body: PAGE, headers: html })
    const judgement = JSON.stringify({ pointer: '/officials/0', verdict: 'accept', by: 'an' })
    await ask(app, '/v1/records/{id}/corrections', {}, { method: 'POST', body: judgement, headers: json })
    const back = JSON.stringify({ number: 1, by: 'an' })
    await ask(app, '/v1/records/{id}/withdrawals', {}, { method: 'POST', body: back, headers: json })
    await ask(app, '/v1/records/{id}/corrections')
    const missed = JSON.stringify({ kind: 'people', quote: 'Các đại biểu' })
    await ask(app, '/v1/records/{id}/additions', {}, { method: 'POST', body: missed, headers: json })
    const whole = JSON.stringify({ verdict: 'whole', by: 'an' })
    await ask(app, '/v1/records/{id}/review', {}, { method: 'POST', body: whole, headers: json })
    await ask(app, '/v1/records/{id}/review')
    const same = JSON.stringify({ verdict: 'unsure', a: official, b: official, by: 'an' })
    await ask(app, '/v1/judgements', {}, { method: 'POST', body: same, headers: json })
    const { response } = await ask(app, '/v1/records/{id}')
    const headers = { 'if-none-match': response.headers.get('etag') ?? '' }
    await ask(app, '/v1/records/{id}', {}, { headers })
  })

  it('is what goes wrong, too', async () => {
    const app = createApp({ store: site.store, intake: intake(), limits })
    const post = (body: string, headers: Record<string, string>): RequestInit => ({ method: 'POST', body, headers })
    for (const path of [
      '/v1/records/{id}',
      '/v1/records/{id}/verdicts',
      '/v1/records/{id}/terms',
      '/v1/records/{id}/corrections',
      '/v1/records/{id}/review',
      '/v1/jobs/{id}',
    ]) {
      await ask(app, path, { id: NOBODY })
      await ask(app, path, { id: 'x' })
    }
    await ask(app, '/v1/records/{id}/value', { query: '?pointer=/officials/9' })
    await ask(app, '/v1/records/{id}/value', { query: '?pointer=officials' })
    await ask(app, '/v1/records/{id}/value', { query: '?anchor=0123456789ab' })
    await ask(app, '/v1/records/{id}/value')
    await ask(app, '/v1/officials/{id}', { id: 'nobody' })
    await ask(app, '/v1/officials', { query: '?limit=0' })
    for (const what of ['resolutions', 'achievements', 'roles', 'terms'])
      await ask(app, `/v1/stats/${what}`, { query: '?from=gestern' })
    await ask(app, '/v1/search', { query: '?from=gestern' })
    await ask(app, '/v1/exports/{format}', { format: 'pdf' })
    await ask(app, '/v1/exports/{format}', { format: 'jsonl', query: '?from=gestern' })
    await ask(app, '/v1/reconcile', { query: '?queries=x' })
    await ask(app, '/v1/reconcile', {}, post('queries=%7B%22q0%22:1%7D', form))
    for (const what of ['entity', 'property', 'type'])
      await ask(app, `/v1/reconcile/suggest/${what}`, { query: '?prefix=a&cursor=-1' })
    await ask(app, '/v1/reconcile/preview/{id}', { id: 'nobody' })
    await ask(app, '/schemas/{file}', { file: 'nothing.schema.json' })
    await ask(app, '/schemas/{file}', { file: 'nothing' })
    const corrections = '/v1/records/{id}/corrections'
    await ask(app, corrections, {}, post('{"pointer":"/officials/9","verdict":"reject"}', json))
    await ask(app, corrections, {}, post('{"pointer":"/officials/0","verdict":"edit"}', json))
    await ask(app, corrections, {}, post('{}', json))
    const cited = await (await app.request(`/v1/records/${record}/value?pointer=/dates/0`)).json()
    const [, anchor] = /anchor=(.*)/.exec((cited as { address: string }).address) ?? []
    await ask(app, corrections, {}, post(JSON.stringify({ anchor, verdict: 'reject' }), json))
    await ask(app, '/v1/records/{id}/value', { query: `?anchor=${anchor}` })
    const additions = '/v1/records/{id}/additions'
    await ask(app, additions, {}, post('{"kind":"people","quote":"nobody says this"}', json))
    await ask(app, additions, {}, post('{"kind":"chrome","quote":"x"}', json))
    await ask(app, additions, { id: NOBODY }, post('{"kind":"people","quote":"x"}', json))
    const withdrawals = '/v1/records/{id}/withdrawals'
    await ask(app, withdrawals, {}, post('{"number":0}', json))
    await ask(app, withdrawals, {}, post('{"number":99}', json))
    await ask(app, withdrawals, {}, post('{"number":1}', json))
    const review = '/v1/records/{id}/review'
    await ask(app, review, {}, post('{"verdict":"perhaps"}', json))
    await ask(app, review, { id: NOBODY }, post('{"verdict":"whole"}', json))
    await ask(app, review, { id: menu }, post('{"verdict":"whole"}', json))
    await ask(app, '/v1/judgements', {}, post('{}', json))
    await ask(app, '/v1/judgements', {}, post('{"verdict":"same","a":"x","b":"y","by":"an"}', json))
    await ask(app, '/v1/articles', {}, post('x', { 'content-type': 'application/pdf' }))
    await ask(app, '/v1/articles', {}, post('', html))
    await ask(app, '/v1/articles', {}, post('x'.repeat(50_001), { ...html, 'content-length': '50001' }))
    await ask(app, '/v1/articles', { query: '?publishedAt=x' }, post(PAGE, html))
    await ask(createApp({ store: site.store, intake: intake(true), limits }), '/v1/articles', {}, post(PAGE, html))
    const ledger = { ...site.store.ledger, counts: () => Promise.reject(new Error('gone')) }
    await ask(createApp({ store: { ...site.store, ledger }, limits }), '/readyz')
  })

  it('is what happens to clients without a key, with too little of one, and to those that ask too much', async () => {
    const locked = createApp({ store: site.store, limits, keys: [reader.key] })
    const slow = createApp({ store: site.store, limits: { ...limits, requestsPerMinute: 0.001 } })
    await slow.request('/v1/officials')
    const authorization = `Bearer ${reader.secret}`
    for (const [path, operations] of Object.entries(api.paths))
      for (const [name, { responses }] of Object.entries(operations)) {
        const method = name.toUpperCase()
        if (responses['401']) expect((await ask(locked, path, {}, { method })).response.status).toBe(401)
        if (responses['403'])
          expect((await ask(locked, path, {}, { method, headers: { authorization } })).response.status).toBe(403)
        if (responses['429']) expect((await ask(slow, path, {}, { method })).response.status).toBe(429)
      }
  })

  it('says nothing that was not seen here', () => {
    const documented = Object.entries(api.paths).flatMap(([path, operations]) =>
      Object.entries(operations).flatMap(([method, { responses }]) =>
        Object.keys(responses).map(status => `${method} ${path} ${status}`),
      ),
    )
    expect(documented.filter(one => !seen.has(one))).toEqual([])
    expect(documented.length).toBeGreaterThan(60)
  })
})

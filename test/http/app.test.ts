import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { OpenAPIHono } from '@hono/zod-openapi'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../src/http/app.js'
import { makeKey } from '../../src/http/keys.js'
import type { Limits } from '../../src/http/serving.js'
import { openIntake } from '../../src/importing/intake.js'
import { createPool, type Pool } from '../../src/importing/pool.js'
import { councilNews } from '../../src/pipeline/definition.js'
import { createLocalQueue } from '../../src/queue/local.js'
import { openStore } from '../../src/store/open.js'
import type { Store } from '../../src/store/store.js'

const PAGE = `<!doctype html><meta charset="utf-8"><title>Thẩm tra dự toán ngân sách</title>
<h1>Thẩm tra dự toán ngân sách</h1>
<p>Sáng 05/11/2021, Ban Kinh tế - Ngân sách HĐND tỉnh tổ chức phiên họp thẩm tra dự toán ngân sách năm 2022. Ông Trịnh Văn Lương, Trưởng Ban Kinh tế - Ngân sách HĐND tỉnh chủ trì phiên họp.</p>
<p>Trong quý III, HĐND tỉnh đã ban hành 12 nghị quyết chuyên đề về phát triển kinh tế - xã hội. Các đại biểu cho rằng dự toán được lập đúng quy định của Luật Ngân sách nhà nước.</p>
<div class="counter">Lượt truy cập: 1.234.567</div>`
const ID = createHash('sha256').update(PAGE).digest('hex')
const limits: Limits = { body: 100_000, requestsPerMinute: 100_000 }

const folder = mkdtempSync(join(tmpdir(), 'http-'))
let store: Store
let pool: Pool
let app: OpenAPIHono
let close: () => Promise<void>

beforeAll(async () => {
  store = await openStore(join(folder, 'store.db'))
  pool = createPool({ definition: councilNews, threads: 1, pageTimeout: 20_000, memory: 512 })
  const queue = createLocalQueue(() => {})
  const workshop = {
    ledger: store.ledger,
    pool,
    extractor: await pool.extractor(),
    owner: 'test',
    stopping: new AbortController().signal,
    fail: () => {},
    finished: () => {},
  }
  const intake = await openIntake({
    store,
    queue,
    workshop,
    workers: 1,
    folder: join(folder, 'uploads'),
    mostWaiting: 5,
  })
  app = createApp({ store, intake, limits })
  close = async () => {
    await intake.close()
    await pool.close()
    await queue.close()
    await store.close()
  }
})
afterAll(async () => {
  await close()
  rmSync(folder, { recursive: true })
})

const html = { 'content-type': 'text/html' }
const post = (
  path: string,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = html,
): Promise<Response> => Promise.resolve(app.request(path, { method: 'POST', body, headers }))
const json = async (path: string): Promise<Record<string, unknown>> =>
  (await app.request(path)).json() as Promise<Record<string, unknown>>

async function untilDone(id: string): Promise<Record<string, unknown>> {
  for (;;) {
    const job = await json(`/v1/jobs/${id}`)
    if (job['state'] !== 'queued' && job['state'] !== 'running') return job
    await new Promise(resolve => setTimeout(resolve, 30))
  }
}

describe('a page that is handed in', () => {
  it('waits under its hash, is read once, and becomes a record', async () => {
    const address = '/v1/articles?url=https://hdnd.example/tin/1.html&retrievedAt=2021-11-06'
    const first = await post(address, PAGE)
    expect([first.status, first.headers.get('location')]).toEqual([202, `/v1/jobs/${ID}`])
    expect(await untilDone(ID)).toEqual({ id: ID, state: 'done', reason: null, record: `/v1/records/${ID}` })
    expect((await (await post(address, PAGE)).json()) as unknown).toMatchObject({ id: ID, state: 'done' })
    const record = await json(`/v1/records/${ID}`)
    expect(record).toMatchObject({
      id: ID,
      source: { url: 'https://hdnd.example/tin/1.html', retrievedAt: '2021-11-06' },
      officials: [{ name: 'Trịnh Văn Lương' }],
      resolutions: [{ count: 12 }],
    })
  })

  it.each([
    ['an empty one', '', html, 422, /empty/],
    ['another kind', 'x', { 'content-type': 'application/pdf' }, 415, /hand in text\/html/],
    ['too long a one', 'x'.repeat(100_001), { ...html, 'content-length': '100001' }, 413, /100000 bytes/],
    ['one from a page of another site', PAGE, { ...html, origin: 'https://evil.example' }, 403, /evil\.example/],
  ])('%s is refused with the reason', async (_, body, headers, status, detail) => {
    const answer = await post('/v1/articles', body, headers)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    expect(await answer.json()).toMatchObject({ status, detail: expect.stringMatching(detail) })
  })

  it.each([
    ['publishedAt=2024-13-45', 'publishedAt: 2024-13-45 is no date'],
    ['retrievedAt=gestern', 'retrievedAt: gestern is no date'],
    ['url=javascript:alert(1)', 'url: javascript:alert(1) is no address of a page; give one with http:// or https://'],
  ])('is refused with %s', async (query, detail) => {
    const answer = await post(`/v1/articles?${query}`, PAGE)
    expect(await answer.json()).toMatchObject({ status: 400, detail })
  })

  it('that is no page is a job that ends quarantined', async () => {
    const garbage = Buffer.from([0x25, 0x50, 0x44, 0x46, 0, 1, 2, 3])
    const { id } = (await (await post('/v1/articles', garbage)).json()) as { id: string }
    expect(await untilDone(id)).toMatchObject({
      state: expect.stringMatching(/quarantined|no-article/),
      reason: expect.any(String),
    })
  })
})

describe('a record', () => {
  it('is not sent again to a client that has it', async () => {
    const first = await app.request(`/v1/records/${ID}`)
    const etag = first.headers.get('etag') ?? ''
    for (const known of [etag, `W/${etag}`, `"other", W/${etag}`, '*']) {
      const again = await app.request(`/v1/records/${ID}`, { headers: { 'if-none-match': known } })
      expect([known, again.status, await again.text()]).toEqual([known, 304, ''])
    }
    const other = await app.request(`/v1/records/${ID}`, { headers: { 'if-none-match': 'W/"other", *' } })
    expect(other.status).toBe(200)
  })

  it('says what was dropped of its page', async () => {
    const verdicts = (await (await app.request(`/v1/records/${ID}/verdicts`)).json()) as {
      kind: string
      keep: boolean
    }[]
    expect(verdicts.filter(({ keep }) => !keep).map(({ kind }) => kind)).toContain('visitor-counter')
  })

  it('gives one value to be cited, with its span', async () => {
    const citation = await json(`/v1/records/${ID}/value?pointer=/officials/0/positions/0`)
    expect(citation).toMatchObject({ record: ID, value: { title: 'Trưởng Ban Kinh tế - Ngân sách HĐND tỉnh' } })
    expect(citation['citeAs']).toMatch(/https:\/\/hdnd\.example\/tin\/1\.html.*sha256 [0-9a-f]{64}.*“Trưởng Ban/)
  })

  it('is cited as a whole by the empty pointer', async () => {
    const citation = await json(`/v1/records/${ID}/value?pointer=`)
    expect(citation).toMatchObject({ pointer: '', value: { id: ID } })
    expect(citation['citeAs']).toMatch(/sha256 [0-9a-f]{64}\. Read by/)
  })

  it.each([
    ['/v1/records/ffffffff', 404, /no record/],
    [`/v1/officials/${'x'.repeat(101)}`, 404, /no candidate/],
    ['/v1/records/xyz', 400, /sha256/],
    [`/v1/records/${ID}/value?pointer=/officials/9`, 404, /nothing at/],
    [`/v1/jobs/${'f'.repeat(64)}`, 404, /handed in/],
    ['/v1/nothing', 404, /nothing at/],
  ])('%s is a problem', async (path, status, detail) => {
    expect(await json(path)).toMatchObject({ status, detail: expect.stringMatching(detail) })
  })
})

describe('a correction', () => {
  it('shows in the record from then on, and not in what is stored', async () => {
    const judgement = { pointer: '/officials/0', verdict: 'edit', property: 'name', value: 'Trịnh Văn Lượng', by: 'an' }
    const answer = await post(`/v1/records/${ID}/corrections`, JSON.stringify(judgement), {
      'content-type': 'application/json',
    })
    expect(answer.status).toBe(201)
    expect(await json(`/v1/records/${ID}`)).toMatchObject({ officials: [{ name: 'Trịnh Văn Lượng' }] })
    expect(await json(`/v1/records/${ID}?as=stored`)).toMatchObject({ officials: [{ name: 'Trịnh Văn Lương' }] })
    expect(await json(`/v1/records/${ID}/corrections`)).toMatchObject({ corrections: [{ by: 'an' }], lost: [] })
  })

  it.each([
    ['of a property that is not there', { property: 'nosuch', value: 'x' }, /no nosuch to be changed, but .*count/],
    ['to what is no date', { property: 'period', value: 'năm 2019' }, /no EDTF date/],
    ['to a day that is not', { property: 'period', value: '2019-02-30' }, /no EDTF date/],
    ['to more than exports hold', { property: 'count', value: 5_000_000_000 }, /the most is 2147483647/],
  ])('%s says why it is refused', async (_, edit, detail) => {
    const answer = await post(
      `/v1/records/${ID}/corrections`,
      JSON.stringify({ pointer: '/resolutions/0', verdict: 'edit', by: 'an', ...edit }),
      { 'content-type': 'application/json' },
    )
    expect([answer.status, await answer.json()]).toEqual([
      422,
      expect.objectContaining({ detail: expect.stringMatching(detail) }),
    ])
  })

  it('is told where the value is cited, and the address of a value goes on meaning it', async () => {
    const said = async (judgement: object): Promise<void> => {
      const body = JSON.stringify({ by: 'an', ...judgement })
      const answer = await post(`/v1/records/${ID}/corrections`, body, { 'content-type': 'application/json' })
      expect(answer.status).toBe(201)
    }
    const [first, second] = await Promise.all([0, 1].map(at => json(`/v1/records/${ID}/value?pointer=/dates/${at}`)))
    const address = String(second?.['address'])
    expect(address).toMatch(/^\/v1\/records\/[0-9a-f]{64}\/value\?anchor=[0-9a-f]{12}$/)
    expect(await json(address)).toEqual(second)
    const anchor = (one: unknown): string => /anchor=(\w+)/.exec(String(one))?.[1] ?? ''
    await said({ anchor: anchor(first?.['address']), verdict: 'reject' })
    expect(await json(address)).toMatchObject({ pointer: '/dates/0', value: second?.['value'] })
    expect(await json(`${address}/value`)).toMatchObject({ pointer: '/dates/0/value' })
    expect(await json(`/v1/records/${ID}/value?pointer=/dates/1&as=stored`)).toMatchObject({
      pointer: '/dates/1',
      value: second?.['value'],
    })
    expect(await json(String(first?.['address']))).toMatchObject({
      status: 410,
      detail: expect.stringMatching(/rejected by an, .*as=stored/),
    })
    expect(await json(`${first?.['address']}&as=stored`)).toMatchObject({ value: first?.['value'] })
    await said({ anchor: anchor(second?.['address']), verdict: 'edit', property: 'value', value: '2021-36' })
    const cited = await json(address)
    expect(cited).toMatchObject({ corrections: [{ verdict: 'edit', property: 'value', value: '2021-36', by: 'an' }] })
    expect(cited['citeAs']).toMatch(/Read by .* By readers: value of “.*” changed to 2021-36 \(an, /)
    expect((await json(`${address}&as=stored`))['citeAs']).toMatch(/Given as it was read, without/)
    const { corrections } = (await json(`/v1/records/${ID}/corrections`)) as { corrections: readonly object[] }
    for (const number of [corrections.length - 1, corrections.length])
      await post(`/v1/records/${ID}/withdrawals`, JSON.stringify({ number, by: 'an' }), {
        'content-type': 'application/json',
      })
    expect(await json(address)).toEqual(second)
  })

  it.each([
    ['of nothing', { pointer: '/officials/7', verdict: 'reject' }, 404],
    ['that changes nothing', { pointer: '/officials/0', verdict: 'edit' }, 422],
    ['that breaks the record', { pointer: '/resolutions/0', verdict: 'edit', property: 'count', value: 'many' }, 422],
    ['of another verdict', { pointer: '/officials/0', verdict: 'perhaps' }, 400],
  ])('%s is refused', async (_, judgement, status) => {
    const answer = await post(`/v1/records/${ID}/corrections`, JSON.stringify(judgement), {
      'content-type': 'application/json',
    })
    expect(answer.status).toBe(status)
  })
})

describe('what a reader says of an article', () => {
  const post = (path: string, said: object, headers: Record<string, string> = {}): RequestInit & { path: string } => ({
    path: `/v1/records/${ID}/${path}`,
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(said),
  })

  it('is signed with the name of the key, and adds what was missed', async () => {
    const desk = makeKey('desk', ['read', 'write'])
    const locked = createApp({ store, limits, keys: [desk.key] })
    const { path, ...asked } = post(
      'additions',
      { kind: 'officials/positions', quote: 'chủ trì phiên họp', of: 'Trịnh Văn Lượng', value: 'Chủ trì' },
      { authorization: `Bearer ${desk.secret}` },
    )
    const response = await locked.request(path, asked)
    expect([response.status, await response.json()]).toEqual([
      201,
      expect.objectContaining({ verdict: 'add', field: 'officials', part: 'positions', by: 'desk' }),
    ])
    const nobody = post('additions', { kind: 'officials/positions', quote: 'chủ trì', of: 'Vũ Thị Bích' })
    expect((await app.request(nobody.path, nobody)).status).toBe(422)
    expect(await json(`/v1/records/${ID}`)).toMatchObject({
      officials: [{ positions: expect.arrayContaining([expect.objectContaining({ title: 'Chủ trì' })]) }],
    })
  })

  it('is taken back, by its number, and stays on record', async () => {
    const withdraw = async (number: number): Promise<readonly unknown[]> => {
      const { path, ...asked } = post('withdrawals', { number, by: 'bình' })
      const response = await app.request(path, asked)
      return [response.status, await response.json()]
    }
    const wrong = post('corrections', { pointer: '/officials/0', verdict: 'reject', by: 'an' })
    const made = (await (await app.request(wrong.path, wrong)).json()) as { number: number }
    expect(await json(`/v1/records/${ID}`)).toMatchObject({ officials: [] })
    expect(await withdraw(made.number)).toEqual([
      201,
      expect.objectContaining({ verdict: 'withdraw', lifts: made.number, number: made.number + 1, by: 'bình' }),
    ])
    expect(await json(`/v1/records/${ID}`)).toMatchObject({ officials: [{ name: 'Trịnh Văn Lượng' }] })
    const { corrections } = (await json(`/v1/records/${ID}/corrections`)) as { corrections: readonly object[] }
    expect(corrections.slice(-2)).toMatchObject([
      { verdict: 'reject', state: 'withdrawn' },
      { verdict: 'withdraw', state: 'standing' },
    ])
    expect((await withdraw(made.number))[0]).toBe(422)
    expect((await withdraw(99))[0]).toBe(404)
  })

  it('vouches for it as a whole, and takes that back', async () => {
    const at = `/v1/records/${ID}/review`
    const standing = (): Promise<unknown> => json(at)
    expect(await standing()).toEqual({ verdict: null })
    for (const verdict of ['whole', 'withdrawn']) {
      const { path, ...asked } = post('review', { verdict, by: 'an' })
      expect((await app.request(path, asked)).status).toBe(201)
      expect(await standing()).toEqual({ verdict, by: 'an', at: expect.any(String) })
    }
    const whole = []
    for await (const one of store.reviews.whole()) whole.push(one)
    expect(whole).toEqual([])
    const before = post('withdrawals', { number: 1, by: 'bình' })
    const again = post('review', { verdict: 'whole', by: 'an' })
    expect((await app.request(again.path, again)).status).toBe(201)
    const { number } = (await (await app.request(before.path, before)).json()) as { number: number }
    expect(await standing()).toEqual({ verdict: 'withdrawn', by: 'bình', at: expect.any(String) })
    const restored = post('withdrawals', { number, by: 'bình' })
    expect((await app.request(restored.path, restored)).status).toBe(201)
    expect(await standing()).toMatchObject({ verdict: 'whole', by: 'an' })
  })
})

describe('the collection', () => {
  it('is searched by words and by what the records state, as JSON and as CSV', async () => {
    const found = await json('/v1/search?q=tham+tra&official=&resolutionsFrom=10')
    expect(found).toMatchObject({ total: 1, next: null, hits: [{ id: ID, title: 'Thẩm tra dự toán ngân sách' }] })
    const csv = await app.request('/v1/search?q=tham+tra&format=csv')
    expect(await csv.text()).toMatch(/^id,uri,url,title,publishedAt,snippet\r\n[0-9a-f]{64},/)
    expect(await json('/v1/search?from=gestern')).toMatchObject({
      status: 400,
      detail: expect.stringMatching(/no date/),
    })
    expect(await json('/v1/search?limit=0')).toMatchObject({ status: 400 })
    expect(await json('/v1/search?cursor=xx')).toMatchObject({ status: 400 })
  })

  it.each([
    ['search?provnce=Hà Nội', 'provnce: no such parameter here; the nearest is province (there are: q, exact,'],
    ['officials?nmae=trinh', 'nmae: no such parameter here; the nearest is name (there are: name, post,'],
    [`records/${ID}?stored=1`, 'stored: no such parameter here; the nearest is as (there are: as)'],
    ['search?limit=abc', 'limit: write a whole number from 1 to 500'],
    ['search?limit=501', 'limit: write a whole number from 1 to 500'],
    ['search?resolutionsFrom=x', 'resolutionsFrom: write a whole number from 0 on'],
    ['search?confidence=2', 'confidence: write a number from 0 to 1'],
    ['search?level=x', 'level: write one of: central, province, district, commune'],
    ['exports/pdf', 'format: write one of: jsonl, json-ld, dublin-core'],
    [`records/${ID}/value?pointer=officials`, 'pointer: write a pointer such as /officials/0'],
    ['search?q=😀', '😀 has neither letters nor digits, by which pages are found'],
    ['exports/jsonl?q=%25', '% has neither letters nor digits, by which pages are found'],
    ['stats/roles?q="', '" has neither letters nor digits, by which pages are found'],
  ])('is not asked with %s', async (path, detail) => {
    const problem = await json(`/v1/${path}`)
    expect(problem).toMatchObject({ status: 400, detail: expect.stringContaining(detail) })
  })

  it('is asked for nothing by parameters that a form leaves empty', async () => {
    const all = await json('/v1/search')
    const empty = '?q=&exact=&level=&role=&sort=&limit=&format=&resolutionsFrom=&resolutionsTo=&confidence='
    expect(await json(`/v1/search${empty}`)).toEqual(all)
    expect((await (await app.request('/v1/exports/jsonl?people=')).text()).length).toBeGreaterThan(0)
    const page = async (query: string): Promise<string> => (await app.request(`/?lang=en${query}`)).text()
    const found = (html: string): string | undefined => /<b>(\d+)<\/b> articles found/.exec(html)?.[1]
    expect(found(await page('&resolutionsFrom=&from='))).toBe(found(await page('')))
  })

  it('takes only an object, and says so without naming a place in it', async () => {
    const answer = await post('/v1/judgements', '[]', { 'content-type': 'application/json' })
    expect(await answer.json()).toMatchObject({ detail: 'Invalid input: expected object, received array' })
  })

  it.each([
    ['PUT', '/v1/search', 'GET, HEAD'],
    ['GET', '/v1/judgements', 'POST'],
    ['DELETE', `/v1/records/${ID}`, 'GET, HEAD'],
    ['DELETE', `/v1/records/${ID}/corrections`, 'GET, HEAD, POST'],
    ['POST', '/overview', 'GET, HEAD'],
  ])('says how it is asked where somebody asks with %s %s', async (method, path, allowed) => {
    const answer = await app.request(path, { method })
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, allowed])
    expect(await answer.json()).toMatchObject({ detail: `${path} is not asked with ${method} but with ${allowed}` })
  })

  it('has nothing where no method leads', async () => {
    for (const method of ['GET', 'PUT']) expect((await app.request('/v1/nothing', { method })).status).toBe(404)
  })

  it('tells of people, and takes judgements over them', async () => {
    const { officials } = (await json('/v1/officials?name=trinh+van')) as { officials: { id: string; name: string }[] }
    expect(officials).toHaveLength(1)
    const id = officials[0]?.id ?? ''
    expect(await json(`/v1/officials/${encodeURIComponent(id)}`)).toMatchObject({ official: { id }, similar: [] })
    expect(await json('/v1/officials/nobody')).toMatchObject({ status: 404 })
    const judgement = { verdict: 'same', a: id, b: 'nobody', by: 'an' }
    const answer = await post('/v1/judgements', JSON.stringify(judgement), { 'content-type': 'application/json' })
    expect(answer.status).toBe(404)
  })

  it('is counted', async () => {
    expect(await json('/v1/stats/resolutions')).toMatchObject([{ total: 12, sources: 1 }])
    expect(await json('/v1/stats/roles')).toMatchObject([{ role: 'chaired', sources: 1 }])
    expect(await json('/v1/stats/achievements')).toEqual(expect.any(Array))
    expect((await app.request('/v1/stats/achievements')).headers.get('link')).toBeNull()
  })

  it('names the units behind those that it tells', async () => {
    const units = ['công trình', 'ha', 'hộ'].map(unit => ({ unit, statements: 1, least: 1, most: 1, sources: 1 }))
    const stats = { ...store.records.stats, achievements: async (_: object, limit: number) => units.slice(0, limit) }
    const counting = createApp({ store: { ...store, records: { ...store.records, stats } }, limits })
    const first = await counting.request('/v1/stats/achievements?limit=2&from=2019')
    expect(first.headers.get('link')).toBe('</v1/stats/achievements?limit=2&from=2019&offset=2>; rel="next"')
    const next = await counting.request('/v1/stats/achievements?limit=2&from=2019&offset=2')
    expect([await next.json(), next.headers.get('link')]).toEqual([units.slice(2), null])
  })

  it('is exported as a stream, as its readers left it', async () => {
    const lines = (await (await app.request('/v1/exports/jsonl?people=1')).text()).trim().split('\n')
    const record = lines.map(line => JSON.parse(line)).find(({ id }) => id === ID)
    expect(record).toMatchObject({ officials: [{ name: 'Trịnh Văn Lượng' }] })
    expect(await (await app.request('/v1/exports/dublin-core')).text()).toContain('Thẩm tra dự toán ngân sách')
    expect(await json('/v1/exports/pdf')).toMatchObject({ status: 400 })
  })

  it('has its contracts where the records name them', async () => {
    expect(await json('/schemas/record.schema.json')).toMatchObject({ $ref: '#/$defs/Record' })
    expect(await json('/schemas/nothing.schema.json')).toMatchObject({ status: 404 })
  })
})

describe('the service', () => {
  it('tells a supervisor that it lives, is ready, and its numbers', async () => {
    expect(await json('/livez')).toEqual({ status: 'ok' })
    expect(await json('/readyz')).toEqual({ status: 'ok' })
    expect(await (await app.request('/metrics')).text()).toMatch(/trichluc_sources\{state="done"\} 1/)
  })

  it('lets only keys in where there are keys, each for what it allows', async () => {
    const reader = makeKey('reader', ['read'])
    const writer = makeKey('writer', ['write'])
    const locked = createApp({ store, limits, keys: [reader.key, writer.key] })
    const status = async (path: string, secret?: string, method = 'GET'): Promise<number> =>
      (
        await locked.request(path, {
          method,
          ...(secret !== undefined && { headers: { authorization: `Bearer ${secret}` } }),
        })
      ).status
    expect(await status(`/v1/records/${ID}`)).toBe(401)
    expect(await status(`/v1/records/${ID}`, 'tl_wrong')).toBe(401)
    expect(await status(`/v1/records/${ID}`, reader.secret)).toBe(200)
    expect(await status('/v1/articles', reader.secret, 'POST')).toBe(403)
    expect(await status('/v1/articles', writer.secret, 'POST')).toBe(503)
    expect(await status('/livez')).toBe(200)
    const basic = Buffer.from(`reader:${reader.secret}`).toString('base64')
    expect((await locked.request('/', { headers: { authorization: `Basic ${basic}` } })).status).toBe(200)
  })

  it('tells a client that asks too much when to come again', async () => {
    const slow = createApp({ store, limits: { ...limits, requestsPerMinute: 2 } })
    const statuses = await Promise.all([1, 2, 3].map(async () => await slow.request(`/v1/records/${ID}`)))
    expect(statuses.map(({ status }) => status)).toEqual([200, 200, 429])
    expect(Number(statuses[2]?.headers.get('retry-after'))).toBeGreaterThan(0)
  })

  it('gives every answer the headers that keep it harmless', async () => {
    for (const path of [
      '/',
      '/livez',
      '/v1/records/zz',
      '/imports',
      `/articles/${ID}`,
      `/articles/${ID}/original/frame`,
    ]) {
      const { headers } = await app.request(path)
      expect(headers.get('content-security-policy'), path).toMatch(/default-src 'none'/)
      expect(headers.get('content-security-policy'), path).not.toMatch(/script-src[^;]*unsafe/)
      expect(headers.get('x-content-type-options'), path).toBe('nosniff')
    }
    const frame = await app.request(`/articles/${ID}/original/frame`)
    expect(frame.headers.get('content-security-policy')).toMatch(/^sandbox;/)
  })
})

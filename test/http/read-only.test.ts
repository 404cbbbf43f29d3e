import { beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../src/http/app.js'
import { makeKey } from '../../src/http/keys.js'
import { stored } from '../store/archive.js'
import { openedArchive } from '../store/opened.js'

const opened = openedArchive()
const limits = { body: 1000, requestsPerMinute: 1e6 }
const reader = makeKey('reader', ['read'])
const writer = makeKey('writer', ['write'])
const NOTE = 'Read-only: you can judge or change nothing here.'
/** What offers a reader to change something. */
const CHANGE = /method="post"|\/value\?pointer=\/|class="hint keys"/

const asked = (secret: string, form?: Readonly<Record<string, string>>): RequestInit => ({
  headers: { accept: 'text/html', 'accept-language': 'en', authorization: `Bearer ${secret}` },
  ...(form && { method: 'POST', body: new URLSearchParams(form) }),
})
const withKeys = (): ReturnType<typeof createApp> =>
  createApp({ store: opened.store, limits, keys: [reader.key, writer.key] })

/** Addresses of pages that offer a change to those who may write. */
const places: string[] = []
let id = ''

beforeAll(async () => {
  const { store } = opened
  const two = ['Lâm Đức Tài, Chủ tịch UBND xã Đồng Mây', 'Lâm Đức Tài, Giám đốc Sở Tư pháp tỉnh Phú Thọ'].map(
    (who, at) => ({ uri: `tai-${at}.txt`, title: `Hội nghị ${at}`, text: `Đồng chí ${who} phát biểu tại hội nghị.` }),
  )
  const ids = await stored(store, two)
  id = ids['tai-0.txt'] ?? ''
  const { officials } = await store.officials.find({ name: 'Lâm Đức Tài', limit: 1 })
  const run = await store.ledger.begin('test')
  const gone = { uri: 'mat.html', offset: 0, sha256: 'ff', bytes: 1, reference: '{}', known: '{}' }
  for (const work of (await store.ledger.register([gone], run)).works)
    await store.ledger.finish([{ id: work.id, state: 'failed', reason: 'gone', milliseconds: 1, page: null }])
  await withKeys().request(
    `/articles/${id}/corrections`,
    asked(writer.secret, { pointer: '/officials/0', verdict: 'accept' }),
  )
  await withKeys().request(`/articles/${id}/reviews`, asked(writer.secret, { verdict: 'whole' }))
  places.push(
    '/review',
    '/imports',
    `/articles/${id}`,
    `/articles/${id}/value?pointer=/officials/0`,
    `/officials/${encodeURIComponent(officials[0]?.id ?? '')}`,
  )
})

describe('those who may write', () => {
  it('are offered on each page to change something, without a word of it', async () => {
    for (const place of places) {
      const page = await (await withKeys().request(place, asked(writer.secret))).text()
      expect([place, CHANGE.test(page), page.includes(NOTE)]).toEqual([place, true, false])
    }
  })
})

describe.each([
  ['a service that only reads', () => createApp({ store: opened.store, limits, readOnly: true })],
  ['a key that only reads', withKeys],
])('%s', (_, started) => {
  it('offers no change on any page, and says so once', async () => {
    expect(places).toHaveLength(5)
    for (const place of places) {
      const answer = await started().request(place, asked(reader.secret))
      const page = await answer.text()
      expect([place, answer.status, CHANGE.exec(page)?.[0], page.split(NOTE).length - 1]).toEqual([
        place,
        200,
        undefined,
        1,
      ])
    }
  })

  it('still tells who reviewed an article and what was said of its values', async () => {
    const page = await (await started().request(`/articles/${id}`, asked(reader.secret))).text()
    expect(page).toMatch(/Reviewed as a whole.*writer/s)
    expect(page).toMatch(/History of corrections.*Right.*writer/s)
  })

  it('refuses what changes something', async () => {
    const verdict = { pointer: '/officials/0', verdict: 'reject' }
    for (const [place, form] of [
      [`/articles/${id}/corrections`, verdict],
      [`/articles/${id}/reviews`, { verdict: 'withdrawn' }],
      ['/imports/retry', {}],
      ['/judgements', {}],
      ['/v1/articles', {}],
    ] as const)
      expect([place, (await started().request(place, asked(reader.secret, form))).status]).toEqual([place, 403])
    expect(await opened.store.corrections.of(id)).toHaveLength(1)
  })
})

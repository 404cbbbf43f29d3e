import { describe, expect, it } from 'vitest'
import { createApp } from '../../src/http/app.js'
import { type Key, makeKey } from '../../src/http/keys.js'
import type { Limits } from '../../src/http/serving.js'
import type { Found } from '../../src/store/query.js'
import type { Store } from '../../src/store/store.js'
import { openedArchive } from '../store/opened.js'

const opened = openedArchive()

/** What the page of a search says of how much was found, and its links to other pages. */
async function shown(address: string, found: Partial<Found> = {}): Promise<readonly [string, readonly string[]]> {
  const { store } = opened
  const search: Store['records']['search'] = async query => ({ ...(await store.records.search(query)), ...found })
  const app = createApp({
    store: { ...store, records: { ...store.records, search } },
    limits: { body: 1000, requestsPerMinute: 1e6 },
  })
  const page = await (await app.request(address)).text()
  const [, status = ''] = /role="status">(.*?)<\/p>/s.exec(page) ?? []
  const said = status.replace(/<[^>]*>/g, '').replace(/ ·.*/s, '')
  return [said, [...page.matchAll(/rel="(prev|next)"|(\d+ \/ \d+\+?)/g)].map(([, rel, place]) => rel ?? place ?? '')]
}

describe('the page of a search', () => {
  it('says how many were found, in both languages', async () => {
    expect(await shown('/?q=hoi+nghi&lang=vi')).toEqual([expect.stringMatching(/^\d bài tìm thấy$/), []])
    expect(await shown('/?q=hoi+nghi&lang=en')).toEqual([expect.stringMatching(/^\d articles found$/), []])
  })

  it('says that there are more than were counted', async () => {
    const found = { total: 1000, atLeast: true, next: 'cursor' }
    expect(await shown('/?q=tinh&lang=vi', found)).toEqual(['Hơn 1.000 bài tìm thấy', ['1 / 50+', 'next']])
    expect(await shown('/?q=tinh&lang=en', found)).toEqual(['More than 1,000 articles found', ['1 / 50+', 'next']])
  })

  it('leads on beyond what was counted, as long as something comes', async () => {
    const found = { total: 1000, atLeast: true }
    const [, links] = await shown('/?q=tinh&page=50', { ...found, next: 'cursor' })
    expect(links).toEqual(['prev', '50 / 50+', 'next'])
    const [, last] = await shown('/?q=tinh&page=60', { ...found, next: null })
    expect(last).toEqual(['prev', '60 / 60'])
  })

  it.each([
    ['/?q=hoi&period=gestern', 'period', 'Kỳ số liệu: </b>gestern không phải là ngày'],
    ['/?province=Atlantis', 'province', 'Tỉnh, thành: </b>không có tỉnh, thành nào tên Atlantis'],
    ['/?resolutionsFrom=x', 'resolutionsFrom', 'Số nghị quyết từ: </b>hãy viết một số nguyên từ 0 trở lên'],
    ['/?q=%25', 'q', 'Từ ngữ: </b>% không có chữ cái hay chữ số nào để tìm theo'],
    ['/?from=31-02-2021', 'from', 'Đăng từ ngày: </b>31-02-2021 không phải là ngày'],
    ['/officials?province=Atlantis', 'province', 'Tỉnh, thành: </b>không có tỉnh, thành nào tên Atlantis'],
  ])('says of %s above the form what is wrong, and puts the reader into that field', async (address, field, said) => {
    const app = createApp({ store: opened.store, limits: { body: 1000, requestsPerMinute: 1e6 } })
    const answer = await app.request(address)
    expect(answer.status).toBe(400)
    const page = await answer.text()
    const [alert = '', form = ''] = page.slice(page.indexOf('role="alert"')).split('<form')
    expect(alert).toContain(said)
    const [input = ''] = new RegExp(`<input [^>]*name="${field}"[^>]*>`).exec(form) ?? []
    expect(input).toMatch(/aria-invalid="true" aria-describedby="trouble" autofocus/)
    expect(form.match(/autofocus/g)).toHaveLength(1)
    expect(form).not.toContain('role="status"')
  })
})

describe('a question that no field can mend', () => {
  it.each(['/officials?cursor=x', `/?q=${'x'.repeat(600)}`])('%s is refused above the form', async address => {
    const app = createApp({ store: opened.store, limits: { body: 1000, requestsPerMinute: 1e6 } })
    const answer = await app.request(address)
    expect([answer.status, await answer.text()]).toEqual([400, expect.stringMatching(/role="alert".*<form/s)])
  })
})

describe('what went wrong', () => {
  it.each([
    ['/nothing', 404, 'Không có trang này'],
    ['/articles/ffffffff', 404, 'Không có trang này'],
  ])('%s has a page with a title of its own', async (address, status, title) => {
    const app = createApp({ store: opened.store, limits: { body: 1000, requestsPerMinute: 1e6 } })
    const answer = await app.request(address, { headers: { accept: 'text/html' } })
    expect([answer.status, await answer.text()]).toEqual([
      status,
      expect.stringContaining(`<title>${title} · trichluc`),
    ])
  })

  it('is said to whoever asks too much, sends a form that is not complete, or has no key', async () => {
    const title = async (
      limits: Limits,
      keys: readonly Key[] | undefined,
      asked: RequestInit = {},
    ): Promise<string> => {
      const app = createApp({ store: opened.store, limits, ...(keys && { keys }) })
      const headers = { accept: 'text/html' }
      const answer = await app.request('/judgements', { ...asked, headers })
      return /<title>(.*?) ·/.exec(await answer.text())?.[1] ?? ''
    }
    const limits = { body: 1000, requestsPerMinute: 1e6 }
    const form = { method: 'POST', body: new URLSearchParams({ verdict: 'perhaps' }) }
    expect(await title({ ...limits, requestsPerMinute: 0 }, undefined)).toBe('Quá nhiều yêu cầu')
    expect(await title(limits, undefined, form)).toBe('Yêu cầu chưa đúng')
    expect(await title(limits, [makeKey('desk', ['read']).key])).toBe('Cần có khóa')
  })
})

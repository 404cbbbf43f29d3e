import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { popolo } from '../../src/exporting/popolo.js'
import { openStore } from '../../src/store/open.js'
import { type Article, stored } from '../store/archive.js'

type Membership = {
  readonly id: string
  readonly label: string
  readonly organization_id: string
  readonly post_id: string
  readonly sources: readonly { readonly url: string }[]
}
type Popolo = {
  readonly persons: readonly { readonly name: string; readonly memberships: readonly Membership[] }[]
  readonly organizations: readonly { readonly id: string; readonly name: string }[]
  readonly posts: readonly { readonly id: string }[]
}

const at = (uri: string, host: string, publishedAt: string, text: string): Article => ({
  uri,
  title: 'Kỳ họp',
  publishedAt,
  url: `https://${host}/${uri}`,
  text,
})

const articles: readonly Article[] = [
  ...Array.from({ length: 8 }, (_, year) =>
    at(
      `thanh-hoa-${year}`,
      'baothanhhoa.vn',
      `201${year}-05-01`,
      `Ông Lê Văn Lâm, Phó Chủ tịch HĐND tỉnh phát biểu tại kỳ họp thứ ${year + 2} của HĐND tỉnh.`,
    ),
  ),
  at('rieng', 'tin.example', '2018-01-01', 'Ông Lê Văn Lâm, Phó Chủ tịch HĐND tỉnh Thanh Hóa phát biểu.'),
  at('yen-bai', 'baoyenbai.com.vn', '2018-01-01', 'Bà Trần Thị Mai, Phó chủ tịch HĐND tỉnh chủ trì kỳ họp.'),
  at('yen-bai-2', 'baoyenbai.com.vn', '2018-01-02', 'Ông Vũ Đình Sơn, Bí thư Tỉnh ủy phát biểu tại kỳ họp.'),
  at('yen-bai-3', 'baoyenbai.com.vn', '2018-01-03', 'Ông Hà Văn Tú, Phó Bí thư Tỉnh uỷ Yên Bái phát biểu.'),
  at('an-danh', 'tin.example', '2018-01-01', 'Ông Đỗ Quốc Bảo, Phó Chủ tịch HĐND tỉnh phát biểu tại kỳ họp.'),
  at('an-danh-2', 'tin.example', '2018-01-02', 'Ông Ngô Quang Hải, Phó Chủ tịch HĐND tỉnh phát biểu tại kỳ họp.'),
  at('di', 'baoyenbai.com.vn', '2017-01-01', 'Ông Phạm Văn Đông, Chủ tịch UBND tỉnh phát biểu tại hội nghị.'),
  at('den', 'baothanhhoa.vn', '2018-01-01', 'Ông Phạm Văn Đông, Chủ tịch UBND tỉnh chủ trì hội nghị.'),
]

const folder = mkdtempSync(join(tmpdir(), 'popolo-'))
let written: Popolo
beforeAll(async () => {
  const store = await openStore(join(folder, 'kho.db'))
  await stored(store, articles)
  const [first, second] = (await store.officials.find({ name: 'Phạm Văn Đông', limit: 2 })).officials
  const judged = { a: first?.id ?? '', b: second?.id ?? '', by: 'an', at: '2024-05-01', reason: null }
  await store.officials.judge({ verdict: 'same', ...judged })
  let text = ''
  for await (const piece of popolo(store.officials)) text += piece
  written = JSON.parse(text)
  await store.close()
})
afterAll(() => rmSync(folder, { recursive: true }))

const membershipsOf = (wanted: string): readonly Membership[] =>
  written.persons.filter(({ name }) => name === wanted).flatMap(({ memberships }) => memberships)
const organizationsOf = (name: string): readonly string[] => [
  ...new Set(membershipsOf(name).map(({ organization_id }) => organization_id)),
]
const called = (id: string | undefined): string | undefined => written.organizations.find(one => one.id === id)?.name

describe('Popolo', () => {
  it('names every article of a membership', () => {
    const urls = membershipsOf('Lê Văn Lâm').flatMap(({ sources }) => sources.map(({ url }) => url))
    expect(new Set(urls)).toEqual(
      new Set(articles.flatMap(({ url = '', text }) => (text.includes('Lâm') ? [url] : []))),
    )
  })

  it('has the council of each province as an organization of its own, under whatever words', () => {
    expect(organizationsOf('Lê Văn Lâm').map(called)).toEqual(['Hội đồng nhân dân Thanh Hóa'])
    expect(organizationsOf('Trần Thị Mai').map(called)).toEqual(['Hội đồng nhân dân Yên Bái'])
  })

  it('has an organization once, however its name is spelt', () => {
    const committee = organizationsOf('Vũ Đình Sơn')
    expect(committee.map(called)).toEqual([expect.stringMatching(/^Tỉnh (?:ủy|uỷ) Yên Bái$/)])
    expect(organizationsOf('Hà Văn Tú')).toEqual(committee)
  })

  it('makes two councils of which nobody knows the province not one', () => {
    const [one, other] = [organizationsOf('Đỗ Quốc Bảo'), organizationsOf('Ngô Quang Hải')]
    expect([one, other].map(ids => ids.map(called))).toEqual([['Hội đồng nhân dân'], ['Hội đồng nhân dân']])
    expect(one).not.toEqual(other)
  })

  it('tells the offices of somebody apart who holds the same one in two provinces', () => {
    expect(organizationsOf('Phạm Văn Đông').map(called)).toEqual([
      'Ủy ban nhân dân Yên Bái',
      'Ủy ban nhân dân Thanh Hóa',
    ])
  })

  it('gives every id once', () => {
    const { persons, organizations, posts } = written
    for (const list of [persons.flatMap(({ memberships }) => memberships), organizations, posts]) {
      const ids = list.map(({ id }) => id)
      expect(ids).toEqual([...new Set(ids)])
    }
  })
})

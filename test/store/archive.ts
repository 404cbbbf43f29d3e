import { deflateRawSync } from 'node:zlib'
import type { ArticleRecord } from '../../src/record.js'
import { columnsOf } from '../../src/store/columns.js'
import type { Store } from '../../src/store/store.js'
import { compile, structure } from '../../src/structure.js'

export type Article = {
  readonly uri: string
  readonly title: string
  readonly publishedAt?: string
  readonly url?: string
  readonly text: string
  /** Whether the store keeps the source. */
  readonly isKept?: boolean
}

const pipeline = compile()

/** What is read from an article. */
function read({ uri, text, title, publishedAt, url }: Article): {
  readonly record: ArticleRecord
  readonly verdicts: Uint8Array
  readonly bytes: number
} {
  const bytes = new TextEncoder().encode(text)
  const known = { title, ...(publishedAt && { publishedAt }), ...(url && { url }) }
  const { record, verdicts } = structure({ uri, bytes, mediaType: 'text/plain', ...known }, pipeline)
  if (!record) throw new Error(`no record of ${uri}`)
  return { record, verdicts: deflateRawSync(JSON.stringify(verdicts)), bytes: bytes.length }
}

/** The record of an article. */
export const recordOf = (article: Article): ArticleRecord => read(article).record

/** Puts articles into a store as an import does. Returns their ids by uri. */
export async function stored(store: Store, articles: readonly Article[]): Promise<Readonly<Record<string, string>>> {
  const ids: Record<string, string> = {}
  for (const article of articles) {
    const { record, verdicts, bytes } = read(article)
    const { uri, text, isKept } = article
    const json = JSON.stringify(record)
    const columns = columnsOf(record, json)
    const run = { number: 1, extractor: columns.extractor }
    const kept = isKept ? { kept: deflateRawSync(text) } : {}
    const registration = { uri, offset: 0, sha256: record.id, bytes, reference: '{}', known: '{}', ...kept }
    const page = { record: json, verdicts, columns }
    for (const { id } of (await store.ledger.register([registration], run)).works)
      await store.ledger.finish([{ id, state: 'done', reason: null, milliseconds: 1, page }])
    ids[uri] = record.id
  }
  return ids
}

/** Puts so many records into a store, each as one of the articles on a day and under a name of its own; names and days have one order. */
export async function storedMany(store: Store, articles: readonly Article[], many: number): Promise<void> {
  const originals = articles.map(read)
  for (let from = 0; from < many; from += 200) {
    const pages = Array.from({ length: Math.min(200, many - from) }, (_, at) => {
      const number = from + at
      const original = originals[number % originals.length]
      if (!original?.record.article) throw new Error('no article')
      const { record, verdicts, bytes } = original
      const id = number.toString(16).padStart(64, '0')
      const day = new Date(Date.UTC(2000, 0, 1 + number)).toISOString().slice(0, 10)
      const uri = `${String(number).padStart(6, '0')}.txt`
      const variant: ArticleRecord = {
        ...record,
        id,
        source: { ...record.source, uri, sha256: id },
        article: { ...original.record.article, publishedAt: day },
      }
      const json = JSON.stringify(variant)
      return { bytes, page: { record: json, verdicts, columns: columnsOf(variant, json) } }
    })
    const found = pages.map(({ bytes, page: { columns } }) => ({
      uri: columns.uri,
      offset: 0,
      sha256: columns.sha256,
      bytes,
      reference: '{}',
      known: '{}',
    }))
    const { works } = await store.ledger.register(found, {
      number: 1,
      extractor: pages[0]?.page.columns.extractor ?? '',
    })
    const byHash = new Map(pages.map(({ page }) => [page.columns.sha256, page]))
    await store.ledger.finish(
      works.map(({ id, sha256 }) => {
        const page = byHash.get(sha256) ?? null
        return { id, state: 'done', reason: null, milliseconds: 1, page }
      }),
    )
  }
}

/** A small archive: two people of one name, one person in several offices, counts of resolutions, a merged province. */
export const archive: readonly Article[] = [
  {
    uri: 'a.txt',
    title: 'HĐND tỉnh Thanh Hóa tổng kết công tác quý III',
    publishedAt: '2021-10-12T08:30+07:00',
    url: 'https://hdnd.thanhhoa.gov.vn/tin/1.html',
    text: `Sáng 11/10/2021, HĐND tỉnh Thanh Hóa tổ chức hội nghị tổng kết công tác quý III. Đồng chí Đoàn Thanh Hóa, Phó Chủ tịch HĐND tỉnh Thanh Hóa chủ trì hội nghị.

Trong quý III/2021, HĐND tỉnh đã ban hành 24 nghị quyết, tổ chức 11 cuộc giám sát theo Nghị định số 30/2020/NĐ-CP.

Đường giao thông về xã được mở rộng.`,
  },
  {
    uri: 'b.txt',
    title: 'Kỳ họp thứ tư',
    publishedAt: '2022-03-02',
    url: 'https://www.baothanhhoa.vn/ky-hop-thu-tu',
    text: `Ngày 01/3/2022, đồng chí Đoàn Thanh Hoá, Phó Chủ tịch HĐND tỉnh Thanh Hoá, nguyên Bí thư Huyện ủy Thọ Xuân phát biểu tại kỳ họp.

Tại kỳ họp, HĐND tỉnh đã thông qua 12 nghị quyết. Ánh dương trên sông Mã.`,
  },
  {
    uri: 'c.txt',
    title: 'UBND tỉnh Hòa Bình làm việc với huyện',
    publishedAt: '2019-05',
    url: 'https://hoabinh.gov.vn/tin/3',
    text: `Chiều 06/5/2019, ông Đoàn Thanh Hóa, Chủ tịch UBND tỉnh Hòa Bình làm việc với huyện Kim Bôi. Cùng dự có bà Lý Thị Hạnh, Giám đốc Sở Nội vụ tỉnh Hòa Bình.`,
  },
  {
    uri: 'd.txt',
    title: 'Hội đồng nhân dân tỉnh Thanh Hóa khóa mới',
    url: 'https://hdnd.thanhhoa.gov.vn/tin/4.html',
    text: `Trong quý III/2021, HĐND tỉnh đã ban hành 24 nghị quyết. Bà Lý Thị Hành, Trưởng Ban Pháp chế HĐND tỉnh Thanh Hóa báo cáo.`,
  },
]

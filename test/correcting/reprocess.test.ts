import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anchored, type Correction } from '../../src/correcting/correction.js'
import { effective } from '../../src/correcting/effective.js'
import { knownIn, meantBy } from '../../src/correcting/known.js'
import { at } from '../../src/correcting/pointer.js'
import { readingsOf } from '../../src/correcting/reading.js'
import type { Source } from '../../src/page/source.js'
import type { ArticleRecord } from '../../src/record.js'
import { openStore } from '../../src/store/open.js'
import type { Store } from '../../src/store/store.js'
import { compile } from '../../src/structure.js'
import { added, importInto, judged } from './pages.js'

const folder = mkdtempSync(join(tmpdir(), 'reprocess-'))

/** A report of a session; the navigation of its page is taken for text by an extractor that knows no chrome. */
const page = (number: number): Source => ({
  uri: `${number}.html`,
  mediaType: 'text/html',
  bytes:
    Buffer.from(`<!doctype html><meta charset="utf-8"><title>Phiên họp thứ ${number}</title><h1>Phiên họp thứ ${number}</h1>
<p>Sáng 05/11/2021, Ban Kinh tế - Ngân sách HĐND tỉnh tổ chức phiên họp thứ ${number}. Ông Trịnh Văn Lương, Trưởng Ban Kinh tế - Ngân sách HĐND tỉnh chủ trì phiên họp. Dự họp có bà Đàm Thị Hiên, Phó Chủ tịch UBND tỉnh.</p>
<p>Trong quý III, HĐND tỉnh đã ban hành ${number + 10} nghị quyết chuyên đề theo Nghị định số 30/2020/NĐ-CP. Toàn tỉnh đã trồng được 350 ha rừng, giải quyết việc làm cho 4.120 lao động.</p>
<p>Cô giáo Lò Thị Mai ở bản Nà Lốc nêu ý kiến về đường đến trường; ông Quàng Văn Pản, thợ rèn, đề nghị sửa cầu treo.</p>`),
})
const sources = [1, 2].map(page)

/** All kinds of corrections over the kinds of values: ten of an article. */
function tenOf(record: ArticleRecord): readonly Correction[] {
  const readings = readingsOf(record)
  const named = (label: string, field: string) => {
    const reading = readings.find(one => one.field === field && one.label.includes(label))
    if (!reading) throw new Error(`nothing of ${field} is named ${label}`)
    return reading
  }
  const edit = (label: string, field: string, property: string, value: Correction['value']): Correction =>
    judged(record, named(label, field), 'edit', { property, value })
  return [
    judged(record, named('Trịnh Văn Lương', 'officials'), 'accept'),
    judged(record, named('30/2020', 'legalReferences'), 'accept'),
    judged(record, named('Đàm Thị Hiên', 'officials'), 'reject'),
    judged(record, named('trồng được 350 ha', 'achievements'), 'reject'),
    edit('Trưởng Ban', 'officials', 'former', true),
    edit('nghị quyết', 'resolutions', 'body', 'HĐND tỉnh Sơn La'),
    edit('nghị quyết', 'resolutions', 'period', null),
    edit('4.120', 'achievements', 'quantities/0/unit', 'người lao động'),
    added(record, 'people', 'Lò Thị Mai'),
    added(record, 'officials', 'Trưởng Ban', { part: 'roles', of: 'Trịnh Văn Lương', value: 'spoke' }),
  ]
}

/** Whether a record says what a correction wants of it. */
function applies(record: ArticleRecord, correction: Correction): boolean {
  const { verdict, property, value, field, part, label } = correction
  if (verdict === 'reject' || verdict === 'add') {
    const span = record.article && anchored(record.article.text, correction.target)
    const isThere = readingsOf(record).some(
      one =>
        one.field === field &&
        one.part === part &&
        one.label === label &&
        one.evidence.some(({ start, end }) => span && start < span.end && end > span.start),
    )
    return isThere === (verdict === 'add')
  }
  const [meant] = meantBy(record.article?.text ?? '', knownIn(record), correction)
  if (!meant) return false
  return verdict === 'accept' || at(meant.entry, `/${property}`) === value
}

describe('twenty corrections, then the pages are read by another extractor', () => {
  let store: Store
  let ids: readonly string[]
  const made = new Map<string, readonly Correction[]>()
  beforeAll(async () => {
    store = await openStore(join(folder, 'store.db'))
    const records = await importInto(store, sources, compile(), 'rules-1')
    ids = records.map(({ id }) => id)
    for (const record of records) {
      made.set(record.id, tenOf(record))
      for (const correction of tenOf(record)) await store.corrections.add(record.id, correction)
    }
  })
  afterAll(async () => {
    await store.close()
    rmSync(folder, { recursive: true })
  })

  async function standing(): Promise<{ readonly applied: number; readonly lost: number }> {
    let [applied, lost] = [0, 0]
    for (const id of ids) {
      const corrections = await store.corrections.of(id)
      expect(corrections).toEqual(made.get(id))
      const left = effective(JSON.parse((await store.records.record(id)) ?? ''), corrections)
      for (const correction of corrections) {
        const isLost = left.lost.includes(correction)
        expect([correction, isLost || applies(left.record, correction)]).toEqual([correction, true])
        if (isLost) lost++
        else applied++
      }
    }
    return { applied, lost }
  }

  it('all apply at first', async () => expect(await standing()).toEqual({ applied: 20, lost: 0 }))

  it('all apply to a text that begins otherwise', async () => {
    const shifted = sources.map(source => ({
      ...source,
      bytes: Buffer.from(
        Buffer.from(source.bytes)
          .toString()
          .replace('<p>', '<p>Một đoạn mới ở đầu bài, do phóng viên viết thêm sau khi đăng.</p><p>'),
      ),
    }))
    const store2 = await openStore(join(folder, 'shifted.db'))
    const records = await importInto(store2, shifted, compile(), 'rules-1')
    for (const [at, record] of records.entries()) {
      const corrections = made.get(ids[at] ?? '') ?? []
      const left = effective(record, corrections)
      expect(left.lost).toEqual([])
      for (const correction of corrections)
        expect([correction, applies(left.record, correction)]).toEqual([correction, true])
    }
    await store2.close()
  })

  it('apply or are listed as no longer anchored when the extractor reads fewer fields', async () => {
    const fewer = compile({ name: 'fewer', language: 'vi', timeZone: '+07:00', fields: ['dates', 'officials'] })
    await importInto(store, sources, fewer, 'rules-2')
    // An accept and three edits of an article speak of values that are not read any more; a rejected one is gone as it should be.
    expect(await standing()).toEqual({ applied: 12, lost: 8 })
  })

  it('all apply again when the first extractor is back', async () => {
    await importInto(store, sources, compile(), 'rules-3')
    expect(await standing()).toEqual({ applied: 20, lost: 0 })
  })
})

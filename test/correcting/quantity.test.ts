import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Correction, targetOf } from '../../src/correcting/correction.js'
import { doubtfulIn } from '../../src/correcting/doubt.js'
import { effective, followed } from '../../src/correcting/effective.js'
import { judgeableIn } from '../../src/correcting/quantity.js'
import { readGold } from '../../src/evaluating/gold.js'
import { exportGold } from '../../src/exporting/gold.js'
import type { Source } from '../../src/page/source.js'
import type { ArticleRecord } from '../../src/record.js'
import { openStore } from '../../src/store/open.js'
import type { Store } from '../../src/store/store.js'
import { compile } from '../../src/structure.js'
import { importInto } from './pages.js'

const page = (opening: string): Source => ({
  uri: 'tin.html',
  mediaType: 'text/html',
  bytes:
    Buffer.from(`<!doctype html><meta charset="utf-8"><title>Huyện tổng kết quý III</title><h1>Huyện tổng kết quý III</h1>
<p>${opening}Sáng 05/10/2021, UBND huyện tổ chức hội nghị tổng kết quý III. Ông Trịnh Văn Lương, Chủ tịch UBND huyện chủ trì hội nghị.</p>
<p>Trong quý III/2021, toàn huyện đã hoàn thành 12 công trình thủy lợi và 5 nhà văn hóa, giải quyết việc làm cho 4.120 lao động.</p>`),
})

const unitsOf = ({ achievements }: ArticleRecord): readonly string[] =>
  achievements.flatMap(({ quantities }) => quantities.map(({ value, unit }) => `${value} ${unit}`))

function rejected(record: ArticleRecord, words: string): Correction {
  const reading = judgeableIn(record).find(({ part, label }) => part === 'quantities' && label.startsWith(words))
  const [span] = reading?.evidence ?? []
  if (!reading || !span) throw new Error(`no quantity begins ${words}: ${unitsOf(record)}`)
  const { field, part, label } = reading
  const target = targetOf(record.article?.text ?? '', span)
  return {
    field,
    part,
    label,
    verdict: 'reject',
    property: null,
    value: null,
    target,
    by: 'an',
    at: '2024-05-01T08:00:00Z',
  }
}

describe('a quantity that a reader rejects', () => {
  const folder = mkdtempSync(join(tmpdir(), 'quantity-'))
  let store: Store
  let record: ArticleRecord
  const read = async (source: Source, extractor: string): Promise<ArticleRecord> => {
    const [one] = await importInto(store, [source], compile(), extractor)
    if (!one) throw new Error('no record')
    return one
  }
  beforeAll(async () => {
    store = await openStore(join(folder, 'store.db'))
    record = await read(page(''), 'rules-1')
  })
  afterAll(async () => {
    await store.close()
    rmSync(folder, { recursive: true })
  })

  it('is anchored to its own words', () => {
    for (const { part, label, evidence } of judgeableIn(record))
      if (part === 'quantities')
        expect(evidence.map(({ start, end }) => record.article?.text.slice(start, end))).toEqual([label])
    expect(rejected(record, '5').target[0].exact).toMatch(/^5 /)
  })

  it('goes alone; the last one takes its result with it', () => {
    const all = unitsOf(record)
    const { record: left, lost } = effective(record, [rejected(record, '5')])
    expect([unitsOf(left), lost]).toEqual([all.filter(one => !one.startsWith('5 ')), []])
    const none = ['12', '5', '4.120'].map(words => rejected(record, words))
    expect(effective(record, none).record.achievements).toEqual([])
  })

  it('leaves its result waiting for a reader, where that is not sure', () => {
    const unsure = { ...record, achievements: record.achievements.map(one => ({ ...one, confidence: 0.5 })) }
    const waitingAfter = (corrections: readonly Correction[]): readonly string[] =>
      doubtfulIn(followed(unsure, corrections))
        .filter(({ field }) => field === 'achievements')
        .map(({ pointer }) => pointer)
    expect(waitingAfter([]).length).toBeGreaterThan(0)
    expect(waitingAfter([rejected(record, '5')])).toEqual(waitingAfter([]))
  })

  it('stays away when the text was read anew and stands elsewhere', async () => {
    const correction = rejected(record, '5')
    const other = await read(page('Theo tin từ huyện, trời có mưa vào buổi sáng. '), 'rules-1')
    const { record: left, lost } = effective(other, [correction])
    expect([unitsOf(left).some(one => one.startsWith('5 ')), lost]).toEqual([false, []])
  })

  it('is gone from figures and from gold, also after the page was read again', async () => {
    const halls = async (text: string): Promise<number> =>
      (await store.records.stats.achievements({ text }, 50)).find(({ unit }) => unit.startsWith('nhà văn hóa'))
        ?.sources ?? 0
    // Figures are kept for a while: each time it is another question.
    const before = await halls('thuy loi')
    await store.corrections.add(record.id, rejected(record, '5'))
    const { record: reviewed } = effective(record, await store.corrections.of(record.id))
    await store.reviews.add(record.id, { record: reviewed, by: 'an', at: '2024-05-02T08:00:00Z' })
    for (const [extractor, text] of [
      ['rules-2', 'nha van hoa'],
      ['rules-3', 'lao dong'],
    ] as const) {
      expect(await halls(text)).toBe(before - 1)
      const out = join(folder, extractor)
      mkdirSync(out)
      await exportGold(store, out)
      const [gold] = readGold(out)
      const kept = gold?.achievements?.flatMap(({ quantities }) => quantities.map(({ value }) => value)) ?? []
      expect([kept.includes(12), kept.includes(5)]).toEqual([true, false])
      await read(page(''), extractor)
    }
  })
})

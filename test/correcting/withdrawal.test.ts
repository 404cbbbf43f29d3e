import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Correction, correctionSchema } from '../../src/correcting/correction.js'
import { doubtfulIn } from '../../src/correcting/doubt.js'
import { effective, followed } from '../../src/correcting/effective.js'
import { readingsOf } from '../../src/correcting/reading.js'
import { liftingOf, reviewed } from '../../src/correcting/review.js'
import { historyOf, withdrawalOf } from '../../src/correcting/withdrawal.js'
import { exportGold } from '../../src/exporting/gold.js'
import { exportedRecords } from '../../src/exporting/records.js'
import type { ArticleRecord } from '../../src/record.js'
import { openStore } from '../../src/store/open.js'
import { compile, structure } from '../../src/structure.js'
import { added, importInto, judged } from './pages.js'

const source = {
  uri: 'a.txt',
  mediaType: 'text/plain',
  bytes:
    new TextEncoder().encode(`Sáng 12/3/2021, ông Trịnh Văn Lương, Chủ tịch HĐND tỉnh chủ trì Hội nghị sơ kết quý I.

Dự Hội nghị có bà Đàm Thị Hiên, Phó Chủ tịch UBND tỉnh. Cô giáo Lò Thị Mai ở bản Nà Lốc nêu ý kiến.`),
}
const { record } = structure(source)
if (!record) throw new Error('no record')

const of = (label: string, verdict: 'accept' | 'reject' | 'edit', more: Partial<Correction> = {}): Correction => {
  const reading = readingsOf(record).find(one => one.label === label)
  if (!reading) throw new Error(`nothing is named ${label}`)
  return judged(record, reading, verdict, more)
}
const reject = of('Đàm Thị Hiên', 'reject')
const on = (day: number): string => `2024-05-0${day}T08:00:00Z`

/** The corrections with one more, which takes back that of a number. */
function withdrawn(corrections: readonly Correction[], number: number, at = on(9)): readonly Correction[] {
  const entry = historyOf(record as ArticleRecord, corrections)[number - 1]
  if (!entry) throw new Error(`there is no correction ${number}`)
  return [...corrections, withdrawalOf(entry, { by: 'người soát', at })]
}
const names = (left: ArticleRecord): readonly string[] => left.officials.map(({ name }) => name)
const states = (corrections: readonly Correction[]): readonly string[] =>
  historyOf(record as ArticleRecord, corrections).map(({ state }) => state)

describe('a withdrawal', () => {
  it('brings back what was rejected, what was changed, and takes away what was added', () => {
    const said = [
      reject,
      of('Trịnh Văn Lương', 'edit', { property: 'name', value: 'Trịnh Văn Lượng' }),
      added(record, 'people', 'Nà Lốc'),
    ]
    expect(names(effective(record, said).record)).toEqual(['Trịnh Văn Lượng'])
    const all = withdrawn(withdrawn(withdrawn(said, 1), 2), 3)
    expect(effective(record, all)).toEqual({ record, lost: [] })
    expect(states(all)).toEqual(['withdrawn', 'withdrawn', 'withdrawn', 'standing', 'standing', 'standing'])
  })

  it('lets the word before it count again', () => {
    const twice = [reject, { ...reject, verdict: 'accept' as const }]
    expect(names(effective(record, twice).record)).toHaveLength(2)
    expect(names(effective(record, withdrawn(twice, 2)).record)).toEqual(['Trịnh Văn Lương'])
  })

  it('is itself taken back', () => {
    const restored = withdrawn(withdrawn([reject], 1), 2)
    expect(states(restored)).toEqual(['standing', 'withdrawn', 'standing'])
    expect(names(effective(record, restored).record)).toEqual(['Trịnh Văn Lương'])
  })

  it('puts a value that was accepted before readers again', () => {
    const unsure = { ...record, officials: record.officials.map(one => ({ ...one, confidence: 0.5 })) }
    const accept = of('Đàm Thị Hiên', 'accept')
    const labels = (corrections: readonly Correction[]): readonly string[] =>
      doubtfulIn(followed(unsure, corrections)).map(({ label }) => label)
    expect(labels([accept])).not.toContain('Đàm Thị Hiên')
    expect(labels(withdrawn([accept], 1))).toContain('Đàm Thị Hiên')
  })

  it('says what it takes back, and nothing else does', () => {
    const [, withdrawal] = withdrawn([reject], 1)
    expect(correctionSchema.safeParse(withdrawal).success).toBe(true)
    expect(correctionSchema.safeParse({ ...withdrawal, lifts: undefined }).success).toBe(false)
    expect(correctionSchema.safeParse({ ...reject, lifts: 1 }).success).toBe(false)
  })

  it('takes a review back that came after what it lifts, and no other', () => {
    const review = { record, by: 'người soát', at: on(5) }
    const before = { ...reject, at: on(4) }
    const since = { ...reject, at: on(6) }
    expect(reviewed(review, withdrawn([before], 1))).toBeUndefined()
    expect(liftingOf(review, withdrawn([before], 1))).toMatchObject({ verdict: 'withdraw', at: on(9) })
    expect(reviewed(review, withdrawn(withdrawn([before], 1), 2))).toEqual(record)
    expect(reviewed({ ...review, at: on(9) }, withdrawn([before], 1, on(7)))).toEqual(record)
    expect(names(reviewed(review, [since]) ?? record)).toEqual(['Trịnh Văn Lương'])
    expect(reviewed(review, withdrawn([since], 1))).toEqual(record)
  })

  it('is honoured by exports, by gold, and after the page was read anew', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'withdrawal-'))
    const store = await openStore(join(folder, 'store.db'))
    await importInto(store, [source], compile(), 'rules-1')
    const review = { record: effective(record, [reject]).record, by: 'người soát', at: on(5) }
    await store.corrections.add(record.id, reject)
    await store.reviews.add(record.id, review)
    const exported = async (): Promise<readonly string[]> => {
      for await (const one of exportedRecords(store, { people: true })) return names(one)
      return []
    }
    expect(await exported()).toEqual(['Trịnh Văn Lương'])
    for (const correction of withdrawn([reject], 1).slice(1))
      expect(await store.corrections.add(record.id, correction)).toBe(2)
    expect(await exported()).toEqual(['Trịnh Văn Lương', 'Đàm Thị Hiên'])
    expect(await exportGold(store, folder)).toEqual({ articles: 0, partial: [] })
    expect(readdirSync(folder).filter(name => name.endsWith('.json'))).toEqual([])
    await importInto(store, [source], compile(), 'rules-2')
    expect(await exported()).toEqual(['Trịnh Văn Lương', 'Đàm Thị Hiên'])
    expect((await store.records.search({ official: 'Đàm Thị Hiên', limit: 1 })).total).toBe(1)
    await store.close()
    rmSync(folder, { recursive: true })
  })
})

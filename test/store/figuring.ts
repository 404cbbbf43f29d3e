import { deflateRawSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Correction, targetOf } from '../../src/correcting/correction.js'
import { effective } from '../../src/correcting/effective.js'
import { judgeableIn } from '../../src/correcting/quantity.js'
import type { ArticleRecord } from '../../src/record.js'
import { columnsOf } from '../../src/store/columns.js'
import { grouped } from '../../src/store/grouped.js'
import type { AchievementStat, ResolutionStat } from '../../src/store/stats.js'
import type { Store } from '../../src/store/store.js'
import { type Article, recordOf, stored } from './archive.js'

/** Units that stand in one article several times and in two, counts of one quarter in other words, of several bodies and of none. */
const articles: readonly Article[] = [
  {
    uri: 'a.txt',
    title: 'Huyện Cẩm Lạc tổng kết quý III',
    publishedAt: '2021-10-12',
    text: `Trong quý III/2021, huyện Cẩm Lạc đã hoàn thành 12 công trình giao thông và 30 công trình thủy lợi, giảm 45 hộ nghèo.

Trong tháng 8/2021, xã Minh Hạ đã hoàn thành 4 công trình và trồng 120 ha rừng. Trong quý III/2021, HĐND huyện đã ban hành 24 nghị quyết, trong đó có 9 nghị quyết chuyên đề. Tháng 8/2021, HĐND tỉnh đã thông qua 7 nghị quyết.`,
  },
  {
    uri: 'b.txt',
    title: 'Huyện Cẩm Lạc qua chín tháng',
    publishedAt: '2021-10-20',
    text: `Trong quý III/2021, HĐND huyện đã ban hành 24 nghị quyết. Tháng 9/2021, HĐND huyện đã ban hành 5 nghị quyết.

Năm 2021, xã Minh Hạ đã hoàn thành 90 công trình, giảm 3 hộ nghèo.`,
  },
  {
    uri: 'c.txt',
    title: 'Kỳ họp của HĐND huyện Cẩm Lạc',
    publishedAt: '2020-12-20',
    text: 'Ông Trịnh Văn Lương, Chủ tịch HĐND huyện cho biết: HĐND huyện đã thông qua 9 nghị quyết. Đến nay, huyện đã hoàn thành 15 công trình.',
  },
]

const QUARTERS: Readonly<Record<string, string>> = { '2021-08': '2021-35', '2021-09': '2021-35' }

/** Whose resolutions these are: the one district that the headlines name. */
const councils: Readonly<Record<string, Pick<ResolutionStat, 'level' | 'place' | 'body'>>> = {
  'HĐND huyện': { level: 'district', place: 'huyện Cẩm Lạc', body: 'Hội đồng nhân dân' },
  'HĐND tỉnh': { level: 'province', place: null, body: 'Hội đồng nhân dân' },
}

/** What records say, summed up one by one. */
function achievementsOf(records: readonly ArticleRecord[]): readonly AchievementStat[] {
  const said = records.flatMap(({ id, achievements }) =>
    achievements.flatMap(({ quantities }) => quantities.map(({ unit, value }) => ({ id, unit, value }))),
  )
  return [...grouped(said, ({ unit }) => unit)].map(([unit, of]) => ({
    unit,
    statements: of.length,
    least: Math.min(...of.map(({ value }) => value)),
    most: Math.max(...of.map(({ value }) => value)),
    sources: new Set(of.map(({ id }) => id)).size,
  }))
}

function resolutionsOf(records: readonly ArticleRecord[]): readonly Omit<ResolutionStat, 'province'>[] {
  const said = records.flatMap(({ id, resolutions }) =>
    resolutions
      .filter(({ isPart }) => !isPart)
      .map(({ period, body, action, kind, count }) => ({
        id,
        period: period && (QUARTERS[period] ?? period),
        council: councils[body ?? ''],
        action,
        statement: `${kind} ${count} ${period}`,
        count,
      })),
  )
  return [...grouped(said, ({ period, council, action }) => JSON.stringify({ period, ...council, action }))].map(
    ([key, of]) => {
      const once = new Map(of.map(({ statement, count }) => [statement, count]))
      const total = [...once.values()].reduce((sum, count) => sum + count, 0)
      return { ...JSON.parse(key), total, statements: once.size, sources: new Set(of.map(({ id }) => id)).size }
    },
  )
}

/** Takes a value away from a record. */
function rejection(record: ArticleRecord, kind: string, words: string): Correction {
  const reading = judgeableIn(record).find(
    ({ field, part, label }) => (part ?? field) === kind && label.startsWith(words),
  )
  const [span] = reading?.evidence ?? []
  if (!reading || !span) throw new Error(`no value of ${kind} begins ${words}`)
  const { field, part, label } = reading
  const target = targetOf(record.article?.text ?? '', span)
  const judged = { verdict: 'reject', property: null, value: null, by: 'an', at: '2024-05-01T08:00:00Z' } as const
  return { field, part, label, target, ...judged }
}

/** How the figures of every store follow what becomes of its records. */
export function figuringBehaviour(name: string, openStore: () => Promise<Store>): void {
  describe(name, () => {
    let store: Store
    let years = 2030
    beforeAll(async () => {
      store = await openStore()
      await stored(store, articles)
    })
    afterAll(() => store.close())

    /** Records as their readers left them. */
    async function records(): Promise<readonly ArticleRecord[]> {
      const found: ArticleRecord[] = []
      for await (const json of store.records.records()) {
        const record: ArticleRecord = JSON.parse(json)
        found.push(effective(record, await store.corrections.of(record.id)).record)
      }
      return found
    }

    /** How many values, and of how many articles, each unit and each series has; all figures are compared with what the records say, summed up here. */
    async function figures(): Promise<readonly [units: string, series: string]> {
      // Never the same question, since answers are kept.
      const asked = { to: String(++years) }
      const units = await store.records.stats.achievements(asked, 100)
      const resolutions = await store.records.stats.resolutions(asked)
      const meant = await records()
      expect(new Set(units)).toEqual(new Set(achievementsOf(meant)))
      expect(new Set(resolutions.map(({ province: _, ...row }) => row))).toEqual(new Set(resolutionsOf(meant)))
      const counts = units.map(({ unit, statements, sources }) => `${unit} ${statements}/${sources}`)
      const sums = resolutions.map(({ period, action, total, sources }) => `${period} ${action} ${total}/${sources}`)
      return [counts.sort().join(', '), sums.sort().join(', ')]
    }

    it('are those of its records', async () => {
      expect(await figures()).toEqual([
        expect.stringContaining('công trình 5/3'),
        expect.stringContaining('2021-35 issued 29/2'),
      ])
    })

    it('are those of its records as readers left them', async () => {
      const [a, b] = articles.map(recordOf)
      if (!a || !b) throw new Error('no articles')
      await store.corrections.add(a.id, rejection(a, 'quantities', '12 công trình'))
      await store.corrections.add(b.id, rejection(b, 'resolutions', '5'))
      expect(await figures()).toEqual([
        expect.stringContaining('công trình 4/3'),
        expect.stringContaining('2021-35 issued 24/2'),
      ])
    })

    it('stay when a person is taken out', async () => {
      const before = await figures()
      const redaction = { name: 'Trịnh Văn Lương', by: 'an', at: '2024-05-01', reason: null, removeKept: false }
      expect((await store.redactions.add(redaction)).records).toBe(1)
      expect(await figures()).toEqual(before)
    })

    it('are those of the records that are made anew', async () => {
      const run = { number: 2, extractor: 'next' }
      await store.ledger.reprocess(run)
      const works = await store.ledger.waiting(run.extractor, 0, 10)
      const byHash = new Map(articles.map(recordOf).map(record => [record.id, record]))
      for (const { id, sha256 } of works) {
        const record = byHash.get(sha256)
        if (!record) throw new Error(`no record of ${sha256}`)
        const made = { ...record, achievements: record.achievements.slice(1) }
        const json = JSON.stringify(made)
        const page = { record: json, verdicts: deflateRawSync('[]'), columns: columnsOf(made, json) }
        await store.ledger.finish([{ id, state: 'done', reason: null, milliseconds: 1, page }])
      }
      expect(await figures()).toEqual([
        expect.stringContaining('công trình 3/3'),
        expect.stringContaining('2021-35 issued 24/2'),
      ])
    })

    it('are without the records that are forgotten', async () => {
      await store.ledger.forget('b.txt')
      expect(await figures()).toEqual([
        expect.stringContaining('công trình 2/2'),
        expect.stringContaining('2021-35 issued 24/1'),
      ])
    })
  })
}

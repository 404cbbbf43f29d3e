import type { ArticleRecord } from '../record.js'
import type { Gold } from './gold.js'
import { normal } from './normal.js'

/** Of the entries with a confidence in a band: how many there are, and the share that the answers confirm. */
export type Band = {
  readonly field: string
  readonly from: number
  readonly to: number
  readonly entries: number
  readonly right: number
}

const EDGES = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 1.0001] as const

/** What confidence means: per field and band, the share of entries that are right by the answers. */
export function calibrate(golds: readonly Gold[], recordOf: (gold: Gold) => ArticleRecord | undefined): Band[] {
  const judged = golds.flatMap(gold => {
    const record = recordOf(gold)
    return record ? judge(gold, record) : []
  })
  return ['officials', 'achievements', 'resolutions'].flatMap(field =>
    bandsOf(
      field,
      judged.filter(one => one.field === field),
    ),
  )
}

type Judged = { readonly field: string; readonly confidence: number; readonly right: boolean }

function judge(gold: Gold, record: ArticleRecord): Judged[] {
  const names = new Set((gold.officials ?? []).map(({ name }) => normal(name)))
  const others = new Set(gold.otherPeople.map(normal))
  const values = new Set((gold.achievements ?? []).flatMap(({ quantities }) => quantities.map(({ value }) => value)))
  const counts = new Set((gold.resolutions ?? []).map(({ count }) => count))
  return [
    ...record.officials
      .filter(({ name }) => !others.has(normal(name)))
      .map(({ name, confidence }) => ({ field: 'officials', confidence, right: names.has(normal(name)) })),
    ...record.achievements.map(({ quantities, confidence }) => ({
      field: 'achievements',
      confidence,
      right: quantities.some(({ value }) => values.has(value)),
    })),
    ...record.resolutions.map(({ count, confidence }) => ({
      field: 'resolutions',
      confidence,
      right: counts.has(count),
    })),
  ]
}

function bandsOf(field: string, judged: readonly Judged[]): Band[] {
  return EDGES.slice(0, -1).flatMap((from, at) => {
    const to = EDGES[at + 1] ?? 1
    const inside = judged.filter(({ confidence }) => confidence >= from && confidence < to)
    return inside.length
      ? [{ field, from, to: Math.min(to, 1), entries: inside.length, right: inside.filter(one => one.right).length }]
      : []
  })
}

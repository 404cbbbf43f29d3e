import type { Candidate } from './feature.js'
import weights from './weights.json' with { type: 'json' }

const own: Readonly<Record<string, number>> = weights.features
const { self, sentence, article, always } = weights.company

/** Plans, requests, bases of comparison and lists of guests are no results in any company. */
const vetoes: ReadonlySet<string> = new Set(['mood:planned', 'mood:directive', 'basis', 'attendance'])

/** A candidate and the probability that it is part of a result. */
export type Scored = Candidate & { readonly probability: number }

/** Scores each quantity by its own features and by the company that it keeps: results stand together in a sentence and in an article. */
export function scored(candidates: readonly Candidate[]): readonly Scored[] {
  const sums = candidates.map(({ features }) =>
    features.reduce((sum, feature) => sum + (own[feature] ?? 0), own['always'] ?? 0),
  )
  const lines = totals(candidates, sums)
  const all = sums.reduce((total, sum) => total + Math.tanh(sum / 2), 0)
  const perLine = totals(
    candidates,
    sums.map(sum => Math.tanh(sum / 2)),
    x => x,
  )
  return candidates.map((candidate, index) => {
    const sum = sums[index] ?? 0
    const line = lines.get(candidate.sentence.start) ?? { total: 0, count: 1 }
    const here = perLine.get(candidate.sentence.start) ?? { total: 0, count: 1 }
    const beside = line.count > 1 ? (line.total - Math.tanh(sum)) / (line.count - 1) : 0
    const elsewhere = candidates.length - here.count
    const around = elsewhere > 0 ? (all - here.total) / (elsewhere + 2) : 0
    const vetoed = candidate.features.some(feature => vetoes.has(feature))
    return {
      ...candidate,
      probability: vetoed ? 0 : logistic(self * sum + sentence * beside + article * around + always),
    }
  })
}

type Total = { total: number; count: number }

/** Sums of the squashed scores of each sentence, by its offset. */
function totals(
  candidates: readonly Candidate[],
  sums: readonly number[],
  squash = Math.tanh,
): ReadonlyMap<number, Total> {
  const found = new Map<number, Total>()
  for (const [index, candidate] of candidates.entries()) {
    const known = found.get(candidate.sentence.start) ?? { total: 0, count: 0 }
    known.total += squash(sums[index] ?? 0)
    known.count++
    found.set(candidate.sentence.start, known)
  }
  return found
}

const logistic = (x: number): number => 1 / (1 + Math.exp(-x))

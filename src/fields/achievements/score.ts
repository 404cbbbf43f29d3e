import type { Candidate } from './candidate.js'
import weights from './weights.json' with { type: 'json' }

/** Weights of the features, `always` for every candidate. */
export type Own = ReadonlyMap<string, number>

/** Weights of a candidate's own sum and of the company that it keeps. */
export type Company = Readonly<Record<keyof Around | 'always', number>>

/** A candidate's own sum of weights, and the squashed sums of the one before it in the sentence, of the others in the sentence and of the others in the article. */
export type Around = {
  readonly self: number
  readonly before: number
  readonly sentence: number
  readonly article: number
}

const fitted: { readonly features: Own; readonly company: Company } = {
  features: new Map(Object.entries(weights.features)),
  company: weights.company,
}

/**
 * Plans, requests, bases of comparison, lists of guests, breaches, faults and damage that only exist, those who act, what there is anyway and what only measures are no results in any company, unless
 * they are votes. The number that is needed, those who stand and may vote, the whole that a number is a part of and those who came to harm are none of votes either: true.
 */
const vetoes: ReadonlyMap<string, boolean> = new Map([
  ['mood:planned', false],
  ['mood:directive', false],
  ['basis', true],
  ['attendance', false],
  ['breach', false],
  ['fault', false],
  ['damage', false],
  ['occurred', false],
  ['actors', false],
  ['interval', false],
  ['classed', false],
  ['existing', false],
  ['allotted', false],
  ['ahead', false],
  ['contest', true],
  ['majority', true],
  ['whole', true],
  ['victims', true],
])

/** True where no company makes a result of a candidate. */
export function isVetoed(features: readonly string[]): boolean {
  let vetoed = false
  for (const feature of features) {
    const ofVotes = vetoes.get(feature)
    if (ofVotes) return true
    if (ofVotes === false) vetoed = true
  }
  return vetoed && !features.includes('vote')
}

/** A candidate and the probability that it is part of a result. */
export type Scored = Candidate & { readonly probability: number }

/** What a court sentenced somebody to is known by its words, and says nothing of the numbers of the crime beside it. */
const isOfCourt = (features: readonly string[]): boolean => features.includes('ruled')
const OF_COURT = 0.9

/** Scores each quantity by its own features and by the company that it keeps: results stand together in a sentence and in an article. */
export function scored(candidates: readonly Candidate[]): readonly Scored[] {
  const { features: own, company } = fitted
  const around = aroundOf(
    candidates,
    candidates.map(({ features }) => (isOfCourt(features) ? 0 : sumOf(features, own))),
  )
  return candidates.map(({ quantity, sentence, clause, features }, index) => {
    const here = around[index]
    const weighted = !here || isVetoed(features) ? 0 : logistic(weighed(here, company))
    const probability = isOfCourt(features) ? OF_COURT : weighted
    return { quantity, sentence, clause, features, probability }
  })
}

/** The sum of the weights of a candidate's features. */
export function sumOf(features: readonly string[], own: Own): number {
  let sum = own.get('always') ?? 0
  for (const feature of features) sum += own.get(feature) ?? 0
  return sum
}

const weighed = (around: Around, company: Company): number =>
  around.self * company.self +
  around.before * company.before +
  around.sentence * company.sentence +
  around.article * company.article +
  company.always

/** Holds back the article where few others speak for it. */
const DAMPING = 2

/** The company of each candidate of one article, in its order; `sums` are their own sums. */
export function aroundOf(
  candidates: readonly Pick<Candidate, 'sentence'>[],
  sums: readonly number[],
): readonly Around[] {
  const squashed = sums.map(sum => Math.tanh(sum / 2))
  const total = squashed.reduce((sum, one) => sum + one, 0)
  const found: Around[] = []
  for (let first = 0; first < candidates.length; ) {
    let end = first + 1
    while (end < candidates.length && candidates[end]?.sentence.start === candidates[first]?.sentence.start) end++
    const line = squashed.slice(first, end)
    const here = line.reduce((sum, one) => sum + one, 0)
    const elsewhere = candidates.length - line.length
    line.forEach((one, place) => {
      found.push({
        self: sums[first + place] ?? 0,
        before: line[place - 1] ?? 0,
        sentence: line.length > 1 ? (here - one) / (line.length - 1) : 0,
        article: elsewhere > 0 ? (total - here) / (elsewhere + DAMPING) : 0,
      })
    })
    first = end
  }
  return found
}

const logistic = (x: number): number => 1 / (1 + Math.exp(-x))

import TfIdf from 'natural/lib/natural/tfidf/tfidf.js'
import { key } from '../text/fold.js'

/** A term of an article, as it is written there, with its weight. */
export type KeyTerm = {
  readonly term: string
  readonly count: number
  readonly records: number
  readonly weight: number
}

const WORD = /\p{L}[\p{L}\p{M}\p{N}]*/gu
const BREAK = /[^\s\p{L}\p{M}\p{N}-]+/u
/** Abbreviations: HĐND. */
const SHORT = /^\p{Lu}[\p{Lu}\p{N}]+$/u
/** Terms whose spread over the store is looked up. */
const LOOKED_UP = 60

/** How many records have each of some terms, and how many records there are. */
export type Spread = { readonly records: number; readonly having: ReadonlyMap<string, number> }

/** Pairs of syllables and abbreviations that an article repeats, by their lookup key: one syllable is seldom a word of Vietnamese. */
export function candidatesOf(text: string): ReadonlyMap<string, Candidate> {
  const found = new Map<string, Candidate>()
  for (const piece of text.normalize('NFC').split(BREAK)) {
    const words = piece.match(WORD) ?? []
    for (const [at, word] of words.entries()) {
      if (SHORT.test(word)) add(found, word)
      const next = words[at + 1]
      if (next !== undefined) add(found, `${word} ${next}`)
    }
  }
  const repeated = [...found].filter(([, { count }]) => count > 1).sort(([, a], [, b]) => b.count - a.count)
  return new Map(repeated.slice(0, LOOKED_UP))
}

type Candidate = { readonly term: string; readonly count: number }

function add(found: Map<string, Candidate>, term: string): void {
  const folded = key(term)
  const known = found.get(folded)
  found.set(folded, { term: known?.term ?? term, count: (known?.count ?? 0) + 1 })
}

/** The candidates by natural's TF-IDF, whose document frequencies are those of the store. An abbreviation that stands only inside a pair gives way to it. */
export function weighed(candidates: ReadonlyMap<string, Candidate>, spread: Spread, limit: number): readonly KeyTerm[] {
  const measure = new StoreTfIdf(spread)
  measure.addDocument(Object.fromEntries([...candidates].map(([term, { count }]) => [term, count])))
  const terms = measure.listTerms(0).map(({ term: folded, tfidf }) => ({
    folded,
    term: candidates.get(folded)?.term ?? folded,
    count: candidates.get(folded)?.count ?? 0,
    records: spread.having.get(folded) ?? 0,
    weight: tfidf,
  }))
  return terms
    .filter(one => !isInside(one, terms))
    .slice(0, limit)
    .map(({ folded: _, ...term }) => term)
}

type Weighed = { readonly folded: string; readonly count: number }

const isInside = ({ folded, count }: Weighed, terms: readonly Weighed[]): boolean =>
  !folded.includes(' ') &&
  terms.some(
    other => other.folded.includes(' ') && other.count >= count * 0.7 && other.folded.split(' ').includes(folded),
  )

/** TF-IDF over documents that lie elsewhere. */
class StoreTfIdf extends TfIdf {
  readonly #spread: Spread
  constructor(spread: Spread) {
    super()
    this.#spread = spread
  }
  override idf(term: string): number {
    return 1 + Math.log(this.#spread.records / (1 + (this.#spread.having.get(term) ?? 0)))
  }
}

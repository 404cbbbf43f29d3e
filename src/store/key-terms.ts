import TfIdf from 'natural/lib/natural/tfidf/tfidf.js'
import { key } from '../text/fold.js'
import stopSyllables from './stop-syllables.json' with { type: 'json' }

/** A term of articles, as it is written there, with its weight. */
export type KeyTerm = {
  readonly term: string
  /** How often one article has it, or how many of several articles do. */
  readonly count: number
  /** How many records of the store have it. */
  readonly records: number
  readonly weight: number
}

const WORD = /\p{L}[\p{L}\p{M}\p{N}]*/gu
const BREAK = /[^\s\p{L}\p{M}\p{N}-]+/u
/** Abbreviations: HĐND. */
const SHORT = /^\p{Lu}[\p{Lu}\p{N}]+$/u
/** Syllables of the longest phrase: chuyển đổi cơ cấu cây trồng. */
const LONGEST = 6
const CAPITAL = /^\p{Lu}/u
/** A phrase gives way to a longer one that stands for this share of it. */
const COVERED = 0.7
/** A term tells some articles from others where its share of them is so many times as high. */
const MORE_OFTEN = 2
/** Terms whose spread over the store is looked up. */
const LOOKED_UP = 80

const stops: ReadonlySet<string> = new Set(stopSyllables.map(key))

/** Terms by their lookup key. */
export type Terms = ReadonlyMap<string, Term>
type Term = { readonly term: string; readonly count: number }

/** How many records have each of some terms, and how many records there are. */
export type Spread = { readonly records: number; readonly having: ReadonlyMap<string, number> }

/** The terms that an article repeats: abbreviations and phrases of syllables, since one syllable is seldom a word of Vietnamese. */
export const repeatedIn = (text: string): Terms => candidatesOf(termsOf(text))

/** Articles, and in how many of them each term stands. */
export type Sample = { readonly articles: number; readonly terms: Terms }

export function sampleOf(texts: readonly string[]): Sample {
  const terms = new Map<string, Term>()
  for (const text of texts) for (const [folded, { term }] of termsOf(text)) add(terms, folded, term)
  return { articles: texts.length, terms }
}

/** The terms that stand more often in some articles than in others. */
export function commonTo({ articles, terms }: Sample, others: Sample): Terms {
  const shareOfOthers = (folded: string): number => (others.terms.get(folded)?.count ?? 0) / others.articles
  const more = [...terms].filter(([folded, { count }]) => count / articles >= MORE_OFTEN * shareOfOthers(folded))
  return candidatesOf(new Map(more))
}

/** How often each term stands in a text. A phrase neither begins nor ends with a function word. */
function termsOf(text: string): Terms {
  const found = new Map<string, Term>()
  for (const words of runsOf(text)) {
    const folded = words.map(key)
    const isStop = folded.map(word => stops.has(word))
    for (const [at, word] of words.entries()) {
      if (isStop[at]) continue
      if (SHORT.test(word)) add(found, folded[at] ?? '', word)
      for (let end = at + 2; end <= Math.min(words.length, at + LONGEST); end++)
        if (!isStop[end - 1]) add(found, folded.slice(at, end).join(' '), words.slice(at, end).join(' '))
    }
  }
  return found
}

/** Words between which neither punctuation stands nor a proper name begins: Chủ tịch | Quốc hội | Nguyễn Thị Kim Ngân. */
function* runsOf(text: string): Generator<readonly string[]> {
  for (const piece of text.normalize('NFC').split(BREAK)) {
    let run: string[] = []
    for (const word of piece.match(WORD) ?? []) {
      if (CAPITAL.test(word) && !CAPITAL.test(run.at(-1) ?? '')) {
        yield run
        run = []
      }
      run.push(word)
    }
    yield run
  }
}

function add(found: Map<string, Term>, folded: string, term: string): void {
  const known = found.get(folded)
  found.set(folded, { term: known?.term ?? term, count: (known?.count ?? 0) + 1 })
}

/** The terms that come more than once and do not stand for a longer one, the most frequent first. */
function candidatesOf(terms: Terms): Terms {
  const repeated = [...terms].filter(([, { count }]) => count > 1)
  const covered = new Set<string>()
  for (const [folded, { count }] of repeated)
    for (const part of partsOf(folded)) if (count >= COVERED * (terms.get(part)?.count ?? 0)) covered.add(part)
  const whole = repeated.filter(([folded]) => !covered.has(folded)).sort(([, a], [, b]) => b.count - a.count)
  return new Map(whole.slice(0, LOOKED_UP))
}

/** The shorter phrases inside a phrase. */
function* partsOf(phrase: string): Generator<string> {
  const words = phrase.split(' ')
  for (let length = 1; length < words.length; length++)
    for (let at = 0; at + length <= words.length; at++) yield words.slice(at, at + length).join(' ')
}

/** The candidates by natural's TF-IDF, whose document frequencies are those of the store. */
export function weighed(candidates: Terms, spread: Spread, limit: number): readonly KeyTerm[] {
  const measure = new StoreTfIdf(spread)
  measure.addDocument(Object.fromEntries([...candidates].map(([term, { count }]) => [term, count])))
  return measure
    .listTerms(0)
    .slice(0, limit)
    .map(({ term: folded, tfidf }) => ({
      term: candidates.get(folded)?.term ?? folded,
      count: candidates.get(folded)?.count ?? 0,
      records: spread.having.get(folded) ?? 0,
      weight: Math.round(tfidf * 100) / 100,
    }))
}

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

import type { Annotation } from '../../document/layer.js'
import { annotator } from '../../match/annotator.js'
import { lexicon, phrases } from '../../match/lexicon.js'
import { type Token, tokenEndingAfter } from '../../text/token.js'
import { sentences } from '../sentence/sentence.js'
import { tokens, tokensOf } from '../token/token.js'
import words from './lexicon.json' with { type: 'json' }

/** How the verb of a clause stands: said as done, planned or asked for, or as lacking; undefined where nothing says so. */
type Mood = 'done' | 'planned' | 'lacking'

/** A piece of a sentence with one predicate, as far as marks and first words tell. */
export type Clause = {
  /** What parts it from the clause before: `;`, `:`, a comma or conjunction before a predicate; the sentence itself. */
  readonly opens: 'sentence' | 'semicolon' | 'colon' | 'predicate'
  readonly mood?: Mood
}

const listed = (list: readonly string[]) => phrases([...new Set(list)])
/** Words that may open a clause; true for those that always do. */
const conjunctions = lexicon(
  [...new Set([...words.conjunctions, ...words.scopes])].map(word => [word, words.scopes.includes(word)] as const),
)
const adverbs = listed(words.adverbs)
const verbs = listed(words.verbs)
const moods = lexicon<Mood>([
  ...words.done.map(word => [word, 'done'] as const),
  ...words.planned.map(word => [word, 'planned'] as const),
  ...words.lacking.map(word => [word, 'lacking'] as const),
])

/** The clauses of each sentence: they tile it, but for the marks and white space between them. */
export const clauses = annotator<Clause>({
  name: 'clauses',
  reads: [tokens, sentences],
  annotate(document) {
    const all = tokensOf(document)
    const found: Annotation<Clause>[] = []
    for (const { start, end } of document.read(sentences))
      addClauses(found, all, tokenEndingAfter(all, start), tokenEndingAfter(all, end))
    return found
  },
})

function addClauses(found: Annotation<Clause>[], all: readonly Token[], first: number, last: number): void {
  let from = first
  let opens: Clause['opens'] = 'sentence'
  const close = (to: number): void => {
    const start = all[from]
    const end = all[all[to - 1]?.key === ',' ? to - 2 : to - 1]
    if (start && end && to > from)
      found.push({ start: start.start, end: end.end, value: clauseOf(all, from, to, opens), rule: `clause/${opens}` })
  }
  for (let at = first; at < last; at++) {
    const opening = openingAt(all, at, last)
    if (!opening || at === from) continue
    close(at)
    from = opening.from
    opens = opening.opens
    at = Math.max(at, from - 1)
  }
  close(last)
}

type Opening = { readonly opens: Clause['opens']; readonly from: number }

/** The clause that opens at the mark or conjunction at `at`. */
function openingAt(all: readonly Token[], at: number, last: number): Opening | undefined {
  const token = all[at]
  if (!token) return undefined
  if (token.shape === 'mark') {
    if (token.key === ';') return { opens: 'semicolon', from: at + 1 }
    if (token.key === ':' && all[at + 1]?.spaced) return { opens: 'colon', from: at + 1 }
    return token.key === ',' && all[at + 1]?.spaced && isPredicate(all, at + 1, last)
      ? { opens: 'predicate', from: at + 1 }
      : undefined
  }
  const conjunction = token.shape === 'lower' ? conjunctions.longestAt(all, at) : undefined
  if (!conjunction) return undefined
  const opens = conjunction.value || isPredicate(all, at + conjunction.length, last)
  return opens ? { opens: 'predicate', from: at } : undefined
}

/** Whether a verb begins here, behind any conjunction and adverbs. */
function isPredicate(all: readonly Token[], at: number, last: number): boolean {
  let head = at + (conjunctions.longestAt(all, at)?.length ?? 0)
  for (let step = 0; step < 4; step++) {
    if (head >= last || all[head]?.shape !== 'lower') return false
    const verb = verbs.longestAt(all, head)
    const adverb = adverbs.longestAt(all, head)
    if (verb && verb.length >= (adverb?.length ?? 0)) return true
    if (!adverb) return false
    head += adverb.length
  }
  return false
}

function clauseOf(all: readonly Token[], from: number, to: number, opens: Clause['opens']): Clause {
  for (let at = from; at < to; at++) {
    const mood = all[at]?.shape === 'mark' ? undefined : moods.longestAt(all, at)
    if (mood) return { opens, mood: mood.value }
  }
  return { opens }
}

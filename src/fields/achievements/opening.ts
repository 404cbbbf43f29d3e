import { tokensOf } from '../../annotators/token/token.js'
import type { Document } from '../../document/document.js'
import { lexicon } from '../../match/lexicon.js'
import { type Token, tokenEndingAfter, tokenize } from '../../text/token.js'
import words from './openings.json' with { type: 'json' }

/** What an article begins with: a review of a time, an interview, a proposal, an incident, what is to come, a doubt. */
type Opening = keyof typeof words

const openings = lexicon<Opening>(
  Object.keys(words)
    .filter((name): name is Opening => name in words)
    .flatMap(name => words[name].map(word => [word, name] as const)),
)

/** In characters: how far into an article it begins. */
const LEAD = 300

/** The kinds of articles that the headline and the first sentences speak of: results abound in reviews, hardly any stand in interviews. */
export function openingFeatures(document: Document): readonly string[] {
  const headline = tokenize(document.about.title ?? '')
  const text = tokensOf(document)
  const found = new Set([
    ...openingsIn(headline, headline.length),
    ...openingsIn(text, tokenEndingAfter(text, LEAD - 1)),
  ])
  return [...found].map(name => `lead:${name}`)
}

function* openingsIn(list: readonly Token[], to: number): Generator<Opening> {
  for (let at = 0; at < to; at++) {
    const hit = openings.longestAt(list, at)
    if (hit) yield hit.value
  }
}

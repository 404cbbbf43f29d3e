import type { Document } from '../../document/document.js'
import { lexicon } from '../../match/lexicon.js'
import { tokenize } from '../../text/token.js'
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
export function openingFeatures({ about, text }: Document): readonly string[] {
  const list = tokenize(`${about.title ?? ''} … ${text.slice(0, LEAD)}`)
  const found = new Set<Opening>()
  for (let at = 0; at < list.length; at++) {
    const hit = openings.longestAt(list, at)
    if (hit) found.add(hit.value)
  }
  return [...found].map(name => `lead:${name}`)
}

import { lexicon } from '../../match/lexicon.js'
import type { Token } from '../../text/token.js'
import { type Cue, kindsOf } from './cue.js'
import words from './subjects.json' with { type: 'json' }

/** Who does it or what it happens to: a body or the people of a place that act, a thing that only occurs, a person, one who breaks the law. */
export type Subject = 'agency' | 'phenomenon' | 'person' | 'offender'

const subjects = lexicon<Subject>([
  ...words.agency.map(word => [word, 'agency'] as const),
  ...words.phenomenon.map(word => [word, 'phenomenon'] as const),
  ...words.person.map(word => [word, 'person'] as const),
  ...words.offender.map(word => [word, 'offender'] as const),
])

const TELLS = kindsOf('tells', 'opinion')

/** The subject of the predicate at token `at`: the first noun of its part of the sentence, between commas; where that part has none ("đã phá 7 vụ, bắt 9 đối tượng") that of the part before. */
export function subjectOf(list: readonly Token[], cues: readonly Cue[], from: number, at: number): Subject | undefined {
  const said = cues.findLast(({ kinds, to }) => kinds & TELLS && to <= at)
  const first = Math.max(from, said?.to ?? from)
  for (let end = at; end > first; ) {
    const start = partBefore(list, first, end)
    const found = firstIn(list, start, end)
    if (found) return found
    end = start - 1
  }
  return undefined
}

function partBefore(list: readonly Token[], first: number, end: number): number {
  let start = end
  while (start > first && !isBreak(list[start - 1])) start--
  return start
}

const isBreak = (token: Token | undefined): boolean =>
  token?.key === ',' || token?.key === ';' || token?.key === ':' || token?.key === '('

function firstIn(list: readonly Token[], from: number, to: number): Subject | undefined {
  for (let at = from; at < to; at++) {
    const found = subjects.longestAt(list, at)
    if (found && at + found.length <= to && !isOblique(list[at - 1])) return found.value
  }
  return undefined
}

const OBLIQUE: ReadonlySet<string> = new Set(['của', 'tại', 'ở', 'trên', 'trong', 'với', 'cho', 'về', 'theo', 'từ'])

const isOblique = (token: Token | undefined): boolean => token !== undefined && OBLIQUE.has(token.key)

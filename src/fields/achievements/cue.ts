import { outOf } from '../../annotators/numeral/share.js'
import { lexicon } from '../../match/lexicon.js'
import type { Token } from '../../text/token.js'
import listed from './lexicon.json' with { type: 'json' }

/** A part of a whole is measured by it, and is its share. */
const words = { ...listed, basis: [...listed.basis, ...outOf], share: [...listed.share, ...outOf] }

/** What a phrase says about the numbers near it. */
export type CueKind = keyof typeof words

/** A set of kinds, a bit for each. */
export type Kinds = number

/** A phrase and the kinds that it is listed under: tokens `from` to `to`. */
export type Cue = { readonly kinds: Kinds; readonly from: number; readonly to: number }

const names = Object.keys(words).filter((name): name is CueKind => name in words)

/** The set of the kinds given. */
export const kindsOf = (...kinds: readonly CueKind[]): Kinds =>
  kinds.reduce((set, kind) => set | (1 << names.indexOf(kind)), 0)

const cues = lexicon(entries())

function entries(): Map<string, Kinds> {
  const found = new Map<string, Kinds>()
  for (const kind of names)
    for (const phrase of words[kind]) found.set(phrase, (found.get(phrase) ?? 0) | kindsOf(kind))
  return found
}

/** The phrases that stand among the tokens `from` to `to`, longest first at each place, disjoint. */
export function cuesIn(tokens: readonly Token[], from: number, to: number): readonly Cue[] {
  const found: Cue[] = []
  for (let at = from; at < to; ) {
    const cue = mayBegin(tokens, at, from) ? cues.longestAt(tokens, at) : undefined
    if (cue && at + cue.length <= to) found.push({ kinds: cue.value, from: at, to: at + cue.length })
    at += cue?.length ?? 1
  }
  return found
}

/** In lower case, or at the head of a sentence or item: the "Cần" of Cần Thơ is no verb. */
function mayBegin(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at]
  if (!token || token.shape === 'mark' || token.shape === 'number') return false
  if (token.shape === 'lower' || token.shape === 'upper') return true
  const next = tokens[at + 1]
  return (at === from || tokens[at - 1]?.shape === 'mark') && (next === undefined || next.shape !== 'capital')
}

/** The kinds given, each with its bit, in order of precedence. */
export const named = (...kinds: readonly CueKind[]): readonly (readonly [CueKind, Kinds])[] =>
  kinds.map(kind => [kind, kindsOf(kind)] as const)

/** Names the kinds that are in sets, one set a place where they stand: `near:vote`. */
export function namesAt(places: readonly string[], ...kinds: readonly CueKind[]) {
  const listed = kinds.flatMap(name =>
    places.map((place, at) => ({ name: `${place}:${name}`, kind: kindsOf(name), at })),
  )
  return (...sets: readonly Kinds[]): readonly string[] => {
    const found: string[] = []
    for (const { name, kind, at } of listed) if ((sets[at] ?? 0) & kind) found.push(name)
    return found
  }
}

/** All kinds of the cues. */
export function union(found: readonly Cue[]): Kinds {
  let all = 0
  for (const { kinds } of found) all |= kinds
  return all
}

/** The first of the names whose kind is in the set. */
export const firstOf = <N>(names: readonly (readonly [N, Kinds])[], kinds: Kinds = 0): N | undefined =>
  names.find(([, kind]) => kinds & kind)?.[0]

const PREDICATES = kindsOf('work', 'growth', 'attend', 'harm', 'standing', 'being')
const NEUTRAL = kindsOf('neutral')

/** True for a predicate that a number may belong to. */
export const governs = ({ kinds }: Cue): boolean => (kinds & PREDICATES) !== 0 && !(kinds & NEUTRAL)

import type { Annotation } from '../../document/layer.js'
import { annotator } from '../../match/annotator.js'
import type { Token } from '../../text/token.js'
import { lettered } from '../lettered.js'
import { ranks } from '../title/rank.js'
import { tokens, tokensOf } from '../token/token.js'
import words from './lexicon.json' with { type: 'json' }

/** What kind of word stands before a name: comrade, address, a rank of the forces, a degree, … */
type HonorificKind = keyof typeof words

/** A word that may stand before a personal name and is no part of it; `plural` where it opens a list of names. */
export type Honorific = { readonly kind: HonorificKind; readonly plural: boolean }

const PLURAL = /^(?:các|hai|ông bà|quý|chư)(?= |$)/

function* entries(): Generator<readonly [string, Honorific]> {
  for (const [kind, forms] of Object.entries(words)) {
    if (!isKind(kind)) continue
    for (const form of forms) yield [form, { kind, plural: PLURAL.test(form) }]
  }
}

const isKind = (kind: string): kind is HonorificKind => kind in words

/** Every honorific, by its words. */
export const honorificLexicon = lettered(entries())

/** Words of address, ranks, degrees and professions, wherever they stand; longest first, disjoint. */
export const honorifics = annotator<Honorific>({
  name: 'honorifics',
  reads: [tokens],
  annotate(document) {
    const list = tokensOf(document)
    const found: Annotation<Honorific>[] = []
    for (let at = 0; at < list.length; at++) {
      const hit = honorificLexicon.longestAt(list, at)
      const first = list[at]
      const last = list[at + (hit?.length ?? 0) - 1]
      if (!hit || !first || !last || endsRank(list, at) || endsShorthand(list, at)) continue
      found.push({ start: first.start, end: last.end, value: hit.value, rule: `honorific/${hit.value.kind}` })
      at += hit.length - 1
    }
    return found
  },
})

/** "thủ tướng" is no "tướng". */
const endsRank = (list: readonly Token[], at: number): boolean => (ranks.longestAt(list, at - 1)?.length ?? 0) > 1

/** "Bộ KH&CN", "Sở VH-TS": the letters behind the joint of a short form are no degree. */
function endsShorthand(list: readonly Token[], at: number): boolean {
  const [before, joint, first] = [list[at - 2], list[at - 1], list[at]]
  return (
    first?.shape === 'upper' &&
    before?.shape === 'upper' &&
    !first.spaced &&
    joint?.spaced === false &&
    (joint.key === '&' || joint.key === '-')
  )
}

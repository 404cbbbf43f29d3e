import type { Annotation } from '../../document/layer.js'
import { annotator } from '../../match/annotator.js'
import { lexicon } from '../../match/lexicon.js'
import { type MadeRule, readAt } from '../../match/rule.js'
import type { Token } from '../../text/token.js'
import { tokens, tokensOf } from '../token/token.js'
import { anyKind, kinds, listed, type Reference, signed, signing, standsAlone, unsigned } from './rules.js'

export type { Reference } from './rules.js'

const SLASHES: ReadonlySet<string> = new Set(['/', '-', '–'])

const kindPhrases = lexicon(kinds)

/** Numbers of legal and administrative documents; the span holds `number` alone, so it also masks dates and quantities. */
export const references = annotator<Reference>({
  name: 'references',
  reads: [tokens],
  annotate(document) {
    const list = tokensOf(document)
    const { text } = document
    const found: Annotation<Reference>[] = []
    let end = -1
    const add = (annotation: Annotation<Reference> | undefined, kind: string | null): boolean => {
      if (!annotation || annotation.start < end || (kind === null && !standsAlone(annotation.value))) return false
      found.push({ ...annotation, value: complete(annotation, text, kind) })
      end = annotation.end
      return true
    }
    let kind: { readonly value: string; readonly until: number } | undefined
    for (let index = 0; index < list.length; index++) {
      const token = list[index]
      if (!token || token.shape === 'mark') continue
      if (token.shape === 'number') {
        if (mayBeSigned(list, index)) add(citedAt(text, signed, token.start), kindBefore(kind, index))
        continue
      }
      const phrase = kindPhrases.longestAt(list, index)
      if (!phrase) continue
      kind = { value: phrase.value, until: numberAfter(list, index + phrase.length) }
      const number = list[kind.until]
      if (number?.shape !== 'number') continue
      if (mayBeSigned(list, kind.until) && add(citedAt(text, signed, number.start), kind.value)) continue
      const first = citedAt(text, unsigned, token.start)
      if (!first || !add(first, kind.value)) continue
      for (const next of listedBehind(text, first)) add(next, kind.value)
    }
    return found
  },
})

/** Index of the token where a number stands after a kind: "số" and a colon may stand between. */
function numberAfter(list: readonly Token[], index: number): number {
  let at = index
  if (list[at]?.key === 'mang') at++
  if (list[at]?.key === 'số') at++
  if (list[at]?.key === ':') at++
  return at
}

/** A citation at a place, its number as written. */
function citedAt(text: string, rules: readonly MadeRule<Reference>[], at: number): Annotation<Reference> | undefined {
  const read = readAt(text, rules, at)
  return read && { ...read, value: { ...read.value, number: text.slice(read.start, read.end) } }
}

/** The numbers of a list that goes on behind its first: each is a document of its kind, which keeps the words before the number. */
function listedBehind(text: string, first: Annotation<Reference>): readonly Annotation<Reference>[] {
  const words = first.value.number.slice(0, -first.value.serial.length)
  const found: Annotation<Reference>[] = []
  let { end } = first
  for (;;) {
    listed.lastIndex = end
    const { lead = '', serial } = listed.exec(text)?.groups ?? {}
    if (serial === undefined) return found
    const start = end + lead.length
    end = start + serial.length
    const value = { ...first.value, number: `${words}${serial}`, serial }
    found.push({ start, end, value, rule: 'reference/listed' })
  }
}

const kindBefore = (kind: { readonly value: string; readonly until: number } | undefined, index: number) =>
  kind?.until === index ? kind.value : null

/** True where a slash, a hyphen or a letter follows the number: cheap test before the pattern. */
function mayBeSigned(list: readonly Token[], index: number): boolean {
  const next = list[index + 1]
  if (next === undefined) return false
  return next.shape === 'mark'
    ? SLASHES.has(next.key)
    : next.shape === 'upper' || (!next.spaced && next.key.length === 1)
}

/** Fills kind and year from the words around the number; the written kind wins over its signs, which TT shares between kinds. */
function complete(annotation: Annotation<Reference>, text: string, kind: string | null): Reference {
  const { value } = annotation
  signing.lastIndex = annotation.end
  const year = value.year ?? Number(signing.exec(text)?.groups?.['year'] ?? 0)
  return {
    ...value,
    type: kind === null || kind === anyKind ? (value.type ?? kind) : kind,
    year: year || null,
  }
}

import type { Quantity } from '../../annotators/quantity/quantity.js'
import type { Annotation } from '../../document/layer.js'
import type { Span } from '../../text/span.js'
import { type Token, tokenEndingAfter } from '../../text/token.js'
import { type Cue, cuesIn, type Kinds, union } from './cue.js'

/** Tokens of a stretch of text. */
export type Stretch = { readonly from: number; readonly to: number }

/** The tokens of a span. */
export const stretchOf = (list: readonly Token[], span: Span): Stretch => ({
  from: tokenEndingAfter(list, span.start),
  to: tokenEndingAfter(list, span.end - 1) + 1,
})

/** Whether brackets are open at a token and where the last one opened, whether a quotation is open, and where the segment (from the semicolon or colon before) begins. */
export type Place = {
  readonly bracketed: boolean
  readonly bracket: number
  readonly quoted: boolean
  readonly segment: number
}

/** A sentence with quantities, read once for all of them. */
export type Line = Stretch & {
  readonly cues: readonly Cue[]
  /** All kinds of cues that stand in it. */
  readonly kinds: Kinds
  /** Words between two tokens that are no part of a quantity. */
  gap(from: number, to: number): number
  /** What is open at a token. */
  at(token: number): Place
}

/** Reads a sentence: its cues, and running sums over its tokens. */
export function lineOf(list: readonly Token[], sentence: Span, here: readonly Annotation<Quantity>[]): Line {
  const { from, to } = stretchOf(list, sentence)
  const cues = cuesIn(list, from, to)
  const words = new Int32Array(to - from + 1)
  const marks: Place[] = []
  const outside: Place = { bracketed: false, bracket: from, quoted: false, segment: from }
  let place = outside
  let depth = 0
  let next = 0
  for (let at = from; at < to; at++) {
    const token = list[at]
    if (!token) break
    marks.push(place)
    while (next < here.length && (here[next]?.end ?? 0) <= token.start) next++
    const counted = token.shape !== 'mark' && !((here[next]?.start ?? token.end) <= token.start)
    words[at - from + 1] = (words[at - from] ?? 0) + (counted ? 1 : 0)
    if (token.shape !== 'mark') continue
    if (token.key === '(') depth++
    else if (token.key === ')') depth = Math.max(0, depth - 1)
    place = behindMark(place, list, at, depth)
  }
  return {
    from,
    to,
    cues,
    kinds: union(cues),
    gap: (start, end) => (words[end - from] ?? 0) - (words[start - from] ?? 0),
    at: token => marks[token - from] ?? outside,
  }
}

/** What is open behind the mark at a token, `depth` brackets among it. */
function behindMark(place: Place, list: readonly Token[], at: number, depth: number): Place {
  const { bracketed, bracket, quoted, segment } = place
  switch (list[at]?.key) {
    case '(':
      return { bracketed: true, bracket: at, quoted, segment }
    case ')':
      return { bracketed: depth > 0, bracket, quoted, segment }
    case '“':
      return { bracketed, bracket, quoted: true, segment }
    case '”':
    case '»':
      return { bracketed, bracket, quoted: false, segment }
    case '"':
      return { bracketed, bracket, quoted: !quoted, segment }
    case ':':
      return list[at + 1]?.spaced ? { bracketed, bracket, quoted, segment: at + 1 } : place
    case ';':
      return { bracketed, bracket, quoted, segment: at + 1 }
    default:
      return place
  }
}

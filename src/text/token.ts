import { key } from './fold.js'
import type { Span } from './span.js'

/** How a token is written: `An` capital, `UBND` upper, `ông` lower, `VnTime` mixed, `12` number, `,` mark. */
export type Shape = 'lower' | 'capital' | 'upper' | 'mixed' | 'number' | 'mark'

/** A white-space syllable without its punctuation, or one punctuation mark. */
export type Token = Span & {
  /** Lookup key of the syllable (`key` of text/fold). */
  readonly key: string
  readonly shape: Shape
  /** True where white space, or the start of the text, stands before it. */
  readonly spaced: boolean
}

const TOKEN = /[\p{L}\p{M}]+|\p{N}+|\n\n|[^\s\p{L}\p{M}\p{N}]/gu

/** Splits a text into syllables, numbers and single marks, in order. The blank line between paragraphs is a mark: no phrase runs across it. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  let end = -1
  for (const match of text.matchAll(TOKEN)) {
    const word = match[0]
    const start = match.index
    tokens.push({ start, end: start + word.length, key: key(word), shape: shapeOf(word), spaced: start !== end })
    end = start + word.length
  }
  return tokens
}

function shapeOf(word: string): Shape {
  const lower = word.toLowerCase()
  const upper = word.toUpperCase()
  if (lower === upper) return /^\p{N}/u.test(word) ? 'number' : 'mark'
  if (word === lower) return 'lower'
  const rest = word.slice(1)
  if (rest === rest.toLowerCase()) return 'capital'
  return word === upper ? 'upper' : 'mixed'
}

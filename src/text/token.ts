import { key } from './fold.js'
import type { Span } from './span.js'
import { wordNumber } from './vocabulary.js'

/** How a token is written: `An` capital, `UBND` upper, `ông` lower, `VnTime` mixed, `12` number, `,` mark. */
type Shape = 'lower' | 'capital' | 'upper' | 'mixed' | 'number' | 'mark'

/** A white-space syllable without its punctuation, or one punctuation mark. */
export type Token = Span & {
  /** Lookup key of the syllable (`key` of text/fold). */
  readonly key: string
  /** Number of the lookup key (`wordNumber` of text/vocabulary): what lexicons look up. */
  readonly word: number
  readonly shape: Shape
  /** True where white space, or the start of the text, stands before it. */
  readonly spaced: boolean
}

const SPACE = 1
const LETTER = 2
const NUMBER = 3
const MARK = 4
const NEWLINE = 10

/** Splits a text into syllables, numbers and single marks, in order. The blank line between paragraphs is a mark: no phrase runs across it. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  let before = -1
  for (let start = 0; start < text.length; ) {
    const kind = kindAt(text, start)
    const breaks = kind === SPACE && isBlankLine(text, start)
    const end = breaks ? start + BREAK.length : endOf(text, start, kind)
    if (kind !== SPACE || breaks) {
      const { key, word, shape } = formAt(text, start, end)
      tokens.push({ start, end, key, word, shape, spaced: start !== before })
      before = end
    }
    start = end
  }
  return tokens
}

/** The span of the tokens `from` to `to`. */
export const spanOf = (tokens: readonly Token[], from: number, to: number): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
})

/** Tokens as a phrase of lookup keys, as lexicons hold it. */
export const phraseOf = (tokens: readonly Token[]): string => tokens.map(({ key }) => key).join(' ')

/** True for the blank line between two paragraphs. */
export const isBreak = (token: Token | undefined): boolean => token?.key === BREAK

const BREAK = '\n\n'

const isBlankLine = (text: string, at: number): boolean =>
  text.charCodeAt(at) === NEWLINE && text.charCodeAt(at + 1) === NEWLINE

function endOf(text: string, start: number, kind: number): number {
  let end = start + widthAt(text, start)
  if (kind === LETTER || kind === NUMBER)
    while (end < text.length && kindAt(text, end) === kind) end += widthAt(text, end)
  return end
}

const widthAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at)
  return code >= 0xd800 && code < 0xdc00 && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
}

const kinds = new Uint8Array(0x10000)

/** Kind of the character at an offset; characters are classified once. */
function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  const known = kinds[code]
  if (known) return known
  const character = String.fromCodePoint(text.codePointAt(at) ?? code)
  const kind = kindOf(character)
  if (character.length === 1) kinds[code] = kind
  return kind
}

function kindOf(character: string): number {
  if (/[\p{L}\p{M}]/u.test(character)) return LETTER
  if (/\p{N}/u.test(character)) return NUMBER
  return /\s/.test(character) ? SPACE : MARK
}

/** What is the same wherever a word is written so. */
type Form = Pick<Token, 'key' | 'word' | 'shape'> & { readonly written: string }

/** The forms that were met before, each in the place that its letters give it; a newer one takes the place of an older. */
const forms: (Form | undefined)[] = new Array<Form | undefined>(1 << 15).fill(undefined)

/** Longer words are rare, and a slice of more letters would keep the whole text in memory. */
const LONGEST_KEPT = 12

function formAt(text: string, start: number, end: number): Form {
  if (end - start > LONGEST_KEPT) return formOf(text.slice(start, end))
  const place = placeOf(text, start, end)
  const known = forms[place]
  if (known && isWritten(text, start, end, known.written)) return known
  const made = formOf(text.slice(start, end))
  forms[place] = made
  return made
}

function placeOf(text: string, start: number, end: number): number {
  let hash = 0
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
  return (hash ^ (hash >>> 15)) & (forms.length - 1)
}

function isWritten(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false
  return true
}

function formOf(written: string): Form {
  const folded = interned(key(written))
  return { written, key: folded, word: wordNumber(folded), shape: shapeOf(written) }
}

/** The one string of these letters that the engine has: it is compared by address. */
const interned = (word: string): string => Object.keys({ [word]: true })[0] ?? word

function shapeOf(word: string): Shape {
  const lower = word.toLowerCase()
  const upper = word.toUpperCase()
  if (lower === upper) return /^\p{N}/u.test(word) ? 'number' : 'mark'
  if (word === lower) return 'lower'
  const rest = word.slice(1)
  if (rest === rest.toLowerCase()) return 'capital'
  return word === upper ? 'upper' : 'mixed'
}

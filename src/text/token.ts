import { type Form, formAt } from './form.js'
import type { Span } from './span.js'

/** A white-space syllable without its punctuation, or one punctuation mark; `spaced` where white space, or the start of the text, stands before it. */
export type Token = Span & Form & { readonly spaced: boolean }

const SPACE = 1
const LETTER = 2
const NUMBER = 3
const MARK = 4
const NEWLINE = 10

/** Splits a text into syllables, numbers and single marks, in order. The blank line between paragraphs is a mark: no phrase runs across it. */
export function tokenize(text: string): Token[] {
  const units = unitsOf(text)
  const { length } = text
  const tokens: Token[] = []
  let before = -1
  for (let start = 0; start < length; ) {
    const kind = kindAt(units, start)
    const breaks = kind === SPACE && units[start] === NEWLINE && units[start + 1] === NEWLINE
    const end = breaks ? start + BREAK.length : endOf(units, start, kind)
    if (kind !== SPACE || breaks) {
      const { key, word, shape } = formAt(text, units, start, end)
      tokens.push({ start, end, key, word, shape, spaced: start !== before })
      before = end
    }
    start = end
  }
  return tokens
}

/** `firstEndingAfter` of text/span for tokens: nothing is asked so often, and a search that meets one kind of object is the faster by far. */
export function tokenEndingAfter(tokens: readonly Token[], position: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.end ?? 0) > position) high = middle
    else low = middle + 1
  }
  return low
}

/** The tokens that overlap a span. */
export function tokensOver(tokens: readonly Token[], { start, end }: Span): readonly Token[] {
  const from = tokenEndingAfter(tokens, start)
  let to = from
  while (to < tokens.length && (tokens[to]?.start ?? end) < end) to++
  return tokens.slice(from, to)
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

/** Room for nearly every article; a longer text has its own, which goes with it. */
const room = new Uint16Array(1 << 16)
const roomBytes = Buffer.from(room.buffer)

/** The UTF-16 units of a text and a 0 behind them, good until the next call. A text has many representations in the engine, each with a price for a letter; numbers have one. */
function unitsOf(text: string): Uint16Array {
  const fits = text.length < room.length
  const units = fits ? room : new Uint16Array(text.length + 1)
  const bytes = fits ? roomBytes : Buffer.from(units.buffer)
  bytes.write(text, 'utf16le')
  units[text.length] = 0
  return units
}

function endOf(units: Uint16Array, start: number, kind: number): number {
  let end = start + widthAt(units, start)
  if (kind === LETTER || kind === NUMBER) while (kindAt(units, end) === kind) end += widthAt(units, end)
  return end
}

/** 2 where a pair of surrogates stands. */
const widthAt = (units: Uint16Array, at: number): number =>
  isHalf(units[at], 0xd800) && isHalf(units[at + 1], 0xdc00) ? 2 : 1

const isHalf = (unit = 0, first: number): boolean => unit >= first && unit < first + 0x400

const isSurrogate = (unit = 0): boolean => unit >= 0xd800 && unit < 0xe000

const kinds = new Uint8Array(0x10000)

/** Kind of the character at an offset; characters are classified once. */
const kindAt = (units: Uint16Array, at: number): number => kinds[units[at] ?? 0] || classified(units, at)

function classified(units: Uint16Array, at: number): number {
  const width = widthAt(units, at)
  const kind = kindOf(String.fromCharCode(...units.subarray(at, at + width)))
  // A half of a pair that stands alone is a mark; the pairs that begin with it may be letters.
  if (width === 1 && !isSurrogate(units[at])) kinds[units[at] ?? 0] = kind
  return kind
}

function kindOf(character: string): number {
  if (/[\p{L}\p{M}]/u.test(character)) return LETTER
  if (/\p{N}/u.test(character)) return NUMBER
  return /\s/.test(character) ? SPACE : MARK
}

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

const SPACE = 1
const LETTER = 2
const NUMBER = 3
const MARK = 4

/** Splits a text into syllables, numbers and single marks, in order. The blank line between paragraphs is a mark: no phrase runs across it. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  let before = -1
  for (let start = 0; start < text.length; ) {
    const kind = kindAt(text, start)
    const end = endOf(text, start, kind)
    if (kind !== SPACE || text.startsWith('\n\n', start)) {
      const { key, shape } = formOf(text.slice(start, end))
      tokens.push({ start, end, key, shape, spaced: start !== before })
      before = end
    }
    start = end
  }
  return tokens
}

function endOf(text: string, start: number, kind: number): number {
  let end = start + widthAt(text, start)
  if (kind === SPACE && text.startsWith('\n\n', start)) return start + 2
  if (kind === LETTER || kind === NUMBER)
    while (end < text.length && kindAt(text, end) === kind) end += widthAt(text, end)
  return end
}

const widthAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)

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

type Form = Pick<Token, 'key' | 'shape'>

/** The forms of words that were met before: Vietnamese has few syllables, and articles repeat them. */
const forms = new Map<string, Form>()
const MOST_FORMS = 20_000

function formOf(word: string): Form {
  const known = forms.get(word)
  if (known) return known
  if (forms.size >= MOST_FORMS) forms.clear()
  const form = { key: key(word), shape: shapeOf(word) }
  forms.set(word, form)
  return form
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

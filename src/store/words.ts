import { key, unaccented } from '../text/fold.js'

/** A word or a "phrase" of a query, folded as the text that it is looked for in. */
export type Words = { readonly column: 'exact' | 'folded'; readonly words: readonly string[] }

const PART = /"([^"]*)"?|([^\s"]+)/g
const WORD = /[\p{L}\p{M}\p{N}]+/gu

/** Reads a query: a part that has diacritics is looked for with them, one without any in the folded text, unless asked for exactly. */
export function wordsOf(query: string, exact = false): readonly Words[] {
  return [...query.matchAll(PART)].flatMap(([, phrase, word]) => {
    const part = key((phrase ?? word ?? '').normalize('NFC'))
    const plain = part === unaccented(part)
    const column = exact || !plain ? 'exact' : 'folded'
    const words = part.match(WORD) ?? []
    return words.length ? [{ column, words }] : []
  })
}

/** A piece of the text around the first of the words, for people to read. */
export function snippetOf(text: string, parts: readonly Words[], width = 160): string {
  const [first] = parts
  const at = first ? Math.max(0, folding(first.column)(text).indexOf(first.words.join(' '))) : 0
  const start = Math.max(0, at - width / 4)
  const from = start === 0 ? 0 : text.indexOf(' ', start) + 1
  const cut = text.slice(from, from + width)
  return `${from > 0 ? '…' : ''}${cut.replace(/\s+/g, ' ').trim()}${from + width < text.length ? '…' : ''}`
}

const folding = (column: Words['column']): ((text: string) => string) => (column === 'exact' ? key : unaccented)

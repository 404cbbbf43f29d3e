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

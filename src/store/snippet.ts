import { key, unaccented } from '../text/fold.js'
import type { Span } from '../text/span.js'
import { grouped } from './grouped.js'
import type { Words } from './words.js'

const WORD = /[\p{L}\p{M}\p{N}]+/gu
/** UTF-16 units of a snippet, about. */
const WIDTH = 180

type Match = Span & { readonly part: number }

/** A piece of a text where the most of the words stand, white space as one blank, and where in it they stand. */
export function snippetOf(text: string, parts: readonly Words[], width = WIDTH): { snippet: string; marks: Span[] } {
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }))
  const matches = (['exact', 'folded'] as const)
    .flatMap(column => matchesOf(text, words, column, parts))
    .sort((a, b) => a.start - b.start)
  const first = bestOf(matches, width)
  const from = startOf(words, (first?.start ?? 0) - Math.floor(width / 4))
  const to = endOf(words, from + width, text.length)
  return collapsed(text, { start: from, end: to }, matches)
}

/** Where the parts that are looked for in a column stand: one pass over the words, which is what most of a search is spent on where many are shown. */
function matchesOf(text: string, words: readonly Span[], column: Words['column'], parts: readonly Words[]): Match[] {
  const sought = parts.flatMap((part, at) => (part.column === column ? [{ words: part.words, at }] : []))
  if (!sought.length) return []
  const wordAt = foldedWords(text, column === 'exact' ? key : unaccented)
  const byFirst = grouped(sought, ({ words: [first = ''] }) => first)
  return words.flatMap((word, at) =>
    (byFirst.get(wordAt(word)) ?? [])
      .filter(part => part.words.every((next, further) => further === 0 || wordAt(words[at + further]) === next))
      .map(part => ({ start: word.start, end: words[at + part.words.length - 1]?.end ?? word.end, part: part.at })),
  )
}

/** Words as they are looked for. Folding a text at once is ten times faster than its words one by one, and keeps their places in all but rare texts. */
function foldedWords(text: string, fold: (text: string) => string): (word: Span | undefined) => string {
  const whole = fold(text)
  const isInPlace = whole.length === text.length
  return word => {
    if (!word) return ''
    return isInPlace ? whole.slice(word.start, word.end) : fold(text.slice(word.start, word.end))
  }
}

/** The match from which on the most different words stand within the width; of equals the first. */
function bestOf(matches: readonly Match[], width: number): Match | undefined {
  let best: Match | undefined
  let most = 0
  for (let at = 0; at < matches.length; at++) {
    const match = matches[at]
    const near = new Set<number>()
    for (let next = at; match && (matches[next]?.end ?? Number.POSITIVE_INFINITY) <= match.start + width * 0.75; next++)
      near.add(matches[next]?.part ?? -1)
    if (near.size > most) [best, most] = [match, near.size]
  }
  return best ?? matches[0]
}

const startOf = (words: readonly Span[], at: number): number =>
  at <= 0 ? 0 : (words.find(({ start }) => start >= at)?.start ?? 0)

function endOf(words: readonly Span[], at: number, length: number): number {
  if (at >= length) return length
  return words.findLast(({ end }) => end <= at)?.end ?? at
}

function collapsed(text: string, { start, end }: Span, matches: readonly Match[]): { snippet: string; marks: Span[] } {
  const marks: Span[] = []
  let snippet = start > 0 ? '…' : ''
  let at = start
  const flat = (from: number, to: number): string => text.slice(from, to).replace(/\s+/g, ' ')
  for (const match of matches) {
    if (match.start < at || match.end > end) continue
    snippet += flat(at, match.start)
    const word = flat(match.start, match.end)
    marks.push({ start: snippet.length, end: snippet.length + word.length })
    snippet += word
    at = match.end
  }
  return { snippet: `${(snippet + flat(at, end)).trimEnd()}${end < text.length ? '…' : ''}`, marks }
}

import { key } from './fold.js'
import { wordAt, wordNumber } from './vocabulary.js'

/** How a word is written: `An` capital, `UBND` upper, `ông` lower, `VnTime` mixed, `12` number, `,` mark. */
type Shape = 'lower' | 'capital' | 'upper' | 'mixed' | 'number' | 'mark'

/** What is the same wherever a word is written so. */
export type Form = {
  /** Lookup key of the word (`key` of text/fold). */
  readonly key: string
  /** Number of the lookup key (`wordNumber` of text/vocabulary): what lexicons look up. */
  readonly word: number
  readonly shape: Shape
}

/** Longer words are rare, and when the vocabulary is full the key of one may be a slice, which would keep its whole text in memory. */
const LONGEST = 12
const PLACES = 1 << 15

/** The forms that were met before, in one of the two places that their letters give them; a newer one drives out the older. */
const forms: (Form | undefined)[] = new Array<Form | undefined>(PLACES).fill(undefined)
/** How many units each has, and which. */
const lengths = new Uint8Array(PLACES)
const written = new Uint16Array(PLACES * LONGEST)

/** The form of the word from `start` to `end` of a text, whose units are at hand as numbers. */
export function formAt(text: string, units: Uint16Array, start: number, end: number): Form {
  if (end - start > LONGEST) return formOf(text.slice(start, end))
  const place = placeOf(units, start, end)
  return (
    knownAt(place, units, start, end) ??
    knownAt(place + 1, units, start, end) ??
    kept(place, units.subarray(start, end), formOf(text.slice(start, end)))
  )
}

/** The first of two places. */
function placeOf(units: Uint16Array, start: number, end: number): number {
  let hash = 0
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + (units[at] ?? 0)) | 0
  return (hash ^ (hash >>> 15)) & (PLACES - 2)
}

function knownAt(place: number, units: Uint16Array, start: number, end: number): Form | undefined {
  const length = end - start
  if (lengths[place] !== length) return undefined
  const from = place * LONGEST
  for (let at = 0; at < length; at++) if (written[from + at] !== units[start + at]) return undefined
  return forms[place]
}

function kept(place: number, word: Uint16Array, form: Form): Form {
  // A lexicon that is compiled later may yet number the word.
  if (!form.word) return form
  forms[place + 1] = forms[place]
  lengths[place + 1] = lengths[place] ?? 0
  written.copyWithin((place + 1) * LONGEST, place * LONGEST, (place + 1) * LONGEST)
  forms[place] = form
  lengths[place] = word.length
  written.set(word, place * LONGEST)
  return form
}

function formOf(word: string): Form {
  const folded = key(word)
  const number = wordNumber(folded)
  return { key: wordAt(number) ?? folded, word: number, shape: shapeOf(word) }
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

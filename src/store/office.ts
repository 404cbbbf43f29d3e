import words from '../annotators/body/lexicon.json' with { type: 'json' }
import { unaccented } from '../text/fold.js'

/** Long forms without diacritics by short forms without diacritics: hdnd → hoi dong nhan dan. */
const longForms: ReadonlyMap<string, string> = new Map(
  Object.entries(words.abbreviations).map(([short, long]) => [unaccented(short), unaccented(long)]),
)
const BETWEEN_WORDS = /\s+/

/** Key of a body or rank as somebody asks for it: without diacritics, abbreviations written out. */
export function officeKey(text: string): string {
  return unaccented(text.trim())
    .split(BETWEEN_WORDS)
    .map(word => longForms.get(word) ?? word)
    .join(' ')
}

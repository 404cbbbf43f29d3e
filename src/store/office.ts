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

/** Last words of a body as it is written that only say of which level it is, without diacritics. */
const LEVELS: Readonly<Record<string, string | undefined>> = {
  tinh: 'province',
  'thanh pho': undefined,
  huyen: 'district',
  quan: 'district',
  'thi xa': 'district',
  xa: 'commune',
  phuong: 'commune',
  'thi tran': 'commune',
}
const LEVEL_AT_END = new RegExp(` (${Object.keys(LEVELS).join('|')})$`)

/** The key of a body as somebody asks for it, and the level that it is written with: "HĐND tỉnh", "Công an huyện". */
export function bodyAsked(text: string): { readonly key: string; readonly level: string | undefined } {
  const written = officeKey(text)
  const word = LEVEL_AT_END.exec(written)?.[1]
  return word === undefined
    ? { key: written, level: undefined }
    : { key: written.slice(0, -word.length - 1), level: LEVELS[word] }
}

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

/** What somebody may mean by a body: the one that is called so, or one of the level that its last words name; "HĐND tỉnh", but "Cục Hải quan". */
export function bodiesAsked(text: string): readonly { readonly key: string; readonly level?: string }[] {
  const written = officeKey(text)
  const word = LEVEL_AT_END.exec(written)?.[1]
  if (word === undefined) return [{ key: written }]
  const level = LEVELS[word]
  return [{ key: written }, { key: written.slice(0, -word.length - 1), ...(level !== undefined && { level }) }]
}

import { letterwise } from './letterwise.js'

/** Open syllables in which a tone mark stands on the first or on the second vowel: hòa and hoà are one word. Most texts in lower case hold neither them nor the look-alike. */
const FOLDED = /ð|o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]/
const NEW_STYLE = /o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]/g
const OLD_STYLE: Readonly<Record<string, string>> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
}
// Letters and signs that are NFC as they stand: nearly all of what lookups hold.
const SETTLED = /^[ -~\xA0-\u02FFḀ-ỿ\u2010-\u205E]*$/
const LETTER = /[\p{L}\p{M}]/u

/** Lookup key of a word or phrase: NFC, lower case, the look-alike Ð as đ, tone marks of open oa, oe, uy on the first vowel (not after q). Same length as the NFC input. */
export function key(text: string): string {
  const written = (SETTLED.test(text) ? text : text.normalize('NFC')).toLowerCase()
  if (!FOLDED.test(written)) return written
  const lower = written.replaceAll('ð', 'đ')
  return lower.replace(NEW_STYLE, (pair, at: number) => {
    const closed = at + 2 < lower.length && LETTER.test(lower.charAt(at + 2))
    return closed || lower.charAt(at - 1) === 'q' ? pair : (OLD_STYLE[pair] ?? pair)
  })
}

/** Search key without diacritics: "Đoàn Thanh Hóa" and "doan thanh hoa" are one. */
export const unaccented = letterwise(text =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .replace(/[đĐðÐ]/g, 'd')
    .toLowerCase(),
)

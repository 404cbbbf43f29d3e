/** Open syllables in which a tone mark stands on the first or on the second vowel: hòa and hoà are one word. */
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
const LETTER = /[\p{L}\p{M}]/u

/** Lookup key of a word or phrase: NFC, lower case, the look-alike Ð as đ, tone marks of open oa, oe, uy on the first vowel (not after q). Same length as the NFC input. */
export function key(text: string): string {
  const lower = text.normalize('NFC').toLowerCase().replaceAll('ð', 'đ')
  return lower.replace(NEW_STYLE, (pair, at: number) => {
    const closed = at + 2 < lower.length && LETTER.test(lower.charAt(at + 2))
    return closed || lower.charAt(at - 1) === 'q' ? pair : (OLD_STYLE[pair] ?? pair)
  })
}

/** Search key without diacritics: "Đoàn Thanh Hóa" and "doan thanh hoa" are one. */
export function unaccented(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .replace(/[đĐðÐ]/g, 'd')
    .toLowerCase()
}

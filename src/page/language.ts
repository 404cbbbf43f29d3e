import { isSyllable } from '../text/syllable.js'
import { wordSet } from '../text/word-set.js'

const WORD = /[\p{L}\p{M}]{1,64}/gu
const most = 120
const few = 20
const plainVietnamese = wordSet(
  'cua va la cac nhung duoc trong cho khong mot nguoi ngay da voi den nay tai ve theo nam tinh',
)
const english = wordSet('the of and to in is that for was on with as by are from at this be it not have')

/** What a text is written in: `vi`, `en`, or `und`; `accented` is false for Vietnamese without its marks. */
export type Language = { readonly code: string; readonly accented: boolean }

/** Decides the language of a text by its syllables and its commonest words. */
export function languageOf(text: string): Language {
  let words = 0
  let accented = 0
  let right = 0
  let plain = 0
  let foreign = 0
  for (const [word] of text.matchAll(WORD)) {
    const lower = word.toLowerCase()
    if (/[^a-z]/.test(lower)) {
      accented++
      // So many are enough, whatever the other words are.
      if (isSyllable(lower) && ++right > most * 0.2) return { code: 'vi', accented: true }
    } else if (plainVietnamese.has(lower)) plain++
    else if (english.has(lower)) foreign++
    if (++words >= most) break
  }
  if (right > words * 0.2 || (words < few && right > 0)) return { code: 'vi', accented: true }
  if (words >= few && plain > words * 0.08 && plain > foreign) return { code: 'vi', accented: false }
  if (words < few && accented === 0 && foreign === 0) return { code: 'vi', accented: false }
  return { code: foreign > words * 0.08 ? 'en' : 'und', accented: true }
}

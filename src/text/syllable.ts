import { remembered } from './remembered.js'

// Spelling of the Vietnamese syllable: an onset, a rhyme, one of six tones; a rhyme that ends in a stop takes only two of them.
const list = (words: string): readonly string[] => words.split(' ')

const onsets = new Set(list('b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x').concat(''))
const rhymes = new Set(
  list(
    'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch êm ên ênh êp êt êu ' +
      'i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu o oc oi om on ong op ot oong ooc oa oac oach oai oam oan oang oanh oao oap oat oay ' +
      'oăc oăm oăn oăng oăt oe oen oeo oet ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uêu ' +
      'uơ uy uya uych uyên uyêt uyn uynh uyt uyu uôc uôi uôm uôn uông uôt ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu ' +
      'y yêm yên yêng yêt yêu ych ynh yt yp',
  ),
)
const STOP = /(?:[cpt]|ch)$/

const plain = new Map<string, string>()
const toneOf = new Map<string, number>()
for (const base of 'aăâeêioôơuưy') {
  for (const [tone, mark] of ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'].entries()) {
    const letter = (base + mark).normalize('NFC')
    plain.set(letter, base)
    toneOf.set(letter, tone)
  }
}
const ACUTE = 2
const DOT = 5
const longest = 7

/** True for a syllable that Vietnamese spelling allows; NFC in either case, without punctuation. */
export const isSyllable = (word: string): boolean => word.length <= longest && isSpelled(word)

const isSpelled = remembered((word): boolean => {
  let letters = ''
  let tone = 0
  for (const letter of word.toLowerCase()) {
    const base = plain.get(letter) ?? letter
    const own = toneOf.get(letter) ?? 0
    if (own && tone) return false
    tone ||= own
    letters += base
  }
  for (let cut = Math.min(3, letters.length - 1); cut >= 0; cut--) {
    if (!onsets.has(letters.slice(0, cut)) || !rhymes.has(letters.slice(cut))) continue
    return !STOP.test(letters) || tone === ACUTE || tone === DOT
  }
  return false
})

/** Letters of a word; what has more of them is no word, and a pattern without a bound takes a stack as deep as it is long. */
const WORD = /[\p{L}\p{M}]{1,64}/gu
const ACCENTED = /[^\u0000-\u007F]/

/** How many of the first accented words of a text are syllables, and how many are not. */
export function countSyllables(text: string, most = 400): { readonly right: number; readonly wrong: number } {
  let right = 0
  let wrong = 0
  for (const [word] of text.matchAll(WORD)) {
    if (!ACCENTED.test(word)) continue
    if (isSyllable(word.normalize('NFC'))) right++
    else wrong++
    if (right + wrong >= most) break
  }
  return { right, wrong }
}

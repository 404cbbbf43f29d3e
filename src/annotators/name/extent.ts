import { phrases } from '../../match/lexicon.js'
import { wordsOf } from '../../match/words.js'
import type { Token } from '../../text/token.js'
import { bodyHeads, fieldWords } from '../body/vocabulary.js'
import { ranks } from '../title/rank.js'
import { familyCount, isSyllable } from './frequency.js'
import words from './lexicon.json' with { type: 'json' }
import { APOSTROPHES, isCapital, opensParagraph } from './run.js'
import type { View } from './view.js'

/** Words that open a sentence. */
export const openers: ReadonlySet<string> = new Set(words.openers)
/** Those that are given names as well. */
const OPENERS: ReadonlySet<string> = new Set(['tiếp', 'trưa'])
/** True for a word that opens a sentence whose stop is missing: "Yên Bái Ngày 9/2", "Thanh tra Chính phủ) Theo ông", "UBND TP Ảnh:". */
export const opensSentence = (list: readonly Token[], at: number): boolean => {
  const [word, next] = [list[at], list[at + 1]]
  const goesOn = next?.shape === 'lower' || (next?.shape === 'number' && next.spaced) || next?.key === ':'
  if (word?.shape !== 'capital' || !goesOn) return false
  return openers.has(word.key) || OPENERS.has(word.key) || (word.key === 'hiện' && next?.key === 'nay')
}
/** Words of two syllables that open what follows a name: "Giải trình", "Huân chương". */
export const headings = phrases(words.headings)

/** End of the run that may hold a name: capitals, apostrophes inside them (H'Hen), up to a rank or to a word that goes on in lower case. */
export function nameRunEnd(view: View, from: number): number {
  const { text, list } = view
  let end = from
  while (end < list.length) {
    const token = list[end]
    if (end > from && (opensParagraph(text, list, end) || (isRank(list, end) && !endsPlace(view, end)))) break
    if (end > from && isInside(list, end)) {
      end += 2
      continue
    }
    if (!isCapital(token) || (end > from && !token.spaced)) break
    if (list[end + 1]?.shape === 'lower' && isWord(list, end, end - from)) break
    if (end - from >= 2 && (isTold(list, end) || (bodyHeads.longestAt(list, end)?.length ?? 0) > 2)) break
    if (end - from >= 2 && (token.key === 'ông' || token.key === 'bà')) break
    if (end - from >= 3 && opensClause(list, end)) break
    end++
  }
  return end
}

/** An apostrophe inside a name: "H'Hen", "K' Hiền", "K ’ Độ". */
function isInside(list: readonly Token[], at: number): boolean {
  const [before, mark, next] = [list[at - 1], list[at], list[at + 1]]
  if (mark?.shape !== 'mark' || !APOSTROPHES.has(mark.key) || next?.shape === 'mark') return false
  return (!mark.spaced && !next?.spaced) || (CLIPPED.has(before?.key ?? '') && isCapital(before) && isCapital(next))
}

/** What stands before the apostrophe of given names of the highlands. */
const CLIPPED: ReadonlySet<string> = new Set(['h', 'k'])

/** "Trung Quốc Vương Nghị": a syllable that ends a place is no rank's first one. */
const endsPlace = ({ placeEnds }: View, at: number): boolean => placeEnds[at] === 1

/** Words that open a sentence and that hardly anybody is called. */
const OPENING = wordsOf(['theo', 'về', 'nếu', 'những', 'nhiều', 'tại', 'không'])

/** "Lê Thử Chiều 30/5", "Lê Thử Năm 2012", "Lê Thử Theo thông tin": a day, a year or a source behind a caption's name. */
function isTold(list: readonly Token[], at: number): boolean {
  const [word, next] = [list[at], list[at + 1]]
  if (OPENING.has(word)) return next?.shape === 'lower'
  if (next?.shape !== 'number') return false
  return word?.key === 'năm' ? next.end - next.start === 4 : PARTS_OF_DAY.has(word?.key ?? '') || word?.key === 'ngày'
}

/** "… Kim Thúy Có thể", "… Văn Huệ Theo Phó Thủ tướng", "… Phạm Hải Sáng nay": what goes on in lower case behind a name; "Trần Huy Sáng có" is one. */
function opensClause(list: readonly Token[], at: number): boolean {
  const [word, next] = [list[at], list[at + 1]]
  if (word?.key === 'theo' && isRank(list, at + 1)) return true
  if (!word || !openers.has(word.key) || next?.shape === 'capital' || isGiven(list, at)) return false
  if (word.key === 'phát' && !BEHIND_PHAT.has(next?.key ?? '')) return false
  return !PARTS_OF_DAY.has(word.key) || next?.shape === 'number' || DAYS.has(next?.key ?? '')
}

/** "Nguyễn Văn Được đến dự", "Lê Thị Tại cho biết": what follows a family name and "Văn" or "Thị" is a given name, for no name ends there. */
const isGiven = (list: readonly Token[], at: number): boolean =>
  MIDDLES.has(list[at - 1]?.key ?? '') && familyCount(list[at - 2]?.key ?? '') >= 200 && list[at]?.shape === 'capital'
const MIDDLES: ReadonlySet<string> = new Set(['văn', 'thị'])

/** What makes a verb of "Phát": "Phát biểu tại lễ"; "Lê Văn Tấn Phát đã" is a name. */
const BEHIND_PHAT: ReadonlySet<string> = new Set(['biểu', 'hiện', 'huy', 'động', 'triển', 'hành'])

const PARTS_OF_DAY: ReadonlySet<string> = new Set(['sáng', 'chiều', 'tối', 'trưa'])
const DAYS: ReadonlySet<string> = new Set(['nay', 'qua', 'mai', 'ngày', 'cùng', 'hôm'])

/** "Thường trực", "Nông nghiệp", and behind a name "Huân chương": a capital that makes a word with the syllable behind it; "Lê Hội đồng thời" is none. */
const isWord = (list: readonly Token[], at: number, length: number): boolean =>
  ((fieldWords.longestAt(list, at)?.length ?? 0) > 1 ||
    (bodyHeads.longestAt(list, at)?.length ?? 0) > 1 ||
    (length >= 2 && headings.longestAt(list, at) !== undefined)) &&
  (length < 2 || headings.longestAt(list, at + 1) === undefined)

/** A rank of one syllable ("Chánh") may be a given name. */
export function isRank(list: readonly Token[], at: number): boolean {
  const rank = ranks.longestAt(list, at)
  return rank !== undefined && (rank.length > 1 || list[at]?.shape === 'upper')
}

const GLUED = /^\p{Lu}\p{Ll}{1,6}(?=\p{Lu}\p{Ll}{1,6}$)/u

/** First syllables of what is said of a person, where no space parts them from the name ("Longđề nghị"). */
const GLUED_VERB = /^\p{Lu}\p{Ll}{1,6}?(?=(?:đề|cho|phát|yêu|nhấn|khẳng|trình|đã|được|chủ|nói)$)/u

/** Length of a name's last syllable where the next word is glued to it ("LongĐề nghị", "Longđề nghị"). */
export function ownLength(token: Token, text: string): number {
  const word = text.slice(token.start, token.end)
  if (token.shape === 'mixed') {
    const own = GLUED.exec(word)?.[0]
    return own && isSyllable(own.toLowerCase()) ? own.length : word.length
  }
  if (token.shape !== 'capital' || isSyllable(token.key)) return word.length
  return GLUED_VERB.exec(word)?.[0].length ?? word.length
}

/** A headline in capitals goes on behind the name: a name takes three syllables of it. */
export function shouted(list: readonly Token[], from: number, end: number): number {
  const isName = end - from > 4 && list[from]?.shape === 'upper' && familyCount(list[from]?.key ?? '') >= 200
  return isName && list[from + 3]?.shape === 'upper' ? from + 3 : end
}

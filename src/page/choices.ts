import { pattern } from '../text/boundary.js'
import { NUMBER, SHARE } from './digits.js'

/** The votes of a choice: in brackets, before a share, or with their unit. */
const VOTES = pattern(
  `(?<open>[([])?(?<![\\d.]|\\d[ ,])${NUMBER}(?!\\d)(?: (?<unit>phiếu(?: bầu)?|votes?|lượt(?: bình chọn)?|người|bình chọn)(?! ?\\p{Ll}))?(?: ?(?<close>[)\\]])| ?[([–-]? ?(?<share>${SHARE}))?`,
  { bounded: false },
)
/** Beginnings and ends of choices whose numbers belong to them: "Dưới 18", "Nhiệm kỳ 2016". */
const MEASURE = pattern(
  '^(?:dưới|trên|từ|khoảng|hơn|sau|trước|năm|tháng|ngày|quý|tuần|lần|lớp|kh[oó][áa]|kỳ)(?!\\p{L})|(?:thứ|số|năm|kh[oó][áa]|kỳ)$',
  { flags: 'iu', bounded: false },
)
/** What may stand before a choice: marks, and the unit of the votes of the choice before. */
const BEFORE = pattern('^[^\\p{L}]{0,12}(?:(?:phiếu(?: bầu)?|votes?|lượt|người) (?=\\p{Lu}))?', {
  flags: 'u',
  bounded: false,
})
const longest = 60

/** True for words that a number goes with, as no choice and its votes do. */
export const isMeasure = (words: string): boolean => MEASURE.test(words)

/** The choices of a poll with the votes of each and where these stand: "Tốt (92)", "Rất tốt: 62% (214 phiếu)". */
export function choicesOf(text: string): [choice: string, votes: string, at: number][] {
  const found: [string, string, number][] = []
  for (const { index, groups = {} } of text.matchAll(VOTES)) {
    const { number = '', open, close, share, unit = '' } = groups
    const isVotes = (open && close) || share || unit.startsWith('phiếu') || unit.startsWith('vote')
    const choice = isVotes ? choiceBefore(text, index) : ''
    if (choice) found.push([choice, number, index + (open?.length ?? 0)])
  }
  return found
}

/** The words that end before the votes, or before their share. */
function choiceBefore(text: string, votes: number): string {
  let to = back(text, votes, ' :|([–-,;')
  if (text.charAt(to - 1) === '%') to = back(text, back(text, to - 1, ' .,0123456789'), ' :|([–-,;')
  let from = to
  while (from > 0 && to - from < longest && !'0123456789|:;,.?!()[]%'.includes(text.charAt(from - 1))) from--
  return text.slice(from, to).replace(BEFORE, '')
}

/** The end of what stands before a place, some marks left out. */
function back(text: string, from: number, marks: string): number {
  let at = from
  while (at > 0 && marks.includes(text.charAt(at - 1))) at--
  return at
}

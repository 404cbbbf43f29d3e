import { phrases } from '../../match/lexicon.js'
import type { Token } from '../../text/token.js'
import { isDigits } from './digits.js'
import lexicon from './lexicon.json' with { type: 'json' }
import { isScale } from './scaled.js'

const numbering = new Map(Object.entries(lexicon['numbering words']))
const counting = new Set(lexicon['phrases before a number'])
const yearBefore = new Set(lexicon['no number after'])
const vague = new Set(lexicon['vague before'])

/** Words are numbers in lower case, or at the head of a sentence: "Hai Bà Trưng", "Ba Đình" are names. */
export function mayStandForNumber(list: readonly Token[], at: number): boolean {
  const token = list[at]
  const before = list[at - 1]
  const after = list[at + 1]
  if (
    token?.key === 'năm' &&
    (before?.key === '/' ||
      after?.shape === 'number' ||
      before?.shape === 'number' ||
      yearBefore.has(before?.key ?? ''))
  )
    return false
  if (token?.shape === 'lower') return true
  return token?.shape === 'capital' && (!before || before.shape === 'mark') && after?.shape === 'lower'
}

/** The number names something: it is glued to a letter ("A1", "F0"), or follows a word that takes such numbers ("Điều 5", "tháng 3"). */
export function isName(list: readonly Token[], at: number, values: readonly number[], next: number): boolean {
  const before = list[at - 1]
  if (!before) return false
  if (!list[at]?.spaced) {
    if (before.shape !== 'mark') return true
    if (!before.spaced && '-/.'.includes(before.key)) return before.key !== '/' || list[at - 2]?.shape === 'number'
  }
  if (before.shape === 'mark' || goesOnInMonths(list, at)) return false
  return vague.has(before.key) || (isWhole(list, values, next) && isNumbered(list, at, values[0] ?? 0))
}

/** "6 năm 9 tháng tù": the months of a term of prison, not a year that is named. */
const goesOnInMonths = (list: readonly Token[], at: number): boolean =>
  list[at - 1]?.key === 'năm' &&
  list[at - 2]?.shape === 'number' &&
  list[at + 1]?.key === 'tháng' &&
  list[at + 2]?.key === 'tù'

/** A whole number without % or scale: only such numbers name things. */
const isWhole = (list: readonly Token[], values: readonly number[], next: number): boolean =>
  values.every(Number.isInteger) && list[next]?.key !== '%' && !isScale(list[next - 1]?.key ?? '')

const verbsToo = new Set(lexicon['numbering words that are verbs'])
const objects = phrases(lexicon['counted behind such a verb'])

/** "hướng dẫn 18 hộ", "kết luận 10 cán bộ vi phạm": a verb in lower case with what it counts, not "hướng dẫn 36 của Trung ương". */
const isObject = (list: readonly Token[], at: number): boolean =>
  verbsToo.has(`${list[at - 2]?.key} ${list[at - 1]?.key}`) &&
  list[at - 2]?.shape === 'lower' &&
  objects.longestAt(list, at + 1) !== undefined

const papers = phrases(lexicon['put before a session'])
const SESSIONS: ReadonlySet<string> = new Set(['kỳ họp', 'phiên họp'])

/** "trình kỳ họp 16 dự thảo nghị quyết": what a session is to decide on, not its number. */
const isPutBefore = (list: readonly Token[], at: number): boolean =>
  SESSIONS.has(`${list[at - 2]?.key} ${list[at - 1]?.key}`) && papers.longestAt(list, at + 1) !== undefined

/** "Điều 5", "nghị quyết 20"; "đã kết luận 73 tổ chức" and "kết luận 1.500 tổ chức" are a verb. */
function isNumbered(list: readonly Token[], at: number, value: number): boolean {
  if (list[at + 1]?.key === '.' && isDigits(list[at + 2]) && !list[at + 2]?.spaced) return false
  const one = list[at - 1]?.key ?? ''
  const two = list[at - 2]?.key ?? ''
  if (numbering.has(`${two} ${one}`) && (list[at - 3]?.key === 'đã' || isObject(list, at))) return false
  if (isPutBefore(list, at)) return false
  const limit = numbering.get(`${two} ${one}`) ?? (counting.has(`${two} ${one}`) ? undefined : numbering.get(one))
  return limit !== undefined && value <= limit
}

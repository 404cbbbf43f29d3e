import { backwards, phrases } from '../../match/lexicon.js'
import type { Token } from '../../text/token.js'
import { wordSet } from '../../text/word-set.js'
import { type Cue, kindsOf } from './cue.js'
import type { Stretch } from './line.js'
import { ROUNDING } from './rounding.js'

const BASIS = kindsOf('basis')
const GROWTH = kindsOf('growth')

/** Between a basis and a number that is not its own. */
const APART: ReadonlySet<string> = new Set([',', '(', ')', 'và'])

/** The number belongs to what is compared with: "so với 4,58%", "cùng kỳ năm trước tăng 4,58%". */
export function isBasis(
  list: readonly Token[],
  before: readonly Cue[],
  predicate: Cue | undefined,
  { from: at, to }: Stretch,
): boolean {
  if (
    isTargetInBrackets(list, before, at, to) ||
    isEarlierInBrackets(list, at, to) ||
    isLeft(list, before, at, to) ||
    isOtherTime(list, at)
  )
    return true
  if (isDifference(list, before, at) || isChangedTo(list, at)) return false
  if (isLevel(list, at) || isTarget(list, at) || isEarlier(list, at)) return true
  const basis = before.findLast(({ kinds }) => kinds & BASIS)
  if (!basis || list.slice(basis.to, at).some(({ key }) => APART.has(key))) return false
  if (!predicate || basis.from >= predicate.from) return at - basis.to <= 8
  const compared = list.slice(Math.max(0, basis.from - 4), basis.to).some(({ key }) => key === 'so')
  return !compared && predicate.from - basis.to <= 3 && (predicate.kinds & GROWTH) !== 0
}

/** "nhiều hơn năm trước 8 nghị quyết", "cao hơn cùng kỳ năm 2021 là 2,1%": by how much more than then. */
function isDifference(list: readonly Token[], before: readonly Cue[], at: number): boolean {
  const last = before.findLast(({ kinds }) => kinds & BASIS)
  return last !== undefined && isHigher(list, last.from - 2) && backOver(list, at, OF_DIFFERENCE) < last.to
}
const OF_DIFFERENCE: ReadonlySet<string> = new Set([...ROUNDING, 'năm', 'là', 'tới', 'đến'])

/** "từ 68 phiếu năm trước lên 72", "xuống còn khoảng 4%": what a change came to. */
function isChangedTo(list: readonly Token[], at: number): boolean {
  let back = at - 1
  while (ROUNDED.has(list[back]?.key ?? '') || list[back]?.key === 'còn' || list[back]?.key === 'đến') back--
  return list[back]?.key === 'lên' || list[back]?.key === 'xuống'
}

const CHANGES = kindsOf('growth', 'work')
/** "đạt tỷ lệ từ 59,2% đến 80,8%" is a range. */
const REACHES: ReadonlySet<string> = new Set(['đạt', 'chiếm'])
const BOUND: ReadonlySet<string> = new Set(['xuống', 'lên', 'còn', 'đến', 'thành'])
const AFTER = 12
const ROUNDED: ReadonlySet<string> = new Set([...ROUNDING, 'mức'])

const OF_BRACKET = 8
const TARGETS = ['kế hoạch', 'chỉ tiêu', 'mục tiêu', 'dự toán', 'mức phân cấp']
const targetNames = phrases(TARGETS)
const TIMES = phrases([
  'năm',
  'đầu năm',
  'cuối năm',
  'cùng kỳ',
  'cùng thời điểm',
  'năm trước',
  'năm ngoái',
  'đầu nhiệm kỳ',
  'nhiệm kỳ trước',
  'quý',
  'mức',
])
const HIGHER: ReadonlySet<string> = new Set(['cao', 'thấp', 'nhiều', 'ít', 'lớn'])

/** "63,3% (năm 2015 là 67,7%)", "(cùng kỳ tăng 8,05%)", "cao hơn năm 2018 (26,2%)": the number of another time, in brackets. */
function isOtherTime(list: readonly Token[], at: number): boolean {
  let open = at - 1
  while (open >= at - OF_BRACKET && list[open]?.key !== '(') if (CLOSES.has(list[open--]?.key ?? '')) return false
  if (list[open]?.key !== '(') return false
  const inside = list.slice(open + 1, at)
  if (inside.length && targetNames.longestAt(list, open + 1)) return !inside.some(({ key }) => COMPARES.has(key))
  const isTimed = TIMES.longestAt(list, open + 1) !== undefined || isHigher(list, open + 1)
  if (inside.length) return isTimed && !inside.some(({ key }) => key === 'so')
  return list.slice(Math.max(0, open - OF_BRACKET), open).some((_, index, lead) => isHigher(lead, index))
}

const OF_COMPARISON = 14
const CHANGED: ReadonlySet<string> = new Set(['tăng', 'giảm', 'vượt', 'bằng', 'gấp', 'cao', 'thấp'])

/** "so với 9 tháng đầu năm 2012 (4.171 tỷ đồng)", "so với cùng kỳ (kim ngạch chỉ đạt 27 triệu USD, với 1.047 xe)": brackets right behind a time that is compared with tell of that time, but for the change itself ("(6,1% so với 5,2%)"). */
function isEarlierInBrackets(list: readonly Token[], at: number, to: number): boolean {
  let open = at - 1
  while (open >= at - OF_COMPARISON && list[open]?.key !== '(') {
    const key = list[open--]?.key ?? ''
    if (CLOSES.has(key) || CHANGED.has(key)) return false
  }
  if (list[open]?.key !== '(' || list[to]?.key === 'so') return false
  const lead = list.slice(Math.max(0, open - OF_COMPARISON), open)
  const so = lead.findLastIndex(({ key }, index) => key === 'so' && COMPARED.has(lead[index + 1]?.key ?? ''))
  const time = so < 0 ? [] : lead.slice(so + 1)
  const inside = list.slice(open + 1, at)
  return (
    time.some(({ key }) => OF_TIME.has(key)) &&
    !time.some(({ key }) => APART.has(key) || key === '%') &&
    (!inside.length || list.slice(open + 1, at + OF_COMPARISON).some(({ key }) => key === 'chỉ'))
  )
}
const COMPARED: ReadonlySet<string> = new Set(['với', 'cùng'])
const OF_TIME: ReadonlySet<string> = new Set(['năm', 'kỳ', 'tháng', 'quý'])

/** "(kế hoạch cả năm 19 - 20%)" is what was aimed at; "(kế hoạch đạt 95%)", "(chỉ tiêu vượt 3%)" what came of it. */
const COMPARES: ReadonlySet<string> = new Set(['so', 'đạt', 'vượt', 'bằng', 'hoàn', 'được'])
const CLOSES: ReadonlySet<string> = new Set([')', ';', '.'])
const isHigher = (list: readonly Token[], at: number): boolean =>
  HIGHER.has(list[at]?.key ?? '') && list[at + 1]?.key === 'hơn'

/** "giảm từ 29,2% … xuống 23,5%", "chuyển dịch từ trên 40% xuống còn 35,4%": where the change began. */
function isLeft(list: readonly Token[], before: readonly Cue[], at: number, to: number): boolean {
  const from = ROUNDED.has(list[at - 1]?.key ?? '') ? at - 2 : at - 1
  return (
    list[from]?.key === 'từ' &&
    before.some(({ kinds, from: verb }) => kinds & CHANGES && !REACHES.has(list[verb]?.key ?? '')) &&
    list.slice(to, to + AFTER).some(({ key }) => BOUND.has(key))
  )
}

const TARGET = kindsOf('compare')

/** "hoàn thành 86% kế hoạch cả năm (9.200 tỷ đồng)", "so với chỉ tiêu được giao (2.850 tỷ đồng)": the bare number in brackets is that of the plan. */
function isTargetInBrackets(list: readonly Token[], before: readonly Cue[], at: number, to: number): boolean {
  const open = IN_BRACKET.has(list[at - 1]?.key ?? '') ? at - 2 : at - 1
  if (list[open]?.key !== '(' || list[to]?.key !== ')') return false
  if (targets.longestBack(list, backOver(list, open, OF_GIVEN))) return true
  if (open < at - 1) return false
  const last = before.at(-1)
  return last !== undefined && (last.kinds & TARGET) !== 0 && at - 1 - last.to <= 3
}

const IN_BRACKET: ReadonlySet<string> = new Set(['từ', 'là', 'khoảng'])
/** Who sets a target, and that it is set. */
const OF_GIVEN = wordSet(
  'cả năm đề đặt ra được giao ban đầu trung ương bộ tài chính phủ quốc hội hđnd ubnd tỉnh huyện thành phố',
)

/** Back from a number over those words and years that may stand between it and what it is the number of. */
function backOver(list: readonly Token[], at: number, words: ReadonlySet<string>): number {
  let back = at - 1
  while (back > at - OF_BRACKET && (words.has(list[back]?.key ?? '') || isYear(list, back))) back--
  return back
}

const isYear = (list: readonly Token[], at: number): boolean =>
  list[at]?.shape === 'number' && list[at - 1]?.key === 'năm'

const OF_LEVEL = new Set(['tăng', 'giảm', 'bình', 'quân', 'trung', 'chung', 'mức', 'con', 'số', 'hẳn', 'nhiều'])
/** "cao hơn mức tăng 5,48% của quý I": the level that another one is above or below. */
function isLevel(list: readonly Token[], at: number): boolean {
  const back = backOver(list, at, OF_LEVEL)
  return isHigher(list, back - 1) && list.slice(back + 1, at).some(({ key }) => key === 'mức' || key === 'số')
}

const OF_TARGET = new Set([
  'là',
  ':',
  'hơn',
  'gần',
  'trên',
  'cả',
  'năm',
  'đề',
  'đặt',
  'ra',
  'được',
  'giao',
  'ban',
  'đầu',
])
const targets = phrases(TARGETS.map(backwards))
/** "so với kế hoạch cả năm là 19 tỷ đồng": the number of the plan. */
function isTarget(list: readonly Token[], at: number): boolean {
  const back = backOver(list, at, OF_TARGET)
  return (
    list.slice(back + 1, at).some(({ key }) => key === 'là' || key === ':') &&
    targets.longestBack(list, back) !== undefined
  )
}

const OF_EARLIER: ReadonlySet<string> = new Set([...ROUNDING, ...wordSet('chỉ năm là đạt lỗ lãi tăng giảm')])
const earlier = phrases(['trước đây', 'trước kia', 'cùng kỳ', 'cùng kỳ năm trước', 'cùng kỳ năm ngoái'].map(backwards))
/** "lỗ 70 tỷ đồng, cùng kỳ lỗ gần 30 tỷ đồng": the number of the time before, unless it is what came since: "so với cùng kỳ tăng 5%". */
function isEarlier(list: readonly Token[], at: number): boolean {
  const back = backOver(list, at, OF_EARLIER)
  const hit = earlier.longestBack(list, back)
  if (!hit) return false
  return !list.slice(Math.max(0, back - hit.length - 1), back).some(({ key }) => key === 'so')
}

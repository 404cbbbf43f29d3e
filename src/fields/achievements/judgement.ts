import type { NounClass } from '../../annotators/quantity/unit.js'
import { phrases } from '../../match/lexicon.js'
import type { Token } from '../../text/token.js'
import { type Cue, type CueKind, firstOf, type Kinds, kindsOf, named } from './cue.js'
import type { Line, Stretch } from './line.js'

const MOODS = named('done', 'planned', 'directive')
const PLANNED = kindsOf('planned')
const ANY_MOOD = kindsOf('done', 'planned', 'directive')
const ATTEND = kindsOf('attend')
const BASIS = kindsOf('basis')
const GROWTH = kindsOf('growth')
const VOTE = kindsOf('vote')
const RESULT = kindsOf('result')

const GUESTS = /^(?:đại biểu|khách mời|điểm cầu|người)/iu

/** Classes of nouns that can take part in something. */
const COMERS: ReadonlySet<NounClass | undefined> = new Set<NounClass | undefined>([
  'people',
  'organisations',
  'administration',
])

/** Guests and those who take part: "1.240 lượt cử tri tham dự"; votes, and what those who took part reached, are none of it. */
export function isAttendance(
  noun: NounClass | undefined,
  unit: string,
  line: Kinds,
  near: Kinds,
  just: Kinds,
  after: Kinds,
): boolean {
  if (COMERS.has(noun) && (near | just) & ATTEND && !((near | after) & VOTE) && !(after & RESULT)) return true
  return GUESTS.test(unit) && (line & ATTEND) !== 0 && !(after & VOTE)
}

/** Between a basis and a number that is not its own. */
const APART: ReadonlySet<string> = new Set([',', '(', ')', 'và'])

/** The number belongs to what is compared with: "so với 4,58%", "cùng kỳ năm trước tăng 4,58%". */
export function isBasis(
  list: readonly Token[],
  before: readonly Cue[],
  predicate: Cue | undefined,
  { from: at, to }: Stretch,
): boolean {
  if (isTargetInBrackets(list, before, at, to) || isLeft(list, before, at, to) || isOtherTime(list, at)) return true
  const basis = before.findLast(({ kinds }) => kinds & BASIS)
  if (!basis || list.slice(basis.to, at).some(({ key }) => APART.has(key))) return false
  if (!predicate || basis.from >= predicate.from) return at - basis.to <= 8
  const compared = list.slice(Math.max(0, basis.from - 4), basis.to).some(({ key }) => key === 'so')
  return !compared && predicate.from - basis.to <= 3 && (predicate.kinds & GROWTH) !== 0
}

const CHANGES = kindsOf('growth', 'work')
/** "đạt tỷ lệ từ 59,2% đến 80,8%" is a range. */
const REACHES: ReadonlySet<string> = new Set(['đạt', 'chiếm'])
const BOUND: ReadonlySet<string> = new Set(['xuống', 'lên', 'còn', 'đến', 'thành'])
const ROUNDED: ReadonlySet<string> = new Set(['mức', 'trên', 'hơn', 'gần', 'khoảng'])

const OF_BRACKET = 8
const TIMES = phrases([
  'năm',
  'đầu năm',
  'cuối năm',
  'cùng kỳ',
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
  const isTimed = TIMES.longestAt(list, open + 1) !== undefined || isHigher(list, open + 1)
  if (inside.length) return isTimed && !inside.some(({ key }) => key === 'so')
  return list.slice(Math.max(0, open - OF_BRACKET), open).some((_, index, lead) => isHigher(lead, index))
}

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

/** "hoàn thành 86% kế hoạch cả năm (9.200 tỷ đồng)": the bare number in brackets is that of the plan. */
function isTargetInBrackets(list: readonly Token[], before: readonly Cue[], at: number, to: number): boolean {
  if (list[at - 1]?.key !== '(' || list[to]?.key !== ')') return false
  const last = before.at(-1)
  return last !== undefined && (last.kinds & TARGET) !== 0 && at - 1 - last.to <= 3
}

/** The mood nearest before the quantity; a directive that was given is work done ("đã yêu cầu"), and so is the proposal of those who advise ("tham mưu, đề xuất"). */
export function moodOf(list: readonly Token[], said: readonly Cue[]): CueKind | undefined {
  const last = said.findLast(one => one.kinds & ANY_MOOD && !isReached(list, one))
  const mood = firstOf(MOODS, last?.kinds)
  return mood === 'directive' && isWork(list, last?.from ?? 0) ? 'done' : mood
}

const SETS: ReadonlySet<string> = new Set(['chỉ', 'mục', 'đề'])
const REACHED: ReadonlySet<string> = new Set(['vượt', 'thành', 'đạt', 'với', 'bằng', 'các', 'nhiều'])
const REACH = 3

/** "vượt kế hoạch đề ra", "các chỉ tiêu sinh lời": a target that is spoken of, not one that is set. */
const isReached = (list: readonly Token[], { from, kinds }: Cue): boolean =>
  (kinds & PLANNED) !== 0 &&
  SETS.has(list[from]?.key ?? '') &&
  list.slice(Math.max(0, from - REACH), from).some(({ key }) => REACHED.has(key))

function isWork(list: readonly Token[], directive: number): boolean {
  const before = list[directive - 1]
  const adviser = before?.shape === 'mark' ? list[directive - 2] : before
  return before?.key === 'đã' || adviser?.key === 'mưu'
}

/** How many words behind a quantity are beside it. */
const AFTER = 12

/** The cues behind a quantity, to the next semicolon or stop. */
export function followers(list: readonly Token[], line: Line, from: number): readonly Cue[] {
  let end = from
  while (end < from + AFTER && end < line.to && list[end]?.key !== ';' && list[end]?.key !== '.') end++
  return line.cues.filter(one => one.from >= from && one.from < end)
}

import { isWhole } from '../../annotators/numeral/share.js'
import type { Quantity } from '../../annotators/quantity/quantity.js'
import type { Token } from '../../text/token.js'
import { wordSet } from '../../text/word-set.js'
import { isBasis } from './basis.js'
import { isOfContest } from './contest.js'
import { type Cue, firstOf, kindsOf, namesAt, union } from './cue.js'
import { isAttendance } from './judgement.js'
import { ROUNDING } from './rounding.js'
import { holding, PREDICATES, type Setting } from './setting.js'

const asideNames = namesAt(['segment', 'near'], 'scheme', 'rule', 'opinion', 'elect', 'share', 'price', 'found')
const behindNames = namesAt(['after', 'just'], 'result', 'harm', 'lacking', 'planned', 'standing', 'limit', 'scheme')
const K = {
  compare: kindsOf('compare'),
  critic: kindsOf('critic'),
  harm: kindsOf('harm'),
  limit: kindsOf('limit'),
  now: kindsOf('now'),
  price: kindsOf('price'),
  standing: kindsOf('standing'),
  vote: kindsOf('vote'),
  with: kindsOf('with'),
}
const VOTED = /^(?:%|đại biểu|phiếu|người|ý kiến|ủy viên|uỷ viên|đbqh|thành viên|cán bộ|cử tri)/iu

/** How many words around a quantity are beside it: before it, after it, after it for a comparison. */
const NEAR = 4
const NEXT = 3
const JUST_AFTER = 6

/** "trên 50%" of the votes is what is asked for, not what came of it. */
const MAJORITY = 50
const HALVES: ReadonlySet<string> = new Set(['trên', 'dưới', 'quá'])

/** The kinds of cues before and behind a quantity, and what they make of it together with its unit. */
export function besideFeatures(
  list: readonly Token[],
  quantity: Quantity,
  { self, line, said, before, behind, predicate }: Setting,
): readonly string[] {
  const { kind, noun, unit, values } = quantity
  const near = union(before.filter(({ to }) => line.gap(to, self.from) <= NEAR))
  const next = union(behind.filter(one => one.from < self.to + NEXT))
  const just = union(behind.filter(one => one.from < self.to + JUST_AFTER))
  const after = union(behind)
  const harmless = isLessHarm(list, before, predicate) ? ~K.harm : -1
  const all = union(before) & harmless
  const predicateKind = firstOf(PREDICATES, predicate?.kinds) ?? 'none'
  const voted = VOTED.test(unit) && (near | after) & K.vote
  return [
    ...asideNames(all, near),
    ...behindNames(after, next),
    ...(all & K.harm ? [`harm:${predicateKind}`] : []),
    ...holding({
      attendance: isAttendance(noun, unit, line.kinds, near, just, after) && !isDelegation(list, before),
      critic: union(said) & K.critic,
      basis: isBasis(list, before, predicate, self),
      price: all & K.price && kind !== 'count',
      limit: union(before.filter(({ to }) => line.gap(to, self.from) <= 1)) & K.limit,
      majority:
        line.kinds & K.vote &&
        kind === 'percent' &&
        values[0] === MAJORITY &&
        HALVES.has(list[self.from - 1]?.key ?? ''),
      damage: isDamage(list, self.from),
      occurred: (noun === 'events' && isOccurred(list, before)) || isRecorded(list, self, unit),
      actors: (noun === 'administration' && isActing(list, self, behind[0])) || isOfLevels(unit),
      contest: isOfContest(list, self, quantity),
      interval: isInterval(list, self.from, unit) || isPer(list, self, values),
      whole: isWhole(list, self.from) || isOfShare(list, self.from) || isWholeOfCounted(list, self, line),
      classed: isClassed(list, self, unit) || isBuilt(list, self, unit),
      existing: isExisting(list, self.from, noun) && !(union(besideOf(list, self.to, behind)) & DOES),
      'near:now': near & K.now,
      'near:harm': near & harmless & K.harm,
      'near:standing': near & K.standing && kind !== 'count',
      with: near & K.with,
      'segment:harm': all & K.harm,
      vote: voted,
      voted: !voted && line.kinds & K.vote && VOTED.test(unit),
      'after:compare': just & K.compare,
    }),
  ]
}

/** "bầu đoàn đại biểu dự Đại hội Đảng bộ tỉnh gồm 12 đại biểu": those who were chosen to go somewhere are a result. */
const isDelegation = (list: readonly Token[], before: readonly Cue[]): boolean =>
  before.some(({ from }) => list[from]?.key === 'bầu')

const FALLS: ReadonlySet<string> = new Set(['giảm', 'kéo', 'hạ'])

/** "số vụ cháy giảm 21 vụ", "nợ quá hạn giảm 0,8 tỷ đồng": of harm, less is a result; not "do dịch bệnh, doanh thu giảm 30%". */
export function isLessHarm(list: readonly Token[], before: readonly Cue[], predicate: Cue | undefined): boolean {
  if (!predicate || !FALLS.has(list[predicate.from]?.key ?? '')) return false
  const harm = before.findLast(({ kinds, to }) => kinds & K.harm && to <= predicate.from)
  return harm !== undefined && !list.slice(harm.to, predicate.from).some(({ shape }) => shape === 'mark')
}

const OF_DAMAGE: ReadonlySet<string> = new Set([
  ...ROUNDING,
  ...wordSet('về tài sản kinh tế vật chất người và của tổng giá trị ước tính là lên tới đến xấp xỉ ban đầu'),
])
/** What was done about it. */
const OF_HELP = wordSet('trợ bù thường phục giảm phòng tránh bị hồi trả chặn đền')
const DAMAGE = 12
/** "khắc phục được thiệt hại": how far before, in tokens. */
const HELP = 4

/** "thiệt hại về tài sản ước tính 4,2 tỷ đồng"; "bồi thường thiệt hại 2 tỷ đồng" is work. */
function isDamage(list: readonly Token[], at: number): boolean {
  let back = at - 1
  while (back > at - DAMAGE && OF_DAMAGE.has(list[back]?.key ?? '')) back--
  return (
    list[back]?.key === 'hại' &&
    list[back - 1]?.key === 'thiệt' &&
    !list.slice(Math.max(0, back - HELP), back - 1).some(({ key }) => OF_HELP.has(key))
  )
}

const DEALT = kindsOf('work', 'growth', 'result', 'found')

/** "xảy ra 214 vụ phạm pháp hình sự, 63 vụ tai nạn giao thông": what only happened, not what was done about it. */
function isOccurred(list: readonly Token[], before: readonly Cue[]): boolean {
  const occurs = before.findLastIndex(({ from, to }) => list[from]?.key === 'xảy' && to - from === 2)
  return occurs >= 0 && !(union(before.slice(occurs + 1)) & DEALT)
}

const ILL = wordSet('dương mắc nhiễm tử f0 nghi')
const OF_PERSONS = /^(?:ca|trường hợp|người|bệnh nhân|f0)(?!\p{L})/iu
/** What is done for those who fell ill. */
const TREATED = wordSet(
  'chữa điều trị khỏi cách ly xét nghiệm quản lý truy vết xuất viện tiêm hỗ trợ cấp khám tặng thăm cứu',
)

/** "ghi nhận 19 ca dương tính", "liên quan 2 ca nghi nhiễm": those who fell ill, not what was done for them. */
function isRecorded(list: readonly Token[], { from, to }: Setting['self'], unit: string): boolean {
  if (!OF_PERSONS.test(unit)) return false
  const lead = list.slice(Math.max(0, from - NEAR), from)
  const recorded = lead.some(({ key }, at) => key === 'ghi' && lead[at + 1]?.key === 'nhận')
  const ill = list.slice(to - 1, to + 2).some(({ key }) => ILL.has(key))
  return ill && (recorded || (ILL.has(list[to]?.key ?? '') && !lead.some(({ key }) => TREATED.has(key))))
}

const BODIES = wordSet('hđnd ubnd mttq')
const ACTS = kindsOf('done', 'work')

/** "HĐND 135 xã, phường đã ban hành 1.482 nghị quyết": those who do something. */
const isActing = (list: readonly Token[], { from, to }: Setting['self'], next: Cue | undefined): boolean =>
  (BODIES.has(list[from - 1]?.key ?? '') || (list[from - 1]?.key === 'dân' && list[from - 2]?.key === 'nhân')) &&
  next?.from === to &&
  (next.kinds & ACTS) !== 0

/** "giữa hai kỳ họp" is a time. */
const isInterval = (list: readonly Token[], at: number, unit: string): boolean =>
  list[at - 1]?.key === 'giữa' && /^(?:kỳ họp|phiên)/iu.test(unit)

/** "Tòa án hai cấp đã thụ lý …": the levels of those who act. */
const isOfLevels = (unit: string): boolean => /^cấp$/iu.test(unit)

const CLASSES = wordSet('xã huyện phường thôn ấp bản buôn khóm phương')
const REACHED = wordSet('đạt được đã chuẩn đủ từ trên dưới hơn gần')

/** "9 xã đạt 15 - 18 tiêu chí", "không còn xã dưới 5 tiêu chí": what those are classed by that are counted. */
function isClassed(list: readonly Token[], { from, to }: Setting['self'], unit: string): boolean {
  if (!/^tiêu chí/iu.test(unit) || from >= to) return false
  let back = from - 1
  while (REACHED.has(list[back]?.key ?? '')) back--
  if (back === from - 1 || !CLASSES.has(list[back]?.key ?? '')) return false
  const counted = list[back]?.key === 'phương' ? back - 2 : back - 1
  return (
    list[counted]?.shape === 'number' ||
    (list[counted - 1]?.key === 'không' && (list[counted]?.key === 'còn' || list[counted]?.key === 'có'))
  )
}

const VEHICLES = wordSet('xe tô ôtô ôto oto máy chiếc')
const SIZES = wordSet('dưới trên từ loại đến')
/** "bến xe 500 chỗ" is built. */
const STATIONS = wordSet('bến bãi nhà')
/** How far before its number of seats or wheels a vehicle stands. */
const BUILT = 4

/** "ô tô dưới 9 chỗ ngồi", "xe máy 2 bánh": how those are built that are counted elsewhere. */
function isBuilt(list: readonly Token[], { from }: Setting['self'], unit: string): boolean {
  if (!/^(?:chỗ|bánh)(?!\p{L})/iu.test(unit)) return false
  let back = from - 1
  while (back > from - BUILT && (SIZES.has(list[back]?.key ?? '') || list[back]?.shape === 'number')) back--
  return VEHICLES.has(list[back]?.key ?? '') && !STATIONS.has(list[back - 1]?.key ?? '')
}

/** What is told shortly behind token `to`, before the next mark. */
function besideOf(list: readonly Token[], to: number, behind: readonly Cue[]): readonly Cue[] {
  let end = to
  while (end < to + FAR_BESIDE && list[end] && list[end]?.shape !== 'mark') end++
  return behind.slice(0, FAR_BESIDE).filter(({ from }) => from < end)
}
const FAR_BESIDE = 24

const DOES = kindsOf('result', 'done', 'work', 'growth')

/** "Toàn tỉnh hiện có 64 trang trại": what there is, where nothing says what was done about it. */
function isExisting(list: readonly Token[], at: number, noun: Quantity['noun']): boolean {
  const back = ROUNDING.has(list[at - 1]?.key ?? '') ? at - 2 : at - 1
  return (
    (noun === 'organisations' || noun === 'administration') &&
    list[back]?.key === 'có' &&
    (list[back - 1]?.key === 'hiện' || (list[back - 1]?.key === 'nay' && list[back - 2]?.key === 'hiện'))
  )
}

const OF_LAND = wordSet('đất canh diện')

/** "giá trị sản xuất trên 1 ha đất canh tác": what a yield is the yield of. */
const isPer = (list: readonly Token[], { from, to }: Setting['self'], values: readonly number[]): boolean =>
  values[0] === 1 && list[from - 1]?.key === 'trên' && OF_LAND.has(list[to]?.key ?? '')

/** "Trong 16 nhóm chỉ tiêu được giao, có 7 nhóm chỉ tiêu đạt khá": what those are a part of that are counted later in the sentence. */
function isWholeOfCounted(list: readonly Token[], { from, to }: Setting['self'], line: Setting['line']): boolean {
  const noun = list[from + 1]?.key
  if (list[from - 1]?.key !== 'trong' || noun === undefined || from + 1 >= to) return false
  if (from - 1 > line.from && list[from - 2]?.shape !== 'mark') return false
  return list.slice(to, line.to).some(({ shape }, at, rest) => shape === 'number' && rest[at + 1]?.key === noun)
}

const OF: ReadonlySet<string> = new Set(['của', 'trong', 'trên'])

/** "cắt giảm 61% của 5.623 điều kiện": what a share is a share of. */
function isOfShare(list: readonly Token[], at: number): boolean {
  const back = HALVES.has(list[at - 1]?.key ?? '') && list[at - 2]?.key !== '%' ? at - 2 : at - 1
  return OF.has(list[back]?.key ?? '') && list[back - 1]?.key === '%'
}

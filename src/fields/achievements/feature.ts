import type { Quantity } from '../../annotators/quantity/quantity.js'
import type { Annotation } from '../../document/layer.js'
import { phrases } from '../../match/lexicon.js'
import type { Token } from '../../text/token.js'
import { besideFeatures } from './beside.js'
import { kindsOf, namesAt } from './cue.js'
import { type Line, type Stretch, stretchOf } from './line.js'
import { placeFeatures } from './place.js'
import { predicateFeatures } from './predicate.js'
import { holding, type Setting, settingOf } from './setting.js'

const lineNames = namesAt(
  ['sentence'],
  'harm',
  'report',
  'compare',
  'vote',
  'tells',
  'elect',
  'opinion',
  'scheme',
  'rule',
)
const MANY = 2

/** What the sentence says of all its quantities. */
export function lineFeatures(list: readonly Token[], line: Line, quantities: number): readonly string[] {
  return [
    ...lineNames(line.kinds),
    ...(list[line.to - 1]?.key === '?' ? ['question'] : []),
    ...(hasTime(list, line) ? ['sentence:time'] : []),
    ...(quantities > MANY ? ['many'] : []),
    ...(isOfDeeds(list, line) ? ['deeds'] : []),
  ]
}

const WORK = kindsOf('work')
const DEEDS = 3

/** "…; sửa 12 cây cầu; trồng 450 cây xanh; tặng 60 suất quà": a list of deeds, each with its number. */
function isOfDeeds(list: readonly Token[], { from, to, cues }: Line): boolean {
  const works = new Set(cues.filter(({ kinds }) => kinds & WORK).map(cue => cue.from))
  let deeds = 0
  for (let start = from; start < to && deeds < DEEDS; ) {
    let end = start
    while (end < to && list[end]?.key !== ';' && !(list[end]?.key === ':' && list[end + 1]?.spaced)) end++
    const verb = list[start]?.key === 'đã' ? start + 1 : start
    if (works.has(verb) && list.slice(verb, end).some(({ shape }) => shape === 'number')) deeds++
    start = end + 1
  }
  return deeds >= DEEDS
}

/** "năm 2016", "quý III", "tháng 4", "6 tháng". */
function hasTime(list: readonly Token[], { from, to }: Stretch): boolean {
  for (let at = from; at < to; at++) {
    const key = list[at]?.key
    if (key === 'quý' || key === 'nay') return true
    if ((key === 'năm' || key === 'tháng' || key === 'ngày') && list[at + 1]?.shape === 'number') return true
    if (key === 'tháng' && list[at - 1]?.shape === 'number') return true
  }
  return false
}

/** What stands around one quantity. */
export function ownFeatures(list: readonly Token[], quantity: Annotation<Quantity>, line: Line): readonly string[] {
  const setting = settingOf(list, stretchOf(list, quantity), line)
  return [
    ...unitFeatures(list, quantity, setting),
    ...predicateFeatures(list, setting),
    ...besideFeatures(list, quantity.value, setting),
    ...placeFeatures(list, setting),
  ]
}

function unitFeatures(list: readonly Token[], { value }: Annotation<Quantity>, { self }: Setting): readonly string[] {
  const { kind, noun, unit, outOf } = value
  return [
    `unit:${noun ?? kind}`,
    ...holding({
      rate: unit.includes('/') && kind !== 'count',
      words: list[self.from]?.shape !== 'number',
      fraction: outOf !== undefined,
      electors: ELECTORS.test(unit) && !speaking.longestAt(list, self.to),
      titled: TITLES.test(unit) && value.values.every(one => one <= FEW),
      small: value.values.every(one => one <= FEW && Number.isInteger(one)) && NAMED.has(noun ?? kind),
    }),
  ]
}

/** Those who elect or stand for election are counted as such: "870 ứng cử viên", "105 đại biểu". */
const ELECTORS = /^(?:cử tri|đại biểu|đbqh|ứng cử viên|ứng viên|người ứng cử|chức danh)/iu
/** What deputies do at a session is its work. */
const speaking = phrases([
  'phát biểu',
  'đăng ký',
  'nêu',
  'chất vấn',
  'tham gia',
  'tranh luận',
  'góp ý',
  'thảo luận',
  'tán thành',
  'đồng ý',
  'biểu quyết',
  'đặt câu hỏi',
  'đã',
])
/** "hai Phó chủ tịch … nhận 40 phiếu": office holders that are spoken of. */
const TITLES = /^(?:phó |tổng )?(?:chủ tịch|bí thư|giám đốc|bộ trưởng|thứ trưởng|thủ tướng|chánh|trưởng|vụ trưởng)/iu
/** A few of these are spoken of as such ("3 đặc khu", "hai vấn đề") more often than they are a result. */
const FEW = 10
const NAMED: ReadonlySet<string> = new Set(['administration', 'aspects', 'things', 'open', 'measure'])

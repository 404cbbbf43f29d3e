import type { Quantity } from '../../annotators/quantity/quantity.js'
import type { Annotation } from '../../document/layer.js'
import type { Token } from '../../text/token.js'
import { type Cue, firstOf, kindsOf, named, union } from './cue.js'
import { followers, isAttendance, isBasis, moodOf } from './judgement.js'
import { type Line, type Stretch, stretchOf } from './line.js'
import { subjectOf } from './subject.js'

const OF_LINE = named('harm', 'report', 'compare', 'vote', 'tells', 'elect', 'opinion', 'scheme', 'rule')
const MANY = 2

/** What the sentence says of all its quantities. */
export function lineFeatures(list: readonly Token[], line: Line, quantities: number): readonly string[] {
  return [
    ...OF_LINE.flatMap(([name, kind]) => (line.kinds & kind ? [`sentence:${name}`] : [])),
    ...(list[line.to - 1]?.key === '?' ? ['question'] : []),
    ...(hasTime(list, line) ? ['sentence:time'] : []),
    ...(quantities > MANY ? ['many'] : []),
  ]
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

const PREDICATES = named('work', 'growth', 'attend', 'harm', 'standing', 'being')
const ANY_PREDICATE = kindsOf('work', 'growth', 'attend', 'harm', 'standing', 'being')
const NEUTRAL = kindsOf('neutral')
const ASIDE = named('scheme', 'rule', 'opinion', 'elect', 'share', 'price', 'found')
const BEHIND = named('result', 'harm', 'lacking', 'planned', 'standing', 'limit', 'scheme')
const K = {
  attend: kindsOf('attend'),
  basis: kindsOf('basis'),
  compare: kindsOf('compare'),
  critic: kindsOf('critic'),
  harm: kindsOf('harm'),
  lacking: kindsOf('lacking'),
  limit: kindsOf('limit'),
  now: kindsOf('now'),
  police: kindsOf('police'),
  price: kindsOf('price'),
  standing: kindsOf('standing'),
  vote: kindsOf('vote'),
  with: kindsOf('with'),
}
const VOTED = /^(?:%|đại biểu|phiếu|người|ý kiến|ủy viên|uỷ viên|đbqh|thành viên|cán bộ|cử tri)/iu

/** How many words around a quantity are beside it: before it, after it for a comparison. */
const NEAR = 4
const JUST_AFTER = 6

/** A quantity in its sentence: the cues before and behind it and the predicate that it belongs to. */
type Setting = {
  readonly self: Stretch
  readonly line: Line
  /** All cues of the sentence before it that are not neutral, and those of its segment. */
  readonly said: readonly Cue[]
  readonly before: readonly Cue[]
  readonly behind: readonly Cue[]
  readonly predicate: Cue | undefined
}

/** What stands around one quantity. */
export function ownFeatures(list: readonly Token[], quantity: Annotation<Quantity>, line: Line): readonly string[] {
  const self = stretchOf(list, quantity)
  const said = line.cues.filter(({ to, kinds }) => to <= self.from && !(kinds & NEUTRAL))
  const before = said.filter(one => one.from >= line.at(self.from).segment)
  const predicate = before.findLast(({ kinds }) => kinds & ANY_PREDICATE)
  const setting = { self, line, said, before, behind: followers(list, line, self.to), predicate }
  return [
    ...unitFeatures(list, quantity, setting),
    ...predicateFeatures(list, setting),
    ...cueFeatures(list, quantity, setting),
    ...placeFeatures(list, setting),
  ]
}

/** The names whose conditions hold. */
const holding = (conditions: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.keys(conditions).filter(name => conditions[name])

function unitFeatures(list: readonly Token[], { value }: Annotation<Quantity>, { self }: Setting): readonly string[] {
  const { kind, noun, unit, outOf } = value
  return [
    `unit:${noun ?? kind}`,
    ...holding({
      rate: unit.includes('/') && kind !== 'count',
      words: list[self.from]?.shape !== 'number',
      fraction: outOf !== undefined,
      small: value.values.every(one => one <= FEW && Number.isInteger(one)) && NAMED.has(noun ?? kind),
    }),
  ]
}

/** A few of these are spoken of as such ("3 đặc khu", "hai vấn đề") more often than they are a result. */
const FEW = 10
const NAMED: ReadonlySet<string> = new Set(['administration', 'aspects', 'things', 'open', 'measure'])

/** The predicate, who is its subject, and how it is said: done, planned, denied, or that it falls short. */
function predicateFeatures(list: readonly Token[], setting: Setting): readonly string[] {
  const { self, line, before, predicate, said } = setting
  const kind = causesHarm(list, setting) ? 'harm' : (firstOf(PREDICATES, predicate?.kinds) ?? 'none')
  const gap = predicate ? line.gap(predicate.to, self.from) : 99
  const subject = subjectOf(list, line.cues, line.from, predicate?.from ?? self.from) ?? 'none'
  const mood = moodOf(list, said) ?? 'none'
  const lacking = before.findLast(({ kinds }) => kinds & K.lacking)
  const adverb = list[(predicate?.from ?? 0) - 1]?.key ?? ''
  const verb =
    predicate &&
    list
      .slice(predicate.from, predicate.to)
      .map(({ key }) => key)
      .join(' ')
  return [
    `predicate:${kind}`,
    `mood:${mood}`,
    `subject:${subject}`,
    ...(verb ? [`verb:${verb}`] : []),
    ...holding({
      police: (predicate?.kinds ?? 0) & K.police,
      'gap:small': gap <= 3,
      'gap:large': gap > 8,
      lacking: lacking && lacking.to >= (predicate?.from ?? self.from) - 2,
      short: fallsShort(list, before, line.at(self.from).bracketed ? line.at(self.from).bracket : self.from),
      denied: predicate && DENIED.has(adverb),
      did: predicate && DONE.has(adverb),
      purpose: predicate && adverb === 'để',
      achieved: ACHIEVED.has(list[self.from - 1]?.key ?? '') || (predicate && list[predicate.to]?.key === 'được'),
    }),
  ]
}

/** "làm 3 người chết", "khiến 12 nhà sập". */
const causesHarm = (list: readonly Token[], { predicate, behind }: Setting): boolean =>
  CAUSES.has(list[predicate?.from ?? -1]?.key ?? '') && (union(behind) & K.harm) !== 0

const CAUSES: ReadonlySet<string> = new Set(['làm', 'khiến', 'gây'])

/** "mới giải ngân được 51%", "chỉ đạt 1,3%": a verb behind these, since the comma before, says that it is too little. */
function fallsShort(list: readonly Token[], before: readonly Cue[], until: number): boolean {
  return before.some(
    ({ from, to, kinds }) =>
      to <= until &&
      kinds & ANY_PREDICATE &&
      SHORT.has(list[from - 1]?.key ?? '') &&
      !list.slice(to, until).some(({ key }) => key === ',' || key === ';'),
  )
}

const SHORT: ReadonlySet<string> = new Set(['mới', 'chỉ', 'vẫn'])
const DENIED: ReadonlySet<string> = new Set(['chưa', 'không'])
const DONE: ReadonlySet<string> = new Set(['đã', 'vừa', 'cũng', 'được'])
const ACHIEVED: ReadonlySet<string> = new Set(['được'])

/** "trên 50%" of the votes is what is asked for, not what came of it. */
const MAJORITY = 50
const HALVES: ReadonlySet<string> = new Set(['trên', 'dưới', 'quá'])

function cueFeatures(
  list: readonly Token[],
  { value: { kind, noun, unit, values } }: Annotation<Quantity>,
  { self, line, said, before, behind, predicate }: Setting,
): readonly string[] {
  const near = union(before.filter(({ to }) => line.gap(to, self.from) <= NEAR))
  const after = union(behind)
  const just = union(behind.filter(one => one.from < self.to + JUST_AFTER))
  const all = union(before)
  const predicateKind = firstOf(PREDICATES, predicate?.kinds) ?? 'none'
  const voted = VOTED.test(unit) && (near | after) & K.vote
  return [
    ...ASIDE.flatMap(([name, kinds]) => [
      ...(all & kinds ? [`segment:${name}`] : []),
      ...(near & kinds ? [`near:${name}`] : []),
    ]),
    ...BEHIND.flatMap(([name, kinds]) => [
      ...(after & kinds ? [`after:${name}`] : []),
      ...(union(behind.filter(one => one.from < self.to + 3)) & kinds ? [`just:${name}`] : []),
    ]),
    ...holding({
      attendance: isAttendance(noun, unit, line.kinds, near, just, after),
      critic: union(said) & K.critic,
      basis: isBasis(list, before, predicate, self),
      price: all & K.price && kind !== 'count',
      limit: union(before.filter(({ to }) => line.gap(to, self.from) <= 1)) & K.limit,
      majority: kind === 'percent' && values[0] === MAJORITY && HALVES.has(list[self.from - 1]?.key ?? ''),
      'near:now': near & K.now,
      'near:harm': near & K.harm,
      'near:standing': near & K.standing && kind !== 'count',
      with: near & K.with,
      'segment:harm': all & K.harm,
      [`harm:${predicateKind}`]: all & K.harm,
      vote: voted,
      voted: !voted && line.kinds & K.vote && VOTED.test(unit),
      'after:compare': just & K.compare,
    }),
  ]
}

/** Words right before a number, behind those that only round it, and right behind its unit, that tell what it is for. */
const LEADS: ReadonlySet<string> = new Set([
  'là',
  'với',
  'có',
  'còn',
  'của',
  'trong',
  'tại',
  'ở',
  'cho',
  'mức',
  'từ',
  'lên',
  'xuống',
  'dưới',
  'và',
  'gồm',
  'thiếu',
  'sau',
  'chỉ',
  'mới',
  'bằng',
  'các',
  'cả',
  'số',
  'về',
  'mỗi',
  'thêm',
  'đến',
  'tới',
  'do',
  'để',
  'bị',
  'ra',
])
const ROUNDING: ReadonlySet<string> = new Set(['hơn', 'gần', 'trên', 'khoảng', 'tổng', 'số', 'cộng', 'đủ', 'xấp', 'xỉ'])
const TAILS: ReadonlySet<string> = new Set([
  'bị',
  'được',
  'đã',
  'chưa',
  'đang',
  'sẽ',
  'này',
  'trên',
  'nói',
  'đó',
  'trở',
  'có',
  'còn',
  'do',
  'để',
  'là',
  'gồm',
  'khác',
  'so',
  'không',
  'phải',
  'thuộc',
  'tại',
  'của',
  'mới',
])

/** Where it stands: in brackets, in quotation marks, behind which word and before which. */
function placeFeatures(list: readonly Token[], { self, line }: Setting): readonly string[] {
  const place = line.at(self.from)
  let at = self.from - 1
  while (at > line.from && ROUNDING.has(list[at]?.key ?? '')) at--
  const lead = list[at]
  const tail = list[self.to]?.key ?? ''
  return [
    ...(lead && LEADS.has(lead.key) ? [`behind:${lead.key}`] : []),
    ...(TAILS.has(tail) ? [`before:${tail}`] : []),
    ...holding({
      brackets: place.bracketed,
      quoted: place.quoted,
      numbered: lead?.shape === 'capital' && lead.spaced && at > line.from && lead === list[self.from - 1],
    }),
  ]
}

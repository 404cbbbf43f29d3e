import { backwards, phrases } from '../../match/lexicon.js'
import { phraseOf, type Token } from '../../text/token.js'
import { isLessHarm } from './beside.js'
import { type Cue, firstOf, kindsOf, union } from './cue.js'
import { moodOf } from './judgement.js'
import { ANY_PREDICATE, holding, PREDICATES, type Setting } from './setting.js'
import { subjectOf } from './subject.js'

const HARM = kindsOf('harm')
const LACKING = kindsOf('lacking')
const POLICE = kindsOf('police')
const FOUND = kindsOf('found')

/** The predicate, who is its subject, and how it is said: done, planned, denied, or that it falls short. */
export function predicateFeatures(list: readonly Token[], setting: Setting): readonly string[] {
  const { self, line, before, predicate, said } = setting
  const kind = causesHarm(list, setting) ? 'harm' : (firstOf(PREDICATES, predicate?.kinds) ?? 'none')
  const gap = predicate ? line.gap(predicate.to, self.from) : 99
  const subject = subjectOf(list, line.cues, line.from, predicate?.from ?? self.from) ?? 'none'
  const mood = moodOf(list, said, self.from, line.at(self.from).segment) ?? 'none'
  const lacking = before.findLast(({ kinds }) => kinds & LACKING)
  const previous = before.findLast(one => one.kinds & ANY_PREDICATE && one.to <= (predicate?.from ?? 0))
  const adverb = list[(predicate?.from ?? 0) - 1]?.key ?? ''
  const { bracketed, bracket } = line.at(self.from)
  const isOfBreach = isBroken(list, self.to)
  return [
    `predicate:${kind}`,
    `mood:${mood}`,
    `subject:${subject}`,
    ...(predicate ? [`verb:${phraseOf(list.slice(predicate.from, predicate.to))}`] : []),
    ...holding({
      police: (predicate?.kinds ?? 0) & POLICE,
      'gap:small': gap <= 3,
      'gap:large': gap > 8,
      lacking: lacking && lacking.to >= (predicate?.from ?? self.from) - 2,
      short: fallsShort(list, before, bracketed ? bracket : self.from),
      'growth:harm': kind === 'growth' && (previous?.kinds ?? 0) & HARM && !isLessHarm(list, before, predicate),
      denied: predicate && DENIED.has(adverb),
      did: predicate && DONE.has(adverb),
    }),
    ...(isOfBreach ? [`broken:${kind}`] : []),
    ...holding({
      breach: isOfBreach && kind === 'being' && list[predicate?.from ?? 0]?.key !== 'chỉ' && !(union(before) & FOUND),
      fault: mood === 'none' && isUnmet(list, setting),
      victims: isOfVictims(list, self),
      purpose: predicate && adverb === 'để',
      achieved: ACHIEVED.has(list[self.from - 1]?.key ?? '') || (predicate && list[predicate.to]?.key === 'được'),
    }),
  ]
}

/** "làm 3 người chết", "khiến 12 nhà sập". */
const causesHarm = (list: readonly Token[], { predicate, behind }: Setting): boolean =>
  CAUSES.has(list[predicate?.from ?? -1]?.key ?? '') && (union(behind) & HARM) !== 0

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

/** "1.640 trường hợp vi phạm", "616 công trình xây không phép": what is counted breaks a rule or went wrong; "quy phạm pháp luật" is the law. */
function isBroken(list: readonly Token[], to: number): boolean {
  for (let at = to; at < to + NEAR; at++) {
    const token = list[at]
    if (!token || token.key === ',' || token.key === ';' || token.key === '.') return false
    if (broken.longestAt(list, at) && list[at - 1]?.key !== 'quy') return true
  }
  return false
}

/** "3 đơn vị không hoàn thành chỉ tiêu", "còn 12 cơ sở chưa ban hành quy chế": those that fall short. */
function isUnmet(list: readonly Token[], { self, predicate, behind }: Setting): boolean {
  if (predicate && list[predicate.from]?.key !== 'còn') return false
  const lack = behind.find(({ kinds }) => kinds & LACKING)
  if (!lack || lack.from - self.to > UNMET_AFTER) return false
  const [first, second] = [list[lack.from]?.key ?? '', list[lack.from + 1]?.key ?? '']
  if (!UNMET.has(first) && !(first === 'không' && REACHES.has(second))) return false
  return !list.slice(self.to, lack.from).some(({ shape }) => shape === 'mark')
}

const UNMET: ReadonlySet<string> = new Set(['chưa', 'chậm'])
const REACHES: ReadonlySet<string> = new Set(['đạt', 'hoàn'])
const UNMET_AFTER = 8

/** "48 người bị thương", "bị thương 324 người", "số người chết là 58": those who came to harm. */
function isOfVictims(list: readonly Token[], { from, to }: Setting['self']): boolean {
  if (harmed.longestAt(list, to)) return true
  const is = list[from - 1]?.key === 'là' || list[from - 1]?.key === ':'
  return beforeThem.longestBack(list, is ? from - 2 : from - 1) !== undefined
}

const HARMED = ['bị thương', 'bị nạn', 'chết', 'mất tích', 'tử vong', 'thiệt mạng', 'thương vong', 'bị cuốn trôi']
const harmed = phrases(HARMED)
const beforeThem = phrases(HARMED.map(backwards))
const NEAR = 6
const broken = phrases([
  'vi phạm',
  'sai phép',
  'không phép',
  'sai phạm',
  'phạm pháp',
  'ùn tắc',
  'tai nạn',
  'trái phép',
  'tồn đọng',
  'chậm',
  'nợ',
])

const SHORT: ReadonlySet<string> = new Set(['mới', 'chỉ', 'vẫn'])
const DENIED: ReadonlySet<string> = new Set(['chưa', 'không'])
const DONE: ReadonlySet<string> = new Set(['đã', 'vừa', 'cũng', 'được'])
const ACHIEVED: ReadonlySet<string> = new Set(['được'])

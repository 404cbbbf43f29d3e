import { clauses } from '../../annotators/clause/clause.js'
import { type Quantity, quantities } from '../../annotators/quantity/quantity.js'
import { sections } from '../../annotators/section/section.js'
import { sentences } from '../../annotators/sentence/sentence.js'
import { tokens, tokensOf } from '../../annotators/token/token.js'
import { blocks } from '../../document/blocks.js'
import type { Document } from '../../document/document.js'
import type { Annotation } from '../../document/layer.js'
import { firstEndingAfter, type Span, spanAt, spansIn } from '../../text/span.js'
import { type Token, tokenize } from '../../text/token.js'
import { type Cue, type CueKind, cuesIn, type Kinds, kindsOf } from './cue.js'
import { type Line, lineOf, stretchOf } from './line.js'

/** Layers that the features are read from. */
export const featureReads = [blocks, tokens, sentences, clauses, sections, quantities] as const

/** A quantity with the sentence and clause that it stands in, and what speaks for or against its being a result. */
export type Candidate = {
  readonly quantity: Annotation<Quantity>
  readonly sentence: Span
  readonly clause: Span
  readonly features: readonly string[]
}

/** The quantities of a document with their features. Lengths of time and ages are no candidates. */
export function candidatesOf(document: Document): readonly Candidate[] {
  const list = tokensOf(document)
  const all = document.read(quantities)
  const parts = document.read(clauses)
  const kinds = document.read(sections)
  const frame = frameOf(document)
  return document.read(sentences).flatMap(sentence => {
    const here = spansIn(all, sentence)
    if (here.every(({ value }) => value.kind === 'time')) return []
    const line = lineOf(list, sentence, here)
    if (isTable(list, line)) return []
    const section = kinds[firstEndingAfter(kinds, sentence.start)]
    const common = [
      ...frame,
      `section:${section && section.start <= sentence.start ? section.value.kind : 'none'}`,
      ...(spanAt(document.read(blocks), sentence.start)?.value === 'caption' ? ['caption'] : []),
      ...lineFeatures(list, line),
      ...(here.length > 2 ? ['many'] : []),
    ]
    return here.flatMap(quantity => {
      if (quantity.value.kind === 'time') return []
      const own = spanAt(parts, quantity.start) ?? sentence
      const clause = statementOf(own, quantity, governorOf(list, quantity, line), parts)
      const opens = own.start === quantity.start ? ['opens'] : []
      return [{ quantity, sentence, clause, features: [...common, ...opens, ...ownFeatures(list, quantity, line)] }]
    })
  })
}

/** A run of bare numbers, the row of a table that was flattened into text, states nothing. */
function isTable(list: readonly Token[], { from, to }: Line): boolean {
  let numbers = 0
  let words = 0
  for (let at = from; at < to; at++) {
    const shape = list[at]?.shape
    if (shape === 'number') numbers++
    else if (shape !== 'mark') words++
  }
  return numbers >= 8 && numbers * 2 > words
}

/** Where the predicate that governs a quantity begins. */
function governorOf(list: readonly Token[], quantity: Annotation<Quantity>, line: Line): number | undefined {
  const { from } = stretchOf(list, quantity)
  const { segment } = line.at(from)
  const cue = line.cues.findLast(
    one => one.to <= from && one.from >= segment && one.kinds & ANY_PREDICATE && !(one.kinds & NEUTRAL),
  )
  return cue && list[cue.from]?.start
}

/** The clause of a quantity, from the clause of its predicate on and to the end of its unit, where a list stands across clauses. */
function statementOf(clause: Span, quantity: Span, governor: number | undefined, parts: readonly Span[]): Span {
  const head = governor !== undefined && governor < clause.start ? spanAt(parts, governor) : undefined
  const tail = spanAt(parts, quantity.end - 1)
  return { start: head?.start ?? clause.start, end: Math.max(clause.end, tail?.end ?? clause.end) }
}

/** Tokens of the lead. */
const LEAD = 120

/** What the headline, the lead and the text say of the article, up to the sentence of its last quantity: what stands behind it changes nothing. */
function frameOf(document: Document): readonly string[] {
  const last = document.read(quantities).at(-1)
  const line = last && spanAt(document.read(sentences), last.start)
  if (!line) return []
  const list = tokensOf(document)
  const head = tokenize(document.about.title ?? '')
  const until = Math.min(firstEndingAfter(list, line.end - 1) + 1, LEAD)
  const isReport = ({ kinds }: Cue): boolean => (kinds & REPORT) !== 0
  const results = document.read(sections).filter(({ value, start }) => value.kind === 'results' && start <= line.start)
  return [
    ...(cuesIn(head, 0, head.length).some(isReport) ? ['title:report'] : []),
    ...(cuesIn(list, 0, until).filter(isReport).length > 1 ? ['lead:report'] : []),
    ...(results.length > 1 ? ['text:results'] : []),
  ]
}

const REPORT = kindsOf('report')
const named = (...kinds: readonly CueKind[]): readonly (readonly [CueKind, Kinds])[] =>
  kinds.map(kind => [kind, kindsOf(kind)] as const)
const OF_LINE = named('harm', 'report', 'compare', 'vote')

function lineFeatures(list: readonly Token[], line: Line): readonly string[] {
  return [
    ...OF_LINE.flatMap(([name, kind]) => (line.kinds & kind ? [`sentence:${name}`] : [])),
    ...(list[line.to - 1]?.key === '?' ? ['question'] : []),
    ...(hasTime(list, line) ? ['sentence:time'] : []),
  ]
}

/** "năm 2016", "quý III", "tháng 4", "6 tháng". */
function hasTime(list: readonly Token[], { from, to }: Line): boolean {
  for (let at = from; at < to; at++) {
    const key = list[at]?.key
    if (key === 'quý' || key === 'nay') return true
    if ((key === 'năm' || key === 'tháng' || key === 'ngày') && list[at + 1]?.shape === 'number') return true
    if (key === 'tháng' && list[at - 1]?.shape === 'number') return true
  }
  return false
}

const PREDICATES = named('work', 'growth', 'attend', 'harm', 'standing', 'being')
const MOODS = named('done', 'planned', 'directive')
const ANY_PREDICATE = kindsOf('work', 'growth', 'attend', 'harm', 'standing', 'being')
const ANY_MOOD = kindsOf('done', 'planned', 'directive')
const NEUTRAL = kindsOf('neutral')
const K = {
  attend: kindsOf('attend'),
  basis: kindsOf('basis'),
  compare: kindsOf('compare'),
  critic: kindsOf('critic'),
  growth: kindsOf('growth'),
  harm: kindsOf('harm'),
  lacking: kindsOf('lacking'),
  now: kindsOf('now'),
  planned: kindsOf('planned'),
  police: kindsOf('police'),
  price: kindsOf('price'),
  result: kindsOf('result'),
  standing: kindsOf('standing'),
  vote: kindsOf('vote'),
  with: kindsOf('with'),
}
const PEOPLE =
  /^(?:đại biểu|người|khách|cán bộ|đồng chí|đ\/c|lãnh đạo|điểm cầu|em|cháu|học sinh|thí sinh|đoàn|đơn vị|vận động viên|chiến sĩ|hội viên|đoàn viên|doanh nghiệp|tỉnh|huyện|quốc gia)/iu
const GUESTS = /^(?:đại biểu|khách mời|điểm cầu|người)/iu
const VOTED = /^(?:%|đại biểu|phiếu|người|ý kiến|ủy viên|uỷ viên|đbqh|thành viên)/iu
const FROM_TO: ReadonlySet<string> = new Set(['từ', 'lên', 'xuống'])

/** How many words around a quantity are beside it: before it, after it for a comparison, for anything else. */
const NEAR = 4
const JUST_AFTER = 6
const AFTER = 12

function ownFeatures(list: readonly Token[], quantity: Annotation<Quantity>, line: Line): readonly string[] {
  const self = stretchOf(list, quantity)
  const { kind, unit, outOf } = quantity.value
  const place = line.at(self.from)
  const said = line.cues.filter(({ to, kinds }) => to <= self.from && !(kinds & NEUTRAL))
  const before = said.filter(one => one.from >= place.segment)
  const predicate = before.findLast(({ kinds }) => kinds & ANY_PREDICATE)
  const gap = predicate ? line.gap(predicate.to, self.from) : 99
  const behind = followers(list, line, self.to)
  const near = union(before.filter(({ to }) => line.gap(to, self.from) <= NEAR))
  const after = union(behind)
  const just = union(behind.filter(one => one.from < self.to + JUST_AFTER))
  const all = union(before)
  const people = PEOPLE.test(unit)
  const lacking = before.findLast(({ kinds }) => kinds & K.lacking)
  const found = [
    `unit:${kind}`,
    `predicate:${first(PREDICATES, predicate?.kinds) ?? 'none'}`,
    `mood:${moodOf(list, said) ?? 'none'}`,
  ]
  const add = (name: string, holds: unknown): void => {
    if (holds) found.push(name)
  }
  add('police', (predicate?.kinds ?? 0) & K.police)
  add('gap:small', gap <= 3)
  add('gap:large', gap > 8)
  add('lacking', lacking && lacking.to >= (predicate?.from ?? self.from) - 2)
  add('attendance', isAttendance(unit, line.kinds, near, just, after))
  add('critic', union(said) & K.critic)
  add('basis', isBasis(list, before, predicate, self.from))
  add('price', all & K.price && kind !== 'count')
  add('near:now', near & K.now)
  add('near:harm', near & K.harm)
  add('near:standing', near & K.standing && (kind === 'measure' || kind === 'money' || kind === 'percent'))
  add('with', near & K.with)
  add('segment:harm', all & K.harm)
  add('vote', VOTED.test(unit) && (near | after) & K.vote)
  add('after:result', after & K.result)
  add('after:compare', just & K.compare)
  add('after:harm', after & K.harm)
  add('after:lacking', after & K.lacking)
  add('after:planned', after & K.planned)
  add('unit:people', people)
  add('rate', unit.includes('/') && kind !== 'count')
  add('words', list[self.from]?.shape !== 'number')
  add('brackets', place.bracketed)
  add('quoted', place.quoted)
  add('from-to', FROM_TO.has(list[self.from - 1]?.key ?? ''))
  add('fraction', outOf !== undefined)
  return found
}

const union = (cues: readonly Cue[]): Kinds => cues.reduce((set, { kinds }) => set | kinds, 0)

const first = <N>(names: readonly (readonly [N, Kinds])[], kinds: Kinds = 0): N | undefined =>
  names.find(([, kind]) => kinds & kind)?.[0]

/** The cues behind a quantity, to the next semicolon or stop. */
function followers(list: readonly Token[], line: Line, from: number): readonly Cue[] {
  let end = from
  while (end < from + AFTER && end < line.to && list[end]?.key !== ';' && list[end]?.key !== '.') end++
  return line.cues.filter(one => one.from >= from && one.from < end)
}

/** Guests and those who take part: "1.240 lượt cử tri tham dự"; votes are none of it. */
function isAttendance(unit: string, line: Kinds, near: Kinds, just: Kinds, after: Kinds): boolean {
  if (PEOPLE.test(unit) && (near | just) & K.attend) return true
  return GUESTS.test(unit) && (line & K.attend) !== 0 && !(after & K.vote)
}

/** The number belongs to what is compared with: "so với 4,58%", "cùng kỳ năm trước tăng 4,58%". */
function isBasis(list: readonly Token[], before: readonly Cue[], predicate: Cue | undefined, at: number): boolean {
  const basis = before.findLast(({ kinds }) => kinds & K.basis)
  if (!basis || list.slice(basis.to, at).some(({ key }) => key === ')' || key === ',')) return false
  if (!predicate || basis.from >= predicate.from) return at - basis.to <= 8
  const compared = list[basis.from]?.key === 'so'
  return !compared && predicate.from - basis.to <= 3 && (predicate.kinds & K.growth) !== 0
}

/** The mood nearest before the quantity; a directive that was given is work done ("đã yêu cầu"), and so is the proposal of those who advise ("tham mưu, đề xuất"). */
function moodOf(list: readonly Token[], said: readonly Cue[]): CueKind | undefined {
  const last = said.findLast(({ kinds }) => kinds & ANY_MOOD)
  const mood = first(MOODS, last?.kinds)
  return mood === 'directive' && isWork(list, last?.from ?? 0) ? 'done' : mood
}

function isWork(list: readonly Token[], directive: number): boolean {
  const before = list[directive - 1]
  const adviser = before?.shape === 'mark' ? list[directive - 2] : before
  return before?.key === 'đã' || adviser?.key === 'mưu'
}

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
import { type Cue, type CueKind, cuesIn } from './cue.js'

/** Layers that the features are read from. */
export const featureReads = [blocks, tokens, sentences, clauses, sections, quantities] as const

/** A quantity with the sentence and clause that it stands in, and what speaks for or against its being a result. */
export type Candidate = {
  readonly quantity: Annotation<Quantity>
  readonly sentence: Span
  readonly clause: Span
  readonly features: readonly string[]
}

/** Tokens of a stretch of text. */
type Stretch = { readonly from: number; readonly to: number }

const PREDICATES: readonly CueKind[] = ['work', 'growth', 'attend', 'harm', 'standing', 'being']

/** The quantities of a document with their features. Lengths of time and ages are no candidates. */
export function candidatesOf(document: Document): readonly Candidate[] {
  const list = tokensOf(document)
  const all = document.read(quantities)
  const parts = document.read(clauses)
  const kinds = document.read(sections)
  const frame = frameOf(document)
  return document.read(sentences).flatMap(sentence => {
    const here = spansIn(all, sentence)
    if (!here.length) return []
    const line = stretchOf(list, sentence)
    const cues = cuesIn(list, line.from, line.to)
    const section = kinds[firstEndingAfter(kinds, sentence.start)]
    const common = [
      ...frame,
      `section:${section && section.start <= sentence.start ? section.value.kind : 'none'}`,
      ...(isCaption(document, sentence) ? ['caption'] : []),
      ...sentenceFeatures(list, line, cues),
      ...(here.length > 2 ? ['many'] : []),
    ]
    return here.flatMap(quantity => {
      if (quantity.value.kind === 'time') return []
      const clause = spanAt(parts, quantity.start) ?? sentence
      const own = ownFeatures(list, quantity, stretchOf(list, clause), line, cues, here)
      return [{ quantity, sentence, clause, features: [...common, ...own] }]
    })
  })
}

const stretchOf = (list: readonly Token[], span: Span): Stretch => ({
  from: firstEndingAfter(list, span.start),
  to: firstEndingAfter(list, span.end - 1) + 1,
})

const isCaption = (document: Document, span: Span): boolean =>
  spanAt(document.read(blocks), span.start)?.value === 'caption'

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
  const isReport = ({ kinds }: Cue): boolean => kinds.has('report')
  const results = document.read(sections).filter(({ value, start }) => value.kind === 'results' && start <= line.start)
  return [
    ...(cuesIn(head, 0, head.length).some(isReport) ? ['title:report'] : []),
    ...(cuesIn(list, 0, until).filter(isReport).length > 1 ? ['lead:report'] : []),
    ...(results.length > 1 ? ['text:results'] : []),
  ]
}

function sentenceFeatures(list: readonly Token[], line: Stretch, cues: readonly Cue[]): readonly string[] {
  const has = (kind: CueKind): boolean => cues.some(({ kinds }) => kinds.has(kind))
  return [
    ...(has('harm') ? ['sentence:harm'] : []),
    ...(has('report') ? ['sentence:report'] : []),
    ...(has('compare') ? ['sentence:compare'] : []),
    ...(isQuestion(list, line) ? ['question'] : []),
    ...(has('vote') ? ['sentence:vote'] : []),
    ...(hasTime(list, line) ? ['sentence:time'] : []),
  ]
}

const isQuestion = (list: readonly Token[], { to }: Stretch): boolean => list[to - 1]?.key === '?'

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

function ownFeatures(
  list: readonly Token[],
  quantity: Annotation<Quantity>,
  clause: Stretch,
  line: Stretch,
  cues: readonly Cue[],
  here: readonly Annotation<Quantity>[],
): readonly string[] {
  const self = stretchOf(list, quantity)
  const said = cues.filter(({ to, kinds }) => to <= self.from && !kinds.has('neutral'))
  const from = segmentStart(list, line.from, self.from)
  const before = said.filter(one => one.from >= from)
  const predicate = before.findLast(({ kinds }) => PREDICATES.some(kind => kinds.has(kind)))
  const kind = predicate && PREDICATES.find(one => predicate.kinds.has(one))
  const gap = predicate ? gapOf(list, predicate.to, self.from, here) : 99
  const near = before.filter(({ to }) => gapOf(list, to, self.from, here) <= 4)
  const after = cues.filter(one => one.from >= self.to && one.from < self.to + 12 && !isCut(list, self.to, one.from))
  const has = (some: readonly Cue[], one: CueKind): boolean => some.some(({ kinds }) => kinds.has(one))
  const mood = moodOf(list, said)
  const people = PEOPLE.test(quantity.value.unit)
  const lacking = before.findLast(({ kinds }) => kinds.has('lacking'))
  return [
    `predicate:${kind ?? 'none'}`,
    ...(predicate?.kinds.has('police') ? ['police'] : []),
    ...(gap <= 3 ? ['gap:small'] : gap > 8 ? ['gap:large'] : []),
    `mood:${mood ?? 'none'}`,
    ...(lacking && lacking.to >= (predicate?.from ?? self.from) - 2 ? ['lacking'] : []),
    ...(people &&
    (has(near, 'attend') ||
      has(
        after.filter(one => one.from < self.to + 5),
        'attend',
      ))
      ? ['attendance']
      : []),
    ...(GUESTS.test(quantity.value.unit) && has(cues, 'attend') && !has(after, 'vote') ? ['attendance'] : []),
    ...(has(said, 'critic') ? ['critic'] : []),
    ...(isBasis(list, before, predicate, self.from) ? ['basis'] : []),
    ...(has(before, 'price') && quantity.value.kind !== 'count' ? ['price'] : []),
    ...(has(near, 'now') ? ['near:now'] : []),
    ...(has(near, 'harm') ? ['near:harm'] : []),
    ...(has(near, 'standing') && MEASURED.has(quantity.value.kind) ? ['near:standing'] : []),
    ...(has(after, 'result') ? ['after:result'] : []),
    ...(VOTED.test(quantity.value.unit) && (has(after, 'vote') || has(near, 'vote')) ? ['vote'] : []),
    ...(has(near, 'with') ? ['with'] : []),
    ...(isQuoted(list, line.from, self.from) ? ['quoted'] : []),
    ...(has(before, 'harm') ? ['segment:harm'] : []),
    ...(list[self.from - 1]?.key === 'từ' || list[self.from - 1]?.key === 'lên' || list[self.from - 1]?.key === 'xuống'
      ? ['from-to']
      : []),
    ...(has(
      after.filter(one => one.from < self.to + 6),
      'compare',
    )
      ? ['after:compare']
      : []),
    ...(['harm', 'lacking', 'planned'] as const).flatMap(one => (has(after, one) ? [`after:${one}`] : [])),
    `unit:${quantity.value.kind}`,
    ...(people ? ['unit:people'] : []),
    ...(quantity.value.unit.includes('/') && quantity.value.kind !== 'count' ? ['rate'] : []),
    ...(list[self.from]?.shape === 'number' ? [] : ['words']),
    ...(isInside(list, line.from, self.from) ? ['brackets'] : []),
    ...(quantity.value.outOf !== undefined ? ['fraction'] : []),
    ...(clause.from === self.from ? ['opens'] : []),
  ]
}

const VOTED = /^(?:%|đại biểu|phiếu|người|ý kiến|ủy viên|uỷ viên|đbqh|thành viên)/iu
const GUESTS = /^(?:đại biểu|khách mời|điểm cầu|người)/iu
const PEOPLE =
  /^(?:đại biểu|người|khách|cán bộ|đồng chí|đ\/c|lãnh đạo|điểm cầu|em|cháu|học sinh|thí sinh|đoàn|đơn vị|vận động viên|chiến sĩ|hội viên|đoàn viên|doanh nghiệp|tỉnh|huyện|quốc gia)/iu
const MEASURED: ReadonlySet<string> = new Set(['measure', 'money', 'percent'])

/** The number belongs to what is compared with: "so với 4,58%", "cùng kỳ năm trước tăng 4,58%". */
function isBasis(list: readonly Token[], before: readonly Cue[], predicate: Cue | undefined, at: number): boolean {
  const basis = before.findLast(({ kinds }) => kinds.has('basis'))
  if (!basis || list.slice(basis.to, at).some(({ key }) => key === ')' || key === ',')) return false
  if (!predicate || basis.from >= predicate.from) return at - basis.to <= 8
  const compared = list[basis.from]?.key === 'so'
  return !compared && predicate.from - basis.to <= 3 && predicate.kinds.has('growth')
}

/** A segment runs from the semicolon, colon or full stop before. */
function segmentStart(list: readonly Token[], from: number, to: number): number {
  for (let at = to - 1; at > from; at--) {
    const key = list[at]?.key
    if (key === ';' || (key === ':' && list[at + 1]?.spaced)) return at + 1
  }
  return from
}

const isCut = (list: readonly Token[], from: number, to: number): boolean =>
  list.slice(from, to).some(({ key }) => key === ';' || key === '.')

const MOODS = ['done', 'planned', 'directive'] as const

/** The mood nearest before the quantity; a directive that was given is work done ("đã yêu cầu"). */
function moodOf(list: readonly Token[], before: readonly Cue[]): (typeof MOODS)[number] | undefined {
  const last = before.findLast(({ kinds }) => MOODS.some(mood => kinds.has(mood)))
  const mood = last && MOODS.find(one => last.kinds.has(one))
  const given = mood === 'directive' && list[(last?.from ?? 0) - 1]?.key === 'đã'
  return given ? 'done' : mood
}

/** Tokens between a predicate and a quantity that are no part of another quantity. */
function gapOf(list: readonly Token[], from: number, to: number, here: readonly Annotation<Quantity>[]): number {
  let gap = 0
  for (let at = from; at < to; at++) {
    const token = list[at]
    if (token && token.shape !== 'mark' && !spanAt(here, token.start)) gap++
  }
  return gap
}

function isQuoted(list: readonly Token[], from: number, to: number): boolean {
  let open = false
  for (let at = from; at < to; at++) {
    const key = list[at]?.key
    if (key === '“') open = true
    else if (key === '”') open = false
    else if (key === '"') open = !open
  }
  return open
}

function isInside(list: readonly Token[], from: number, to: number): boolean {
  let depth = 0
  for (let at = from; at < to; at++) {
    if (list[at]?.key === '(') depth++
    if (list[at]?.key === ')') depth = Math.max(0, depth - 1)
  }
  return depth > 0
}

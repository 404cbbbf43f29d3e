import { clauses } from '../../annotators/clause/clause.js'
import { type Quantity, quantities } from '../../annotators/quantity/quantity.js'
import { type Section, sections } from '../../annotators/section/section.js'
import { sentences } from '../../annotators/sentence/sentence.js'
import { tokens, tokensOf } from '../../annotators/token/token.js'
import { blocks } from '../../document/blocks.js'
import type { Document } from '../../document/document.js'
import type { Annotation } from '../../document/layer.js'
import { sought } from '../../text/boundary.js'
import { firstEndingAfter, type Span, spanAt, spansIn } from '../../text/span.js'
import type { Token } from '../../text/token.js'
import { BESIDES } from '../besides.js'
import { cuesIn, governs, kindsOf, namesAt, union } from './cue.js'
import { lineFeatures, ownFeatures } from './feature.js'
import { type Line, lineOf, stretchOf } from './line.js'
import { openingFeatures } from './opening.js'
import { isRuled } from './ruling.js'

/** Layers that the candidates are read from. */
export const candidateReads = [blocks, tokens, sentences, clauses, sections, quantities] as const

/** A quantity with the sentence and clause that it stands in, and what speaks for or against its being a result. */
export type Candidate = {
  readonly quantity: Annotation<Quantity>
  readonly sentence: Span
  readonly clause: Span
  readonly features: readonly string[]
}

/** The quantities of a document with their features. Lengths of time and ages are no candidates, but what a court sentenced somebody to. */
export const candidatesOf = (document: Document): readonly Candidate[] => restatedIn(quantitiesIn(document))

function quantitiesIn(document: Document): readonly Candidate[] {
  const list = tokensOf(document)
  const all = document.read(quantities)
  const parts = document.read(clauses)
  const opening = openingFeatures(document)
  const found: Candidate[] = []
  document.read(sentences).forEach((sentence, index, lines) => {
    const here = spansIn(all, sentence)
    const counts = here.filter(one => one.value.kind !== 'time' || isRuled(document.text, sentence, one))
    if (!counts.length) return
    const line = lineOf(list, sentence, here)
    if (isTable(list, line, here)) return
    const part = partOf(document, sentence)
    const common = [
      ...opening,
      ...placeOf(document, sentence, part),
      ...earlierFeatures(document, list, lines[index - 1], sentence),
      ...lineFeatures(list, line, here.length),
    ]
    const isAhead = goesOnAhead(document, lines[index - 1], sentence)
    for (const quantity of counts) {
      const own = spanAt(parts, quantity.start) ?? sentence
      const clause = statementOf(own, quantity, governorOf(list, quantity, line), parts)
      const opens = own.start === quantity.start ? ['opens'] : []
      const said = ownFeatures(list, quantity, line)
      const fault = isFault(document, part, sentence, quantity) && !said.includes('mood:done') ? ['fault'] : []
      const ruled = quantity.value.kind === 'time'
      const lead = document.text.slice(sentence.start, Math.min(quantity.start, sentence.start + LONGEST_LEAD))
      const allotted = ALLOTTED.test(lead) && !CARRIED_OUT.test(lead) ? ['allotted'] : []
      const ahead = isAhead && !said.includes('mood:done') ? ['ahead'] : []
      const features = ruled ? ['ruled'] : [...common, ...opens, ...said, ...fault, ...allotted, ...ahead]
      found.push({ quantity, sentence, clause, features })
    }
  })
  return found
}

const LONGEST_LEAD = 300
/** "Tổng kế hoạch vốn năm nay là 450 tỷ đồng, tăng 12%": what was allotted, until it is said what came of it. */
const ALLOTTED =
  /^(?:theo đó, )?(?:tổng )?(?:số )?(?:kế hoạch|dự toán) (?:vốn|chi|thu|đầu tư|ngân sách)(?!\p{L})[^;,]{0,80}? là /iu
const CARRIED_OUT = sought(
  /(?<!\p{L})(?:đã|ước|thực hiện|giải ngân|đạt|hoàn thành|phân bổ|nghiệm thu|quyết toán)(?!\p{L})/iu,
)

const AHEAD = sought(/(?<!\p{L})(?:thời gian tới|sắp tới|trong năm tới|những tháng cuối năm)(?!\p{L})/iu)
const WITH_THAT = new RegExp(`^(?:${BESIDES.join('|')}|song song đó) là `, 'iu')

/** "Thời gian tới, đơn vị tiếp tục … Cùng với đó là duy trì 18 câu lạc bộ": goes on with what is to be done. */
const goesOnAhead = ({ text }: Document, before: Span | undefined, { start, end }: Span): boolean =>
  before !== undefined &&
  WITH_THAT.test(text.slice(start, end)) &&
  !text.slice(before.end, start).includes('\n') &&
  AHEAD.test(text.slice(before.start, before.end))

const earlierNames = namesAt(
  ['earlier'],
  'planned',
  'directive',
  'report',
  'critic',
  'lacking',
  'harm',
  'vote',
  'done',
  'opinion',
  'scheme',
  'rule',
  'elect',
  'price',
  'work',
  'growth',
  'attend',
)
/** What is done on the occasion goes on with nothing. */
const OCCASION = /^(?:nhân )?dịp (?:này|đó)/iu
const TURN = kindsOf('critic', 'lacking')

/** What the sentence before speaks of; in the same paragraph, whether it tells of what is lacking. */
function earlierFeatures(
  document: Document,
  list: readonly Token[],
  before: Span | undefined,
  sentence: Span,
): readonly string[] {
  if (!before || OCCASION.test(document.text.slice(sentence.start, sentence.end))) return []
  const { from, to } = stretchOf(list, before)
  const kinds = union(cuesIn(list, from, to))
  const apart = document.text.slice(before.end, sentence.start).includes('\n')
  const names = earlierNames(kinds)
  return !apart && kinds & TURN ? [...names, 'turned'] : names
}

/** The numbers and the unit of a candidate: two that have the same state the same. */
export const statedBy = ({ quantity: { value } }: Pick<Candidate, 'quantity'>): string =>
  `${value.values.join('-')} ${value.unit}`

/** What an article states more than once, or begins with, is what it is about. */
function restatedIn(candidates: readonly Candidate[]): readonly Candidate[] {
  const stated = candidates.map(statedBy)
  const times = new Map<string, number>()
  for (const what of stated) times.set(what, (times.get(what) ?? 0) + 1)
  const heads = new Set(stated.filter((_, at) => candidates[at]?.sentence.start === 0))
  return candidates.map((one, at) => {
    const what = stated[at] ?? ''
    if ((times.get(what) ?? 0) < 2) return one
    const opened = one.sentence.start > 0 && heads.has(what) ? ['headed'] : []
    const { quantity, sentence, clause, features } = one
    return { quantity, sentence, clause, features: [...features, 'restated', ...opened] }
  })
}

/** The part of the report that a sentence belongs to. */
function partOf(document: Document, sentence: Span): Annotation<Section> | undefined {
  const kinds = document.read(sections)
  const section = kinds[firstEndingAfter(kinds, sentence.start)]
  return section && section.start <= sentence.start ? section : undefined
}

/** The name of the part, and whether the sentence is a caption. */
const placeOf = (document: Document, sentence: Span, part: Annotation<Section> | undefined): readonly string[] => [
  `section:${part?.value.kind ?? 'none'}`,
  ...(spanAt(document.read(blocks), sentence.start)?.value === 'caption' ? ['caption'] : []),
]

/** Numbers of what is lacking: behind the word for it ("còn một số tồn tại: 3 huyện chậm …"), or under a heading or behind a sentence that named it. */
const isFault = (document: Document, part: Annotation<Section> | undefined, { start }: Span, quantity: Span): boolean =>
  part?.value.kind === 'shortcomings' &&
  (part.rule.endsWith('-continued') || LACK.test(document.text.slice(start, quantity.start)))

const LACK = /hạn chế|tồn tại|bất cập|khuyết điểm|yếu kém|nhược điểm|vướng mắc|khó khăn|thiếu sót|thẳng thắn/iu

/** A run of bare numbers, the row of a table that was flattened into text, states nothing. */
function isTable(list: readonly Token[], { from, to }: Line, here: readonly Annotation<Quantity>[]): boolean {
  let numbers = 0
  let words = 0
  let codes = 0
  for (let at = from; at < to; at++) {
    const shape = list[at]?.shape
    if (shape === 'number') numbers++
    else if (shape !== 'mark') words++
    if (shape === 'upper' && list[at]?.key.length === CODE) codes++
  }
  const bare = codes * 2 > here.length ? numbers : numbers - countedIn(here)
  return bare >= FULL && bare * 2 > words
}

/** Numbers in the row of a table. */
const FULL = 8
/** Letters of the code of a share. */
const CODE = 3

/** "thụ lý 1.240 việc, trong đó số cũ 410 việc", "Cao Bằng 99,8%; Hà Giang 99,7%": numbers with units are no bare ones, unless codes stand before them ("ABC tăng 1,2%"). */
const countedIn = (here: readonly Annotation<Quantity>[]): number =>
  here.filter(({ value }) => value.kind !== 'open').length

/** Where the predicate that governs a quantity begins. */
function governorOf(list: readonly Token[], quantity: Annotation<Quantity>, line: Line): number | undefined {
  const { from } = stretchOf(list, quantity)
  const { segment } = line.at(from)
  const cue = line.cues.findLast(one => one.to <= from && one.from >= segment && governs(one))
  return cue && list[cue.from]?.start
}

/** The clause of a quantity, from the clause of its predicate on and to the end of its unit, where a list stands across clauses. */
function statementOf(clause: Span, quantity: Span, governor: number | undefined, parts: readonly Span[]): Span {
  const head = governor !== undefined && governor < clause.start ? spanAt(parts, governor) : undefined
  const tail = spanAt(parts, quantity.end - 1)
  return { start: head?.start ?? clause.start, end: Math.max(clause.end, tail?.end ?? clause.end) }
}

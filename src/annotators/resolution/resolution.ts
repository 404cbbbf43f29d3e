import type { Annotation } from '../../document/layer.js'
import { annotator } from '../../match/annotator.js'
import { phrases } from '../../match/lexicon.js'
import { type Span, spanAt } from '../../text/span.js'
import { phraseOf, type Token, tokenEndingAfter } from '../../text/token.js'
import { type Sight, sightOf, sightReads } from '../body/sight.js'
import { type Numeral, numerals } from '../numeral/numeral.js'
import { periods } from '../period/period.js'
import { type Quantity, quantities } from '../quantity/quantity.js'
import { sentences } from '../sentence/sentence.js'
import { tokensOf } from '../token/token.js'
import type { ResolutionCount } from './count.js'
import { continued, deedOf, withOwner } from './deed.js'
import { type Governor, governorOf } from './governor.js'
import words from './lexicon.json' with { type: 'json' }
import { bareCount } from './listed.js'
import { type Noun, nounAt } from './noun.js'
import { endsVerb } from './verb.js'

const kinds = phrases(words.kinds)
const named = phrases(words['named kinds'])
const back = phrases(words['refers back'])
const onward = phrases(words['refers back on'])

/** Counts of resolutions that a verb governs. Counts that only refer back ("3 nghị quyết này") are left out. */
export const resolutionCounts = annotator<ResolutionCount>({
  name: 'resolution-counts',
  reads: [sentences, numerals, quantities, periods, ...sightReads],
  annotate(document) {
    const list = tokensOf(document)
    if (!list.some(({ key }, at) => key === 'nq' || (key === 'nghị' && list[at + 1]?.key === 'quyết'))) return []
    const counted = new Map(document.read(quantities).map(quantity => [quantity.start, quantity]))
    const sight = sightOf(document)
    const lines = document.read(sentences)
    const times = document.read(periods)
    const found: Annotation<ResolutionCount>[] = []
    let last: Annotation<Numeral> | undefined
    // What "trong số 12 nghị quyết nêu trên" points to: the parts behind it are parts of that.
    let meant: Annotation<ResolutionCount> | undefined
    for (const numeral of document.read(numerals)) {
      const quantity = counted.get(numeral.start)
      const noun = quantity && nounAt(list, quantity)
      const line = noun || !quantity ? spanAt(lines, numeral.start) : undefined
      const earlier = meant ?? found.at(-1)
      const count = !line
        ? undefined
        : noun
          ? countAt(sight, { quantity, noun, part: partOf(list, last, quantity) }, line, earlier, found)
          : bareCount({ sight, line, times, earlier }, numeral)
      if (count) found.push(count)
      if (line)
        meant = noun && !count ? found.findLast(({ value }) => value.count === numeral.value.values[0]) : undefined
      last = numeral
    }
    return found
  },
})

type Counted = {
  readonly quantity: Annotation<Quantity>
  readonly noun: Noun
  /** "sáu trong chín nghị quyết": the number of those that are told of; "là một trong 3 nghị quyết" tells of three, "thông qua một trong 3 nghị quyết" of one. */
  readonly part: Annotation<Numeral> | undefined
}

function partOf(
  list: readonly Token[],
  part: Annotation<Numeral> | undefined,
  { start, value }: Annotation<Quantity>,
): Annotation<Numeral> | undefined {
  const number = tokenEndingAfter(list, start)
  if (list[number - 1]?.key !== 'trong' || !part || list[number - 2]?.end !== part.end) return undefined
  const count = part.value.values[0] ?? 0
  if (count === 1 && !endsVerb(list, number - 2)) return undefined
  return count < (value.values[0] ?? 0) ? part : undefined
}

function countAt(
  sight: Sight,
  { quantity, noun, part }: Counted,
  line: Span,
  earlier: Annotation<ResolutionCount> | undefined,
  found: readonly Annotation<ResolutionCount>[],
): Annotation<ResolutionCount> | undefined {
  const list = sight.tokens
  const count = (part ?? quantity).value.values[0]
  const kind = kinds.longestAt(list, noun.to)
  const end = noun.to + (kind?.length ?? 0)
  if (count === undefined) return undefined
  const { start } = part ?? quantity
  const number = tokenEndingAfter(list, start)
  const governor = governorOf(sight, tokenEndingAfter(list, line.start), number, end, line.end)
  const refersBack = !part && (isBack(list, noun.to) || isBack(list, end))
  if (refersBack && !(governor && tellsMore(governor, count, found))) return undefined
  const deed = governor
    ? deedOf(sight, number, withOwner(sight, governor, end), line, earlier)
    : earlier && continued(sight, number, end, earlier)
  if (!deed) return undefined
  const { rule, ...done } = deed
  const type = named.longestAt(list, noun.to) ? ` ${phraseOf(list.slice(noun.to, end))}` : ''
  const span = { start, end: list[end - 1]?.end ?? quantity.end }
  return { ...span, rule, value: { count, kind: `${noun.draft ? 'dự thảo ' : ''}nghị quyết${type}`, ...done } }
}

/** "5 nghị quyết này được HĐND tỉnh thông qua"; "thẩm tra 8 dự thảo nghị quyết … HĐND tỉnh đã thông qua cả 8 nghị quyết này": what was counted before is told of anew. */
function tellsMore(
  { rule, body, action, manner }: Governor,
  count: number,
  found: readonly Annotation<ResolutionCount>[],
): boolean {
  if (rule === 'resolution/passive') return body !== undefined
  if (rule !== 'resolution/object' || action === 'other' || manner === 'looks back') return false
  const before = found.findLast(({ value }) => value.count === count)
  return before !== undefined && before.value.action !== action
}

/** "3 nghị quyết trên", but not "3 nghị quyết trên các lĩnh vực". */
const isBack = (list: readonly Token[], at: number): boolean =>
  back.longestAt(list, at) !== undefined && onward.longestAt(list, at) === undefined

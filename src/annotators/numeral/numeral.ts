import type { Annotation } from '../../document/layer.js'
import { annotator } from '../../match/annotator.js'
import { firstEndingAfter, type Span } from '../../text/span.js'
import type { Token } from '../../text/token.js'
import { dates } from '../date/date.js'
import { periods } from '../period/period.js'
import { references } from '../reference/reference.js'
import { tokens, tokensOf } from '../token/token.js'
import { isDigits, type Read, readDigits } from './digits.js'
import lexicon from './lexicon.json' with { type: 'json' }
import { isName, mayStandForNumber } from './naming.js'
import { rounded, type Scaled, scaledAt } from './scaled.js'
import { outOfAt } from './share.js'
import { startsWords } from './words.js'

/** A cardinal number as written. Numbers that name something (Điều 5, thứ 2, tháng 3) are none. */
export type Numeral = {
  /** One number, or the two ends of a range, multiplied out. */
  readonly values: readonly number[]
  /** The denominator of "14/17". */
  readonly outOf?: number | undefined
  /** The last scale word where it is triệu or tỷ, and the numbers before it: money is counted in it. */
  readonly scaled?: { readonly values: readonly number[]; readonly start: number } | undefined
  /** True for "một", "ba", "năm" alone, which are numbers only before a noun that is counted. */
  readonly weak: boolean
}

const weak = new Set(lexicon['only before a known noun'])
const RANGE = new Set(['-', '–', '—', 'đến', '÷'])

/** Numbers in digits and in words, with scales, ranges and fractions. */
export const numerals = annotator<Numeral>({
  name: 'numerals',
  reads: [tokens, references, dates, periods],
  annotate(document) {
    const list = tokensOf(document)
    const masks = [document.read(references), document.read(dates), document.read(periods)]
    const found: Annotation<Numeral>[] = []
    for (let at = 0; at < list.length; ) {
      const token = list[at]
      if (!token || !(isDigits(token) || (startsWords(token) && mayStandForNumber(list, at)))) {
        at++
        continue
      }
      const read = numeralAt(list, at)
      const made = read?.annotation
      if (made && !isMasked(masks, made) && !isName(list, at, made.value.values, read.next)) found.push(made)
      at = Math.max(at + 1, read?.next ?? skipped(list, at))
    }
    return found
  },
})

/** True inside the number of a document, a date or a period. */
const isMasked = (masks: readonly (readonly Span[])[], span: Span): boolean =>
  masks.some(spans => (spans[firstEndingAfter(spans, span.start)]?.start ?? Infinity) < span.end)

type NumeralRead = { readonly annotation?: Annotation<Numeral>; readonly next: number }

function numeralAt(list: readonly Token[], at: number): NumeralRead | undefined {
  const torn = tornRatioAt(list, at)
  if (torn) return torn
  const first = scaledAt(list, at)
  if (!first) return undefined
  const mark = list[first.next]
  if (mark?.key === '/' && !mark.spaced && isDigits(list[first.next + 1]) && !list[first.next + 1]?.spaced)
    return ratioAt(list, at, first)
  const share = shareAt(list, at, first)
  if (share) return share
  const upper = upperEnd(list, first) ?? otherOfTwo(list, at, first)
  return {
    annotation: annotationOf(list, at, upper ?? first, upper ? [first, upper] : [first]),
    next: (upper ?? first).next,
  }
}

function annotationOf(
  list: readonly Token[],
  at: number,
  last: Scaled,
  ends: readonly Scaled[],
  outOf?: number,
): Annotation<Numeral> {
  const start = list[at]?.start ?? 0
  const end = list[last.next - 1]?.end ?? start
  const { scaled } = last
  const factor = scaled && scaled.value !== 0 ? last.value / scaled.value : 1
  const values = ends.map(one => (one.scaled || !scaled ? one.value : one.value * factor))
  const alone = last.next === at + 1 && ends.length === 1
  return {
    start,
    end,
    value: {
      values,
      outOf,
      scaled: scaled && {
        values: values.map(value => rounded(value / factor)),
        start: list[scaled.at]?.start ?? start,
      },
      weak: alone && weak.has(list[at]?.key ?? ''),
    },
    rule: isDigits(list[at]) ? 'numeral/digits' : 'numeral/words',
  }
}

/** "14/17"; three parts are a date or a number of a document. */
function ratioAt(list: readonly Token[], at: number, first: Scaled): NumeralRead {
  const second = readDigits(list, first.next + 1)
  if (!second) return { next: first.next + 2 }
  const mark = list[second.next]
  const glued =
    mark &&
    !mark.spaced &&
    (mark.key === '/' || mark.key === '-') &&
    !list[second.next + 1]?.spaced &&
    list[second.next + 1] !== undefined
  if (glued) return { next: skipped(list, second.next) }
  return fractionAt(list, at, first, second)
}

/** The first of two numbers, as a part of the second one. */
const fractionAt = (list: readonly Token[], at: number, part: Scaled, { value, next }: Read): NumeralRead => ({
  annotation: annotationOf(list, at, { value: part.value, next, scaled: part.scaled }, [part], value),
  next,
})

/** "461 trong số 466", "48 trên tổng số 49". */
function shareAt(list: readonly Token[], at: number, first: Scaled): NumeralRead | undefined {
  const words = outOfAt(list, first.next)
  const whole = words && scaledAt(list, first.next + words)
  return !whole || whole.scaled || whole.value < first.value ? undefined : fractionAt(list, at, first, whole)
}

const LONGEST_PART = 3

/** "46 5/4 65 đại biểu", "7 1/7 1": "465/465" and "71/71" with a stray space in both numbers. */
function tornRatioAt(list: readonly Token[], at: number): NumeralRead | undefined {
  if (!list[at + 1]?.spaced || list[at + 2]?.key !== '/' || !list[at + 4]?.spaced) return undefined
  const [head, tail, slash, wholeHead, wholeTail] = list.slice(at, at + 5)
  if (!isDigits(head) || !isDigits(tail) || !isDigits(wholeHead) || !isDigits(wholeTail)) return undefined
  const [part, whole] = [head.key + tail.key, wholeHead.key + wholeTail.key]
  if (slash?.spaced || wholeHead.spaced || part.length > whole.length || whole.length > LONGEST_PART) return undefined
  if (Number(part) > Number(whole)) return undefined
  return fractionAt(list, at, { value: Number(part), next: at + 2 }, { value: Number(whole), next: at + 5 })
}

/** The second end of "5 - 6", "từ 10 đến 12"; two years are no range. */
function upperEnd(list: readonly Token[], first: Scaled): Scaled | undefined {
  const mark = list[first.next]
  if (!mark || !RANGE.has(mark.key)) return undefined
  const upper = scaledAt(list, first.next + 1)
  if (!upper || isYear(first.value) || isYear(upper.value)) return undefined
  const low = upper.scaled && !first.scaled ? (first.value * upper.value) / (upper.scaled.value || 1) : first.value
  return low < upper.value ? upper : undefined
}

const IN_TURN = 6

/** "lần lượt có 12 và 11 phiếu", "lần lượt nhận 40, 41 phiếu": two numbers of one unit. */
function otherOfTwo(list: readonly Token[], at: number, first: Scaled): Scaled | undefined {
  const mark = list[first.next]
  if (mark?.key !== 'và' && mark?.key !== ',') return undefined
  const lead = list.slice(Math.max(0, at - IN_TURN), at)
  const inTurn = lead.some(({ key }, index) => key === 'lần' && lead[index + 1]?.key === 'lượt')
  if (!inTurn || !isDigits(list[first.next + 1])) return undefined
  const other = scaledAt(list, first.next + 1)
  return other && list[other.next]?.shape !== 'mark' ? other : undefined
}

const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1900 && value <= 2100

/** The token after digits and marks that are glued together without being a number (1.2.3, 12/3/2020, 30/2020/NĐ-CP). */
function skipped(list: readonly Token[], at: number): number {
  let next = at + 1
  while (list[next] && !list[next]?.spaced && list[next]?.key !== '%') next++
  return next
}

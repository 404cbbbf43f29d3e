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
import { readWords, startsWords } from './words.js'

/** A cardinal number as written. Numbers that name something (Điều 5, thứ 2, tháng 3) are none. */
export type Numeral = {
  /** One number, or the two ends of a range, multiplied out. */
  readonly values: readonly number[]
  /** The denominator of "14/17". */
  readonly outOf?: number
  /** The last scale word where it is triệu or tỷ, and the numbers before it: money is counted in it. */
  readonly scaled?: { readonly values: readonly number[]; readonly start: number }
  /** True for "một", "ba", "năm" alone, which are numbers only before a noun that is counted. */
  readonly weak: boolean
}

type Scaled = Read & { readonly scaled?: { readonly value: number; readonly at: number } }

const scales = new Map(Object.entries(lexicon.scales))
const money = new Set(lexicon['money scales'])
const weak = new Set(lexicon['only before a known noun'])
const numbering = new Map(Object.entries(lexicon['numbering words']))
const counting = new Set(lexicon['phrases before a number'])
const yearBefore = new Set(lexicon['no number after'])
const vague = new Set(lexicon['vague before'])
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

/** Words are numbers in lower case, or at the head of a sentence: "Hai Bà Trưng", "Ba Đình" are names. */
function mayStandForNumber(list: readonly Token[], at: number): boolean {
  const token = list[at]
  const before = list[at - 1]
  const after = list[at + 1]
  if (
    token?.key === 'năm' &&
    (before?.key === '/' ||
      after?.shape === 'number' ||
      before?.shape === 'number' ||
      yearBefore.has(before?.key ?? ''))
  )
    return false
  if (token?.shape === 'lower') return true
  return token?.shape === 'capital' && (!before || before.shape === 'mark') && after?.shape === 'lower'
}

/** The number names something: it is glued to a letter ("A1", "F0"), or follows a word that takes such numbers ("Điều 5", "tháng 3"). */
function isName(list: readonly Token[], at: number, values: readonly number[], next: number): boolean {
  const before = list[at - 1]
  if (!before) return false
  if (!list[at]?.spaced) {
    if (before.shape !== 'mark') return true
    if (!before.spaced && '-/.'.includes(before.key)) return before.key !== '/' || list[at - 2]?.shape === 'number'
  }
  if (before.shape === 'mark') return false
  return vague.has(before.key) || (isWhole(list, values, next) && isNumbered(list, at, values[0] ?? 0))
}

/** A whole number without % or scale: only such numbers name things. */
const isWhole = (list: readonly Token[], values: readonly number[], next: number): boolean =>
  values.every(Number.isInteger) && list[next]?.key !== '%' && !scales.has(list[next - 1]?.key ?? '')

/** "Điều 5", "nghị quyết 20"; "đã kết luận 73 tổ chức" is a verb. */
function isNumbered(list: readonly Token[], at: number, value: number): boolean {
  const one = list[at - 1]?.key ?? ''
  const two = list[at - 2]?.key ?? ''
  if (list[at - 3]?.key === 'đã' && numbering.has(`${two} ${one}`)) return false
  const limit = numbering.get(`${two} ${one}`) ?? (counting.has(`${two} ${one}`) ? undefined : numbering.get(one))
  return limit !== undefined && value <= limit
}

type NumeralRead = { readonly annotation?: Annotation<Numeral>; readonly next: number }

function numeralAt(list: readonly Token[], at: number): NumeralRead | undefined {
  const first = scaledAt(list, at)
  if (!first) return undefined
  const mark = list[first.next]
  if (mark?.key === '/' && !mark.spaced && isDigits(list[first.next + 1]) && !list[first.next + 1]?.spaced)
    return ratioAt(list, at, first)
  const upper = upperEnd(list, first)
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
    rule: isDigits(list[at]) ? 'numeral/digits' : 'numeral/words',
    value: {
      values,
      ...(outOf !== undefined && { outOf }),
      ...(scaled && {
        scaled: { values: values.map(value => rounded(value / factor)), start: list[scaled.at]?.start ?? start },
      }),
      weak: alone && weak.has(list[at]?.key ?? ''),
    },
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
  return {
    annotation: annotationOf(list, at, { ...first, next: second.next }, [first], second.value),
    next: second.next,
  }
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

const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1900 && value <= 2100

/** A number with its scale words: "161 nghìn tỷ", "3 tỷ 500 triệu", "2 tỷ rưỡi", "05 (năm)". */
function scaledAt(list: readonly Token[], at: number): Scaled | undefined {
  const base = list[at]?.key === 'nửa' ? { value: 0.5, next: at + 1 } : (readDigits(list, at) ?? wordsAt(list, at))
  if (!base) return undefined
  let { value, next } = afterWords(list, base)
  let scaled: Scaled['scaled']
  for (let factor = scales.get(list[next]?.key ?? ''); factor !== undefined && list[next]?.shape === 'lower'; ) {
    scaled = money.has(list[next]?.key ?? '') ? { value, at: next } : undefined
    value = rounded(value * factor)
    next++
    const lower = lowerScale(list, next, factor)
    if (lower) {
      value += lower.value
      next = lower.next
      if (scaled) scaled = { ...scaled, value: rounded(value / factor) }
    }
    factor = lower ? undefined : scales.get(list[next]?.key ?? '')
  }
  return { value, next, ...(scaled && { scaled }) }
}

/** "500 triệu" after "3 tỷ", "rưỡi" after "2 triệu". */
function lowerScale(list: readonly Token[], at: number, above: number): Read | undefined {
  if (list[at]?.key === 'rưỡi') return { value: above / 2, next: at + 1 }
  const base = readDigits(list, at) ?? wordsAt(list, at)
  const factor = base && scales.get(list[base.next]?.key ?? '')
  return base && factor !== undefined && factor < above
    ? { value: rounded(base.value * factor), next: base.next + 1 }
    : undefined
}

function wordsAt(list: readonly Token[], at: number): Read | undefined {
  const token = list[at]
  return token && startsWords(token) ? readWords(list, at) : undefined
}

/** The same number repeated in words, in brackets: "05 (năm)". */
function afterWords(list: readonly Token[], base: Read): Read {
  if (list[base.next]?.key !== '(') return base
  const words = readWords(list, base.next + 1)
  return words?.value === base.value && list[words.next]?.key === ')'
    ? { value: base.value, next: words.next + 1 }
    : base
}

/** The token after digits and marks that are glued together without being a number (1.2.3, 12/3/2020, 30/2020/NĐ-CP). */
function skipped(list: readonly Token[], at: number): number {
  let next = at + 1
  while (list[next] && !list[next]?.spaced && list[next]?.key !== '%') next++
  return next
}

/** Without the noise of binary fractions: 1.2 × 1000 is 1200. */
const rounded = (value: number): number => Number(value.toPrecision(12))

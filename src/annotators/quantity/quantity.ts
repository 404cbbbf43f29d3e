import type { Annotation } from '../../document/layer.js'
import { annotator } from '../../match/annotator.js'
import { type Token, tokenEndingAfter } from '../../text/token.js'
import { type Numeral, numerals } from '../numeral/numeral.js'
import { tokens, tokensOf } from '../token/token.js'
import { isShareOfThose, unitBefore } from './before.js'
import { knownUnit, type NounClass, readUnit, type UnitKind } from './unit.js'

/** A number and what it counts, as written: "08 thể chế", "1,2 triệu lượt", "0,3-0,5%/năm" (two values). */
export type Quantity = {
  readonly values: readonly number[]
  /** As written, in its shortest form; money carries its scale word ("tỷ đồng"), and `values` are the numbers before it. */
  readonly unit: string
  readonly kind: UnitKind
  /** Class of the noun that is counted, where the lexicon knows it. */
  readonly noun?: NounClass | undefined
  /** The denominator of "15/19 tiêu chí". */
  readonly outOf?: number | undefined
  /** Offset of the unit in the text. */
  readonly unitStart: number
}

/** Numbers with their units. */
export const quantities = annotator<Quantity>({
  name: 'quantities',
  reads: [tokens, numerals],
  annotate(document) {
    const list = tokensOf(document)
    const found: Annotation<Quantity>[] = []
    for (const numeral of document.read(numerals)) {
      const read =
        quantityAt(document.text, list, numeral, found) ?? quantityBehind(document.text, list, numeral, found)
      if (read && !isDenominator(document.text, found.at(-1), read)) found.push(read)
    }
    return found
  },
})

type Found = readonly Annotation<Quantity>[]

const RULES: Readonly<Record<UnitKind, string>> = {
  percent: 'quantity/percent',
  money: 'quantity/money',
  measure: 'quantity/measure',
  time: 'quantity/time',
  count: 'quantity/count',
  open: 'quantity/open',
}

function quantityAt(
  text: string,
  list: readonly Token[],
  numeral: Annotation<Numeral>,
  found: Found,
): Annotation<Quantity> | undefined {
  const at = tokenEndingAfter(list, numeral.end)
  const { values, outOf, scaled, weak } = numeral.value
  const counted = weak ? knownUnit(list, at) : readUnit(list, at)
  const countedStart = counted && (list[at]?.start ?? 0)
  const countedEnd = counted && (list[counted.next - 1]?.end ?? 0)
  if (weak && (!counted || counted.kind === 'time')) return undefined
  if (weak && isArticle(text, numeral) && !isListed(text.slice(countedStart, countedEnd), numeral, found))
    return undefined
  const inMoney = scaled && (!counted || counted.kind === 'money')
  const start = inMoney ? scaled.start : countedStart
  const end = countedEnd ?? numeral.end
  const kind = inMoney ? 'money' : (counted?.kind ?? 'open')
  const isOpen = counted?.kind === 'open'
  if (start === undefined || (isOpen && (YEAR.test(text.slice(numeral.start, numeral.end)) || isModel(list, numeral))))
    return undefined
  return {
    start: numeral.start,
    end,
    value: {
      values: inMoney ? scaled.values : values,
      unit: written(inMoney ? moneyUnit(text, list, numeral.end, start, end) : text.slice(start, end)),
      kind,
      noun: counted?.noun,
      outOf,
      unitStart: start,
    },
    rule: RULES[kind],
  }
}

/** "tỷ đồng" of "3 tỷ 500 triệu đồng": the scale word and the currency, without what is counted in a lower scale. */
function moneyUnit(text: string, list: readonly Token[], numberEnd: number, start: number, end: number): string {
  const scaleEnd = list[tokenEndingAfter(list, start)]?.end ?? numberEnd
  return text.slice(start, scaleEnd) + text.slice(numberEnd, end)
}

/** A unit without blanks around its stroke ("triệu đồng/ năm") and with the letter that keyboards lose ("tỷ dồng"). */
const written = (unit: string): string => unit.replace(/ ?\/ ?/g, '/').replace(/(?<= |^)dồng/, 'đồng')

/** How far back a list that a number goes on with began. */
const LISTED = 120

/** "50 phiếu, 22 phiếu và một phiếu": the article counts where others of the kind are counted before. */
const isListed = (unit: string, { start }: Annotation<Numeral>, found: Found): boolean =>
  found.slice(-FEW).some(({ end, value }) => start - end < LISTED && value.unit === unit)

const FEW = 3

/** A number behind its unit, or behind what became of those that were counted before. */
function quantityBehind(
  text: string,
  list: readonly Token[],
  numeral: Annotation<Numeral>,
  found: Found,
): Annotation<Quantity> | undefined {
  const { values, outOf, weak } = numeral.value
  const [at, next] = [tokenEndingAfter(list, numeral.start), tokenEndingAfter(list, numeral.end)]
  const last = found.at(-1)
  if (weak) return undefined
  if (last?.value.noun && numeral.start - last.end < LISTED && isShareOfThose(list, at, next)) {
    const { unit, kind, noun, unitStart } = last.value
    const value: Quantity = { values, unit, kind, noun, outOf: undefined, unitStart }
    return { start: numeral.start, end: numeral.end, value, rule: last.rule }
  }
  const unit = unitBefore(list, at, next)
  const start = unit && list[unit.from]?.start
  const end = unit && list[unit.to - 1]?.end
  if (start === undefined || end === undefined) return undefined
  const value: Quantity = {
    values,
    unit: text.slice(start, end),
    kind: 'count',
    noun: 'people',
    outOf,
    unitStart: start,
  }
  return { start: numeral.start, end: numeral.end, value, rule: RULES.count }
}

/** A bare year before a word that is no known unit. */
const YEAR = /^(?:19|20)\d\d$/

/** "LICOGI 14 trụ vững", "Porsche 911 GT2", "kiểm toán khu vực 3 xung quanh": the number of a name. */
function isModel(list: readonly Token[], { start, end }: Annotation<Numeral>): boolean {
  const [at, next] = [tokenEndingAfter(list, start), tokenEndingAfter(list, end)]
  const [region, before] = [list[at - 2], list[at - 1]]
  if (before?.shape === 'upper') return true
  const isGlued = list[next]?.shape === 'upper' && list[next + 1]?.spaced === false
  return before?.shape === 'capital' ? isGlued : region?.key === 'khu' && before?.key === 'vực'
}

/** "một" alone is an article more often than a number. */
const isArticle = (text: string, numeral: Annotation<Numeral>): boolean =>
  text.slice(numeral.start, numeral.end).toLowerCase() === 'một'

/** "116 tuyến/134 tuyến đường": the second number is what the first one is a part of. */
function isDenominator(text: string, before: Annotation<Quantity> | undefined, read: Annotation<Quantity>): boolean {
  if (!before || before.end + 1 !== read.start || text[before.end] !== '/') return false
  return before.value.unit.startsWith(read.value.unit) || read.value.unit.startsWith(before.value.unit)
}

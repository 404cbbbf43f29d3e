import type { Annotation } from '../../document/layer.js'
import { annotator } from '../../match/annotator.js'
import { firstEndingAfter } from '../../text/span.js'
import type { Token } from '../../text/token.js'
import { type Numeral, numerals } from '../numeral/numeral.js'
import { tokens, tokensOf } from '../token/token.js'
import { knownUnit, type NounClass, readUnit, type UnitKind } from './unit.js'

/** A number and what it counts, as written: "08 thể chế", "1,2 triệu lượt", "0,3-0,5%/năm" (two values). */
export type Quantity = {
  readonly values: readonly number[]
  /** As written, in its shortest form; money carries its scale word ("tỷ đồng"), and `values` are the numbers before it. */
  readonly unit: string
  readonly kind: UnitKind
  /** Class of the noun that is counted, where the lexicon knows it. */
  readonly noun?: NounClass
  /** The denominator of "15/19 tiêu chí". */
  readonly outOf?: number
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
      const read = quantityAt(document.text, list, numeral)
      if (read && !isDenominator(document.text, found.at(-1), read)) found.push(read)
    }
    return found
  },
})

function quantityAt(
  text: string,
  list: readonly Token[],
  numeral: Annotation<Numeral>,
): Annotation<Quantity> | undefined {
  const at = firstEndingAfter(list, numeral.end)
  const { values, outOf, scaled, weak } = numeral.value
  const unit = weak ? knownUnit(list, at) : readUnit(list, at)
  if (weak && (!unit || unit.kind === 'time' || isArticle(text, numeral))) return undefined
  const counted = unit && { ...unit, start: list[at]?.start ?? 0, end: list[unit.next - 1]?.end ?? 0 }
  const inMoney = scaled && (!counted || counted.kind === 'money')
  const start = inMoney ? scaled.start : counted?.start
  const end = counted?.end ?? numeral.end
  if (start === undefined || (counted?.kind === 'open' && YEAR.test(text.slice(numeral.start, numeral.end))))
    return undefined
  return {
    start: numeral.start,
    end,
    rule: `quantity/${inMoney ? 'money' : (counted?.kind ?? 'open')}`,
    value: {
      values: inMoney ? scaled.values : values,
      unit: text.slice(start, end),
      kind: inMoney ? 'money' : (counted?.kind ?? 'open'),
      ...(counted?.noun && { noun: counted.noun }),
      ...(outOf !== undefined && { outOf }),
      unitStart: start,
    },
  }
}

/** A bare year before a word that is no known unit. */
const YEAR = /^(?:19|20)\d\d$/

/** "một" alone is an article more often than a number. */
const isArticle = (text: string, numeral: Annotation<Numeral>): boolean =>
  text.slice(numeral.start, numeral.end).toLowerCase() === 'một'

/** "116 tuyến/134 tuyến đường": the second number is what the first one is a part of. */
function isDenominator(text: string, before: Annotation<Quantity> | undefined, read: Annotation<Quantity>): boolean {
  if (!before || before.end + 1 !== read.start || text[before.end] !== '/') return false
  return before.value.unit.startsWith(read.value.unit) || read.value.unit.startsWith(before.value.unit)
}

import type { Annotation } from '../../document/layer.js'
import { annotator } from '../../match/annotator.js'
import { phrases } from '../../match/lexicon.js'
import { type MadeRule, readAt } from '../../match/rule.js'
import { wordsOf } from '../../match/words.js'
import { firstEndingAfter, type Span } from '../../text/span.js'
import type { Token } from '../../text/token.js'
import { before } from '../date/context.js'
import { withCue } from '../date/cue.js'
import { dates } from '../date/date.js'
import { joined } from '../date/join.js'
import type { DateMention } from '../date/mention.js'
import { references } from '../reference/reference.js'
import { tokens, tokensOf } from '../token/token.js'
import { celebrated } from './celebrated.js'
import lexicon from './lexicon.json' with { type: 'json' }
import { misprintedEnd } from './misprint.js'
import { counted, monthDashed, monthSpans, monthsInWords } from './months.js'
import { bareYears, yearsInWords } from './years.js'

const starts = phrases(lexicon.starts)
const numerals = wordsOf(Object.keys(lexicon.numerals).map(word => word.split(' ')[0] ?? word))
const noPeriod: ReadonlySet<string> = new Set(lexicon.beforeNoPeriod)
const noYear = before(lexicon.beforeNoYear.map(word => [word, true] as const))
const afterYear: ReadonlySet<string> = new Set(lexicon.afterYear)
const beforeSureYear: ReadonlySet<string> = new Set(lexicon.beforeSureYear)
const thingsCounted: ReadonlySet<string> = new Set(lexicon.counted)

/** Months, quarters, halves of a year, years, terms and decades, and spans of them; days are in `dates`. */
export const periods = annotator<DateMention>({
  name: 'periods',
  reads: [tokens, references, dates],
  annotate(document) {
    const list = tokensOf(document)
    const days = document.read(dates)
    const cited = document.read(references)
    const found: Annotation<DateMention>[] = []
    let end = -1
    for (let index = 0; index < list.length; index++) {
      const token = list[index]
      const rules = token && token.shape !== 'mark' && token.start >= end ? rulesAt(list, index, end) : undefined
      const read = token && rules && readAt(document.text, rules, token.start, nextOf(days, cited, token))
      if (!read) {
        end = Math.max(end, token && rules === worded ? misprintedEnd(document.text, token.start) : end)
        continue
      }
      found.push(...(celebrated(document.text, read) ?? [withCue(document, list, index, read)]))
      end = read.end
    }
    return joined(document.text, found)
  },
})

/** The rules that may read something at a token. */
function rulesAt(list: readonly Token[], index: number, end: number): readonly MadeRule<DateMention>[] | undefined {
  const token = list[index]
  if (token === undefined) return undefined
  const next = list[index + 1]
  if (token.shape === 'number') {
    const length = token.end - token.start
    if (length === 4) return mayBeYear(list, index, end) ? bareYears : undefined
    if (/(?:qu[ýí]|lệ)$/.test(list[index - 1]?.key ?? '')) return undefined
    if (length > 2 || !next || isScale(list, index)) return undefined
    if (next.key === '/') return slashed
    return next.key === 'tháng' || next.key === 'quý'
      ? counted
      : isBeforeYear(list, index)
        ? dashedAt(list, index)
        : undefined
  }
  if (numerals.has(token) && (next?.key === 'tháng' || next?.key === 'quý' || token.key === 'mười')) return counted
  if (!starts.longestAt(list, index)) return undefined
  const isUnit = token.key === 'tháng' || token.key === 'năm'
  return (isUnit && isCounted(list[index - 1], next)) || isRevolution(list, index) ? undefined : worded
}

/** "đường Cách Mạng Tháng Tám", "thành quả của Cách mạng tháng Mười": a name, unless the year is told. */
const isRevolution = (list: readonly Token[], index: number): boolean =>
  list[index]?.key === 'tháng' &&
  list[index - 1]?.key === 'mạng' &&
  list[index - 2]?.key === 'cách' &&
  !list.slice(index + 2, index + 4).some(({ key, shape }) => key === 'năm' || (shape === 'number' && key.length === 4))

const worded = [...yearsInWords, ...monthsInWords]
const slashed = [...monthSpans, ...counted]
const dashed = [...monthSpans, ...monthDashed]
const dashedAt = (list: readonly Token[], index: number): readonly MadeRule<DateMention>[] =>
  OF_TIME.has(list[index - 1]?.key ?? '') ? dashed : monthSpans
const OF_TIME: ReadonlySet<string> = new Set(['từ', 'đến', 'tới', 'vào', 'hồi', 'đầu', 'giữa', 'cuối'])
const JOINED: ReadonlySet<string> = new Set(['-', '–', '.'])

/** "quy hoạch phân khu 1/2000": the scale of a map. */
const isScale = (list: readonly Token[], index: number): boolean =>
  list[index]?.key === '1' &&
  list[index + 1]?.key === '/' &&
  /^[125]0+$/.test(list[index + 2]?.key ?? '') &&
  MAPPED.has(list[index - 1]?.key ?? '')
const MAPPED: ReadonlySet<string> = new Set(['khu', 'tiết', 'đồ', 'hoạch'])

/** "5-2012": a month before its year. */
function isBeforeYear(list: readonly Token[], index: number): boolean {
  const year = list[index + 2]
  return JOINED.has(list[index + 1]?.key ?? '') && year?.shape === 'number' && year.end - year.start === 4
}

/** "3 tháng 2 lần", "mỗi năm", "nhiều năm nay": the unit is counted, so nothing is dated; a year in figures always is. */
function isCounted(previous: Token | undefined, next: Token | undefined): boolean {
  if (next?.shape === 'number' && next.end - next.start === 4) return false
  return previous !== undefined && (previous.shape === 'number' || noPeriod.has(previous.key))
}

/** Whether four figures are a year: behind a name or a word of time, and before a mark or a word that no counted thing begins with. */
function mayBeYear(list: readonly Token[], index: number, end: number): boolean {
  const previous = list[index - 1]
  const next = list[index + 1]
  const isSure = beforeSureYear.has(previous?.key ?? '') && !thingsCounted.has(next?.key ?? '')
  if (next !== undefined && next.shape === 'lower' && !afterYear.has(next.key) && !isSure) return false
  if (next !== undefined && ((!next.spaced && next.shape !== 'mark') || next.key === '/')) return false
  if (previous === undefined) return true
  const token = list[index]
  if (end > 0 && token !== undefined && token.start - end <= 2) return true
  if (previous.shape === 'mark') return (previous.key !== '.' && previous.key !== '/') || token?.spaced === true
  return previous.shape !== 'number' && !noYear.endingAt(list, index)
}

/** The day or document number that ends next: what a period must not overlap. */
function nextOf(days: readonly Span[], cited: readonly Span[], token: Token): readonly Span[] {
  const day = days[firstEndingAfter(days, token.start)]
  const number = cited[firstEndingAfter(cited, token.start)]
  if (!day || !number) return day ? [day] : number ? [number] : []
  return day.start < number.start ? [day, number] : [number, day]
}

import type { PartialDate } from '../../calendar/partial.js'
import { type MadeRule, rule } from '../../match/rule.js'
import { type PatternOptions, pattern } from '../../text/boundary.js'
import { key } from '../../text/fold.js'
import { at, type DateMention, placeIn, span } from '../date/mention.js'
import lexicon from './lexicon.json' with { type: 'json' }

const MONTH = '(?:1[0-2]|0?[1-9])'
const YEAR = '(?:1\\d|20)\\d\\d'
const TO = ' ?(?:[-–]|đến|tới)(?: hết)?(?: năm)? ?'
const SLASH = ' ?[/.-] ?'
const THE_YEAR = `(?:(?:(?:,? ?(?:của )?năm |${SLASH}|, ?| )(?<year>${YEAR}))|(?: của)?(?<relative> năm (?:nay|ngoái)))`
/** No further part of a number follows. */
const END = '(?![/.,-]\\d| ?%)'
const COUNT = '(?<count>1[0-2]|0?[1-9]|{numeral})'

const numerals: ReadonlyMap<string, number> = new Map(Object.entries(lexicon.numerals))
const options: PatternOptions = { words: { numeral: [...numerals.keys()] }, flags: 'giu' }

const numberOf = (word: string): number => numerals.get(key(word)) ?? Number(word)

const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, nhất: 1, đầu: 1, cuối: 4 }
const QUARTER = '(?:IV|I{1,3}|[1-4]|nhất|một|hai|ba|tư)'
const quarterOf = (word: string): number => QUARTERS[key(word)] ?? numberOf(word)

/** The year of "năm nay", "năm ngoái" as a distance from the day of writing. */
const shiftOf = (relative: string | undefined): Pick<PartialDate, 'shift'> =>
  relative === undefined ? {} : { shift: { unit: 'year', by: key(relative).endsWith('nay') ? 0 : -1 } }

/** Months, quarters, halves of a year, years, terms: each begins with a word. */
export const worded: readonly MadeRule<DateMention>[] = [
  rule({
    name: 'period/term',
    pattern: pattern(
      `(?:nhiệm k[ỳì]|khóa|khoá)(?: \\p{Lu}{1,6},?)? ?(?<from>${YEAR})${TO}(?<year>${YEAR})${END}`,
      options,
    ),
    examples: { 'nhiệm kỳ 2004 - 2011': span({ year: 2004 }, { year: 2011 }, { cue: 'term' }) },
    read: ({ from, ...groups }) => yearsFrom(from, placeIn(groups), 'term'),
  }),
  rule({
    name: 'period/stage',
    pattern: pattern(
      `(?:giai đoạn|thời kỳ|thời kì)(?: \\d{1,2} năm)?(?: từ)?(?: năm)? ?(?<from>${YEAR})${TO}(?<year>${YEAR})${END}`,
      options,
    ),
    examples: { 'giai đoạn 2006 – 2010': span({ year: 2006 }, { year: 2010 }, { cue: 'stage' }) },
    read: ({ from, ...groups }) => yearsFrom(from, placeIn(groups), 'stage'),
  }),
  rule({
    name: 'period/years',
    pattern: pattern(
      `(?:những |các |hai )?năm(?: học| tài chính)? (?<from>${YEAR}) ?(?:[-–]|đến|tới) ?(?:năm )?(?<year>${YEAR})${END}`,
      options,
    ),
    examples: {
      'Năm học 2006-2007': span({ year: 2006 }, { year: 2007 }),
      'năm 2006 đến năm 2010': span({ year: 2006 }, { year: 2010 }),
    },
    read: ({ from, ...groups }) => yearsFrom(from, placeIn(groups)),
  }),
  rule({
    name: 'period/year',
    pattern: pattern(`(?:(?:đầu|giữa|cuối|hết) )?(?:năm|các năm) (?<year>${YEAR})${END}`, options),
    examples: { 'năm 2006': at({ year: 2006 }), 'cuối năm 2006': at({ year: 2006 }) },
    read: groups => at(placeIn(groups)),
  }),
  rule({
    name: 'period/this-year',
    pattern: pattern('(?:(?:đầu|giữa|cuối|hết) )?năm (?<which>nay|ngoái|tới|sau)', options),
    examples: {
      'năm nay': at({ shift: { unit: 'year', by: 0 } }),
      'năm ngoái': at({ shift: { unit: 'year', by: -1 } }),
    },
    read: ({ which = '' }) => at({ shift: { unit: 'year', by: YEARS[key(which)] ?? 0 } }),
  }),
  rule({
    name: 'period/months-of-year',
    pattern: pattern(
      `(?:những|các) tháng (?:đầu|cuối|giữa|còn lại)(?: của)? năm (?:(?<year>${YEAR})|(?<now>nay))${END}`,
      options,
    ),
    examples: { 'những tháng đầu năm 2006': at({ year: 2006 }) },
    read: ({ now, ...groups }) => at(now ? { shift: { unit: 'year', by: 0 } } : placeIn(groups)),
  }),
  rule({
    name: 'period/month',
    pattern: pattern(
      `(?:(?:đầu|giữa|cuối|hết|thượng tuần|trung tuần|hạ tuần) )?tháng (?<month>${MONTH})${THE_YEAR}?${END}`,
      options,
    ),
    examples: {
      'tháng 4/2006': at({ year: 2006, month: 4 }),
      'cuối tháng 04 năm 2006': at({ year: 2006, month: 4 }),
      'tháng 4 năm nay': at({ month: 4, shift: { unit: 'year', by: 0 } }),
      'tháng 4': at({ month: 4 }),
    },
    read: ({ relative, ...groups }) => at({ ...placeIn(groups), ...shiftOf(relative) }),
  }),
  rule({
    name: 'period/month-in-words',
    pattern: pattern(
      `tháng (?<word>mười một|mười hai|mười|hai|ba|tư|bốn|sáu|bảy|tám|chín|năm(?= năm))${THE_YEAR}?${END}`,
      options,
    ),
    examples: { 'tháng ba': at({ month: 3 }), 'tháng tám năm 2006': at({ year: 2006, month: 8 }) },
    read: ({ word = '', relative, ...groups }) =>
      at({ ...placeIn(groups), month: numberOf(word), ...shiftOf(relative) }),
  }),
  rule({
    name: 'period/this-month',
    pattern: pattern('(?:(?:đầu|giữa|cuối|hết|trong) )?tháng (?<which>này|trước|tới|sau)', options),
    examples: { 'cuối tháng này': at({ shift: { unit: 'month', by: 0 } }) },
    read: ({ which = '' }) => at({ shift: { unit: 'month', by: MONTHS[key(which)] ?? 0 } }),
  }),
  rule({
    name: 'period/months-listed',
    pattern: pattern(
      `(?:các )?tháng (?<first>${MONTH}(?:, ?${MONTH}){0,8}) ?(?:,|và) ?(?:tháng )?(?<month>${MONTH})${THE_YEAR}${END}`,
      options,
    ),
    examples: {
      'tháng 7, 8 và 9/2006': {
        points: [
          { month: 7, year: 2006 },
          { month: 8, year: 2006 },
          { month: 9, year: 2006 },
        ],
      },
    },
    read: ({ first = '', relative, ...groups }) => {
      const last = { ...placeIn(groups), ...shiftOf(relative) }
      return { points: [...first.split(',').map(month => ({ ...last, month: Number(month) })), last] }
    },
  }),
  rule({
    name: 'period/month-to-month',
    pattern: pattern(
      `tháng (?<from>${MONTH})(?: ?[-–] ?| (?:đến|tới)(?: hết)? )(?:tháng )?(?<month>${MONTH})${THE_YEAR}?${END}`,
      options,
    ),
    examples: {
      'tháng 1 đến tháng 4/2006': span({ month: 1, year: 2006 }, { month: 4, year: 2006 }),
      'tháng 1 - 4': span({ month: 1 }, { month: 4 }),
    },
    read: ({ from, relative, ...groups }) => {
      const last = { ...placeIn(groups), ...shiftOf(relative) }
      const first = { ...last, month: Number(from) }
      return first.month < (last.month ?? 0) ? span(first, last) : undefined
    },
  }),
  rule({
    name: 'period/quarter',
    pattern: pattern(`(?:(?:đầu|giữa|cuối|hết) )?(?:qu[ýí]) (?<word>${QUARTER})${THE_YEAR}?${END}`, options),
    examples: {
      'quý II năm 2006': at({ quarter: 2, year: 2006 }),
      'Quý 2/2006': at({ quarter: 2, year: 2006 }),
      'quý IV': at({ quarter: 4 }),
    },
    read: ({ word = '', relative, ...groups }) =>
      at({ ...placeIn(groups), quarter: quarterOf(word), ...shiftOf(relative) }),
  }),
  rule({
    name: 'period/quarters-listed',
    pattern: pattern(
      `(?:các )?qu[ýí] (?<first>${QUARTER})(?:,| và| và quý|, quý) (?<word>${QUARTER})${THE_YEAR}?${END}`,
      options,
    ),
    examples: {
      'quý I và quý II/2006': {
        points: [
          { quarter: 1, year: 2006 },
          { quarter: 2, year: 2006 },
        ],
      },
    },
    read: ({ first = '', word = '', relative, ...groups }) => {
      const year = { ...placeIn(groups), ...shiftOf(relative) }
      return { points: [first, word].map(one => ({ ...year, quarter: quarterOf(one) })) }
    },
  }),
  rule({
    name: 'period/quarter-abbreviated',
    pattern: pattern(`Q(?<quarter>[1-4]) ?[/.-] ?(?<year>${YEAR})${END}`),
    examples: { 'Q2/2006': at({ quarter: 2, year: 2006 }) },
    read: groups => at(placeIn(groups)),
  }),
  rule({
    name: 'period/half-year',
    pattern: pattern(`nửa (?<part>đầu|cuối)(?: của)? năm(?: (?:(?<year>${YEAR})|(?<now>nay)))?${END}`, options),
    examples: { 'nửa cuối năm 2006': span({ year: 2006, month: 7 }, { year: 2006, month: 12 }) },
    read: ({ part = '', now, ...groups }) => monthsOf(part, 6, { ...placeIn(groups), ...shiftOf(now) }),
  }),
  rule({
    name: 'period/decade',
    pattern: pattern(
      '(?:những năm|thập niên|thập kỷ)(?: (?<decade>(?:1\\d|20)\\d0)| (?<tens>\\d0)(?: của)? thế kỷ (?<century>XX|XXI|XIX|20|21|19|trước))(?! ?[-–] ?\\d)',
      options,
    ),
    examples: { 'những năm 1990': at({ decade: 1990 }), 'thập niên 60 của thế kỷ XX': at({ decade: 1960 }) },
    read: ({ decade, tens, century = '' }) =>
      at({ decade: decade ? Number(decade) : (CENTURIES[key(century)] ?? 1900) + Number(tens) }),
  }),
  rule({
    name: 'period/part-of-year',
    pattern: pattern('(?:đầu|cuối|giữa|hết) năm(?! (?:học|tài|\\d|nay|ngoái|tới|sau|trước|đến nay|tới nay))', options),
    examples: { 'cuối năm': at({ shift: { unit: 'year', by: 0 } }) },
    read: () => at({ shift: { unit: 'year', by: 0 } }),
  }),
]

/** Periods that begin with a number of months or quarters. */
export const counted: readonly MadeRule<DateMention>[] = [
  rule({
    name: 'period/months-at-end',
    pattern: pattern(
      `${COUNT} tháng (?<part>đầu|cuối|còn lại)(?: của)? năm(?! học)(?: ?,? ?(?:(?<year>${YEAR})|(?<relative>nay|ngoái)))?${END}`,
      options,
    ),
    examples: {
      '6 tháng đầu năm 2006': span({ year: 2006, month: 1 }, { year: 2006, month: 6 }),
      'Ba tháng cuối năm': span({ month: 10 }, { month: 12 }),
    },
    read: ({ count = '', part = '', relative, ...groups }) =>
      monthsOf(part, numberOf(count), { ...placeIn(groups), ...shiftOf(relative) }),
  }),
  rule({
    name: 'period/months-of',
    pattern: pattern(`${COUNT} tháng(?: của)?(?: năm |/)(?<year>${YEAR})${END}`, options),
    examples: { '9 tháng năm 2006': span({ year: 2006, month: 1 }, { year: 2006, month: 9 }) },
    read: ({ count = '', ...groups }) => monthsOf('đầu', numberOf(count), placeIn(groups)),
  }),
  rule({
    name: 'period/quarters-at-end',
    pattern: pattern(
      `(?<count>[23]|hai|ba) quý (?<part>đầu|cuối)(?: của)? năm(?! học)(?: (?<year>${YEAR}))?${END}`,
      options,
    ),
    examples: { 'hai quý đầu năm': span({ month: 1 }, { month: 6 }) },
    read: ({ count = '', part = '', ...groups }) => monthsOf(part, numberOf(count) * 3, placeIn(groups)),
  }),
  rule({
    name: 'period/month-of-year',
    pattern: pattern(`(?<month>${MONTH}) ?/ ?(?<year>(?:19|20)\\d\\d)${END}`),
    examples: { '4/2006': at({ year: 2006, month: 4 }) },
    read: groups => at(placeIn(groups)),
  }),
]

/** "6/1970-12/1979": from month to month, as careers list them. */
export const monthSpans: readonly MadeRule<DateMention>[] = [
  rule({
    name: 'period/month-of-year-to',
    pattern: pattern(
      `(?<fromMonth>${MONTH}) ?[/.-] ?(?<fromYear>(?:19|20)\\d\\d) ?[-–] ?(?<month>${MONTH}) ?[/.-] ?(?<year>(?:19|20)\\d\\d)${END}`,
    ),
    examples: {
      '6/1996-12/2006': span({ month: 6, year: 1996 }, { month: 12, year: 2006 }),
      '5-2006 - 8-2007': span({ month: 5, year: 2006 }, { month: 8, year: 2007 }),
    },
    read: ({ fromMonth, fromYear, ...groups }) => {
      const first = { month: Number(fromMonth), year: Number(fromYear) }
      const last = placeIn(groups)
      return first.year * 12 + first.month < (last.year ?? 0) * 12 + (last.month ?? 0) ? span(first, last) : undefined
    },
  }),
]

/** Years that no word announces. */
export const bareYears: readonly MadeRule<DateMention>[] = [
  rule({
    name: 'period/bare-years',
    pattern: pattern(`(?<from>(?:19|20)\\d\\d) ?(?:[-–]|đến) ?(?<year>(?:19|20)\\d\\d)${END}`),
    examples: { '2006-2010': span({ year: 2006 }, { year: 2010 }) },
    read: ({ from, ...groups }) => yearsFrom(from, placeIn(groups)),
  }),
  rule({
    name: 'period/bare-year',
    pattern: pattern(`(?<year>19\\d\\d|20[0-4]\\d|2050)${END}`),
    examples: { '2006': at({ year: 2006 }) },
    read: groups => at(placeIn(groups)),
  }),
]

const YEARS: Readonly<Record<string, number>> = { nay: 0, ngoái: -1, tới: 1, sau: 1 }
const MONTHS: Readonly<Record<string, number>> = { này: 0, trước: -1, tới: 1, sau: 1 }
const CENTURIES: Readonly<Record<string, number>> = {
  xix: 1800,
  '19': 1800,
  xx: 1900,
  '20': 1900,
  xxi: 2000,
  '21': 2000,
}
const LONGEST = 100

function yearsFrom(from: string | undefined, to: PartialDate, cue?: 'term' | 'stage'): DateMention | undefined {
  const first = Number(from)
  const last = to.year ?? 0
  if (last <= first || last - first > LONGEST) return undefined
  return span({ year: first }, { year: last }, cue ? { cue } : {})
}

function monthsOf(part: string, count: number, year: PartialDate): DateMention | undefined {
  if (count < 1 || count > 12) return undefined
  return key(part) === 'đầu'
    ? span({ ...year, month: 1 }, { ...year, month: count })
    : span({ ...year, month: 13 - count }, { ...year, month: 12 })
}

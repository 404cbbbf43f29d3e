import type { PartialDate } from '../../calendar/partial.js'
import { type MadeRule, rule } from '../../match/rule.js'
import { pattern } from '../../text/boundary.js'
import { key } from '../../text/fold.js'
import { at, type DateMention, placeIn, span } from '../date/mention.js'
import { COUNT, END, MONTH, MONTHS, numberOf, options, QUARTER, quarterOf, shiftOf, THE_YEAR, YEAR } from './parts.js'

/** Months, quarters and halves of a year: each begins with a word. */
export const monthsInWords: readonly MadeRule<DateMention>[] = [
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
      'tháng 4 năm sau': at({ month: 4, shift: { unit: 'year', by: 1 } }),
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
    name: 'period/january-in-words',
    pattern: pattern(`tháng một${THE_YEAR}?(?=[,.;)]|$)`, options),
    examples: { 'tháng một': at({ month: 1 }) },
    read: ({ relative, ...groups }) => at({ ...placeIn(groups), month: 1, ...shiftOf(relative) }),
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
    name: 'period/year-to-month',
    pattern: pattern(`đầu năm (?:đến|tới)(?: hết| cuối)? tháng (?<month>${MONTH})${THE_YEAR}?${END}`, options),
    examples: { 'đầu năm đến hết tháng 4': span({ month: 1 }, { month: 4 }) },
    read: ({ relative, ...groups }) => {
      const last = { ...placeIn(groups), ...shiftOf(relative) }
      return span({ ...last, month: 1 }, last)
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
      `(?:các )?qu[ýí] (?<first>${QUARTER}(?:, ?(?:quý )?${QUARTER}){0,2})(?:,| và| và quý|, quý|, và|, và quý) (?<word>${QUARTER})${THE_YEAR}?${END}`,
      options,
    ),
    examples: {
      'quý I và quý II/2006': {
        points: [
          { quarter: 1, year: 2006 },
          { quarter: 2, year: 2006 },
        ],
      },
      'quý I, III, IV / 2006': {
        points: [
          { quarter: 1, year: 2006 },
          { quarter: 3, year: 2006 },
          { quarter: 4, year: 2006 },
        ],
      },
    },
    read: ({ first = '', word = '', relative, ...groups }) => {
      const year = { ...placeIn(groups), ...shiftOf(relative) }
      const named = first.split(',').map(one => one.trim().replace(/^qu[ýí] /iu, ''))
      return { points: [...named, word].map(one => ({ ...year, quarter: quarterOf(one) })) }
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
    pattern: pattern(
      `nửa (?<part>đầu|cuối)(?:(?: của)? năm(?: (?:(?<year>${YEAR})|(?<now>nay)))?| (?<bare>${YEAR}))${END}`,
      options,
    ),
    examples: {
      'nửa cuối năm 2006': span({ year: 2006, month: 7 }, { year: 2006, month: 12 }),
      'nửa đầu 2006': span({ year: 2006, month: 1 }, { year: 2006, month: 6 }),
    },
    read: ({ part = '', now, year, bare }) =>
      monthsOf(part, 6, { ...placeIn({ year: year ?? bare }), ...shiftOf(now) }),
  }),
]

/** Periods that begin with a number of months or quarters. */
export const counted: readonly MadeRule<DateMention>[] = [
  rule({
    name: 'period/months-at-end',
    pattern: pattern(
      `${COUNT} tháng (?<part>đầu|cuối|còn lại)(?:(?: của)? năm(?! học)(?: ?,? ?(?:(?<year>${YEAR})|(?<relative>nay|ngoái|trước(?! đó))))?| (?<bare>${YEAR}))${END}`,
      options,
    ),
    examples: {
      '6 tháng đầu năm 2006': span({ year: 2006, month: 1 }, { year: 2006, month: 6 }),
      'Ba tháng cuối năm': span({ month: 10 }, { month: 12 }),
      '6 tháng đầu 2006': span({ year: 2006, month: 1 }, { year: 2006, month: 6 }),
    },
    read: ({ count = '', part = '', relative, year, bare }) =>
      monthsOf(part, numberOf(count), {
        ...placeIn({ year: year ?? bare }),
        ...shiftOf(relative),
      }),
  }),
  rule({
    name: 'period/months-left',
    pattern: pattern(`${COUNT} tháng còn lại(?! (?:của|năm))`, options),
    examples: { 'Sáu tháng còn lại': span({ month: 7 }, { month: 12 }) },
    read: ({ count = '' }) => monthsOf('cuối', numberOf(count), {}),
  }),
  rule({
    name: 'period/months-of',
    pattern: pattern(`${COUNT} tháng(?: của)?(?:(?: năm | ?/ ?)(?<year>${YEAR})|(?<relative> năm nay))${END}`, options),
    examples: {
      '9 tháng năm 2006': span({ year: 2006, month: 1 }, { year: 2006, month: 9 }),
      '6 tháng / 2006': span({ year: 2006, month: 1 }, { year: 2006, month: 6 }),
      '9 tháng của năm nay': span(
        { month: 1, shift: { unit: 'year', by: 0 } },
        { month: 9, shift: { unit: 'year', by: 0 } },
      ),
    },
    read: ({ count = '', relative, ...groups }) =>
      monthsOf('đầu', numberOf(count), { ...placeIn(groups), ...shiftOf(relative) }),
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

/** "từ 6-2016": a month and its year behind a word of time. */
export const monthDashed: readonly MadeRule<DateMention>[] = [
  rule({
    name: 'period/month-dashed-year',
    pattern: pattern(`(?<month>${MONTH})-(?<year>(?:19|20)\\d\\d)${END}`),
    examples: { '4-2006': at({ year: 2006, month: 4 }) },
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

function monthsOf(part: string, count: number, year: PartialDate): DateMention | undefined {
  if (count < 1 || count > 12) return undefined
  return key(part) === 'đầu'
    ? span({ ...year, month: 1 }, { ...year, month: count })
    : span({ ...year, month: 13 - count }, { ...year, month: 12 })
}

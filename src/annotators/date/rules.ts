import { type MadeRule, rule } from '../../match/rule.js'
import { pattern } from '../../text/boundary.js'
import { at, type DateMention, placeIn, span } from './mention.js'
import { DAY, dated, END, LEAD, MONTH, MUNG, monthNamed, options, partOf, SLASH, YEAR } from './parts.js'

const TO = ` ?(?:[-–]|đến|tới)(?: hết)?(?: sáng| chiều)?(?: ngày)? ?(?:${MUNG})?`

/** "2-4-6 Hai Bà Trưng", "khu vực 1-2-3": a row of numbers. */
const ROW = '\\d{1,2}-\\d{1,2}-\\d{1,2}(?![\\d/.-])'

/** Days written in full; safe wherever a number stands, but for numbers of houses and streets. */
export const fullDays: readonly MadeRule<DateMention>[] = [
  rule({
    name: 'date/day-month-year',
    pattern: pattern(`${LEAD}(?<day>${DAY})${SLASH}(?<month>${MONTH})${SLASH}(?<year>${YEAR})${END}`, options),
    examples: {
      '7/3/2019': at({ year: 2019, month: 3, day: 7 }),
      'Sáng ngày 07-3-2019': at({ year: 2019, month: 3, day: 7 }, { partOfDay: 'sáng' }),
      'thứ Năm (7.3.2019': at({ year: 2019, month: 3, day: 7 }),
    },
    read: groups => dated(groups, placeIn(groups)),
  }),
  rule({
    name: 'date/day-thang-month',
    pattern: pattern(
      `${LEAD}(?<day>${DAY}) tháng (?<month>${MONTH})(?:(?:,? ?năm |${SLASH}|, ?)(?<year>${YEAR})|(?<now> năm nay))?(?! (?:ngày|lần))${END}`,
      options,
    ),
    examples: {
      'ngày 7 tháng 3 năm 2019': at({ year: 2019, month: 3, day: 7 }),
      'Chiều 7 tháng 3': at({ month: 3, day: 7 }, { partOfDay: 'chiều' }),
      'ngày mồng 7 tháng 8': at({ month: 8, day: 7 }),
    },
    read: ({ now, mung, day, month, ...groups }) => {
      if (mung && FEASTS.has(`${day}/${month}`)) return undefined
      const place = placeIn({ ...groups, day, month })
      return dated(groups, now ? { ...place, shift: { unit: 'year', by: 0 } } : place)
    },
  }),
  rule({
    name: 'date/days-to-day',
    pattern: pattern(
      `(?!${ROW})${LEAD}(?<from>${DAY})${TO}(?<day>${DAY})(?:${SLASH}| tháng )(?<month>${MONTH})(?:(?:${SLASH}|,? năm )(?<year>${YEAR}))?${END}`,
      options,
    ),
    examples: {
      'ngày 4 đến 9/12': span({ month: 12, day: 4 }, { month: 12, day: 9 }),
      'ngày mùng 6-7/7': span({ month: 7, day: 6 }, { month: 7, day: 7 }),
      'mùng 4 đến mùng 6/8': span({ month: 8, day: 4 }, { month: 8, day: 6 }),
      '4 - 9/12/2018': span({ year: 2018, month: 12, day: 4 }, { year: 2018, month: 12, day: 9 }),
    },
    read: ({ from, ...groups }) => {
      const last = placeIn(groups)
      const first = { ...last, day: Number(from) }
      return first.day < (last.day ?? 0) ? span(first, last, partOf(groups)) : undefined
    },
  }),
  rule({
    name: 'date/days-listed',
    pattern: pattern(
      `${LEAD}(?<first>${DAY}(?:, ?${DAY}){0,5})(?: và |, ?)(?:ngày )?(?<day>${DAY})(?:${SLASH}| tháng )(?<month>${MONTH})(?:(?:${SLASH}| năm )(?<year>${YEAR}))?${END}`,
      options,
    ),
    examples: {
      'ngày 5 và 6.4': {
        points: [
          { month: 4, day: 5 },
          { month: 4, day: 6 },
        ],
      },
      'ngày 5, 6 và 9/4/2020': {
        points: [
          { year: 2020, month: 4, day: 5 },
          { year: 2020, month: 4, day: 6 },
          { year: 2020, month: 4, day: 9 },
        ],
      },
    },
    read: ({ first = '', ...groups }) => {
      const last = placeIn(groups)
      const days = first.split(',').map(day => ({ ...last, day: Number(day) }))
      return { points: [...days, last], ...partOf(groups) }
    },
  }),
]

/** Days of the moon that are written like those of the common calendar. */
const FEASTS: ReadonlySet<string> = new Set(['10/3', '5/5'])

/** "2019-03-07": as machines write days. */
export const isoDays: readonly MadeRule<DateMention>[] = [
  rule({
    name: 'date/iso',
    pattern: pattern('(?<year>(?:19|20)\\d\\d)-(?<month>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\\d|3[01])(?![\\d/-])'),
    examples: { '2019-03-07': at({ year: 2019, month: 3, day: 7 }) },
    read: groups => at(placeIn(groups)),
  }),
]

/** Days whose year is not written: behind "ngày", "hôm", a part of the day, a weekday. */
export const cuedDays: readonly MadeRule<DateMention>[] = [
  rule({
    name: 'date/day-month',
    pattern: pattern(`${LEAD}(?<day>${DAY})${SLASH}(?<month>${MONTH})${END}`, options),
    examples: {
      'ngày 7.3': at({ month: 3, day: 7 }),
      'mùng 3/7': at({ month: 7, day: 3 }),
      'Sáng nay (7/3': at({ month: 3, day: 7 }, { partOfDay: 'sáng' }),
      'Hôm nay 7-3': at({ month: 3, day: 7 }),
      'hôm 7-3': at({ month: 3, day: 7 }),
    },
    read: groups => dated(groups, placeIn(groups)),
  }),
  rule({
    // Without "ngày" a long dash stands between the ends of a span: "tháng 1 – 9/2019".
    name: 'date/day-month-long-dash',
    pattern: pattern(
      `(?:(?<part>{part}) )?ngày (?<day>${DAY}) ?– ?(?<month>${MONTH})(?: ?– ?(?<year>${YEAR}))?(?! ?–)(?! tháng)${END}`,
      options,
    ),
    examples: {
      'Ngày 7 – 3': at({ month: 3, day: 7 }),
      'ngày 7 – 3 – 2019': at({ year: 2019, month: 3, day: 7 }),
    },
    read: groups => dated(groups, placeIn(groups)),
  }),
  rule({
    name: 'date/day-month-to-day-month',
    pattern: pattern(
      `${LEAD}(?<day>${DAY})(?<mark>[/.])(?<month>${MONTH}) ?[-–] ?(?<lastDay>${DAY})\\k<mark>(?<lastMonth>${MONTH})(?:\\k<mark>(?<year>${YEAR}))?${END}`,
      options,
    ),
    examples: {
      'ngày 30/5-7/6': span({ month: 5, day: 30 }, { month: 6, day: 7 }),
      'ngày 29/3-3/4/2019': span({ month: 3, day: 29 }, { year: 2019, month: 4, day: 3 }),
    },
    read: ({ day = '', month = '', lastDay, lastMonth, year, ...groups }) =>
      span(
        placeIn({ day, month }),
        placeIn({ ...(year && { year }), ...(lastMonth && { month: lastMonth }), ...(lastDay && { day: lastDay }) }),
        partOf(groups),
      ),
  }),
  rule({
    name: 'date/day-month-short-year',
    pattern: pattern(`${LEAD}(?<day>${DAY})/(?<month>${MONTH})/(?<year>[0-3]\\d)(?![/.-]?\\d)`, options),
    examples: { 'ngày 7/3/16': at({ year: 2016, month: 3, day: 7 }) },
    read: ({ year, ...groups }) => dated(groups, { ...placeIn(groups), year: 2000 + Number(year) }),
  }),
  rule({
    name: 'date/day-month-in-words',
    pattern: pattern(
      `(?:(?<part>{part}) )?ngày (?<day>${DAY}) tháng (?<word>{month})(?: năm (?<year>${YEAR}))?(?! (?:lần|âm|năm \\p{L})| ?\\(âm)`,
      options,
    ),
    examples: {
      'ngày 7 tháng Sáu': at({ month: 6, day: 7 }),
      'Ngày 17 tháng tư năm 2019': at({ year: 2019, month: 4, day: 17 }),
    },
    read: ({ word = '', ...groups }) => dated(groups, { ...placeIn(groups), month: monthNamed(word) }),
  }),
  rule({
    name: 'date/day-alone',
    pattern: pattern(
      `(?:(?<part>{part}) )?ngày (?<day>${DAY})(?=[,.;)](?!\\d)| (?:tới|này|vừa|đến|và|tại)(?!\\p{L})|\\n|$)`,
      options,
    ),
    examples: { 'Sáng ngày 7': at({ day: 7 }, { partOfDay: 'sáng' }) },
    read: groups => dated(groups, placeIn(groups)),
  }),
]

/** A day and a month alone, with a slash: where a word before it tells a date from a fraction. */
export const bareDays: readonly MadeRule<DateMention>[] = [
  rule({
    name: 'date/bare-day-month',
    pattern: pattern(`(?<day>${DAY}) ?/ ?(?<month>${MONTH})${END}`),
    examples: { '7/3': at({ month: 3, day: 7 }) },
    read: groups => at(placeIn(groups)),
  }),
  rule({
    name: 'date/bare-days-dashed',
    pattern: pattern(
      `(?<fromDay>${DAY})(?<mark>[.-])(?<fromMonth>${MONTH}) (?:đến|tới) (?:ngày )?(?<day>${DAY})\\k<mark>(?<month>${MONTH})${END}`,
    ),
    examples: { '7-3 đến 9-4': span({ month: 3, day: 7 }, { month: 4, day: 9 }) },
    read: ({ fromDay = '', fromMonth = '', ...groups }) =>
      span(placeIn({ day: fromDay, month: fromMonth }), placeIn(groups)),
  }),
  rule({
    name: 'date/bare-day-month-dashed',
    pattern: pattern(
      `(?<day>${DAY})[.-](?<month>${MONTH})(?=[;)]|,(?!\\d)| (?:đến|tới|và|-|–) ?(?:ngày )?\\d| (?:tới|vừa|để|sẽ|hằng|hàng)(?!\\p{L})|\\.(?:\\s|$)|\\n|$)`,
    ),
    examples: { '7-3': at({ month: 3, day: 7 }) },
    read: groups => at(placeIn(groups)),
  }),
]

import type { PartialDate } from '../../calendar/partial.js'
import { type Groups, type MadeRule, rule } from '../../match/rule.js'
import { type PatternOptions, pattern } from '../../text/boundary.js'
import { key } from '../../text/fold.js'
import lexicon from './lexicon.json' with { type: 'json' }
import { at, type DateMention, type PartOfDay, placeIn, span } from './mention.js'

const DAY = '(?:3[01]|[12]\\d|0?[1-9])'
const MONTH = '(?:1[0-2]|0?[1-9])'
const YEAR = '(?:1\\d|20)\\d\\d'
const TO = ' ?(?:[-–]|đến|tới)(?: hết)?(?: sáng| chiều)?(?: ngày)? ?'
const SLASH = ' ?[/.-] ?'
/** No further part of a number follows: "21.576,5", "2-3%", "12/10/20". */
const END = '(?![/.-]\\d|,\\d| ?%| / ?\\d)'
/** "Sáng nay, thứ Hai (ngày", "mùng" before a month in digits, which is none of the moon: what may stand before the digits. */
const LEAD =
  '(?:(?<part>{part}) ?(?:hôm )?(?:nay|qua|mai)?,? ?\\(?)?(?:hôm (?:(?:nay|qua),? ?\\(?)?)?(?:{weekday},? ?\\(?)?(?:ngày )?(?:m[ùồ]ng (?=\\d{1,2}(?: ?[-–] ?\\d{1,2})?/))?'

const parts: ReadonlyMap<string, PartOfDay> = new Map(
  Object.entries(lexicon.partsOfDay).map(([word, part]) => [word, part as PartOfDay]),
)
const options: PatternOptions = { words: { part: [...parts.keys()], weekday: lexicon.weekdays }, flags: 'giu' }

function partOf({ part }: Groups): { readonly partOfDay?: PartOfDay } {
  const partOfDay = part === undefined ? undefined : parts.get(key(part))
  return partOfDay === undefined ? {} : { partOfDay }
}

const dated = (groups: Groups, point: PartialDate): DateMention => at(point, partOf(groups))

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
      `${LEAD}(?<day>${DAY}) tháng (?<month>${MONTH})(?:(?:,? ?năm |${SLASH}|, ?)(?<year>${YEAR})|(?<now> năm nay))?${END}`,
      options,
    ),
    examples: {
      'ngày 7 tháng 3 năm 2019': at({ year: 2019, month: 3, day: 7 }),
      'Chiều 7 tháng 3': at({ month: 3, day: 7 }, { partOfDay: 'chiều' }),
    },
    read: ({ now, ...groups }) =>
      dated(groups, now ? { ...placeIn(groups), shift: { unit: 'year', by: 0 } } : placeIn(groups)),
  }),
  rule({
    name: 'date/days-to-day',
    pattern: pattern(
      `${LEAD}(?<from>${DAY})${TO}(?<day>${DAY})(?:${SLASH}| tháng )(?<month>${MONTH})(?:(?:${SLASH}|,? năm )(?<year>${YEAR}))?${END}`,
      options,
    ),
    examples: {
      'ngày 4 đến 9/12': span({ month: 12, day: 4 }, { month: 12, day: 9 }),
      'ngày mùng 6-7/7': span({ month: 7, day: 6 }, { month: 7, day: 7 }),
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
    name: 'date/day-alone',
    pattern: pattern(
      `(?:(?<part>{part}) )?ngày (?<day>${DAY})(?=[,.;)](?!\\d)| (?:tới|này|vừa|đến|và|tại)(?!\\p{L})|\\n|$)`,
      options,
    ),
    examples: { 'Sáng ngày 7': at({ day: 7 }, { partOfDay: 'sáng' }) },
    read: groups => dated(groups, placeIn(groups)),
  }),
  rule({
    name: 'date/today',
    pattern: pattern('(?:(?<part>{part}) )?(?:ngày )?hôm (?<which>nay|qua|kia)', options),
    examples: {
      'hôm nay': at({ shift: { unit: 'day', by: 0 } }),
      'sáng hôm qua': at({ shift: { unit: 'day', by: -1 } }, { partOfDay: 'sáng' }),
    },
    read: ({ which = '', ...groups }) => dated(groups, { shift: { unit: 'day', by: DISTANCE[key(which)] ?? 0 } }),
  }),
  rule({
    name: 'date/part-of-today',
    pattern: pattern('(?<part>{part}) (?<which>nay|qua|mai)', options),
    examples: { 'Chiều nay': at({ shift: { unit: 'day', by: 0 } }, { partOfDay: 'chiều' }) },
    read: ({ which = '', ...groups }) => dated(groups, { shift: { unit: 'day', by: DISTANCE[key(which)] ?? 0 } }),
  }),
  rule({
    name: 'date/tomorrow',
    pattern: pattern('ngày mai', options),
    examples: { 'ngày mai': at({ shift: { unit: 'day', by: 1 } }) },
    read: () => at({ shift: { unit: 'day', by: 1 } }),
  }),
  ...lunarDays(),
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
      `(?<day>${DAY})[.-](?<month>${MONTH})(?=[,;)]| (?:đến|tới|và|-|–) ?(?:ngày )?\\d| (?:tới|vừa|để|sẽ|hằng|hàng)(?!\\p{L})|\\.(?:\\s|$)|\\n|$)`,
    ),
    examples: { '7-3': at({ month: 3, day: 7 }) },
    read: groups => at(placeIn(groups)),
  }),
]

const DISTANCE: Readonly<Record<string, number>> = { nay: 0, qua: -1, kia: -2, mai: 1 }

function lunarDays(): readonly MadeRule<DateMention>[] {
  const lunar: DateMention = { points: [], lunar: true }
  const month = '(?:giêng|chạp|một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười(?: một| hai)?|\\d{1,2})'
  return [
    rule({
      name: 'date/lunar-day',
      pattern: pattern(
        `(?:(?:ngày )?(?:mùng|mồng) \\d{1,2}(?: tháng ${month}| tết)?|(?:ngày )?rằm tháng ${month}|ngày \\d{1,2} tháng (?:giêng|chạp))(?:\\(? ?âm lịch\\)?)?`,
        { flags: 'giu' },
      ),
      examples: { 'mùng 10 tháng Ba': lunar, 'Rằm tháng Giêng': lunar, 'ngày 23 tháng Chạp': lunar },
      read: () => lunar,
    }),
    rule({
      name: 'date/lunar-day-named',
      pattern: pattern(
        'ngày \\d{1,2}(?:[/-]| tháng )\\d{1,2}(?: ?\\(?âm lịch\\)?| năm (?:giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý) \\p{L}{2,5})',
        { flags: 'giu' },
      ),
      examples: { 'ngày 10/3 âm lịch': lunar, 'ngày 4 tháng 8 năm Giáp Thìn': lunar },
      read: () => lunar,
    }),
  ]
}

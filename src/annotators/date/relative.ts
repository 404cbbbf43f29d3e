import { type MadeRule, rule } from '../../match/rule.js'
import { pattern } from '../../text/boundary.js'
import { key } from '../../text/fold.js'
import { at, type DateMention } from './mention.js'
import { DAY, dated, options, weekdayNamed } from './parts.js'

/** Days told by how far they are from the day of writing. */
export const relativeDays: readonly MadeRule<DateMention>[] = [
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
  rule({
    name: 'date/day-of-this-month',
    pattern: pattern(`ngày (?<day>${DAY}) tháng (?<which>này|trước|tới|sau)`, options),
    examples: { 'ngày 7 tháng này': at({ day: 7, shift: { unit: 'month', by: 0 } }) },
    read: ({ day, which = '' }) => at({ day: Number(day), shift: { unit: 'month', by: STEPS[key(which)] ?? 0 } }),
  }),
  rule({
    name: 'date/weekday-of-week',
    pattern: pattern(
      '(?:(?<part>{part}) )?(?:hôm |ngày )?(?<weekday>{weekday}) tuần (?<which>này|trước|tới|sau)',
      options,
    ),
    examples: {
      'chiều thứ Hai tuần trước': at({ weekday: 1, shift: { unit: 'week', by: -1 } }, { partOfDay: 'chiều' }),
    },
    read: ({ weekday = '', which = '', ...groups }) =>
      dated(groups, { weekday: weekdayNamed(weekday), shift: { unit: 'week', by: STEPS[key(which)] ?? 0 } }),
  }),
  rule({
    name: 'date/last-weekday',
    pattern: pattern(
      '(?:(?:(?<part>{part}) |hôm |ngày )(?<weekday>{weekday})|(?<sunday>chủ nhật)) (?:vừa qua|vừa rồi)',
      options,
    ),
    examples: { 'hôm thứ Sáu vừa qua': at({ weekday: 5, shift: { unit: 'weekday', by: -1 } }) },
    read: ({ weekday, sunday = '', ...groups }) =>
      dated(groups, { weekday: weekdayNamed(weekday ?? sunday), shift: { unit: 'weekday', by: -1 } }),
  }),
]

const DISTANCE: Readonly<Record<string, number>> = { nay: 0, qua: -1, kia: -2, mai: 1 }
const STEPS: Readonly<Record<string, number>> = { này: 0, trước: -1, tới: 1, sau: 1 }

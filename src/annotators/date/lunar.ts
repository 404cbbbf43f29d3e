import { type MadeRule, rule } from '../../match/rule.js'
import { pattern } from '../../text/boundary.js'
import type { DateMention } from './mention.js'

const lunar: DateMention = { points: [], lunar: true }
const month = '(?:giêng|chạp|một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười(?: một| hai)?|\\d{1,2})'

/** Days of the lunar calendar. */
export const lunarDays: readonly MadeRule<DateMention>[] = [
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

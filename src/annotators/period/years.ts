import type { PartialDate } from '../../calendar/partial.js'
import { type MadeRule, rule } from '../../match/rule.js'
import { pattern } from '../../text/boundary.js'
import { key } from '../../text/fold.js'
import { at, type DateMention, placeIn, span } from '../date/mention.js'
import { END, options, TO, YEAR, YEARS } from './parts.js'

/** Years, terms, stages and decades: each begins with a word. */
export const yearsInWords: readonly MadeRule<DateMention>[] = [
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
      `(?:những |các |hai )?năm(?: học| tài chính)? (?<from>${YEAR}) ?(?:[-–]|đến|tới) ?(?:(?:hết |đầu |cuối )?năm (?:học |tài chính )?)?(?<year>${YEAR})${END}`,
      options,
    ),
    examples: {
      'Năm học 2006-2007': span({ year: 2006 }, { year: 2007 }),
      'năm học 2006 đến hết năm học 2010': span({ year: 2006 }, { year: 2010 }),
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
    pattern: pattern(
      '(?:(?:đầu|giữa|cuối|hết) )?năm (?<which>nay(?! \\d{1,3} tuổi)|ngoái|tới|sau(?! (?:cao|thấp|nhiều|ít|lớn|tốt|luôn|đều|so|tăng|giảm|\\d)))',
      options,
    ),
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
    name: 'period/decade',
    pattern: pattern(
      '(?:những năm|thập niên|thập kỷ)(?: (?<decade>(?:1\\d|20)\\d0)| (?<tens>\\d0)(?: của)? thế kỷ (?<century>XX|XXI|XIX|20|21|19|trước)| (?<bare>[3-9]0)(?![.,]?\\d| ?%))(?! ?[-–] ?\\d)',
      options,
    ),
    examples: {
      'những năm 1990': at({ decade: 1990 }),
      'thập niên 60 của thế kỷ XX': at({ decade: 1960 }),
      'những năm 90': at({ decade: 1990 }),
    },
    read: ({ decade, tens, bare, century = '' }) =>
      at({ decade: decade ? Number(decade) : (CENTURIES[key(century)] ?? 1900) + Number(tens ?? bare) }),
  }),
  rule({
    name: 'period/part-of-year',
    pattern: pattern(
      '(?:đầu|cuối|giữa|hết) năm(?! (?:học|tài|thứ|\\d|nay|ngoái|tới|sau|trước|đến nay|tới nay))',
      options,
    ),
    examples: { 'cuối năm': at({ shift: { unit: 'year', by: 0 } }) },
    read: () => at({ shift: { unit: 'year', by: 0 } }),
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

import { type Edtf, edtf } from '../calendar/edtf.js'
import { pattern } from '../text/boundary.js'
import { key } from '../text/fold.js'
import { matchesIn } from '../text/matches.js'

/** Offset of the times that a page prints without a zone. */
const zone = '+07:00'

const months: readonly string[] = [
  'một',
  'hai',
  'ba',
  'tư',
  'năm',
  'sáu',
  'bảy',
  'tám',
  'chín',
  'mười',
  'mười một',
  'mười hai',
]
const english: readonly string[] = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const loose = (source: string): RegExp => pattern(source, { flags: 'giu', bounded: false })

/** Ways in which Vietnamese pages print a day; the groups are day, month, year. */
const days: readonly RegExp[] = [
  loose('(?<!\\d)(?<day>\\d{1,2})(?<mark> ?[/.-] ?)(?<month>\\d{1,2}) ?[/.-] ?(?<year>(?:19|20)\\d\\d)(?!\\d)'),
  loose(
    '(?<=(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật),? (?:ngày )?)(?<day>\\d{1,2}) (?<month>\\d{1,2}) (?<year>(?:19|20)\\d\\d)(?!\\d)',
  ),
  loose('(?<!\\d)(?<year>(?:19|20)\\d\\d)[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})(?!\\d)'),
  loose(
    '(?<!\\d)(?<day>\\d{1,2}),? (?:tháng |thg\\.? ?|th)(?<month>\\d{1,2}),? (?:năm )?(?<year>(?:19|20)\\d\\d)(?!\\d)',
  ),
  loose(
    `(?<!\\d)(?<day>\\d{1,2}),? tháng (?<name>${[...months].reverse().join('|')}),? (?:năm )?(?<year>(?:19|20)\\d\\d)(?!\\d)`,
  ),
  loose(
    `(?<!\\p{L})(?:tháng |th)(?:(?<month>\\d{1,2})|(?<name>${[...months].reverse().join('|')})) (?<day>\\d{1,2}),? (?:năm )?(?<year>(?:19|20)\\d\\d)(?!\\d)`,
  ),
  loose(`(?<!\\p{L})(?<name>${english.join('|')})[a-z]{0,6}\\.? (?<day>\\d{1,2}),? (?<year>(?:19|20)\\d\\d)(?!\\d)`),
  loose(`(?<!\\d)(?<day>\\d{1,2})[- ](?<name>${english.join('|')})[a-z]{0,6}\\.?,?[- ](?<year>(?:19|20)\\d\\d)(?!\\d)`),
  loose('(?<!\\d)(?<day>\\d{1,2})[/.-](?<month>\\d{1,2})[/.-](?<short>\\d\\d)(?![\\d/.-])'),
]
const TIME = loose(
  "(?<!\\d)(?<hour>[01]?\\d|2[0-3]) ?(?:[:hg]|giờ) ?(?<minute>[0-5]\\d)(?!\\d)(?::[0-5]\\d)?['’]?(?: ?(?<half>sa|ch|am|pm|sáng|chiều|tối)(?!\\p{L}))?",
)

/** What every printed day has: a year, or numbers with a mark between. */
const DAY = /(?:19|20)\d\d|\d[/.-]\d/

/** A printed date, with its time where one stands beside it. */
export type Printed = { readonly value: Edtf; readonly index: number }

/** The dates that a line prints, in order: "Thứ năm, 30 Tháng 9 2010 06:50", "08:30 | 12/10/2021", "12/10/2021 08:30 SA". */
export function printedDates(text: string): Printed[] {
  const found: Printed[] = []
  if (!DAY.test(text)) return found
  for (const one of days) {
    for (const { index, groups = {}, 0: whole } of matchesIn(text, one)) {
      const day = dayOf(groups, text.slice(Math.max(0, index - longestWeekday), index))
      if (!day || found.some(other => Math.abs(other.index - index) < 6)) continue
      const time = timeBeside(text, index, index + whole.length)
      found.push({ value: time ? `${day}T${time}${zone}` : day, index })
    }
  }
  return found.sort((a, b) => a.index - b.index)
}

/** What stands between a name and a day in one line. */
export const DOT = pattern('[·•|]', { flags: 'u', bounded: false })

/** True for a line that prints a date and nothing else but the day of the week, the time and the zone. */
export function isDateLine(text: string): boolean {
  if (text.length > 80 || !printedDates(text).length) return false
  return bareOfDate(key(text)).length < 3
}

/** Where and when a document was written, as it stands under its head: "Lạc Khê, ngày 12 tháng 3 năm 2009". */
export function isPlaceAndDay(text: string): boolean {
  const comma = text.indexOf(', ')
  return comma > 0 && comma < longestPlace && NAME.test(text.slice(0, comma)) && isDateLine(text.slice(comma + 2))
}
const NAME = pattern('^\\p{Lu}[\\p{L}.]{0,9}(?: (?:- )?\\p{Lu}[\\p{L}.]{0,9}){0,4}$', { flags: 'u', bounded: false })
const longestPlace = 40

/** True for a line that opens with the place and the day of a document, whatever stands behind them. */
export const opensWithPlaceAndDay = (text: string): boolean => PLACE_AND_DAY.test(text)
const PLACE_AND_DAY = pattern('^\\p{Lu}[^,.\\d]{1,40}, ngày \\d', { flags: 'u', bounded: false })

/** What is left of a folded line when dates, times and their words are taken out. */
export const bareOfDate = (folded: string): string => folded.replace(DATE_WORDS, '')
const DATE_WORDS =
  /thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|ngày|tháng|năm|gmt|utc|giờ|phút|(?<!\p{L})(?:sa|ch|am|pm|h|lúc)(?!\p{L})|[\d\s/:.,|()[\]+–'’-]/gu

const longestWeekday = 14
/** The day of the week before a date: "T5, ", "Thứ Năm, ngày ", "Thu, ". */
const WEEKDAY = pattern(
  '(?:^|[^\\p{L}])(?:(?:T|thứ )(?<number>[2-7])|thứ (?<name>hai|ba|tư|năm|sáu|bảy)|(?<sunday>CN|chủ nhật)|(?<english>sun|mon|tue|wed|thu|fri|sat)[a-z]{0,6})[,.]? ?(?:ngày )?[-–(]? ?$',
  { flags: 'iu', bounded: false },
)
const weekdays: readonly string[] = ['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy']
const englishWeekdays: readonly string[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

/** The day of the week that stands before a date, 0 for Sunday. */
function weekdayBefore(before: string): number | undefined {
  const groups = WEEKDAY.exec(before)?.groups
  if (!groups) return undefined
  if (groups['sunday']) return 0
  if (groups['english']) return englishWeekdays.indexOf(key(groups['english']))
  return groups['number'] ? Number(groups['number']) - 1 : weekdays.indexOf(key(groups['name'] ?? '')) + 1
}
const weekdayOf = (year: number, month: number, day: number): number =>
  new Date(Date.UTC(year, month - 1, day)).getUTCDay()

function dayOf(groups: Readonly<Record<string, string | undefined>>, before: string): Edtf | undefined {
  const year = groups['year'] ? Number(groups['year']) : yearOf(Number(groups['short']))
  const month = groups['month'] ? Number(groups['month']) : monthOf(groups['name'] ?? '')
  const day = Number(groups['day'])
  // A month beyond twelve is a day: pages of servers that speak English print the month first.
  return groups['mark'] && (month > 12 || isSwapped()) ? edtf(year, day, month) : edtf(year, month, day)

  /** True where the day of the week before the date is that of the month read first, and not of the day. */
  function isSwapped(): boolean {
    if (day > 12 || day === month) return false
    const weekday = weekdayBefore(before)
    return weekday !== undefined && weekdayOf(year, month, day) !== weekday && weekdayOf(year, day, month) === weekday
  }
}

const yearOf = (short: number): number => (short < 70 ? 2000 + short : 1900 + short)
const monthOf = (name: string): number => {
  const folded = key(name)
  const at = months.indexOf(folded)
  return at >= 0 ? at + 1 : english.indexOf(folded.slice(0, 3)) + 1
}

const beside = 24

/** The clock time next to a date: behind it before one in front of it. */
function timeBeside(text: string, start: number, end: number): string | undefined {
  const behind = [...text.slice(end, end + beside).matchAll(TIME)][0]
  const before = [...text.slice(Math.max(0, start - beside), start).matchAll(TIME)].at(-1)
  return clock(behind?.groups) ?? clock(before?.groups)
}

function clock(groups: Readonly<Record<string, string | undefined>> | undefined): string | undefined {
  if (!groups) return undefined
  const half = key(groups['half'] ?? '')
  const late = half === 'ch' || half === 'pm' || half === 'chiều' || half === 'tối'
  const early = half === 'sa' || half === 'am' || half === 'sáng'
  const hour = Number(groups['hour'])
  const real = late && hour < 12 ? hour + 12 : early && hour === 12 ? 0 : hour
  return `${String(real).padStart(2, '0')}:${groups['minute']}`
}

const ISO = pattern(
  '^(?<day>\\d{4}-\\d\\d-\\d\\d)(?:[T ](?<clock>\\d\\d:\\d\\d)(?::\\d\\d(?:\\.\\d{1,9})?)?)? ?(?<zone>Z|[+-]\\d\\d:?\\d\\d)?',
  { flags: 'u', bounded: false },
)

/** A machine-readable date of a page's data as EDTF; a time in universal time is told in Vietnamese time. */
export function machineDate(text: string): Edtf | undefined {
  const groups = ISO.exec(text.trim())?.groups
  if (!groups) return printedDates(text)[0]?.value
  const [year, month, day] = (groups['day'] ?? '').split('-').map(Number)
  const date = edtf(year, month, day)
  if (!date || !groups['clock']) return date
  if (groups['zone'] === 'Z' || /^[+-]00:?00$/.test(groups['zone'] ?? ''))
    return shifted(`${date}T${groups['clock']}:00Z`)
  const offset = groups['zone']?.replace(/^([+-]\d\d):?(\d\d)$/, '$1:$2') ?? zone
  return `${date}T${groups['clock']}${offset}`
}

function shifted(universal: string): Edtf {
  const local = new Date(Date.parse(universal) + 7 * 3_600_000)
  return `${local.toISOString().slice(0, 16)}${zone}`
}

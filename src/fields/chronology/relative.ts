import { periods } from '../../annotators/period/period.js'
import { type Edtf, firstMonths } from '../../calendar/edtf.js'
import type { Document } from '../../document/document.js'
import { once } from '../../document/once.js'
import { sought } from '../../text/boundary.js'
import { firstEndingAfter } from '../../text/span.js'
import { numberIn } from '../number-said.js'
import { yearBehind } from './announcing.js'
import { type Chronology, chronology } from './chronology.js'
import type { Dated } from './dated.js'
import { frameAt, framesOf, isTermOver } from './frame.js'

const COUNT = '(\\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mười một)'
const MONTHS = new RegExp(
  `(?:^|[“"]|trong|qua|sau|luỹ kế|lũy kế|(?:cộng|tính) dồn|tính chung|(?:chỉ|mới) tính|bình quân|lợi nhuận|doanh thu|(?:trước|sau) thuế)\\s?${COUNT} tháng(?: đầu năm)?(?! (?:qua|gần|cuối|tới|ra quân|thực hiện|triển khai))`,
  'iu',
)
/** "thu ngân sách 9 tháng ước 214 tỷ đồng", "nâng tổng thu 9 tháng lên 214 tỷ đồng". */
const MONTHS_COME_TO = new RegExp(`(?<=\\p{L} )${COUNT} tháng (?:ước|đạt|tăng|giảm|chỉ|của|lên)(?!\\p{L})`, 'iu')
const MONTHS_PAST = sought(new RegExp(`(?<!\\p{L})${COUNT} tháng (?:vừa )?qua(?!\\p{L})`, 'iu'))
/** The half of a year, and all of it but the last quarter: what reports are given for when they are over. */
const REPORTED: ReadonlySet<number> = new Set([6, 9])

/** "trong 4 tháng", "Luỹ kế 9 tháng" of a report on 2017: the first months of that year; "6 tháng qua" those before the day of publication, "7 tháng qua" those of a report on July. */
function monthsOf(
  lead: string,
  frame: Edtf | null,
  { year: known, published }: Pick<Chronology, 'year' | 'published'>,
): Edtf | undefined {
  if (!lead.includes('tháng') && !lead.includes('THÁNG')) return undefined
  const past = numberIn(MONTHS_PAST.exec(lead))
  const isReport =
    REPORTED.has(past) ||
    Number(frame?.match(/^\d{4}-(0\d|1[0-2])$/u)?.[1]) === past ||
    (published !== undefined && [0, 1].includes(published.month - past))
  const months = numberIn(MONTHS.exec(lead) ?? MONTHS_COME_TO.exec(lead)) || (isReport ? past : 0)
  const year = later(frame, known)?.match(/^\d{4}|^XXXX/u)?.[0]
  return months === 12 ? year?.replace('XXXX', '') || undefined : year && firstMonths(year, months)
}

const TERM = sought(
  /(?<!\p{L})(?:trong|qua|suốt|cả) (?:(?:\d{1,2}|\p{L}+) năm (?:của |hoạt động của |thực hiện |đầu )?)?(?:cả |toàn )?nhiệm k[ỳì](?! (?:mới|tới|sau|trước|tiếp|\d))(?!\p{L})/iu,
)
const THEN =
  '(?= ?[,;]| (?:là|qua|đã|có|toàn|các|số|tỉnh|huyện|xã|thành|công(?! tác)|lực|hđnd|ubnd|ban|thường)(?!\\p{L}))'
const YEAR = sought(
  new RegExp(
    `(?<!\\p{L})(?:trong năm${THEN}|(?:^|(?<=[,;:] )|trong |suốt |của |theo đó |nhìn lại |riêng )(?:một )?năm (?:vừa )?qua(?!\\p{L}))`,
    'iu',
  ),
)
const QUARTER = sought(new RegExp(`(?<!\\p{L})trong quý${THEN}`, 'iu'))
const MONTH = sought(new RegExp(`(?<!\\p{L})(?:trong tháng${THEN}|(?<![\\d\\p{L}] )tháng (?:vừa )?qua(?=,))`, 'iu'))

/** "năm qua" in a report on December looks back on the whole year; one on its first months is all that there is of it. */
const LAST = sought(/(?<!\p{L})năm (?:vừa )?qua(?!\p{L})/iu)
const wholeYear = (frame: Edtf | null): Edtf | null => frame?.match(/^(\d{4})-(?:1[12]|36)$/u)?.[1] ?? frame

const YEAR_VALUE = /^\d{4}$/u
const MONTH_VALUE = /^[\dX]{4}-(?:0\d|1[0-2])$/u
const QUARTER_VALUE = /^[\dX]{4}-3[3-6]$/u

/** Words without which nothing of the kind is said. */
const TIME = /năm|nhiệm k|tháng|quý/iu

/** How far back in its sentence, in characters, such a time may stand. */
const REACH = 400

/** The time that a sentence names only by what its report is about: "trong năm", "năm qua", "trong quý", "trong tháng", "trong 5 năm của nhiệm kỳ", "6 tháng qua". */
export function relativeTime(document: Document, said: string, position: number): Edtf | undefined {
  const lead = said.slice(-REACH)
  if (!TIME.test(lead)) return undefined
  const { dated, published, year } = chronology(document)
  const frame = frameAt(framesOf(document), position)
  if (TERM.test(lead)) return termReportedOn(document)
  if (MONTH.test(lead)) return frame && MONTH_VALUE.test(frame) ? frame : namedBefore(dated, position, MONTH_VALUE)
  if (QUARTER.test(lead)) return quarterOf(frame) ?? namedBefore(dated, position, QUARTER_VALUE)
  if (YEAR.test(lead))
    return (
      (LAST.test(lead) ? undefined : yearOfParagraph(document, dated, position)) ??
      withinYear(LAST.test(lead) ? wholeYear(frame) : frame) ??
      (published && yearBehind(published, EARLY)) ??
      namedBefore(dated, position, YEAR_VALUE) ??
      frame ??
      undefined
    )
  return monthsOf(lead.slice(lead.lastIndexOf('cả năm') + 1), frame, { year, published })
}

/** "Trong năm 2007, các đơn vị đã … Thu trong năm là …": the year that the paragraph began with. */
function yearOfParagraph({ text }: Document, dated: readonly Dated[], position: number): Edtf | undefined {
  const opening = text.lastIndexOf('\n', position) + 1
  const first = dated[firstEndingAfter(dated, opening)]
  const begins = first && first.end <= position && first.start - opening <= PARAGRAPH_OPENING
  return begins && first.cue === undefined && YEAR_VALUE.test(first.value) ? first.value : undefined
}
/** In characters: "Trong ". */
const PARAGRAPH_OPENING = 6

/** "năm qua" in a report on twenty years is none of them but the last. */
const withinYear = (frame: Edtf | null): Edtf | undefined =>
  frame && frame.slice(0, 4) === (frame.split('/').at(-1) ?? '').slice(0, 4) ? frame : undefined

const QUARTERS = ['01', '04', '07', '10']

/** A report on "3 tháng đầu năm" is one on a quarter. */
function quarterOf(frame: Edtf | null): Edtf | null {
  const [, year, first, last] = /^([\dX]{4})-(\d\d)\/\1-(\d\d)$/u.exec(frame ?? '') ?? []
  const quarter = QUARTERS.indexOf(first ?? '')
  return year && quarter >= 0 && Number(last) === Number(first) + 2 ? `${year}-${33 + quarter}` : frame
}

/** How far back, in dates, a month, quarter or year is named that a later sentence takes up. */
const NAMED = 50

function namedBefore(dated: readonly Dated[], position: number, value: RegExp): Edtf | undefined {
  const behind = firstEndingAfter(dated, position)
  return dated
    .slice(Math.max(0, behind - NAMED), behind)
    .findLast(date => value.test(date.value) && date.cue !== 'comparison')?.value
}

/** Months without a year are of the year of writing, where it is known to come after the period of the report. */
const later = (frame: Edtf | null, year: number | undefined): Edtf | undefined =>
  year !== undefined && !(Number(frame?.slice(0, 4)) >= year) ? year.toString() : (frame ?? undefined)

/** The term that is reported on, else the first one named that is over. */
const termReportedOn = once(periods, document => {
  const known = chronology(document)
  const reported = framesOf(document).find(({ cue }) => cue === 'term')
  return (reported ?? known.dated.find(date => isTermOver(known, date)))?.value
})

/** In months: how long into a year "năm qua" is the one before. */
const EARLY = 3

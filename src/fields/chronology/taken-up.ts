import type { DateCue } from '../../annotators/date/date.js'
import { periods } from '../../annotators/period/period.js'
import type { Edtf } from '../../calendar/edtf.js'
import type { Document } from '../../document/document.js'
import { once } from '../../document/once.js'
import { sought } from '../../text/boundary.js'
import { firstEndingAfter } from '../../text/span.js'
import { numberIn } from '../number-said.js'
import { chronology } from './chronology.js'
import { framesOf } from './frame.js'

const NUMBER = '(\\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)'
const SAME_YEAR = sought(/(?<!\p{L})(?:(?:trong )?cùng năm|(?:trong )?năm (?:này|đó|ấy))(?!\p{L})/iu)
/** "Sáng cùng ngày, kỳ họp …", "Cũng trong ngày, …": the day named last. */
const SAME_DAY = sought(/(?<!\p{L})(?:cùng ngày|cũng trong ngày|trong cùng ngày)(?=[ ,.;])(?! \d)/iu)
const SAME_TERM = sought(
  /(?<!\p{L})(?:(?:trong )?cùng|trong|suốt|cả) nhiệm kỳ(?: (?:đó|ấy|qua))?(?=[,;.]|$| (?:hđnd|ubnd|đã|các|thường|ban|ủy|tỉnh|huyện|xã))/iu,
)
const SAME_TIME = sought(
  /(?<!\p{L})(?:giai đoạn|thời kỳ) (?:này|đó)(?=[,;]| (?:đã|đạt|tăng|giảm|là|ước|có))|(?<!\p{L})(?:cùng|trong) (?:khoảng )?(?:thời gian|giai đoạn|thời kỳ)(?: (?:trên|này|đó|ấy|nói trên|nêu trên|qua))?(?=[,;]| (?:hđnd|ubnd|đã|các|thường|ban|ủy|tỉnh|huyện|xã))/iu,
)
/** "trong kỳ, …", "cả giai đoạn là …": what is reported on. */
const REPORTED = sought(/(?<!\p{L})(?:trong kỳ(?: báo cáo)?(?! họp)|(?:trong |suốt )?cả giai đoạn)(?!\p{L})/iu)
const YEARS = sought(
  new RegExp(
    `(?<!\\p{L})(?:trong|qua|sau|suốt|cả)(?: suốt| hơn| gần)? ${NUMBER} năm(?: (?:ấy|đó|này|qua))?(?: hoạt động)?(?=[,;:]| (?:hđnd|ubnd|đã|các|thường|ban|ủy|sở|tỉnh|huyện|xã|thành)(?!\\p{L}))`,
    'iu',
  ),
)
const MONTHS = sought(
  new RegExp(
    `(?<!\\p{L})(?:trong|qua|sau) ${NUMBER} tháng(?: (?:ấy|đó|này|qua|đầu))?(?! (?:đầu|cuối) năm)(?!\\p{L})`,
    'iu',
  ),
)

/** Words without which no time is taken up. */
const TIME = /ngày|năm|nhiệm kỳ|thời gian|giai đoạn|thời kỳ|trong kỳ|tháng/iu

/** How far back, in dates, the time that is taken up was named. */
const NAMED = 50

/** The time that a sentence takes up from before it: "cùng năm", "trong cùng nhiệm kỳ", "trong thời gian trên", "qua 5 năm" of a report on five years, "trong 6 tháng" of a report on six months. */
export function timeTakenUp(document: Document, lead: string, position: number): Edtf | undefined {
  const time = TIME.test(lead) ? namedAgain(document, lead, position) : undefined
  return time && hasOnlyBegun(time, chronology(document).year) ? undefined : time
}

/** A term that has only begun is none that is reported on. */
const hasOnlyBegun = (time: Edtf, year: number | undefined): boolean =>
  year !== undefined && SPAN_OF_YEARS.test(time) && Number(time.slice(0, 4)) >= year

function namedAgain(document: Document, lead: string, position: number): Edtf | undefined {
  const { dated, year } = chronology(document)
  const spans = spansOf(document)
  const years = numberIn(YEARS.exec(lead))
  if (years) return spans.ofYears.get(years)
  const behind = firstEndingAfter(dated, position)
  const before = dated.slice(Math.max(0, behind - NAMED), behind)
  if (SAME_YEAR.test(lead)) return before.findLast(({ value }) => YEAR.test(value))?.value
  if (SAME_DAY.test(lead))
    return before.findLast(({ value, cue }) => DAY.test(value) && isOfNow(cue, value, year))?.value
  if (SAME_TERM.test(lead)) return spans.term
  if (REPORTED.test(lead)) return framesOf(document)[0]?.value
  if (SAME_TIME.test(lead)) return before.findLast(({ value }) => value.includes('/'))?.value
  return spans.ofMonths.get(numberIn(MONTHS.exec(lead)))
}

/** A day of the year of writing that is none of a life or a law. */
const isOfNow = (cue: DateCue | undefined, value: Edtf, year: number | undefined): boolean =>
  cue === undefined && (year === undefined || Number(value.slice(0, 4)) === year)
const DAY = /^\d{4}-\d\d-\d\d$/u
const YEAR = /^\d{4}$/u

type Spans = {
  /** The term that the report is on, else the one named first. */
  readonly term: Edtf | undefined
  readonly ofYears: ReadonlyMap<number, Edtf>
  readonly ofMonths: ReadonlyMap<number, Edtf>
}

/** The spans of time that an article reports on or else names, by their length; of equal ones the first. */
const spansOf = once(periods, (document): Spans => {
  const named = [...framesOf(document), ...chronology(document).dated]
  const ofYears = new Map<number, Edtf>()
  const ofMonths = new Map<number, Edtf>()
  for (const { value } of named) {
    for (const years of yearsOf(value)) if (!ofYears.has(years)) ofYears.set(years, value)
    const months = monthsOf(value)
    if (months !== undefined && !ofMonths.has(months)) ofMonths.set(months, value)
  }
  return { term: named.find(({ cue }) => cue === 'term')?.value, ofYears, ofMonths }
})

const SPAN_OF_YEARS = /^(\d{4})\/(\d{4})$/u
const SPAN_OF_MONTHS = /^(\d{4})-(\d\d)\/(\d{4})-(\d\d)$/u

/** How many years a span is said to have: a term from 2016 to 2021 has five, a stage from 2011 to 2015 as well. */
function yearsOf(value: Edtf): readonly number[] {
  const [, from, to] = SPAN_OF_YEARS.exec(value) ?? []
  const years = Number(to) - Number(from)
  return from ? [years, years + 1] : []
}

function monthsOf(value: Edtf): number | undefined {
  const [, year, month, lastYear, lastMonth] = SPAN_OF_MONTHS.exec(value) ?? []
  return year ? (Number(lastYear) - Number(year)) * 12 + Number(lastMonth) - Number(month) + 1 : undefined
}

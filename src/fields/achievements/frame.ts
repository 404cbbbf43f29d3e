import { sentences } from '../../annotators/sentence/sentence.js'
import type { Edtf } from '../../calendar/edtf.js'
import { blocks } from '../../document/blocks.js'
import type { Document } from '../../document/document.js'
import { type Span, spanAt } from '../../text/span.js'
import type { Chronology } from '../chronology.js'
import type { Dated } from '../dated.js'
import { isAhead } from '../named-time.js'

/** A period that holds on from the sentence that it opens. */
type Carried = Span & { readonly value: Edtf | null; readonly block: number }

export const OPENS = /^["“']?$|(?:^|:\s?["“]?|\s)(?:trong|riêng|riêng trong|cũng trong|trong vòng|qua)\s$|:\s?["“]?$/iu
const SCHOOL_YEAR = /năm học/iu
const TELLS = /(?:cho biết|theo ông|theo bà|khẳng định|nhấn mạnh|phát biểu|chia sẻ|thông tin)/iu
const REPORT =
  /(?:sơ kết|tổng kết|kết quả|tình hình|báo cáo|đánh giá|nhìn lại|hoạt động|công bố|kiểm tra|giám sát|rà soát)/giu
const TASKS = /(?:phương hướng|kế hoạch|chương trình|nhiệm vụ|triển khai nhiệm vụ|giải pháp|mục tiêu)/giu
const TASK_REPORT = /(?:tình hình|kết quả)\s(?:thực hiện|triển khai)\s(?:các\s)?nhiệm vụ/iu

/** The periods that the article announces as those that it reports on; where it announces none, the one that its first sentence begins with. */
export function framesOf(document: Document, chronology: Chronology): readonly Dated[] {
  const periods = chronology.dated.filter(
    date => date.grain === 'period' && chronology.periodIn(date) !== null && !isAhead(chronology, date),
  )
  const named = periods.filter(
    ({ start, end }) =>
      start < HEAD && isReported(document, start) && !SCHOOL_YEAR.test(document.text.slice(start, end)),
  )
  if (named.length)
    return named
      .filter((one, index) => !isJoined(document, one, named[index + 1]))
      .map(one => ({ ...one, value: withMonths(document, one) ?? one.value }))
  const [opening] = periods
  if (!opening || AHEAD_OR_ASIDE.test(leadOf(document, opening.start))) return []
  return OPENS.test(document.text.slice(0, opening.start)) ? [opening] : []
}

/** How far into the text the period of a report is announced. */
const HEAD = 2500

/** Of "năm 2016 và những tháng đầu năm 2017" the last one is reported on. */
function isJoined(document: Document, { end }: Span, next: Dated | undefined): boolean {
  return next !== undefined && next.start - end < NEAR && !/[.;,]/u.test(document.text.slice(end, next.start))
}

const AND_MONTHS = /^ (?:và|,) (\d{1,2}) tháng(?!\p{L})/iu
const A_MONTH = /^([\dX]{4})-(?:0\d|1[0-2])$/u

/** "tình hình tháng 9 và 9 tháng": of the month and the months up to it, which have no year of their own, the latter. */
function withMonths({ text }: Document, { end, value }: Dated): Edtf | undefined {
  const months = Number(AND_MONTHS.exec(text.slice(end, end + NEAR))?.[1] ?? 0)
  const year = A_MONTH.exec(value)?.[1]
  return year && months > 1 && months <= 12 ? `${year}-01/${year}-${String(months).padStart(2, '0')}` : undefined
}

/** The period reported on at a place. */
export const frameAt = (frames: readonly Dated[], position: number): Edtf | null =>
  (frames.findLast(({ start }) => start <= position) ?? frames[0])?.value ?? null

const NEAR = 120
const REACH = 120

/** What is said before a time in its sentence or item. */
function leadOf({ text }: Document, start: number): string {
  const near = text.slice(Math.max(0, start - REACH), start)
  return near.slice(Math.max(...['.', ';', '\n'].map(mark => near.lastIndexOf(mark))) + 1)
}

/** "sẽ công khai trong quý III", "họp báo thường kỳ tháng 9", "làm việc hồi tháng 3": what is to be done, or when it was spoken of. */
const AHEAD_OR_ASIDE =
  /(?<!\p{L})(?:sẽ|phải|yêu cầu|dự kiến|có kế hoạch)(?!\p{L})|(?<!\p{L})(?:thường kỳ|định kỳ|hồi|phiên họp|họp báo) $/iu

/** The nearest word before speaks of a report, not of tasks. */
function isReported(document: Document, start: number): boolean {
  const lead = leadOf(document, start)
  const report = [...lead.matchAll(REPORT)].at(-1)?.index ?? -1
  const tasks = [...lead.matchAll(TASKS)].at(-1)?.index ?? -1
  const both = TASK_REPORT.exec(lead)
  if (report < 0 || AHEAD_OR_ASIDE.test(lead.slice(report))) return false
  return report > tasks || (both !== null && tasks < both.index + both[0].length)
}

/** Periods that open a sentence, and spans of days wherever they stand, hold for the sentences after. */
export function carriedOf(document: Document, chronology: Chronology, frames: readonly Dated[]): readonly Carried[] {
  return [...datesCarried(document, chronology), ...monthsOpened(document, frames), ...openEnded(document)].sort(
    (a, b) => a.start - b.start,
  )
}

function datesCarried(document: Document, chronology: Chronology): readonly Carried[] {
  const paragraphs = document.read(blocks)
  const lines = document.read(sentences)
  return chronology.dated.flatMap(date => {
    const line = spanAt(lines, date.start)
    if (
      !line ||
      chronology.periodIn(date) === null ||
      isAhead(chronology, date) ||
      SCHOOL_YEAR.test(document.text.slice(date.start, date.end))
    )
      return []
    const span = date.grain === 'day' && date.value.includes('/')
    const lead = document.text.slice(line.start, date.start)
    const opens = date.grain === 'period' && OPENS.test(lead) && !AHEAD_OR_ASIDE.test(lead)
    if (!span && !opens) return []
    return [{ start: line.start, end: line.end, value: date.value, block: spanAt(paragraphs, date.start)?.start ?? -1 }]
  })
}

const HOLDS = 700

/** The period that an earlier sentence of the paragraph began with. */
export function carriedAt(document: Document, carried: readonly Carried[], sentence: Span): Carried | undefined {
  const block = spanAt(document.read(blocks), sentence.start)?.start ?? -1
  const last = carried.findLast(({ end, block: other }) => end <= sentence.start && other === block)
  if (!last || sentence.start - last.end > HOLDS) return undefined
  return TELLS.test(document.text.slice(last.end, sentence.end)) ? undefined : last
}

const MONTHS =
  /(?:^|[“"]|trong|qua|sau|luỹ kế|lũy kế|tính chung|bình quân|lợi nhuận|doanh thu|(?:trước|sau) thuế)\s?(\d{1,2}) tháng(?: đầu năm)?(?! (?:qua|gần|cuối|tới))/iu
/** In characters: how far into a sentence its first months may stand and open it. */
const OPENING = 24

/** "trong 4 tháng", "Luỹ kế 9 tháng" of a report on 2017: the first months of that year. */
export function monthsOf(lead: string, frame: Edtf | null | undefined): Edtf | undefined {
  const months = /\d/.test(lead) ? Number(MONTHS.exec(lead)?.[1] ?? 0) : 0
  const year = frame?.match(/^\d{4}|^XXXX/u)?.[0]
  if (!year || months < 2 || months > 12) return undefined
  return `${year}-01/${year}-${String(months).padStart(2, '0')}`
}

/** Sentences that open with such months, which hold for the sentences after as well. */
function monthsOpened(document: Document, frames: readonly Dated[]): readonly Carried[] {
  const paragraphs = document.read(blocks)
  return document.read(sentences).flatMap(({ start, end }) => {
    const value = monthsOf(document.text.slice(start, Math.min(end, start + OPENING)), frameAt(frames, start))
    return value ? [{ start, end, value, block: spanAt(paragraphs, start)?.start ?? -1 }] : []
  })
}

const OPEN_ENDED =
  /^(?:(?:cho|tính|tính cho) )?(?:đến|tới) nay(?!\p{L})|^(?:sau|qua|trong) (?:hơn |gần )?(?:\d{1,2}|hai|ba|bốn|năm|mười) năm (?:thực|triển|qua|gần)/iu

/** "Đến nay, …", "Sau 3 năm triển khai, …": what the sentences after tell has no period either. */
function openEnded(document: Document): readonly Carried[] {
  const paragraphs = document.read(blocks)
  return document
    .read(sentences)
    .flatMap(({ start, end }) =>
      OPEN_ENDED.test(document.text.slice(start, Math.min(end, start + OPENING * 2)))
        ? [{ start, end, value: null, block: spanAt(paragraphs, start)?.start ?? -1 }]
        : [],
    )
}

const NEXT = 250
/** Days and a month may be those of one event alone. */
const OF_AN_EVENT = /^[\dX]{4}-[01]\d(?:$|-\d\d)/u

/** Where an article announces no period: the one that the paragraph before began with. */
export function carriedOver(document: Document, carried: readonly Carried[], sentence: Span): Carried | undefined {
  const last = carried.findLast(({ end }) => end <= sentence.start)
  if (!last || sentence.start - last.end > NEXT || OF_AN_EVENT.test(last.value ?? '')) return undefined
  return TELLS.test(document.text.slice(last.end, sentence.end)) ? undefined : last
}

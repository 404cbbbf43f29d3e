import { periods as periodLayer } from '../annotators/period/period.js'
import type { Edtf } from '../calendar/edtf.js'
import type { Document } from '../document/document.js'
import { once } from '../document/once.js'
import type { Span } from '../text/span.js'
import { asideEnd, isCompared } from './beside-time.js'
import { type Chronology, chronology as chronologyOf } from './chronology.js'
import type { Dated } from './dated.js'
import { isAhead } from './named-time.js'

export const OPENS = /^["“']?$|(?:^|:\s?["“]?|\s)(?:trong|riêng|riêng trong|cũng trong|trong vòng|qua)\s$|:\s?["“]?$/iu
export const SCHOOL_YEAR = /năm học/iu
const REPORT =
  /(?:sơ kết|tổng kết|kết quả|tình hình|báo cáo|đánh giá|nhìn lại|hoạt động|giao ban|kiểm điểm (?:công tác|hoạt động|việc thực hiện)|công bố|kiểm tra|giám sát|rà soát)/giu
const TASKS = /(?:phương hướng|kế hoạch|chương trình|nhiệm vụ|triển khai nhiệm vụ|giải pháp|mục tiêu)/giu
const TASK_REPORT = /(?:tình hình|kết quả)\s(?:thực hiện|triển khai)\s(?:các\s)?nhiệm vụ/iu

/** A period that is reported on; one that is not announced is only what the first sentence begins with. */
export type Frame = Dated & { readonly announced: boolean }

/** The periods that the article announces as those that it reports on; where it announces none, the one that its first sentence begins with. */
export const framesOf = once(periodLayer, document => framesIn(document, chronologyOf(document)))

function framesIn(document: Document, chronology: Chronology): readonly Frame[] {
  const periods = chronology.dated.filter(
    date => date.grain === 'period' && chronology.periodIn(date) !== null && !isAhead(chronology, date),
  )
  const named = periods.filter(
    ({ start, end }) =>
      start < HEAD &&
      isReported(document, start) &&
      !isCompared(document, { start, end }) &&
      asideEnd(document, { start, end }) === undefined &&
      !SCHOOL_YEAR.test(document.text.slice(start, end)),
  )
  const term = termReported(document, chronology)
  if (term) named.push(term)
  if (named.length)
    return named
      .sort((a, b) => a.start - b.start)
      .filter((one, index) => !isJoined(document, one, named[index + 1]))
      .map(one => ({ ...one, value: withMonths(document, one) ?? one.value, announced: true }))
  const [opening] = periods
  if (!opening || AHEAD_OR_ASIDE.test(leadOf(document, opening.start))) return []
  return OPENS.test(document.text.slice(0, opening.start)) || BYLINE.test(leadLine(document, opening.start))
    ? [{ ...opening, announced: false }]
    : []
}

const OF_TERM =
  /(?<!\p{L})(?:tổng kết|nhìn lại|dấu ấn|báo cáo) (?:(?:công tác|hoạt động|hoạt động của|kết quả|một|toàn|kết quả hoạt động|việc thực hiện) )*nhiệm k[ỳì](?! (?:mới|tới))(?!\p{L})/iu

/** "tổng kết nhiệm kỳ 2016-2021": the term named there, else the first one of the article that is over. */
function termReported(document: Document, chronology: Chronology): Dated | undefined {
  const announced = OF_TERM.exec(document.text.slice(0, HEAD))
  if (!announced && !OF_TERM.test(document.about.title ?? '')) return undefined
  const start = announced?.index ?? 0
  const until = start + (announced?.[0].length ?? 0)
  const terms = chronology.dated.filter(({ cue }) => cue === 'term')
  const named = terms.find(term => term.start <= until && term.end > until)
  const over = named ?? terms.find(term => isTermOver(chronology, term))
  return over && { ...over, start }
}

/** True for a term that ends no later than in the year of writing. */
export const isTermOver = ({ year }: Chronology, { cue, value }: Dated): boolean =>
  cue === 'term' && year !== undefined && Number(value.slice(-4)) <= year

/** "YBĐT - Sáu tháng đầu năm …", "(BGĐT) – Trong quý I, …": the sign of the paper before the first sentence. */
const BYLINE = /^\(?[\p{Lu}\d][\p{L}\d. ]{1,16}\)? ?[-–—] ?(?:trong |riêng )?$/iu

/** What stands before a time in its paragraph, near the beginning of the text. */
function leadLine({ text }: Document, start: number): string {
  return start > OPENING ? '' : text.slice(text.lastIndexOf('\n', start) + 1, start)
}

const OPENING = 400

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
export const AHEAD_OR_ASIDE =
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

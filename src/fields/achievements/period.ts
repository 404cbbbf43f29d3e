import { sentences } from '../../annotators/sentence/sentence.js'
import type { Edtf } from '../../calendar/edtf.js'
import { blocks } from '../../document/blocks.js'
import type { Document } from '../../document/document.js'
import { firstEndingAfter, type Span, spanAt } from '../../text/span.js'
import type { Chronology } from '../chronology.js'
import type { Dated } from '../dated.js'
import { isAhead, isNamed, timeNamed } from '../named-time.js'
import type { Candidate } from './candidate.js'

/** Says what time each result is about, in the order of the text. */
export type Calendar = (candidate: Candidate) => Edtf | null

/** A period that holds on from the sentence that it opens. */
type Carried = Span & { readonly value: Edtf; readonly block: number }

const TO_NOW = /(?<!\p{L})(?:đến nay|(?<!thực )hiện nay|tới nay|(?<!thực )hiện đã|(?<!thực )hiện có)(?!\p{L})/iu
const YEAR_TO_NOW = /(?:từ|kể từ|tính từ) đầu năm (?:tới|đến) nay/iu
const SESSION = /(?:kỳ họp|phiên họp|phiên bế mạc|phiên thảo luận|hội nghị lần này|dịp này|nhân dịp|tại buổi|tại lễ)/iu
const SESSION_WORK =
  /(?:chất vấn|đặt câu hỏi|tranh luận|thảo luận|biểu quyết|tán thành|thông qua|xem xét|tờ trình|ý kiến, kiến nghị|lượt ý kiến)/iu
const LEAD = 600
const BESIDE = 50
const ADOPTED = /(?:nghị quyết|luật|pháp lệnh)$/iu
const ADOPTING = /(?:thông qua|ban hành|cho ý kiến)/iu
const MONTHS = /(?:trong|qua|sau)\s(\d{1,2}) tháng(?: đầu năm)?(?! (?:qua|gần|cuối|tới))/iu
const OPENS = /^["“']?$|(?:^|:\s?["“]?|\s)(?:trong|riêng|riêng trong|cũng trong|trong vòng|qua)\s$|:\s?["“]?$/iu
const SCHOOL_YEAR = /năm học/iu
const TELLS = /(?:cho biết|theo ông|theo bà|khẳng định|nhấn mạnh|phát biểu|chia sẻ|thông tin)/iu
/** A year behind these is what the result is compared with: "gấp 1,3 lần năm 2015", "bằng 48% dự toán năm 2019". */
const COMPARED = /(?:lần|%|kế hoạch|dự toán|chỉ tiêu|mục tiêu)\s(?:cả\s|của\s)?$/iu
/** Between a day and a result: the day on which it was told. */
const TOLD = /(?:cho biết|cho hay|thông tin|công bố|xác nhận|thông báo)/iu
const REPORT =
  /(?:sơ kết|tổng kết|kết quả|tình hình|báo cáo|đánh giá|nhìn lại|hoạt động|công bố|kiểm tra|giám sát|rà soát)/giu
const TASKS = /(?:phương hướng|kế hoạch|chương trình|nhiệm vụ|triển khai nhiệm vụ|giải pháp|mục tiêu)/giu
const TASK_REPORT = /(?:tình hình|kết quả)\s(?:thực hiện|triển khai)\s(?:các\s)?nhiệm vụ/iu

/** The time that a result is about: what its own sentence says; none for "đến nay" and for the work of a session; else the period that an earlier sentence of the paragraph began with, or that of the report. */
export function periodsOf(document: Document, chronology: Chronology, candidates: readonly Candidate[]): Calendar {
  const frames = framesOf(document, chronology)
  const session = SESSION.test(`${document.about.title ?? ''} ${document.text.slice(0, LEAD)}`)
  const opened = carriedOf(document, chronology)
  const lines = document.read(sentences)
  const adopted = new Set(
    candidates.filter(({ quantity }) => ADOPTED.test(quantity.value.unit)).map(({ sentence }) => sentence.start),
  )
  return ({ quantity, sentence, clause, features }) => {
    const lead = document.text.slice(sentence.start, quantity.start)
    const said = chronology.datesIn(sentence)
    const isOwn = (date: Dated): boolean =>
      isNamed(document, chronology, date) && !isCompared(document, date) && !isToldOn(document, date, quantity)
    const own =
      said.findLast(date => date.end <= quantity.start && isOwn(date)) ??
      said.find(date => date.start >= quantity.end && date.end <= clause.end && isOwn(date))
    const near = document.text.slice(
      Math.max(sentence.start, quantity.start - BESIDE),
      Math.min(sentence.end, quantity.end + BESIDE),
    )
    const atSession =
      SESSION.test(lead) || (adopted.has(sentence.start) && ADOPTING.test(lead)) || (session && SESSION_WORK.test(near))
    if (features.includes('vote') && (!own || own.value.includes('/'))) return null
    if (own && !(atSession && own.grain === 'day')) return timeNamed(document, chronology, own)
    if (atSession || isToNow(lead)) return sinceOf(document, chronology, said)
    if (goesOnToNow(document, lines, sentence, chronology)) return null
    const frame = frameAt(frames, quantity.start)
    return monthsOf(lead, frame) ?? carriedAt(document, opened, sentence)?.value ?? frame
  }
}

const isToNow = (lead: string): boolean => TO_NOW.test(lead) && !YEAR_TO_NOW.test(lead)

/** The sentence before this one in its paragraph began with "Đến nay" and this one goes on with it. */
function goesOnToNow(document: Document, lines: readonly Span[], sentence: Span, chronology: Chronology): boolean {
  const before = lines[firstEndingAfter(lines, sentence.start) - 1]
  if (!before || document.text.slice(before.end, sentence.start).includes('\n')) return false
  return (
    NOW_FIRST.test(document.text.slice(before.start, before.end)) &&
    GOES_ON.test(document.text.slice(sentence.start, sentence.end)) &&
    chronology.datesIn(sentence).length === 0
  )
}

const NOW_FIRST = /^(?:đến nay|tính đến nay|hiện nay|đến thời điểm này)/iu
const GOES_ON = /^(?:cụ thể|trong đó|riêng|ngoài ra|bên cạnh đó|đồng thời|theo đó|qua đó|về)/iu
const BACK = 16

const isCompared = (document: Document, { start }: Dated): boolean =>
  COMPARED.test(document.text.slice(Math.max(0, start - BACK), start))

/** "Chiều 31/5, Uỷ ban bầu cử tỉnh cho biết đã bầu đủ 14 đại biểu". */
const isToldOn = (document: Document, { grain, value, cue, end }: Dated, quantity: Span): boolean =>
  grain === 'day' &&
  cue === undefined &&
  !value.includes('/') &&
  end <= quantity.start &&
  TOLD.test(document.text.slice(end, quantity.start))

/** "trong 4 tháng" of a report on 2017: its first four months. */
function monthsOf(lead: string, frame: Edtf | null): Edtf | undefined {
  const months = Number(MONTHS.exec(lead)?.[1] ?? 0)
  const year = frame?.match(/^\d{4}|^XXXX/u)?.[0]
  if (!year || months < 2 || months > 12) return undefined
  return `${year}-01/${year}-${String(months).padStart(2, '0')}`
}

/** "từ ngày 7/4 đến nay": to the day of publication, where it is known. */
function sinceOf(document: Document, { published }: Chronology, said: readonly Dated[]): Edtf | null {
  const since = said.find(({ cue, grain }) => cue === 'since' && grain === 'day')
  const day = document.about.publishedAt?.slice(0, 10)
  return since && published && day ? `${since.value}/${day}` : null
}

/** The periods that the article announces as those that it reports on; where it announces none, the one that its first sentence begins with. */
function framesOf(document: Document, chronology: Chronology): readonly Dated[] {
  const periods = chronology.dated.filter(
    date => date.grain === 'period' && chronology.periodIn(date) !== null && !isAhead(chronology, date),
  )
  const named = periods.filter(
    ({ start, end }) =>
      start < HEAD && isReported(document, start) && !SCHOOL_YEAR.test(document.text.slice(start, end)),
  )
  if (named.length) return named.filter((one, index) => !isJoined(document, one, named[index + 1]))
  const [opening] = periods
  return opening && OPENS.test(document.text.slice(0, opening.start)) ? [opening] : []
}

/** How far into the text the period of a report is announced. */
const HEAD = 2500

/** Of "năm 2016 và những tháng đầu năm 2017" the last one is reported on. */
function isJoined(document: Document, { end }: Span, next: Dated | undefined): boolean {
  return next !== undefined && next.start - end < NEAR && !/[.;,]/u.test(document.text.slice(end, next.start))
}

const frameAt = (frames: readonly Dated[], position: number): Edtf | null =>
  (frames.findLast(({ start }) => start <= position) ?? frames[0])?.value ?? null

const NEAR = 120
const REACH = 120

/** The nearest word before speaks of a report, not of tasks. */
function isReported(document: Document, start: number): boolean {
  const lead =
    document.text
      .slice(Math.max(0, start - REACH), start)
      .split(/[.;\n]/u)
      .at(-1) ?? ''
  const report = [...lead.matchAll(REPORT)].at(-1)?.index ?? -1
  const tasks = [...lead.matchAll(TASKS)].at(-1)?.index ?? -1
  const both = TASK_REPORT.exec(lead)
  return report >= 0 && (report > tasks || (both !== null && tasks < both.index + both[0].length))
}

/** Periods that open a sentence, and spans of days wherever they stand, hold for the sentences after. */
function carriedOf(document: Document, chronology: Chronology): readonly Carried[] {
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
    const opens = date.grain === 'period' && OPENS.test(document.text.slice(line.start, date.start))
    if (!span && !opens) return []
    return [{ start: line.start, end: line.end, value: date.value, block: spanAt(paragraphs, date.start)?.start ?? -1 }]
  })
}

const HOLDS = 700

function carriedAt(document: Document, carried: readonly Carried[], sentence: Span): Carried | undefined {
  const block = spanAt(document.read(blocks), sentence.start)?.start ?? -1
  const last = carried.findLast(({ end, block: other }) => end <= sentence.start && other === block)
  if (!last || sentence.start - last.end > HOLDS) return undefined
  return TELLS.test(document.text.slice(last.end, sentence.end)) ? undefined : last
}

import { sentences } from '../../annotators/sentence/sentence.js'
import type { Edtf } from '../../calendar/edtf.js'
import type { Document } from '../../document/document.js'
import { firstEndingAfter, type Span } from '../../text/span.js'
import type { Chronology } from '../chronology.js'
import type { Dated } from '../dated.js'
import { isNamed, timeNamed } from '../named-time.js'
import type { Candidate } from './candidate.js'
import { carriedAt, carriedOf, frameAt, framesOf, monthsOf, OPENS } from './frame.js'

/** Says what time each result is about, in the order of the text. */
export type Calendar = (candidate: Candidate) => Edtf | null

const TO_NOW =
  /(?<!\p{L})(?:đến nay|(?<!thực |phát |thể )hiện nay|tới nay|(?<!thực |phát |thể )hiện đã|(?<!thực |phát |thể )hiện có)(?!\p{L})/iu
const YEAR_TO_NOW = /(?:từ|kể từ|tính từ) đầu năm (?:tới|đến) nay/iu
const SESSION = /(?:kỳ họp|phiên họp|phiên bế mạc|phiên thảo luận|hội nghị lần này|dịp này|nhân dịp|tại buổi|tại lễ)/iu
const SESSION_WORK =
  /(?:chất vấn|đặt câu hỏi|tranh luận|thảo luận|biểu quyết|bỏ phiếu|phiếu tín nhiệm|tán thành|thông qua|xem xét|tờ trình|ý kiến, kiến nghị|lượt ý kiến)/iu
const LEAD = 600
const BESIDE = 50
const ADOPTED = /(?:nghị quyết|luật|pháp lệnh)$/iu
const ADOPTING = /(?:thông qua|ban hành|cho ý kiến)/iu
/** A year behind these is what the result is compared with: "gấp 1,3 lần năm 2015", "bằng 48% dự toán năm 2019". */
const COMPARED = /(?:lần|%|kế hoạch|dự toán|chỉ tiêu|mục tiêu|bằng)\s(?:cả\s|của\s)?$/iu
/** Between a day and a result: the day on which it was told. */
const TOLD = /(?:cho biết|cho hay|thông tin|công bố|xác nhận|thông báo)/iu

/** "trong 1 tháng": a length of time that no calendar places. */
const MONTH = /(?<!\p{L})trong (?:vòng )?(?:1|một) tháng(?!\p{L})/iu
/** "10 năm qua": more than the one year that a report is about. */
const YEARS =
  /(?<!\p{L})(?:(?:\d{1,2}|hai|ba|bốn|năm) năm (?:qua|gần đây)|sau (?:hơn |gần )?(?:\d{1,2}|hai|ba|bốn|năm) năm)(?!\p{L})/iu
/** "nâng tổng số dự án lên 301": what has come together over all the years. */
const RAISED = /(?<!\p{L})nâng (?:tổng|số|tổng số)[^;.]{0,60} lên (?:\p{L}+ ){0,2}$/iu
/** "Trong năm qua": the year that was named last. */
const LAST_YEAR = /(?:^|trong |suốt |của )(?:một )?năm qua(?!\p{L})/iu
const YEAR = /^\d{4}$/u
/** A vote is taken on a day or in a month. */
const VOTED_IN = /^[\dX]{4}-\d\d(?:-\d\d)?$/u

/** What the periods of one article are decided from. */
type Reading = {
  readonly document: Document
  readonly chronology: Chronology
  readonly frames: readonly Dated[]
  readonly opened: ReturnType<typeof carriedOf>
  readonly lines: readonly Span[]
  /** The article tells of a session. */
  readonly session: boolean
  /** Starts of the sentences that count what was adopted. */
  readonly adopted: ReadonlySet<number>
}

/** The time that a result is about: what its own sentence says; none for "đến nay" and for the work of a session; else the period that an earlier sentence of the paragraph began with, or that of the report. */
export function periodsOf(document: Document, chronology: Chronology, candidates: readonly Candidate[]): Calendar {
  const frames = framesOf(document, chronology)
  const reading = {
    document,
    chronology,
    frames,
    opened: carriedOf(document, chronology, frames),
    lines: document.read(sentences),
    session: SESSION.test(`${document.about.title ?? ''} ${document.text.slice(0, LEAD)}`),
    adopted: new Set(
      candidates.filter(({ quantity }) => ADOPTED.test(quantity.value.unit)).map(({ sentence }) => sentence.start),
    ),
  }
  return candidate => periodOf(reading, candidate)
}

function periodOf(reading: Reading, candidate: Candidate): Edtf | null {
  const { document, chronology } = reading
  const { quantity, sentence, features } = candidate
  const lead = document.text.slice(sentence.start, quantity.start)
  const session = isAtSession(reading, candidate, lead)
  const before = saidBefore(reading, candidate)
  const frame = frameAt(reading.frames, quantity.start)
  const months = monthsOf(lead, frame ?? chronology.year?.toString())
  const own = before ?? (months ? undefined : saidBehind(reading, candidate))
  if (features.includes('vote') && (!own || !VOTED_IN.test(own.value))) return null
  if (RAISED.test(lead)) return null
  if (own && !(session && own.grain === 'day')) return timeNamed(document, chronology, own)
  if (session || isToNow(lead)) return sinceOf(document, chronology, chronology.datesIn(sentence))
  if (goesOn(reading, sentence)) return null
  return months ?? (isLength(lead, frame) ? null : inherited(reading, sentence, lead, frame))
}

const isOwn = ({ document, chronology }: Reading, date: Dated, quantity: Span): boolean =>
  isNamed(document, chronology, date) && !isCompared(document, date) && !isToldOn(document, date, quantity)

/** The last time said before the quantity in its sentence; where the sentence opens with a part of it, that part: "Trong quý I, nhiều đơn hàng ký đầu năm 2018 giúp …". */
function saidBefore(reading: Reading, { quantity, sentence }: Candidate): Dated | undefined {
  const own = reading.chronology
    .datesIn(sentence)
    .filter(date => date.end <= quantity.start && isOwn(reading, date, quantity))
  const [first, last] = [own[0], own.at(-1)]
  if (!first?.bounds || !last?.bounds || first.grain !== 'period') return last
  const opens = OPENS.test(reading.document.text.slice(sentence.start, first.start))
  const within = first.bounds.first >= last.bounds.first && first.bounds.last <= last.bounds.last
  return opens && within ? first : last
}

/** A time said behind the quantity in its clause, but not one that it is compared with. */
function saidBehind(reading: Reading, { quantity, sentence, clause }: Candidate): Dated | undefined {
  return reading.chronology
    .datesIn(sentence)
    .find(
      date =>
        date.start >= quantity.end &&
        date.end <= clause.end &&
        !AGAINST.test(reading.document.text.slice(quantity.end, date.start)) &&
        isOwn(reading, date, quantity),
    )
}

const AGAINST = /(?<!\p{L})(?:so với|so cùng kỳ|tương đương|kế hoạch|dự toán)(?!\p{L})/iu

function isAtSession(
  { document, adopted, session }: Reading,
  { quantity, sentence }: Candidate,
  lead: string,
): boolean {
  const near = document.text.slice(
    Math.max(sentence.start, quantity.start - BESIDE),
    Math.min(sentence.end, quantity.end + BESIDE),
  )
  return (
    SESSION.test(lead) || (adopted.has(sentence.start) && ADOPTING.test(lead)) || (session && SESSION_WORK.test(near))
  )
}

/** What an earlier sentence says: the year named last for "trong năm qua", the period that the paragraph began with, that of the report. */
function inherited(
  { document, chronology, opened }: Reading,
  sentence: Span,
  lead: string,
  frame: Edtf | null,
): Edtf | null {
  const carried = carriedAt(document, opened, sentence)?.value ?? frame
  if (carried || !LAST_YEAR.test(lead)) return carried
  return chronology.dated.findLast(({ end, value }) => end <= sentence.start && YEAR.test(value))?.value ?? null
}

const isLength = (lead: string, frame: Edtf | null): boolean =>
  MONTH.test(lead) || (YEARS.test(lead) && frame?.slice(0, 4) === frame?.split('/').at(-1)?.slice(0, 4))

const isToNow = (lead: string): boolean => TO_NOW.test(lead) && !YEAR_TO_NOW.test(lead)

/** The sentence before this one in its paragraph began with "Đến nay" or "Dịp này" and this one goes on with it. */
function goesOn({ document, chronology, lines }: Reading, sentence: Span): boolean {
  const before = lines[firstEndingAfter(lines, sentence.start) - 1]
  if (!before || document.text.slice(before.end, sentence.start).includes('\n')) return false
  return (
    NOW_FIRST.test(document.text.slice(before.start, before.end)) &&
    GOES_ON.test(document.text.slice(sentence.start, sentence.end)) &&
    chronology.datesIn(sentence).length === 0
  )
}

const NOW_FIRST = /^(?:đến nay|tính đến nay|hiện nay|đến thời điểm này|dịp này|nhân dịp)/iu
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

/** "từ ngày 7/4 đến nay": to the day of publication, where it is known. */
function sinceOf(document: Document, { published }: Chronology, said: readonly Dated[]): Edtf | null {
  const since = said.find(({ cue, grain }) => cue === 'since' && grain === 'day')
  const day = document.about.publishedAt?.slice(0, 10)
  return since && published && day ? `${since.value}/${day}` : null
}

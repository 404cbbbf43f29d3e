import { sentences } from '../../annotators/sentence/sentence.js'
import type { Edtf } from '../../calendar/edtf.js'
import type { Document } from '../../document/document.js'
import { firstEndingAfter, type Span } from '../../text/span.js'
import type { Chronology } from '../chronology.js'
import type { Dated } from '../dated.js'
import { type Frame, frameAt, framesOf } from '../frame.js'
import { timeNamed } from '../named-time.js'
import { relativeTime } from '../relative-time.js'
import type { Candidate } from './candidate.js'
import { carriedAt, carriedOf, carriedOver } from './carried.js'
import { saidBefore, saidBehind, saidRightBehind } from './said.js'

/** Says what time each result is about, in the order of the text. */
export type Calendar = (candidate: Candidate) => Edtf | null

const TO_NOW =
  /(?<!\p{L})(?:(?<!từ trước )đến nay|(?<!thực |phát |thể )hiện nay|(?<!từ trước )tới nay|(?<!thực |phát |thể )hiện đã|(?<!thực |phát |thể )hiện có|(?<!thực |phát |thể )hiện tại)(?!\p{L})|^hiện(?!\p{L})/iu
const YEAR_TO_NOW = /(?:từ|kể từ|tính từ) đầu năm (?:tới|đến) nay/iu
/** Since the beginning of the year: whatever the report is about. */
const SINCE_YEAR = /(?:từ|kể từ|tính từ) đầu năm(?: (?:tới|đến) nay)?(?! \d)(?!\p{L})/iu
const SESSION =
  /(?<!(?:\d|(?<!\p{L})(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|giữa|sau|trước|trình|từ)) )(?:kỳ họp|phiên họp)|(?<!\p{L})(?:trong|tại|qua) \p{L}+ (?:kỳ họp|phiên họp)|phiên bế mạc|phiên thảo luận|hội nghị lần này|dịp này|nhân dịp|tại buổi|tại lễ/iu
const FROM_NEW_YEAR = /^[\dX]{4}(?:$|-33$|-01(?:$|\/))/u
const TELLS_OF_SESSION =
  /kỳ họp|phiên họp|phiên bế mạc|phiên thảo luận|hội nghị lần này|dịp này|nhân dịp|tại buổi|tại lễ/iu
const SESSION_WORK =
  /(?:chất vấn|đặt câu hỏi|tranh luận|thảo luận|biểu quyết|bỏ phiếu|phiếu tín nhiệm|tán thành|thông qua|xem xét|tờ trình|ý kiến, kiến nghị|lượt ý kiến)/iu
const LEAD = 600
const BESIDE = 50
const ADOPTED = /(?:nghị quyết|luật|pháp lệnh)$/iu
const ADOPTING = /(?:thông qua|cho ý kiến)/iu
const ISSUING = /ban hành/iu
/** "trong 1 tháng": a length of time that no calendar places. */
const MONTH = /(?<!\p{L})trong (?:vòng )?(?:1|một) tháng(?!\p{L})/iu
/** "10 năm qua": more than the one year that a report is about. */
const YEARS =
  /(?<!\p{L})(?:(?:\d{1,2}|hai|ba|bốn|năm) năm (?:qua|gần đây)|sau (?:hơn |gần )?(?:\d{1,2}|hai|ba|bốn|năm) năm)(?!\p{L})/iu
/** A vote is taken on a day or in a month. */
const VOTED_IN = /^[\dX]{4}-\d\d(?:-\d\d)?$/u

/** What the periods of one article are decided from. */
type Reading = {
  readonly document: Document
  readonly chronology: Chronology
  readonly frames: readonly Frame[]
  readonly opened: ReturnType<typeof carriedOf>
  readonly lines: readonly Span[]
  /** The article tells of a session. */
  readonly session: boolean
  /** Starts of the sentences that count what was adopted. */
  readonly adopted: ReadonlySet<number>
}

/** The time that a result is about: what its own sentence says; none for "đến nay" and for the work of a session; else the period that an earlier sentence of the paragraph began with, or that of the report. */
export function periodsOf(document: Document, chronology: Chronology, candidates: readonly Candidate[]): Calendar {
  const frames = framesOf(document)
  const reading = {
    document,
    chronology,
    frames,
    opened: carriedOf(document, chronology),
    lines: document.read(sentences),
    session: TELLS_OF_SESSION.test(`${document.about.title ?? ''} ${document.text.slice(0, LEAD)}`),
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
  const frame = frameAt(reading.frames, quantity.start)
  const carried = carriedAt(document, reading.opened, sentence)
  const session = isAtSession(reading, candidate, lead, isOfTerm(frame) || typeof carried?.value === 'string')
  const before = saidBefore(reading, candidate)
  const relative = relativeTime(document, lead, quantity.start)
  const own = saidRightBehind(reading, candidate) ?? before ?? (relative ? undefined : saidBehind(reading, candidate))
  if (features.includes('vote') && (!own || !VOTED_IN.test(own.value))) return null
  if (own && !(session && own.grain === 'day')) return timeNamed(document, chronology, own)
  if (relative) return relative
  if (session || isToNow(lead)) return sinceOf(document, chronology, chronology.datesIn(sentence))
  if (goesOn(reading, sentence)) return null
  if (SINCE_YEAR.test(lead)) return frame && FROM_NEW_YEAR.test(frame) ? frame : null
  return isLength(lead, frame) ? null : inherited(reading, sentence, frame)
}

/** A report of several years is no report of the session that it is given at. */
const isOfTerm = (frame: Edtf | null): boolean => frame !== null && /^\d{4}\/\d{4}$/u.test(frame)

function isAtSession(
  { document, adopted, frames, session }: Reading,
  { quantity, sentence }: Candidate,
  lead: string,
  reported: boolean,
): boolean {
  if (SESSION.test(lead.slice(toldFrom(lead)))) return true
  if (reported) return false
  const near = document.text.slice(
    Math.max(sentence.start, quantity.start - BESIDE),
    Math.min(sentence.end, quantity.end + BESIDE),
  )
  const adopts = ADOPTING.test(lead) || (ISSUING.test(lead) && (session || !frames[0]?.announced))
  return (adopted.has(sentence.start) && adopts) || (session && SESSION_WORK.test(near))
}

const TELLING = /(?<!\p{L})(?:cho biết|cho hay|khẳng định|nhấn mạnh|nêu rõ|thông tin)(?!\p{L})/giu

/** "Báo cáo tại kỳ họp, ông … cho biết, GRDP năm qua tăng …": what is told at a session is not its work. */
const toldFrom = (lead: string): number => [...lead.matchAll(TELLING)].at(-1)?.index ?? 0

/** What an earlier sentence says: the period that the paragraph began with, that of the report. */
function inherited({ document, opened }: Reading, sentence: Span, frame: Edtf | null): Edtf | null {
  const opening = carriedAt(document, opened, sentence) ?? (frame ? undefined : carriedOver(document, opened, sentence))
  return opening ? opening.value : frame
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
/** "từ ngày 7/4 đến nay": to the day of publication, where it is known. */
function sinceOf(document: Document, { published }: Chronology, said: readonly Dated[]): Edtf | null {
  const since = said.find(({ cue, grain }) => cue === 'since' && grain === 'day')
  const day = document.about.publishedAt?.slice(0, 10)
  return since && published && day ? `${since.value}/${day}` : null
}

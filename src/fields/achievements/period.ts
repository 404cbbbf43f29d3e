import { sentences } from '../../annotators/sentence/sentence.js'
import type { Edtf } from '../../calendar/edtf.js'
import type { Document } from '../../document/document.js'
import { pattern } from '../../text/boundary.js'
import { firstEndingAfter, type Span } from '../../text/span.js'
import type { Chronology } from '../chronology.js'
import type { Dated } from '../dated.js'
import { type Frame, frameAt, framesOf } from '../frame.js'
import { timeNamed } from '../named-time.js'
import { numberSaid, relativeTime } from '../relative-time.js'
import { timeTakenUp } from '../time-taken-up.js'
import type { Candidate } from './candidate.js'
import { carriedAt, carriedOf, carriedOver } from './carried.js'
import { saidBefore, saidBehind, saidRightBehind } from './said.js'
import { isAtSession, type Sessions, sessionsOf } from './session.js'

/** Says what time each result is about, in the order of the text. */
export type Calendar = (candidate: Candidate) => Edtf | null

const TO_NOW =
  /(?<!\p{L})(?:(?<!từ trước )đến nay|(?<!thực |phát |thể )hiện nay|(?<!từ trước )tới nay|(?<!thực |phát |thể )hiện đã|(?<!thực |phát |thể )hiện có|(?<!thực |phát |thể )hiện tại)(?!\p{L})|^hiện(?!\p{L})/iu
const YEAR_TO_NOW = /(?:từ|kể từ|tính từ) đầu năm (?:tới|đến) nay/iu
/** Since the beginning of the year: whatever the report is about. */
const SINCE_YEAR = /(?:từ|kể từ|tính từ) đầu năm(?: (?:tới|đến) nay)?(?! \d)(?!\p{L})/iu
const FROM_NEW_YEAR = /^[\dX]{4}(?:$|-33$|-01(?:$|\/))/u
/** "trong 1 tháng": a length of time that no calendar places. */
const MONTH = /(?<!\p{L})trong (?:vòng )?(?:1|một) tháng(?!\p{L})/iu
const COUNT = '(?:\\d{1,2}|hai|ba|bốn|năm)'
/** "10 năm qua", "sau 3 năm": more than the one year that a report is about. */
const YEARS = pattern(`(?<past>${COUNT}) năm (?:qua|gần đây)|sau (?:hơn |gần )?(?<after>${COUNT}) năm`, { flags: 'iu' })
const A_YEAR = /^\d{4}$/u
const VOTED_IN = /^[\dX]{4}-\d\d(?:-\d\d)?$/u

/** What the periods of one article are decided from. */
type Reading = {
  readonly document: Document
  readonly chronology: Chronology
  readonly frames: readonly Frame[]
  readonly opened: ReturnType<typeof carriedOf>
  readonly lines: readonly Span[]
  readonly sessions: Sessions
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
    sessions: sessionsOf(document, frames[0]?.announced === true, candidates),
  }
  return candidate => periodOf(reading, candidate)
}

function periodOf(reading: Reading, candidate: Candidate): Edtf | null {
  const { document, chronology } = reading
  const { quantity, sentence } = candidate
  const lead = document.text.slice(sentence.start, quantity.start)
  const frame = frameAt(reading.frames, quantity.start)
  const carried = carriedAt(document, reading.opened, sentence)
  const reported = isOfTerm(frame) || typeof carried?.value === 'string' || reading.sessions.reported
  const session = isAtSession(document, reading.sessions, candidate, reported)
  const before = saidBefore(reading, candidate)
  const since = lead.slice(before ? before.end - sentence.start : 0)
  const relative =
    relativeTime(document, since, quantity.start) ??
    takenUp(reading, since, quantity.start) ??
    (before ? undefined : saidOfReport(document, candidate))
  const own = relative ? saidRightBehind(reading, candidate) : timeOf(reading, candidate, before)
  if (isVote(document, candidate) && !(own && isOfVote(own, quantity))) return null
  if (isOfTerm(frame) && SINCE_TERM.test(lead)) return frame
  if (own && !(session && own.grain === 'day') && !(own === before && NOW_BEGINS.test(since)))
    return timeNamed(document, chronology, own)
  if (relative) return relative
  if (isToNow(since)) return sinceOf(document, chronology, chronology.datesIn(sentence))
  if (session) return null
  if (goesOn(reading, sentence)) return null
  if (SINCE_YEAR.test(lead)) return frame && FROM_NEW_YEAR.test(frame) ? frame : null
  const known = inherited(reading, sentence, frame)
  return isLength(lead, known) ? null : known
}

/** A term that has only begun is none that is reported on. */
function takenUp({ document, chronology }: Reading, lead: string, position: number): Edtf | undefined {
  const time = timeTakenUp(document, lead, position)
  return time && chronology.year !== undefined && Number(time.slice(0, 4)) >= chronology.year && isOfTerm(time)
    ? undefined
    : time
}

/** "Năm 2020, huyện ban hành 9 nghị quyết; đến nay, …": the clause of the quantity begins anew with the present. */
const NOW_BEGINS = /[,;] (?:và |nhưng |thì )?(?:cho |tính |(?:tính )?từ đầu năm )?(?:đến|tới) nay(?!\p{L})/iu

/** Votes, not "phiếu lý lịch tư pháp". */
const VOTES =
  /^[\d.,]+(?:\/\d+)?(?: ?%)?(?: số)? phiếu(?! (?:l[ýí] lịch|khảo sát|điều tra|hẹn|khám|yêu cầu|tiêm|tra cứu|thu|xuất|nhập))(?!\p{L})/iu
const OF_VOTES = /(?<!\p{L})phiếu(?: tín nhiệm| bầu| thuận| tán thành)(?: cao| đạt| là)? $/iu
const isVote = ({ text }: Document, { features, quantity: { start } }: Candidate): boolean =>
  features.includes('vote') ||
  VOTES.test(text.slice(start, start + BALLOT)) ||
  OF_VOTES.test(text.slice(Math.max(0, start - BALLOT), start))
const BALLOT = 40

/** A vote is taken on a day or in a month; a year is that of the vote only right beside it. */
const isOfVote = ({ value, end }: Dated, { start }: Span): boolean =>
  VOTED_IN.test(value) || (A_YEAR.test(value) && start >= end && start - end <= BALLOT)

/** "Từ đầu nhiệm kỳ tới tháng 2/2021": the term, as far as the report goes. */
const SINCE_TERM = /(?<!\p{L})từ đầu nhiệm k[ỳì] (?:đến|tới) (?!nay)[^,;]{3,30}, [^;]*$/iu

/** The time that the sentence says of a quantity. */
const timeOf = (reading: Reading, candidate: Candidate, before: Dated | undefined): Dated | undefined =>
  saidRightBehind(reading, candidate) ?? before ?? saidBehind(reading, candidate)

const IN_REPORT = /^[^,;:.()]{0,80}?(?<time> trong (?:năm|quý|tháng|kỳ|nhiệm k[ỳì]))(?=[;:.,]|$)/iu

/** "đã ban hành 9 chỉ thị trong nhiệm kỳ": the time of the report, said behind. */
function saidOfReport(document: Document, { quantity, clause }: Candidate): Edtf | undefined {
  const time = IN_REPORT.exec(document.text.slice(quantity.end, clause.end))?.groups?.['time']
  return time && relativeTime(document, `${time},`, quantity.start)
}

/** A report of several years is no report of the session that it is given at. */
const isOfTerm = (frame: Edtf | null): boolean => frame !== null && /^\d{4}\/\d{4}$/u.test(frame)

/** What an earlier sentence says: the period that the paragraph began with, that of the report. */
function inherited({ document, opened }: Reading, sentence: Span, frame: Edtf | null): Edtf | null {
  const opening = carriedAt(document, opened, sentence) ?? (frame ? undefined : carriedOver(document, opened, sentence))
  return opening ? opening.value : frame
}

/** A length of time that no calendar places: a month, years other than those that are reported on. */
function isLength(lead: string, known: Edtf | null): boolean {
  if (MONTH.test(lead)) return true
  const { past, after } = YEARS.exec(lead)?.groups ?? {}
  const years = past ?? after
  if (years === undefined) return false
  const [first = '', last = first] = (known ?? '').split('/')
  const reported = Number(last.slice(0, 4)) - Number(first.slice(0, 4))
  return !(reported > 0 && Math.abs(numberSaid(years) - reported) <= 1)
}

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

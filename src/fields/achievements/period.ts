import { sentences } from '../../annotators/sentence/sentence.js'
import { type Edtf, edtf, interval } from '../../calendar/edtf.js'
import { dayNumber } from '../../calendar/partial.js'
import type { Document } from '../../document/document.js'
import { pattern, sought } from '../../text/boundary.js'
import { firstEndingAfter, type Span } from '../../text/span.js'
import { BESIDES } from '../besides.js'
import type { Chronology } from '../chronology/chronology.js'
import type { Dated } from '../chronology/dated.js'
import { type Frame, frameAt, framesOf } from '../chronology/frame.js'
import { timeNamed } from '../chronology/named.js'
import { relativeTime } from '../chronology/relative.js'
import { timeTakenUp } from '../chronology/taken-up.js'
import { numberSaid } from '../number-said.js'
import type { Candidate } from './candidate.js'
import { carriedAt, carriedOf, carriedOver } from './carried.js'
import { COUNT, isPresent, presentBegins } from './present.js'
import { A_YEAR, saidBefore, saidBehind, saidRightBehind } from './said.js'
import { isAtSession, isOver, type Sessions, sessionsOf } from './session.js'

/** Says what time each result is about, in the order of the text: null where it is of none, undefined where nothing tells. */
export type Calendar = (candidate: Candidate) => Edtf | null | undefined

/** Since the beginning of the year: whatever the report is about. */
const SINCE_YEAR = /(?:từ|kể từ|tính từ) đầu năm(?: (?:tới|đến) nay)?(?! \d)(?!\p{L})/iu
const FROM_NEW_YEAR = /^[\dX]{4}(?:$|-33$|-01(?:$|\/))/u
/** "trong 1 tháng": a length of time that no calendar places. */
const MONTH = sought(/(?<!\p{L})trong (?:vòng )?(?:1|một) tháng(?!\p{L})/iu)
/** "10 năm qua", "sau 3 năm": more than the one year that a report is about. */
const YEARS = pattern(
  `(?<past>${COUNT}) năm (?:qua|gần đây)|sau (?:hơn |gần )?(?<after>${COUNT}) năm|(?<since>${COUNT}) năm sau`,
  { flags: 'iu' },
)
const VOTED_IN = /^[\dX]{4}-\d\d(?:-\d\d)?$/u

/** What the periods of one article are decided from. */
type PeriodSources = {
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
  const sources = {
    document,
    chronology,
    frames,
    opened: carriedOf(document, chronology),
    lines: document.read(sentences),
    sessions: sessionsOf(document, frames[0]?.announced === true, candidates),
  }
  return candidate => periodOf(sources, candidate)
}

function periodOf(sources: PeriodSources, candidate: Candidate): Edtf | null | undefined {
  const { document, chronology } = sources
  const { quantity, sentence } = candidate
  const lead = document.text.slice(sentence.start, quantity.start)
  const frame = frameAt(sources.frames, quantity.start)
  const carried = carriedAt(document, sources.opened, sentence)
  const reported = isOfTerm(frame) || typeof carried?.value === 'string' || sources.sessions.reported
  const session = isAtSession(document, sources.sessions, candidate, reported)
  const before = saidBefore(sources, candidate)
  const since = lead.slice(before ? before.end - sentence.start : 0)
  const relative =
    relativeTime(document, since, quantity.start) ??
    timeTakenUp(document, since, quantity.start) ??
    (before ? undefined : saidOfReport(document, candidate))
  const own = relative ? saidRightBehind(sources, candidate) : timeOf(sources, candidate, before)
  if (isVote(document, candidate) && !(own && isOfVote(document, own, quantity))) return null
  if (isOfTerm(frame) && SINCE_TERM.test(lead)) return frame
  if (
    own &&
    !(session && own.grain === 'day' && !own.value.includes('/') && isOver(lead)) &&
    !(own === before ? presentBegins(since) : isPresent(since))
  )
    return joinedTime(sources, own) ?? timeNamed(document, chronology, own)
  if (relative) return relative
  if (isPresent(since)) return frame ? null : sinceOf(document, chronology, chronology.datesIn(sentence))
  if (session || (!isOfTerm(frame) && OF_TERM_SO_FAR.test(since))) return null
  if (goesOn(sources, sentence)) return null
  if (SINCE_YEAR.test(lead)) return frame && FROM_NEW_YEAR.test(frame) ? frame : null
  if (isSince(chronology, candidate, frame)) return null
  if (isOfTerm(frame) && A_YEAR_EACH.test(quantity.value.unit)) return frame
  const known = inherited(sources, sentence, frame)
  return isLength(lead, known ?? null) ? null : known
}

/** Votes, not "phiếu lý lịch tư pháp", "phiếu chất vấn". */
const VOTES =
  /^[\d.,]+(?:\/\d+)?(?: ?%)?(?: số)? phiếu(?! (?:l[ýí] lịch|khảo sát|điều tra|hẹn|khám|yêu cầu|chất vấn|tiêm|tra cứu|thu|xuất|nhập))(?!\p{L})/iu
const OF_VOTES = sought(/(?<!\p{L})phiếu(?: tín nhiệm| bầu| thuận| tán thành)(?: cao| đạt| là)? $/iu)
const isVote = ({ text }: Document, { features, quantity: { start }, sentence }: Candidate): boolean =>
  !OF_FORMS.test(text.slice(Math.max(sentence.start, start - FORMS), start)) &&
  (features.includes('vote') ||
    VOTES.test(text.slice(start, start + BALLOT)) ||
    OF_VOTES.test(text.slice(Math.max(0, start - BALLOT), start)))
/** "thu thập thông tin dân cư được gần 75.000 phiếu": forms that were filled in. */
const OF_FORMS = sought(/(?<!\p{L})(?:thu thập|điều tra|khảo sát|kê khai)(?!\p{L})[^.;:]{0,140}$/iu)
const FORMS = 160
const BALLOT = 40

/** A vote is taken on a day or in a month; a year is that of the vote only right beside it. */
const isOfVote = ({ text }: Document, { value, start, end }: Dated, quantity: Span): boolean =>
  VOTED_IN.test(value) ||
  (A_YEAR.test(value) &&
    quantity.start >= end &&
    quantity.start - end <= BALLOT &&
    !OF_MATTER.test(text.slice(Math.max(0, start - BALLOT), start)))
/** "Nghị quyết về dự toán ngân sách năm 2019 được 45 đại biểu tán thành": the year of what is voted on. */
const OF_MATTER = sought(
  /(?<!\p{L})(?:ngân sách|nhiệm vụ|kế hoạch|quyết toán|dự toán|chương trình|KT-XH|kinh tế - xã hội|giám sát|đầu tư công|biên chế)(?: \p{L}+){0,3} $/iu,
)

/** "Từ đầu nhiệm kỳ, …": of a term that has not ended. */
const OF_TERM_SO_FAR = sought(/(?<!\p{L})từ đầu nhiệm k[ỳì](?! (?:đến|tới|\d)| \()(?!\p{L})/iu)
/** "Từ đầu nhiệm kỳ tới tháng 2/2021": the term, as far as the report goes. */
const SINCE_TERM = sought(/(?<!\p{L})từ đầu nhiệm k[ỳì] (?:đến|tới) (?!nay)[^,;]{3,30}, [^;]*$/iu)

/** The time that the sentence says of a quantity. */
const timeOf = (sources: PeriodSources, candidate: Candidate, before: Dated | undefined): Dated | undefined =>
  saidRightBehind(sources, candidate) ?? before ?? saidBehind(sources, candidate)

const IN_REPORT = /^[^,;:.()]{0,80}?(?<time> trong (?:năm|quý|tháng|kỳ|nhiệm k[ỳì]))(?=[;:.,]|$)/iu

/** "Trong năm 2023 và quý I năm 2024, …", "năm 2021, 2022 và 6 tháng đầu năm 2023": all the times as one, where each goes on from the one before. */
function joinedTime({ document: { text }, chronology: { dated } }: PeriodSources, own: Dated): Edtf | undefined {
  if (own.grain !== 'period' || !own.bounds || A_YEAR.test(own.value)) return undefined
  let first: Dated = own
  for (let at = firstEndingAfter(dated, own.start) - 1; at >= 0; at--) {
    const before = dated[at]
    const join = first === own ? AND : LISTED
    if (!before || !goesOnTo(before, first) || !join.test(text.slice(before.end, first.start))) break
    first = before
  }
  if (first === own || !first.bounds) return undefined
  const from = monthOf(first.bounds.first)
  const to = monthOf(own.bounds.last)
  return from && to && interval(from, to)
}
const goesOnTo = (before: Dated, next: Dated): boolean =>
  before.grain === 'period' &&
  before.bounds !== undefined &&
  next.bounds !== undefined &&
  dayNumber(next.bounds.first) - dayNumber(before.bounds.last) === 1
const AND = /^ (?:và|cùng) (?:trong )?$/iu
const LISTED = /^(?:,| và) $/iu
const monthOf = (day: number): Edtf | undefined => edtf(Math.floor(day / 10_000), Math.floor(day / 100) % 100)

/** "đã ban hành 9 chỉ thị trong nhiệm kỳ": the time of the report, said behind. */
function saidOfReport(document: Document, { quantity, clause }: Candidate): Edtf | undefined {
  const time = IN_REPORT.exec(document.text.slice(quantity.end, clause.end))?.groups?.['time']
  return time && relativeTime(document, `${time},`, quantity.start)
}

/** "giảm bình quân 1,5%/năm": of all the years that are reported on. */
const A_YEAR_EACH = /\/ ?năm$/iu

/** A report of several years is no report of the session that it is given at. */
const isOfTerm = (frame: Edtf | null): boolean => frame !== null && /^\d{4}\/\d{4}$/u.test(frame)

/** What an earlier sentence says: the period that the paragraph began with, that of the report. */
function inherited(sources: PeriodSources, sentence: Span, frame: Edtf | null): Edtf | null | undefined {
  const { document, chronology, opened } = sources
  const before = goneOnFrom(sources, sentence) ?? (frame ? undefined : addedTo(sources, sentence))
  if (before) return timeNamed(document, chronology, before)
  const reported = reportedBefore(sources, sentence)
  if (reported) return reported
  const opening = carriedAt(document, opened, sentence) ?? (frame ? undefined : carriedOver(document, opened, sentence))
  return opening ? opening.value : (frame ?? undefined)
}

/** "Từ năm 2002, quận đã bồi thường cho 95 hộ": until now, whatever is reported on. */
const isSince = (chronology: Chronology, { quantity, sentence }: Candidate, frame: Edtf | null): boolean =>
  chronology
    .datesIn(sentence)
    .some(
      ({ cue, value, end }) =>
        cue === 'since' && !value.includes('/') && end <= quantity.start && value.slice(0, 4) !== frame?.slice(0, 4),
    )

/** A length of time that no calendar places: a month, years other than those that are reported on. */
function isLength(lead: string, known: Edtf | null): boolean {
  if (MONTH.test(lead)) return true
  const { past, after, since } = YEARS.exec(lead)?.groups ?? {}
  const years = past ?? after ?? since
  if (years === undefined) return false
  const [first = '', last = first] = (known ?? '').split('/')
  const reported = Number(last.slice(0, 4)) - Number(first.slice(0, 4))
  return !(reported > 0 && Math.abs(numberSaid(years) - reported) <= 1)
}

const sentenceBefore = ({ lines }: PeriodSources, { start }: Span): Span | undefined =>
  lines[firstEndingAfter(lines, start) - 1]

/** The sentence before this one in its paragraph began with "Đến nay" or "Dịp này" and this one goes on with it. */
function goesOn(sources: PeriodSources, sentence: Span): boolean {
  const { document, chronology } = sources
  const before = sentenceBefore(sources, sentence)
  if (!before || document.text.slice(before.end, sentence.start).includes('\n')) return false
  return (
    NOW_FIRST.test(document.text.slice(before.start, before.end)) &&
    GOES_ON.test(document.text.slice(sentence.start, sentence.end)) &&
    chronology.datesIn(sentence).length === 0
  )
}

/** "Trong đó, …", "Cụ thể, …": the time said last in the sentence before, of which this one tells the parts. */
function goneOnFrom(sources: PeriodSources, sentence: Span): Dated | undefined {
  const { document } = sources
  const before = sentenceBefore(sources, sentence)
  if (!before || !PARTS.test(document.text.slice(sentence.start, sentence.end))) return undefined
  const end = { start: before.end, end: before.end }
  return saidBefore(sources, { quantity: end, sentence: before })
}

/** "Sản lượng 11 tháng ước đạt 17.292 tấn. Trong số đó, …": the months that the sentence before counts, of which this one tells the parts. */
function reportedBefore(sources: PeriodSources, sentence: Span): Edtf | undefined {
  const { document } = sources
  const before = sentenceBefore(sources, sentence)
  if (!before || !PARTS.test(document.text.slice(sentence.start, sentence.end))) return undefined
  return relativeTime(document, document.text.slice(before.start, before.end), before.end)
}

/** "Tính đến ngày 15/12, chi cục đã thu 310 tỷ đồng. Ngoài ra, …": what is added to what had been reached by a day, where nothing else is reported on. */
function addedTo(sources: PeriodSources, sentence: Span): Dated | undefined {
  const { document } = sources
  const before = sentenceBefore(sources, sentence)
  if (!before || document.text.slice(before.end, sentence.start).includes('\n')) return undefined
  if (!ADDED.test(document.text.slice(sentence.start, sentence.end))) return undefined
  if (!BY_A_DAY.test(document.text.slice(before.start, before.end))) return undefined
  return saidBefore(sources, { quantity: { start: before.end, end: before.end }, sentence: before })
}
const ADDED = new RegExp(`^(?:${BESIDES.join('|')}|song song đó)(?!\\p{L})`, 'iu')
const BY_A_DAY = /^(?:tính |lũy kế |luỹ kế )?(?:đến|tới) (?:hết |cuối )?(?:ngày |tháng )?\d/iu

const PARTS = /^(?:trong (?:đó|số (?:này|đó|đấy))|cụ thể|bao gồm)(?!\p{L})/iu
const NOW_FIRST = /^(?:đến nay|tính đến nay|hiện nay|đến thời điểm này|dịp này|nhân dịp)/iu
const GOES_ON = new RegExp(`^(?:${BESIDES.join('|')}|cụ thể|trong đó|riêng|theo đó|qua đó|về)`, 'iu')

/** "từ ngày 7/4 đến nay": to the day of publication, where it is known and nothing else is reported on. */
function sinceOf(document: Document, { published }: Chronology, said: readonly Dated[]): Edtf | null {
  const since = said.find(({ cue, grain }) => cue === 'since' && grain === 'day')
  const day = document.about.publishedAt?.slice(0, 10)
  return since && !since.value.includes('/') && published && day ? `${since.value}/${day}` : null
}

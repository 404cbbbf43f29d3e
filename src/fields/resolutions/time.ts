import type { ResolutionCount } from '../../annotators/resolution/count.js'
import { sentences } from '../../annotators/sentence/sentence.js'
import type { Edtf } from '../../calendar/edtf.js'
import type { Document } from '../../document/document.js'
import type { Annotation } from '../../document/layer.js'
import { sought } from '../../text/boundary.js'
import { type Span, spanAt } from '../../text/span.js'
import type { Chronology } from '../chronology/chronology.js'
import type { Dated } from '../chronology/dated.js'
import { isTermOver } from '../chronology/frame.js'
import { isAhead, isNamed, timeNamed } from '../chronology/named.js'
import { relativeTime } from '../chronology/relative.js'
import { timeTakenUp } from '../chronology/taken-up.js'

type Count = Annotation<ResolutionCount>

/** A count with the time that was found for it. */
export type Timed = { readonly count: Count; readonly period: Edtf | null }

/** The time that the clause says of a count: a period, days from–to, a day with "trong" or that of the session that adopts; parts of a whole in one sentence have its time where they name none. */
export function timeOf(document: Document, calendar: Chronology, count: Count, earlier?: Timed): Edtf | null {
  const sentence = spanAt(document.read(sentences), count.start)
  if (!sentence) return null
  const earlierEnd = earlier && earlier.count.end > sentence.start ? earlier.count.end : undefined
  const whole = earlierEnd && earlier?.count.value.verb.start === count.value.verb.start ? earlier : undefined
  const from = whole ? whole.count.end : sentence.start
  const lead = document.text.slice(from, count.start)
  const adopts = ADOPTED.has(count.value.action)
  const own = saidBefore(document, calendar, { start: from, end: count.end }, { last: earlierEnd, adopts })
  if (own !== undefined) return own
  if (FROM_START.test(lead)) return null
  const behind = saidBehind(document, calendar, { start: count.end, end: sentence.end }, adopts)
  if (behind !== undefined) return behind
  const taken = timeTakenUp(document, lead, count.start) ?? relativeTime(document, lead, count.start)
  if (taken) return taken
  if (whole) return whole.period
  return (COMMENTED.test(lead) || HANDLED.test(lead)) && !TO_NOW.test(lead)
    ? calendar.reportPeriodAt(count.start)
    : null
}

/** The last time named before a count, or in its own words; behind an earlier count of the sentence it opens a clause. */
function saidBefore(
  document: Document,
  calendar: Chronology,
  span: Span,
  { last = span.end, adopts }: { readonly last: number | undefined; readonly adopts: boolean },
): Edtf | undefined {
  const timeSaid = (date: Dated): Edtf | undefined => {
    const lead = document.text.slice(span.start, date.start)
    const isSession = adopts && isSessionDay(date, lead)
    const rest = document.text.slice(date.end, span.end)
    if (date.start < last && isSessionMonth(date, lead, rest)) return date.value
    if (date.start >= last ? !OPENS_PART.test(lead) : OF_SOMETHING.test(lead) && !isSession) return undefined
    if (FROM_START.test(rest) || (rest.includes(';') && (OF_ITEM.test(lead) || isOfAgenda(lead)))) return undefined
    if (isSession) return isAhead(calendar, date) ? undefined : date.value
    if (isTermOfBody(document, calendar, date, lead)) return date.value
    if (rest.includes(';') && OF_PART.test(lead)) return undefined
    const isTime = date.grain === 'period' || date.value.includes('/') || WITHIN.test(lead)
    return isTime ? timeIn(document, calendar, date) : undefined
  }
  for (const date of [...calendar.datesIn(span)].reverse()) {
    const time = timeSaid(date)
    if (time !== undefined) return time
  }
  return undefined
}

/** "tại kỳ họp chuyên đề ngày 12/9, HĐND tỉnh thông qua 7 nghị quyết", "tại kỳ họp tháng 7/2019": a session adopts on its day, in its month. */
const isSessionDay = (date: Dated, lead: string): boolean =>
  (date.grain === 'day' || MONTH.test(date.value)) && SESSION_ON.test(lead)

/** "kỳ họp thứ nhất dự kiến họp giữa tháng 6 sẽ xem xét 5 nghị quyết": what is planned for a session is planned for its month. */
const isSessionMonth = (date: Dated, lead: string, rest: string): boolean =>
  MONTH.test(date.value) && SESSION_IN.test(lead) && PLANNED.test(rest)

/** "HĐND tỉnh khóa X (nhiệm kỳ 2004-2011) đã thông qua 195 nghị quyết" of a term that is over; "nhiệm kỳ 2010 - 2015 Ban Chấp hành sẽ ban hành 16 nghị quyết" of any. */
function isTermOfBody(document: Document, calendar: Chronology, date: Dated, lead: string): boolean {
  if (date.cue !== 'term' || SESSION_SAID.test(lead.slice(lead.lastIndexOf(':') + 1))) return false
  if (isTermOver(calendar, date) && OF_BODY.test(lead)) return true
  return HEADS_CLAUSE.test(lead) && BODY_BEHIND.test(document.text.slice(date.end, date.end + 12))
}

/** A time of the past, or one that lies ahead and in which something is planned. */
function timeIn(document: Document, calendar: Chronology, date: Dated): Edtf | undefined {
  if (isAhead(calendar, date)) return date.cue === undefined || date.grain === 'day' ? date.value : undefined
  return isNamed(document, calendar, date) ? (timeNamed(document, calendar, date) ?? undefined) : undefined
}

/** "ra được 107 nghị quyết trong năm", "ban hành 9 nghị quyết, 14 chỉ thị trong nhiệm kỳ 2015 - 2020". */
function saidBehind(document: Document, calendar: Chronology, rest: Span, adopts: boolean): Edtf | undefined {
  const clause = CLAUSE.exec(document.text.slice(rest.start, Math.min(rest.end, rest.start + BEHIND)))?.[0] ?? ''
  const session = adopts ? SESSION_BEHIND.exec(clause)?.[0].length : undefined
  const day = session && calendar.datesIn({ start: rest.start + session, end: rest.start + clause.length })[0]
  if (day && day.grain === 'day' && day.start <= rest.start + session + DAY_WORD) return timeIn(document, calendar, day)
  const within = clause.search(WITHIN_BEHIND)
  if (within < 0 || IS_ABOUT.test(clause.slice(0, within))) return undefined
  const end = rest.start + clause.length
  const date = calendar.datesIn({ start: rest.start + within, end })[0]
  if (date && !document.text.slice(rest.start + within, date.start).includes(','))
    return timeIn(document, calendar, date)
  return relativeTime(document, `${clause.slice(within)},`, rest.start)
}

const ADOPTED: ReadonlySet<string> = new Set(['passed', 'issued'])
const SESSION_ON = sought(/(?<!\p{L})(?:kỳ|phiên) họp(?: [^\s,;:.]+){0,6} $/iu)
/** "kỳ họp giữa năm vào cuối ", "kỳ họp thứ nhất dự kiến họp giữa ". */
const SESSION_IN = sought(
  /(?<!\p{L})(?:kỳ|phiên) họp(?: [^\s,;:.]+){0,12}? (?:(?:dự kiến )?(?:họp|tổ chức|diễn ra|khai mạc)|vào|trong)(?: (?:vào|trong|đầu|giữa|cuối|khoảng))* $/iu,
)
const MONTH = /^[\dX]{4}-(?:0\d|1[0-2])$/u
const PLANNED = /^[^.;]* sẽ /iu
/** Words of what belongs to a term and not to the whole of it. */
const SESSION_SAID = sought(
  /(?<!\p{L})(?:kỳ họp|phiên họp|đại hội|hội nghị|chủ tịch|bí thư|đại biểu|ủy viên|bầu)(?!\p{L})/iu,
)
/** "HĐND huyện khóa VII, nhiệm kỳ ", "HĐND tỉnh (nhiệm kỳ ". */
const OF_BODY = sought(
  /(?<!\p{L})(?:HĐND|Hội đồng nhân dân|Quốc hội|Ban Chấp hành|BCH|Đảng bộ)(?!\p{L})[^.,;:()]{0,40}[,(]? ?(?:nhiệm kỳ )?$/u,
)
const HEADS_CLAUSE = /(?:^|[,:] )(?:nhiệm kỳ )?$/iu
const BODY_BEHIND = /^,? (?:HĐND|Hội đồng|Ban|BCH|BTV|Tỉnh ủy|Thành ủy|Huyện ủy|Quận ủy|Đảng)/u
/** "riêng quý IV/2020 có 2 nghị quyết; …": the time of a part ends with its clause. */
const OF_PART = sought(/(?<!\p{L})(?:riêng|trong đó)(?: (?:trong|từ|năm))? $/iu)
/** "thông qua 7 nghị quyết tại kỳ họp thứ ba hôm 12/9". */
const SESSION_BEHIND = /^ tại (?:kỳ|phiên) họp(?: [^\s,;:.]+){0,6}? (?=(?:ngày |hôm )?\d)/iu
/** "ngày ", "hôm " before the figures of a day. */
const DAY_WORD = 5
const BEHIND = 120
const CLAUSE = /^[^.;:()]*/u
const WITHIN_BEHIND = sought(/(?<!\p{L})trong (?:cả )?(?:năm|quý|tháng|nhiệm kỳ|giai đoạn|\d)/iu)
/** What the resolutions are about has times of its own. */
const IS_ABOUT = sought(
  /(?<!\p{L})(?:về|thực hiện|để|phục vụ|nhằm|kế hoạch|nhiệm vụ|phát triển|áp dụng|trong đó|nghị quyết)(?!\p{L})/iu,
)

const WITHIN = /trong (?:buổi )?(?:sáng |chiều |tối )?(?:ngày )?$/iu
/** What a part's own time begins with: "còn năm 2020", "(kỳ tháng 4:". */
const OPENS_PART =
  /(?:^|[,;:(.]\s?)(?:(?:riêng|chỉ|trong đó|trong|còn|và|sang|kỳ họp|kỳ|phiên|cũng|hồi|từ|tính từ|kể từ) )*$|(?<!\p{L})(?:thì từ|trong|riêng) $/iu
/** A time that belongs to a session or plan rather than to the count: "vào tháng 7", "họp giữa năm", "kỳ họp thường lệ cuối năm", "kế hoạch năm 2021". */
const OF_SOMETHING = sought(
  /(?<!\p{L})(?:vào|họp(?: (?:thường lệ|thường kỳ|định kỳ))?|kế hoạch|đầu tư công|dự toán|ngân sách|nhiệm vụ|phương hướng) (?:ngày |cuối |đầu |giữa )*$/iu,
)
/** A time of another item of the list: "họp vào tháng 7 và tháng 12; ban hành 20 nghị quyết". */
const OF_ITEM = sought(/(?<!\p{L})(?:vào|và|hết|trước) $/iu)
/** "sẽ xem xét kết quả 6 tháng đầu năm, giải pháp 6 tháng cuối năm; thông qua 18 nghị quyết": a time of what a session goes through before. */
const isOfAgenda = (lead: string): boolean => OF_AGENDA.test(lead) && !WITHIN.test(lead)
const OF_AGENDA = sought(/(?<!\p{L})(?:xem xét|thảo luận|nghe|thẩm tra|cho ý kiến)(?!\p{L})[^;:]*$/iu)
const FROM_START = sought(
  /(?<!\p{L})(?:từ|kể từ|tính từ) (?:đầu|khi|sau) |(?:đến|tới) nay(?!\p{L})|(?<!\p{L})(?:nhiệm kỳ|khóa) này|năm nay(?!\p{L})/iu,
)

/** "Kiểm tra 65 nghị quyết do HĐND huyện ban hành": an item of a report, without a subject, tells of the time of the report, and so does what was commented on; what a body adopted has a time of its own. */
const HANDLED = /^(?:kiểm tra|tự kiểm tra|rà soát|giám sát|thẩm định)(?!\p{L})[^.;:]{0,24}$/iu
const COMMENTED = sought(/(?<!\p{L})góp ý(?!\p{L})[^.;:]{0,24}$/iu)
const TO_NOW = sought(/(?<!\p{L})(?:đến|tới) nay(?!\p{L})/iu)

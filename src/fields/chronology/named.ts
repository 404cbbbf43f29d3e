import type { Edtf } from '../../calendar/edtf.js'
import { stamp } from '../../calendar/partial.js'
import type { Document } from '../../document/document.js'
import { sought } from '../../text/boundary.js'
import type { Chronology } from './chronology.js'
import type { Dated } from './dated.js'

const OF_SESSION =
  /(?:kỳ họp|phiên họp|hội nghị|phiên|(?<!thời |nhiệm |cùng )kỳ)\s(?:(?:thường lệ|thường kỳ|định kỳ|chuyên đề|bất thường)\s)?$/iu
const AS_OF = /(?:tính (?:đến|tới)|(?:đến|tới) hết)\s(?:ngày |tháng |hết |cuối |năm |quý )*$/iu
/** "Đến ngày 31/5/2017, toàn tỉnh có …" at the head of a sentence or behind a comma. */
const REACHED = /(?:^|[.;:,]\s|\n)(?:đến|tới)\s(?:ngày |cuối |hết )*$/iu
const AS_OF_HEAD = /^(?:tính (?:đến|tới)|hết|cuối)\s/iu
const AT_TIME = /thời điểm\s(?:cuối\s)?$/iu
const WITHIN = /(?:^|\s)trong\s(?:cả\s)?(?:giai đoạn\s|nhiệm kỳ\s)?$|(?:^|[.!?:;]\s|\n)(?:giai đoạn\s|nhiệm kỳ\s)?$/iu
const REACH = 24

/** The time that a date gives to a statement of what was done: a period or day of the past, a whole stage or term, the time at which a result stood; null for any other. */
export function timeNamed(document: Document, chronology: Chronology, date: Dated): Edtf | null {
  if (isAhead(chronology, date)) return null
  return isAsOf(document, date) || isWithin(document, chronology, date) || isSpan(date)
    ? date.value
    : chronology.periodIn(date)
}

/** True for a time of its own. */
export const isNamed = (document: Document, chronology: Chronology, date: Dated): boolean =>
  timeNamed(document, chronology, date) !== null && !isOfSession(document, date)

/** "tại kỳ họp cuối năm": the time of a session. */
export const isOfSession = (document: Document, date: Dated): boolean =>
  date.grain === 'period' && OF_SESSION.test(before(document, date))

/** True for a time that begins after the day of publication, and for a part of a year of which more than two thirds lie after it: it is planned. */
export function isAhead({ published, year }: Chronology, { bounds, value }: Dated): boolean {
  if (bounds === undefined) return false
  if (published === undefined) return year !== undefined && bounds.first > stamp(year, 12, 31)
  const today = stamp(published.year, published.month, published.day)
  if (bounds.first > today) return true
  return PART_OF_YEAR.test(value) && bounds.last - today > 2 * (today - bounds.first)
}

const PART_OF_YEAR = /^\d{4}-(?:3\d|\d\d\/\d{4}-\d\d)$/u

/** "từ ngày 1/3 đến ngày 12/4": both ends are named. */
const isSpan = ({ cue, value }: Dated): boolean => cue === 'since' && value.includes('/')

/** "trong giai đoạn 2011 - 2015", "trong nhiệm kỳ 2015-2020", "Giai đoạn 2011-2016, tỉnh đã …", "cho hay, giai đoạn 2011-2016 toàn ngành đã …". */
function isWithin(document: Document, { year }: Chronology, date: Dated): boolean {
  if (date.cue !== 'stage' && date.cue !== 'term') return false
  const lead = before(document, date)
  if (WITHIN.test(lead) || isCounted(document, date)) return true
  if (date.cue === 'term') return OF_TERM.test(lead)
  const isOver = year !== undefined && Number(date.value.slice(-4)) < year
  if (isOver && isMeasured(document, date) && !OF_PLAN.test(lead)) return true
  if (!ASIDE.test(lead)) return false
  return isOver || DONE.test(document.text.slice(date.end, date.end + REACH * 2))
}

/** "Sau 5 năm thực hiện Nghị quyết (2011 - 2015), …": the years that were counted, in brackets. */
const isCounted = ({ text }: Document, { start, end }: Dated): boolean =>
  text[end] === ')' && COUNTED.test(text.slice(Math.max(0, start - COUNTED_BACK), start))
const COUNTED = sought(
  /(?<!\p{L})(?:qua|sau|trong)(?: hơn| gần)? (?:\d{1,2}|hai|ba|bốn|năm|mười) năm(?!\p{L})[^.;:()\d]{0,100}\((?:giai đoạn |từ )?$/iu,
)
const COUNTED_BACK = 140

/** "Nhìn lại nhiệm kỳ 2011 - 2016, HĐND huyện đã …"; not what is adopted for one ("thông qua"). */
const OF_TERM = /(?:^|[^\p{L}])(?:nhìn lại|(?<!thông )qua|suốt|cả|hết) (?:nhiệm kỳ )?$/iu
const ASIDE = /, (?:giai đoạn )?$/iu
/** "tăng trưởng bình quân giai đoạn 2011 - 2015 đạt 8%/năm": the time of one figure. */
export const isMeasured = (document: Document, { end }: Dated): boolean =>
  MEASURED.test(document.text.slice(end, end + REACH))

const MEASURED = /^ (?:ước )?(?:đạt|tăng|giảm|là|lên)(?!\p{L})/iu
/** "Kế hoạch giai đoạn 2011 - 2015 đạt …" is no time of what was done. */
const OF_PLAN = sought(
  /(?<!\p{L})(?:kế hoạch|chương trình|đề án|nghị quyết|dự án|mục tiêu|nhiệm vụ|chiến lược)(?!\p{L})/iu,
)
/** A stage that something was done in. */
const DONE = /^,? (?:\p{L}+ ){0,6}(?:đã|có|được|đạt)(?!\p{L})/iu

/** "tính đến 31/12", "đến hết năm 2016", "tại thời điểm cuối quý III". */
function isAsOf(document: Document, date: Dated): boolean {
  if (date.cue !== 'until' && date.cue !== 'deadline') return false
  const lead = before(document, date)
  return (
    AS_OF.test(lead) ||
    REACHED.test(lead) ||
    AT_TIME.test(lead) ||
    AS_OF_HEAD.test(document.text.slice(date.start, date.end)) ||
    (UNTIL.test(lead) && STOOD.test(document.text.slice(date.end, date.end + REACH)))
  )
}

/** "lúa mùa đến ngày 25/9 đã gặt được 310 ha", "tổng chi đến ngày 25/9 là 4.289 tỷ đồng": what had been reached by then. */
const UNTIL = /(?:^|\s)(?:đến|tới)\s(?:ngày |hết |cuối )*$/iu
const STOOD = /^,? (?:(?:đã|mới|mới chỉ|toàn \p{L}+) (?!phải)|(?:ước )?(?:là|đạt) (?:\p{L}+ )?\d)/iu

const before = (document: Document, { start }: Dated): string => document.text.slice(Math.max(0, start - REACH), start)

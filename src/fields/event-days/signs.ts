import { sentences } from '../../annotators/sentence/sentence.js'
import type { Document } from '../../document/document.js'
import { once } from '../../document/once.js'
import { sought } from '../../text/boundary.js'
import { firstEndingAfter, type Span, spanAt } from '../../text/span.js'
import type { Dated } from '../chronology/dated.js'

const ASIDE: ReadonlySet<string> = new Set([
  'deadline',
  'signing',
  'validity',
  'since',
  'until',
  'comparison',
  'anniversary',
  'birth',
])

/** "Từ ngày 24 đến 26/4": a beginning with its end. */
const isFromTo = ({ cue, value }: Dated): boolean => cue === 'since' && value.includes('/')

/** What opens a clause about something that went before: "Sau khi báo chí ngày 14/6 đưa tin, …". */
const EARLIER =
  /^[^\p{L}]*(?:sau khi|trước khi|trước đó|theo kế hoạch|trước (?:thềm|kỳ họp|phiên họp|hội nghị|đại hội))(?!\p{L})[^,]*$/iu
/** "Theo đề nghị của HĐND tỉnh ngày 14/6, Thủ tướng đã phê chuẩn": what was done before. */
const ON_REQUEST =
  /^[^\p{L}]*(?:theo|căn cứ|xét|sau) (?:đề nghị|tờ trình|kiến nghị|yêu cầu|quyết định|nghị quyết|kết luận)(?!\p{L})[^,]*$/iu
/** "…, sau vụ tấn công xảy ra đêm 3/6": what a clause looks back on. */
const LOOKS_BACK = sought(/(?<!\p{L})sau (?:vụ|sự cố|trận)(?!\p{L})[^,.;]*$/iu)
/** "Thưa ông, ngày 6/2, Chính phủ đã …": what a question begins with. */
const ASKED =
  /^[^\p{L}]*(?:PV: ?|phóng viên: ?)?(?:xin )?thưa (?:ông|bà|đồng chí|bộ trưởng|chủ tịch|giáo sư)(?!\p{L})[^,]{0,30}, ?(?:vào )?$/iu
/** "Lần thứ nhất là văn bản của Bộ vào ngày 3/8": another time; not "Lần đầu tiên trong năm, ngày 12/3, xã tổ chức". */
const FIRST_TIME =
  /^[^\p{L}]*(?:lần|trường hợp|vụ) (?:(?:thứ nhất|đầu|trước)(?! tiên)|đầu tiên (?:là|được|vào|xảy ra|diễn ra))(?!\p{L})[^.;,]*$/iu
/** "Như Báo Minh Sơn đã đưa tin, ngày 14/6, công an đã …", "Như tin đã đưa, …": what earlier news told; a meeting is one that the article goes on about. */
const AS_REPORTED =
  /^[^\p{L}]*(?:trước đó, |theo )?như[^.;]{0,60}(?<!\p{L})(?:đưa|đưa tin|thông tin|phản ánh|đăng tải|đăng),[^.;\d]*(?:\d{1,2} ?(?:h|g|giờ)(?: ?\d{1,2})?(?: ?phút)?,? )?$/iu
const MEETING_TOLD = sought(
  /(?<!\p{L})(?:kỳ họp|phiên họp|hội nghị|hội thảo|đại hội|tiếp xúc cử tri|buổi|lễ)(?!\p{L})/iu,
)
/** "Theo chương trình, sáng 14/11, ông A báo cáo": a plan, unless it has been done. */
const ON_PROGRAMME = /^[^\p{L}]*theo (?:chương trình|lịch)(?!\p{L})[^.]*$/iu
const HAS_BEEN = sought(/(?<!\p{L})đã(?!\p{L})/iu)
/** "tại cuộc họp báo ngày 27/6 vừa qua": a day that is looked back on, but where an article opens with it. */
const LATELY = /^\)?,? (?:vừa qua|vừa rồi)(?!\p{L})/u
/** "Tính đến 18h ngày 27/4, cả nước có …": the day that figures are of. */
const COUNTED_AT = sought(
  /(?<!\p{L})(?:tính|cập nhật) (?:đến|tới) (?:thời điểm |hết )?(?:\d{1,2} ?(?:h|g|giờ|:) ?(?:\d{1,2})?(?: ?phút)?,? )?$/iu,
)
/** "về dự kiến chương trình" is about a plan, "sắp xếp" about order. */
const FUTURE = /(?:sẽ|(?<!về )dự kiến|sắp(?! xếp| đặt)|theo kế hoạch)(?!\p{L})/iu
/** "Ông A sẽ nghỉ lại khách sạn … trong thời gian dự hội đàm ngày 27/2": all that the clause tells is to come. */
const WILL = sought(/(?<!\p{L})sẽ(?!\p{L})(?:(?!(?<!\p{L})(?:đã|vừa|tại)(?!\p{L}))[^.,;:“”"–])*$/u)
const NEAR = 60
export const FAR = 120

/** "Đến chiều 9/7, lực lượng chức năng vẫn đang …": what goes on while it is written of. */
const STILL = /^,? ?[^.;]{0,80}(?<!\p{L})vẫn(?!\p{L})/u
const isStill = ({ text }: Document, { cue, partOfDay, end }: Dated): boolean =>
  cue === 'deadline' && partOfDay !== undefined && STILL.test(text.slice(end, end + FAR))

/** True for a day on which something has been done, as far as its own clause tells, and for the day of writing, whose programme is news too. */
export function mayBeEvent(document: Document, one: Dated): boolean {
  if (isToday(document, one) || isOnProgramme(document, one)) return true
  if (isHeadlineAhead(document, one) || isStamp(document, one) || isTomorrow(document, one) || isCaption(document, one))
    return false
  if (one.cue !== undefined && ASIDE.has(one.cue) && !isFromTo(one) && !isStill(document, one)) return false
  const sentence = spanAt(document.read(sentences), one.start)
  const isFirst = firstEndingAfter(document.read(sentences), one.start) < OPENING
  if (sentence && isAside(document.text, sentence, one, isFirst)) return false
  const from = Math.max(sentence?.start ?? 0, one.start - NEAR)
  const to = Math.min(sentence?.end ?? document.text.length, one.end + NEAR)
  if (WILL.test(document.text.slice(Math.max(sentence?.start ?? 0, one.start - FAR * 2), one.start))) return false
  return !FUTURE.test(clauseAround(document.text, one, from, to))
}

/** How many sentences an article opens with. */
const OPENING = 2

function isAside(text: string, sentence: Span, { start, end, partOfDay }: Dated, isFirst: boolean): boolean {
  const before = text.slice(sentence.start, start)
  if (EARLIER.test(before) || LOOKS_BACK.test(before) || ASKED.test(before) || FIRST_TIME.test(before)) return true
  if (AS_REPORTED.test(before) && !MEETING_TOLD.test(text.slice(end, sentence.end))) return true
  if (partOfDay === undefined && ON_REQUEST.test(before)) return true
  if (ON_PROGRAMME.test(before) && !HAS_BEEN.test(text.slice(end, sentence.end))) return true
  if (COUNTED_AT.test(before.replace(/ngày $/iu, ''))) return true
  return (before.length > BEGINNING || !isFirst) && LATELY.test(text.slice(end, end + NEAR))
}

/** "Phiên họp đầu tiên khai mạc ngày 20/7" above "Phiên khai mạc sẽ vào 20/7": a headline tells what is to come as if it were. */
function isHeadlineAhead(document: Document, { start, end, partOfDay }: Dated): boolean {
  const { text } = document
  const headline = text.indexOf('\n')
  if (partOfDay !== undefined || headline < 0 || start > headline) return false
  const day = DAY_AT_END.exec(text.slice(start, end))?.[0]
  const again = day === undefined ? -1 : dayBehind(text, day, headline)
  if (day === undefined || again < 0) return false
  const before = text.slice(Math.max(headline, again - NEAR), again)
  const after = text.slice(again + day.length, again + day.length + NEAR)
  return WILL.test(before.slice(before.search(/[^.;\n]*$/u))) || WILL_BE.test(after)
}
const DAY_AT_END = /\d{1,2} ?[/.-] ?\d{1,2}$/u

/** Where a day is said again behind an offset, as written: "1/7" is not said in "21/7". */
function dayBehind(text: string, day: string, from: number): number {
  let at = text.indexOf(day, from)
  while (at >= 0 && (isDigit(text[at - 1]) || isDigit(text[at + day.length]))) at = text.indexOf(day, at + 1)
  return at
}
const isDigit = (character: string | undefined): boolean =>
  character !== undefined && character >= '0' && character <= '9'

/** "…, Chủ tịch nước sẽ trình". */
const WILL_BE = /^,? [^.;,\n]{0,40}(?<!\p{L})sẽ(?!\p{L})/iu

/** "Sáng mai (25/12)". */
const isTomorrow = ({ text }: Document, { start }: Dated): boolean =>
  /^(?:ngày|sáng|trưa|chiều|tối|đêm) mai(?!\p{L})/iu.test(text.slice(start, start + 12))

/** "Xe diễu hành trong lễ duyệt binh ngày 15/4." as a paragraph that stands twice: the caption of a picture, beside it and among all, which says of which day it is without being news; "hôm 15/4" is one of late. */
function isCaption(document: Document, { start, end, partOfDay }: Dated): boolean {
  const { text } = document
  const from = text.lastIndexOf('\n', start) + 1
  const stop = text.indexOf('\n', end)
  if (
    partOfDay !== undefined ||
    /^hôm/iu.test(text.slice(start, end)) ||
    start - from <= BEGINNING ||
    stop < 0 ||
    stop - from > CAPTION
  )
    return false
  const line = text.slice(from, stop)
  return linesTwice(document).has(line) && !HAS_BEEN.test(line)
}
const CAPTION = 200

/** The paragraphs that stand more than once. */
const linesTwice = once(sentences, ({ text }): ReadonlySet<string> => {
  const met = new Set<string>()
  return new Set(text.split('\n').filter(line => line && (met.has(line) || !met.add(line))))
})

/** "29/06/2006 3:12:08 PM", "Cập nhật 2019-03-08": when something was put on a page. */
const isStamp = ({ text }: Document, { start, end }: Dated): boolean =>
  /^\d/.test(text.slice(start, end)) &&
  (/^\d{4}-/.test(text.slice(start, end)) ||
    /^[ ,|–-]{0,3}\d{1,2}:\d{2}/.test(text.slice(end, end + 12)) ||
    /\d{1,2}:\d{2}(?::\d{2})?[ ,|–-]{0,3}$/.test(text.slice(Math.max(0, start - 12), start)))

/** Up to the verb of speech behind which what is said begins, or the verb of what has been done: "chiều 3/7, ông … cho biết ▮kỳ họp sẽ". */
const SAYING = sought(
  /(?<!\p{L})(?:cho biết|cho hay|thông tin|thông báo|khẳng định|nhấn mạnh|nói|thông qua|công bố|quyết định|thống nhất|yêu cầu|đề nghị|chỉ đạo|đã|khai mạc và)(?!\p{L})/iu,
)

function clauseAround(text: string, { start, end }: Dated, from: number, to: number): string {
  const after = text.slice(end, to)
  const said = SAYING.exec(after)
  return text.slice(from, start) + (said ? after.slice(0, said.index) : after)
}

/** How many sentences a day that only stands somewhere in one of them may be from the beginning, and one that a sentence begins with or whose part is told. */
const LEAD = 4
const LONG_LEAD = 9
/** How far into a sentence a day may stand and still begin it. */
export const BEGINNING = 30

const TODAY = /^hôm nay/iu
const TODAY_DATED = sought(/(?<!\p{L})(?:hôm|sáng|trưa|chiều|tối|đêm) nay(?!\p{L})\D+\d/iu)

/** "Chiều nay (24/10)": the day of writing, with its figures. */
export const isToday = ({ text }: Document, { start, end, grain, value }: Dated): boolean =>
  grain === 'day' && !value.includes('/') && TODAY_DATED.test(text.slice(start, end))

/** "Chiều nay Quốc hội bầu chủ tịch" above "Chiều 24/10, Quốc hội sẽ …": the programme of the day of writing. */
const HEADED_TODAY = /^[^\p{L}]*(?:hôm|sáng|trưa|chiều|tối) nay(?![\p{L},])|^hôm nay,[^\n.]{10,100}(?:\n|$)/iu
const isOnProgramme = (document: Document, one: Dated): boolean =>
  one.grain === 'day' &&
  !one.value.includes('/') &&
  (one.partOfDay !== undefined || one.start - (spanAt(document.read(sentences), one.start)?.start ?? 0) <= BEGINNING) &&
  firstEndingAfter(document.read(sentences), one.start) < LEAD &&
  HEADED_TODAY.test(document.about.title ?? document.text)

/** "Trước đó, ngày 5/7, tỉnh đã họp": a day before the one of the news. */
const BEFORE = /(?:^|[\n.!?”"] ?)(?:trước đó|còn nhớ),? (?:vào )?$/iu
/** "Trước đó, tại cuộc họp với các sở ngày 5/7, …", "Trước đó, trong báo cáo gửi tỉnh ngày 5/7, …". */
const BEFORE_AT = /(?:^|[\n.!?”"] ?)trước đó,? (?:tại|trong|ở) [^.;,\n]*$/iu
export const isBefore = ({ text }: Document, { start, partOfDay }: Dated): boolean =>
  BEFORE.test(text.slice(Math.max(0, start - BEGINNING), start)) ||
  (partOfDay === undefined && BEFORE_AT.test(text.slice(Math.max(0, start - FAR), start)))
/** "Tại kỳ họp bất thường của HĐND tỉnh ngày 11/6, …": a sentence that begins with the meeting of the day. */
const AT_MEETING =
  /^(?:[^\p{L}]*(?:phát biểu |kết luận |trình bày )?(?:tại|trong) (?:kỳ họp|phiên|buổi|cuộc họp|cuộc gặp|cuộc làm việc|hội nghị|hội thảo|lễ)(?!\p{L})[^.;,]{0,120}),? (?:diễn ra |tổ chức |vào )*$/iu

/** True for a day that its sentence begins with, or with the meeting held on it, or whose part is told. */
export function isStrong(document: Document, one: Dated): boolean {
  const { partOfDay, start, end } = one
  if (partOfDay !== undefined || TODAY.test(document.text.slice(start, end))) return true
  const head = spanAt(document.read(sentences), start)?.start ?? 0
  return start - head <= BEGINNING || AT_MEETING.test(document.text.slice(Math.max(head, start - FAR), start))
}

/** True for a day that stands no further into its sentence. */
export const isAtHead = (document: Document, { start }: Dated, furthest: number): boolean =>
  start - (spanAt(document.read(sentences), start)?.start ?? 0) <= furthest

/** True for a day in the first sentences. */
export const isInLead = (document: Document, one: Dated): boolean =>
  firstEndingAfter(document.read(sentences), one.start) < (isStrong(document, one) ? LONG_LEAD : LEAD)

/** True for a day in the very first sentences. */
export const isInOpening = (document: Document, { start }: Dated): boolean =>
  firstEndingAfter(document.read(sentences), start) < LEAD

/** "Khoảng 19h30 ngày 11/4": nobody looks at the clock but where something happens. */
const CLOCK =
  /(?:sự việc|vụ việc|vụ (?:án|tai nạn|cháy|nổ)|sự cố|chuyện|việc)(?: \p{L}+){0,3} xảy ra (?:vào )?$|khoảng(?: hơn| gần)? \d{1,2} ?(?:h|g|giờ|:)(?: ?\d{1,2})?(?: phút)?,? $/iu

/** True for a day in the first sentences on which something happened by the clock. */
export const isIncident = (document: Document, one: Dated): boolean =>
  firstEndingAfter(document.read(sentences), one.start) < LONG_LEAD &&
  CLOCK.test(document.text.slice(Math.max(0, one.start - FAR / 4), one.start))

/** "Vào hồi 7 giờ 55 phút ", "Theo điều tra ban đầu, lúc 13h45 ": the clock that opens a sentence before its day. */
const AT_CLOCK =
  /^[^\p{L}\d]*(?:(?:tiếp (?:đó|theo)|sau đó|trước đó|cụ thể|theo đó|theo (?:điều tra|thông tin|tài liệu|hồ sơ|báo cáo|kết quả|cơ quan|công an)[^,.;\d]{0,60}),? )?(?:vào )?(?:khoảng )?(?:hồi |lúc )?(?:khoảng )?(?:\d{1,2} ?(?:h|g|giờ|:)(?: ?\d{1,2})?(?: ?phút)?,? )?(?:cùng )?$/iu
/** What police, border guards, customs and forest rangers do to those who break the law. */
const SEIZING = 'bắt (?:quả tang|giữ|khẩn cấp|gọn|được)|bị bắt|tóm gọn|thu giữ|tạm giữ'
const SEIZED = sought(new RegExp(`(?<!\\p{L})(?:${SEIZING})(?!\\p{L})`, 'iu'))
const CAUGHT = sought(
  new RegExp(
    `(?<!\\p{L})(?:${SEIZING}|phát hiện|khám xét|chặn bắt|triệt phá|vây bắt|đột kích|tuần tra)(?!\\p{L})`,
    'iu',
  ),
)
/** Others check something too, but not by the clock. */
const CHECKED = sought(/(?<!\p{L})kiểm tra(?!\p{L})/iu)
/** True for a day that a sentence opens with, behind the clock or with the part of it, and on which somebody was caught or searched. */
export function isCatch(document: Document, one: Dated): boolean {
  if (CLOCKED.test(document.text.slice(Math.max(0, one.start - FAR / 4), one.start)))
    return isOpened(document, one, AT_CLOCK, CAUGHT) || isOpened(document, one, AT_CLOCK, CHECKED)
  return one.partOfDay !== undefined && isOpened(document, one, AT_CLOCK, CAUGHT)
}
const CLOCKED = /\d(?: ?(?:h|g|giờ|phút))?,? (?:cùng )?$/iu

/** "Tiếp đến, ngày 11/4, … bắt giữ": a further catch, told without the clock. */
export const isFurtherCatch = (document: Document, one: Dated): boolean => isOpened(document, one, NEXT, SEIZED)
const NEXT = /^[^\p{L}\d]*(?:(?:tiếp (?:đó|đến|theo)|sau đó),? )?(?:đến |vào )?$/iu

function isOpened(document: Document, { start, end }: Dated, opening: RegExp, deed: RegExp): boolean {
  const sentence = spanAt(document.read(sentences), start)
  if (!sentence || !opening.test(document.text.slice(sentence.start, start))) return false
  return deed.test(document.text.slice(end, sentence.end))
}

const DURING = /trong (?:các|hai|ba|bốn|[2-9]|0[2-9]) $/iu
/** "Từ ngày 24 đến 26/4, tại Hà Nội, ủy ban đã họp". */
const FROM = /(?:^|\n|[.!?] )từ $/iu
/** "Trong kỳ họp thứ 28 (từ 8 đến 13/12)", "Sau kỳ họp từ 8 đến 13/12". */
const IN_SESSION = sought(
  /(?<!\p{L})(?:kỳ họp|phiên họp|phiên làm việc|hội nghị|đại hội)(?!\p{L})[^.;,()]{0,60}\((?:diễn ra |kéo dài )?từ $|(?:^|[\n.] ?)(?:sau|tại|trong) kỳ họp từ $/iu,
)
/** "Đoàn do bà A làm trưởng đoàn đi thăm các xã đảo từ ngày 20 đến 23/1". */
const ON_TOUR = sought(
  /(?<!\p{L})(?:đã|đi|sang) (?:đến |đi |sang |tới )?(?:thăm|làm việc|kiểm tra|khảo sát|công tác)(?!\p{L})(?:(?!(?<!\p{L})sẽ(?!\p{L}))[^.;]){0,110} từ $/iu,
)
/** The dots of "T.Ư" and "TP." end no sentence. */
const DONE = /^(?:[^.;]|(?<=(?<!\p{L})(?:T|TP|TX))\.){0,120}(?<!\p{L})(?:đã|diễn ra|họp|làm việc|tiến hành)(?!\p{L})/iu

/** True for days that an event is said to have lasted. */
export function lasts({ text }: Document, { start, end }: Dated): boolean {
  const before = text.slice(Math.max(0, start - FAR), start)
  return (
    DURING.test(before) ||
    IN_SESSION.test(before) ||
    ON_TOUR.test(before) ||
    (FROM.test(before) && DONE.test(text.slice(end, end + FAR)))
  )
}

const TELLS =
  /^[^.;]{0,160}(?<!\p{L})(?:cho biết|cho hay|xác nhận|thông tin|trả lời|trao đổi với (?:phóng viên|PV|báo chí))(?!\p{L})/iu

/** "…, ông A cho biết, chiều 14/7, tỉnh đã họp": what is told of happened on the day behind the verb of speech. */
const TOLD = sought(
  /(?<!\p{L})(?:cho biết|cho hay|xác nhận|thông tin)(?: rằng| thêm)?,? (?:rằng |vào |trong )?(?:(?:xét|theo|sau|trên cơ sở) (?:đề nghị|kiến nghị|yêu cầu|tờ trình|kết quả)[^.;,]{0,80}, )?$/iu,
)
/** "Ngày 7/9, nguồn tin của Báo Minh Sơn cho biết …": a source only tells. */
const SOURCE = /^,? nguồn tin(?!\p{L})/iu
export const isTold = (document: Document, teller: Dated, one: Dated): boolean =>
  (one.partOfDay !== undefined || SOURCE.test(document.text.slice(teller.end, one.start))) &&
  one.value !== teller.value &&
  one.start > teller.end &&
  one.start - teller.end < FAR * 2 &&
  TOLD.test(document.text.slice(teller.end, one.start)) &&
  HAS_BEEN.test(document.text.slice(one.end, one.end + FAR)) &&
  spanAt(document.read(sentences), one.start)?.start === spanAt(document.read(sentences), teller.start)?.start

/** "Ngày 3/8, công an cho biết đã khởi tố vụ án": a step of the law, which is news itself. */
const CHARGES = sought(/(?<!\p{L})(?:khởi tố|truy tố|tống đạt|tạm giam|xét xử|tuyên phạt|thi hành án)(?!\p{L})/iu)
/** "Ngày 3/8, hải quan cho biết vừa bắt giữ hai người": a day on which somebody only tells of a catch. */
export function isCatchTold(document: Document, one: Dated): boolean {
  const sentence = spanAt(document.read(sentences), one.start)
  const said = document.text.slice(one.end, sentence?.end ?? one.end)
  return isTelling(document, one) && CAUGHT.test(said) && !CHARGES.test(said)
}

/** "Ngày 11/1, lãnh đạo xã xác nhận …": a day on which somebody only tells of what happened. */
export const isTelling = ({ text }: Document, { end }: Dated): boolean => TELLS.test(text.slice(end, end + FAR * 2))

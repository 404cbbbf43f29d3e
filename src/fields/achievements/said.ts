import type { Document } from '../../document/document.js'
import { sought } from '../../text/boundary.js'
import type { Span } from '../../text/span.js'
import { asideEnd, isCompared } from '../chronology/beside.js'
import type { Chronology } from '../chronology/chronology.js'
import type { Dated } from '../chronology/dated.js'
import { framesOf, OPENS } from '../chronology/frame.js'
import { isNamed } from '../chronology/named.js'
import type { Candidate } from './candidate.js'

/** A document and its calendar. */
type DatedDocument = { readonly document: Document; readonly chronology: Chronology }

/** Between a day and a result: the day on which it was told. */
const TOLD = /(?:cho biết|cho hay|thông tin|công bố|xác nhận|thông báo|nghe|trao đổi)(?!\p{L})/iu

const isOwn = ({ document, chronology }: DatedDocument, date: Dated, quantity: Span): boolean =>
  (isNamed(document, chronology, date) || isOfAdoption(document, date, quantity)) &&
  !isCompared(document, date) &&
  !isOfPurpose(document, date) &&
  !isOfTargets(document, date) &&
  !((asideEnd(document, date) ?? Number.POSITIVE_INFINITY) < quantity.start) &&
  !isToldOn(document, date, quantity)

/** "Để phục vụ kỳ thi năm 2018 diễn ra an toàn, ngành giáo dục đã bố trí 42 điểm thi": the time of what is prepared. */
const isOfPurpose = ({ text }: Document, { start }: Dated): boolean =>
  PURPOSE.test(text.slice(Math.max(0, start - PREPARED), start))
const PURPOSE = sought(
  /(?<!\p{L})(?:nhằm|để) (?:phục vụ|chuẩn bị|tổ chức|bảo đảm|đảm bảo|chào mừng|hướng tới)(?!\p{L})[^.;,\n]{0,100} $/iu,
)
const PREPARED = 130

/** "Trong 16 nhóm chỉ tiêu phát triển năm 2018 được HĐND giao, …" in a report on the first half of 2018: the year that the targets are set for. */
function isOfTargets(document: Document, { start, bounds, value }: Dated): boolean {
  if (!bounds || !A_YEAR.test(value)) return false
  if (!TARGETS.test(document.text.slice(Math.max(0, start - PREPARED), start))) return false
  const frame = framesOf(document).findLast(one => one.announced && one.start < start)?.bounds
  return frame !== undefined && frame.first === bounds.first && frame.last < bounds.last
}
export const A_YEAR = /^\d{4}$/u
const TARGETS = sought(
  /(?<!\p{L})(?:kế hoạch|chỉ tiêu|mục tiêu|nhiệm vụ|dự toán)(?: [\p{L}-]+){0,8}(?: -)?(?: [\p{L}-]+){0,4} $/iu,
)

/** "Kỳ họp tháng 7/2019, HĐND thị xã thông qua 9 nghị quyết": what is adopted is of the month of its session. */
const isOfAdoption = ({ text }: Document, { value, start, end }: Dated, quantity: Span): boolean =>
  A_MONTH.test(value) &&
  end < quantity.start &&
  ADOPTED.test(text.slice(quantity.start, quantity.end)) &&
  SESSION.test(text.slice(Math.max(0, start - BACK), start)) &&
  ADOPTING.test(text.slice(end, quantity.start))
const A_MONTH = /^\d{4}-(?:0\d|1[0-2])$/u
const ADOPTED = /nghị quyết/iu
const SESSION = sought(/(?<!\p{L})(?:kỳ|phiên) họp (?:chuyên đề |bất thường |thường lệ )?$/iu)
const ADOPTING = /^[^.;]{0,80}(?:thông qua|ban hành)(?: được)? $/iu
const BACK = 40

/** The last time said before the quantity in its sentence; where the sentence opens with a part of it, that part: "Trong quý I, nhiều đơn hàng ký đầu năm 2018 giúp …". */
export function saidBefore(
  dated: DatedDocument,
  { quantity, sentence }: { readonly quantity: Span; readonly sentence: Span },
): Dated | undefined {
  const own = dated.chronology
    .datesIn(sentence)
    .filter(
      date => date.end <= quantity.start && isOwn(dated, date, quantity) && reaches(dated, date, sentence, quantity),
    )
  const [first, last] = [own[0], own.at(-1)]
  if (!first?.bounds || !last?.bounds || first.grain !== 'period') return last
  const opens = OPENS.test(dated.document.text.slice(sentence.start, first.start))
  const within = first.bounds.first >= last.bounds.first && first.bounds.last <= last.bounds.last
  return opens && within ? first : last
}

/** "doanh thu năm 2020 đạt 6 tỷ đồng; …", "trong đó riêng tháng 5 …": behind a semicolon a time holds on only where it opens the sentence. */
function reaches({ document: { text } }: DatedDocument, date: Dated, sentence: Span, quantity: Span): boolean {
  const { start, end, grain } = date
  const between = text.slice(end, quantity.start)
  if (grain === 'day' || !between.includes(';') || HEADS_LIST.test(between)) return true
  const lead = text.slice(sentence.start, start)
  return (OPENS.test(lead) || BEGINS.test(lead)) && !ALONE.test(lead)
}

const ALONE = /. riêng(?: trong)? $/iu
/** ", năm 2020 …", "Theo đó, từ …", "Quốc hội ghi nhận năm 2020 …": what a list may begin with. */
const BEGINS =
  /(?:, |(?<!\p{L})(?:ghi nhận|cho biết|cho thấy|nêu rõ|nhận định) (?:trong )?|(?:^|, |: )(?:tính )?(?:từ|đến|tới)(?: hết| cuối)? |, (?:mới |chỉ )?tính |(?:^|[,:] )(?:riêng|trong|qua) (?:\d+|\p{L}+) năm )$/iu
/** "mấy con số của năm 2020: …; …": no figure of its own before the list. */
const HEADS_LIST = /^[^\d;:]{0,80}[;:]/u

/** A time said behind the quantity in its clause, but not one that it is compared with. */
export function saidBehind(dated: DatedDocument, { quantity, sentence, clause }: Candidate): Dated | undefined {
  return dated.chronology
    .datesIn(sentence)
    .find(
      date =>
        date.start >= quantity.end &&
        date.end <= clause.end &&
        !AGAINST.test(dated.document.text.slice(quantity.end, date.start)) &&
        !isAside(dated, quantity, date) &&
        !opensNext(dated, quantity, date) &&
        isOwn(dated, date, quantity),
    )
}

/** "ban hành 38 nghị quyết (tháng 4: 6; tháng 7: 15)": a time with figures of its own, in a bracket that opens behind the quantity. */
const isAside = ({ document }: DatedDocument, quantity: Span, date: Span): boolean =>
  document.text.slice(quantity.end, date.start).includes('(') && asideEnd(document, date) !== undefined

/** "kiến nghị thu hồi 5 tỷ đồng, đến ngày 31/3 đã thu được 3 tỷ đồng": the time of what comes next. */
const opensNext = ({ document: { text } }: DatedDocument, quantity: Span, date: Dated): boolean =>
  (NEXT_FROM.test(text.slice(quantity.end, date.start)) && NEXT_DONE.test(text.slice(date.end, date.end + NEAR))) ||
  ALONE_NEXT.test(text.slice(quantity.end, date.start))
/** "thu được 480 tỷ đồng, riêng năm 2015 là 120 tỷ đồng": the part that follows. */
const ALONE_NEXT = /[,;(] ?(?:trong đó,? )?(?:tính |chỉ )*riêng(?: trong)? $/iu
const NEXT_FROM = /, (?:(?:tính|đến|tới|hết|riêng|trong|ngày|cuối) ){1,4}$/iu
const NEXT_DONE = /^,? (?:đã|mới|còn|chỉ|có|tăng|giảm|đạt|được)(?!\p{L})/iu
const NEAR = 12

/** Between a result and a time that is that of something else: what it is compared with, what a prize is given for, what is still to come. */
const AGAINST = sought(
  /(?<!\p{L})(?:so với|so cùng kỳ|tương đương|kế hoạch|dự toán|thành tích|đóng góp|vì|để|nhằm|sẽ|dự kiến|khả năng|dự báo)(?!\p{L})/iu,
)

/** "743.000 doanh nghiệp vào cuối quý I/2019": a time said with the quantity is that of no other. */
export function saidRightBehind(dated: DatedDocument, { quantity, sentence }: Candidate): Dated | undefined {
  const { document, chronology } = dated
  return chronology
    .datesIn(sentence)
    .find(
      date =>
        date.start >= quantity.end &&
        date.grain === 'period' &&
        RIGHT_BEHIND.test(document.text.slice(quantity.end, date.start)) &&
        isOwn(dated, date, quantity),
    )
}

const RIGHT_BEHIND = /^ (?:vào |trong )?$/iu

/** "Chiều 31/5, Uỷ ban bầu cử tỉnh cho biết đã bầu đủ 14 đại biểu". */
const isToldOn = (document: Document, { grain, value, cue, end }: Dated, quantity: Span): boolean =>
  grain === 'day' &&
  cue === undefined &&
  !value.includes('/') &&
  end <= quantity.start &&
  TOLD.test(document.text.slice(end, quantity.start))

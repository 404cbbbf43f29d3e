import { sentences } from '../../annotators/sentence/sentence.js'
import type { Document } from '../../document/document.js'
import { sought } from '../../text/boundary.js'
import { lastIndexOf } from '../../text/last.js'
import { firstEndingAfter, type Span } from '../../text/span.js'
import type { Candidate } from './candidate.js'

const SESSION =
  /(?<!(?:\d|(?<!\p{L})(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|giữa|sau|trước|trình|từ|ra|chuẩn bị|phục vụ|(?:trước|sau|giữa|trình|cho) (?:các|mỗi|những))) )(?<![:;,(] ?)(?:kỳ họp|phiên họp)(?!:)|(?<!\p{L})(?:trong|tại|qua) \p{L}+ (?:kỳ họp|phiên họp)|phiên bế mạc|phiên thảo luận|hội nghị lần này|(?<!\p{L})tại (?:cuộc họp|hội nghị|đại hội) này|dịp này|nhân dịp|tại buổi|tại lễ/iu
const TELLS_OF_SESSION =
  /kỳ họp|phiên họp|phiên bế mạc|phiên thảo luận|hội nghị lần này|dịp này|nhân dịp|tại buổi|tại lễ/iu
const SESSION_WORK =
  /(?:chất vấn|đặt câu hỏi|tranh luận|thảo luận|biểu quyết|bỏ phiếu|phiếu tín nhiệm|tán thành|thông qua|xem xét|tờ trình|ý kiến, kiến nghị|lượt ý kiến)/iu
const ADOPTED = /(?:nghị quyết|luật|pháp lệnh)$/iu
const ADOPTING = /(?:thông qua|cho ý kiến)/iu
const ISSUING = /ban hành/iu
const OF_REPORT = sought(
  /(?<!\p{L})(?:sơ kết|tổng kết|giao ban|nhìn lại|kết quả|tình hình|báo cáo|đánh giá (?:công tác|hoạt động|việc thực hiện)|hoạt động(?: của)? (?:thường trực|hđnd|hội đồng|các ban|đoàn))(?!\p{L})/iu,
)
const OF_SESSION = sought(/(?<!\p{L})(?:kỳ họp|chất vấn|khai mạc|bế mạc|thông qua|biểu quyết|bầu|phiếu)(?!\p{L})/iu)
/** In characters: how far into an article it says that it tells of a session. */
const LEAD = 600
const BESIDE = 50

/** What an article tells of sessions. */
export type Sessions = {
  /** The article tells of a session. */
  readonly told: boolean
  /** Its headline or first sentence is that of a report, not of a session. */
  readonly reported: boolean
  /** It announces the time that it reports on. */
  readonly announced: boolean
  /** Starts of the sentences that count what was adopted. */
  readonly adopted: ReadonlySet<number>
}

export const sessionsOf = (document: Document, announced: boolean, candidates: readonly Candidate[]): Sessions => ({
  told: TELLS_OF_SESSION.test(`${document.about.title ?? ''} ${document.text.slice(0, LEAD)}`),
  reported: announced && (isOfReport(document.about.title ?? '') || hearsReport(firstOf(document))),
  announced,
  adopted: new Set(
    candidates.filter(({ quantity }) => ADOPTED.test(quantity.value.unit)).map(({ sentence }) => sentence.start),
  ),
})

const isOfReport = (said: string): boolean => OF_REPORT.test(said) && !OF_SESSION.test(said)
const hearsReport = (said: string): boolean => isOfReport(said) && !DISCUSSED.test(said)
/** "hội nghị lần thứ 14 để thảo luận về tình hình …": a conference that does more than hear a report. */
const DISCUSSED = sought(/(?<!\p{L})(?:thảo luận|cho ý kiến|lần thứ)(?!\p{L})/iu)

/** "Ngày 28/9, Văn phòng tổ chức hội nghị đánh giá kết quả công tác quý III …": what the first sentence tells of. */
function firstOf(document: Document): string {
  const first = document.read(sentences)[0]
  return first ? document.text.slice(first.start, first.end) : ''
}

/** The work of the session itself; `reported` where the sentence stands in a report of a time. */
export function isAtSession(
  document: Document,
  { told, announced, adopted }: Sessions,
  { quantity, sentence }: Candidate,
  reported: boolean,
): boolean {
  const lead = document.text.slice(sentence.start, quantity.start)
  if (SESSION.test(lead.slice(toldFrom(lead)))) return true
  if (ELECTED.test(lead)) return true
  if (isAwardedThere(document, sentence, quantity)) return true
  if (reported) return false
  const near = document.text.slice(
    Math.max(sentence.start, quantity.start - BESIDE),
    Math.min(sentence.end, quantity.end + BESIDE),
  )
  if (SESSIONS.test(lead)) return false
  const adopts = ADOPTING.test(lead) || (ISSUING.test(lead) && (told || !announced))
  return (adopted.has(sentence.start) && adopts) || (told && SESSION_WORK.test(near))
}

/** "HĐND huyện họp 2 kỳ, thông qua 9 nghị quyết", "HĐND các xã, thị trấn thông qua 61 nghị quyết": sessions that are counted, or those of several bodies, are not the one told of. */
const SESSIONS = sought(
  /(?<!\p{L})(?:(?:họp|tổ chức|tiến hành|qua|trong|mở)(?: được)? (?:\d+|hai|ba|bốn|năm) (?:kỳ|phiên)|(?:HĐND|hội đồng nhân dân|đảng ủy|cấp ủy|chi bộ) (?:(?:các|\d+) (?:xã|phường|huyện|quận|tỉnh|thị|cơ sở|cấp|đơn vị)|cấp (?:xã|huyện)))(?!\p{L})/iu,
)

/** "Đại hội đã bầu Ban Chấp hành gồm 15 đồng chí": what a congress did itself. */
const ELECTED = sought(
  /(?<!\p{L})(?:(?:đại hội|hội nghị) (?:đã |cũng |còn |nhất trí |thống nhất |tiến hành )*(?:bầu|hiệp thương|thông qua|dành|biểu quyết)|ban chấp hành (?:[^ ,.;]+ ){0,8}?(?:đã )?(?:tiến hành )?bầu(?! cử)|bầu (?:ra )?(?:ban thường vụ|ban chấp hành|ban thường trực))(?!\p{L})/iu,
)

const TELLING = sought(/(?<!\p{L})(?:cho biết|cho hay|khẳng định|nhấn mạnh|nêu rõ|thông tin)(?!\p{L})/giu)

/** "Báo cáo tại kỳ họp, ông … cho biết, GRDP năm qua tăng …": what is told at a session is not its work. */
const toldFrom = (lead: string): number => Math.max(0, lastIndexOf(lead, TELLING))

const AWARDED = sought(
  /(?<!\p{L})(?:tặng|trao|trao tặng|biểu dương|khen thưởng|tuyên dương|vinh danh|tôn vinh|lựa chọn)(?!\p{L})/iu,
)
const THERE = sought(
  /(?<!\p{L})(?:tại|kết thúc|bế mạc) (?:hội nghị|đại hội|buổi|lễ|cuộc họp|chương trình|phiên họp|kỳ họp)(?!\p{L})|^(?:cũng )?(?:dịp này|nhân dịp)|^(?:hội nghị|đại hội) (?:đã|cũng) |(?<!\p{L})(?:ban tổ chức (?:đã|cũng|giải|cuộc|hội thi)|(?:ban|hội đồng) (?:giám khảo|chung khảo))(?!\p{L})/iu,
)
const AFTER_THERE = 2

/** "Kết thúc hội nghị, … Huyện ủy tặng giấy khen cho 9 chi bộ": honours that are given where the article tells of, in that sentence or one of the next. */
function isAwardedThere(document: Document, sentence: Span, { start, end }: Span): boolean {
  if (!AWARDED.test(document.text.slice(sentence.start, Math.min(sentence.end, end + BESIDE)))) return false
  const lines = document.read(sentences)
  const own = firstEndingAfter(lines, sentence.start)
  for (let at = own; at >= own - AFTER_THERE; at--) {
    const line = lines[at]
    if (!line || document.text.slice(line.end, sentence.start).includes('\n')) return false
    const said = document.text.slice(line.start, at === own ? start : line.end)
    if (THERE.test(said)) return said.search(TELLING) < 0
  }
  return false
}

const CLOSED =
  /(?<!phiên )bế mạc|(?<!\p{L})(?:kết thúc|hoàn thành|thành công|sau [\p{L}\d,]+ ngày(?: rưỡi)? làm việc)(?!\p{L})/iu

/** "Chiều 28/11, sau 33 ngày làm việc, kỳ họp … đã thông qua 18 luật": the day named is that on which a session closed, not that of its work. */
export const isOver = (lead: string): boolean => CLOSED.test(lead)

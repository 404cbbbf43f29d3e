import { sentences } from '../../annotators/sentence/sentence.js'
import type { Document } from '../../document/document.js'
import { sought } from '../../text/boundary.js'
import { spanAt } from '../../text/span.js'
import type { Dated } from '../chronology/dated.js'
import { FAR, isToday } from './signs.js'

/** True for a day outside the lead that is told as the day of the news: "chiều nay (11/5)", taken up again, of a meeting or an interview. */
export function isFarNews(document: Document, one: Dated): boolean {
  if (isToday(document, one) || isTakenUp(document, one)) return true
  const sentence = spanAt(document.read(sentences), one.start)
  if (!sentence) return false
  const before = document.text.slice(sentence.start, one.start)
  const after = document.text.slice(one.end, Math.min(sentence.end, one.end + FAR))
  if (isMeeting(document, one) || INTERVIEW.test(after) || SAID_AT.test(before)) return true
  if (one.partOfDay !== undefined && OF_MEETING.test(after)) return true
  return TALK.test(before) || isHeldThen(document, one, before) || isAtMeeting(one, before, after)
}

/** "Trước ý kiến của cử tri, sáng 6/8, tại buổi tiếp xúc cử tri, ông A đã …": a part of a day with its meeting. */
const OF_MEETING =
  /^\)?,? (?:phát biểu )?(?:tại|trong|bên lề) (?:kỳ họp|phiên|buổi|cuộc (?:họp|gặp|làm việc)|hội nghị|hội thảo)(?!\p{L})/iu

/** "Chia sẻ với Báo Minh Sơn ngày 24/5": the day of an interview. */
const TALK =
  /^[^\p{L}]*(?:(?:trao đổi|chia sẻ|nói)(?: thêm| nhanh)? với|trả lời (?:phỏng vấn|báo|phóng viên|PV))(?!\p{L})[^.,;]{0,60}$/iu

/** "Chốt lại phiên thảo luận về dự án luật sáng 27/5, ông A …": a part of a day at which a meeting was held. */
const AT_MEETING =
  /^[^\p{L}]*(?:tại|trong|bên lề|phát biểu|chốt lại|kết luận|kết thúc|khép lại|trình bày|giải trình|tham gia|cho ý kiến|trao đổi|góp ý|thảo luận|chất vấn)(?!\p{L})[^.;,]{0,40}(?<!\p{L})(?:kỳ họp|phiên|buổi|cuộc (?:họp|gặp|làm việc)|hội nghị|hội thảo|lễ)(?!\p{L})[^.;,]{0,140}$/iu
const isAtMeeting = ({ partOfDay }: Dated, before: string, after: string): boolean =>
  partOfDay !== undefined && /^\)?,/.test(after) && AT_MEETING.test(before)

const MEETING = sought(
  /(?<!\p{L})(?:diễn ra|tổ chức|họp|khai mạc|bế mạc|công bố|chủ trì|làm việc với|buổi làm việc|gặp mặt)(?!\p{L})/iu,
)

/** True for a day with which a sentence begins that tells of a meeting. */
export function isMeeting(document: Document, { start, end }: Dated): boolean {
  const sentence = spanAt(document.read(sentences), start)
  if (!sentence || start - sentence.start > 2) return false
  return MEETING.test(document.text.slice(end, Math.min(sentence.end, end + FAR)))
}

/** "Ngày 2/6, bên hành lang Quốc hội, phóng viên đã trao đổi với …": the day of an interview. */
const INTERVIEW = sought(/(?<!\p{L})(?:phóng viên|PV)(?!\p{L})[^.;]{0,80}(?<!\p{L})(?:trao đổi|phỏng vấn)(?!\p{L})/u)

/** "Cũng trong sáng 19/6": the day of the news, taken up again. */
const isTakenUp = ({ text }: Document, { start }: Dated): boolean =>
  /cũng (?:trong|vào) $/iu.test(text.slice(Math.max(0, start - 12), start))

/** "Đó là ý kiến của bộ trưởng trong cuộc họp … sáng 6/2": where the news was told. */
const SAID_AT =
  /^[^\p{L}]*(?:đó|đây) (?:cũng )?(?:là|được)(?!\p{L})[^.;]*(?<!\p{L})(?:tại|trong|ở|bên lề) (?:kỳ họp|phiên|buổi|cuộc|hội nghị|hội thảo|lễ|chương trình)(?!\p{L})[^.;]*$/iu

/** "Hội nghị sơ kết … diễn ra sáng 9/7": the part of a day and "hôm qua" are told of what is news. */
const HELD_THEN = sought(
  /(?<!\p{L})(?:hội nghị|hội thảo|tọa đàm|toạ đàm|lễ)(?!\p{L})[^.;]*(?:diễn ra|tổ chức)(?: vào)? $/iu,
)
const isHeldThen = ({ text }: Document, { partOfDay, start, end }: Dated, before: string): boolean =>
  (partOfDay !== undefined || /^hôm qua/iu.test(text.slice(start, end))) && HELD_THEN.test(before)

/** "Ông A phát biểu tại kỳ họp sáng 4/12 - Ảnh: B": what was photographed for the news, at a part of the day. */
const PICTURE = /^[^.;\n]{0,60}(?:[-–.] ?|\()ảnh(?! hưởng)(?!\p{L})/iu
export const isPictured = ({ text }: Document, { partOfDay, end }: Dated): boolean =>
  partOfDay !== undefined && PICTURE.test(text.slice(end, end + FAR))

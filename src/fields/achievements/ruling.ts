import type { Quantity } from '../../annotators/quantity/quantity.js'
import type { Annotation } from '../../document/layer.js'
import { sought } from '../../text/boundary.js'
import type { Span } from '../../text/span.js'

/** What a court does: it sentences, those before it are sentenced. */
const RULES =
  /(?<!\p{L})(?:tuyên (?:phạt|án|mức|hình phạt)|(?:xử|bị|đã|kháng cáo,) phạt|phạt bị cáo|tuyên bị cáo|kết án|(?:(?<!bản )lĩnh|lãnh)(?= (?:mức |án |\d))|(?:nhận|chịu) (?:mức )?án)(?!\p{L})/giu
/** What is asked for, threatened by a law, served, of an earlier case, or of those who were no court of this State. */
const NO_RULING = sought(
  /(?<!\p{L})(?:đề nghị|đề xuất|cầu hình|truy tố|kháng nghị|có thể|sẽ|đối mặt|đối diện|nguy cơ|tối đa|tối thiểu|cao nhất|thấp nhất|khung|luật quy định|theo luật|nếu|đang (?:thi hành|chấp hành|thụ án)|tiền án|tiền sự|ngồi tù|mãn hạn|ra tù|thực dân|đế quốc|địch|ngụy|lên đến)(?!\p{L})/iu,
)
/** "giảm từ 9 năm tù xuống 7 năm tù", "tổng hợp với hình phạt 4 năm tù của bản án trước": an earlier sentence. */
const EARLIER = /(?:giảm từ|thay vì|so với(?: mức)?|tổng hợp với (?:hình phạt|bản án|mức án)) $/iu
/** "bị phạt từ 2 năm tù đến 7 năm tù": what a law threatens. */
const RANGE = /(?<!\p{L})(?:từ|đến) $/iu
/** The years before the months of one sentence. */
const YEARS_OF_IT = /\d+ năm $/iu
const OF_PRISON = /^(?:năm|tháng) tù/iu
const MONTHS_OF_PRISON = /^ \d+ tháng tù(?!\p{L})/iu
const WITHOUT_PRISON = /^ cải tạo không giam giữ/iu

/** "tuyên phạt bị cáo 8 năm tù", "bị phạt 6 năm 6 tháng tù", "lĩnh 24 tháng cải tạo không giam giữ": how long a court has sentenced somebody for. */
export function isRuled(text: string, sentence: Span, { start, end, value }: Annotation<Quantity>): boolean {
  const behind = text.slice(end, end + BEHIND)
  if (!OF_PRISON.test(value.unit) && !MONTHS_OF_PRISON.test(behind) && !WITHOUT_PRISON.test(behind)) return false
  const lead = text.slice(Math.max(sentence.start, start - LEAD), start)
  const bare = lead.replace(YEARS_OF_IT, '')
  const last = [...lead.matchAll(RULES)].at(-1)
  if (!last || EARLIER.test(bare) || RANGE.test(bare)) return false
  // "chấp nhận đề nghị của Viện Kiểm sát, tuyên phạt …": what stands in the words of the ruling itself.
  return ![lead.slice(0, last.index), lead.slice(last.index)].some(part =>
    NO_RULING.test(part.split(PARTED).at(-1) ?? ''),
  )
}

const PARTED = /[,;:]/

const BEHIND = 30
const LEAD = 500

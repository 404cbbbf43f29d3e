import { sought } from '../../text/boundary.js'
import type { Span } from '../../text/span.js'

const ALL = 'cách (?:chức )?(?:tất cả|toàn bộ|hết)(?: các)? chức vụ (?:(?:trong|về|của) )?Đảng'

/** "kỷ luật cách hết các chức vụ trong Đảng đối với ông A", "của các đồng chí A": right before the person. */
const BEFORE = sought(new RegExp(`(?<!\\p{L})${ALL} (?:đối với|của|với|cho)(?: (?:các|đồng chí|ông|bà))* $`, 'u'))
/** "ông A bị kỷ luật bằng hình thức cách chức tất cả các chức vụ trong Đảng": behind the person, with nobody else named between. */
const BEHIND = new RegExp(
  `^(?:(?!(?:ông|bà|đồng chí) \\p{Lu})[^.;\\n]){0,160}?(?<!\\p{L})(?:bị|hình thức:?)(?!\\p{L})(?:(?!(?:ông|bà|đồng chí) \\p{Lu})[^.;\\n]){0,90}?(?<!\\p{L})${ALL}(?!\\p{L})`,
  'u',
)
/** "đề nghị cách hết các chức vụ trong Đảng của ông A": what is not done yet. */
const ASKED = sought(/(?<!\p{L})(?:đề nghị|kiến nghị|đề xuất|xem xét|sẽ|có thể)(?!\p{L})/iu)
const LONGEST_BEFORE = 120
const LONGEST_BEHIND = 320

/** Whether the text says at a mention of a person that all offices in the Party are taken away. */
export function isStripped(text: string, { start, end }: Span): boolean {
  const lead = text.slice(Math.max(0, start - LONGEST_BEFORE), start)
  const clause = lead.slice(Math.max(lead.lastIndexOf('.'), lead.lastIndexOf('\n')) + 1)
  if (clause.includes('chức vụ') && BEFORE.test(clause)) return !ASKED.test(clause)
  const behind = text.slice(end, end + LONGEST_BEHIND)
  if (!behind.includes('chức vụ')) return false
  const found = BEHIND.exec(behind)
  return found !== null && !ASKED.test(found[0])
}

import type { Title } from '../../annotators/title/title.js'
import type { Annotation } from '../../document/layer.js'
import { sought } from '../../text/boundary.js'
import { type Span, spansIn } from '../../text/span.js'
import { KIN } from '../telling/kin.js'
import { willReplace } from '../telling/office-words.js'
import { attachment, type Slot } from '../telling/slot.js'

/** "bà A (chị gái ông B), Bí thư Tỉnh ủy": who is named in a bracket only to say who A is has no part in what is told of A. */
export function isAside(text: string, { start, end }: Span, held: readonly Annotation<Title>[]): boolean {
  const before = text.slice(Math.max(0, start - MOST_ASIDE), start)
  const open = before.lastIndexOf('(')
  const lead = open < 0 ? '' : before.slice(open + 1)
  if (!/^\p{Ll}[\p{Ll} ]*$/u.test(lead) || !TO_OTHER.test(lead)) return false
  const close = /^[^()\n]{0,40}\)/u.exec(text.slice(end, end + MOST_ASIDE + 1))
  return close !== null && !spansIn(held, { start: start - lead.length, end: end + close[0].length }).length
}

const MOST_ASIDE = 40

/** "Giám đốc Sở Tài chính (thay bà A)": who is replaced by the bearer of an office has held it. */
export function leaveReplaced(text: string, slot: Slot, held: readonly Annotation<Title>[]): void {
  if (!IS_GONE.test(text.slice(slot.annotation.end, slot.annotation.end + MOST_ASIDE))) return
  const lead = INSTEAD.exec(text.slice(Math.max(0, slot.from - MOST_ASIDE), slot.from))?.[0]
  const title = lead === undefined ? undefined : held.findLast(({ value }) => value.until === slot.from - lead.length)
  if (title && !title.value.plural)
    slot.titles.push({ ...attachment(title, 'shared', !willReplace(text, title, slot)), career: true })
}

/** "(thay bà A)", "(thay bà A nghỉ hưu)"; whoever is on leave or away, "(thay bà A nghỉ phép)", comes back to the office. */
const IS_GONE =
  /^(?:\)|(?:,| [-–]) \p{Lu}|,? (?:và )?(?:ông|bà|đồng chí) |(?:,| [-–])? (?:(?:đã|vừa|mới|sẽ|người|xin) ){0,2}(?:nghỉ (?:hưu|công tác|chế độ|theo chế độ|để hưởng)|về hưu|chuyển|luân chuyển|điều động|nhận|thôi|được|bị|từ chức|từ nhiệm|từ trần|qua đời|mất|hết tuổi|đến tuổi)(?!\p{L}))/u
const INSTEAD = / \(thay(?: thế)?(?: cho)? $/u
/** What the one in the bracket is to the other: kin, a namesake, who came before. */
const TO_OTHER = sought(new RegExp(`(?<!\\p{L})(?:${KIN}|cậu|chú|bác|dì|gọi|cùng họ|dâu|rể|thay)(?!\\p{L})`, 'u'))

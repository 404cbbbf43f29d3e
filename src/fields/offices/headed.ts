import type { Title } from '../../annotators/title/title.js'
import type { Annotation } from '../../document/layer.js'
import { key } from '../../text/fold.js'
import type { Span } from '../../text/span.js'
import { isBareDeputy, isPlural, isSought } from '../telling/office-words.js'
import { type AddressedText, attachment, type Slot } from '../telling/slot.js'

/** "Bốn Phó bí thư Thành ủy khóa 10:" in a paragraph of its own, and "1. A", "2. B" in those below it: the office is that of each of the list. */
export function headings(
  source: AddressedText,
): (block: Span, held: readonly Annotation<Title>[], found: readonly Slot[]) => void {
  const { text } = source
  let office: Annotation<Title> | undefined
  return (block, held, found) => {
    const slot = found[0]
    if (office && slot && isEntry(text, block, slot)) {
      if (!hasOwn(text, slot, office)) slot.titles.push(attachment(office, 'shared', false))
      return
    }
    const last = held.at(-1)
    office = !found.length && last && heads(source, block, held, last) ? last : undefined
  }
}

function heads(
  source: AddressedText,
  block: Span,
  held: readonly Annotation<Title>[],
  last: Annotation<Title>,
): boolean {
  const { text } = source
  if (block.end - last.value.until > LONGEST_OPENING || held.length > 1) return false
  if (!OPENS.test(text.slice(last.value.until, block.end))) return false
  if (!isPlural(source, last) || isBareDeputy(text, last) || isSought(text, last)) return false
  const lead = text.slice(block.start, last.value.from)
  return lead.length <= LONGEST_LEAD && LEAD.test(lead)
}

const LONGEST_OPENING = 40
const OPENS = /^(?: (?:bao gồm|gồm có|gồm|là|có)(?: có)?(?: các)?(?: đồng chí| ông| bà| ông, bà)?)?\s*:\s*$/iu
const LONGEST_LEAD = 80
/** "Danh sách các Phó Chủ tịch:", "HĐND tỉnh đã bầu các Phó Chủ tịch:". Behind any other words, "Thay mặt", "Câu hỏi gửi", "đề nghị bầu", the office is that of somebody who is not below, or is only to be. */
const LEAD =
  /^[\s\d.)/*•·–—-]*(?:[IVX]{1,4}[.)] )?(?:(?:các|những|danh|sách|kết|quả|bầu|cử|chức|vụ|đồng|chí|đ\/c|ông|bà|vị|số|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|đã|vừa|bổ|sung|nhiệm|phê|chuẩn|trúng|được|hiện|nay|mới|gồm|có|là|tham|dự|cùng|về|phía|lãnh|đạo|HĐND|UBND|hội|nghị|kỳ|họp|đại|quốc|ủy|uỷ|ban|chấp|hành|nhân|dân|tỉnh|thành|phố|huyện|quận|xã|phường)[ ,:]+)*$/iu

/** "1. A", "- Ông B (tái cử)": a name that opens its paragraph, behind the mark of an entry at most. */
function isEntry(text: string, { start, end }: Span, { from, annotation }: Slot): boolean {
  return from - start < 8 && MARK.test(text.slice(start, from)) && isHolder(text.slice(annotation.end, end))
}

/** Whether an entry may be of a holder of the office: "- Ông A (cử tri phường 1): …" is a voter who speaks to those in the heading. */
const isHolder = (behind: string): boolean => CLOSES.test(behind) && !VOTER.test(behind)
const VOTER = /^[\s,;(:–-]*(?:là )?cử tri(?!\p{L})/iu
const MARK = /^\s*(?:\d{1,2}[.)/-]|[-–—+*•·]|\p{Ll}[.)])?\s*$/u
const CLOSES = /^\s*(?:$|[,;.(:–-])/u

/** "Võ Văn Mẫu (Phó bí thư thường trực)": an entry that says the office itself. */
function hasOwn(text: string, { titles }: Slot, office: Annotation<Title>): boolean {
  const rank = key(text.slice(office.start, office.value.rankEnd))
  return titles.some(({ title: { start, value } }) => key(text.slice(start, value.rankEnd)).startsWith(rank))
}

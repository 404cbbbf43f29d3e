import type { Title } from '../../annotators/title/title.js'
import type { Annotation } from '../../document/layer.js'
import { key } from '../../text/fold.js'
import type { Span } from '../../text/span.js'
import { isBareDeputy, isPlural, isSought } from '../telling/office-words.js'
import { attachment, type Reading, type Slot } from '../telling/slot.js'

/** "Bốn Phó bí thư Thành ủy khóa 10:" in a paragraph of its own, and "1. A", "2. B" in those below it: the office is that of each of the list. */
export function headings(
  reading: Reading,
): (block: Span, held: readonly Annotation<Title>[], found: readonly Slot[]) => void {
  const { text } = reading
  let office: Annotation<Title> | undefined
  return (block, held, found) => {
    const slot = found[0]
    if (office && slot && isEntry(text, block, slot)) {
      if (!hasOwn(text, slot, office)) slot.titles.push(attachment(office, 'shared', false))
      return
    }
    const last = held.at(-1)
    office = !found.length && last && heads(reading, block, held, last) ? last : undefined
  }
}

function heads(reading: Reading, block: Span, held: readonly Annotation<Title>[], last: Annotation<Title>): boolean {
  const { text } = reading
  if (block.end - last.value.until > LONGEST_OPENING || held.length > 1) return false
  if (!OPENS.test(text.slice(last.value.until, block.end))) return false
  if (!isPlural(reading, last) || isBareDeputy(text, last) || isSought(text, last)) return false
  return !OF_OTHERS.test(text.slice(Math.max(block.start, last.value.from - LONGEST_LEAD), last.value.from))
}

const LONGEST_OPENING = 40
const OPENS = /^(?: (?:bao gồm|gồm có|gồm|là|có)(?: có)?(?: các)?(?: đồng chí| ông| bà| ông, bà)?)?\s*:\s*$/iu
const LONGEST_LEAD = 80
/** "Thay mặt các Phó Chủ tịch:", "đề nghị bầu các Phó Chủ tịch:": an office of somebody who is not below, or is only to be. */
const OF_OTHERS = /(?<!\p{L})(?:của|với|cho|đề nghị|dự kiến|giới thiệu|trình|mặt|sẽ|trước|thay)(?!\p{L})/iu

/** "1. A", "- Ông B (tái cử)": a name that opens its paragraph, behind the mark of an entry at most. */
function isEntry(text: string, { start, end }: Span, { from, annotation }: Slot): boolean {
  return from - start < 8 && MARK.test(text.slice(start, from)) && CLOSES.test(text.slice(annotation.end, end))
}
const MARK = /^\s*(?:\d{1,2}[.)/-]|[-–—+*•·]|\p{Ll}[.)])?\s*$/u
const CLOSES = /^\s*(?:$|[,;.(:–-])/u

/** "Võ Văn Mẫu (Phó bí thư thường trực)": an entry that says the office itself. */
function hasOwn(text: string, { titles }: Slot, office: Annotation<Title>): boolean {
  const rank = key(text.slice(office.start, office.value.rankEnd))
  return titles.some(({ title: { start, value } }) => key(text.slice(start, value.rankEnd)).startsWith(rank))
}

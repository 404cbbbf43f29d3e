import type { Title } from '../../annotators/title/title.js'
import type { Annotation } from '../../document/layer.js'
import type { Span } from '../../text/span.js'
import { attachment, type Slot } from '../telling/slot.js'

/** "(Đã ký)": the paragraph between the office and the name of who has signed a document. */
const SIGNED = /^\(?đã ký\)?$/i

/** Gives an office in a paragraph of its own to the name that signs two paragraphs below it: "PHÓ CHỦ TỊCH", "(Đã ký)", "Trần Văn Mẫu". */
export function signatures(
  text: string,
): (block: Span, held: readonly Annotation<Title>[], found: readonly Slot[]) => void {
  let office: Annotation<Title> | undefined
  let isSigned = false
  return (block, held, found) => {
    const [title, slot] = [held[0], found[0]]
    if (isSigned && office && slot && !slot.titles.length && fills(text, block, slot.from, slot.annotation.end))
      slot.titles.push({ ...attachment(office, 'shared', false) })
    isSigned =
      block.end - block.start < 12 && office !== undefined && SIGNED.test(text.slice(block.start, block.end).trim())
    if (!isSigned) office = title && fills(text, block, title.value.from, title.value.until) ? title : undefined
  }
}

/** Whether a block holds nothing but what stands from one place to another. */
const fills = (text: string, block: Span, from: number, to: number): boolean =>
  to - from <= block.end - block.start && text.slice(block.start, block.end).trim() === text.slice(from, to)

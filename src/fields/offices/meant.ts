import type { Honorific } from '../../annotators/honorific/honorific.js'
import type { Annotation } from '../../document/layer.js'
import { sought } from '../../text/boundary.js'
import { type Span, spansIn } from '../../text/span.js'
import { type AddressedText, type Slot, startOf } from '../telling/slot.js'

/** The last word of address of a span that stands by itself: "bà", "đồng chí" before a word in small letters. */
export function addressIn({ text, honorifics }: AddressedText, span: Span): Annotation<Honorific> | undefined {
  return spansIn(honorifics, span).findLast(
    ({ start, end, value }) =>
      !value.plural &&
      (value.kind === 'address' || value.kind === 'comrade') &&
      /^\s\p{Ll}/u.test(text.slice(end, end + 2)) &&
      !INDEFINITE.test(text.slice(Math.max(0, start - 8), start)),
  )
}

/** "thậm chí có cả đồng chí là", "một đồng chí": somebody who is not named. */
const INDEFINITE = sought(/(?<!\p{L})(?:có|cả|một|những|nhiều|mỗi|từng|vài) $/iu)

/** Whom a word of address means: the one last called so, else the one last named with an honorific or an office. */
export function meant(source: AddressedText, slots: readonly Slot[], { start, end }: Span): Slot | undefined {
  const word = source.text.slice(start, end).toLowerCase()
  const isCalled = (slot: Slot): boolean =>
    isFree(source, slot) &&
    slot.annotation.value.honorifics.some(form => source.text.slice(form.start, form.end).toLowerCase() === word)
  const [called, named] = [lastBefore(slots, start, isCalled), latest(source, slots, start)]
  return called && !(named && takesOver(source, called, named, word)) ? called : named
}

/** "… ông A. Tân Bí thư B sinh năm 1961. Ông từng giữ chức": whoever has opened a sentence since, and is not called otherwise. */
function takesOver({ text }: AddressedText, called: Slot, opener: Slot, word: string): boolean {
  const start = startOf(opener)
  if (start < called.annotation.end || !/(?:^|[.!?…\n]\s{0,2})$/.test(text.slice(Math.max(0, start - 3), start)))
    return false
  return opener.annotation.value.honorifics.every(form => {
    const other = text.slice(form.start, form.end).toLowerCase()
    return other === word || (other !== 'ông' && other !== 'bà')
  })
}

/** The person last named with an honorific or an office. */
export const latest = (source: AddressedText, slots: readonly Slot[], end = Infinity): Slot | undefined =>
  lastBefore(
    slots,
    end,
    slot => isFree(source, slot) && (slot.annotation.value.honorifics.length > 0 || slot.titles.length > 0),
  )

/** False for those who are only replaced or credited. */
const isFree = ({ text }: AddressedText, { from }: Slot): boolean =>
  !/(?:thay|thay cho|Ảnh:) ?$/.test(text.slice(Math.max(0, from - 10), from))

const FARTHEST_BACK = 40

/** The last of the names before an offset that fits, among the latest `most` of them. */
export function lastBefore(
  slots: readonly Slot[],
  end: number,
  fits: (slot: Slot) => boolean,
  most = FARTHEST_BACK,
): Slot | undefined {
  let seen = 0
  for (let at = slots.length - 1; at >= 0 && seen < most; at--) {
    const slot = slots[at]
    if (!slot || slot.annotation.end > end) continue
    seen++
    if (fits(slot)) return slot
  }
  return undefined
}

import type { Title } from '../../annotators/title/title.js'
import type { Annotation } from '../../document/layer.js'
import { gapBetween, listing } from '../telling/gap.js'
import { type AddressedText, attachment, endOf, type Slot, startOf } from '../telling/slot.js'
import { sentenceFrom } from '../telling/stage.js'

/** "có 5 thứ trưởng giúp việc cho Bộ trưởng A, gồm các ông: B, C": behind somebody else the list goes back to the office in the plural before. */
export function gatherBehind(
  { text }: AddressedText,
  slots: readonly Slot[],
  found: readonly Annotation<Title>[],
): void {
  slots.forEach((slot, at) => {
    const other = slots[at - 1]
    if (!other?.titles.length || slot.titles.length || !GATHERS.test(text.slice(endOf(other), slot.from))) return
    const opens = startOf(other)
    const from = sentenceFrom(text, opens)
    const title = found.findLast(({ value }) => value.plural && value.from >= from && value.until <= opens)
    if (!title || !/^[^.;:()\n]{1,60}$/.test(text.slice(title.value.until, opens))) return
    if (slots.some(({ titles }) => titles.some(attached => attached.title === title))) return
    for (let next = at; ; next++) {
      const [before, member] = [slots[next - 1], slots[next]]
      if (!before || !member || member.titles.length) return
      if (next > at && !listing.has(gapBetween(text, before.annotation.end, member.from))) return
      member.titles.push(attachment(title, 'shared', false))
    }
  })
}

const GATHERS = /^, (?:gồm|bao gồm|gồm có|đó là|là)(?: có)?:? $/

import type { Title } from '../annotators/title/title.js'
import type { Annotation } from '../document/layer.js'
import { type Gap, gapBetween } from './gap.js'
import { isPlural } from './office-words.js'
import { attachment, endOf, type Reading, type Slot, startOf } from './slot.js'

/** "các đồng chí Ủy viên Trung ương Đảng: Bộ trưởng A, Chủ tịch UBND tỉnh B; …": what stands before the colon is an office of each of the list, beside that of his own. */
export function shareGroups(reading: Reading, slots: readonly Slot[], found: readonly Annotation<Title>[]): void {
  let at = 0
  for (const title of found) {
    while (at < slots.length && (slots[at]?.annotation.start ?? 0) < title.value.until) at++
    if (!OPENS.test(reading.text.slice(title.value.until, title.value.until + 3)) || !isPlural(reading, title)) continue
    const first = slots[at]
    if (!first || !ownsOffice(first) || startOf(first) > title.value.until + MOST_ADDRESS) continue
    if (first.titles.some(attached => attached.title === title)) continue
    for (const slot of membersOf(reading, slots, at)) slot.titles.unshift(attachment(title, 'shared', false))
  }
}

const OPENS = /^: ?/
/** Most units of words of address between the colon and the first entry. */
const MOST_ADDRESS = 24

/** The entries of a list from its first one on: parted by semicolons all of them, or by commas up to a semicolon. */
function membersOf({ text, honorifics }: Reading, slots: readonly Slot[], first: number): readonly Slot[] {
  const members = slots.slice(first, first + 1)
  const gapAt = (at: number): Gap => {
    const [before, slot] = [slots[at - 1], slots[at]]
    return before && slot ? gapBetween(text, endOf(before), startOf(slot), honorifics) : 'other'
  }
  const parting = gapAt(first + 1)
  for (let at = first + 1; at < slots.length; at++) {
    const [slot, gap] = [slots[at], gapAt(at)]
    if (!slot || !ownsOffice(slot) || (gap !== 'and' && gap !== parting)) break
    if (slot.titles.some(({ title }) => title.value.plural || isSeat(text, title))) break
    if (parting !== 'comma' && parting !== 'semicolon') break
    members.push(slot)
  }
  return members
}

/** "…; A, Ủy viên Trung ương Đảng": who has a seat of his own is not of the group. */
const isSeat = (text: string, { start, value }: Annotation<Title>): boolean =>
  /^(?:nguyên |đại biểu|ủy viên|uỷ viên|thành viên)/i.test(text.slice(start, value.rankEnd))

const ownsOffice = ({ titles }: Slot): boolean => titles.length > 0

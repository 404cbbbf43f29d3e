import type { Title } from '../../annotators/title/title.js'
import type { Annotation } from '../../document/layer.js'
import { type Gap, gapBetween } from '../telling/gap.js'
import { isBareDeputy, isPlural, isSought } from '../telling/office-words.js'
import { type AddressedText, attachment, endOf, type Slot, startOf } from '../telling/slot.js'
import { opensGroup } from './sharing.js'

/** "các đồng chí Ủy viên Trung ương Đảng: Bộ trưởng A, Chủ tịch UBND tỉnh B; …": what stands before the colon is an office of each of the list, beside that of his own. */
export function shareGroups(source: AddressedText, slots: readonly Slot[], found: readonly Annotation<Title>[]): void {
  let at = 0
  for (const [last, title] of found.entries()) {
    const until = title.value.until
    while (at < slots.length && (slots[at]?.annotation.start ?? 0) < until) at++
    const opening = OPENS.exec(source.text.slice(until, until + LONGEST_OPENING))?.[0]
    if (!opening || (!/^:| đơn vị/.test(opening) && isBareDeputy(source.text, title))) continue
    const common = commonFrom(source, found, last, opening === ':')
    const first = slots[at]
    if (!first || !common.length || !ownsOffice(first) || startOf(first) > until + opening.length + MOST_ADDRESS)
      continue
    if (first.titles.some(attached => common.includes(attached.title))) continue
    for (const slot of membersOf(source, slots, at))
      slot.titles.unshift(...common.map(each => attachment(each, 'shared', false)))
  }
}

/** What opens a list of those who hold an office: "…:", "… gồm", "… có các ông". */
const OPENS =
  /^(?::|(?: đơn vị(?: bầu cử)?(?: số)? \d{1,2})? (?:gồm|bao gồm|gồm có|có các|có|là các):?(?= (?:các|đồng chí|ông|bà|\p{Lu}|[Cc]h|[Pp]h|[Gg]i|[Bb]í|[Tt]r)))/u
const LONGEST_OPENING = 40
/** Most units of words of address between the colon and the first entry. */
const MOST_ADDRESS = 24

/** "các đồng chí Ủy viên Bộ Chính trị, Bí thư Trung ương Đảng:": the offices in a row that end with this one, the first of them in the plural; behind "đồng chí" only where a colon follows. */
function commonFrom(
  source: AddressedText,
  found: readonly Annotation<Title>[],
  last: number,
  listed: boolean,
): readonly Annotation<Title>[] {
  for (let first = last; first >= 0 && first > last - MOST_COMMON; first--) {
    const title = found[first]
    const next = found[first + 1]
    if (!title) break
    if (first < last && next && gapBetween(source.text, title.value.until, next.value.from) !== 'comma') break
    if (isSought(source.text, title)) break
    if (title.value.plural || (listed && isPlural(source, title))) return found.slice(first, last + 1)
  }
  return []
}

const MOST_COMMON = 3

/** The entries of a list from its first one on: parted by semicolons all of them, or by commas up to a semicolon. */
function membersOf({ text, honorifics }: AddressedText, slots: readonly Slot[], first: number): readonly Slot[] {
  const members = slots.slice(first, first + 1)
  const gapAt = (at: number): Gap => {
    const [before, slot] = [slots[at - 1], slots[at]]
    return before && slot ? gapBetween(text, endOf(before), startOf(slot), honorifics) : 'other'
  }
  const parting = gapAt(first + 1)
  for (let at = first + 1; at < slots.length; at++) {
    const [slot, gap] = [slots[at], gapAt(at)]
    if (!slot || !(ownsOffice(slot) || isAddressed(slot)) || (gap !== 'and' && gap !== parting)) break
    if (opensGroup(text, slot)) break
    if (slot.titles.some(({ title }) => title.value.plural || isSeat(text, title))) break
    if (parting !== 'comma' && parting !== 'semicolon' && parting !== 'and') break
    members.push(slot)
  }
  return members
}

/** "…; A, Ủy viên Trung ương Đảng": who has a seat of his own is not of the group. */
const isSeat = (text: string, { start, value }: Annotation<Title>): boolean =>
  /^(?:nguyên |đại biểu|ủy viên|uỷ viên|thành viên)/i.test(text.slice(start, value.rankEnd))

/** "…, ông B": an entry of the list without an office of his own. */
const isAddressed = ({ annotation }: Slot): boolean =>
  annotation.value.honorifics.some(({ value }) => value.kind === 'address' || value.kind === 'comrade')

const ownsOffice = ({ titles }: Slot): boolean => titles.length > 0

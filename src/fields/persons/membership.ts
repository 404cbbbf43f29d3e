import { sought } from '../../text/boundary.js'
import { gapBetween, listing } from '../telling/gap.js'
import { type AddressedText, endOf, type Slot, startOf } from '../telling/slot.js'
import { sentenceFrom } from '../telling/stage.js'

/** A leading group and the verb behind which its members are listed: "11 người trong Ban Thường vụ Thành ủy gồm các ông bà: ". */
const GROUP = sought(
  /(?<!\p{L})(?:ban thường vụ|ban chấp hành|ban thường trực|ủy ban kiểm tra|uỷ ban kiểm tra|ban kiểm tra|đoàn chủ tịch|tổ đại biểu|tổ đbqh|đoàn đại biểu quốc hội|đoàn đbqh)(?!\p{L})[^.;:\n“”"]{0,60}gồm(?: có)?:? ?(?:\d{1,2} )?$/iu,
)

/** "bầu các đồng chí A; B vào Ban Chấp hành": the group behind the names, and the verb before them. */
const INTO =
  /^ vào (?:ban thường vụ|ban chấp hành|ban thường trực|ban kiểm tra|ủy ban kiểm tra|uỷ ban kiểm tra|đoàn chủ tịch)(?!\p{L})/iu
const ELECTS = sought(
  /(?<!\p{L})bầu(?: bổ sung| thêm)?(?: \d{1,2})?(?: đồng chí| ông| bà| người)?(?: gồm)?(?: các)?(?: đồng chí)?:? $/iu,
)

/** "các đồng chí nguyên lãnh đạo HĐND tỉnh các thời kỳ: ": leaders of a body, before the list of their names. */
const LEADERS = sought(
  /(?<!\p{L})các (?:(?:đồng chí|ông|bà|vị) )?(?:nguyên (?:là )?)?(?:lãnh đạo|thường trực)(?: chủ chốt)?(?: \p{L}+){1,6}?(?: (?:qua )?các (?:thời|nhiệm) kỳ)?: ?$/iu,
)

/** The names of those whom the text lists as members of a leading group, with offices of their own or without. */
export function membersIn({ text }: Pick<AddressedText, 'text'>, slots: readonly Slot[]): ReadonlySet<Slot> {
  const members = new Set<Slot>()
  slots.forEach((slot, at) => {
    if (INTO.test(text.slice(endOf(slot), endOf(slot) + 30))) addElected(text, slots, at, members)
    const start = startOf(slot)
    const near = text.slice(Math.max(0, start - 14), start)
    if (!near.includes('gồm') && !near.endsWith(': ')) return
    const lead = text.slice(sentenceFrom(text, start), start)
    if (!GROUP.test(lead) && !LEADERS.test(lead)) return
    members.add(slot)
    for (let next = at + 1; next < slots.length; next++) {
      const [before, after] = [slots[next - 1], slots[next]]
      if (!before || !after || !listing.has(gapBetween(text, endOf(before), startOf(after)))) break
      members.add(after)
    }
  })
  return members
}

/** Adds the names of a list that ends with `last`, where it is one of those who are elected. */
function addElected(text: string, slots: readonly Slot[], last: number, members: Set<Slot>): void {
  const isJoined = (at: number): boolean => {
    const [before, slot] = [slots[at - 1], slots[at]]
    return before !== undefined && slot !== undefined && listing.has(gapBetween(text, endOf(before), startOf(slot)))
  }
  let first = last
  while (isJoined(first)) first--
  const opener = slots[first]
  const start = opener ? startOf(opener) : 0
  if (ELECTS.test(text.slice(Math.max(0, start - 40), start)))
    for (const slot of slots.slice(first, last + 1)) members.add(slot)
}

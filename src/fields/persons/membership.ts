import { sought } from '../../text/boundary.js'
import { type Gap, gapBetween } from '../telling/gap.js'
import { endOf, type Reading, type Slot, startOf } from '../telling/slot.js'
import { sentenceFrom } from '../telling/stage.js'

/** A leading group and the verb behind which its members are listed: "11 người trong Ban Thường vụ Thành ủy gồm các ông bà: ". */
const GROUP = sought(
  /(?<!\p{L})(?:ban thường vụ|ban chấp hành|ban thường trực|ủy ban kiểm tra|uỷ ban kiểm tra|tổ đại biểu|tổ đbqh|đoàn đại biểu quốc hội|đoàn đbqh)(?!\p{L})[^.;:\n“”"]{0,60}gồm(?: có)?:? ?(?:\d{1,2} )?$/iu,
)

/** "các đồng chí nguyên lãnh đạo HĐND tỉnh các thời kỳ: ": leaders of a body, before the list of their names. */
const LEADERS = sought(
  /(?<!\p{L})các (?:(?:đồng chí|ông|bà|vị) )?(?:nguyên (?:là )?)?(?:lãnh đạo|thường trực)(?: chủ chốt)?(?: \p{L}+){1,6}?(?: (?:qua )?các (?:thời|nhiệm) kỳ)?: ?$/iu,
)

const LISTED: ReadonlySet<Gap> = new Set(['comma', 'and', 'semicolon'])

/** The names of those whom the text lists as members of a leading group, with offices of their own or without. */
export function membersIn({ text }: Pick<Reading, 'text'>, slots: readonly Slot[]): ReadonlySet<Slot> {
  const members = new Set<Slot>()
  slots.forEach((slot, at) => {
    const start = startOf(slot)
    const near = text.slice(Math.max(0, start - 14), start)
    if (!near.includes('gồm') && !near.endsWith(': ')) return
    const lead = text.slice(sentenceFrom(text, start), start)
    if (!GROUP.test(lead) && !LEADERS.test(lead)) return
    members.add(slot)
    for (let next = at + 1; next < slots.length; next++) {
      const [before, after] = [slots[next - 1], slots[next]]
      if (!before || !after || !LISTED.has(gapBetween(text, endOf(before), startOf(after)))) break
      members.add(after)
    }
  })
  return members
}

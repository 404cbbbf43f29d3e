import { sought } from '../../text/boundary.js'
import { gapBetween } from '../telling/gap.js'
import { KIN } from '../telling/kin.js'
import { goesAway, hasLost, leaving } from '../telling/leaving.js'
import { REPLACES } from '../telling/office-words.js'
import {
  type AddressedText,
  type Attached,
  endOf,
  refill,
  type Slot,
  shareWith,
  startOf,
  takeFrom,
  takenBy,
} from '../telling/slot.js'

/** "Bà A thay bà B giữ chức Chủ tịch": the office is A's, and has been B's. */
export function passOn({ text }: AddressedText, slots: readonly Slot[]): void {
  slots.forEach((slot, at) => {
    const before = slots[at - 1]
    const taken = takenBy(slot)
    if (!taken.length) endReplaced(text, slot)
    if (!taken.length || slot.titles.some(isLostToOther)) return
    const isOthers = before && slot.from - before.annotation.end <= 90
    if (!isOthers || !isInPlaceOf(text.slice(endOf(before), slot.from), slot.from - before.annotation.end)) {
      const isReplaced = INSTEAD_OF.test(text.slice(Math.max(0, slot.from - 10), slot.from))
      if (isReplaced && !WENT_ON.test(text.slice(slot.annotation.end, taken[0]?.whole.start)))
        refill(
          slot.titles,
          slot.titles.map(attached => (taken.includes(attached) ? ofBefore(text, attached, slot) : attached)),
        )
      return
    }
    if (GOES_ELSEWHERE.test(text.slice(slot.annotation.end, taken[0]?.whole.start))) return
    takeFrom(slot, taken)
    for (const attached of taken) {
      before.titles.push(attached)
      slot.titles.push({ ...attached, side: 'shared', former: true })
    }
  })
}

/** "thay bà B, Phó Chủ tịch Hội được điều động về Sở": who is replaced and goes elsewhere has left the office behind the name. */
function endReplaced(text: string, slot: Slot): void {
  const last = slot.titles.at(-1)
  if (last?.side !== 'after' || last.former) return
  const lead = text.slice(Math.max(0, slot.from - 60), slot.from)
  if (INSTEAD_OF.test(lead) && !/(?<!\p{L})sẽ /u.test(lead) && goesAway(text, last.whole.end))
    refill(
      slot.titles,
      slot.titles.map(attached => (attached.side === 'after' ? { ...attached, former: true } : attached)),
    )
}

/** "thay ", "thay thế cho ": right before whom somebody follows. */
export const INSTEAD_OF = /(?<!\p{L})thay(?: thế)?(?: cho)? $/u

/** "A được bầu làm Bí thư thay ông B được điều động làm …": the office that B has left is told already, what follows is where B goes. */
const isLostToOther = ({ side, former }: Attached): boolean => side === 'shared' && former

/** "nhân sự sẽ thay ông A giữ chức Chủ tịch": the office is not what A takes, but what A has or had. */
const ofBefore = (text: string, attached: Attached, { from }: Slot): Attached => ({
  ...attached,
  elected: false,
  former: attached.former || !/(?<!\p{L})sẽ [^.;:\n]{0,30}$/u.test(text.slice(Math.max(0, from - 40), from)),
})

/** "thay bà B", and "được Ủy ban Thường vụ Quốc hội phê chuẩn thay thế bà B". */
const isInPlaceOf = (between: string, distance: number): boolean =>
  (distance <= 40 && REPLACES.test(between)) ||
  /^ (?:được|sẽ|vừa|đã)(?!\p{L})[^,.;:()\n]{0,70} thay(?: thế)?(?: cho)? $/u.test(between)

/** "Ông A được Tổng thống B bổ nhiệm làm Bộ trưởng": the office goes to A, not to the one who gives it. */
export function giveOn({ text }: AddressedText, slots: readonly Slot[]): void {
  slots.forEach((slot, at) => {
    const taken = takenBy(slot)
    if (!taken.length) return
    const start = startOf(slot)
    if (!GIVEN_BY.test(text.slice(Math.max(0, start - 10), start))) return
    const verb = GIVES.exec(text.slice(slot.annotation.end, slot.annotation.end + 40))
    if (!verb) return
    const before = slots[at - 1]
    takeFrom(slot, taken)
    if (before && !SEEKS.test(verb[0]) && /^[^.;:]{0,60}$/.test(text.slice(endOf(before), start)))
      shareWith(before, taken)
  })
}

const GIVEN_BY = sought(/(?<!\p{L})(?:được|bị|do) $/u)
const GIVES =
  /^ (?:đã |trực tiếp |ký quyết định |quyết định ){0,2}(?:bổ nhiệm|chỉ định|điều động|phân công|giao|cử|đề cử|lựa chọn|chọn|tiến cử|giới thiệu)(?!\p{L})/u
/** Verbs of naming a candidate. */
const SEEKS = /đề cử|tiến cử|giới thiệu|chọn|chỉ định$/

/** "thay ông B mới được điều động làm …": what stands behind is where B goes. */
const GOES_ELSEWHERE = /(?:được|mới|vừa|đã|chuyển) /

/** "thay cho bà B đã được bầu làm Chủ tịch": where B has gone, and not the office that B leaves. */
const WENT_ON = /^,? (?:đã|vừa|mới) (?:được )?/

/** "Chủ tịch nước A, Thủ tướng B đã được miễn nhiệm": what a list of office holders loses together. */
export function loseTogether({ text }: AddressedText, slots: readonly Slot[]): void {
  let lost = false
  for (let at = slots.length - 1; at > 0; at--) {
    const [before, slot] = [slots[at - 1], slots[at]]
    if (!before || !slot) continue
    const gap = gapBetween(text, before.annotation.end, startOf(slot))
    lost = (lost || hasLost(text, slot.annotation.end)) && (gap === 'comma' || gap === 'and')
    const start = startOf(before)
    lost &&= start < before.from && !CREDITED.test(text.slice(Math.max(0, start - 8), start))
    if (lost) refill(before.titles, leaving(before.titles))
  }
}

const CREDITED = sought(/(?<!\p{L})(?:theo|với|của|trước|về) $/iu)

/** "ông A (Trần Văn B) - Giám đốc Sở Y tế": another name of one person in a bracket before the office. */
export function giveBefore({ text }: AddressedText, slots: readonly Slot[]): void {
  slots.forEach((slot, at) => {
    const before = slots[at - 1]
    const { start, end } = slot.annotation
    if (!before || before.titles.length || text[end] !== ')') return
    if (text.slice(before.annotation.end, start) === ' (')
      shareWith(
        before,
        slot.titles.filter(({ side }) => side === 'after'),
      )
  })
}

/** "Ông A, con trai cố Bí thư B, trúng cử đại biểu": behind the comma the sentence goes on with A. */
export function kinOn({ text }: AddressedText, slots: readonly Slot[]): void {
  slots.forEach((slot, at) => {
    const before = slots[at - 1]
    const taken = takenBy(slot)
    if (!before || !taken.length || text[slot.annotation.end] !== ',') return
    const start = startOf(slot)
    if (start - endOf(before) > 40 || !KIN_OF.test(text.slice(endOf(before), start))) return
    takeFrom(slot, taken)
    shareWith(before, taken)
  })
}

const KIN_OF = new RegExp(`^, (?:là )?(?:(?:${KIN})(?: trai| gái| ruột| dâu| rể)?|phu nhân)(?: đẻ| ruột)?(?: của)? $`)

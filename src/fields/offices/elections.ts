import { CHOOSES, SENDS } from '../telling/choosing.js'
import { gapBetween, listing } from '../telling/gap.js'
import {
  type AddressedText,
  type Attached,
  endOf,
  type Slot,
  shareWith,
  startOf,
  takeFrom,
  takenBy,
} from '../telling/slot.js'
import { sentenceFrom } from '../telling/stage.js'

/** "Các ông A, B và C được bầu làm Phó Chủ tịch": what a list of persons is elected to is every one's. */
export function shareElections(source: AddressedText, slots: readonly Slot[]): void {
  slots.forEach((_, at) => {
    parcelOut(source, slots, at)
  })
  slots.forEach((_, at) => {
    shareElecting(source, slots, at)
  })
  let together = false
  for (let at = slots.length - 1; at > 0; at--) {
    const [before, slot] = [slots[at - 1], slots[at]]
    const taken = slot?.titles.filter(({ side, elected }) => elected && (side === 'after' || side === 'shared'))
    const gap = before && slot && taken?.length ? gapBetween(source.text, endOf(before), slot.from) : 'other'
    together = (gap === 'comma' || gap === 'and') && (together || gap === 'and' || isCommon(source.text, slot))
    if (!before || !slot || !taken || (gap !== 'comma' && gap !== 'and')) continue
    const isListed =
      together && isBracketed(source.text, before) && isBracketed(source.text, slot) && !before.titles.some(isElected)
    const isOfBoth = gap === 'and' && (isElecting(source.text, before) || isSubject(source.text, before, taken))
    if (before.titles.length && !isListed && !isOfBoth) continue
    for (const attached of taken) before.titles.push({ ...attached, side: 'shared' })
  }
}

/** "bầu ông A, Giám đốc Sở Y tế; bà B, … làm Ủy viên": what the last of those is elected to who are listed behind the verb. */
function shareElecting(source: AddressedText, slots: readonly Slot[], last: number): void {
  const slot = slots[last]
  const taken = slot ? takenBy(slot) : []
  if (!slot || !taken.length || isElecting(source.text, slot)) return
  for (let first = last - 1; first >= 0 && first > last - MOST_ELECTED; first--) {
    const [before, next] = [slots[first], slots[first + 1]]
    if (!before || !next || !listing.has(gapBetween(source.text, endOf(before), next.from))) return
    if (before.titles.some(isElected)) return
    if (!isElecting(source.text, before)) continue
    for (const other of slots.slice(first, last)) shareWith(other, taken)
    return
  }
}

const MOST_ELECTED = 20

/** "ông A (…), ông B (…) cùng giữ chức": the verb is that of all. */
const isCommon = (text: string, slot: Slot | undefined): boolean => {
  const taken = slot?.titles.find(isElected)
  return (
    taken !== undefined &&
    /(?:cùng|đều) (?:được |giữ |làm )/.test(text.slice(Math.max(0, taken.whole.start - 30), taken.whole.start))
  )
}

/** "ông A (Giám đốc Sở Y tế)": an office of before in a bracket behind the name. */
const isBracketed = (text: string, { titles }: Slot): boolean =>
  titles.some(({ side, elected, whole }) => side === 'after' && !elected && text[whole.start - 1] === '(')

/** "Ông A và bà B giữ chức Chủ tịch và Phó Chủ tịch": as many offices as persons, each his own. */
function parcelOut({ text }: AddressedText, slots: readonly Slot[], last: number): void {
  const slot = slots[last]
  if (!slot || slot.titles.length < 2) return
  const taken = takenBy(slot)
  const [near, end] = [taken.at(-2), taken.at(-1)]
  const first = last - taken.length + 1
  if (!near || !end || first < 0 || gapBetween(text, near.whole.end, end.whole.start) !== 'and') return
  const others = slots.slice(first, last)
  const joined = others.every((other, at) => {
    const next = slots[first + at + 1]
    const gap = next ? gapBetween(text, other.annotation.end, next.from) : 'other'
    return !other.titles.length && (first + at === last - 1 ? gap === 'and' : gap === 'comma')
  })
  if (!joined) return
  takeFrom(slot, taken.slice(0, -1))
  for (const [at, other] of others.entries()) {
    const own = taken[at]
    if (own) other.titles.push({ ...own, side: 'shared' })
  }
}

/** "Ông A, Giám đốc Sở Y tế và ông B, Giám đốc Công an tỉnh làm ủy viên": who opens the sentence shares its verb, having none of his own. */
const isSubject = (text: string, slot: Slot, taken: readonly Attached[]): boolean =>
  /(?:^|[.\n] ?)$/.test(text.slice(Math.max(0, startOf(slot) - 2), startOf(slot))) &&
  slot.titles.every(({ side, elected }) => side === 'after' && !elected) &&
  taken.every(({ whole }) => TAKES.test(text.slice(whole.start - 24, whole.start)))

const TAKES = / (?:làm|giữ chức(?: vụ)?|(?:trúng|đắc) cử(?: (?:chức|chức vụ|chức danh))?) $/

/** "bầu ông A, Giám đốc Sở Y tế và bà B … làm Phó Chủ tịch": a list of those who are elected, each with an office of before. */
function isElecting(text: string, { from, titles }: Slot): boolean {
  const lead = text.slice(sentenceFrom(text, from), from)
  return ELECTING.test(lead) && !titles.some(isElected)
}
const ELECTING = new RegExp(`(?:${CHOOSES}|${SENDS})(?: bổ sung)? $`)

const isElected = ({ elected }: Attached): boolean => elected

import { sought } from '../../text/boundary.js'
import { key } from '../../text/fold.js'
import { gathered } from '../../text/gathered.js'
import { CHOOSES, SENDS } from '../telling/choosing.js'
import { gapBetween } from '../telling/gap.js'
import { goesAway } from '../telling/leaving.js'
import {
  type AddressedText,
  type Attached,
  attachment,
  refill,
  type Slot,
  shareWith,
  startOf,
} from '../telling/slot.js'
import { sentenceFrom } from '../telling/stage.js'
import type { Paragraph } from './career.js'
import { addressIn, meant } from './meant.js'
import { INSTEAD_OF } from './passing.js'

/** "người tiền nhiệm là ông B", "Ông A thay ông B", "Người kế nhiệm A là ông B": who came before or behind somebody in an office that is told of that one. */
export function attachSuccessions(source: AddressedText, { slots: known, found, titles }: Paragraph): void {
  const { text } = source
  found.forEach((slot, at) => {
    const [before, next] = [found[at - 1], found[at + 1]]
    if (slot.titles.length) {
      endBefore(text, slot)
      return
    }
    if (PREDECESSOR.test(text.slice(Math.max(0, slot.from - 40), slot.from))) {
      const from = sentenceFrom(text, slot.from)
      const title = titles.findLast(({ value }) => value.from >= from && value.until <= slot.from && !value.plural)
      if (before && before.annotation.start >= from) inherit(text, known, slot, before, true)
      else if (title) slot.titles.push({ ...attachment(title, 'shared', true), past: true, career: true })
      else inherit(text, known, slot, holderIn(source, known, from, slot) ?? next, true)
    } else if (next && BEHIND.test(text.slice(slot.annotation.end, startOf(next))))
      inherit(text, known, slot, next, false)
    else if (before) attachBehind(text, known, before, slot)
  })
}

/** "Người tiền nhiệm của ông là Bộ trưởng B": what the predecessor is called by is the office of before. */
function endBefore(text: string, slot: Slot): void {
  const start = startOf(slot)
  if (!PREDECESSOR_IS.test(text.slice(Math.max(0, start - 40), start))) return
  refill(
    slot.titles,
    slot.titles.map(attached => (attached.side === 'before' ? { ...attached, former: true } : attached)),
  )
}

function attachBehind(text: string, known: readonly Slot[], before: Slot, slot: Slot): void {
  const between = text.slice(before.annotation.end, slot.from)
  if (IS.test(between)) {
    const which = WHICH.exec(text.slice(Math.max(0, startOf(before) - 30), startOf(before)))?.[1]
    if (which) inherit(text, known, slot, before, /tiền nhiệm$/i.test(which))
  } else if (REPLACED.test(between)) {
    if (officeOf(text, known, before)?.elected)
      inherit(text, known, slot, before, !between.includes(' sẽ ') || goesAway(text, slot.annotation.end))
  } else if (isLeftToo(text, before, slot)) shareWith(slot, before.titles)
}

/** "gửi lời cảm ơn người tiền nhiệm - ông B". */
const PREDECESSOR = sought(/(?<!\p{L})người tiền nhiệm(?: của (?:ông|bà|mình|đồng chí))?(?:,| là| -| –)? $/iu)
/** The same right before an office; behind a comma, "Gặp người tiền nhiệm, Bộ trưởng B", goes on what the one who is in office does. */
const PREDECESSOR_IS = sought(/(?<!\p{L})người tiền nhiệm(?: của (?:ông|bà|mình|đồng chí))?(?: là| -| –)? $/iu)
/** "Người kế nhiệm ông A là", "người tiền nhiệm của bà A là". */
const WHICH = sought(/(?<!\p{L})((?:người )?tiền nhiệm|người (?:kế nhiệm|kế vị|thay thế|thay))(?: của| cho)? $/iu)
const IS = /^ (?:(?:sẽ|được xác định|dự kiến) )?là $/
/** "ông B, người thay ông A". */
const BEHIND = /^,? \(?(?:là )?người (?:kế nhiệm|kế vị|thay thế|thay)(?: của| cho)? $/
/** "Ông A sẽ thay ông B". */
const REPLACED = new RegExp(
  `^ (?:(?:đã|sẽ|vừa|là người) )?(?:được (?:${CHOOSES}|${SENDS}) )?(?:thay|thay thế|kế nhiệm|thế chỗ)(?: cho| vị trí| vị trí của)? $`,
)

/** "thay ông A, B nghỉ hưu": a list of those who are replaced. */
function isLeftToo(text: string, before: Slot, slot: Slot): boolean {
  const gap = gapBetween(text, before.annotation.end, slot.from)
  const isBare = !slot.annotation.value.honorifics.length && slot.annotation.value.kind === 'full'
  return (
    (gap === 'and' || (gap === 'comma' && isBare)) &&
    before.titles.length > 0 &&
    before.titles.every(({ side, former }) => side === 'shared' && former) &&
    INSTEAD_OF.test(text.slice(Math.max(0, before.from - 12), before.from))
  )
}

/** "Ông cảm ơn người tiền nhiệm B": whom the word of address in the sentence means. */
function holderIn(source: AddressedText, known: readonly Slot[], from: number, slot: Slot): Slot | undefined {
  const address = addressIn(source, { start: from, end: slot.from })
  return address && meant(source, known.slice(0, known.indexOf(slot)), address)
}

/** Gives a person the office that the text tells of another one. */
function inherit(text: string, known: readonly Slot[], slot: Slot, other: Slot | undefined, former: boolean): void {
  const office = other && officeOf(text, known, other)
  if (office) shareWith(slot, [{ ...office, former, past: former, elected: false, career: true }])
}

/** Names that are looked back over for the offices of a person. */
const MOST = 200

/** The office of a person in which others come before and behind: the one last taken, else the one first named that is no seat. */
function officeOf(text: string, known: readonly Slot[], person: Slot): Attached | undefined {
  const until = person.annotation.start
  const name = nameOf(text, person)
  const own = gathered(
    known.slice(-MOST).filter(other => other.annotation.start <= until && isSame(nameOf(text, other), name)),
    ({ titles }) => titles,
  )
  return (
    own.findLast(({ elected, former }) => elected && !former) ?? own.find(office => !isSeat(text, office)) ?? own[0]
  )
}

const nameOf = (text: string, { annotation }: Slot): string => key(text.slice(annotation.start, annotation.end))

/** "ông Mẫu" is the "Trần Văn Mẫu" of before. */
const isSame = (one: string, two: string): boolean => one === two || one.endsWith(` ${two}`) || two.endsWith(` ${one}`)

const isSeat = (text: string, { title: { start, value } }: Attached): boolean =>
  /^(?:đại biểu|đb|ủy viên|uỷ viên|thành viên|\p{L}+ (?:ủy|uỷ) viên)/iu.test(text.slice(start, value.rankEnd))

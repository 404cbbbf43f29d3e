import type { Title } from '../annotators/title/title.js'
import type { Annotation } from '../document/layer.js'
import { type Gap, gapBetween } from './gap.js'
import { isPlural, REPLACES } from './office-words.js'
import type { Attached, Reading, Slot } from './slot.js'
import { sentenceFrom } from './stage.js'

const LIST: ReadonlySet<Gap> = new Set(['comma', 'and', 'semicolon'])

/** "Bà A thay bà B giữ chức Chủ tịch": the office is A's, and has been B's. */
export function passOn({ text }: Reading, slots: readonly Slot[]): void {
  slots.forEach((slot, at) => {
    const before = slots[at - 1]
    const taken = slot.titles.filter(({ side, elected }) => elected && side === 'after')
    if (!before || !taken.length || slot.from - before.annotation.end > 40) return
    if (!REPLACES.test(text.slice(endOf(before), slot.from))) return
    if (GOES_ELSEWHERE.test(text.slice(slot.annotation.end, taken[0]?.whole.start))) return
    slot.titles.splice(0, slot.titles.length, ...slot.titles.filter(attached => !taken.includes(attached)))
    for (const attached of taken) {
      before.titles.push(attached)
      slot.titles.push({ ...attached, side: 'shared', former: true })
    }
  })
}

/** "Ông A được Tổng thống B bổ nhiệm làm Bộ trưởng": the office goes to A, not to the one who gives it. */
export function giveOn({ text }: Reading, slots: readonly Slot[]): void {
  slots.forEach((slot, at) => {
    const taken = slot.titles.filter(({ side, elected }) => elected && side === 'after')
    const own = slot.titles.filter(({ side }) => side === 'before')
    const start = Math.min(slot.from, ...own.map(({ whole }) => whole.start))
    if (!taken.length || !GIVEN_BY.test(text.slice(Math.max(0, start - 10), start))) return
    const verb = GIVES.exec(text.slice(slot.annotation.end, slot.annotation.end + 40))
    if (!verb) return
    const before = slots[at - 1]
    slot.titles.splice(0, slot.titles.length, ...slot.titles.filter(attached => !taken.includes(attached)))
    if (before && !SEEKS.test(verb[0]) && /^[^.;:]{0,60}$/.test(text.slice(endOf(before), start)))
      before.titles.push(...taken.map((attached): Attached => ({ ...attached, side: 'shared' })))
  })
}

const GIVEN_BY = /(?<!\p{L})(?:được|bị|do) $/u
const GIVES =
  /^ (?:đã |trực tiếp |ký quyết định |quyết định ){0,2}(?:bổ nhiệm|chỉ định|điều động|phân công|giao|cử|đề cử|lựa chọn|chọn|tiến cử|giới thiệu)(?!\p{L})/u
/** Verbs of naming a candidate. */
const SEEKS = /đề cử|tiến cử|giới thiệu|chọn|chỉ định$/

/** "thay ông B mới được điều động làm …": what stands behind is where B goes. */
const GOES_ELSEWHERE = /(?:được|mới|vừa|đã|chuyển) /

/** "Các ông A, B và C được bầu làm Phó Chủ tịch": what a list of persons is elected to is every one's. */
export function shareElections(reading: Reading, slots: readonly Slot[]): void {
  slots.forEach((_, at) => {
    parcelOut(reading, slots, at)
  })
  for (let at = slots.length - 1; at > 0; at--) {
    const [before, slot] = [slots[at - 1], slots[at]]
    const taken = slot?.titles.filter(({ side, elected }) => elected && (side === 'after' || side === 'shared'))
    if (!before || !slot || !taken?.length) continue
    const gap = gapBetween(reading.text, endOf(before), slot.from)
    if (gap !== 'comma' && gap !== 'and') continue
    if (before.titles.length && (gap !== 'and' || !isElecting(reading.text, before))) continue
    for (const attached of taken) before.titles.push({ ...attached, side: 'shared' })
  }
}

/** "Ông A và bà B giữ chức Chủ tịch và Phó Chủ tịch": as many offices as persons, each his own. */
function parcelOut({ text }: Reading, slots: readonly Slot[], last: number): void {
  const slot = slots[last]
  const taken = slot?.titles.filter(({ side, elected }) => elected && side === 'after') ?? []
  const [near, end] = [taken.at(-2), taken.at(-1)]
  const first = last - taken.length + 1
  if (!slot || !near || !end || first < 0 || gapBetween(text, near.whole.end, end.whole.start) !== 'and') return
  const others = slots.slice(first, last)
  const joined = others.every((other, at) => {
    const next = slots[first + at + 1]
    const gap = next ? gapBetween(text, other.annotation.end, next.from) : 'other'
    return !other.titles.length && (first + at === last - 1 ? gap === 'and' : gap === 'comma')
  })
  if (!joined) return
  slot.titles.splice(0, slot.titles.length, ...slot.titles.filter(each => each === end || !taken.includes(each)))
  for (const [at, other] of others.entries()) {
    const own = taken[at]
    if (own) other.titles.push({ ...own, side: 'shared' })
  }
}

/** "bầu ông A, Giám đốc Sở Y tế và bà B … làm Phó Chủ tịch": a list of those who are elected, each with an office of before. */
function isElecting(text: string, { from, titles }: Slot): boolean {
  const lead = text.slice(sentenceFrom(text, from), from)
  return /(?:bầu|bổ nhiệm|phê chuẩn|chỉ định|phân công|điều động)(?: bổ sung)? $/.test(lead) && !titles.some(isElected)
}

const isElected = ({ elected }: Attached): boolean => elected

/** "các Phó Chủ tịch UBND tỉnh: A, B và C": what stands before the first name of a list, in the plural, is every one's. */
export function shareLists(reading: Reading, slots: readonly Slot[]): void {
  slots.forEach((slot, at) => {
    const before = slot.titles.filter(({ side }) => side === 'before')
    if (!before.length) return
    const common = before.filter(({ title }) => isPlural(reading, title) || isObject(reading.text, title, slot))
    const shared = common.length ? common : before.filter(({ title }) => isOneOfMany(reading.text, title, slot))
    if (shared.length) shareOn(reading, slots, at, shared, common.length > 0)
  })
  shareBack(reading, slots)
}

function shareOn(
  reading: Reading,
  slots: readonly Slot[],
  first: number,
  shared: readonly Attached[],
  common: boolean,
): void {
  for (let next = first + 1; next < slots.length; next++) {
    const [before, right] = [slots[next - 1], slots[next]]
    if (!before || !right || right.titles.some(({ side }) => side === 'before')) break
    if (!isListed(reading.text, endOf(before), right.from) || !(common || isBare(right))) break
    right.titles.unshift(...shared.map((attached): Attached => ({ ...attached, side: 'shared' })))
  }
}

/** "Các đồng chí: A, B - Phó Chủ tịch HĐND tỉnh": an office of which there are several, behind a list that opens in the plural. */
function shareBack(reading: Reading, slots: readonly Slot[]): void {
  slots.forEach((slot, at) => {
    const own = slot.titles.filter(({ side, title }) => side === 'after' && isRankOfMany(reading.text, title))
    if (!own.length || own.length !== slot.titles.length || slot.annotation.value.honorifics.length) return
    const listed: Slot[] = []
    for (let next = at - 1; next >= 0; next--) {
      const [left, right] = [slots[next], slots[next + 1]]
      const gap = left && right ? gapBetween(reading.text, left.annotation.end, right.from) : 'other'
      if (!left || left.titles.length || (gap !== 'comma' && gap !== 'and')) break
      listed.push(left)
      if (!left.annotation.value.honorifics.some(({ value }) => value.plural)) continue
      for (const each of listed) each.titles.push(...own.map((attached): Attached => ({ ...attached, side: 'shared' })))
      break
    }
  })
}

/** "chức Phó Chủ tịch đối với ông A và ông B": the list is of those to whom the office goes. */
const isObject = (text: string, { value }: Annotation<Title>, slot: Slot): boolean =>
  /^ (?:đối với|cho|với) $/.test(text.slice(value.until, slot.from))

/** "đại biểu A và B", "Phó Giám đốc: A, B", "nguyên Tổng Bí thư: A, B": an office in the singular before a list of its holders. */
function isOneOfMany(text: string, title: Annotation<Title>, slot: Slot): boolean {
  if (title.end > slot.from) return false
  return isRankOfMany(text, title) || /^:\s?$/.test(text.slice(title.value.until, slot.from))
}

const isRankOfMany = (text: string, { start, value }: Annotation<Title>): boolean =>
  /^(?:phó |đại biểu|đb|ủy viên|uỷ viên|thứ trưởng|thành viên)/.test(text.slice(start, value.rankEnd).toLowerCase())

/** A name without honorifics and without titles of its own: it goes on with what was said of the one before it. */
const isBare = ({ annotation, titles: list }: Slot): boolean =>
  annotation.value.honorifics.length === 0 && annotation.value.kind === 'full' && list.length === 0

/** True where two entries of a list meet: a comma, an "và", or a remark that a semicolon ends. */
function isListed(text: string, from: number, to: number): boolean {
  return LIST.has(gapBetween(text, from, to)) || (to - from < 160 && /^[^.\n;]*;\s?$/.test(text.slice(from, to)))
}

const endOf = ({ annotation, titles: list }: Slot): number =>
  Math.max(annotation.end, ...list.filter(({ side }) => side === 'after').map(({ whole }) => whole.end))

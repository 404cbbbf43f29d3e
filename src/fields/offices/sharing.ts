import type { Title } from '../../annotators/title/title.js'
import type { Annotation } from '../../document/layer.js'
import { type Gap, gapBetween, listing } from '../telling/gap.js'
import { isDeputy, isGivenTo, isPlural } from '../telling/office-words.js'
import { type AddressedText, type Attached, endOf, ofList, refill, type Slot, shareWith } from '../telling/slot.js'
import { sentenceFrom } from '../telling/stage.js'

/** "các Phó Chủ tịch UBND tỉnh: A, B và C": what stands before the first name of a list, in the plural, is every one's. */
export function shareLists(source: AddressedText, slots: readonly Slot[]): void {
  slots.forEach((slot, at) => {
    const before = slot.titles.filter(({ side }) => side === 'before')
    if (!before.length) return
    const plural = before.findIndex(({ title }) => isPlural(source, title))
    const all = plural >= 0 && opensList(source.text, before.at(-1), slot)
    const common = before.filter(
      ({ title }, index) =>
        isPlural(source, title) ||
        isObject(source.text, title, slot) ||
        (all && index > plural && isRankOfMany(source.text, title)),
    )
    const shared = common.length ? common : before.filter(({ title }) => isOneOfMany(source.text, title, slot))
    if (shared.length) shareOn(source, slots, at, shared, common.length > 0)
  })
  shareBack(source, slots)
}

/** "6 Thứ trưởng, Phó Chủ nhiệm: A, B": the last of the offices in the plural, and the colon. */
const opensList = (text: string, last: Attached | undefined, { from }: Slot): boolean =>
  last !== undefined && /^ ?:\s?$/.test(text.slice(last.title.value.until, from))

function shareOn(
  source: AddressedText,
  slots: readonly Slot[],
  first: number,
  shared: readonly Attached[],
  common: boolean,
): void {
  let parting: Gap | undefined
  for (let next = first + 1; next < slots.length; next++) {
    const [before, right] = [slots[next - 1], slots[next]]
    if (!before || !right || right.titles.some(({ side }) => side === 'before')) break
    const gap = gapBetween(source.text, endOf(before), right.from)
    if (parting === 'comma' && gap === 'semicolon' && right.titles.some(({ elected }) => !elected)) break
    parting ??= gap
    if (opensGroup(source.text, right) && !(common && isOneMore(source.text, right))) break
    if (!isListed(source.text, endOf(before), right.from) || !(common || isBare(right))) break
    refill(right.titles, [...shared.map(ofList), ...right.titles])
  }
}

/** "Các đồng chí: A, B - Phó Chủ tịch HĐND tỉnh": an office of which there are several, behind a list that opens in the plural. */
function shareBack(source: AddressedText, slots: readonly Slot[]): void {
  slots.forEach((slot, at) => {
    const own = slot.titles.filter(({ side, title }) => side === 'after' && isRankOfMany(source.text, title))
    if (!own.length || own.length !== slot.titles.length) return
    const before = slots[at - 1]
    if (before && isPair(source.text, before, slot, own)) shareWith(before, own)
    if (slot.annotation.value.honorifics.length) return
    const listed: Slot[] = []
    for (let next = at - 1; next >= 0; next--) {
      const [left, right] = [slots[next], slots[next + 1]]
      const gap = left && right ? gapBetween(source.text, left.annotation.end, right.from) : 'other'
      if (!left || left.titles.length || (gap !== 'comma' && gap !== 'and')) break
      listed.push(left)
      const opened = left.annotation.value.honorifics.some(({ value }) => value.plural) || opensEntry(source.text, left)
      if (!opened && !own.some(({ title }) => title.value.plural)) continue
      for (const each of listed) shareWith(each, own)
      break
    }
  })
}

/** "ông A và bà B - Phó Chủ tịch", "…; A và B, Phó Chủ tịch": two names of a list before an office of which there are several. */
function isPair(text: string, before: Slot, slot: Slot, own: readonly Attached[]): boolean {
  if (before.titles.length || gapBetween(text, before.annotation.end, slot.from) !== 'and') return false
  if (!own.every(({ elected, former }) => !elected && !former)) return false
  const joint = text.slice(slot.annotation.end, own[0]?.whole.start ?? 0)
  if (/^ [-–] $/.test(joint)) return true
  if (joint !== ', ') return false
  const areDeputies = own.every(({ title }) => isDeputy(text, title))
  return opensEntry(text, before) || (areDeputies && opensClause(text, before))
}

/** "Chiều 14/9, ông A và ông B, đại biểu HĐND huyện, tiếp xúc cử tri": a name that a sentence begins with, at most behind the time. */
const opensClause = (text: string, { from }: Slot): boolean =>
  /^(?:[^,;:]{0,40}\d[^,;:]{0,12}, )?$/.test(text.slice(sentenceFrom(text, from), from).trimStart())

/** True for a name that an entry of a list begins with: behind a semicolon, a colon or a line. */
const opensEntry = (text: string, { from }: Slot): boolean =>
  /(?:^|[\n;:] ?)$/.test(text.slice(Math.max(0, from - 2), from))

/** "chức Phó Chủ tịch đối với ông A và ông B": the list is of those to whom the office goes. */
const isObject = (text: string, { value }: Annotation<Title>, slot: Slot): boolean => {
  const between = text.slice(value.until, slot.from)
  return /^ (?:đối với|cho|với) $/.test(between) || isGivenTo(between)
}

/** "đại biểu A và B", "Phó Giám đốc: A, B", "nguyên Chủ tịch Quốc hội A, B": an office in the singular before a list of those who hold or held it. */
function isOneOfMany(text: string, title: Annotation<Title>, slot: Slot): boolean {
  if (title.end > slot.from) return false
  return title.value.former || isRankOfMany(text, title) || /^:\s?$/.test(text.slice(title.value.until, slot.from))
}

const isRankOfMany = (text: string, { start, end, value }: Annotation<Title>): boolean =>
  /^(?:phó |đại biểu|đb|ủy viên|uỷ viên|thứ trưởng|thành viên)/.test(text.slice(start, value.rankEnd).toLowerCase()) ||
  /^,? (?:qua )?các (?:thời|nhiệm) kỳ(?!\p{L})/u.test(text.slice(end, end + 20))

/** "…; các đồng chí: A, B": a further group of a list. */
export const opensGroup = (text: string, { annotation }: Slot): boolean =>
  /(?:đồng chí|ông|bà|đại biểu|vị|anh|chị): ?$/.test(text.slice(Math.max(0, annotation.start - 10), annotation.start))

/** "đối với các ông A (nghỉ hưu), ông B": a word of address before one more of the same list. */
const isOneMore = (text: string, { from, annotation }: Slot): boolean =>
  /, $/.test(text.slice(Math.max(0, from - 2), from)) &&
  /^(?:ông|bà|đồng chí) /.test(text.slice(from, annotation.start))

/** A name without honorifics and without titles of its own: it goes on with what was said of the one before it. */
const isBare = ({ annotation, titles: list }: Slot): boolean =>
  annotation.value.honorifics.length === 0 && annotation.value.kind === 'full' && list.length === 0

/** True where two entries of a list meet: a comma, an "và", or a remark that a semicolon ends. */
function isListed(text: string, from: number, to: number): boolean {
  if (listing.has(gapBetween(text, from, to))) return true
  const between = to - from < 160 ? text.slice(from, to) : ''
  if (CLOSES.test(between) && !/[()]/.test(between.replace(')', ''))) {
    const before = text.slice(Math.max(0, from - MOST_BRACKET), from)
    return before.lastIndexOf('(') > before.lastIndexOf(')')
  }
  return /^[^.\n;]*;\s?$/.test(between) || WHENCE.test(between) || AND_LAST.test(between)
}

/** "A (nguyên Trưởng ban Dân tộc đã thôi việc), B": what else a bracket says. */
const CLOSES = /^[^.;\n]{2,80}\),(?: và)? $/
const MOST_BRACKET = 200

/** "đại biểu A - Hà Giang, B - Hà Nội": where each of a list is from. */
const WHENCE = /^ ?[-–] \p{Lu}[\p{L} .]{2,30}(?:,| và) $/u
/** "như A, B… đặc biệt vừa rồi là C": the last of a list. */
const AND_LAST =
  /^(?:…|\.{3}|,)? ?(?:và )?(?:đặc biệt|nhất là|mới nhất|gần đây nhất|mới đây|cuối cùng|gần đây)(?: \p{Ll}+){0,2}? là $/u

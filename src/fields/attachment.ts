import { type Honorific, honorifics } from '../annotators/honorific/honorific.js'
import { type Name, names } from '../annotators/name/name.js'
import { type Title, titles } from '../annotators/title/title.js'
import { blocks } from '../document/blocks.js'
import type { Document } from '../document/document.js'
import type { Annotation } from '../document/layer.js'
import { type Span, spanAt, spansIn } from '../text/span.js'
import { type Gap, gapBetween, opensCareer, opensPast, pastGap } from './gap.js'

/** A title that belongs to a mention of a person: where it stands, on which side, or shared with others of a list. */
export type Attached = {
  readonly title: Annotation<Title>
  readonly side: 'before' | 'after' | 'shared'
  readonly former: boolean
  /** True where the text says that somebody was elected or appointed to it, or released from it. */
  readonly elected: boolean
  /** The title with its prefixes and its term. */
  readonly whole: Span
  /** Where a body is written once for two titles: the span of the body that this title borrows. */
  readonly borrowed?: Span
}

/** A name in the text with the titles that belong to it; `from` is where its honorifics begin. */
export type Slot = { readonly annotation: Annotation<Name>; readonly from: number; readonly titles: Attached[] }

type Reading = { readonly text: string; readonly honorifics: readonly Annotation<Honorific>[] }

const AFTER: ReadonlySet<Gap> = new Set(['adjacent', 'comma', 'dash', 'bracket', 'is', 'as', 'appointed', 'released'])
const BEFORE: ReadonlySet<Gap> = new Set(['adjacent', 'dash', 'colon', 'is', 'for'])
const CHAIN_AFTER: ReadonlySet<Gap> = new Set([
  'appointed',
  'comma',
  'and',
  'also',
  'dash',
  'bracket',
  'as',
  'adjacent',
])
const CHAIN_BEFORE: ReadonlySet<Gap> = new Set(['comma', 'also', 'dash', 'adjacent'])
const ELECTED: ReadonlySet<Gap> = new Set(['appointed', 'released', 'is'])
const LIST: ReadonlySet<Gap> = new Set(['comma', 'and', 'semicolon'])

/** The names of the document in text order, each with its titles. */
export function attachTitles(document: Document): readonly Slot[] {
  const slots: Slot[] = []
  const reading: Reading = { text: document.text, honorifics: document.read(honorifics) }
  for (const block of document.read(blocks)) {
    const held = spansIn(document.read(titles), block)
    const found = spansIn(document.read(names), block)
      .filter(name => name.value.kind !== 'namesake' && !spanAt(held, name.start))
      .map(
        (annotation): Slot => ({
          annotation,
          from: annotation.value.honorifics[0]?.start ?? annotation.start,
          titles: [],
        }),
      )
    attachIn(reading, found, held)
    slots.push(...found)
  }
  return slots
}

function attachIn(reading: Reading, slots: readonly Slot[], found: readonly Annotation<Title>[]): void {
  let at = 0
  for (let next = 0; next <= slots.length; next++) {
    const right = slots[next]
    const between: Annotation<Title>[] = []
    for (let title = found[at]; title && title.start < (right?.annotation.start ?? Infinity); title = found[++at])
      between.push(title)
    if (between.length) divide(reading, slots[next - 1], between, right)
  }
  shareLists(reading, slots)
  shareElections(reading, slots)
}

/** "Các ông A, B và C được bầu làm Phó Chủ tịch": what a list of persons is elected to is every one's. */
function shareElections(reading: Reading, slots: readonly Slot[]): void {
  for (let at = slots.length - 1; at > 0; at--) {
    const [before, slot] = [slots[at - 1], slots[at]]
    const shared = slot?.titles.filter(
      ({ side, title, elected }) => elected && (side === 'after' || side === 'shared') && title,
    )
    if (!before || !slot || !shared?.length || before.titles.length) continue
    const gap = gapBetween(reading.text, before.annotation.end, slot.from)
    if (gap !== 'comma' && gap !== 'and') continue
    before.titles.push(...shared.map((attached): Attached => ({ ...attached, side: 'shared' })))
  }
}

/** Divides the titles between two names among them. */
function divide(
  reading: Reading,
  left: Slot | undefined,
  all: readonly Annotation<Title>[],
  right: Slot | undefined,
): void {
  const agents = all.filter(title => isAgent(reading.text, title, right))
  const between = all.filter(title => !agents.includes(title))
  if (!between.length) return
  const last = between.length - 1
  const gaps = between.map((title, at): Gap => {
    const before = between[at - 1]
    const from = before ? before.value.until : (left?.annotation.end ?? -1)
    return from < 0
      ? 'other'
      : gapBetween(
          reading.text,
          from,
          title.value.from,
          agents.length
            ? agents.map(({ value }) => ({ start: value.from, end: value.until }))
            : spansIn(reading.honorifics, { start: from, end: title.value.from }),
        )
  })
  const end = right ? endGap(reading, between[last], right) : 'other'
  const career = left !== undefined && opensCareer(reading.text, left.annotation.end, between[0]?.value.from ?? 0)
  if (career)
    careerGaps(reading.text, between).forEach((gap, at) => {
      gaps[at] = gap
    })
  if (left && opensPast(reading.text, left.annotation.end, between[0]?.value.from ?? 0)) {
    gaps[0] = 'released'
    for (let step = 1; step < between.length; step++) {
      const from = between[step - 1]?.value.until ?? 0
      gaps[step] = pastGap(reading.text, from, between[step]?.value.from ?? 0) ?? gaps[step] ?? 'other'
    }
  }
  let toLeft = left && AFTER.has(gaps[0] ?? 'other') ? chain(gaps, 0, 1, CHAIN_AFTER) : -1
  const reaches =
    right && (BEFORE.has(end) || (end === 'comma' && (right.annotation.value.honorifics.length > 0 || toLeft < 0)))
  const joint = reaches && !(end === 'comma' && between.some(title => isPlural(reading, title)))
  let toRight = joint ? last - chain([...gaps].reverse(), 0, 0, CHAIN_BEFORE, last) : last + 1
  if (toLeft >= toRight) {
    const split = splitOf(gaps, left, end)
    toLeft = Math.min(toLeft, split - 1)
    toRight = split
  }
  between.slice(0, toLeft + 1).forEach((title, at) => {
    const released = gaps[at] === 'released' || gaps[0] === 'released'
    const succeeded = gaps[at + 1] === 'appointed' && at < toLeft && !isMembership(reading.text, title)
    left?.titles.push(attachment(title, 'after', released || succeeded, ELECTED.has(gaps[0] ?? 'other')))
  })
  between.slice(toRight).forEach(title => {
    if (!isProxy(reading.text, title) || title === between[last])
      right?.titles.push(attachment(title, 'before', end === 'for' && isDismissal(reading.text, title)))
  })
  const replaced = between[last]
  if (right && replaced && toRight > last && replaces(reading.text, replaced, right))
    right.titles.push(attachment(replaced, 'shared', true))
  if (left) borrowBodies(reading, left.titles, gaps)
}

/** "được Thủ tướng bổ nhiệm", "Theo quyết định của Chủ tịch nước, ông A": the office acts, and is no one's beside it. */
const isAgent = (text: string, { value }: Annotation<Title>, right: Slot | undefined): boolean => {
  const before = text.slice(Math.max(0, value.from - 20), value.from)
  const after = text.slice(value.until, value.until + 12)
  if (/quyết định của\s$/i.test(before)) return right !== undefined && /^, (?:ông|bà|đồng chí) /i.test(after)
  return (
    /\s(?:được|bị)\s$/i.test(before) && /^\s(?:bổ nhiệm|ủy quyền|uỷ quyền|điều động|phê chuẩn|giao |cử )/.test(after)
  )
}

/** A seat in a committee or an assembly goes on beside a new office. */
const isMembership = (text: string, { start, value }: Annotation<Title>): boolean =>
  /^(?:ủy viên|uỷ viên|đại biểu|thành viên|(?:tỉnh|thành|huyện|quận|đảng) (?:ủy|uỷ) viên)/i.test(
    text.slice(start, value.rankEnd),
  )

/** "…, Phó Giám đốc, gồm: A, B": the title is that of all who follow. */
const GATHERS = /^,? ?(?:gồm|bao gồm|gồm có)(?: có)?(?: các đồng chí| các ông)? ?:? ?$/

/** "được bầu làm Chủ tịch UBND huyện thay ông B": B has held the office. */
const replaces = (text: string, title: Annotation<Title>, right: Slot): boolean =>
  right.from - title.value.until < 40 && REPLACES.test(text.slice(title.value.until, right.from))

const REPLACES = /^,? ?(?:để )?(?:thay|thay thế|kế nhiệm)(?: cho| vị trí| vị trí của| vị trí cho)? $/

/** In a list of offices that were held, whatever stands between two of them inside the sentence is a remark. */
const careerGaps = (text: string, between: readonly Annotation<Title>[]): Gap[] =>
  between.map((title, at): Gap => {
    const before = between[at - 1]
    if (!before) return 'released'
    return /^[^.:\n]{0,70}$/.test(text.slice(before.value.until, title.value.from)) ? 'comma' : 'other'
  })

/** The gap between the last title and the name behind it; "3 Phó Chủ tịch mới được bầu (ông A, …" opens a list in a bracket. */
function endGap({ text }: Reading, title: Annotation<Title> | undefined, right: Slot): Gap {
  const from = title?.value.until ?? 0
  const gap = gapBetween(text, from, right.from)
  if (gap === 'for' && title && /^\s(?:của|với)\s/.test(text.slice(from, right.from)) && !isDismissal(text, title))
    return 'other'
  if (GATHERS.test(text.slice(from, right.from))) return 'for'
  if (gap !== 'other' || !title?.value.plural || right.from - from > 80) return gap
  return /^[^.;:\n()]{0,79}(?:\(|(?: gồm| gồm có| là):?\s?)$/.test(text.slice(from, right.from)) ? 'for' : gap
}

/** Number of further titles that hang on the one at `from`. */
function chain(
  gaps: readonly Gap[],
  from: number,
  shift: number,
  links: ReadonlySet<Gap>,
  most = gaps.length - 1,
): number {
  let at = from
  while (at < most && links.has(gaps[at + shift] ?? 'other')) at++
  return at
}

/** Where both neighbours claim the titles: an "và" parts them; else what stands before the right name is all its own if the left one has titles already. */
function splitOf(gaps: readonly Gap[], left: Slot | undefined, end: Gap): number {
  const and = gaps.lastIndexOf('and')
  if (and > 0) return and
  if (end === 'comma') return gaps.length
  const styled = left?.titles.some(({ side }) => side === 'before') && gaps[0] === 'comma'
  return styled ? 0 : gaps.length - 1
}

const attachment = (
  title: Annotation<Title>,
  side: Attached['side'],
  released: boolean,
  elected = false,
): Attached => ({
  title,
  side,
  elected,
  former: title.value.former || released,
  whole: { start: title.value.from, end: title.value.until },
})

/** "thừa ủy quyền của Thủ tướng, Thống đốc …": the title of somebody who is not there. */
const isProxy = (text: string, { value }: Annotation<Title>): boolean =>
  /(?:ủy|uỷ) quyền(?: của)? $/.test(text.slice(Math.max(0, value.from - 16), value.from))

const DISMISSAL =
  /(?:miễn nhiệm|bãi nhiệm|thôi|cách chức|thôi giữ|thôi làm nhiệm vụ)(?: giữ)?(?: chức| chức danh| chức vụ| nhiệm vụ)?\s?$/i

const isDismissal = (text: string, { value }: Annotation<Title>): boolean =>
  DISMISSAL.test(text.slice(Math.max(0, value.from - 40), value.from))

/** "Tư lệnh kiêm Chính ủy Đoàn 559": a bare rank before "kiêm" or "và" borrows the body of the next title. */
const SECRETARY = /^(?:phó )?tổng thư (?:ký|kí)$/i

function borrowBodies(reading: Reading, list: Attached[], gaps: readonly Gap[]): void {
  list.forEach((attached, at) => {
    const next = list[at + 1]?.title
    const joint = gaps[at + 1]
    const shares =
      joint === 'also' ||
      joint === 'and' ||
      (joint === 'comma' && SECRETARY.test(reading.text.slice(next?.start, next?.value.rankEnd)))
    if (!next || !shares || attached.title.end !== attached.title.value.rankEnd) return
    if (next.end > next.value.rankEnd)
      list[at] = { ...attached, borrowed: { start: next.value.rankEnd, end: next.end } }
  })
}

/** "các Phó Chủ tịch UBND tỉnh: A, B và C": what stands before the first name of a list, in the plural, is every one's. */
function shareLists(reading: Reading, slots: readonly Slot[]): void {
  slots.forEach((slot, at) => {
    const plural = slot.titles.filter(({ side, title }) => side === 'before' && isPlural(reading, title))
    const shared = plural.length
      ? plural
      : slot.titles.filter(({ side, title }) => side === 'before' && isOneOfMany(reading.text, title, slot))
    if (!shared.length) return
    for (let next = at + 1; next < slots.length; next++) {
      const [before, right] = [slots[next - 1], slots[next]]
      if (
        !before ||
        !right ||
        !isListed(reading.text, endOf(before), right.from) ||
        right.titles.some(({ side }) => side === 'before') ||
        (!plural.length && !isBare(right))
      )
        break
      right.titles.unshift(...shared.map((attached): Attached => ({ ...attached, side: 'shared' })))
    }
  })
}

/** "đại biểu A và B", "Phó Giám đốc: A, B": an office of which there are several, in the singular before a list of names. */
function isOneOfMany(text: string, { end, start, value }: Annotation<Title>, slot: Slot): boolean {
  const rank = text.slice(start, value.rankEnd).toLowerCase()
  return end <= slot.from && /^(?:phó |đại biểu|đb|ủy viên|uỷ viên|thứ trưởng|thành viên)/.test(rank)
}

/** A name without honorifics and without titles of its own: it goes on with what was said of the one before it. */
const isBare = ({ annotation, titles: list }: Slot): boolean =>
  annotation.value.honorifics.length === 0 && annotation.value.kind === 'full' && list.length === 0

/** True where two entries of a list meet: a comma, an "và", or a remark that a semicolon ends. */
function isListed(text: string, from: number, to: number): boolean {
  return LIST.has(gapBetween(text, from, to)) || (to - from < 160 && /^[^.\n;]*;\s?$/.test(text.slice(from, to)))
}

const endOf = ({ annotation, titles: list }: Slot): number =>
  Math.max(annotation.end, ...list.filter(({ side }) => side === 'after').map(({ whole }) => whole.end))

function isPlural({ text, honorifics: forms }: Reading, { value }: Annotation<Title>): boolean {
  if (value.plural) return true
  const opening = spansIn(forms, { start: value.from - 12, end: value.from }).at(-1)
  if (opening?.value.plural && text.slice(opening.end, value.from).trim() === '') return true
  return /^(?:[^\n.;]{0,40}(?:đối với|cho) các|,? ?(?:bao )?gồm )/.test(text.slice(value.until, value.until + 60))
}

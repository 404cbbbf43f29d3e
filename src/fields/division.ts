import type { Title } from '../annotators/title/title.js'
import type { Annotation } from '../document/layer.js'
import { borrowBodies } from './borrowing.js'
import { closesTime, type Gap, gapBetween } from './gap.js'
import { giveLeft, giveRight } from './giving.js'
import {
  excludes,
  isAgent,
  isAnswered,
  isDeputy,
  isDismissal,
  isOfDismissal,
  isPlural,
  isSought,
  isSpokenTo,
  replaces,
} from './office-words.js'
import { attachment, type Reading, type Slot } from './slot.js'
import { isThenBehind, sentenceFrom } from './stage.js'
import { gapsOf, tellsHeld } from './telling.js'

const AFTER: ReadonlySet<Gap> = new Set([
  'adjacent',
  'comma',
  'dash',
  'bracket',
  'is',
  'now',
  'as',
  'appointed',
  'released',
])
const BEFORE: ReadonlySet<Gap> = new Set(['adjacent', 'dash', 'colon', 'is', 'now', 'for'])
const CHAIN_AFTER: ReadonlySet<Gap> = new Set([
  'now',
  'appointed',
  'released',
  'comma',
  'and',
  'also',
  'dash',
  'bracket',
  'as',
  'adjacent',
])
const CHAIN_BEFORE: ReadonlySet<Gap> = new Set(['comma', 'also', 'dash', 'adjacent'])

/** Divides the titles between two names among them. */
export function divide(
  reading: Reading,
  left: Slot | undefined,
  all: readonly Annotation<Title>[],
  right: Slot | undefined,
): void {
  const agents = all.filter(title => isAgent(reading.text, title, right) || isSought(reading.text, title))
  const between = all.filter(title => !agents.includes(title))
  const last = between.at(-1)
  if (!last) return
  const gaps = gapsOf(reading, left, between, agents)
  const end = right ? endGap(reading, between, right) : 'other'
  const { toLeft, toRight } = bordersOf(reading, { left, right, between, gaps, end })
  const held = left !== undefined && tellsHeld(reading, left, between[0]?.value.from ?? 0)
  if (left) giveLeft(reading, left, between.slice(0, toLeft + 1), { gaps, held })
  if (right) giveRight(reading, right, between.slice(toRight), { gaps: gaps.slice(toRight), end })
  if (right && toRight >= between.length && replaces(reading.text, last, right))
    right.titles.push(attachment(last, 'shared', true))
  if (left) borrowBodies(reading, left.titles, gaps)
  if (right && right.titles.length === between.length - toRight)
    borrowBodies(reading, right.titles, gaps.slice(toRight))
}

type Between = {
  readonly left: Slot | undefined
  readonly right: Slot | undefined
  readonly between: readonly Annotation<Title>[]
  readonly gaps: readonly Gap[]
  readonly end: Gap
}

/** The last title of the left name, and the first one of the right. */
function bordersOf(
  reading: Reading,
  { left, right, between, gaps, end }: Between,
): { toLeft: number; toRight: number } {
  const last = between.length - 1
  const own = left && opensAfter(reading, gaps[0], between[0]) ? singularEnd(reading, between, gaps) : -1
  const toLeft = left && own >= 0 && gaps[0] === 'comma' && isFronted(reading.text, left, between[own]) ? -1 : own
  const reaches =
    right && (BEFORE.has(end) || (end === 'comma' && (right.annotation.value.honorifics.length > 0 || toLeft < 0)))
  const parted = end === 'comma' && between.some(title => isPlural(reading, title) && !isPicked(reading.text, title))
  const links = end === 'for' ? DISMISSED : CHAIN_BEFORE
  const toRight =
    reaches && !parted
      ? Math.max(untold(gaps, last - chain([...gaps].reverse(), 0, 0, links, last), last), answered(reading, between))
      : last + 1
  if (toLeft < toRight) return { toLeft, toRight }
  const split = splitOf(gaps, left, end)
  return { toLeft: Math.min(toLeft, split - 1), toRight: split }
}

/** "ông A, Chủ tịch UBND tỉnh và các Phó Chủ tịch": the last of a row that is the name's; an office in the plural is that of others. */
function singularEnd(reading: Reading, between: readonly Annotation<Title>[], gaps: readonly Gap[]): number {
  const end = chain(gaps, 0, 1, CHAIN_AFTER)
  const others = between.findIndex((title, at) => at > 0 && at <= end && isPlural(reading, title))
  return others > 0 ? others - 1 : end
}

/** Index of the first title behind those of whom the sentence only answers; 0 for none. */
const answered = ({ text }: Reading, between: readonly Annotation<Title>[]): number =>
  between.findLastIndex((title, at) => {
    const lead = text.slice(sentenceFrom(text, title.start), title.value.from)
    const next = between[at + 1]
    return isAnswered(text, title, lead) || (next ? excludes(text, title, next) : isSpokenTo(text, title, lead))
  }) + 1

/** "Về vụ việc của ông A, Tổng Bí thư gửi lời …": the comma closes an adverbial that ends in the name; an apposition would be closed too. */
function isFronted(text: string, { from }: Slot, title: Annotation<Title> | undefined): boolean {
  if (!title || !/^ \p{Ll}/u.test(text.slice(title.value.until, title.value.until + 2))) return false
  const lead = text.slice(sentenceFrom(text, from), from).trimStart()
  return FRONTED.test(lead) && !/ (?:có|gồm|là|do|được) /.test(lead)
}

const FRONTED =
  /^(?:về|đề cập|nhắc|bình luận|đối với|với|liên quan (?:đến|tới)|trước|sau|trong|tại|nói về|trả lời|đáp lại|bên cạnh|ngoài|cùng với|thay mặt)(?: [^,.;:\n]{0,80})? $/i

/** "Thủ tướng làm Chủ tịch Hội đồng, Phó Thủ tướng A": an office that a verb gives to somebody else ends the row before a name. */
function untold(gaps: readonly Gap[], from: number, last: number): number {
  let at = from
  while (at < last && (gaps[at] === 'as' || gaps[at] === 'appointed')) at++
  return at
}

/** "cách chức T1, T2, cho thôi chức T3 với ông A": verbs of dismissal part nothing. */
const DISMISSED: ReadonlySet<Gap> = new Set([...CHAIN_BEFORE, 'released', 'and'])

/** Whether a title behind a name is the name's: also behind a colon, where nothing but the title stands there. */
function opensAfter({ text }: Reading, gap: Gap | undefined, title: Annotation<Title> | undefined): boolean {
  if (!gap || !title) return false
  return (
    AFTER.has(gap) || (gap === 'colon' && /^(?:$|[\n.;,])/.test(text.slice(title.value.until, title.value.until + 1)))
  )
}

/** "Trong bốn Phó Chủ tịch, ông A": one of them. */
const isPicked = (text: string, { value }: Annotation<Title>): boolean =>
  /trong(?: số)?(?: các)? $/i.test(text.slice(Math.max(0, value.from - 16), value.from))

/** "…, Phó Giám đốc, gồm: A, B": the title is that of all who follow. */
const GATHERS = /^,? ?(?:gồm|bao gồm|gồm có|như|lần lượt là)(?: có)?(?: các đồng chí| các ông)? ?:? ?$/

/** "Tổng Bí thư: Ông A thời làm Bộ trưởng là …": an office that opens its paragraph says what stands behind the colon. */
const isHeadline = (text: string, { value }: Annotation<Title>, { annotation }: Slot): boolean =>
  !value.plural &&
  /^$|\n$/.test(text.slice(Math.max(0, value.from - 1), value.from)) &&
  /^ \p{Ll}/u.test(text.slice(annotation.end, annotation.end + 2))

/** "Ngay sau khi tuyên thệ nhậm chức Chủ tịch nước sáng 2/4, ông A". */
const isTaking = (text: string, { value }: Annotation<Title>): boolean =>
  /(?:nhậm chức|tuyên thệ|được bầu|đắc cử|trúng cử|được bổ nhiệm)(?: giữ)?(?: làm)?(?: chức| chức vụ| chức danh)? $/i.test(
    text.slice(Math.max(0, value.from - 40), value.from),
  )

/** "Đại biểu trẻ nhất là bà A": the one who is called so. */
const MOST_IS = /^ [^,.;:()\n“”"]{2,30} nhất là $/
/** "các Phó Chủ tịch nhiệm kỳ trước là: A, B". */
const NOW_ARE = /^ (?:trước|này|mới|cũ|hiện nay|đương nhiệm|còn lại|khác) (?:là|gồm)(?: các ông| các đồng chí)?:? $/

/** "khi đó là ông A", "lúc bấy giờ A". */
const THEN_IS = /^,? ?[^,.;()\n]{3,20}?(?: là|,)? $/

/** The gap between the last title and the name behind it; "3 Phó Chủ tịch mới được bầu (ông A, …" opens a list in a bracket. */
function endGap({ text }: Reading, titles: readonly Annotation<Title>[], right: Slot): Gap {
  const title = titles.at(-1)
  if (!title) return 'other'
  const from = title.value.until
  const between = text.slice(from, right.from)
  const gap = gapBetween(text, from, right.from)
  if (gap === 'for' && /^\s(?:của|với)\s/.test(between) && !titles.some(each => isOfDismissal(text, each)))
    return 'other'
  if (GATHERS.test(between)) return 'for'
  if (isThenBehind(between) && THEN_IS.test(between)) return 'is'
  if (gap === 'other' && closesTime(between) && (isDismissal(text, title) || isTaking(text, title))) return 'comma'
  if (gap === 'other' && MOST_IS.test(between) && (!isDeputy(text, title) || between.includes(' cử '))) return 'is'
  if (title.value.plural && NOW_ARE.test(between)) return 'for'
  if (gap === 'colon' && isHeadline(text, title, right)) return 'other'
  if (gap !== 'other' || !title.value.plural || right.from - from > 80) return gap
  return /^[^.;:\n()]{0,79}(?:\(|(?: gồm| gồm có| là):?\s?)$/.test(between) ? 'for' : gap
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

import type { Title } from '../../annotators/title/title.js'
import type { Annotation } from '../../document/layer.js'
import { endGap } from '../telling/end-gap.js'
import type { Gap } from '../telling/gap.js'
import {
  excludes,
  isAgent,
  isAnswered,
  isBareDeputy,
  isPlural,
  isQuestioned,
  isReceiver,
  isSought,
  isSpokenTo,
  replaces,
  willReplace,
} from '../telling/office-words.js'
import { type AddressedText, attachment, type Slot } from '../telling/slot.js'
import { sentenceFrom } from '../telling/stage.js'
import { gapsOf, tellsHeld } from '../telling/telling.js'
import { borrowBodies } from './borrowing.js'
import { giveLeft, giveRight } from './giving.js'

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
  source: AddressedText,
  left: Slot | undefined,
  all: readonly Annotation<Title>[],
  right: Slot | undefined,
): void {
  const { text } = source
  const agents = all.filter(title => isAgent(text, title, right) || isSought(text, title) || isReceiver(text, title))
  const between = agents.length ? all.filter(title => !agents.includes(title)) : all
  const last = between.at(-1)
  if (!last) return
  const held = left !== undefined && tellsHeld(source, left, between[0]?.value.from ?? 0)
  const gaps = gapsOf(source, left, held, between, agents)
  const end = right ? endGap(source, between, right) : 'other'
  const { toLeft, toRight } = bordersOf(source, { left, right, between, gaps, end })
  const before = left?.titles.length ?? 0
  if (left) giveLeft(source, left, between.slice(0, toLeft + 1), { gaps, held })
  if (right) giveRight(source, right, between.slice(toRight), { gaps: gaps.slice(toRight), end })
  if (right && toRight >= between.length && replaces(text, last, right))
    right.titles.push(attachment(last, 'shared', !willReplace(text, last, right)))
  if (left) borrowBodies(source, left.titles, gaps, before)
  if (right && right.titles.length === between.length - toRight) borrowBodies(source, right.titles, gaps.slice(toRight))
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
  source: AddressedText,
  { left, right, between, gaps, end }: Between,
): { toLeft: number; toRight: number } {
  const last = between.length - 1
  const own = left && opensAfter(source, gaps[0], between[0]) ? singularEnd(source, between, gaps) : -1
  const isOther =
    left !== undefined &&
    own >= 0 &&
    ((gaps[0] === 'comma' &&
      (isFronted(source.text, left, between[own]) || isOfOthers(source.text, left, between[0]))) ||
      (gaps[0] === 'dash' && isSetOff(source.text, left, between[own])))
  const toLeft = isOther ? -1 : own
  const reaches =
    right && (BEFORE.has(end) || (end === 'comma' && (right.annotation.value.honorifics.length > 0 || toLeft < 0)))
  const ofOthers = end === 'comma' && between.some(title => isPlural(source, title) && !isPicked(source.text, title))
  const links = end === 'for' ? DISMISSED : CHAIN_BEFORE
  const toRight =
    reaches && !ofOthers
      ? Math.max(
          untold(gaps, last - chain([...gaps].reverse(), 0, 0, links, last), last),
          answered(source, between),
          end === 'for' ? dismissing(source, between) : 0,
        )
      : last + 1
  if (toLeft < toRight) return { toLeft, toRight }
  const parted = end === 'for' ? between.findIndex((title, at) => isParted(source.text, between[at - 1], title)) : -1
  if (left && parted > 0 && parted <= toLeft) return { toLeft: parted - 1, toRight: parted }
  const split = splitOf(gaps, left, end)
  return { toLeft: Math.min(toLeft, split - 1), toRight: split }
}

/** "miễn nhiệm chức T đối với ông A, Giám đốc Sở Y tế (nghỉ hưu); miễn nhiệm chức …", "… và miễn nhiệm chức …": a semicolon, or a verb that takes an office away from the next. */
const isParted = (text: string, before: Annotation<Title> | undefined, { value }: Annotation<Title>): boolean =>
  before !== undefined && PARTED.test(text.slice(before.value.until, value.from))
const PARTED =
  /^(?: \([^()\n]{1,60}\))?(?:; ?\p{L}|,? (?:và|đồng thời|cùng với đó)(?: \p{L}+){0,2} (?:miễn nhiệm|bãi nhiệm|cho thôi)(?!\p{L}))/u

/** "ông A, Chủ tịch UBND tỉnh và các Phó Chủ tịch", "… cùng đại biểu lãnh đạo các sở": the last of a row that is the name's; an office in the plural is that of others. */
function singularEnd(source: AddressedText, between: readonly Annotation<Title>[], gaps: readonly Gap[]): number {
  const end = chain(gaps, 0, 1, CHAIN_AFTER)
  const others = between.findIndex(
    (title, at) =>
      at > 0 && at <= end && (isPlural(source, title) || (gaps[at] === 'and' && isBareDeputy(source.text, title))),
  )
  return others > 0 ? others - 1 : end
}

/** Index of the first title behind those of whom the sentence only answers; 0 for none. */
const answered = ({ text }: AddressedText, between: readonly Annotation<Title>[]): number =>
  between.findLastIndex((title, at) => {
    const lead = text.slice(sentenceFrom(text, title.start), title.value.from)
    const next = between[at + 1]
    if (isAnswered(text, title, lead)) return true
    return next ? excludes(text, title, next) || isQuestioned(text, title, next, lead) : isSpokenTo(text, title, lead)
  }) + 1

/** "Chủ tịch nước miễn nhiệm chức vụ Bộ trưởng đối với ông A": index of the first title behind the one who dismisses; 0 for none. */
const dismissing = ({ text }: AddressedText, between: readonly Annotation<Title>[]): number =>
  between.findLastIndex((title, at) => {
    const next = between[at + 1]
    return next !== undefined && DISMISSES.test(text.slice(title.value.until, next.value.from))
  }) + 1
const DISMISSES =
  /^ (?:(?:đã|vừa|sẽ|cũng|ký quyết định|quyết định|ra quyết định|ký lệnh) ){0,2}(?:miễn nhiệm|bãi nhiệm|cách chức|cho thôi)(?!\p{L})/u

/** "Về vụ việc của ông A, Tổng Bí thư gửi lời …": the comma closes an adverbial that ends in the name; an apposition would be closed too. */
function isFronted(text: string, { from, titles }: Slot, title: Annotation<Title> | undefined): boolean {
  if (!title || !/^ \p{Ll}/u.test(text.slice(title.value.until, title.value.until + 2))) return false
  const lead = text.slice(sentenceFrom(text, from), from).trimStart()
  if (/^theo /i.test(lead))
    return isSource(
      text,
      titles.some(({ side }) => side === 'before'),
      title,
    )
  if (/^đối với /i.test(lead) && CHARGED.test(text.slice(title.value.until, title.value.until + 30))) return false
  return FRONTED.test(lead) && !/ (?:có|gồm|là|do|được) /.test(lead)
}

/** "Đối với ông A, Bí thư Tỉnh ủy có vi phạm nghiêm trọng": what is said against the one who is named. */
const CHARGED =
  /^ (?:đã |cũng )?(?:có (?:vi phạm|khuyết điểm|sai phạm|hành vi|trách nhiệm)|vi phạm|bị|thiếu trách nhiệm|chịu trách nhiệm|phải chịu)(?!\p{L})/u

/** "Tổng Bí thư từ năm 1986 đến năm 1991 - A - Thủ tướng nhắc lại": dashes set the name off behind its office, and the sentence goes on with who does something. */
const isSetOff = (text: string, { from, titles }: Slot, title: Annotation<Title> | undefined): boolean =>
  title !== undefined &&
  titles.some(({ side }) => side === 'before') &&
  /\s[-–] $/.test(text.slice(Math.max(0, from - 3), from)) &&
  /^ \p{Ll}/u.test(text.slice(title.value.until, title.value.until + 2))

/** "Theo Bộ trưởng A, Thủ tướng đã nhắc các bộ": who has an office before the name says what another one does. */
function isSource(text: string, styled: boolean, { value }: Annotation<Title>): boolean {
  return styled && DOES.test(text.slice(value.until, value.until + 24))
}
const DOES =
  /^ (?:(?:đã|đang|sẽ|vừa|cần|phải|chưa|không|có|rất|luôn) |(?:yêu cầu|chỉ đạo|giao|đồng ý|nhấn mạnh)(?!\p{L}))/u

/** "dự có ông A, các Phó Chủ tịch UBND tỉnh": behind one name an office in the plural is that of others; behind "ông A và bà B" it may be that of both. */
const isOfOthers = (text: string, { from }: Slot, title: Annotation<Title> | undefined): boolean =>
  title?.value.plural === true &&
  !JOINED.test(text.slice(Math.max(0, from - 12), from)) &&
  !(sentenceFrom(text, from) === from && headsMany(text, title))

/** "Ông A, Giám đốc các Bệnh viện Bạch Mai và Việt Đức, dự": one person may head several bodies that are called by their names, set off by commas behind the name that opens the sentence. */
const headsMany = (text: string, { start, value }: Annotation<Title>): boolean =>
  value.from === start && NAMED_BODIES.test(text.slice(value.rankEnd, value.rankEnd + 100))
const NAMED_BODIES = /^ các \p{Lu}\p{L}*(?: \p{Ll}+){0,4} \p{Lu}[^,.;:\n]{0,60}, \p{Ll}/u
const JOINED = /(?:,| và|;|cùng)(?: (?:ông|bà|đồng chí))? $/u

const FRONTED =
  /^(?:về|đề cập|nhắc|bình luận|đối với|với|liên quan (?:đến|tới)|trước|sau|trong(?! (?:đó|số đó|số này))|tại|nói về|trả lời|đáp lại|bên cạnh|ngoài|cùng với|thay mặt)(?: [^,.;:\n]{0,80})? $/i

/** "Thủ tướng làm Chủ tịch Hội đồng, Phó Thủ tướng A": an office that a verb gives to somebody else ends the row before a name. */
function untold(gaps: readonly Gap[], from: number, last: number): number {
  let at = from
  while (at < last && (gaps[at] === 'as' || gaps[at] === 'appointed')) at++
  return at
}

/** "cách chức T1, T2, cho thôi chức T3 với ông A": verbs of dismissal part nothing. */
const DISMISSED: ReadonlySet<Gap> = new Set([...CHAIN_BEFORE, 'released', 'and'])

/** Whether a title behind a name is the name's: also behind a colon, where nothing but the title stands there. */
function opensAfter({ text }: AddressedText, gap: Gap | undefined, title: Annotation<Title> | undefined): boolean {
  if (!gap || !title) return false
  return (
    AFTER.has(gap) || (gap === 'colon' && /^(?:$|[\n.;,])/.test(text.slice(title.value.until, title.value.until + 1)))
  )
}

/** "Trong bốn Phó Chủ tịch, ông A": one of them. */
const isPicked = (text: string, { value }: Annotation<Title>): boolean =>
  /trong(?: số)?(?: các)? $/i.test(text.slice(Math.max(0, value.from - 16), value.from))

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

import type { Title } from '../../annotators/title/title.js'
import type { Annotation } from '../../document/layer.js'
import { sought } from '../../text/boundary.js'
import { gathered } from '../../text/gathered.js'
import type { Span } from '../../text/span.js'
import { CHOOSES, SENDS } from '../telling/choosing.js'
import { type Gap, gapBetween } from '../telling/gap.js'
import { isAgent } from '../telling/office-words.js'
import { type AddressedText, attachment, type Slot } from '../telling/slot.js'
import {
  isNowBehind,
  isOverBehind,
  leadsToNow,
  openingOf,
  POINT,
  SPANS,
  type Stage,
  sentenceFrom,
  stageOf,
  TO,
  tellsCapacity,
} from '../telling/stage.js'
import { endTogether } from '../telling/stretch.js'
import { goesOnBehindStretch } from '../telling/telling.js'
import {
  endsInLeft,
  endsInWhile,
  farGap,
  isAside,
  isRemarkInList,
  opensPast,
  pastGap,
  tellsPast,
} from '../telling/told.js'
import { bodyFrom, shares } from './borrowing.js'
import { addressIn, lastBefore, latest, meant } from './meant.js'

/** What a sentence tells of an office whose holder it does not name: who, and how it stands. */
type Told = Stage & { readonly subject: Slot; readonly elected: boolean }

const VERBS: ReadonlySet<Gap> = new Set(['is', 'as', 'appointed', 'released'])

/** A paragraph: its titles, the names found in it, and all names up to its end. */
export type Paragraph = {
  readonly slots: readonly Slot[]
  readonly found: readonly Slot[]
  readonly titles: readonly Annotation<Title>[]
}

/**
 * Gives the titles of a paragraph that stand beside no name to the person whom their sentence means: "Bà từng giữ chức
 * …", "5/2001-6/2006: …", and what such a list goes on with.
 */
export function attachCareers(source: AddressedText, { slots, found, titles }: Paragraph): void {
  if (!slots.length) return
  const taken = new Set(gathered(found, slot => slot.titles.map(({ title }) => title)))
  let told: Told | undefined
  let before: Annotation<Title> | undefined
  for (const title of titles) {
    if (taken.has(title) || title.value.plural || isAgent(source.text, title, undefined)) told = undefined
    else {
      told =
        (before && told && goesOn(source, found, before, title, told)) ??
        goesBack(source, slots, before, title) ??
        nextStage(source.text, slots, before, title) ??
        inCapacity(source, { slots, titles }, title) ??
        beginning(source, { slots, titles }, title, told?.subject)
      if (told) give(source, title, told)
    }
    before = title
  }
}

function give({ text }: AddressedText, title: Annotation<Title>, { subject, over, past, elected, since }: Told): void {
  const isNow = isNowBehind(text, title.value.until)
  const isOver = !isNow && (over || isOverBehind(text, title.value.until, past))
  const own = attachment(title, 'shared', isOver, elected)
  subject.titles.push({ ...own, past: !isNow && (past || isOver), career: true, since })
  endTogether(text, subject.titles)
}

const CHAIN: ReadonlySet<Gap> = new Set(['comma', 'and', 'also', 'semicolon', 'dash', 'appointed', 'as', 'adjacent'])

/** A list of offices that goes on behind the one before. */
function goesOn(
  { text }: AddressedText,
  found: readonly Slot[],
  before: Annotation<Title>,
  title: Annotation<Title>,
  told: Told,
): Told | undefined {
  const from = before.value.until
  const gap = pastGap(text, from, title.value.from) ?? gapBetween(text, from, title.value.from)
  borrow({ text }, told.subject, [before, title], gap)
  if (gap === 'appointed' && before.value.former && !title.value.former)
    return { subject: told.subject, over: false, past: false, elected: true }
  if (CHAIN.has(gap) || (told.past && goesOnBehindStretch(text, from, title))) return told
  const named = found.some(({ annotation }) => annotation.start >= from && annotation.end <= title.value.from)
  return !named && isRemarkInList(text.slice(from, title.value.from)) ? told : undefined
}

/** "Trưởng khoa rồi Phó Hiệu trưởng Trường Đại học A": the body is that of both. */
function borrow(
  source: Pick<AddressedText, 'text'>,
  { titles }: Slot,
  [before, title]: readonly [Annotation<Title>, Annotation<Title>],
  gap: Gap,
): void {
  const at = titles.findLastIndex(attached => attached.title === before)
  const attached = titles[at]
  if (attached && gap !== 'and' && shares(source, before, title, gap))
    titles[at] = { ...attached, borrowed: { start: bodyFrom(source.text, title), end: title.end } }
}

/** "Ông A, quê xã B, là Ủy viên …; từng giữ chức vụ …": the offices of before of whom the sentence is about. */
function goesBack(
  { text }: AddressedText,
  slots: readonly Slot[],
  before: Annotation<Title> | undefined,
  title: Annotation<Title>,
): Told | undefined {
  if (!before || !tellsPast(text, before.value.until, title.value.from)) return undefined
  const subject = lastBefore(slots, before.value.from, () => true, 1)
  const isNear = subject && !/[.!?…\n]/.test(text.slice(subject.annotation.end, before.value.from))
  return isNear ? { subject, over: true, past: true, elected: false } : undefined
}

/** "Từ 2008 - 2011, ông A được bầu làm …; từ năm 2012 đến năm 2014, làm …": the next stretch of a life behind an office of it. */
function nextStage(
  text: string,
  slots: readonly Slot[],
  before: Annotation<Title> | undefined,
  title: Annotation<Title>,
): Told | undefined {
  const between = before ? text.slice(before.value.until, title.value.from) : ''
  if (!before || between.length > LONGEST_STAGE || !STAGE.test(between)) return undefined
  const opening = openingOf(between)
  const subject = lastBefore(slots, before.value.from, () => true, 1)
  if (!opening || !subject?.titles.some(attached => attached.title === before)) return undefined
  const gap = opening.verbs.trim() ? gapBetween(` ${opening.verbs}`, 0, opening.verbs.length + 1) : 'as'
  return VERBS.has(gap) ? { ...opening, over: opening.over || gap === 'released', subject, elected: true } : undefined
}

const LONGEST_STAGE = 90
const STAGE = new RegExp(
  `^(?:[;,]|,? và) (?:(?:${SPANS}|đến|trong|vào|đầu|cuối|giữa|năm|tháng)(?!\\p{L})|\\d)[^.:;\\n]*$`,
  'u',
)

/** "Trên cương vị Chủ tịch nước từ năm 1992 đến năm 1997, ông đã": the offices of a stretch of time that is over, before whom the sentence is about. */
function inCapacity(
  source: AddressedText,
  { slots, titles }: Pick<Paragraph, 'slots' | 'titles'>,
  title: Annotation<Title>,
): Told | undefined {
  const { text } = source
  const { from, until } = title.value
  const lead = text.slice(sentenceFrom(text, from), from)
  if (!tellsCapacity(lead) && !HOLDING.test(lead)) return undefined
  const behind = ADDRESSED.exec(text.slice(until, until + LONGEST_CAPACITY))
  const word = behind?.[2]
  if (!behind || word === undefined) return undefined
  const stretch = STRETCHES.exec(behind[1] ?? '')
  if (!stretch || !isOfOffice(text, titles, until + stretch.index)) return undefined
  const end = until + behind[0].length
  if (lastBefore(slots, end, ({ annotation }) => annotation.start > until, 1)) return undefined
  const subject = meant(source, slots, { start: end - word.length, end })
  return subject && { subject, over: true, past: true, elected: false }
}

/** Whether a stretch of time stands right behind an office: "với kế hoạch giai đoạn 2021-2025" is that of the plan. */
const isOfOffice = (text: string, titles: readonly Annotation<Title>[], at: number): boolean =>
  titles.some(({ value }) => value.until <= at && /^,? ?(?:trong |ở |vào )?\(?$/.test(text.slice(value.until, at)))

const LONGEST_CAPACITY = 200
const HOLDING =
  /^\s*(?:(?:khi |trong thời gian )?(?:nắm )?giữ|đảm nhiệm|đảm nhận|đảm đương|gánh vác)(?: (?:các|chức|chức vụ|chức danh|cương vị|vị trí|trọng trách|vai trò)){0,2} $/iu
const ADDRESSED = /^([^.;:\n“”"]*?), (ông|bà|đồng chí)(?= \p{Ll})/u
/** A stretch of time with both its ends, and not up to today. */
const STRETCHES = new RegExp(`(?:(?:${SPANS}) |\\()${POINT}${TO}${POINT}(?!\\d)`, 'u')

/** "Sau đó làm Bí thư Tỉnh đoàn": a step that a sentence without a subject tells. */
const NEXT_STEP =
  /^\s*(?:sau đó|tiếp đó|kế đó|rồi),? (?:được [^,.;:\n]{2,40} )?(?:(?:về|sang|lên|chuyển sang) )?(?:làm|giữ chức|giữ chức vụ|đảm nhiệm chức) $/iu

/** A sentence that tells of an office: behind a word of address, a period, or without any subject where a career is told. */
function beginning(
  source: AddressedText,
  { slots, titles }: Pick<Paragraph, 'slots' | 'titles'>,
  title: Annotation<Title>,
  last: Slot | undefined,
): Told | undefined {
  const { text } = source
  const until = title.value.from
  const from = sentenceFrom(text, until)
  const lead = text.slice(from, until)
  const named = lastBefore(slots, until, ({ annotation }) => annotation.end > from, 1)
  if (endsInWhile(lead) || endsInLeft(lead)) {
    const isNear = THEIRS.test(lead) || RESUMED.test(text.slice(title.value.until, title.value.until + 70))
    const subject = named ?? last ?? (isNear ? latest(source, slots, from) : undefined)
    return subject && { subject, over: true, past: true, elected: false }
  }
  const address = addressIn(source, { start: Math.max(from, named?.annotation.end ?? 0), end: until })
  if (address && (isOnceOf(text, title) || !titles.some(({ value }) => value.from === address.end + 1))) {
    const subject = meant(source, slots, address)
    return subject && verbal(source, address, title, lead, subject)
  }
  if (named) return undefined
  const opening = openingOf(lead)
  const subject = last ?? latest(source, slots, from)
  if (!subject) return undefined
  if (opening && (opening.range || last)) {
    const gap = opening.verbs.trim() ? gapBetween(` ${opening.verbs}`, 0, opening.verbs.length + 1) : 'as'
    return VERBS.has(gap) ? { ...opening, over: opening.over || gap === 'released', subject, elected: true } : undefined
  }
  if (NEXT_STEP.test(lead)) return { subject, over: false, past: true, elected: true }
  const far = last && stageOf(lead).past ? farGap(text, from, until) : 'other'
  return far === 'other' ? undefined : { subject, over: far === 'released', past: true, elected: true }
}

/** "lúc ông đang giữ cương vị …", and "trong thời gian giữ cương vị …, bà đã": who it was is said nearby. */
const THEIRS = /(?:ông|bà|đồng chí)(?: còn| đang| vẫn| đương)? (?:là|làm|giữ|đảm)[^,]{0,40} $/i
const RESUMED =
  /^[^.\n]{0,60}, (?:(?:vào |từ |đến )?(?:ngày|tháng|năm|cuối|đầu|giữa) [^,.\n]{4,20} )?(?:ông|bà|đồng chí) /

/** "Đồng chí nguyên là Phó Giám đốc": a former office as a predicate. */
const isOnceOf = (text: string, { value }: Annotation<Title>): boolean =>
  value.former && /^nguyên là /.test(text.slice(value.from, value.from + 10))

/** What the words between a subject and an office say of it. */
function verbal(
  { text }: AddressedText,
  { start, end: from }: Span,
  title: Annotation<Title>,
  lead: string,
  subject: Slot,
): Told | undefined {
  const until = title.value.from
  const stage = stageOf(lead)
  if (isOnceOf(text, title) && until === from + 1) return { subject, over: true, past: true, elected: false }
  if (opensPast(text, from, until) || tellsPast(text, from, until))
    return { subject, over: true, past: true, elected: true }
  if (title.value.former && isAside(text.slice(from, until))) return { subject, over: true, past: true, elected: false }
  const near = gapBetween(text, from, until)
  const gap = VERBS.has(near) ? near : farGap(text, from, until)
  if (!VERBS.has(gap)) return undefined
  const now = /(?:^|\s)(?:hiện|nay|đang)\s/.test(text.slice(from, until))
  const over = gap === 'released' || stage.over || (gap === 'is' && stage.past && !now)
  const past =
    stage.past || over || leadsToNow(text, until) || (WORKED.test(text.slice(from, until)) && !isChosen(text, start))
  return { subject, over, past: !now && past, elected: gap !== 'is', since: stage.since }
}

/** "ông làm Chánh Văn phòng", "bà về làm Giám đốc": a step of a life, where nothing is said of who gave the office. */
const WORKED =
  /^(?: (?:đã |lại |tiếp tục )?(?:về |sang |lên |ra |vào |chuyển (?:sang |về )?)?làm| trở thành| nhậm chức) $/

/** "Hội nghị đã bầu ông làm Phó Bí thư": who gives the office is told, and it is given now. */
const isChosen = (text: string, address: number): boolean => CHOSEN.test(text.slice(Math.max(0, address - 24), address))
const CHOSEN = sought(new RegExp(`(?<!\\p{L})(?:${CHOOSES}|${SENDS}|cử|tín nhiệm)(?: bổ sung)? $`, 'u'))

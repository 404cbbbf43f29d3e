import type { Title } from '../annotators/title/title.js'
import type { Annotation } from '../document/layer.js'
import { spansIn } from '../text/span.js'
import { borrowBodies } from './borrowing.js'
import { endsInWhile, farGap, type Gap, gapBetween, opensCareer, opensPast, pastGap } from './gap.js'
import { isAgent, isDismissal, isPlural, isProxy, replaces } from './office-words.js'
import { type Attached, attachment, type Reading, type Slot } from './slot.js'
import { isOverBehind, type Stage, sentenceFrom, stageOf } from './stage.js'

const AFTER: ReadonlySet<Gap> = new Set(['adjacent', 'comma', 'dash', 'bracket', 'is', 'as', 'appointed', 'released'])
const BEFORE: ReadonlySet<Gap> = new Set(['adjacent', 'dash', 'colon', 'is', 'for'])
const CHAIN_AFTER: ReadonlySet<Gap> = new Set([
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
/** Gaps that hold a verb: what stands behind one is told in a sentence, and not put beside the name. */
const TOLD: ReadonlySet<Gap> = new Set(['appointed', 'released', 'is', 'as'])

/** Divides the titles between two names among them. */
export function divide(
  reading: Reading,
  left: Slot | undefined,
  all: readonly Annotation<Title>[],
  right: Slot | undefined,
): void {
  const agents = all.filter(title => isAgent(reading.text, title, right))
  const between = all.filter(title => !agents.includes(title))
  const last = between.at(-1)
  if (!last) return
  const gaps = gapsOf(reading, left, between, agents)
  const end = right ? endGap(reading, last, right) : 'other'
  const { toLeft, toRight } = bordersOf(reading, { left, right, between, gaps, end })
  const held = left !== undefined && opensPast(reading.text, left.annotation.end, between[0]?.value.from ?? 0)
  if (left) giveLeft(reading, left, between.slice(0, toLeft + 1), { gaps, held })
  if (right) giveRight(reading, right, between.slice(toRight), end)
  if (right && toRight >= between.length && replaces(reading.text, last, right))
    right.titles.push(attachment(last, 'shared', true))
  if (left) borrowBodies(reading, left.titles, gaps)
}

/** What stands before each title: the gap to the name on the left, or to the title before. */
function gapsOf(
  reading: Reading,
  left: Slot | undefined,
  between: readonly Annotation<Title>[],
  agents: readonly Annotation<Title>[],
): Gap[] {
  const { text } = reading
  const first = between[0]?.value.from ?? 0
  const gaps = between.map((title, at): Gap => {
    const before = between[at - 1]
    const from = before ? before.value.until : (left?.annotation.end ?? -1)
    if (from < 0) return 'other'
    const dropped = agents.length
      ? agents.map(({ value }) => ({ start: value.from, end: value.until }))
      : spansIn(reading.honorifics, { start: from, end: title.value.from })
    const gap = gapBetween(text, from, title.value.from, dropped)
    return gap === 'other' && left ? farGap(text, from, title.value.from) : gap
  })
  if (!left) return gaps
  if (opensCareer(text, left.annotation.end, first)) return careerGaps(text, between)
  if (!opensPast(text, left.annotation.end, first)) return gaps
  return gaps.map((gap, at): Gap => {
    const before = between[at - 1]
    return before ? (pastGap(text, before.value.until, between[at]?.value.from ?? 0) ?? gap) : 'released'
  })
}

/** In a list of offices that were held, whatever stands between two of them inside the sentence is a remark. */
const careerGaps = (text: string, between: readonly Annotation<Title>[]): Gap[] =>
  between.map((title, at): Gap => {
    const before = between[at - 1]
    if (!before) return 'released'
    return /^[^.:\n]{0,70}$/.test(text.slice(before.value.until, title.value.from)) ? 'comma' : 'other'
  })

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
  const toLeft = left && opensAfter(reading, gaps[0], between[0]) ? chain(gaps, 0, 1, CHAIN_AFTER) : -1
  const reaches =
    right && (BEFORE.has(end) || (end === 'comma' && (right.annotation.value.honorifics.length > 0 || toLeft < 0)))
  const parted = end === 'comma' && between.some(title => isPlural(reading, title) && !isPicked(reading.text, title))
  const links = end === 'for' ? DISMISSED : CHAIN_BEFORE
  const toRight = reaches && !parted ? last - chain([...gaps].reverse(), 0, 0, links, last) : last + 1
  if (toLeft < toRight) return { toLeft, toRight }
  const split = splitOf(gaps, left, end)
  return { toLeft: Math.min(toLeft, split - 1), toRight: split }
}

/** "cách chức T1, T2, cho thôi chức T3 với ông A": verbs of dismissal part nothing. */
const DISMISSED: ReadonlySet<Gap> = new Set([...CHAIN_BEFORE, 'released'])

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

type Telling = { readonly gaps: readonly Gap[]; readonly held: boolean }

function giveLeft(reading: Reading, left: Slot, own: readonly Annotation<Title>[], { gaps, held }: Telling): void {
  if (!own.length) return
  const lead = reading.text.slice(sentenceFrom(reading.text, left.from), left.from)
  const stage = held ? HELD : stageOf(lead)
  let released = false
  let told = false
  own.forEach((title, at) => {
    const gap = gaps[at] ?? 'other'
    if (TOLD.has(gap)) {
      released = gap === 'released'
      told = true
    }
    left.titles.push(toldOf(reading.text, title, released, told ? stage : undefined))
  })
}

/** An office behind "từng", "trong thời gian làm". */
const HELD: Stage = { over: true, past: true }

function toldOf(text: string, title: Annotation<Title>, released: boolean, stage: Stage | undefined): Attached {
  const over = isOverBehind(text, title.value.until)
  const own = attachment(title, 'after', released || over || stage?.over === true, stage !== undefined)
  return { ...own, past: over || stage?.past === true }
}

function giveRight({ text }: Reading, right: Slot, own: readonly Annotation<Title>[], end: Gap): void {
  const first = own[0]
  const over =
    first !== undefined &&
    end === 'comma' &&
    endsInWhile(text.slice(Math.max(0, first.value.from - 60), first.value.from))
  let dismissed = false
  own.forEach((title, at) => {
    dismissed = end === 'for' && (dismissed || isDismissal(text, title))
    if (!isProxy(text, title) || at === own.length - 1)
      right.titles.push(attachment(title, 'before', over || dismissed))
  })
}

/** "…, Phó Giám đốc, gồm: A, B": the title is that of all who follow. */
const GATHERS = /^,? ?(?:gồm|bao gồm|gồm có|như)(?: có)?(?: các đồng chí| các ông)? ?:? ?$/

/** The gap between the last title and the name behind it; "3 Phó Chủ tịch mới được bầu (ông A, …" opens a list in a bracket. */
function endGap({ text }: Reading, title: Annotation<Title>, right: Slot): Gap {
  const from = title.value.until
  const between = text.slice(from, right.from)
  const gap = gapBetween(text, from, right.from)
  if (gap === 'for' && /^\s(?:của|với)\s/.test(between) && !isDismissal(text, title)) return 'other'
  if (GATHERS.test(between)) return 'for'
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

import { pattern } from '../text/boundary.js'
import { dropAppended } from './appended.js'
import { countersOf, VIEWS } from './count-lines.js'
import { lineOf } from './cue.js'
import { dropHeaded } from './headed.js'
import { dropContents, dropListsOfContents, dropMenus, dropRuns } from './link-lines.js'
import type { Cue, Passage } from './passage.js'
import { namesIn } from './person.js'
import { isDateLine, isPlaceAndDay } from './printed.js'
import type { Region } from './region.js'
import { drop, keep, type Ruling } from './ruling.js'
import { isTitle } from './title.js'

/** Judges every passage of a page by the region of its article; without a region nothing is kept. */
export function judge(passages: readonly Passage[], region: Region | null): Ruling[] {
  const counters = countersOf(passages, region?.headline ?? -1)
  if (region?.postings) return passages.map((_, at) => rulePosting(passages, at, region, counters))
  const hours = region ? hoursIn(passages, region) : none
  const rulings = passages.map((passage, at) => {
    if (hours.has(at)) return keep('the hour of a report')
    return region && belongs(at, region) ? ruleInside(passage, at, region) : drop(counters.get(at) ?? outside(passage))
  })
  if (region) {
    dropHead(passages, rulings)
    dropHeaded(passages, region.root, rulings)
    dropAppended(passages, region, rulings)
    dropRuns(passages, rulings)
    dropMenus(passages, rulings)
    dropContents(passages, rulings)
    dropListsOfContents(passages, rulings)
    dropFoot(passages, rulings)
    dropTail(passages, rulings)
    dropHeadOfLinks(passages, rulings)
  }
  return rulings
}

/** In a thread the words of its writers are kept, and nothing else. */
function rulePosting(
  passages: readonly Passage[],
  at: number,
  { postings, headline }: Region,
  counters: ReadonlyMap<number, Cue>,
): Ruling {
  const passage = passages[at]
  if (at === headline || !passage) return drop({ kind: 'metadata', reason: 'the headline' })
  if (postings?.own.has(at)) return keep('the words of a post')
  const { first = 0, end = 0 } = postings?.root ?? {}
  const isAround = at >= first && at < end
  return drop(counters.get(at) ?? (isAround ? (lineOf(passage) ?? aroundPost) : outside(passage)))
}
const aroundPost: Cue = { kind: 'metadata', reason: 'around a post' }

const none: ReadonlySet<number> = new Set()
const HOUR = pattern("^\\d{1,2} ?(?:[:hg]|giờ) ?\\d{2}(?: ?phút|[’'])?:?$", { flags: 'iu', bounded: false })
const leastHours = 3

/** Hours that stand alone before the parts of the body, as where an event is told while it goes on. */
function hoursIn(passages: readonly Passage[], { root, headline }: Region): ReadonlySet<number> {
  const found: number[] = []
  for (let at = Math.max(root.first, headline + 1); at < root.end; at++) {
    const passage = passages[at]
    const kind = passage?.box.under?.cue?.kind
    if (passage && HOUR.test(passage.text) && (kind === undefined || kind === 'metadata')) found.push(at)
  }
  return found.length < leastHours ? none : new Set(found)
}

const belongs = (at: number, { root, before, after }: Region): boolean =>
  (at >= root.first && at < root.end) || before.has(at) || after.has(at)

function outside(passage: Passage): Cue {
  const cue = passage.box.under?.cue ?? lineOf(passage)
  if (cue) return cue
  if (passage.linked * 2 > passage.text.length) return { kind: 'navigation', reason: 'links outside the article' }
  return { kind: passage.prose || passage.text.length > 80 ? 'related' : 'navigation', reason: 'outside the article' }
}

function ruleInside(passage: Passage, at: number, { root, headline, before, teaserAt }: Region): Ruling {
  if (at === headline) return drop({ kind: 'metadata', reason: 'the headline' })
  const { under } = passage.box
  if (under?.cue && (under.depth >= root.depth || !(at >= root.first && at < root.end))) return drop(under.cue)
  if (teaserAt.has(at)) return drop({ kind: 'related', reason: 'a teaser under a link' })
  if (at < headline && passage.level === 0 && !passage.prose) return drop(outside(passage))
  const line = lineOf(passage)
  if (line && (anywhere.has(line.kind) || VIEWS.test(passage.text))) return drop(line)
  if (before.has(at)) return keep('lead before the body')
  return keep('inside the body')
}

/** Kinds whose lines are chrome wherever they stand in a body; the others only at its ends. */
const anywhere: ReadonlySet<Cue['kind']> = new Set([
  'share',
  'print-tools',
  'captcha',
  'comment-form',
  'tags',
  'login',
  'advertisement',
  'hidden',
])
/** What stands before the first running text and is chrome by its own words, or prints nothing but a date, or a place and a date. */
function dropHead(passages: readonly Passage[], rulings: Ruling[]): void {
  for (const [at, passage] of passages.entries()) {
    if (!rulings[at]?.keep) continue
    if (passage.prose > 0) return
    const cue = lineOf(passage)
    if (cue) rulings[at] = drop(cue)
    else if (isDateLine(passage.text) || isPlaceAndDay(passage.text))
      rulings[at] = drop({ kind: 'metadata', reason: 'a date alone' })
  }
}

const mostOfFoot = 12
const leastOfFoot = 2

/** Where the body ends with the foot of the page, which is told by several of its lines, everything from the first of them on. */
function dropFoot(passages: readonly Passage[], rulings: Ruling[]): void {
  const kept = passages.map((_, at) => at).filter(at => rulings[at]?.keep)
  const last = kept.slice(-mostOfFoot)
  const feet = last.filter(at => isOfFoot(passages[at]))
  const from = feet[0]
  if (from === undefined || feet.length < leastOfFoot || last.length === kept.length) return
  const foot = last.filter(at => at >= from)
  if (feet.length * 3 < foot.length || foot.some(at => (passages[at]?.prose ?? 0) > 0)) return
  for (const at of foot) rulings[at] = drop({ kind: 'footer', reason: 'the foot of the page' })
}

const isOfFoot = (passage: Passage | undefined): boolean => passage !== undefined && lineOf(passage)?.kind === 'footer'

/** What stands behind the last running text and is, for the most part, chrome by its own words. */
function dropTail(passages: readonly Passage[], rulings: Ruling[]): void {
  const kept = passages.map((_, at) => at).filter(at => rulings[at]?.keep)
  const cues = kept.map(at => (passages[at] ? lineOf(passages[at]) : null))
  let last = kept.length - 1
  while (last >= 0 && (cues[last] || !isProse(passages[kept[last] ?? 0]))) last--
  const tail = cues.slice(last + 1)
  const first = tail.findIndex(Boolean)
  if (first < 0) return
  const run = tail.slice(first)
  const cued = run.filter(Boolean).length
  const mostly = cued * 2 >= run.length
  // One line with a number, as a list ends with its total, makes no counter.
  if (
    cued === 1 &&
    run[0]?.kind === 'visitor-counter' &&
    !VIEWS.test(passages[kept[last + 1 + first] ?? 0]?.text ?? '')
  )
    return
  for (const [offset, cue] of run.entries()) {
    const at = kept[last + 1 + first + offset]
    if (at === undefined) continue
    if (cue) rulings[at] = drop(cue)
    else if (mostly) rulings[at] = drop({ kind: run[0]?.kind ?? 'navigation', reason: `among ${run[0]?.reason}` })
  }
}

/** The heading that the body would end with, where links to others stand behind it. */
function dropHeadOfLinks(passages: readonly Passage[], rulings: Ruling[]): void {
  const at = rulings.findLastIndex(ruling => ruling.keep)
  const passage = passages[at]
  if (!passage || isProse(passage) || passage.linked || passage.text.endsWith('?')) return
  const before = passages[rulings.findLastIndex((ruling, other) => ruling.keep && other < at)]
  const isHeading = passage.level > 0 || (isLarge(passage) && !(before && isLarge(before)))
  if (isHeading && !namesIn(passage.text).length && passages.slice(at + 1, at + 1 + fewTitles).every(isTitle))
    rulings[at] = drop({ kind: 'related', reason: 'a heading over links' })
}
const fewTitles = 2
const isLarge = ({ text, large }: Passage): boolean => large > text.length * 0.7

const ENDED = pattern('[.!…;]["”»)]?$', { flags: 'u', bounded: false })

const isProse = (passage: Passage | undefined): boolean =>
  passage !== undefined &&
  (passage.prose > 0 || (passage.text.length >= 80 && !passage.text.endsWith('?')) || ENDED.test(passage.text))

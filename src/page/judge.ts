import { pattern } from '../text/boundary.js'
import { OF_ANOTHER, type Verdict } from './block.js'
import { lineOf } from './cue.js'
import { type Box, type Cue, isTitle, nearest, type Passage, pathOf, within } from './passage.js'
import { isDateLine } from './printed.js'
import type { Region } from './region.js'

/** What was decided of a passage, and why. */
export type Ruling = { readonly keep: boolean; readonly kind: Verdict['kind']; readonly reason: string }

const keep = (reason: string): Ruling => ({ keep: true, kind: 'article', reason })
const drop = (cue: Cue): Ruling => ({ keep: false, ...cue })

/** Judges every passage of a page by the region of its article; without a region nothing is kept. */
export function judge(passages: readonly Passage[], region: Region | null): Ruling[] {
  const counters = countersOf(passages)
  const rulings = passages.map((passage, at) =>
    region && belongs(at, region) ? ruleInside(passage, at, region) : drop(counters.get(at) ?? outside(passage)),
  )
  if (region) {
    dropHead(passages, rulings)
    dropRuns(passages, rulings)
    dropMenus(passages, rulings)
    dropTail(passages, rulings)
  }
  return rulings
}

const belongs = (at: number, { root, before, after }: Region): boolean =>
  (at >= root.first && at < root.end) || before.has(at) || after.has(at)

/** The verdict of a ruling over a passage. */
export const verdictOf = (passage: Passage, ruling: Ruling, kind = passage.kind): Verdict => ({
  block: { kind, text: passage.text, path: pathOf(passage.box) },
  ...ruling,
})

const longestCount = 160

/** Lines under a heading of a counter or a poll, in its box, belong to it whatever box that stands in. */
function countersOf(passages: readonly Passage[]): ReadonlyMap<number, Cue> {
  const found = new Map<number, Cue>()
  let under: { readonly cue: Cue; readonly scope: Box } | null = null
  for (const [at, passage] of passages.entries()) {
    const line = passage.text.length < longestCount && passage.linked < passage.text.length ? lineOf(passage) : null
    if (line && VIEWS.test(passage.text) && isOfAnother(at, passages)) {
      found.set(at, { kind: 'related', reason: OF_ANOTHER })
      continue
    }
    const counts = line && (line.kind === 'visitor-counter' || line.kind === 'poll' || line.kind === 'rating')
    if (counts) found.set(at, line)
    if (counts && !DIGIT.test(passage.text)) under = { cue: line, scope: passage.box.parent ?? passage.box }
    else if (
      under &&
      !line &&
      !passage.level &&
      within(passage.box, under.scope) &&
      passage.text.length < longestCount
    ) {
      found.set(at, { kind: under.cue.kind, reason: `under ${under.cue.reason}` })
    } else if (!counts) under = null
  }
  return found
}

const mostParts = 6

/** True in a small box with the title of one other article. */
const isOfAnother = (at: number, passages: readonly Passage[]): boolean =>
  boxesOf(passages[at]).some(
    ({ first, end }) => end - first <= mostParts && passages.slice(first, end).filter(isTitle).length === 1,
  )
const boxesOf = (passage: Passage | undefined): readonly Box[] => (passage ? nearest(passage.box, 3) : [])

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
  if (teaserAt.has(at) && teaserAt.size > 1) return drop({ kind: 'related', reason: 'a teaser under a link' })
  if (at < headline && passage.level === 0 && !passage.prose) return drop(outside(passage))
  const line = lineOf(passage)
  if (line && (anywhere.has(line.kind) || VIEWS.test(passage.text))) return drop(line)
  if (before.has(at)) return keep('lead before the body')
  return keep('inside the body')
}

/** Kinds whose lines are chrome wherever they stand in a body; the others only at its ends. */
const anywhere: ReadonlySet<Cue['kind']> = new Set(['share', 'print-tools', 'captcha', 'comment-form', 'tags', 'login'])
const VIEWS = pattern('^\\(?(?:(?:số )?lượt (?:xem|đọc)|đã xem|[\\d.,]{1,12} lượt (?:xem|đọc))', {
  flags: 'iu',
  bounded: false,
})
const DIGIT = pattern('\\d', { flags: 'u', bounded: false })

const isLink = ({ text, linked }: Passage): boolean => linked * 10 >= text.length * 8

/** What stands before the first running text and is chrome by its own words, or prints nothing but a date. */
function dropHead(passages: readonly Passage[], rulings: Ruling[]): void {
  for (const [at, passage] of passages.entries()) {
    if (!rulings[at]?.keep) continue
    if (passage.prose > 0) return
    const cue = lineOf(passage)
    if (cue) rulings[at] = drop(cue)
    else if (isDateLine(passage.text)) rulings[at] = drop({ kind: 'metadata', reason: 'a date alone' })
  }
}

/** Related links inside the body, with or without a heading, and everything under a heading of comments. */
function dropRuns(passages: readonly Passage[], rulings: Ruling[]): void {
  const behind = proseBehind(passages, rulings)
  let under: Cue | null = null
  for (const [at, passage] of passages.entries()) {
    if (!rulings[at]?.keep) continue
    const line = passage.text.length < 80 ? lineOf(passage) : null
    if (line && (line.kind === 'related' || line.kind === 'comments') && (behind[at] ?? 0) < mostBehind[line.kind]) {
      under = line
      rulings[at] = drop(line)
    } else if (isLink(passage) && isRelatedLink(passage)) {
      rulings[at] = drop({ kind: 'related', reason: 'a line of links' })
    } else if (under?.kind === 'comments') rulings[at] = drop({ kind: 'comments', reason: `under ${under.reason}` })
    else if (under && passage.prose > 0 && passage.linked === 0) under = null
    else if (under) rulings[at] = drop({ kind: under.kind, reason: `under ${under.reason}` })
  }
}

const leastItems = 4

/** Lines that are a short link each, one behind the other, as a menu has them. */
function dropMenus(passages: readonly Passage[], rulings: Ruling[]): void {
  let run: number[] = []
  const end = (): void => {
    if (run.length >= leastItems)
      for (const at of run) rulings[at] = drop({ kind: 'navigation', reason: 'a line of links' })
    run = []
  }
  for (const [at, passage] of passages.entries()) {
    if (rulings[at]?.keep && isLink(passage) && isRelatedLink(passage, 1)) run.push(at)
    else if (rulings[at]?.keep) end()
  }
  end()
}

/** Largest share of the running text that may stand behind a heading of that kind. */
const mostBehind: Readonly<Record<'related' | 'comments', number>> = { related: 1, comments: 0.4 }

/** For each passage the share of the kept running text that stands behind it. */
function proseBehind(passages: readonly Passage[], rulings: readonly Ruling[]): number[] {
  const shares: number[] = new Array(passages.length).fill(0)
  let sum = 0
  for (let at = passages.length - 1; at >= 0; at--) {
    shares[at] = sum
    if (rulings[at]?.keep) sum += passages[at]?.prose ?? 0
  }
  return shares.map(share => share / (sum || 1))
}

const FILE = pattern('\\.(?:pdf|docx?|xlsx?|rar|zip|pptx?)(?:[?#]|$)|^#|^mailto:', { flags: 'iu', bounded: false })

/** A document that is cited by its number, as councils list what they passed. */
const CITED = pattern('\\d/\\d{4}/|\\d/\\p{Lu}{2}|(?:số|Số) \\d{1,5}[-/]', { flags: 'u', bounded: false })
const LED = pattern('^(?:>>|»|\\[)', { flags: 'u', bounded: false })
const ENDED = pattern('[.!…;]["”»)]?$', { flags: 'u', bounded: false })
const longestLink = 200

const isRelatedLink = ({ text, href }: Passage, fewestWords = 4): boolean =>
  LED.test(text) ||
  (!FILE.test(href) && !CITED.test(text) && text.length < longestLink && text.split(' ').length >= fewestWords)

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

const isProse = (passage: Passage | undefined): boolean =>
  passage !== undefined &&
  (passage.prose > 0 || (passage.text.length >= 80 && !passage.text.endsWith('?')) || ENDED.test(passage.text))

import { pattern } from '../text/boundary.js'
import { lineOf } from './cue.js'
import { type Cue, nearest, type Passage } from './passage.js'
import { drop, type Ruling } from './ruling.js'

/** True for a passage that is a link for the most part. */
export const isLink = ({ text, linked }: Passage): boolean => linked * 10 >= text.length * 8

/** Related links inside the body, with or without a heading, and everything under a heading of comments. */
export function dropRuns(passages: readonly Passage[], rulings: Ruling[]): void {
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
    else if (under && readsOn(passage)) under = null
    else if (under) rulings[at] = drop({ kind: under.kind, reason: `under ${under.reason}` })
  }
}

/** True for running text with few words in links, as a body goes on behind a box of related links. */
const readsOn = ({ prose, linked, opensLinked, text }: Passage): boolean =>
  prose > 0 && !opensLinked && linked * 4 < text.length

const leastItems = 4

/** Lines that are a short link each, one behind the other, as a menu has them. */
export function dropMenus(passages: readonly Passage[], rulings: Ruling[]): void {
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

const leastPlaces = 2
const PLACE = pattern('^#[^/]', { flags: 'u', bounded: false })
const longestHead = 40

/** Lines that each lead to a place on the page, and the head over them: its table of contents. */
export function dropContents(passages: readonly Passage[], rulings: Ruling[]): void {
  let from = -1
  for (let at = 0; at <= passages.length; at++) {
    const passage = passages[at]
    const isPlace = passage !== undefined && isLink(passage) && PLACE.test(passage.href) && passage.text.includes(' ')
    if (isPlace && from < 0) from = at
    if (isPlace || from < 0) continue
    if (at - from >= leastPlaces) dropAsContents(rulings, headBefore(passages, from), at)
    from = -1
  }
}

/** The head over a table of contents that begins at a line; the line itself where it has none. */
function headBefore(passages: readonly Passage[], first: number): number {
  const head = passages[first - 1]
  const begins = head && !head.prose && head.text.length < longestHead && lineOf(head)?.kind === 'navigation'
  return begins ? first - 1 : first
}

function dropAsContents(rulings: Ruling[], from: number, end: number): void {
  for (let at = from; at < end; at++)
    if (rulings[at]?.keep) rulings[at] = drop({ kind: 'navigation', reason: 'contents of the page' })
}

const mostContents = 20

/** A box that opens with the head of a table of contents and holds no running text. */
export function dropListsOfContents(passages: readonly Passage[], rulings: Ruling[]): void {
  for (const [at, passage] of passages.entries()) {
    if (!rulings[at]?.keep || passage.text.length >= longestHead || lineOf(passage)?.kind !== 'navigation') continue
    const box = nearest(passage.box, 2).find(({ first, end }) => end - first > 1)
    if (!box || box.first !== at || box.prose > 0 || box.end - box.first > mostContents) continue
    dropAsContents(rulings, at, box.end)
  }
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
const longestLink = 200

const isRelatedLink = ({ text, href }: Passage, fewestWords = 4): boolean =>
  LED.test(text) ||
  (!FILE.test(href) && !CITED.test(text) && text.length < longestLink && text.split(' ').length >= fewestWords)

import { pattern } from '../text/boundary.js'
import { hushBeyond } from './bounds.js'
import { lineOf } from './cue.js'
import { descend, holds, isCell } from './descend.js'
import { markDialogs } from './dialog.js'
import { chooseHeadline, namedHeadline, soleHeading } from './headline.js'
import { isBanner, largeHeadline } from './large.js'
import { linesUnder } from './listed.js'
import { type Box, isNamedLead, type Passage } from './passage.js'
import { type Postings, readPostings } from './postings.js'
import { isSpoken, leastBody, leastSentence, proseOf, sum } from './prose.js'
import { settleCues } from './settle.js'
import { silence } from './silence.js'
import { siteNames } from './site.js'
import { isCardOfTwo, isTeaser } from './teaser.js'
import { openingPost, posterOf } from './thread.js'
import type { Walk } from './walk.js'
import { markWalls } from './walls.js'

/** Where the article of a page stands. */
export type Region = {
  /** The smallest box that holds the body. */
  readonly root: Box
  /** The headline as it stands on the page; -1 when it does not. */
  readonly headline: number
  /** True where a title of the page names the headline. */
  readonly named: boolean
  /** Passages before the root that belong to it: a lead of its own. */
  readonly before: ReadonlySet<number>
  /** Passages behind the root that belong to it: a body in two pieces. */
  readonly after: ReadonlySet<number>
  /** Characters of running text in the root that are no teaser, of teasers in it, of teasers on the whole page; a teaser alone is one where its box holds nothing but the link over it. */
  readonly prose: number
  readonly teasers: number
  readonly teaserAt: ReadonlySet<number>
  readonly teasersAround: number
  /** Who wrote the first post, where the page is a thread. */
  readonly poster: string | null
  /** What a thread says, where the page is one. */
  readonly postings: Postings | null
}

/** Finds the headline and the box that holds most of the running text behind it, or the posts of a thread, or takes the box that a profile gives; `made` tells a page that a forum's software made. */
export function findRegion(
  page: Walk,
  titles: readonly string[],
  given: Box | null = null,
  made = () => false,
): Region {
  const { passages, boxes, root } = page
  for (const passage of passages) passage.prose = proseOf(passage)
  sum(boxes, passages)
  const sites = siteNames(titles)
  const { named, large } = headlines(passages, titles, sites)
  const postings = given ? null : readPostings(page, made)
  if (postings) return regionOf(postings, page, titles, sites)
  const sole = named < 0 ? soleHeading(passages, sites) : named
  const anchor = sole < 0 ? large : sole
  markDialogs(boxes, passages, anchor)
  markWalls(boxes, passages)
  settleCues(boxes, passages, anchor)
  hushBeyond(passages, anchor)
  silence(boxes, passages, anchor)
  const teasers = new Map<number, number>()
  for (const [at, passage] of passages.entries()) {
    if (!passage.prose) continue
    if (passage.box.under) passage.prose = 0
    else if (isTeaser(at, passages, anchor)) {
      teasers.set(at, passage.prose)
      passage.prose = Math.round(passage.prose * 0.1)
    } else if (at < anchor) passage.prose = Math.round(passage.prose * 0.3)
  }
  sum(boxes, passages)
  const scope = openingPost(page) ?? root
  let chosen = given ?? descend(scope, passages, anchor)
  if (!given && root.prose < mostToLend) {
    const lines = chosen.prose < leastBody ? linesUnder(passages, anchor) : []
    for (const at of lines) lend(passages[at])
    if (lines.length) {
      sum(boxes, passages)
      chosen = descend(scope, passages, anchor)
    }
  }
  let headline = large < 0 ? chooseHeadline(passages, chosen, named, titles, sites) : large
  if (anchor < 0 && silence(boxes, passages, headline)) {
    sum(boxes, passages)
    chosen = given ?? descend(scope, passages, headline)
    headline = chooseHeadline(passages, chosen, named, titles, sites)
  }
  return {
    root: chosen,
    headline,
    named: named >= 0 && headline === named,
    before: leadBefore(chosen, headline, passages),
    after: scope === root && !(isCell(chosen) && holds(chosen, headline)) ? restBehind(chosen, passages) : new Set(),
    prose: chosen.prose,
    teaserAt: new Set([...teasers.keys()].filter(at => teasers.size > 1 || isCardOfTwo(at, passages, chosen))),
    teasers: sumOf([...teasers].filter(([at]) => at >= chosen.first && at < chosen.end)),
    teasersAround: sumOf([...teasers]),
    poster: scope === root ? null : posterOf(page),
    postings: null,
  }
}

/** Running text of a whole page beyond which its article is told in sentences. */
const mostToLend = 2000

/** Takes a line for running text. */
function lend(passage: Passage | undefined): void {
  if (passage) passage.prose = Math.max(passage.prose, passage.text.length - passage.linked)
}

const none: ReadonlySet<number> = new Set()

/** The region of a thread: its posts, and the headline before them. */
function regionOf(
  postings: Postings,
  { passages }: Walk,
  titles: readonly string[],
  sites: ReadonlySet<string>,
): Region {
  // The titles of answers stand behind the first words of a thread.
  const [first = 0] = postings.own
  const named = namedHeadline(passages.slice(0, first), titles, sites)
  const placed = named < 0 ? chooseHeadline(passages, postings.root, named, titles, sites) : named
  return {
    root: postings.root,
    headline: placed < first ? placed : -1,
    named: named >= 0,
    before: none,
    after: none,
    prose: postings.characters,
    teaserAt: none,
    teasers: 0,
    teasersAround: 0,
    poster: postings.poster,
    postings,
  }
}

/** The headline that a title of the page names; else, or where it names the site alone, the one that its letters make. */
function headlines(
  passages: readonly Passage[],
  titles: readonly string[],
  sites: ReadonlySet<string>,
): { readonly named: number; readonly large: number } {
  const named = namedHeadline(passages, titles, sites)
  const large = largeHeadline(passages, sites)
  return named < 0 || isBanner(passages, named, large) ? { named: -1, large } : { named, large: -1 }
}

const sumOf = (teasers: readonly (readonly [number, number])[]): number =>
  teasers.reduce((all, [, prose]) => all + prose, 0)

/** A lead that stands between the headline and the body, or is named so. */
function leadBefore(root: Box, headline: number, passages: readonly Passage[]): ReadonlySet<number> {
  const found = new Set<number>()
  const from = headline >= 0 && headline < root.first ? headline + 1 : Math.max(0, root.first - 12)
  for (let at = root.first - 1; at >= from; at--) {
    const passage = passages[at]
    if (!passage) break
    if (passage.box.under || passage.linked * 2 > passage.text.length || lineOf(passage)) continue
    const named = isNamedLead(passage)
    const between = headline >= 0 && headline < at && passage.text.length >= leastSentence && found.size < 4
    if (named || (between && (passage.prose > 0 || (passage.level > 1 && isSpoken(passage))))) found.add(at)
  }
  return found
}

/** Paragraphs right behind the root, in the same parent, that read on. */
function restBehind(root: Box, passages: readonly Passage[]): ReadonlySet<number> {
  const found = new Set<number>()
  const parent = root.parent
  if (!parent) return found
  for (let at = root.end; at < parent.end; at++) {
    const passage = passages[at]
    if (!passage) break
    if (passage.box.under) continue
    if (lineOf(passage) || passage.linked * 3 > passage.text.length || passage.level || END.test(passage.text)) break
    if (passage.prose > 0 || found.size > 0 || passage.text.length < 200) found.add(at)
  }
  let last = -1
  for (const at of found) if ((passages[at]?.prose ?? 0) > 100) last = at
  return new Set([...found].filter(at => at <= last))
}

/** The mark that a text ends with: "* * *", "-- o0o --". */
const END = pattern('^[-–—*~_.oO0 ]{3,20}$', { flags: 'u', bounded: false })

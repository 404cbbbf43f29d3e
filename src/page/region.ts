import { hushBeyond } from './bounds.js'
import { lineOf } from './cue.js'
import { markDialogs } from './dialog.js'
import { chooseHeadline, namedHeadline, soleHeading } from './headline.js'
import { type Box, nearest, type Passage } from './passage.js'
import { isSpoken, leastSentence, proseOf, sum } from './prose.js'
import { settleCues } from './settle.js'
import { silence } from './silence.js'
import { siteNames } from './site.js'
import { isCardOfTwo, isTeaser } from './teaser.js'
import { openingPost } from './thread.js'
import type { Walk } from './walk.js'

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
}

/** Finds the headline and the box that holds most of the running text behind it, of a thread in its first post, or takes the box that a profile gives. */
export function findRegion(page: Walk, titles: readonly string[], given: Box | null = null): Region {
  const { passages, boxes, root } = page
  for (const passage of passages) passage.prose = proseOf(passage)
  sum(boxes, passages)
  const sites = siteNames(titles)
  const named = namedHeadline(passages, titles, sites)
  const anchor = named < 0 ? soleHeading(passages, sites) : named
  markDialogs(boxes, passages, anchor)
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
  let chosen = given ?? descend(scope)
  let headline = chooseHeadline(passages, chosen, named, titles, sites)
  if (anchor < 0 && silence(boxes, passages, headline)) {
    sum(boxes, passages)
    chosen = given ?? descend(scope)
    headline = chooseHeadline(passages, chosen, named, titles, sites)
  }
  return {
    root: chosen,
    headline,
    named: named >= 0 && headline === named,
    before: leadBefore(chosen, headline, passages),
    after: scope === root ? restBehind(chosen, passages) : new Set(),
    prose: chosen.prose,
    teaserAt: new Set([...teasers.keys()].filter(at => teasers.size > 1 || isCardOfTwo(at, passages, chosen))),
    teasers: sumOf([...teasers].filter(([at]) => at >= chosen.first && at < chosen.end)),
    teasersAround: sumOf([...teasers]),
  }
}

const sumOf = (teasers: readonly (readonly [number, number])[]): number =>
  teasers.reduce((all, [, prose]) => all + prose, 0)

/** Goes down from the page to the box that holds the body, leaving out neighbours that are mostly links. */
function descend(from: Box): Box {
  let box = from
  for (;;) {
    let best: Box | null = null
    for (const child of box.children) if (!best || own(child) > own(best)) best = child
    if (!best || best.prose === 0) return box
    const rest = box.prose - best.prose - foreignProse(box, best)
    if (isParagraph(best) || rest > best.prose * 0.2) return box
    box = best
  }
}

/** Prose of neighbours that are lists of links with some text between, or teasers. */
function foreignProse(box: Box, best: Box): number {
  let foreign = 0
  for (const child of box.children) if (child !== best && isForeign(child)) foreign += child.prose
  return foreign
}

const isForeign = ({ prose, linked, characters }: Box): boolean =>
  linked > characters * 0.3 || prose < characters * 0.15

/** Prose of a box as far as it is of the article. */
const own = (box: Box, depth = deepest): number => {
  if (!box.prose || !isForeign(box)) return box.prose
  let most = box.prose * 0.3
  if (depth) for (const child of box.children) most = Math.max(most, own(child, depth - 1))
  return most
}
const deepest = 4

const paragraphs = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'blockquote', 'span', 'font'])
const isParagraph = ({ element, children }: Box): boolean =>
  'name' in element &&
  (paragraphs.has(element.name) ||
    (children.length === 0 && element.name !== 'td' && element.name !== 'div' && element.name !== 'article'))

/** A lead that stands between the headline and the body, or is named so. */
function leadBefore(root: Box, headline: number, passages: readonly Passage[]): ReadonlySet<number> {
  const found = new Set<number>()
  const from = headline >= 0 && headline < root.first ? headline + 1 : Math.max(0, root.first - 12)
  for (let at = root.first - 1; at >= from; at--) {
    const passage = passages[at]
    if (!passage) break
    if (passage.box.under || passage.linked * 2 > passage.text.length || lineOf(passage)) continue
    const named = nearest(passage.box, 2).some(({ naming }) => naming?.signs.has('lead'))
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
    if (lineOf(passage) || passage.linked * 3 > passage.text.length || passage.level) break
    if (passage.prose > 0 || found.size > 0 || passage.text.length < 200) found.add(at)
  }
  let last = -1
  for (const at of found) if ((passages[at]?.prose ?? 0) > 100) last = at
  return new Set([...found].filter(at => at <= last))
}

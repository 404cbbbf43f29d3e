import { lineOf } from './cue.js'
import { chooseHeadline, namedHeadline } from './headline.js'
import { around, type Box, type Cue, nearest, type Passage, within } from './passage.js'
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
  /** Characters of running text in the root that are no teaser, of teasers in it, of teasers on the whole page. */
  readonly prose: number
  readonly teasers: number
  readonly teaserAt: ReadonlySet<number>
  readonly teasersAround: number
}

const leastSentence = 40
const leastProse = 80
const longestTitle = 250
const longestTeaser = 600
const SENTENCE = /[.!?…:;]["”’»)\]]{0,2}$/
const CUT = /(?:\.\.\.|…)\s*(?:\[[^\]]{0,20}\])?$/

/** Finds the headline and the box that holds most of the running text behind it, or takes the box that a profile gives. */
export function findRegion(page: Walk, titles: readonly string[], given: Box | null = null): Region {
  const { passages, boxes, root } = page
  for (const passage of passages) passage.prose = proseOf(passage)
  sum(boxes, passages)
  const named = namedHeadline(passages, titles)
  settleCues(boxes, passages, named)
  const cues = new Map<Box, Cue | null>()
  for (const box of boxes) cues.set(box, box.cue ?? (box.parent ? (cues.get(box.parent) ?? null) : null))
  const teasers = new Map<number, number>()
  for (const [at, passage] of passages.entries()) {
    if (!passage.prose) continue
    if (cues.get(passage.box)) passage.prose = 0
    else if (isTeaser(at, passages, named)) {
      teasers.set(at, passage.prose)
      passage.prose = Math.round(passage.prose * 0.1)
    } else if (at < named) passage.prose = Math.round(passage.prose * 0.3)
  }
  sum(boxes, passages)
  const chosen = given ?? descend(root)
  const headline = chooseHeadline(passages, chosen, named)
  return {
    root: chosen,
    headline,
    named: named >= 0 && headline === named,
    before: leadBefore(chosen, headline, passages, cues),
    after: restBehind(chosen, passages, cues),
    prose: chosen.prose,
    teaserAt: new Set(teasers.keys()),
    teasers: sumOf([...teasers].filter(([at]) => at >= chosen.first && at < chosen.end)),
    teasersAround: sumOf([...teasers]),
  }
}

const sumOf = (teasers: readonly (readonly [number, number])[]): number =>
  teasers.reduce((all, [, prose]) => all + prose, 0)

function proseOf(passage: Passage): number {
  const { text, linked, level, kind, box } = passage
  if (text.length < longestTitle && box.naming?.signs.has('headline')) return 0
  const free = text.length - linked
  if (level || kind === 'row' || free < leastSentence || linked * 2 > text.length) return 0
  if (free >= leastProse || SENTENCE.test(text)) return lineOf(passage) ? 0 : free
  return 0
}

/** Sums up what the boxes hold; boxes stand in the order of their beginnings, so children come after parents. */
function sum(boxes: readonly Box[], passages: readonly Passage[]): void {
  for (const box of boxes) {
    box.characters = 0
    box.linked = 0
    box.prose = 0
  }
  for (const { box, text, linked, prose } of passages) {
    box.characters += text.length
    box.linked += linked
    box.prose += prose
  }
  for (let at = boxes.length - 1; at > 0; at--) {
    const box = boxes[at]
    if (!box?.parent) continue
    box.parent.characters += box.characters
    box.parent.linked += box.linked
    box.parent.prose += box.prose
  }
}

/** How the reasons of cues begin that a portal profile gave: nothing unsettles them. */
export const BY_PROFILE = 'profile'

/** A name says nothing of a box that holds the headline or most of the running text of the page. */
function settleCues(boxes: readonly Box[], passages: readonly Passage[], headline: number): void {
  const all = boxes[0]?.prose ?? 0
  const title = passages[headline]
  for (const box of boxes) {
    if (!box.cue || box.cue.reason.startsWith(BY_PROFILE)) continue
    const holdsTitle = title !== undefined && within(title.box, box) && box.prose > all * 0.15
    const most = box.prose > all * 0.55 && box.prose > leastBody && !firm.has(box.cue.kind)
    const signed = box.naming?.signs.has('body') === true && box.prose > all * 0.3 && box.prose > leastBody
    const plain = soft(box.cue) && box.prose > leastPlain && box.linked < box.characters * 0.1
    if (
      holdsTitle ||
      plain ||
      most ||
      (signed && !firm.has(box.cue.kind)) ||
      (box.cue.kind === 'metadata' && box.prose > leastBody)
    )
      box.cue = null
  }
}

/** Words that builders of pages give to anything: they say nothing of a box of running text without links. */
const soft = ({ kind, reason }: Cue): boolean =>
  softKinds.has(kind) || /^name (?:widgets?|focus|zone|latest|popular|toolbar|sidebars?|tool|tools)$/.test(reason)
const softKinds: ReadonlySet<Cue['kind']> = new Set([
  'metadata',
  'slideshow',
  'print-tools',
  'tags',
  'share',
  'advertisement',
  'calendar',
  'weather',
])
const leastPlain = 250

/** Running text beyond which a name alone makes no chrome of a box that holds most of the page. */
const leastBody = 400
/** Kinds that stay chrome however much text they hold, unless they hold the headline. */
const firm: ReadonlySet<Cue['kind']> = new Set([
  'comments',
  'hidden',
  'footer',
  'login',
  'search',
  'breadcrumb',
  'captcha',
])

/** A short text under a linked heading in a box of its own, or cut off with dots beside a link. */
function isTeaser(at: number, passages: readonly Passage[], headline: number): boolean {
  const passage = passages[at]
  if (!passage || passage.text.length > longestTeaser) return false
  let steps = 0
  for (const box of around(passage.box)) {
    if (++steps > 4 || box.end - box.first > 6) return false
    for (let other = box.first; other < box.end; other++) {
      const near = passages[other]
      if (
        near &&
        other !== at &&
        other !== headline &&
        near.linked * 10 >= near.text.length * 6 &&
        near.text.length >= 12
      ) {
        return other < at || CUT.test(passage.text) || box.end - box.first <= 3
      }
    }
  }
  return false
}

/** Goes down from the page to the box that holds the body, leaving out neighbours that are mostly links. */
function descend(from: Box): Box {
  let box = from
  for (;;) {
    let best: Box | null = null
    for (const child of box.children) if (!best || child.prose > best.prose) best = child
    if (!best || best.prose === 0) return box
    const rest = box.prose - best.prose - foreignProse(box, best)
    if (isParagraph(best) || rest > best.prose * 0.2) return box
    box = best
  }
}

/** Prose of neighbours that are lists of links with some text between. */
function foreignProse(box: Box, best: Box): number {
  let foreign = 0
  for (const child of box.children) {
    if (child === best || !child.prose) continue
    if (child.linked > child.characters * 0.3) foreign += child.prose
  }
  return foreign
}

const paragraphs = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'blockquote', 'span', 'font'])
const isParagraph = ({ element, children }: Box): boolean =>
  'name' in element &&
  (paragraphs.has(element.name) ||
    (children.length === 0 && element.name !== 'td' && element.name !== 'div' && element.name !== 'article'))

/** A lead that stands between the headline and the body, or is named so. */
function leadBefore(
  root: Box,
  headline: number,
  passages: readonly Passage[],
  cues: ReadonlyMap<Box, Cue | null>,
): ReadonlySet<number> {
  const found = new Set<number>()
  const from = headline >= 0 && headline < root.first ? headline + 1 : Math.max(0, root.first - 12)
  for (let at = root.first - 1; at >= from; at--) {
    const passage = passages[at]
    if (!passage) break
    if (cues.get(passage.box) || passage.linked * 2 > passage.text.length || lineOf(passage)) continue
    const named = nearest(passage.box, 2).some(({ naming }) => naming?.signs.has('lead'))
    const between = headline >= 0 && headline < at && passage.text.length >= leastSentence && found.size < 4
    if (named || (between && passage.prose > 0)) found.add(at)
  }
  return found
}

/** Paragraphs right behind the root, in the same parent, that read on. */
function restBehind(root: Box, passages: readonly Passage[], cues: ReadonlyMap<Box, Cue | null>): ReadonlySet<number> {
  const found = new Set<number>()
  const parent = root.parent
  if (!parent) return found
  for (let at = root.end; at < parent.end; at++) {
    const passage = passages[at]
    if (!passage) break
    if (cues.get(passage.box)) continue
    if (lineOf(passage) || passage.linked * 3 > passage.text.length || passage.level) break
    if (passage.prose > 0 || found.size > 0 || passage.text.length < 200) found.add(at)
  }
  let last = -1
  for (const at of found) if ((passages[at]?.prose ?? 0) > 100) last = at
  return new Set([...found].filter(at => at <= last))
}

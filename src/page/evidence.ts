import { articleThing, type Head } from './metadata.js'
import { nearest, type Passage, pathOf } from './passage.js'
import { printedDates } from './printed.js'
import { leastBody } from './prose.js'
import type { Region } from './region.js'
import { mostSectionWords } from './standing.js'
import { isTitle } from './title.js'
import type { Told } from './told.js'
import type { Walk } from './walk.js'

const shortlyBehind = 3
const longestDateLine = 60

/** What speaks for an article: a number that grows with each sign, whether text of its own stands under the headline, whether a date does, and whether the headline is one by more than its place. */
export type Evidence = {
  readonly weight: number
  readonly alone: boolean
  readonly dated: boolean
  readonly headed: boolean
}

/** What speaks for an article besides the length of its text. */
export function evidenceOf({ passages }: Walk, region: Region, head: Head, told: Told): Evidence {
  const { named, headline, root } = region
  const title = passages[headline]
  // A link may be the title of another article, where no title of the page names it.
  const words = !title || (isTitle(title) && !named) ? 0 : title.text.split(' ').length
  const dated = words > mostSectionWords && isDated(passages, headline, root.end)
  let weight = words > mostSectionWords ? (named ? 2 : 1) : headline >= 0 ? 0.5 : 0
  if (!named && words > mostSectionWords && isSet(passages, headline) && !isFilm(head)) weight += 0.5
  if (articleThing(head)) weight += 2
  if (head.meta.get('og:type') === 'article' || head.meta.has('article:published_time')) weight += 0.5
  if (root.naming?.signs.has('body')) weight += 0.5
  if (head.meta.get('og:type') === 'website') weight -= 1
  if (dated) weight += 0.5
  if (told === 'article') weight += 0.5
  if (told === 'listed') weight -= 1
  const alone = standsAlone(passages, region, dated)
  // The name of a genre is a headline too where a text of its own stands under its day: "Tin buồn", "Lời cảm ơn".
  if (
    alone &&
    !dated &&
    title &&
    title.linked === 0 &&
    isSet(passages, headline) &&
    isDated(passages, headline, root.end)
  )
    weight += 0.5
  const headed = words > mostSectionWords && (named || dated || title?.level === 1)
  return {
    weight,
    alone,
    dated,
    headed: headed || articleThing(head) !== undefined,
  }
}

/** True for a heading of the first level, or the one box that is named for the headline: a list has such boxes for its entries. */
function isSet(passages: readonly Passage[], headline: number): boolean {
  const title = passages[headline]
  if (title?.level === 1) return true
  if (!title || !nearest(title.box, 2).some(({ naming }) => naming?.signs.has('headline'))) return false
  const path = pathOf(title.box)
  return !passages.some((other, at) => at !== headline && pathOf(other.box) === path)
}

/** True for a page that says to be a film. */
export const isFilm = ({ meta }: Pick<Head, 'meta'>): boolean => meta.get('og:type')?.startsWith('video') ?? false

/** True where the headline ends with a date, or a line that prints little else stands right behind it. */
const isDated = (passages: readonly Passage[], headline: number, end: number): boolean =>
  DATE_LAST.test(passages[headline]?.text ?? '') ||
  passages
    .slice(headline + 1, Math.min(headline + 1 + shortlyBehind, end))
    .some(({ text, linked }) => text.length < longestDateLine && linked === 0 && printedDates(text).length > 0)
const DATE_LAST = /\d[/.-]\d{4}\)?$/

/** Running text behind the headline, before any title of another article: two paragraphs, one under a date, or one with lines of its own, as verses have it. */
function standsAlone(passages: readonly Passage[], { headline, root, teaserAt }: Region, dated: boolean): boolean {
  if (headline < 0) return false
  let texts = 0
  let lines = 0
  let prose = 0
  for (let at = headline + 1; at < root.end; at++) {
    const passage = passages[at]
    if (!passage || isTitle(passage)) break
    if (!passage.prose && !passage.linked && !passage.level && passage.text.length >= shortestLine) lines++
    if (!passage.prose || passage.opensLinked || teaserAt.has(at)) continue
    texts++
    prose += passage.prose
  }
  return prose >= leastBody && (dated || texts > 1 || lines >= leastLines)
}
const shortestLine = 20
const leastLines = 4

import { mostlyLarge, type Passage } from './passage.js'
import { leastBody } from './prose.js'
import { isSiteName } from './site.js'
import { isDated, isSentence, mayStand, mostSectionWords, wordCount } from './standing.js'

const mostWords = 30
const farthest = 6
const mostTried = 30
/** Links in a row that end a text, as menus and lists of other articles do. */
const manyLinks = 4
/** Share of the running text under a large line that may stand under a name of the site, and between the two. */
const mostUnderName = 0.3
const mostBetween = 0.25

/** The line in large letters that the longest text stands under, on a page that has no heading of several words; -1 where there is none. */
export function largeHeadline(passages: readonly Passage[], sites: ReadonlySet<string>): number {
  if (passages.some(isRealHeading)) return -1
  let best = -1
  let most = leastBody
  let tried = 0
  for (const [at, passage] of passages.entries()) {
    if (!isLarge(passage) || !mayStand(passage) || isSentence(passage) || isSiteName(passage.text, sites)) continue
    if (!passages.slice(at + 1, at + 1 + farthest).some(({ prose }) => prose > 0)) continue
    if (++tried > mostTried) break
    const under = proseUnder(passages, at)
    if (under > most) {
      most = under
      best = at
    }
  }
  return best
}

/** True where a line that a title of the page names is the name of the site over menus, and the article stands under the large line further down. */
export function isBanner(passages: readonly Passage[], named: number, large: number): boolean {
  if (large <= named || passages[named]?.level !== 0 || isDated(passages, named)) return false
  const under = proseUnder(passages, large)
  if (proseUnder(passages, named) > under * mostUnderName) return false
  const between = passages.slice(named + 1, large).reduce((sum, { prose }) => sum + prose, 0)
  return between <= under * mostBetween
}

const isRealHeading = (passage: Passage): boolean =>
  passage.level > 0 && passage.level < 4 && wordCount(passage) > mostSectionWords

function isLarge(passage: Passage): boolean {
  if (passage.level > 0 || passage.linked > 0 || passage.large <= passage.text.length * mostlyLarge) return false
  const words = wordCount(passage)
  return words > mostSectionWords && words <= mostWords
}

/** Running text behind a line, up to several links in a row. */
function proseUnder(passages: readonly Passage[], from: number): number {
  let prose = 0
  let links = 0
  for (let at = from + 1; at < passages.length && links < manyLinks; at++) {
    const passage = passages[at]
    if (!passage) break
    links = passage.linked * 2 > passage.text.length ? links + passage.links : 0
    prose += passage.prose
  }
  return prose
}

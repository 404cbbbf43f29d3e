import { around, type Box, hush, type Passage } from './passage.js'
import { leastBody } from './prose.js'
import { mostSectionWords, wordCount } from './standing.js'

const farBehind = 40

/** Where a heading of several words stands before running text, what stands before it, and what stands behind the foot of the page, is no text of the article. */
export function hushBeyond(passages: readonly Passage[], headline: number): void {
  if (!isHeading(passages[headline])) return
  const foot = footBehind(passages, headline)
  if (proseIn(passages, headline + 1, Math.min(foot, headline + farBehind)) < leastBody) return
  hush(passages, 0, headline)
  hush(passages, foot, passages.length)
}

const isHeading = (passage: Passage | undefined): boolean =>
  passage !== undefined &&
  (passage.level === 1 || passage.level === 2) &&
  !passage.linked &&
  wordCount(passage) > mostSectionWords

function proseIn(passages: readonly Passage[], from: number, to: number): number {
  let sum = 0
  for (let at = from; at < to; at++) sum += passages[at]?.prose ?? 0
  return sum
}

/** Where the foot of the page begins behind some text under the headline; the end of the page where it has none. */
function footBehind(passages: readonly Passage[], headline: number): number {
  let prose = 0
  for (let at = headline + 1; at < passages.length; at++) {
    const passage = passages[at]
    const foot = passage?.box.under
    if (!foot) prose += passage?.prose ?? 0
    else if (prose >= leastBody && foot.cue?.kind === 'footer' && isOfPage(foot)) return at
  }
  return passages.length
}

/** True for a foot beside all that the page holds. */
const isOfPage = (foot: Box): boolean => {
  for (const box of around(foot)) if (box.first < foot.first) return box.first === 0
  return false
}

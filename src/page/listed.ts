import type { ChromeKind } from './block.js'
import { lineOf } from './cue.js'
import { around, type Passage } from './passage.js'
import { leastBody } from './prose.js'
import { isDated, mayStand, mostSectionWords, wordCount } from './standing.js'
import { isTitle } from './title.js'

/** Short links in a row that end a text, as menus have them. */
const mostLinks = 2
const mostTried = 40
const farthest = 400
const longestWord = 60

/** Where no sentences stand on a page that has a headline: the lines behind it that an article may be told in instead, rows of a table, entries of a list, verses; none where they are few or other articles come before. */
export function linesUnder(passages: readonly Passage[], named: number): readonly number[] {
  const headline = isHeadline(passages[named]) || isShortHeadline(passages, named) ? named : datedHeadline(passages)
  const title = passages[headline]
  if (!title) return []
  const lines = linesBehind(passages, headline)
  for (const { end } of around(title.box)) {
    const found = lines.filter(at => at < end)
    if (found.reduce((sum, at) => sum + (passages[at]?.text.length ?? 0), 0) >= leastBody) return found
  }
  return []
}

const isHeadline = (passage: Passage | undefined): boolean =>
  passage !== undefined && passage.linked === 0 && wordCount(passage) > mostSectionWords && !passage.box.under

/** True for a short headline that is set as one, with its day below: "Về Lạc Khê". */
const isShortHeadline = (passages: readonly Passage[], named: number): boolean => {
  const passage = passages[named]
  return passage !== undefined && passage.linked === 0 && isDistinct(passage) && isDated(passages, named)
}

/** The first line that has the words of a headline and a day under it. */
function datedHeadline(passages: readonly Passage[]): number {
  let tried = 0
  for (const [at, passage] of passages.entries()) {
    if (!isHeadline(passage) || passage.kind === 'row' || !isDated(passages, at) || !mayStand(passage)) continue
    if (isDistinct(passage)) return at
    if (++tried > mostTried) break
  }
  return -1
}

const isDistinct = ({ level, bold, large, text, box }: Passage): boolean =>
  level > 0 || Math.max(bold, large) > text.length * 0.7 || box.naming?.signs.has('headline') === true

/** The lines behind a headline up to the title of another article, a menu, or what is chrome by its name or its words. */
function linesBehind(passages: readonly Passage[], headline: number): readonly number[] {
  const found: number[] = []
  let links = 0
  for (let at = headline + 1; at < Math.min(passages.length, headline + farthest); at++) {
    const passage = passages[at]
    if (!passage || isTitle(passage)) break
    const around = passage.box.under?.cue
    const line = around ? null : lineOf(passage)
    if ((around && !beside.has(around.kind)) || (line && ends.has(line.kind))) break
    if (around || line) continue
    links = passage.linked * 2 > passage.text.length ? links + 1 : 0
    if (links > mostLinks) break
    // Data and noise have no words.
    if (!links && passage.text.slice(0, longestWord).includes(' ')) found.push(at)
  }
  return found
}
/** Kinds of chrome that stand between a headline and its text. */
const beside: ReadonlySet<ChromeKind> = new Set(['metadata', 'share', 'print-tools', 'visitor-counter', 'rating'])
/** Kinds whose lines end a text. */
const ends: ReadonlySet<ChromeKind> = new Set(['related', 'footer', 'poll', 'comments', 'navigation', 'search'])

import { key } from '../text/fold.js'
import type { Passage } from './passage.js'
import type { Region } from './region.js'
import { mostSectionWords, wordCount } from './standing.js'
import { isTitle } from './title.js'
import type { Walk } from './walk.js'

const leastItems = 3
const longestExcerpt = 700
const farthest = 3

/** Excerpts each under a link of its own, as a listing has them: more than half of the running texts of the body. */
export function interleaves({ passages }: Walk, region: Region): boolean {
  const { root, headline } = region
  let texts = 0
  let excerpts = 0
  let link = -9
  for (let at = root.first; at < root.end; at++) {
    const passage = passages[at]
    if (!passage) break
    if (at !== headline && isTitle(passage)) link = at
    if (!passage.prose) continue
    texts++
    if (at - link <= farthest && passage.text.length < longestExcerpt) excerpts++
    link = -9
  }
  return excerpts >= leastItems && excerpts > texts * 0.6 && !standBetween(passages, region)
}

/** True where links stand between the paragraphs of one text: it begins under its headline, in one box with them, and what follows a link has no more of its words than what goes before. */
function standBetween(passages: readonly Passage[], { root, headline }: Region): boolean {
  if (headline < 0 || wordCount(passages[headline]) <= mostSectionWords) return false
  const inside = passages.slice(Math.max(root.first, headline + 1), root.end)
  const first = inside.findIndex(({ prose }) => prose > 0)
  if (first < 0 || inside.slice(0, first).some(isTitle)) return false
  const parts = inside.filter(passage => passage.prose > 0 || isTitle(passage))
  const boxes = new Set(parts.map(({ box }) => box.parent))
  return boxes.size === 1 && kinship(parts, 1) - kinship(parts, -1) < leastKinship
}
const leastKinship = 0.1

/** The mean share of the words of each title that the text at that distance has. */
function kinship(parts: readonly Passage[], distance: number): number {
  const shares = parts.flatMap((passage, at) => {
    const text = parts[at + distance]
    return isTitle(passage) && text && !isTitle(text) ? [shareOf(passage.text, text.text)] : []
  })
  return shares.length ? shares.reduce((sum, share) => sum + share, 0) / shares.length : 0
}

function shareOf(title: string, text: string): number {
  const words = key(title).split(' ')
  const known = new Set(key(text.slice(0, longestExcerpt)).split(' '))
  return words.filter(word => known.has(word)).length / words.length
}

import { pattern } from '../text/boundary.js'
import { around, type Box, type Passage } from './passage.js'
import { leastSentence } from './prose.js'
import { isTool } from './title.js'

const longestTeaser = 600
const CUT = pattern('(?:\\.\\.\\.|…)\\s?(?:\\[[^\\]]{0,20}\\])?$', { flags: 'u', bounded: false })

const mostSteps = 4
const mostPassages = 6
const shortestLink = 12

/** A short text under a linked heading in a box of its own, or cut off with dots beside a link. */
export function isTeaser(at: number, passages: readonly Passage[], headline: number): boolean {
  const passage = passages[at]
  if (!passage || passage.text.length > longestTeaser) return false
  let steps = 0
  let size = 0
  for (const box of around(passage.box)) {
    const held = box.end - box.first
    // A box that holds nothing more than the one inside it only wraps it.
    if (held === size) continue
    size = held
    if (++steps > mostSteps || held > mostPassages) return false
    if (headline >= box.first && headline < box.end) return false
    const inside = passages.slice(box.first, box.end)
    const link = inside.findIndex((near, offset) => box.first + offset !== at && isLink(near))
    if (link < 0) continue
    // A card has a link and a text or two; one link among more texts stands inside a body.
    if (inside.filter(isText).length > inside.filter(isLink).length * 2) return false
    return box.first + link < at || CUT.test(passage.text) || inside.length <= 3
  }
  return false
}

/** True for a text right under a link in a box of the two, beside a body with more than its text. */
export function isCardOfTwo(at: number, passages: readonly Passage[], { prose }: Box): boolean {
  const passage = passages[at]
  const title = passages[at - 1]
  if (!passage || !title || !isLink(title) || prose < passage.text.length) return false
  const box = [...around(passage.box)].find(one => one.end - one.first > 1)
  return box !== undefined && box.first === at - 1 && box.end === at + 1
}

const isLink = (passage: Passage): boolean =>
  passage.linked * 10 >= passage.text.length * 6 && passage.text.length >= shortestLink && !isTool(passage)
const isText = ({ linked, text }: Passage): boolean => linked * 2 <= text.length && text.length >= leastSentence

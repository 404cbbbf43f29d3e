import { makeOf } from './card.js'
import { behindText, isBoxHead } from './heads.js'
import type { Box, Passage } from './passage.js'

/** Goes down from the page to the box that holds the body, leaving out neighbours that are mostly links, and columns beside the one that holds the headline. */
export function descend(from: Box, passages: readonly Passage[], headline: number): Box {
  let box = from
  for (;;) {
    let best: Box | null = null
    let most = 0
    for (const child of box.children) {
      const prose = own(child)
      if (best && prose <= most) continue
      best = child
      most = prose
    }
    if (!best || best.prose === 0) return box
    const rest =
      box.prose - best.prose - foreignProse(box, best, headline) - appendedProse(box, best, passages, headline)
    if (isParagraph(best, headline) || rest > best.prose * 0.2) return box
    box = best
  }
}

/** Prose of neighbours that are lists of links with some text between, or teasers, or other columns. */
function foreignProse(box: Box, best: Box, headline: number): number {
  const isColumn = isCell(best) && holds(best, headline)
  let foreign = 0
  for (const child of box.children)
    if (child !== best && (isForeign(child) || (isColumn && isCell(child)))) foreign += child.prose
  return foreign
}

/** Prose of boxes of another make behind the one that holds the body, each under a heading of its own: a form, a quiz, questions of others. */
function appendedProse(box: Box, best: Box, passages: readonly Passage[], headline: number): number {
  if (headline < 0 || headline >= best.first || best.prose < box.prose * behindText.leastShare) return 0
  if (best.children.filter(({ prose }) => prose > 0).length < behindText.leastTexts) return 0
  let appended = 0
  for (const child of box.children) {
    const isBehind = child.first >= best.end && child.prose <= best.prose * behindText.mostOfBody
    if (isBehind && child.end - child.first > 1 && isBoxHead(passages[child.first]) && makeOf(child) !== makeOf(best))
      appended += child.prose
  }
  return appended
}

/** True for a column of a table. */
export const isCell = ({ element }: Box): boolean => 'name' in element && element.name === 'td'
/** True where the passage stands in the box. */
export const holds = ({ first, end }: Box, at: number): boolean => at >= first && at < end

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
/** True for a box that is one paragraph; pages set everything into a quotation for its margins. */
const isParagraph = (box: Box, headline: number): boolean => {
  const { element, children } = box
  if (!('name' in element) || (element.name === 'blockquote' && holds(box, headline))) return false
  return (
    paragraphs.has(element.name) ||
    (children.length === 0 && element.name !== 'td' && element.name !== 'div' && element.name !== 'article')
  )
}

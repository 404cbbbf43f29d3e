import { Element } from 'domhandler'
import type { Box, Passage } from './passage.js'

const fewestParts = 2
const mostParts = 7
const shortestText = 80
/** Longest text that names an article in a list. */
export const longestName = 110

/** True for a box of few texts that begins with a short line, goes on with a longer one, and links to another page. */
export function isCard(box: Box, passages: readonly Passage[]): boolean {
  const parts = box.end - box.first
  if (parts < fewestParts || parts > mostParts || !box.anchors) return false
  const texts = passages.slice(box.first, box.end)
  const longest = texts.reduce((most, { text }) => Math.max(most, text.length), 0)
  const first = texts[0]?.text.length ?? 0
  return longest > shortestText && first < longestName && first < longest
}

/** What boxes that a program wrote alike have in common. */
export const makeOf = ({ element }: Box): string =>
  element instanceof Element ? `${element.name}.${element.attribs['class'] ?? ''}` : ''

import { pattern } from '../text/boundary.js'
import { lineOf } from './cue.js'
import type { Box, Passage } from './passage.js'

/** Running text without which there is no article, in characters. */
export const leastBody = 120
/** Shortest text that can be a sentence, in characters. */
export const leastSentence = 40
/** Shortest sentence under a picture. */
const leastCaption = 20
const leastProse = 80
const longestTitle = 250
/** Longest beginning without a space: an address may open a sentence, data and noise are no sentence. */
const longestWord = 60
const SENTENCE = pattern('[.!?…:;]["”’»)\\]]{0,2}$', { flags: 'u', bounded: false })

const leastSpoken = 80
const SPOKEN = pattern('[.!…]["”»)]?$', { flags: 'u', bounded: false })

/** True for whole sentences, which are no headline wherever they stand. */
export const isSpoken = ({ text }: Passage): boolean => text.length >= leastSpoken && SPOKEN.test(text)

/** Characters of a passage that read as running text: 0 for headings, rows, links and lines of chrome. */
export function proseOf(passage: Passage): number {
  const { text, linked, level, kind, box } = passage
  if (text.length < longestTitle && box.naming?.signs.has('headline')) return 0
  const free = text.length - linked
  const isCaption = passage.afterPicture && linked === 0 && SPOKEN.test(text)
  if (level || kind === 'row' || free < (isCaption ? leastCaption : leastSentence) || linked * 2 > text.length) return 0
  const space = text.indexOf(' ')
  if (space < 0 || space > longestWord) return 0
  if (free >= leastProse || SENTENCE.test(text)) return lineOf(passage) ? 0 : free
  return 0
}

/** Sums up what the boxes hold; boxes stand in the order of their beginnings, so children come after parents. */
export function sum(boxes: readonly Box[], passages: readonly Passage[]): void {
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

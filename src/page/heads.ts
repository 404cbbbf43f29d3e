import type { Passage } from './passage.js'
import { isSentence } from './standing.js'

/** What may stand behind a text in boxes of its own: the text has so many paragraphs at the least and such a share of all, a box so much of it at the most. */
export const behindText = { leastTexts: 3, leastShare: 0.5, mostOfBody: 0.4 }

const longestHead = 70

/** True for a short line without the marks of a sentence, as heads of boxes are. */
export const isBoxHead = (passage: Passage | undefined): boolean =>
  passage !== undefined &&
  passage.prose === 0 &&
  passage.text.length < longestHead &&
  !isSentence(passage) &&
  passage.kind !== 'row'

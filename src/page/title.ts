import type { ChromeKind } from './block.js'
import { lineOf } from './cue.js'
import type { Passage } from './passage.js'

const fewestWords = 4

/** True for a line that is, for the most part, a link of several words: the title of another article. */
export const isTitle = (passage: Passage): boolean =>
  passage.linked > passage.text.length * 0.6 && passage.text.split(' ').length >= fewestWords && !isTool(passage)

/** Kinds whose links do something with the text beside them and lead to no other. */
const tools: ReadonlySet<ChromeKind> = new Set(['share', 'print-tools', 'comment-form', 'rating'])

/** True for buttons, by their words or the box that they stand in: "Chia sẻ | Sao chép liên kết". */
export const isTool = (passage: Passage): boolean => {
  const around = passage.box.under?.cue?.kind
  const line = lineOf(passage)?.kind
  return (around !== undefined && tools.has(around)) || (line !== undefined && tools.has(line))
}

import { blocks } from '../../document/blocks.js'
import type { Annotation } from '../../document/layer.js'
import { annotator } from '../../match/annotator.js'
import { spanOf, type Token, tokenEndingAfter } from '../../text/token.js'
import { tokens, tokensOf } from '../token/token.js'
import { closesCaption, endsSentence, stopRunEnd } from './stop.js'

/** A sentence never crosses a paragraph. */
export type Sentence = Record<string, never>

/** Sentences of each paragraph, white space at the ends left out. */
export const sentences = annotator<Sentence>({
  name: 'sentences',
  reads: [blocks, tokens],
  annotate(document) {
    const all = tokensOf(document)
    const found: Annotation<Sentence>[] = []
    for (const block of document.read(blocks)) {
      // Only the paragraph's own tokens: what follows it has no say in where its sentences end.
      const own = all.slice(tokenEndingAfter(all, block.start), tokenEndingAfter(all, block.end))
      for (const { from, to, rule } of sentencesOf(own, 0, own.length)) {
        const { start, end } = spanOf(own, from, to)
        found.push({ start, end, value: {}, rule })
      }
    }
    return found
  },
})

type Piece = { readonly from: number; readonly to: number; readonly rule: string }

/** Most tokens of a sentence; of 63,000 in the news the longest has 634. What has more, such as a table without stops, is cut, so that no reader of sentences has to fear its length. */
const LONGEST = 1000

function sentencesOf(all: readonly Token[], first: number, last: number): Piece[] {
  const pieces: Piece[] = []
  let from = first
  for (let at = first; at < last; ) {
    const after = stopRunEnd(all, at, last)
    const ends = after > at ? endsSentence(all, { from, stop: at, after }) : closesCaption(all, from, at)
    at = Math.max(after, at + 1)
    const isLong = at - from >= LONGEST
    if (!(ends || isLong) || at >= last) continue
    pieces.push({ from, to: at, rule: ends ? 'sentence/stop' : 'sentence/cut' })
    from = at
  }
  if (from < last) pieces.push({ from, to: last, rule: 'sentence/paragraph' })
  return pieces
}

import { blocks } from '../../document/blocks.js'
import type { Annotation } from '../../document/layer.js'
import { annotator } from '../../match/annotator.js'

/** A sentence never crosses a paragraph. */
export type Sentence = Record<string, never>

const END = /[.!?…]+["”’)]*\s+(?=["“‘(]*[\p{Lu}\p{N}])/gu

/** Sentences of each paragraph, white space at the ends left out. */
export const sentences = annotator<Sentence>({
  name: 'sentences',
  reads: [blocks],
  annotate(document) {
    const found: Annotation<Sentence>[] = []
    for (const block of document.read(blocks)) {
      const text = document.text.slice(block.start, block.end)
      let start = 0
      for (const match of text.matchAll(END)) {
        const end = match.index + match[0].trimEnd().length
        found.push({ start: block.start + start, end: block.start + end, value: {}, rule: 'sentence/stop' })
        start = match.index + match[0].length
      }
      if (start < text.length)
        found.push({ start: block.start + start, end: block.end, value: {}, rule: 'sentence/paragraph' })
    }
    return found
  },
})

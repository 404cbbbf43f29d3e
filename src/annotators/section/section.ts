import { type BlockKind, blocks } from '../../document/blocks.js'
import type { Annotation } from '../../document/layer.js'
import { annotator } from '../../match/annotator.js'
import { type Token, tokenEndingAfter } from '../../text/token.js'
import { sentences } from '../sentence/sentence.js'
import { tokens, tokensOf } from '../token/token.js'
import { type Cue, continues, cueOf, type SectionKind } from './cue.js'

/** What a part of a report is about. */
export type Section = { readonly kind: SectionKind }

/** How long a paragraph without a stop may be, in tokens, to be read as a heading. */
const HEADING = 25

/** One annotation a sentence whose part of the report is known: from its own first words, from those of an earlier sentence of the paragraph, or from the heading above. */
export const sections = annotator<Section>({
  name: 'sections',
  reads: [blocks, tokens, sentences],
  annotate(document) {
    const all = tokensOf(document)
    const parts = document.read(sentences)
    const found: Annotation<Section>[] = []
    let heading: SectionKind | undefined
    let next = 0
    for (const block of document.read(blocks)) {
      const from = next
      while (next < parts.length && (parts[next]?.start ?? 0) < block.end) next++
      let running = heading
      for (const sentence of parts.slice(from, next)) {
        const [first, last] = [tokenEndingAfter(all, sentence.start), tokenEndingAfter(all, sentence.end)]
        const cue = cueOf(all, first, last, running)
        if (cue?.opens) running = cue.kind
        if (isHeading(block.value, all, first, last, next - from)) heading = running = cue?.opens ? cue.kind : undefined
        const kind =
          cue?.kind ?? (running === heading || (running && continues(all, first, last, running)) ? running : undefined)
        if (kind) found.push({ start: sentence.start, end: sentence.end, value: { kind }, rule: ruleOf(cue, kind) })
      }
    }
    return found
  },
})

const ruleOf = (cue: Cue | undefined, kind: SectionKind): string => `section/${kind}${cue ? '' : '-continued'}`

function isHeading(kind: BlockKind, all: readonly Token[], first: number, last: number, size: number): boolean {
  if (kind === 'heading') return true
  if (kind === 'caption' || kind === 'row' || size !== 1 || last - first > HEADING) return false
  const end = all[last - 1]?.key
  return end !== '.' && end !== ';' && end !== ',' && end !== '!' && end !== '?'
}

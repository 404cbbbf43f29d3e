import type { BlockKind } from '../../src/document/blocks.js'
import { type About, createDocument, type LayeredDocument } from '../../src/document/document.js'
import type { Annotation, Layer } from '../../src/document/layer.js'
import { annotate, planOf } from '../../src/match/annotator.js'

/** A document whose paragraphs are divided by blank lines. */
export function documentOf(text: string, about: About = {}, kind: BlockKind = 'paragraph'): LayeredDocument {
  let at = 0
  const paragraphs = text.split('\n\n').map(paragraph => {
    const start = at
    at += paragraph.length + 2
    return { start, end: start + paragraph.length, value: kind, rule: `block/${kind}` }
  })
  return createDocument(text, paragraphs, about)
}

/** What an annotator reads in a text. */
export function read<V>(text: string, layer: Layer<V>, about: About = {}): readonly Annotation<V>[] {
  return annotate(documentOf(text, about), planOf([layer])).read(layer)
}

import type { BlockKind } from '../src/document/blocks.js'
import { createDocument, type LayeredDocument } from '../src/document/document.js'
import type { Annotation } from '../src/document/layer.js'
import { annotate, viewOf } from '../src/match/annotator.js'
import type { Pipeline } from '../src/structure.js'

/** A plain text as a document; blank lines part its paragraphs. */
export function documentOf(text: string): LayeredDocument {
  const blocks: Annotation<BlockKind>[] = []
  for (let start = 0; start < text.length; ) {
    const blank = text.indexOf('\n\n', start)
    const end = blank < 0 ? text.length : blank
    blocks.push({ start, end, value: 'paragraph', rule: 'block/paragraph' })
    start = end + 2
  }
  return createDocument(text, blocks)
}

/** Runs annotators and fields over a document. */
export function run(
  document: LayeredDocument,
  pipeline: Pipeline,
  observe: <R>(name: string, work: () => R) => R = (_, work) => work(),
): void {
  const annotated = annotate(document, pipeline.annotators, observe)
  for (const field of pipeline.fields)
    observe(field.key, () => field.assemble(viewOf(annotated, { name: field.key, reads: field.reads })))
}

/** Milliseconds of CPU, of all threads of this process, that some work takes. */
export function cpuSpent(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

import type { Document, LayeredDocument } from '../document/document.js'
import type { Annotation, Layer } from '../document/layer.js'

/** Writes one layer, whose key it is itself; sees only the layers that it declares. */
export type Annotator<V = unknown> = Layer<V> & {
  readonly reads: readonly Layer[]
  annotate(document: Document): readonly Annotation<V>[]
}

/** Types an annotator. */
export const annotator = <V>(definition: Annotator<V>): Annotator<V> => definition

const isAnnotator = (layer: Layer): layer is Annotator => 'annotate' in layer

/** The annotators that the wanted layers need, each after those that it reads: a depth-first walk over `reads`. */
export function planOf(wanted: readonly Layer[]): readonly Annotator[] {
  const planned = new Set<Annotator>()
  const visit = (layer: Layer): void => {
    if (!isAnnotator(layer) || planned.has(layer)) return
    layer.reads.forEach(visit)
    planned.add(layer)
  }
  wanted.forEach(visit)
  return [...planned]
}

/** Runs the annotators in order, showing each only what it declared. `observe` is called around each of them. */
export function annotate(
  document: LayeredDocument,
  plan: readonly Annotator[],
  observe: <R>(name: string, work: () => R) => R = (_, work) => work(),
): LayeredDocument {
  let current = document
  for (const step of plan) {
    const found = observe(step.name, () => step.annotate(viewOf(current, step)))
    current = current.with(step, found)
  }
  return current
}

/** The document as somebody who declared these layers sees it. */
export function viewOf(
  document: Document,
  { name, reads }: { readonly name: string; readonly reads: readonly Layer[] },
): Document {
  return {
    text: document.text,
    about: document.about,
    read(layer) {
      if (!reads.includes(layer)) throw new Error(`${name} reads ${layer.name} without declaring it`)
      return document.read(layer)
    },
  }
}

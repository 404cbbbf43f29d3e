import type { Document } from './document.js'
import type { Annotation, Layer } from './layer.js'

/**
 * What is computed of a document once, however many ask for it; kept until another document is asked about. It rests on a layer, which they declare.
 * A WeakMap from documents would keep all of them over the collections of young objects, which hold its values to be living, and so fill the old generation with them.
 */
export function once<R>(restsOn: Layer, make: (document: Document) => R): (document: Document) => R {
  let last: { readonly layer: readonly Annotation[]; readonly made: R } | undefined
  return document => {
    const layer = document.read(restsOn)
    if (last?.layer !== layer) last = { layer, made: make(document) }
    return last.made
  }
}

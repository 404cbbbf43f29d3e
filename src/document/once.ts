import type { Document } from './document.js'
import type { Annotation, Layer } from './layer.js'

/** What is computed of a document once, however many ask for it; kept as long as the layer that it rests on, which they declare. */
export function once<R>(restsOn: Layer, make: (document: Document) => R): (document: Document) => R {
  const known = new WeakMap<readonly Annotation[], { readonly made: R }>()
  return document => {
    const layer = document.read(restsOn)
    const found = known.get(layer) ?? { made: make(document) }
    known.set(layer, found)
    return found.made
  }
}

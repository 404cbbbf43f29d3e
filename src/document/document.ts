import type { Edtf } from '../calendar/edtf.js'
import { type BlockKind, blocks } from './blocks.js'
import type { Annotation, Layer } from './layer.js'

/** Level of a body of the State or the Party. */
export type Level = 'central' | 'province' | 'district' | 'commune'

/** The portal that an article stands on, as its profile or its chrome tells. */
export type Portal = { readonly host: string; readonly name: string; readonly place?: string; readonly level?: Level }

/** What is known of an article besides its text. */
export type About = {
  readonly title?: string
  readonly url?: string
  /** EDTF day, or `YYYY-MM-DDThh:mm±hh:mm`. */
  readonly publishedAt?: Edtf
  readonly retrievedAt?: Edtf
  readonly portal?: Portal
}

/** One immutable text and its layers, each written once. */
export type Document = {
  readonly text: string
  readonly about: About
  /** The annotations of a layer, sorted by start; throws when nobody wrote it. */
  read<V>(layer: Layer<V>): readonly Annotation<V>[]
}

/** A document that can be given a further layer; the text has no setter. */
export type LayeredDocument = Document & { with<V>(layer: Layer<V>, found: readonly Annotation<V>[]): LayeredDocument }

/** Makes a document of an NFC text and its paragraphs. */
export function createDocument(
  text: string,
  paragraphs: readonly Annotation<BlockKind>[],
  about: About = {},
): LayeredDocument {
  return layered(text, about, new Map<Layer, readonly Annotation[]>([[blocks, paragraphs]]))
}

function layered(text: string, about: About, layers: ReadonlyMap<Layer, readonly Annotation[]>): LayeredDocument {
  return {
    text,
    about,
    read: layer => valuesOf(layers, layer),
    with(layer, found) {
      if (layers.has(layer)) throw new Error(`layer ${layer.name} is already written`)
      return layered(text, about, new Map(layers).set(layer, found))
    },
  }
}

// The one cast of the house: a layer is the key of what it holds.
function valuesOf<V>(layers: ReadonlyMap<Layer, readonly Annotation[]>, layer: Layer<V>): readonly Annotation<V>[] {
  const found = layers.get(layer)
  if (!found) throw new Error(`layer ${layer.name} is not written`)
  return found as readonly Annotation<V>[]
}

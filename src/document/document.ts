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
  return layered(text, about, { layer: blocks, found: paragraphs })
}

/** The layers that were written, the last one first. */
type Layers = { readonly layer: Layer; readonly found: readonly Annotation[]; readonly before?: Layers }

function layered(text: string, about: About, layers: Layers): LayeredDocument {
  return {
    text,
    about,
    read<V>(layer: Layer<V>) {
      const found = foundIn(layers, layer)
      if (!found) throw new Error(`layer ${layer.name} is not written`)
      // The one cast of the house: a layer is the key of what it holds.
      return found as readonly Annotation<V>[]
    },
    with(layer, found) {
      if (foundIn(layers, layer)) throw new Error(`layer ${layer.name} is already written`)
      return layered(text, about, { layer, found, before: layers })
    },
  }
}

function foundIn(layers: Layers, layer: Layer): readonly Annotation[] | undefined {
  for (let at: Layers | undefined = layers; at; at = at.before) if (at.layer === layer) return at.found
  return undefined
}

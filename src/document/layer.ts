import type { Span } from '../text/span.js'

declare const holds: unique symbol

/** A span, what was read there, and the name of the rule that read it. */
export type Annotation<V = unknown> = Span & { readonly value: V; readonly rule: string }

/** The key of a set of annotations; it carries the type of what the set holds. */
export type Layer<V = unknown> = { readonly name: string; readonly [holds]?: V }

/** A layer that is there from the start, or that an annotator extends. */
export const layer = <V>(name: string): Layer<V> => ({ name })

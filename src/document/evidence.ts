import type { Span } from '../text/span.js'
import type { Document } from './document.js'

/** Where a value was read, and by which rule; `quote` is `article.text.slice(start, end)`. */
export type Evidence = { readonly start: number; readonly end: number; readonly quote: string; readonly rule: string }

/** The evidence of a span. */
export function evidence(document: Document, span: Span, rule: string): Evidence {
  return { start: span.start, end: span.end, quote: document.text.slice(span.start, span.end), rule }
}

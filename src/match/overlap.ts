import type { Span } from '../text/span.js'

/** Leftmost, then longest, then the order given: the spans that remain are disjoint and sorted. */
export function disjoint<S extends Span>(spans: readonly S[]): S[] {
  const ordered = spans
    .map((span, order) => ({ span, order }))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end || a.order - b.order)
  const kept: S[] = []
  let end = -1
  for (const { span } of ordered) {
    if (span.start < end) continue
    kept.push(span)
    end = span.end
  }
  return kept
}

/** Half-open range in UTF-16 units of the NFC article text: `text.slice(start, end)`. */
export type Span = { readonly start: number; readonly end: number }

/** True where the two spans share at least one unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** True where `inner` lies wholly in `outer`. */
export const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** Index of the first of the spans (sorted, disjoint) that ends after `position`; their number when none does. */
export function firstEndingAfter(spans: readonly Span[], position: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.end ?? 0) > position) high = middle
    else low = middle + 1
  }
  return low
}

/** The one of the spans (sorted, disjoint) that holds `position`. */
export function spanAt<S extends Span>(spans: readonly S[], position: number): S | undefined {
  const found = spans[firstEndingAfter(spans, position)]
  return found && found.start <= position ? found : undefined
}

/** The spans (sorted, disjoint) that overlap `range`, in order. */
export function spansIn<S extends Span>(spans: readonly S[], range: Span): readonly S[] {
  const from = firstEndingAfter(spans, range.start)
  let to = from
  while (to < spans.length && (spans[to]?.start ?? range.end) < range.end) to++
  return spans.slice(from, to)
}

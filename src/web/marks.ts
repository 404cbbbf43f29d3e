import type { Span } from '../text/span.js'

/** A span of the text that a reading rests on; `reading` is the reading's place in the list. */
export type Mark = Span & { readonly reading: number; readonly field: string }

/** A piece of text under which the same marks lie, the shortest first. */
export type Segment = { readonly text: string; readonly start: number; readonly marks: readonly Mark[] }

/** A paragraph of the text, cut where marks begin and end. */
export type MarkedParagraph = { readonly start: number; readonly segments: readonly Segment[] }

const PARAGRAPH = '\n\n'

/** Cuts a text into paragraphs and those into segments, so that marks may overlap as they like. */
export function markedParagraphs(text: string, marks: readonly Mark[]): readonly MarkedParagraph[] {
  const sorted = [...marks].sort((a, b) => a.start - b.start)
  const paragraphs: MarkedParagraph[] = []
  let next = 0
  let lasting: readonly Mark[] = []
  for (let start = 0; start <= text.length; ) {
    const blank = text.indexOf(PARAGRAPH, start)
    const end = blank < 0 ? text.length : blank
    const first = next
    while (next < sorted.length && (sorted[next]?.start ?? 0) < end) next++
    const here = [...lasting, ...sorted.slice(first, next)].filter(mark => mark.end > start)
    paragraphs.push({ start, segments: segmentsOf(text, { start, end }, here) })
    lasting = here.filter(mark => mark.end > end)
    start = end + PARAGRAPH.length
  }
  return paragraphs
}

function segmentsOf(text: string, { start, end }: Span, marks: readonly Mark[]): readonly Segment[] {
  const inside = (at: number): boolean => at > start && at < end
  const cuts = [...new Set([start, ...marks.flatMap(mark => [mark.start, mark.end]).filter(inside), end])]
  cuts.sort((a, b) => a - b)
  return cuts.slice(0, -1).map((from, at) => ({
    text: text.slice(from, cuts[at + 1]),
    start: from,
    marks: marks
      .filter(mark => mark.start <= from && mark.end > from)
      .sort((a, b) => a.end - a.start - (b.end - b.start)),
  }))
}

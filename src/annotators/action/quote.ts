import { type Span, spanAt } from '../../text/span.js'
import type { Token } from '../../text/token.js'

const OPEN = '“'
const CLOSE = '”'
const STRAIGHT = '"'

/**
 * The quotations among the tokens `first` to `last` of one paragraph, marks included, in order. The two marks need not
 * be of one make: a straight one that stands like a closing one, or before a comma, closes what “ opened. A mark that opens the paragraph and
 * has no partner quotes all of it, any other “ its sentence; a straight one before a comma that nothing here has opened ends what a paragraph before has; any other straight mark without a partner quotes nothing.
 */
export function quotationsOf(
  all: readonly Token[],
  first: number,
  last: number,
  sentences: readonly Span[] = [],
): Span[] {
  const found: Span[] = []
  let open = -1
  for (let at = first; at < last; at++) {
    if (all[at]?.shape !== 'mark') continue
    const mark = all[at]?.key
    if (mark !== OPEN && mark !== CLOSE && mark !== STRAIGHT) continue
    const opener = all[open]
    if (!opener && mark === STRAIGHT && isInch(all, at)) continue
    if (opener && closes(all, at, opener.key)) {
      found.push({ start: opener.start, end: all[at]?.end ?? opener.end })
      open = -1
    } else if (open < 0 && mark === STRAIGHT && all[at + 1]?.key === ',') {
      const tail = tailOf(all, first, at, sentences)
      if ((found.at(-1)?.end ?? 0) <= tail.start) found.push(tail)
    } else if (mark === OPEN || (open < 0 && mark === STRAIGHT)) {
      if (opener?.key === OPEN) found.push(unclosed(opener, sentences))
      open = at
    }
  }
  const opener = all[open]
  const end = all[last - 1]
  if (opener && end && (opener.key === OPEN || (open === first && all[open + 1]?.shape !== 'mark')))
    found.push(open === first ? { start: opener.start, end: end.end } : unclosed(opener, sentences))
  return found
}

function closes(all: readonly Token[], at: number, opened: string): boolean {
  const mark = all[at]
  if (mark?.key === CLOSE) return true
  if (mark?.key !== STRAIGHT) return false
  const next = all[at + 1]
  if (next?.key === ',') return true
  return opened === STRAIGHT || (!mark.spaced && (next === undefined || next.spaced || next.shape === 'mark'))
}

/** 'màn hình 55", chủ tịch': a mark of inches; not the year at the end of what is quoted. */
const isInch = (all: readonly Token[], at: number): boolean =>
  all[at]?.spaced === false && INCHES.test(all[at - 1]?.key ?? '') && all[at + 1]?.key === ','
const INCHES = /^\d{1,3}(?:[.,]\d)?$/

/** A quotation whose end is not written ends with its sentence. */
const unclosed = (opener: Token, sentences: readonly Span[]): Span => ({
  start: opener.start,
  end: Math.max(opener.end, spanAt(sentences, opener.start)?.end ?? opener.end),
})

/** '… với lực lượng an ninh ", ông A nói': the sentence in front of a mark that only closes. */
const tailOf = (all: readonly Token[], first: number, at: number, sentences: readonly Span[]): Span => {
  const [from, mark] = [all[first]?.start ?? 0, all[at]]
  return { start: Math.max(from, spanAt(sentences, mark?.start ?? from)?.start ?? from), end: mark?.end ?? from }
}

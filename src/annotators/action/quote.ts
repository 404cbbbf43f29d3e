import type { Span } from '../../text/span.js'
import type { Token } from '../../text/token.js'

const OPEN = '“'
const CLOSE = '”'
const STRAIGHT = '"'

/** The quotations among the tokens `first` to `last` of one paragraph, marks included, in order. A “ without its ” quotes to the end; a straight quote without a partner quotes nothing. */
export function quotationsOf(all: readonly Token[], first: number, last: number): Span[] {
  const found: Span[] = []
  let open: Token | undefined
  for (let at = first; at < last; at++) {
    const token = all[at]
    if (token?.shape !== 'mark') continue
    if (open && (token.key === CLOSE || (token.key === STRAIGHT && open.key === STRAIGHT))) {
      found.push({ start: open.start, end: token.end })
      open = undefined
    } else if (!open && (token.key === OPEN || token.key === STRAIGHT)) open = token
  }
  const end = all[last - 1]
  if (open?.key === OPEN && end) found.push({ start: open.start, end: end.end })
  return found
}

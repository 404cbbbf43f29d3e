import type { Title } from '../../annotators/title/title.js'
import type { Annotation } from '../../document/layer.js'
import { sought } from '../../text/boundary.js'
import { type Span, spansIn } from '../../text/span.js'

/** "bà A (chị gái ông B), Bí thư Tỉnh ủy": who is named in a bracket only to say who A is has no part in what is told of A. */
export function isAside(text: string, { start, end }: Span, held: readonly Annotation<Title>[]): boolean {
  const before = text.slice(Math.max(0, start - MOST_ASIDE), start)
  const open = before.lastIndexOf('(')
  const lead = open < 0 ? '' : before.slice(open + 1)
  if (!/^\p{Ll}[\p{Ll} ]*$/u.test(lead) || !KIN.test(lead)) return false
  const close = /^[^()\n]{0,40}\)/u.exec(text.slice(end, end + MOST_ASIDE + 1))
  return close !== null && !spansIn(held, { start: start - lead.length, end: end + close[0].length }).length
}

const MOST_ASIDE = 40
const KIN = sought(
  /(?<!\p{L})(?:con|vợ|chồng|em|anh|chị|cháu|cha|bố|mẹ|cậu|chú|bác|dì|gọi|cùng họ|dâu|rể|thay)(?!\p{L})/u,
)

import { pattern } from '../text/boundary.js'
import { around, type Box, type Passage } from './passage.js'
import { drop, type Ruling } from './ruling.js'

/** Heads of small boxes beside a text: on its author, on what was paid for. */
const HEAD = pattern(
  '^(?:thông tin (?:về )?tác giả|về tác giả|đôi nét về tác giả|(?:nội dung )?được tài trợ|tài trợ):?$',
  {
    flags: 'iu',
    bounded: false,
  },
)
/** A link over what stands between the paragraphs: "Bỏ qua Podcast và tiếp tục đọc". */
const SKIP = pattern('^(?:bỏ qua|skip) .{2,60}', { flags: 'iu', bounded: false })
const longestHead = 80
const mostOfBox = 4
const mostSkipped = 12
const mostOfBody = 0.2

/** Small boxes in a body that their first words set apart: on the author, paid for, or to be skipped. */
export function dropHeaded(passages: readonly Passage[], root: Box, rulings: Ruling[]): void {
  for (let at = root.first; at < root.end; at++) {
    const passage = passages[at]
    if (!passage || passage.text.length > longestHead) continue
    const isSkip = passage.linked > 0 && passage.href.startsWith('#') && SKIP.test(passage.text)
    if (!isSkip && !HEAD.test(passage.text)) continue
    const box = boxAt(passage.box, root, isSkip ? mostSkipped : mostOfBox)
    for (let other = box?.first ?? at; other < (box?.end ?? at); other++)
      if (rulings[other]?.keep) rulings[other] = drop({ kind: isSkip ? 'related' : 'metadata', reason: 'a box apart' })
  }
}

/** The largest box around another that has so few passages and so little of the running text. */
function boxAt(box: Box, root: Box, most: number): Box | undefined {
  let found: Box | undefined
  for (const one of around(box)) {
    if (one === root || one.end - one.first > most || one.prose > root.prose * mostOfBody) break
    if (one.end - one.first > 1) found = one
  }
  return found
}

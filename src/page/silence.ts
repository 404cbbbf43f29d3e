import { pattern } from '../text/boundary.js'
import { isCard, makeOf } from './card.js'
import { lineOf } from './cue.js'
import { type Box, hush, type Passage } from './passage.js'

const longestHeading = 40
const leastBefore = 120
const mostHeadings = 20

/** What stands behind the headline and some running text, under a heading of readers' opinions or of other articles, is no text of the article; true where there is any. */
export function silence(boxes: readonly Box[], passages: readonly Passage[], headline: number): boolean {
  if (headline < 0) return false
  let before = 0
  let until = 0
  let headings = 0
  let silenced = false
  for (let at = headline + 1; at < passages.length; at++) {
    const passage = passages[at]
    if (!passage) break
    before += passage.prose
    if (passage.text.length > longestHeading || passage.linked) continue
    const scope = scopeOf(passage)
    const opens = scope?.first === at
    if (!isHeading(passage) && !opens) continue
    const end = scope?.end ?? 0
    if (READERS.test(passage.text) && end > until && (passage.level || before >= leastBefore)) {
      hush(passages, Math.max(at + 1, until), end)
      until = end
      silenced = true
    } else if (before >= leastBefore && headings < mostHeadings && lineOf(passage)?.kind === 'related') {
      headings++
      silenced = (opens && silenceBox(passages, at, end, before)) || silenceCards(boxes, passages, at, end) || silenced
    }
  }
  return silenced
}

const isHeading = ({ level, bold, text }: Passage): boolean => level > 0 || bold > text.length * 0.7

/** The box of a heading, which is the one around it where it stands alone in its own. */
const scopeOf = ({ box }: Passage): Box | null => (box.end - box.first > 1 ? box : box.parent)

const READERS = pattern(
  '^(?:ý kiến (?:(?:của )?(?:bạn đọc|độc giả)|phản hồi)(?: về bài (?:viết|báo)(?: này)?)?|phòng bình luận|\\d{1,5} (?:bình luận|ý kiến|phản hồi)|(?:tất cả|các) bình luận|bình luận (?:hay nhất|nổi bật)|thư (?:bạn đọc|độc giả)(?: về bài [^.!?]{0,30})?|(?:trích sổ |trích |sổ )lưu (?:bút|niệm)(?: của [^.!?]{0,30})?|(?:các |bạn đọc )?bình luận(?: bạn đọc| mới nhất)?(?= ?[(:]? ?\\d)|bình luận (?:bạn đọc|mới nhất)|bạn đọc bình luận|phản hồi(?= ?[(:]? ?\\d))(?: ?[(:]? ?\\d{1,5} ?\\)?)?:?$',
  { flags: 'iu', bounded: false },
)

const mostInside = 0.6

/** Everything in a box that such a heading opens, where that is less than what stands before it. */
function silenceBox(passages: readonly Passage[], heading: number, end: number, before: number): boolean {
  const prose = passages.slice(heading + 1, end).reduce((sum, passage) => sum + passage.prose, 0)
  if (!prose || prose > before * mostInside) return false
  hush(passages, heading + 1, end)
  return true
}

const leastCards = 3

/** Boxes of one make under a heading, each with a few texts and a link to a page of its own. */
function silenceCards(boxes: readonly Box[], passages: readonly Passage[], heading: number, end: number): boolean {
  const makes = new Map<string, Box[]>()
  for (const box of boxes) {
    if (box.first <= heading || box.end > end || !isCard(box, passages)) continue
    const make = makeOf(box)
    const alike = makes.get(make)
    if (alike) alike.push(box)
    else makes.set(make, [box])
  }
  const found = [...makes.values()].filter(({ length }) => length >= leastCards).flat()
  for (const { first, end: last } of found) hush(passages, first, last)
  return found.length > 0
}

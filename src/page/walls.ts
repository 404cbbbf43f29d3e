import { pattern } from '../text/boundary.js'
import { lineOf } from './cue.js'
import type { Box, Cue, Passage } from './passage.js'

/** Kinds of lines that make a wall or a form of the box that they open. */
const opening: ReadonlySet<Cue['kind']> = new Set(['login', 'comment-form'])
const fewest = 2
const most = 7
/** Share of the running text of the page beyond which a box is the article behind its wall. */
const mostOfPage = 0.3

/** Marks small boxes that open with a line of a wall, of letters of news, or of a form: "Bài viết dành cho thành viên", "Nhận bản tin sáng qua email"; and those of advertisements for food supplements. */
export function markWalls(boxes: readonly Box[], passages: readonly Passage[]): void {
  const all = boxes[0]?.prose ?? 0
  for (const box of boxes) {
    const size = box.end - box.first
    const first = passages[box.first]
    if (box.cue || !first || size < fewest || size > most || box.prose > all * mostOfPage) continue
    const line = lineOf(first)
    if (line && opening.has(line.kind) && first.linked === 0) box.cue = line
    else if (passages.slice(box.first, box.end).some(isNoMedicine)) box.cue = MEDICINE
  }
}

const MEDICINE: Cue = { kind: 'advertisement', reason: 'no medicine' }
/** What the law asks of advertisements for food supplements. */
const NO_MEDICINE = pattern(
  '^\\(?\\*{0,3} ?(?:lưu ý ?: )?(?:sản phẩm|thực phẩm) (?:\\p{L}{1,8} ){0,4}không phải là thuốc',
  { flags: 'iu', bounded: false },
)
const isNoMedicine = ({ text }: Passage): boolean => text.length < longestLine && NO_MEDICINE.test(text)
const longestLine = 160

import { lineOf } from './cue.js'
import type { Box, Passage } from './passage.js'

const fewest = 2
const most = 7
/** Share of the running text of the page beyond which a box is the article behind its wall. */
const mostOfPage = 0.3

/** Marks small boxes that open with a line of a wall, or of letters of news: "Bài viết dành cho thành viên", "Nhận bản tin sáng qua email". */
export function markWalls(boxes: readonly Box[], passages: readonly Passage[]): void {
  const all = boxes[0]?.prose ?? 0
  for (const box of boxes) {
    const size = box.end - box.first
    const first = passages[box.first]
    if (box.cue || !first || size < fewest || size > most || box.prose > all * mostOfPage) continue
    const line = lineOf(first)
    if (line?.kind === 'login' && first.linked === 0) box.cue = line
  }
}

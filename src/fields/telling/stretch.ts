import { type Gap, gapBetween } from './gap.js'
import { type Attached, refill } from './slot.js'
import { isOverBehind } from './stage.js'

const ROW: ReadonlySet<Gap> = new Set(['comma', 'and', 'also'])

/** "làm Chủ nhiệm Văn phòng, Tổ trưởng Tổ công tác từ tháng 8/2007 đến năm 2011": a stretch of time behind the last office of a row, outside brackets, is that of all. */
export function endTogether(text: string, titles: Attached[]): void {
  const last = titles.at(-1)
  if (!last || text[last.whole.end + 1] === '(' || !isOverBehind(text, last.whole.end, last.past)) return
  let first = titles.length - 1
  while (first > 0 && joins(text, titles[first - 1], titles[first])) first--
  refill(
    titles,
    titles.map((attached, at) => (at < first ? attached : { ...attached, former: true, past: true })),
  )
}

const joins = (text: string, before: Attached | undefined, next: Attached | undefined): boolean =>
  before !== undefined && next !== undefined && ROW.has(gapBetween(text, before.whole.end, next.whole.start))

/** Whether two offices of a person stand in a row of those that are held together: not "làm Phó Giám đốc rồi Giám đốc". */
export const joinsRow = (text: string, before: Attached | undefined, next: Attached): boolean =>
  joins(text, before, next) && text.slice(before?.whole.end, next.whole.start).trim() !== 'rồi'

/** "giữ các chức vụ" before the first of a row: they are those of a life, one after the other. */
export const opensLife = (text: string, { whole }: Attached): boolean =>
  /(?<!\p{L})(?:các|nhiều) (?:chức|cương vị|vị trí|trọng trách)(?: \p{L}+){0,4}:? $/u.test(
    text.slice(Math.max(0, whole.start - 40), whole.start),
  )

import type { Gap } from './gap.js'
import type { Attached, Reading } from './slot.js'

const SECRETARY = /^(?:phó )?tổng thư (?:ký|kí)$/i

/** "Tư lệnh kiêm Chính ủy Đoàn 559": a bare rank before "kiêm" or "và" borrows the body of the next title. */
export function borrowBodies(reading: Reading, list: Attached[], gaps: readonly Gap[]): void {
  list.forEach((attached, at) => {
    const next = list[at + 1]?.title
    const joint = gaps[at + 1]
    const shares =
      joint === 'also' ||
      joint === 'and' ||
      (joint === 'comma' && SECRETARY.test(reading.text.slice(next?.start, next?.value.rankEnd)))
    if (!next || !shares || attached.title.end !== attached.title.value.rankEnd) return
    if (next.end > next.value.rankEnd)
      list[at] = { ...attached, borrowed: { start: next.value.rankEnd, end: next.end } }
  })
}

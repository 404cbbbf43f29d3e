import type { Title } from '../annotators/title/title.js'
import type { Annotation } from '../document/layer.js'
import { key } from '../text/fold.js'
import type { Gap } from './gap.js'
import type { Attached, Reading } from './slot.js'

const SECRETARY = /^(?:phó )?tổng thư ký$/
/** Ranks that are somebody's: "Trợ lý Bộ trưởng" names no body. */
const AIDE = /^(?:trợ lý|thư ký)$/
/** "phó bí thư, chủ tịch UBND huyện": an office of the Party has no body of the State. */
const PARTY = /bí thư/
const JOINED: ReadonlySet<Gap> = new Set(['also', 'and'])

/** "Tư lệnh kiêm Chính ủy Đoàn 559", "Phó Hiệu trưởng, Hiệu trưởng Trường A": a bare rank before "kiêm", "và" or a step of its own ladder borrows the body of the next title. */
export function borrowBodies(reading: Reading, list: Attached[], gaps: readonly Gap[]): void {
  list.forEach((attached, at) => {
    const next = list[at + 1]?.title
    if (next && shares(reading, attached.title, next, gaps[at + 1] ?? 'other'))
      list[at] = { ...attached, borrowed: { start: next.value.rankEnd, end: next.end } }
  })
}

/** Whether the body of `next` is that of a bare rank before it as well. */
export function shares(
  { text }: Pick<Reading, 'text'>,
  title: Annotation<Title>,
  next: Annotation<Title>,
  gap: Gap,
): boolean {
  if (title.end !== title.value.rankEnd || next.end === next.value.rankEnd) return false
  const [rank, after] = [title, next].map(({ start, value }) => key(text.slice(start, value.rankEnd)))
  if (rank === undefined || after === undefined || AIDE.test(after)) return false
  if (PARTY.test(rank) !== PARTY.test(after)) return false
  return JOINED.has(gap) || (gap === 'comma' && (SECRETARY.test(after) || stepOf(rank) === stepOf(after)))
}

/** What a rank and its deputies have in common. */
const stepOf = (rank: string): string =>
  rank.replace(/^phó (?=\p{L})/u, '').replace(/ (?:thường trực|phụ trách|chuyên trách|thứ nhất)$/, '')

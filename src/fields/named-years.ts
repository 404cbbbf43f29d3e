import type { PartialDate } from '../calendar/partial.js'
import type { Document } from '../document/document.js'
import { WEB } from './stated.js'
import { type Mentions, REACH } from './year-bounds.js'

const OPENS = /(?:đại hội|kỳ họp (?:thứ nhất|đầu tiên|thứ 1))(?!\p{L})[^.;]{0,80}$/iu
/** How far from the beginning the congress is told of that an article is about. */
const ABOUT = 300

/** A congress, and the first session of a council, opens the term that it is called by. */
export function opened(document: Document, mentions: Mentions): readonly number[] {
  return mentions.flatMap(({ start, value: { cue, points } }) =>
    cue === 'term' && start < ABOUT && OPENS.test(document.text.slice(Math.max(0, start - REACH), start))
      ? [points[0]?.year ?? 0]
      : [],
  )
}

const SCHOOL = /^năm học/iu
const CLOSED = /(?:kết quả|tổng kết|kết thúc)(?!\p{L})[^.;]{0,30}$/iu
const PREPARED = /(?:chuẩn bị|khai giảng|bước vào|đầu|chào đón|tuyển sinh)(?!\p{L})[^.;]{0,30}$/iu

/** The school year runs from September to May: in summer one is closed and the next prepared. */
export function ofSchool(document: Document, mentions: Mentions, day: PartialDate): readonly number[] {
  const month = day.month ?? 0
  const years = mentions.filter(({ start, end }) => SCHOOL.test(document.text.slice(start, end)))
  const last = Math.max(...years.map(({ value: { points } }) => points[0]?.year ?? 0))
  const ofLast = years.filter(({ value: { points } }) => points[0]?.year === last)
  const many = new Set(years.map(({ value: { points } }) => points[0]?.year)).size > 2
  if (!ofLast.length || month === 0 || many) return []
  if (month >= SCHOOL_BEGINS) return [last]
  if (month < SCHOOL_ENDS) return [last + 1]
  const before = ofLast.map(({ start }) => document.text.slice(Math.max(0, start - REACH), start))
  if (ofLast.length < years.length || before.some(text => PREPARED.test(text))) return [last]
  return before.some(text => CLOSED.test(text)) ? [last + 1] : []
}

const SCHOOL_BEGINS = 9
const SCHOOL_ENDS = 5

const REVIEW = /(?:sơ kết|tổng kết|điển hình)(?!\p{L})[^.;]{0,90}$/iu
const A_PLAN = 5

/** "Tổng kết 10 năm …, giai đoạn 2009 - 2019": a round number of years is looked back on when it ends. */
export function ofStage(document: Document, mentions: Mentions): readonly number[] {
  return mentions.flatMap(({ start, value: { cue, points, to } }) => {
    const [from, last] = [points[0]?.year ?? 0, to?.year ?? 0]
    const isRound = cue === 'stage' && last >= WEB && (last - from) % A_PLAN === 0
    return isRound && REVIEW.test(document.text.slice(Math.max(0, start - REACH), start)) ? [last] : []
  })
}

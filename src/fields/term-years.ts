import type { PartialDate } from '../calendar/partial.js'
import type { Document } from '../document/document.js'
import { most } from '../text/extremes.js'
import { type Mentions, REACH } from './year-bounds.js'

const OPENS = /(?:đại hội|kỳ họp (?:thứ nhất|đầu tiên|thứ 1))(?![\p{L}\d])[^.;]{0,80}$/iu
/** How far from the beginning the congress is told of that an article is about. */
const ABOUT = 300
/** "Đại hội … nhiệm kỳ 2015-2020 tổ chức sáng 30/9 đã bầu". */
const HELD = /^\)?,? (?:đã |được )?(?:diễn ra|tổ chức|khai mạc|bế mạc|bầu|công bố|thông báo|tiến hành)(?!\p{L})/iu
const COMING = /(?:chuẩn bị|tiến tới|hướng tới|nhân sự|quy hoạch|trước|dự thảo)(?!\p{L})[^.;]{0,80}$/iu

/** A congress, and the first session of a council, opens the term that it is called by. */
export function opened(document: Document, mentions: Mentions, day: PartialDate): readonly number[] {
  return [...firstSession(document, mentions, day), ...calledBy(document, mentions)]
}

const FIRST_SESSION = /(?:kỳ họp|họp kỳ) (?:lần )?(?:thứ nhất|đầu tiên|thứ 1)(?![\p{L}\d])(?! của năm| năm)/iu
/** Months in which councils meet for the first time. */
const SEATED = { from: 5, to: 8 }

/** The first session that an article begins with opens the last of the terms that it tells of. */
function firstSession(document: Document, mentions: Mentions, { month = 0 }: PartialDate): readonly number[] {
  if (month < SEATED.from || month > SEATED.to || !FIRST_SESSION.test(document.text.slice(0, ABOUT))) return []
  const terms = mentions.flatMap(({ value: { cue, points } }) => (cue === 'term' ? [points[0]?.year ?? 0] : []))
  return terms.length ? [most(terms)] : []
}

function calledBy(document: Document, mentions: Mentions): readonly number[] {
  return mentions.flatMap(({ start, end, value: { cue, points } }) => {
    if (cue !== 'term') return []
    const before = document.text.slice(Math.max(0, start - REACH), start)
    if (!OPENS.test(before)) return []
    const isTold = HELD.test(document.text.slice(end, end + REACH)) && !COMING.test(before)
    return start < ABOUT || isTold ? [points[0]?.year ?? 0] : []
  })
}

const WHOLE_TERM =
  /(?<!\p{L})(?:báo cáo(?: tổng kết)?(?: (?:kết quả )?(?:công tác|hoạt động))?|tổng kết(?: (?:công tác|hoạt động))?)(?: của)?(?: \p{Lu}[\p{L} ]{0,50})?,? ?(?:khóa \S+,? ?|khoá \S+,? ?)?$/iu
const CLOSES_BY = 9

/** "Báo cáo công tác nhiệm kỳ 2011-2016": a whole term is reported on when it ends. */
export function closed(document: Document, mentions: Mentions, { month = 0 }: PartialDate): readonly number[] {
  if (month === 0 || month > CLOSES_BY) return []
  return mentions.flatMap(({ start, value: { cue, to } }) =>
    cue === 'term' && to?.year && WHOLE_TERM.test(document.text.slice(Math.max(0, start - REACH), start))
      ? [to.year]
      : [],
  )
}

import type { PartialDate } from '../../calendar/partial.js'
import type { Document } from '../../document/document.js'
import { sought } from '../../text/boundary.js'
import { most } from '../../text/extremes.js'
import { gathered } from '../../text/gathered.js'
import { type Mentions, REACH } from './bounds.js'

const OPENS = /(?:đại hội|kỳ họp (?:thứ nhất|đầu tiên|thứ 1))(?![\p{L}\d])[^.;]{0,80}$/iu
/** How far from the beginning the congress is told of that an article is about. */
const ABOUT = 300
/** "Đại hội … nhiệm kỳ 2015-2020 tổ chức sáng 30/9 đã bầu". */
const HELD = /^\)?,? (?:đã |được )?(?:diễn ra|tổ chức|khai mạc|bế mạc|bầu|công bố|thông báo|tiến hành)(?!\p{L})/iu
const COMING = /(?:chuẩn bị|tiến tới|hướng tới|nhân sự|quy hoạch|trước|dự thảo)(?!\p{L})[^.;]{0,140}$/iu

/** A congress, and the first session of a council, opens the term that it is called by; behind such a session congresses are told of those who were elected. */
export function opened(document: Document, mentions: Mentions, day: PartialDate): readonly number[] {
  const session = firstSession(document, mentions, day)
  if (session.length) return session
  const called = calledBy(document, mentions)
  return called.length ? called : congress(document, mentions)
}

/** How far from the beginning the session or congress is told of that an article is about. */
const LEAD = 600

const FIRST_SESSION =
  /(?:kỳ họp|họp kỳ|(?<!\p{L})họp|phiên(?: họp)?) (?:lần )?(?:thứ nhất|đầu tiên|thứ 1)(?![\p{L}\d])(?! của năm| năm)/iu
/** Months in which councils meet for the first time. */
const SEATED = { from: 5, to: 8 }

/** The first session that an article begins with opens the last of the terms that it tells of. */
function firstSession(document: Document, mentions: Mentions, { month = 0 }: PartialDate): readonly number[] {
  const isSeated = month >= SEATED.from && month <= SEATED.to
  return isSeated && FIRST_SESSION.test(document.text.slice(0, LEAD)) ? lastTerm(mentions) : []
}

/** The year in which the last of the terms begins that are told of. */
export function lastTerm(mentions: Mentions): readonly number[] {
  const terms = gathered(mentions, ({ value: { cue, points } }) => (cue === 'term' ? [points[0]?.year ?? 0] : []))
  return terms.length ? [most(terms)] : []
}

/** How far before a congress or a term the word may stand that makes it one to come. */
const FAR = 160

/** "Bế mạc Đại hội Đoàn", "Đại hội Đảng bộ tỉnh lần thứ XVI". */
const CONGRESS = sought(
  /(?<!\p{L})đại hội (?:đại biểu )?(?:toàn quốc )?(?:đảng|đoàn|hội|công đoàn|lần thứ)(?!\p{L})/giu,
)

/** The congress that an article begins with opens the last of the terms that it tells of and that are not to come. */
function congress(document: Document, mentions: Mentions): readonly number[] {
  const isComing = (at: number): boolean => COMING.test(document.text.slice(Math.max(0, at - FAR), at))
  if ([...document.text.slice(0, LEAD).matchAll(CONGRESS)].every(({ index }) => isComing(index))) return []
  return lastTerm(mentions.filter(({ start }) => !isComing(start)))
}

function calledBy(document: Document, mentions: Mentions): readonly number[] {
  return gathered(mentions, ({ start, end, value: { cue, points } }) => {
    if (cue !== 'term') return []
    const before = document.text.slice(Math.max(0, start - REACH), start)
    if (!OPENS.test(before)) return []
    const isTold = HELD.test(document.text.slice(end, end + REACH)) && !COMING.test(before)
    return start < ABOUT || isTold ? [points[0]?.year ?? 0] : []
  })
}

const WHOLE_TERM = sought(
  /(?<!\p{L})(?:báo cáo(?: tổng kết)?(?: (?:kết quả )?(?:công tác|hoạt động))?|tổng kết(?: (?:công tác|hoạt động))?)(?: của)?(?: \p{Lu}[\p{L} ]{0,50})?,? ?(?:khóa \S+,? ?|khoá \S+,? ?)?$/iu,
)
const CLOSES_BY = 9

/** "Báo cáo công tác nhiệm kỳ 2011-2016": a whole term is reported on when it ends. */
export function closed(document: Document, mentions: Mentions, { month = 0 }: PartialDate): readonly number[] {
  if (month === 0 || month > CLOSES_BY) return []
  return gathered(mentions, ({ start, value: { cue, to } }) =>
    cue === 'term' && to?.year && WHOLE_TERM.test(document.text.slice(Math.max(0, start - REACH), start))
      ? [to.year]
      : [],
  )
}

import { sentences } from '../annotators/sentence/sentence.js'
import { stamp } from '../calendar/partial.js'
import type { Document } from '../document/document.js'
import { firstEndingAfter, spanAt } from '../text/span.js'
import type { Chronology } from './chronology.js'
import type { Dated } from './dated.js'

/** How many sentences a day that only stands somewhere in one of them may be from the beginning, and one that a sentence begins with or whose part is told. */
const LEAD = 4
const LONG_LEAD = 9
/** How far into a sentence a day may stand and still begin it. */
const BEGINNING = 30
const ASIDE: ReadonlySet<string> = new Set([
  'deadline',
  'signing',
  'validity',
  'since',
  'until',
  'comparison',
  'anniversary',
  'birth',
])

/** The days on which the reported event took place: the first day that the lead tells of, with those named beside it; else a day of the publication that the text names. */
export function eventDays(document: Document, { dated, published }: Chronology): ReadonlySet<Dated> {
  const today = published && stamp(published.year, published.month, published.day)
  const told = dated.filter(one => one.grain === 'day' && mayBeEvent(document, one))
  if (told[0] && isOfNews(document, told[0])) return new Set()
  const candidates = told.filter(({ value }) => !value.includes('/'))
  const first =
    candidates.find(one => isInLead(document, one) && isNotAhead(one, today)) ??
    candidates.find(one => one.bounds !== undefined && one.bounds.first === today) ??
    (today === undefined
      ? candidates.find(one => one.partOfDay !== undefined && opensMeeting(document, one))
      : undefined)
  if (!first) return new Set(spansOf(document, told, today))
  return new Set(candidates.filter(one => one.value === first.value || isBeside(document, first, one)))
}

/** "Trong hai ngày 6-7/3, …": a few days that the lead tells of, with those named beside them. */
function spansOf(document: Document, told: readonly Dated[], today: number | undefined): readonly Dated[] {
  const first = told.find(
    one => isShort(one) && lasts(document, one) && isInLead(document, one) && isNotAhead(one, today),
  )
  return first ? told.filter(one => isShort(one) && (one === first || isBeside(document, first, one))) : []
}

const DURING = /trong (?:các|hai|ba|bốn|[2-9]|0[2-9]) $/iu
/** "Từ ngày 24 đến 26/4, tại Hà Nội, ủy ban đã họp". */
const FROM = /(?:^|\n|[.!?] )từ $/iu
const DONE = /^[^.;]{0,120}(?<!\p{L})(?:đã|diễn ra)(?!\p{L})/iu

/** True for days that an event is said to have lasted. */
function lasts({ text }: Document, { start, end }: Dated): boolean {
  const before = text.slice(Math.max(0, start - 16), start)
  return DURING.test(before) || (FROM.test(before) && DONE.test(text.slice(end, end + FAR)))
}

/** In days of the month: the longest event that is told as one. */
const LONGEST = 9

/** True for a span of a few days in one month. */
function isShort({ value }: Dated): boolean {
  const [from = '', to = ''] = value.split('/')
  return from.slice(0, -2) === to.slice(0, -2) && Number(to.slice(-2)) - Number(from.slice(-2)) <= LONGEST
}

/** "Ngày 7-5, thông tin từ UBND tỉnh cho biết …": the day of the news, not of what it tells. */
const NEWS = /^,? (?:theo )?(?:nguồn tin|thông tin)[^.;]{0,80} (?:cho biết|cho hay|xác nhận)(?!\p{L})/iu

const isOfNews = ({ text }: Document, { end }: Dated): boolean => NEWS.test(text.slice(end, end + FAR))

/** "Từ ngày 24 đến 26/4": a beginning with its end. */
const isFromTo = ({ cue, value }: Dated): boolean => cue === 'since' && value.includes('/')

/** What opens a clause about something that went before: "Sau khi báo chí ngày 14/6 đưa tin, …". */
const EARLIER = /^[^\p{L}]*(?:sau khi|trước khi|trước đó|theo kế hoạch)(?!\p{L})[^,]*$/iu
const FUTURE = /(?:sẽ|dự kiến|sắp|theo kế hoạch)(?!\p{L})/iu
const NEAR = 60
const FAR = 120

function mayBeEvent(document: Document, one: Dated): boolean {
  if (one.cue !== undefined && ASIDE.has(one.cue) && !isFromTo(one)) return false
  const sentence = spanAt(document.read(sentences), one.start)
  if (sentence && EARLIER.test(document.text.slice(sentence.start, one.start))) return false
  const from = Math.max(sentence?.start ?? 0, one.start - NEAR)
  const to = Math.min(sentence?.end ?? document.text.length, one.end + NEAR)
  return !FUTURE.test(clauseAround(document.text, one, from, to))
}

/** Up to the verb of speech behind which what is said begins: "chiều 3/7, ông … cho biết ▮kỳ họp sẽ". */
const SAYING =
  /(?<!\p{L})(?:cho biết|cho hay|thông tin|thông báo|khẳng định|nhấn mạnh|nói|thông qua|công bố|quyết định|thống nhất|yêu cầu|đề nghị|chỉ đạo)(?!\p{L})/iu

function clauseAround(text: string, { start, end }: Dated, from: number, to: number): string {
  const after = text.slice(end, to)
  const said = SAYING.exec(after)
  return text.slice(from, start) + (said ? after.slice(0, said.index) : after)
}

function isInLead(document: Document, one: Dated): boolean {
  const all = document.read(sentences)
  const index = firstEndingAfter(all, one.start)
  const strong = one.partOfDay !== undefined || one.start - (all[index]?.start ?? 0) <= BEGINNING
  return index < (strong ? LONG_LEAD : LEAD)
}

const MEETING = /^[^.;]{0,80}(?:diễn ra|tổ chức|họp|khai mạc|bế mạc|công bố)(?!\p{L})/iu

/** True for a day with which the sentence begins that tells of a meeting. */
const opensMeeting = (document: Document, { start, end }: Dated): boolean =>
  start - (spanAt(document.read(sentences), start)?.start ?? 0) <= 2 &&
  MEETING.test(document.text.slice(end, end + 100))

const isNotAhead = ({ bounds }: Dated, today: number | undefined): boolean =>
  bounds === undefined || today === undefined || bounds.first <= today

const AND = /^ ?(?:và|,|-|–) ?(?:ngày )?$/u

/** "Trong hai ngày 3 và 4/5": days of one mention or joined by "và". */
function isBeside(document: Document, first: Dated, one: Dated): boolean {
  if (one.start === first.start) return true
  return one.start > first.end && one.start - first.end < 12 && AND.test(document.text.slice(first.end, one.start))
}

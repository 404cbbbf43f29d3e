import type { Edtf } from '../../calendar/edtf.js'
import { blocks } from '../../document/blocks.js'
import type { Document } from '../../document/document.js'
import { type Span, spanAt } from '../../text/span.js'
import type { Chronology, Dated } from '../chronology.js'
import type { Candidate } from './feature.js'

/** Says what time each result is about, in the order of the text. */
export type Calendar = (candidate: Candidate) => Edtf | null

/** A period that holds on from the sentence that it opens. */
type Carried = Span & { readonly value: Edtf; readonly block: number }

const TO_NOW = /(?:đến nay|hiện nay|tới nay|hiện đã|hiện có|hiện)\P{L}/iu
const YEAR_TO_NOW = /(?:từ|kể từ|tính từ) đầu năm (?:tới|đến) nay/iu
const SESSION = /(?:kỳ họp|phiên họp|phiên bế mạc|phiên thảo luận|hội nghị lần này|dịp này|nhân dịp|tại buổi|tại lễ)/iu
const ADOPTED = /(?:nghị quyết|luật|pháp lệnh|tờ trình)$/iu
const AS_OF = /(?:tính (?:đến|tới)|hết)\s(?:ngày |tháng |hết |cuối |năm |quý )*$/iu
const OPENS = /^["“']?$|(?:^|:\s?["“]?|\s)(?:trong|riêng|riêng trong|cũng trong|trong vòng|qua)\s$|:\s?["“]?$/iu
const SCHOOL_YEAR = /năm học/iu
const TELLS = /(?:cho biết|theo ông|theo bà|khẳng định|nhấn mạnh|phát biểu|chia sẻ|thông tin)/iu
const REPORT = /(?:sơ kết|tổng kết|kết quả|tình hình|báo cáo|đánh giá|nhìn lại|hoạt động|công bố)/giu
const TASKS = /(?:phương hướng|kế hoạch|nhiệm vụ|triển khai nhiệm vụ|giải pháp|mục tiêu)/giu

/** The time that a result is about: what its own sentence says; none for "đến nay" and for the work of a session; else the period that an earlier sentence of the paragraph began with, or that of the report. */
export function periodsOf(document: Document, chronology: Chronology, candidates: readonly Candidate[]): Calendar {
  const frame = frameOf(document, chronology)
  const opened = carriedOf(document, chronology, candidates)
  return ({ quantity, sentence, clause }) => {
    const lead = document.text.slice(sentence.start, quantity.start)
    const said = chronology.datesIn(sentence)
    const own =
      said.findLast(date => date.end <= quantity.start && isOwn(document, chronology, date)) ??
      said.find(date => date.start >= quantity.end && date.end <= clause.end && isOwn(document, chronology, date))
    const atSession = SESSION.test(lead) || ADOPTED.test(quantity.value.unit)
    if (own && !(atSession && own.grain === 'day')) return timeOf(document, chronology, own)
    if (atSession || (TO_NOW.test(lead) && !YEAR_TO_NOW.test(lead))) return sinceOf(document, chronology, said)
    return carriedAt(document, opened, sentence)?.value ?? frame
  }
}

const timeOf = (document: Document, chronology: Chronology, date: Dated): Edtf | null =>
  isAsOf(document, date) ? date.value : chronology.periodIn(date)

const isOwn = (document: Document, chronology: Chronology, date: Dated): boolean =>
  timeOf(document, chronology, date) !== null

/** "tính đến 31/12", "đến hết năm 2016": the time at which the result stood. */
const isAsOf = (document: Document, { start, end, cue }: Dated): boolean =>
  cue === 'until' &&
  (AS_OF.test(document.text.slice(0, start)) ||
    AS_OF.test(`${document.text.slice(start, end)} `) ||
    /^(?:tính )?(?:đến|tới) hết|^tính/iu.test(document.text.slice(start, end)))

/** "từ ngày 7/4 đến nay": to the day of publication, where it is known. */
function sinceOf(document: Document, { published }: Chronology, said: readonly Dated[]): Edtf | null {
  const since = said.find(({ cue, grain }) => cue === 'since' && grain === 'day')
  const day = document.about.publishedAt?.slice(0, 10)
  return since && published && day ? `${since.value}/${day}` : null
}

/** The period that the article reports on: announced as such, else the one that its first sentence begins with. */
function frameOf(document: Document, chronology: Chronology): Edtf | null {
  const periods = chronology.dated.filter(date => date.grain === 'period' && chronology.periodIn(date) !== null)
  const named = periods.filter(
    ({ start, end }) => isReported(document, start) && !SCHOOL_YEAR.test(document.text.slice(start, end)),
  )
  const [first] = named
  if (first)
    return (
      named.findLast(({ start }) => start < first.end + NEAR && isSameSentence(document, first, start))?.value ??
      first.value
    )
  const [opening] = periods
  return opening && OPENS.test(document.text.slice(0, opening.start)) ? opening.value : null
}

const NEAR = 120
const REACH = 120

const isSameSentence = (document: Document, { end }: Span, start: number): boolean =>
  start < end || !/[.;,]/u.test(document.text.slice(end, start))

/** The nearest word before speaks of a report, not of tasks. */
function isReported(document: Document, start: number): boolean {
  const lead =
    document.text
      .slice(Math.max(0, start - REACH), start)
      .split(/[.;\n]/u)
      .at(-1) ?? ''
  const report = [...lead.matchAll(REPORT)].at(-1)?.index ?? -1
  const tasks = [...lead.matchAll(TASKS)].at(-1)?.index ?? -1
  const taskReport = /(?:tình hình|kết quả)\s(?:thực hiện|triển khai)\s(?:các\s)?nhiệm vụ[^.;]*$/iu.test(lead)
  return report >= 0 && (report > tasks || taskReport)
}

/** Periods that open a sentence, and spans of days wherever they stand, hold for the sentences after. */
function carriedOf(document: Document, chronology: Chronology, candidates: readonly Candidate[]): readonly Carried[] {
  const paragraphs = document.read(blocks)
  const lines = candidates.map(({ sentence }) => sentence)
  return chronology.dated.flatMap(date => {
    const line = spanAt(lines, date.start) ?? lineOf(document, date)
    if (!line || chronology.periodIn(date) === null || SCHOOL_YEAR.test(document.text.slice(date.start, date.end)))
      return []
    const span = date.grain === 'day' && date.value.includes('/')
    const opens = date.grain === 'period' && OPENS.test(document.text.slice(line.start, date.start))
    if (!span && !opens) return []
    return [{ start: line.start, end: line.end, value: date.value, block: spanAt(paragraphs, date.start)?.start ?? -1 }]
  })
}

const lineOf = (document: Document, { start, end }: Span): Span => ({
  start: Math.max(0, document.text.lastIndexOf('. ', start) + 2),
  end,
})

const HOLDS = 700

function carriedAt(document: Document, carried: readonly Carried[], sentence: Span): Carried | undefined {
  const block = spanAt(document.read(blocks), sentence.start)?.start ?? -1
  const last = carried.findLast(({ end, block: other }) => end <= sentence.start && other === block)
  if (!last || sentence.start - last.end > HOLDS) return undefined
  return TELLS.test(document.text.slice(last.end, sentence.end)) ? undefined : last
}

import type { Edtf } from '../../calendar/edtf.js'
import type { Document } from '../../document/document.js'
import type { Span } from '../../text/span.js'
import type { Chronology, Dated } from '../chronology.js'
import type { Candidate } from './feature.js'

const UNTIL_NOW = /(?:đến nay|hiện nay|tới nay|hiện đã|hiện có)/iu
const SESSION = /(?:kỳ họp|phiên họp|phiên bế mạc|phiên thảo luận|hội nghị lần này)/iu
const ADOPTED = /^(?:nghị quyết|dự thảo nghị quyết|luật|dự án luật|pháp lệnh|tờ trình|dự luật)/iu

/** The time that a result is about: what its own sentence says, none for "đến nay" and for the work of a session, else the period of the report. */
export function periodOf(
  document: Document,
  { quantity, sentence, clause }: Candidate,
  calendar: Chronology,
): Edtf | null {
  const said = calendar.datesIn(sentence)
  const before = said.findLast(date => date.end <= quantity.start && isOwn(calendar, date))
  const after = said.find(date => date.start >= quantity.end && date.end <= clause.end && isOwn(calendar, date))
  const own = before ?? after
  if (own) return calendar.periodIn(own)
  const lead = document.text.slice(sentence.start, quantity.start)
  if (UNTIL_NOW.test(lead) || SESSION.test(lead) || ADOPTED.test(quantity.value.unit)) return null
  return calendar.reportPeriodAt(quantity.start)
}

const isOwn = (calendar: Chronology, date: Dated & Span): boolean => calendar.periodIn(date) !== null

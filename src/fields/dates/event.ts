import { sentences } from '../../annotators/sentence/sentence.js'
import { stamp } from '../../calendar/partial.js'
import type { Document } from '../../document/document.js'
import { firstEndingAfter, spanAt } from '../../text/span.js'
import type { Chronology, Dated } from '../chronology.js'

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
  const candidates = dated.filter(one => one.grain === 'day' && !one.value.includes('/') && mayBeEvent(document, one))
  const first =
    candidates.find(one => isInLead(document, one) && isNotAhead(one, today)) ??
    candidates.find(one => one.bounds !== undefined && one.bounds.first === today)
  if (!first) return new Set()
  return new Set(candidates.filter(one => one.value === first.value || isBeside(document, first, one)))
}

/** What opens a clause about something that went before: "Sau khi báo chí ngày 14/6 đưa tin, …". */
const EARLIER = /^[^\p{L}]*(?:sau khi|trước khi|trước đó|theo kế hoạch)(?!\p{L})[^,]*$/iu
const FUTURE = /(?:sẽ|dự kiến|sắp|theo kế hoạch)(?!\p{L})/iu
const NEAR = 60

function mayBeEvent(document: Document, one: Dated): boolean {
  if (one.cue !== undefined && ASIDE.has(one.cue)) return false
  const sentence = spanAt(document.read(sentences), one.start)
  if (sentence && EARLIER.test(document.text.slice(sentence.start, one.start))) return false
  const from = Math.max(sentence?.start ?? 0, one.start - NEAR)
  const to = Math.min(sentence?.end ?? document.text.length, one.end + NEAR)
  return !FUTURE.test(document.text.slice(from, to))
}

function isInLead(document: Document, one: Dated): boolean {
  const all = document.read(sentences)
  const index = firstEndingAfter(all, one.start)
  const strong = one.partOfDay !== undefined || one.start - (all[index]?.start ?? 0) <= BEGINNING
  return index < (strong ? LONG_LEAD : LEAD)
}

const isNotAhead = ({ bounds }: Dated, today: number | undefined): boolean =>
  bounds === undefined || today === undefined || bounds.first <= today

const AND = /^ ?(?:và|,|-|–) ?(?:ngày )?$/u

/** "Trong hai ngày 3 và 4/5": days of one mention or joined by "và". */
function isBeside(document: Document, first: Dated, one: Dated): boolean {
  if (one.start === first.start) return true
  return one.start > first.end && one.start - first.end < 12 && AND.test(document.text.slice(first.end, one.start))
}

import { clauses } from '../../annotators/clause/clause.js'
import { type DateCue, dates } from '../../annotators/date/date.js'
import { periods } from '../../annotators/period/period.js'
import { sentences } from '../../annotators/sentence/sentence.js'
import type { Edtf } from '../../calendar/edtf.js'
import { type Day, dayOf, monthOf, stamp } from '../../calendar/partial.js'
import type { Document } from '../../document/document.js'
import { once } from '../../document/once.js'
import { type Span, spanAt, spansIn } from '../../text/span.js'
import { yearOfReport } from '../years/report.js'
import { type Dated, mentionsOf, resolved } from './dated.js'

/** Layers that a field must declare to ask for the chronology of a document. */
export const chronologyReads = [dates, periods, sentences, clauses] as const

/** The calendar of a document: what its dates come to, and which of them a statement is about. */
export type Chronology = {
  /** Every date that comes to a value, in order of the text. */
  readonly dated: readonly Dated[]
  /** Day of publication, where it is known. */
  readonly published: Day | undefined
  /** Year of publication, else the one that the report itself tells; undefined where neither is known. */
  readonly year: number | undefined
  /** The dates that stand in a span. */
  datesIn(span: Span): readonly Dated[]
  /** The time that a statement names for itself: its one period or day, without deadlines, terms, bases of comparison, days of documents and "từ … đến nay"; null where it names none. */
  periodIn(span: Span): Edtf | null
  /** The period that the report at this place is about: the last one that a sentence began with ("Trong quý III năm 2021, …"), else the period of the document. */
  reportPeriodAt(position: number): Edtf | null
  /** The period that the document reports on: the first one that its sentences begin with or that "sơ kết", "tổng kết", "kết quả" names. */
  readonly reportPeriod: Edtf | null
}

/** The chronology of a document, computed once; the field must declare `chronologyReads`. */
export const chronology = once(periods, chronologyOf)

function chronologyOf(document: Document): Chronology {
  const published = dayOf(document.about.publishedAt)
  const month = monthOf(document.about.publishedAt)
  const mentions = mentionsOf(document)
  const reported = published ? undefined : (month?.year ?? yearOfReport(document, mentions))
  const latest = month?.month && stamp(month.year, month.month, LONGEST_MONTH)
  const said = resolved(document.text, mentions, { published, year: reported, latest })
  const year = published ? undefined : (reported ?? yearOfDayTold(document, said))
  const dated = year === reported ? said : resolved(document.text, mentions, { published, year, latest })
  const openings = openingsOf(document, dated)
  const reportPeriod = namedPeriod(document, dated) ?? openings[0]?.value ?? null
  return {
    dated,
    published,
    year: published?.year ?? year,
    reportPeriod,
    datesIn: span => spansIn(dated, span),
    periodIn: span => periodIn(spansIn(dated, span)),
    reportPeriodAt: position => openings.findLast(({ start }) => start <= position)?.value ?? reportPeriod,
  }
}

const LONGEST_MONTH = 31

/** "Sáng 21/8/2024, Hội Nông dân huyện tổ chức …": where no day lacks its year, that of the day which the article begins with, unless later years are told of than the next; not of "Thành lập ngày 12/3/1998, …". */
function yearOfDayTold({ text }: Document, dated: readonly Dated[]): number | undefined {
  const first = dated.find(({ start, grain, cue }) => start < BEGINNING && grain === 'day' && cue === undefined)
  if (!first || !(first.partOfDay || OPENS.test(text.slice(0, first.start)))) return undefined
  const year = Number(first.value.slice(0, 4))
  const isLast = dated.every(({ value, cue }) => cue !== undefined || !(Number(value.slice(0, 4)) > year + 1))
  return year && isLast ? year : undefined
}

/** What stands before a day that a sentence begins with. */
const OPENS = /(?:^|[.:–-] |\n)(?:Vào |Trong )?$/u
/** In characters: how far into an article it says on which day the event was. */
const BEGINNING = 200

const ASIDE: ReadonlySet<DateCue> = new Set([
  'term',
  'stage',
  'deadline',
  'since',
  'until',
  'comparison',
  'signing',
  'validity',
  'anniversary',
  'birth',
])

function periodIn(found: readonly Dated[]): Edtf | null {
  const own = found.filter(({ cue }) => cue === undefined || !ASIDE.has(cue))
  const chosen = own.find(({ grain }) => grain === 'period') ?? own[0]
  return chosen?.value ?? null
}

/** How far into a sentence a period may begin and still open it. */
const OPENING = 12

/** Periods that open a sentence and so hold for what follows. */
function openingsOf(document: Document, dated: readonly Dated[]): readonly Dated[] {
  const all = document.read(sentences)
  return dated.filter(one => {
    if (one.grain !== 'period' || (one.cue !== undefined && ASIDE.has(one.cue))) return false
    const sentence = spanAt(all, one.start)
    return sentence !== undefined && one.start - sentence.start <= OPENING
  })
}

const REPORT = /(?:sơ kết|tổng kết|kết quả|tình hình|báo cáo|công tác|nhiệm vụ|hoạt động)[^.;]{0,120}$/iu
const REACH = 160

/** The first period of a report that is announced as one. */
function namedPeriod(document: Document, dated: readonly Dated[]): Edtf | undefined {
  return dated.find(
    ({ start, grain, cue }) =>
      grain === 'period' &&
      (cue === undefined || !ASIDE.has(cue)) &&
      REPORT.test(document.text.slice(Math.max(0, start - REACH), start)),
  )?.value
}

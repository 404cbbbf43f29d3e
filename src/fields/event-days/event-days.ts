import type { Edtf } from '../../calendar/edtf.js'
import { dayNumber, stamp } from '../../calendar/partial.js'
import type { Document } from '../../document/document.js'
import { sought } from '../../text/boundary.js'
import type { Chronology } from '../chronology/chronology.js'
import type { Dated } from '../chronology/dated.js'
import { isFarNews, isMeeting, isPictured } from './far.js'
import { isAlike } from './series.js'
import {
  BEGINNING,
  isAtHead,
  isBefore,
  isCatch,
  isCatchTold,
  isFurtherCatch,
  isIncident,
  isInLead,
  isInOpening,
  isStrong,
  isTelling,
  isToday,
  isTold,
  lasts,
  mayBeEvent,
} from './signs.js'

/** The days on which the reported event took place: the first day that the lead tells of, with those named beside it; else a day of the publication that the text names. */
export function eventDays(document: Document, { dated, published }: Chronology): ReadonlySet<Dated> {
  const today = published && stamp(published.year, published.month, published.day)
  const told = dated.filter(one => one.grain === 'day' && mayBeEvent(document, one))
  const candidates = told.filter(({ value }) => !value.includes('/'))
  const lead = candidates.find(one => isLead(document, one, today))
  const later = [...told, ...dated.filter(({ cue }) => cue === 'anniversary')]
  const first =
    (lead && (newsBehind(document, candidates, lead) ?? openedBehind(document, candidates, lead))) ??
    candidates.find(
      one => isLead(document, one, today) && !isOld(document, later, one) && !isLookedBackOn(document, one, today),
    ) ??
    candidates.find(one => isNews(document, one, today)) ??
    (today === undefined ? candidates.find(one => !isWithYear(one) && isPictured(document, one)) : undefined)
  const spans = spansOf(document, told, today)
  if (!first || (spans[0] && spans[0].start < first.start)) return new Set(spans)
  const news = candidates.find(one => isTold(document, first, one))
  if (news && isTelling(document, first)) return new Set(candidates.filter(({ value }) => value === news.value))
  const caught = catchesBehind(document, candidates, first, today)
  if (caught.size) return new Set(candidates.filter(({ value }) => caught.has(value)))
  const incident =
    lead && candidates.find(one => !isWithYear(one) && isIncident(document, one) && isNotAhead(one, today))
  if (incident && isTelling(document, first)) return new Set(candidates.filter(({ value }) => value === incident.value))
  return new Set(
    candidates.filter(
      one =>
        one.value === first.value ||
        one.value === incident?.value ||
        (isToday(document, one) && isInLead(document, one)) ||
        isBeside(document, first, one) ||
        isAlike(document, first, one),
    ),
  )
}

/** "Tối 6/8, hải quan cho biết … Vào hồi 7 giờ 55 phút ngày 1/8, … kiểm tra … Vào 13 giờ 45 phút ngày 2/8, … bắt quả tang": the days of what is told, where the news is that somebody was caught. */
function catchesBehind(
  document: Document,
  candidates: readonly Dated[],
  teller: Dated,
  today: number | undefined,
): ReadonlySet<Edtf> {
  if (!isCatchTold(document, teller)) return new Set()
  const told = candidates.filter(one => one.start > teller.end && isNotAhead(one, today) && !isLongBefore(one, teller))
  if (!told.some(one => isCatch(document, one))) return new Set()
  return new Set(told.filter(one => isCatch(document, one) || isFurtherCatch(document, one)).map(({ value }) => value))
}

const isLongBefore = ({ bounds }: Dated, { bounds: news }: Dated): boolean =>
  bounds !== undefined && news !== undefined && dayNumber(news.first) - dayNumber(bounds.first) > MONTH

/** In days: an earlier day than this is none of the news. */
const SEASON = 90

/** A day of the past is written with its year, the day of the news without. */
const isWithYear = ({ bounds, implied }: Dated): boolean => bounds !== undefined && !implied.includes('year')

/** In days: how much later the last day told of may be than the day of the news. */
const MONTH = 31

/** "Ngày 14/4/2017, ông A cam kết …, đến ngày 17/6/2017 …": a day with its year, after which others are told. */
function isOld(document: Document, told: readonly Dated[], one: Dated): boolean {
  const { bounds } = one
  if (!bounds || !isWithYear(one) || isMeeting(document, one)) return false
  const day = dayNumber(bounds.first)
  return told.some(other => other.bounds !== undefined && dayNumber(other.bounds.first) - day > MONTH)
}

const isLead = (document: Document, one: Dated, today: number | undefined): boolean =>
  isInLead(document, one) && isNotAhead(one, today) && !isBefore(document, one)

/** "Ngày 25/11/2009, với 382 đại biểu tán thành, …" far from the beginning: a day with its year opens an article or is looked back on; "Sáng 12/7/2022, …" and a meeting are told as news. */
const isLookedBackOn = (document: Document, one: Dated, today: number | undefined): boolean =>
  isWithYear(one) &&
  one.partOfDay === undefined &&
  one.bounds?.first !== today &&
  !isInOpening(document, one) &&
  !isMeeting(document, one)

/** "Ngày 1/9/1945, … Tối 30/8, tỉnh kỷ niệm …": the day of the news, where the lead tells of one of long ago first. */
function newsBehind(document: Document, candidates: readonly Dated[], lead: Dated): Dated | undefined {
  const { bounds } = lead
  if (!bounds || !isWithYear(lead)) return undefined
  const begun = dayNumber(bounds.first)
  return candidates.find(
    one =>
      !isWithYear(one) &&
      isStrong(document, one) &&
      !isBefore(document, one) &&
      (one.bounds === undefined || dayNumber(one.bounds.first) - begun > SEASON),
  )
}

/** "… bầu chọn ngày 22/5. Ngày 27/5, ủy ban cho biết …": the day that a sentence opens with, where the lead names another in passing: an earlier one, or one without a part of the day. */
function openedBehind(document: Document, candidates: readonly Dated[], lead: Dated): Dated | undefined {
  const isNextDay = isYesterday(document, lead)
  const isPartTold = lead.partOfDay !== undefined && !YESTERDAY.test(document.text.slice(lead.start, lead.end))
  if (!isNextDay && (isPartTold || isAtHead(document, lead, BEGINNING))) return undefined
  return candidates.find(
    one =>
      one.start > lead.start &&
      isInLead(document, one) &&
      isAtHead(document, one, OPENING) &&
      !isWithYear(one) &&
      !isBefore(document, one) &&
      ((one.value > lead.value && (!isNextDay || isDayAfter(lead, one))) ||
        (!isNextDay && one.value < lead.value && one.partOfDay !== undefined)),
  )
}

const isDayAfter = (lead: Dated, { bounds }: Dated): boolean =>
  lead.bounds !== undefined && bounds !== undefined && dayNumber(bounds.first) - dayNumber(lead.bounds.first) === 1

/** "Ngày hôm qua (25/10), …": the news is of the day after, where a sentence opens with it. */
const isYesterday = ({ text }: Document, { start, end }: Dated): boolean =>
  /(?<!\p{L})hôm qua,? \(?(?:ngày )?[\d/.-]+\)?$/iu.test(text.slice(Math.max(0, start - BEGINNING), end))

/** "chiều qua (20/6)". */
const YESTERDAY = sought(/(?<!\p{L})qua(?!\p{L})/iu)

/** How far into a sentence a day stands that opens it. */
const OPENING = 12

/** True for a day outside the lead that is the event's all the same: that of the publication; without one a day without a year that is told as news. */
function isNews(document: Document, one: Dated, today: number | undefined): boolean {
  if (today !== undefined) return one.bounds?.first === today
  return !isWithYear(one) && isFarNews(document, one)
}

/** "Trong hai ngày 6-7/3, …": a few days that the lead tells of, with those named beside them. */
function spansOf(document: Document, told: readonly Dated[], today: number | undefined): readonly Dated[] {
  const first = told.find(
    one => isShort(one) && lasts(document, one) && isInLead(document, one) && isNotAhead(one, today),
  )
  return first ? told.filter(one => isShort(one) && (one === first || isBeside(document, first, one))) : []
}

/** In days: the longest event that is told as one. */
const LONGEST = 9

/** True for a span of a few days. */
function isShort({ value }: Dated): boolean {
  const [from, to] = value
    .replace(/XXXX/g, ANY_YEAR)
    .split('/')
    .map(day => dayNumber(Number(day.replace(/-/g, ''))))
  return from !== undefined && to !== undefined && to - from <= LONGEST
}

const ANY_YEAR = '2000'

const isNotAhead = ({ bounds }: Dated, today: number | undefined): boolean =>
  bounds === undefined || today === undefined || bounds.first <= today

const AND = /^ ?(?:và|,|-|–) ?(?:ngày )?$/u

/** "Trong hai ngày 3 và 4/5": days of one mention or joined by "và". */
function isBeside(document: Document, first: Dated, one: Dated): boolean {
  if (one.start === first.start) return true
  return one.start > first.end && one.start - first.end < 12 && AND.test(document.text.slice(first.end, one.start))
}

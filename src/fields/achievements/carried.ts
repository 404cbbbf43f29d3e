import { sentences } from '../../annotators/sentence/sentence.js'
import type { Edtf } from '../../calendar/edtf.js'
import { blocks } from '../../document/blocks.js'
import type { Document } from '../../document/document.js'
import { sought } from '../../text/boundary.js'
import { gathered } from '../../text/gathered.js'
import { firstEndingAfter, type Span, spanAt } from '../../text/span.js'
import { AHEAD_OR_ASIDE } from '../chronology/announcing.js'
import type { Chronology } from '../chronology/chronology.js'
import type { Dated } from '../chronology/dated.js'
import { framesOf, isTermOver, OPENS, SCHOOL_YEAR } from '../chronology/frame.js'
import { isMeasured, timeNamed } from '../chronology/named.js'
import { relativeTime } from '../chronology/relative.js'
import { timeTakenUp } from '../chronology/taken-up.js'

/** A period that holds on from the sentence that it opens. */
export type Carried = Span & { readonly value: Edtf | null; readonly block: number }

const blockAt = (document: Document, { start }: Span): number => spanAt(document.read(blocks), start)?.start ?? -1

const carriedFrom = (document: Document, sentence: Span, value: Edtf | null): Carried => ({
  start: sentence.start,
  end: sentence.end,
  value,
  block: blockAt(document, sentence),
})

/** Somebody tells something of his own. */
export const TELLS = /(?:cho biết|theo ông|theo bà|khẳng định|nhấn mạnh|phát biểu|chia sẻ|thông tin)/iu

/** Periods that open a sentence, and spans of days wherever they stand, hold for the sentences after. */
export function carriedOf(document: Document, chronology: Chronology): readonly Carried[] {
  return [...datesCarried(document, chronology), ...relativesOpened(document), ...openEnded(document)].sort(
    (a, b) => a.start - b.start,
  )
}

/** "Theo đó, từ tháng 9/2018 đến tháng 8/2019, …" */
const FROM = /(?:^|, |: )từ $/iu
/** "Khảo sát trong tháng 5 …", "nhiều nhất là trong năm 2020": the time of one thing in a report. */
const OF_ONE = sought(/(?<!\p{L})(?:khảo sát|kiểm tra|nhất(?: là)?) (?:trong|vào) $/iu)
/** "Riêng tháng 5, …", "riêng đợt ra quân từ 1/8 đến 15/9 …": the time of this sentence alone. */
const ALONE = sought(
  /(?<!\p{L})(?:riêng|chỉ)(?: trong)?(?: (?:\d+ )?(?:đợt|tuần|ngày|tháng)(?: \p{L}+){0,5})?(?: \(| )(?:từ (?:ngày )?)?$/iu,
)

/** "Chỉ trong 9 tháng đầu năm, công an huyện đã bắt 13 vụ.": how soon that was, where no other time is reported on; a month is soon told of alone. */
const isOnlyTime = (
  document: Document,
  { grain, value }: Dated,
  lead: string,
  { length: times }: readonly Dated[],
): boolean =>
  times === 1 && WITHIN_ONLY.test(lead) && grain === 'period' && !A_PART.test(value) && framesOf(document).length === 0
const WITHIN_ONLY = /(?:^|, )chỉ (?:tính )?trong $/iu

/** "Phó Giám đốc Sở cho biết, 6 tháng đầu năm 2023, …": what a speaker begins with. */
const TOLD_OF = sought(
  /(?<!\p{L})(?:cho biết|cho hay|cho thấy|nêu rõ|khẳng định|thông tin|báo cáo)(?: rằng)?[,:]? (?:trong )?$/iu,
)

/** "Tính đến 31/10, chi cục đã bắt giữ 76 vụ. Đơn vị đã …": what had been reached by a day. */
const BY_A_DAY =
  /^(?:theo [^.,;:]{1,60}, )?(?:tính|tính từ đầu năm|lũy kế|luỹ kế) (?:đến|tới) (?:hết |cuối )?(?:ngày )?$/iu

/** "đạt 104% kế hoạch; trong tháng 8 mở 52 lớp": behind figures of the report, the time of that item. */
const OF_ITEM = /; (?:còn |và )?trong $/iu
const isOfItem = (lead: string): boolean => OF_ITEM.test(lead) && /\d/u.test(lead)

function datesCarried(document: Document, chronology: Chronology): readonly Carried[] {
  const lines = document.read(sentences)
  return gathered(chronology.dated, date => {
    const line = spanAt(lines, date.start)
    if (
      !line ||
      timeNamed(document, chronology, date) === null ||
      (date.cue === 'term' && !isTermOver(chronology, date)) ||
      SCHOOL_YEAR.test(document.text.slice(date.start, date.end))
    )
      return []
    const lead = document.text.slice(line.start, date.start)
    if ((ALONE.test(lead) && !isOnlyTime(document, date, lead, chronology.datesIn(line))) || OF_ONE.test(lead))
      return []
    const span = date.value.includes('/') && (date.grain === 'day' || FROM.test(lead))
    const opens =
      date.grain === 'period' &&
      date.rule !== 'period/decade' &&
      ((date.cue === 'stage' && !isMeasured(document, date)) || OPENS.test(lead) || TOLD_OF.test(lead)) &&
      !AHEAD_OR_ASIDE.test(lead) &&
      !isOfItem(lead)
    const reached = (date.grain === 'day' || A_PART.test(date.value)) && BY_A_DAY.test(lead)
    if ((!span && !opens && !reached) || isPartOfReport(document, date, line)) return []
    return [carriedFrom(document, line, date.value)]
  })
}

/** "Công tác … đạt kết quả tốt. Trong tháng 5, mở 4 lớp. Cùng với đó, …": in a report on a longer time the month that a later sentence of a paragraph begins with is that of this sentence alone. */
function isPartOfReport(document: Document, { bounds, grain, value, start }: Dated, line: Span): boolean {
  if (grain !== 'period' || !bounds || !A_PART.test(value)) return false
  const block = spanAt(document.read(blocks), start)
  if (!block || block.start === line.start) return false
  const frame = framesOf(document).findLast(one => one.start < start)?.bounds
  return (
    frame !== undefined &&
    frame.first <= bounds.first &&
    bounds.last <= frame.last &&
    frame.last - frame.first > bounds.last - bounds.first
  )
}
const A_PART = /^[\dX]{4}-(?:0\d|1[0-2])$/u

const HOLDS = 700

const lastBefore = (carried: readonly Carried[], { start }: Span): Carried | undefined =>
  carried[firstEndingAfter(carried, start) - 1]

/** The period that an earlier sentence of the paragraph began with. */
export function carriedAt(document: Document, carried: readonly Carried[], sentence: Span): Carried | undefined {
  const last = lastBefore(carried, sentence)
  if (!last || sentence.start - last.end > HOLDS) return undefined
  if (last.block !== blockAt(document, sentence)) return undefined
  return TELLS.test(document.text.slice(last.end, sentence.end)) ? undefined : last
}

/** In characters: how far into a sentence its time may stand and open it. */
const OPENING = 36

/** Sentences that open with a time told by the report, which holds for the sentences after as well. */
function relativesOpened(document: Document): readonly Carried[] {
  return gathered(document.read(sentences), sentence => {
    const opening = openingOf(document, sentence, OPENING)
    const value = relativeTime(document, opening, sentence.start) ?? spanTakenUp(document, opening, sentence.start)
    return value ? [carriedFrom(document, sentence, value)] : []
  })
}

/** "Trong giai đoạn này, …"; what happened on the same day is told alone. */
function spanTakenUp(document: Document, opening: string, position: number): Edtf | undefined {
  const time = timeTakenUp(document, opening, position)
  return time && OF_AN_EVENT.test(time) ? undefined : time
}

const OPEN_ENDED =
  /^(?:(?:cho|tính|tính cho) )?(?:đến|tới) nay(?!\p{L})|^(?:sau|qua|trong) (?:hơn |gần )?(?:\d{1,2}|hai|ba|bốn|năm|mười) năm (?:thực|triển|qua|gần)/iu

/** "Đến nay, …", "Sau 3 năm triển khai, …": what the sentences after tell has no period either. */
const openEnded = (document: Document): readonly Carried[] =>
  gathered(document.read(sentences), sentence =>
    OPEN_ENDED.test(openingOf(document, sentence, OPENING * 2)) ? [carriedFrom(document, sentence, null)] : [],
  )

const openingOf = ({ text }: Document, { start, end }: Span, length: number): string =>
  text.slice(start, Math.min(end, start + length))

const NEXT = 250
/** Days and a month may be those of one event alone. */
const OF_AN_EVENT = /^[\dX]{4}-[01]\d(?:$|-\d\d)/u

/** Where an article announces no period: the one that the paragraph before began with. */
export function carriedOver(document: Document, carried: readonly Carried[], sentence: Span): Carried | undefined {
  const last = lastBefore(carried, sentence)
  if (!last || sentence.start - last.end > NEXT || OF_AN_EVENT.test(last.value ?? '')) return undefined
  return TELLS.test(document.text.slice(last.end, sentence.end)) ? undefined : last
}

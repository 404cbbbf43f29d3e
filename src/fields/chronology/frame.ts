import { periods as periodLayer } from '../../annotators/period/period.js'
import { type Edtf, firstMonths, interval } from '../../calendar/edtf.js'
import { dayNumber } from '../../calendar/partial.js'
import type { Document } from '../../document/document.js'
import { once } from '../../document/once.js'
import { sought } from '../../text/boundary.js'
import type { Span } from '../../text/span.js'
import { AHEAD_OR_ASIDE, announces, headlinePeriod, plans, undatedIn } from './announcing.js'
import { asideEnd, isCompared } from './beside.js'
import { type Chronology, chronology as chronologyOf } from './chronology.js'
import type { Dated } from './dated.js'
import { isAhead, isOfSession } from './named.js'

/** "Trong quý I, …", "Khép lại năm 2022, …", "Thực hiện nhiệm vụ năm 2021, …", "Theo Cục Thuế tỉnh, 8 tháng đầu năm …": what may stand before a time that opens a sentence. */
export const OPENS =
  /^["“']?$|^(?:khép lại|kết thúc|tính chung|cả|thực hiện (?:công tác|nhiệm vụ)(?: \p{L}+){0,6}|theo [^,.;:]{1,60}, (?:trong )?)\s?$|(?:^|:\s?["“]?|\s)(?:trong|riêng|riêng trong|cũng trong|trong vòng|qua|(?:trong|qua) (?:\d{1,2}|hai|ba|bốn|năm))\s$|:\s?["“]?$/iu
export const SCHOOL_YEAR = /năm học/iu
/** A whole stage or term is summed up, not only dealt with: "tổng kết hoạt động HĐND các cấp khóa XV, nhiệm kỳ 2004 - 2011", "sơ kết Chỉ thị số 05 về “học tập, làm theo Bác” giai đoạn 2016 - 2019". */
const SUMMED_UP = sought(
  /(?<!\p{L})(?:sơ kết|tổng kết|nhìn lại|kết quả|đánh giá|báo cáo)(?!\p{L})(?:[^,.;:“]|“[^”]{0,160}”){0,90}?(?: kh[óo][áa] [^ ,]{1,6},)? (?:\()?$|(?<!\p{L})(?:sơ kết|tổng kết) (?:\d+|\p{L}+) năm [^.;:]{0,110}, $/iu,
)
/** "Số liệu được tính từ ngày 1/12/2015 đến ngày 30/11/2016", "đợt cao điểm trấn áp tội phạm (từ 15/12/2021 đến 14/2/2022)", "6 tháng đầu năm (từ 1/12/2021 đến 31/5/2022)". */
const RECKONED =
  /(?:(?:số liệu|năm công tác|kỳ báo cáo|(?<!riêng )(?:đợt|tháng) cao điểm)[^.;:]{0,110}(?:(?<!\p{L})từ |\()|(?:năm|quý)[^.;:,]{0,12} \((?:từ )?)(?:ngày )?$/iu
/** "tổng kết năm học 2022 - 2023": the one report that is on a school year. */
const SCHOOL_REPORT = /(?:^|[^\p{L}])tổng kết (?:(?:công tác|hoạt động|nhiệm vụ|phong trào|giáo dục) ){0,3}$/iu
/** How far into the text that is announced. */
const OPENING_PART = 800

/** A period that is reported on; one that is not announced is only what the first sentence begins with. */
export type Frame = Dated & { readonly announced: boolean }

/** The periods that the article announces as those that it reports on; where it announces none, the one that its first sentence begins with. */
export const framesOf = once(periodLayer, document => framesIn(document, chronologyOf(document)))

function framesIn(document: Document, chronology: Chronology): readonly Frame[] {
  const periods = chronology.dated.filter(date => mayBeReportedOn(document, chronology, date))
  const named = periods.filter(
    date =>
      date.start < HEAD &&
      (date.cue === 'stage' || date.cue === 'term'
        ? isSummedUp(document, date) || isOfEmulation(document, date)
        : isReported(document, date)) &&
      asideEnd(document, date) === undefined,
  )
  const term = named.some(({ cue }) => cue === 'term')
    ? undefined
    : (termReported(document, chronology) ?? termOfCongress(document, chronology) ?? termOpened(document, chronology))
  if (term) named.push(term)
  named.push(...undatedFrames(document, chronology))
  if (named.length) {
    const [opening] = opened(document, periods)
    return named
      .sort((a, b) => a.start - b.start)
      .filter((one, index) => !isJoined(document, one, named[index + 1]) && !isSaidBefore(one, named.slice(0, index)))
      .map(one => ({
        ...one,
        value: withMonths(document, one) ?? openedWith(opening, one) ?? one.value,
        announced: true,
      }))
  }
  const headline = inHeadline(document, periods)
  if (headline) return [{ ...headline, announced: true }]
  const told = headlinePeriod(document.about.title ?? '', chronology)
  if (told) return [{ start: 0, end: 0, value: told, ...UNSAID, announced: true }]
  const before = beforePlanned(document, chronology, periods)
  return before ? [{ ...before, announced: true }] : opened(document, periods)
}

/** "hội nghị triển khai nhiệm vụ năm 2022 … ⏎ Năm 2021, công an tỉnh đã …": where tasks of a time are dealt with, a paragraph begins with the time before it. */
function beforePlanned(document: Document, chronology: Chronology, periods: readonly Dated[]): Dated | undefined {
  const planned = chronology.dated.find(
    ({ start, grain, bounds }) =>
      start < OPENING && grain === 'period' && bounds !== undefined && plans(leadOf(document, start)),
  )
  if (!planned) return undefined
  return periods.find(
    ({ start, value, grain, cue, bounds }) =>
      start > planned.end &&
      start < HOLDS_BACK &&
      grain === 'period' &&
      cue === undefined &&
      bounds !== undefined &&
      A_REPORT.test(value) &&
      planned.bounds !== undefined &&
      bounds.last < planned.bounds.first &&
      planned.bounds.first - bounds.last < SOON &&
      PARAGRAPH.test(document.text.slice(Math.max(0, start - NEAR), start)),
  )
}
/** A year, a half or a quarter of it. */
const A_REPORT = /^\d{4}(?:$|-3\d$|-01\/)/u
/** As numbers of days: from the end of a year to the beginning of the next. */
const SOON = 10_000
const PARAGRAPH = /\n(?:trong |theo báo cáo, |báo cáo [^.,;:\n]{0,60} cho (?:biết|thấy), (?:trong )?)?$/iu

/** The period that the first sentence begins with. */
function opened(document: Document, periods: readonly Dated[]): readonly Frame[] {
  const openings = periods.filter(({ cue }) => cue !== 'stage' && cue !== 'term')
  const [first] = openings
  const opening =
    first && FROM.test(leadOf(document, first.start)) ? first : openings.find(({ grain }) => grain === 'period')
  if (!opening || opening.start > OPENING) return []
  const lead = leadOf(document, opening.start)
  if (AHEAD_OR_ASIDE.test(lead)) return []
  if (opening.value.includes('/') && FROM.test(lead))
    return isOfPerson(document, opening) ? [] : [{ ...opening, announced: true }]
  return OPENS.test(document.text.slice(0, opening.start).replace(HEADINGS, '')) ||
    BYLINE.test(leadLine(document, opening.start))
    ? [{ ...opening, announced: false }]
    : []
}

/** Periods that no date of the text says. */
const UNSAID = { implied: ['year'], grain: 'period', rule: 'period/announced' } as const

const undatedFrames = (document: Document, chronology: Chronology): readonly Dated[] =>
  undatedIn(document.text.slice(0, HEAD), start => leadOf(document, start), chronology).map(one => ({
    ...one,
    ...UNSAID,
  }))

/** "Theo đó, từ tháng 9/2018 đến tháng 8/2019, …" */
const FROM = /^\s?(?:theo (?:đó|báo cáo), )?(?:tính |trong thời gian )?từ (?:ngày )?$/iu

/** "Từ năm 2006 đến năm 2011, ông …": a life, not a report. */
const isOfPerson = ({ text }: Document, { end }: Span): boolean => PERSON.test(text.slice(end, end + REACH))
const PERSON = /^,? (?:ông|bà|anh|chị|đồng chí|cô|thầy)(?!\p{L})/iu

/** A time that is over or runs: months, quarters and years, a stage or term that is over, a month or more from day to day. */
function mayBeReportedOn(document: Document, chronology: Chronology, date: Dated): boolean {
  if (isAhead(chronology, date) || isCompared(document, date) || isOfSession(document, date)) return false
  if (SCHOOL_YEAR.test(document.text.slice(date.start, date.end)))
    return isOver(chronology, date) && SCHOOL_REPORT.test(leadOf(document, date.start))
  if (date.cue === 'stage' || date.cue === 'term')
    return isOver(chronology, date) || isAlmostOver(document, chronology, date)
  if (date.grain === 'day' || date.cue === 'since')
    return (
      date.value.includes('/') &&
      daysOf(date) >= MONTH &&
      (isOfCampaign(document, date) || !WORKING.test(leadOf(document, date.start)))
    )
  return chronology.periodIn(date) !== null
}

const MONTH = 28
/** "sau 22 ngày làm việc (từ 22/10 đến 20/11)", "kiểm tra Sở Xây dựng (từ 11/10/2010 đến 7/12/2015)": how long a session or what was inspected took. */
const WORKING = sought(/(?<!\p{L})(?:làm việc|diễn ra|kéo dài|kỳ họp|khai mạc|họp|kiểm tra|thanh tra)(?!\p{L})/iu)
/** "Diễn ra từ ngày 1/6 đến 31/7, chiến dịch đã thu hút …": how long that took which is summed up. */
const isOfCampaign = ({ text }: Document, { start, end }: Span): boolean =>
  TOOK_PLACE.test(leadOf({ text }, start)) && CAMPAIGN.test(text.slice(end, end + REACH))
const TOOK_PLACE = /^\s?(?:được )?(?:diễn ra|triển khai|tổ chức) (?:trong thời gian )?từ (?:ngày )?$/iu
const CAMPAIGN = /^, (?:chiến dịch|đợt cao điểm|tháng cao điểm|cuộc vận động|phong trào)(?!\p{L})(?! sẽ)/iu
const daysOf = ({ bounds }: Dated): number => (bounds ? dayNumber(bounds.last) - dayNumber(bounds.first) + 1 : 0)

/** "quý I", then "3 tháng đầu năm": the first words for one and the same time hold. */
const isSaidBefore = ({ bounds, value }: Dated, earlier: readonly Dated[]): boolean =>
  earlier.some(
    one =>
      one.value !== value &&
      bounds !== undefined &&
      one.bounds?.first === bounds.first &&
      one.bounds.last === bounds.last,
  )

/** "Quý III/2017: …": the headline names the period in the words of the text. */
function inHeadline({ about, text }: Document, periods: readonly Dated[]): Dated | undefined {
  const title = about.title?.toLowerCase() ?? ''
  if (plans(title) || title.search(AHEAD) >= 0) return undefined
  return periods.find(({ start, end, value }) => {
    const at = title.indexOf(text.slice(start, end).toLowerCase())
    return (at === 0 || (at > 0 && !YEAR_VALUE.test(value))) && !AHEAD_OR_ASIDE.test(leadOf({ text }, start))
  })
}

/** "Lãi suất quý 4 vẫn còn dư địa để giảm": what is to come. */
const AHEAD = sought(/(?<!\p{L})(?:sẽ|dự báo|dự kiến|có thể|triển vọng|kịch bản|để|phải|cần|đề xuất)(?!\p{L})/u)
const YEAR_VALUE = /^\d{4}$/u

/** "I. ĐẶC ĐIỂM TÌNH HÌNH": lines of capitals before the first sentence. */
const HEADINGS = /^(?:[^\p{Ll}\n]{3,120}\n+){1,3}/u

/** "tổng kết hoạt động nhiệm kỳ", "Khép lại nhiệm kỳ 2011-2016, HĐND huyện đã …"; not "đến khi kết thúc nhiệm kỳ". */
const OF_TERM = sought(
  /(?<!\p{L})(?:tổng kết|nhìn lại|dấu ấn|báo cáo|(?<!(?:khi|đến|trước|sắp) )(?:khép lại|đi qua|kết thúc(?= nhiệm k[ỳì] \d))) (?:(?:công tác|hoạt động|hoạt động của|kết quả|một|toàn|kết quả hoạt động|việc thực hiện) )*nhiệm k[ỳì](?! (?:mới|tới))(?!\p{L})/iu,
)

const TERM_YEARS = /nhiệm k[ỳì] (\d{4}) ?[-–] ?(\d{4})/iu

/** Without these words nothing of a term is announced. */
const TERM = /nhiệm k[ỳì]/iu

/** "tổng kết nhiệm kỳ 2016-2021": the term named there, else the first one of the article that is over. */
function termReported(document: Document, chronology: Chronology): Dated | undefined {
  const head = document.text.slice(0, HEAD)
  const announced = TERM.test(head) ? OF_TERM.exec(head) : null
  if (!announced && !OF_TERM.test(document.about.title ?? '')) return undefined
  const start = announced?.index ?? 0
  const until = start + (announced?.[0].length ?? 0)
  const terms = chronology.dated.filter(({ cue }) => cue === 'term')
  const said = announced ? undefined : termIn(document.about.title ?? '')
  const named = terms.find(({ value }) => value === said) ?? terms.find(term => term.start <= until && term.end > until)
  const over = named ?? terms.find(term => isTermOver(chronology, term) || isOnly(chronology, terms))
  return over && { ...over, start }
}

/** "Nhiệm kỳ 2016 - 2021, HĐND huyện đã ban hành 99 nghị quyết. …": the term whose work an article begins with. */
function termOpened(document: Document, chronology: Chronology): Dated | undefined {
  const terms = chronology.dated.filter(({ cue }) => cue === 'term')
  const [first] = terms
  return first &&
    first.start < FIRST_WORDS &&
    IN_TERM.test(document.text.slice(0, first.start)) &&
    DONE.test(document.text.slice(first.end, first.end + REACH)) &&
    (isTermOver(chronology, first) || isOnly(chronology, terms))
    ? first
    : undefined
}
const FIRST_WORDS = 40
const DONE = /^,[^.;:]{0,90} đã(?!\p{L})/iu

/** The term that a headline names. */
function termIn(title: string): Edtf | undefined {
  const [, from, to] = TERM_YEARS.exec(title) ?? []
  return from && to && interval(from, to)
}

/** "Đại hội Đảng bộ huyện, nhiệm kỳ 2020 - 2025 … Nhiệm kỳ 2015 - 2020, Đảng bộ đã …": a congress hears what was done in the term before its own. */
function termOfCongress({ about, text }: Document, { dated }: Chronology): Dated | undefined {
  const [, from] = CONGRESS.exec(`${about.title ?? ''}\n${text.slice(0, OPENING_PART)}`) ?? []
  return from === undefined
    ? undefined
    : dated.find(
        ({ start, value }) =>
          start < HEAD &&
          value.endsWith(`/${from}`) &&
          A_TERM.test(value) &&
          IN_TERM.test(text.slice(Math.max(0, start - BACK), start)),
      )
}

/** "Đại hội thi đua yêu nước giai đoạn 2015 - 2020", "Hội nghị điển hình tiên tiến …": it looks back on what was done in a stage that is over. */
const isOfEmulation = (document: Document, { start, cue }: Dated): boolean =>
  cue === 'stage' && start < OPENING_PART && EMULATION.test(leadOf(document, start))
const EMULATION = sought(
  /(?<!\p{L})(?:(?:đại hội|hội nghị) (?:\p{L}+ ){0,4}(?:thi đua|điển hình)|biểu dương (?:\p{L}+ ){0,4}điển hình)(?!\p{L})(?:[^,.;:“]|“[^”]{0,160}”|, lần thứ){0,90}(?:, )?$/iu,
)

const CONGRESS = sought(/(?<!\p{L})đại hội(?!\p{L})[^.;\n]{0,120}(?:nhiệm k[ỳì]|giai đoạn) (\d{4}) ?[-–] ?\d{4}/iu)
const A_TERM = /^\d{4}\/\d{4}$/u
const IN_TERM = /(?:^|[.:,]\s["“]?|\n)(?:trong |qua |suốt )?(?:(?:5|năm) (?:năm )?)?(?:nhiệm k[ỳì] )?$/iu
const BACK = 40

/** Where the year of writing is not known, the one term that is spoken of is the one that is summed up. */
const isOnly = ({ year }: Chronology, terms: readonly Dated[]): boolean =>
  year === undefined && terms.every(({ value }) => value === terms[0]?.value)

/** True for a term that ends no later than in the year of writing. */
export const isTermOver = (chronology: Chronology, date: Dated): boolean =>
  date.cue === 'term' && isOver(chronology, date)

/** "hội nghị tổng kết Chương trình … giai đoạn 2016 - 2020", in autumn of 2019: a whole stage is summed up in its last but one year as well. */
const isAlmostOver = (document: Document, { year }: Chronology, { cue, value, start }: Dated): boolean =>
  cue === 'stage' &&
  year !== undefined &&
  Number(value.slice(-4)) === year + 1 &&
  SUMS_UP.test(leadOf(document, start, REACH * 2))
const SUMS_UP = sought(/(?<!\p{L})(?:hội nghị|lễ) tổng kết(?!\p{L})[^,;“]{0,160}$/iu)

const isOver = ({ year }: Chronology, { value }: Dated): boolean =>
  year !== undefined && Number(value.slice(-4)) <= year

/** "YBĐT - Sáu tháng đầu năm …", "(BGĐT) – Trong quý I, …": the sign of the paper before the first sentence. */
const BYLINE = /^\(?[\p{Lu}\d][\p{L}\d. ]{1,16}\)? ?[-–—] ?(?:trong |riêng )?$/iu

/** What stands before a time in its paragraph, near the beginning of the text. */
function leadLine({ text }: Document, start: number): string {
  return start > OPENING ? '' : text.slice(text.lastIndexOf('\n', start) + 1, start)
}

const OPENING = 400

/** How far into the text the period of a report is announced. */
const HEAD = 2500

/** Of "năm 2016 và những tháng đầu năm 2017" the last one is reported on. */
function isJoined(document: Document, { end }: Span, next: Dated | undefined): boolean {
  return next !== undefined && next.start - end < NEAR && !/[.;,]/u.test(document.text.slice(end, next.start))
}

const AND_MONTHS = /^ (?:và|,) (\d{1,2}) tháng(?!\p{L})/iu
const A_MONTH = /^([\dX]{4})-(?:0\d|1[0-2])$/u

/** "tình hình tháng 9 và 9 tháng": of the month and the months up to it, which have no year of their own, the latter. */
function withMonths({ text }: Document, { end, value }: Dated): Edtf | undefined {
  const months = Number(AND_MONTHS.exec(text.slice(end, end + NEAR))?.[1] ?? 0)
  const year = A_MONTH.exec(value)?.[1]
  return year && firstMonths(year, months)
}

/** "Trong 8 tháng năm 2025, thành phố … Tại phiên họp đánh giá tình hình tháng 8, …": the months up to the one that is dealt with, where the article opens with them. */
const openedWith = (opening: Frame | undefined, { value, bounds }: Dated): Edtf | undefined =>
  opening?.bounds &&
  bounds &&
  A_MONTH.test(value) &&
  opening.bounds.last === bounds.last &&
  opening.bounds.first < bounds.first
    ? opening.value
    : undefined

/** How far into the text a period is announced that holds for what stands before it as well. */
const HOLDS_BACK = 1800

/** The period reported on at a place: the last one announced before it, else the first one. */
export const frameAt = (frames: readonly Dated[], position: number): Edtf | null =>
  (frames.findLast(({ start }) => start <= position) ?? frames.slice(0, 1).find(({ start }) => start <= HOLDS_BACK))
    ?.value ?? null

const NEAR = 120
const REACH = 120

/** What is said before a time in its sentence or item. */
function leadOf({ text }: Pick<Document, 'text'>, start: number, reach = REACH): string {
  const near = text.slice(Math.max(0, start - reach), start)
  return near.slice(Math.max(...['.', ';', '\n'].map(mark => near.lastIndexOf(mark))) + 1)
}

const isSummedUp = (document: Document, date: Dated): boolean =>
  date.start < OPENING_PART &&
  SUMMED_UP.test(leadOf(document, date.start, REACH * 2)) &&
  isReported(document, date, REACH * 2)

function isReported(document: Document, date: Dated, reach = REACH): boolean {
  const lead = leadOf(document, date.start, reach).replace(OTHER_EVENT, '')
  const isSpan = date.value.includes('/') && (RECKONED.test(lead) || isOfCampaign(document, date))
  return isSpan || announces(lead, date.start < OPENING_PART)
}
/** "Hội nghị tổng kết năm 2024 và Hội nghị người lao động năm 2025": of a meeting of its own, that reports on nothing said before it. */
const OTHER_EVENT = /^.*\d{4} và (?=(?:hội nghị|đại hội|lễ|buổi) )/iu

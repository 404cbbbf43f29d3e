import type { PartialDate } from '../../calendar/partial.js'
import type { Document } from '../../document/document.js'
import { sought } from '../../text/boundary.js'
import { most } from '../../text/extremes.js'
import { gathered } from '../../text/gathered.js'
import type { Span } from '../../text/span.js'
import { type Mentions, REACH } from './bounds.js'
import type { Stance } from './stance.js'
import { type Stated, WEB } from './stated.js'
import { lastTerm } from './term.js'

const ELECTION =
  /(?:bầu cử|ứng cử(?: viên)?|hiệp thương|trúng cử(?: vào)?|(?:danh sách|kết quả|người) trúng cử) (?!chức|bổ sung)[^.;]{0,120}$/iu
const ELECTED_BY = 6
const LEAD = 500

/** "Ngày 22/5, cử tri sẽ đi bầu đại biểu HĐND nhiệm kỳ 2016-2021": an election that is still to come, wherever it is told of. */
const TO_COME = sought(
  /(?<!\p{L})(?:sẽ (?:đi )?bầu(?! bổ sung)|(?:cuộc|trong|đợt) bầu cử(?! bổ sung))(?!\p{L})[^.;]{0,100}$/iu,
)
const AHEAD_OF_IT = /^[^.;]{0,60}(?<!\p{L})(?:sẽ|phải|cần|sắp tới|tới đây)(?!\p{L})/iu

/** "Hai ứng viên bị xóa tên", "Kết quả bầu cử": what an article on an election begins with. */
const ON_ELECTION = sought(
  /(?<!\p{L})(?:(?:bầu cử|ứng cử|ứng cử viên|ứng viên)(?!\p{L}| bổ sung| chức| vào chức)|hiệp thương|(?:trúng cử|bầu)(?: vào| làm)? (?:đại biểu|ĐBQH))(?!\p{L})/iu,
)

/** What prepares an election and tells its result is of the year in which the term begins. */
export function elected(document: Document, mentions: Mentions, { month = 0 }: PartialDate): readonly number[] {
  if (month === 0 || month > ELECTED_BY) return []
  if (ON_ELECTION.test(document.text.slice(0, LEAD))) return lastTerm(mentions)
  return gathered(mentions, ({ start, end, value: { cue, points } }) => {
    if (cue !== 'term') return []
    const before = document.text.slice(Math.max(0, start - LONG_REACH), start)
    const isComing =
      TO_COME.test(before) && (before.includes('sẽ') || AHEAD_OF_IT.test(document.text.slice(end, end + REACH)))
    return isComing || (start < LEAD && ELECTION.test(before)) ? [points[0]?.year ?? 0] : []
  })
}

const LONG_REACH = 140
const SIGNED = /(?:ký kết|lễ ký|ký thỏa thuận|ký thoả thuận|phát động|khởi động)(?!\p{L})[^.;]*$/iu
const BEFORE_IT = 11

/** "Lễ ký kết hợp tác giai đoạn 2017-2020": what is agreed on for a stage begins with it. */
export function agreed(document: Document, mentions: Mentions, { month = 0 }: PartialDate): readonly number[] {
  if (month === 0 || month >= BEFORE_IT) return []
  return gathered(mentions, ({ start, value: { cue, points } }) =>
    cue === 'stage' && start < LEAD && SIGNED.test(document.text.slice(Math.max(0, start - LONG_REACH * 2), start))
      ? [points[0]?.year ?? 0]
      : [],
  )
}

const YEARS_OF =
  /(?<![\p{L}\d])(\d{1,3}) năm(?! (?:qua|trước|sau|tới|nay|liền|tuổi))(?!\p{L})(?:(?!\d{1,3} năm)[^.;]){0,110}$/iu
const FEAST =
  /(?:kỷ niệm|kỉ niệm|nhân dịp|chào mừng|mừng|ngày (?:sinh|thành lập|truyền thống|giải phóng)|(?:thành|tái) lập)(?!\p{L})/iu

/** How far from the beginning an anniversary is told of that the article is about. */
const FAR_LEAD = 1200
/** In characters: the gap inside "21/6/1925 - 21/6/2017". */
const PAIR = 5
/** In years: what began since the web did. */
const YOUNG = 20

/** "Kỷ niệm 60 năm ngày truyền thống (14/6/1957)", "50 năm thực hiện … (1969-2019)": the year in which so many years have passed. */
export function jubilees(document: Document, mentions: Mentions): readonly number[] {
  return gathered(mentions, ({ start, end, value: { cue, points, to } }, index) => {
    const from = points[0]?.year
    const isSecond = start - (mentions[index - 1]?.end ?? -PAIR) < PAIR
    if (from === undefined || start > FAR_LEAD || isSecond) return []
    const before = document.text.slice(Math.max(0, start - LONG_REACH), start)
    const years = Number(YEARS_OF.exec(before)?.[1] ?? 0)
    const year = from + years
    if (years < A_PLAN || year < WEB || (from >= WEB && years > YOUNG)) return []
    if (to) return to.year === year ? [year] : []
    const isDay = points[0]?.month !== undefined
    if (!isDay && cue === 'anniversary') return mentions[index + 1]?.value.points[0]?.year === year ? [year] : []
    return isDay && FEAST.test(document.text.slice(Math.max(0, start - LONG_REACH), end)) ? [year] : []
  })
}

/** "Ngày 1/7, … Lễ kỷ niệm 30 năm ngày tái lập huyện … ngày 1/7/1989 huyện được trở về": the same day so many years ago. */
export function jubileesOf(document: Document, mentions: Mentions, day: PartialDate): readonly number[] {
  const lead = document.text.slice(0, LEAD)
  return gathered(mentions, ({ value: { cue, points, to } }) => {
    const { year, month, day: of } = points[0] ?? {}
    if (to || cue === 'birth' || year === undefined || of === undefined || of !== day.day || month !== day.month)
      return []
    const years = new Set([...lead.matchAll(JUBILEE)].map(([, count]) => year + Number(count)))
    return years.size === 1 ? [...years].filter(one => one >= WEB) : []
  })
}
const JUBILEE = sought(/(?<!\p{L})k[ỷỉ] niệm (?:lần thứ )?(\d{1,3}) năm ngày(?!\p{L})/giu)

const SPRING = /(?:xuân|tết|nguyên đán)(?: \p{Lu}\p{L}+){2} ?[-–(]? ?$|tết nguyên đán (?:năm )?$/u
/** "Nhân dịp lễ Giáng sinh 2025", "Noel 2025": told of in the last months of its year. */
const CHRISTMAS = /(?:giáng sinh|noel) (?:năm )?$/iu
const SPRING_ENDS = 3
const SPRING_PREPARED = 11

/** "Tết Kỷ Hợi 2019", "Tết Nguyên đán 2019": told of in the first months of its year and the last ones before. */
export function springs(document: Document, mentions: Mentions, { month = 0 }: PartialDate): readonly number[] {
  return gathered(mentions, ({ start, value: { points } }) => {
    const year = points[0]?.year
    const before = document.text
      .slice(Math.max(0, start - REACH), start)
      .replace(/^X|T(?=ết)|N(?=guyên)|X(?=uân)/gu, letter => letter.toLowerCase())
    if (year === undefined || year < WEB || points[0]?.month !== undefined) return []
    if (CHRISTMAS.test(before)) return month >= SPRING_PREPARED ? [year] : []
    if (!SPRING.test(before)) return []
    if (month >= SPRING_PREPARED) return [year - 1]
    return month > 0 && month <= SPRING_ENDS ? [year] : []
  })
}

const AHEAD: ReadonlySet<Stance | undefined> = new Set<Stance | undefined>(['current', 'plan', 'next', 'aim'])

const SAME_PERIOD = /cùng k[ỳì](?: của)?(?: năm)? ?$/iu

/** "Tăng 20% so với cùng kỳ 2018": the part of the year that is compared is of the next one, where the last such year is named; in the first months of a year it may be of the whole one just over. */
export function comparedParts(document: Document, mentions: Mentions, { month = 0 }: PartialDate): readonly number[] {
  if (month <= EARLY) return []
  const years = gathered(mentions, ({ start, value: { cue, points } }) => {
    const year = cue === 'comparison' ? (points[0]?.year ?? 0) : 0
    const isPart = SAME_PERIOD.test(document.text.slice(Math.max(0, start - REACH), start))
    return isPart && year >= WEB ? [year + 1] : []
  })
  return years.length ? [most(years)] : []
}
const EARLY = 2

/** "Tăng 5% so với năm 2016": the last year that is compared with is the one before, where nothing else is told of it. */
export function compared(stated: readonly Stated[], mentions: Mentions, { month = 0 }: PartialDate): readonly number[] {
  if (month <= EARLY) return []
  const last = most(mentions.map(({ value: { cue, points } }) => (cue === 'comparison' ? (points[0]?.year ?? 0) : 0)))
  const isTold = stated.some(
    ({ year, grain, stance }) =>
      (year === last && stance !== 'signed' && stance !== 'basis') ||
      (year > last && grain === 'year' && !AHEAD.has(stance)),
  )
  return last >= WEB && !isTold ? [last + 1] : []
}

const COUNTED = /(?:^|[.;\n] ?)tính (?:đến|tới)(?: hết| cuối)? $/iu

/** "Tính đến hết năm 2016, tỉnh có …": what has been counted up to the end of a year is told of in the next, where nothing later is told. */
export function counted(
  document: Document,
  stated: readonly Stated[],
  mentions: Mentions,
  { month = 0 }: PartialDate,
): readonly number[] {
  const last = most(
    mentions.map(({ start, value: { cue, points } }) =>
      cue === 'until' &&
      points[0]?.month === undefined &&
      COUNTED.test(document.text.slice(Math.max(0, start - REACH), start))
        ? (points[0]?.year ?? 0)
        : 0,
    ),
  )
  const isTold = stated.some(({ year, stance }) => year > last && !AHEAD.has(stance))
  return last >= WEB && month > 0 && month < SCHOOL_BEGINS && !isTold ? [last + 1] : []
}

const SCHOOL = /^năm học/iu
const CLOSED = /(?:kết quả|tổng kết|kết thúc|thành tích(?: xuất sắc)?)(?!\p{L})[^.;]{0,30}$/iu
const PREPARED = /(?:chuẩn bị|khai giảng|bước vào|đầu|chào đón|tuyển sinh)(?!\p{L})[^.;]{0,30}$/iu

/** The school year runs from September to May: in summer one is closed and the next prepared. */
export function ofSchool(document: Document, mentions: Mentions, day: PartialDate): readonly number[] {
  const month = day.month ?? 0
  const years = mentions.filter(({ start, end }) => SCHOOL.test(document.text.slice(start, end)))
  const last = most(years.map(({ value: { points } }) => points[0]?.year ?? 0))
  const ofLast = years.filter(({ value: { points } }) => points[0]?.year === last)
  const many = new Set(years.map(({ value: { points } }) => points[0]?.year)).size > 2
  if (!ofLast.length || month === 0) return []
  if (many) return month < SCHOOL_ENDS && ofLast.every(one => isCounted(document, one)) ? [last + 1] : []
  if (month >= SCHOOL_BEGINS) return [ofLast.every(({ start }) => isClosed(document, start)) ? last + 1 : last]
  if (month < SCHOOL_ENDS) return [last + 1]
  const before = ofLast.map(({ start }) => document.text.slice(Math.max(0, start - REACH), start))
  if (ofLast.length < years.length || before.some(text => PREPARED.test(text))) return [last]
  return ofLast.some(({ start }) => isClosed(document, start)) ? [last + 1] : []
}

/** "Năm học 2018-2019, huyện có 1.704 học sinh được cấp sách": of several school years the last one that is reported on goes on. */
const isCounted = ({ text }: Document, { start, end }: Span): boolean =>
  !SET_OUT.test(text.slice(Math.max(0, start - REACH), start)) && CAME_TO.test(text.slice(end, end + REACH))
const SET_OUT = sought(
  /(?<!\p{L})(?:kế hoạch|lộ trình|nhiệm vụ|dự kiến|sẽ|từ|cho|đến|tới|chuẩn bị)(?!\p{L})[^.;,]{0,40}$/iu,
)
const CAME_TO = /^,? (?:(?!sẽ|cần|phải|dự kiến)[\p{L}-]+ ){0,8}(?:có|đã|được|đạt|là) (?:[\p{L}]+ ){0,3}\d/iu

const isClosed = ({ text }: Document, start: number): boolean =>
  CLOSED.test(text.slice(Math.max(0, start - REACH), start))

const SCHOOL_BEGINS = 9
const SCHOOL_ENDS = 5

const REVIEW = /(?:sơ kết|tổng kết|điển hình|biểu dương|thành tích đã đạt)(?!\p{L})[^.;]{0,90}$/iu
const A_PLAN = 5
const LATE = 7

/** "Tổng kết 10 năm …, giai đoạn 2009 - 2019": a round number of years is looked back on when it ends; "giai đoạn 2016-2020" of five years in its second half. */
export function ofStage(document: Document, mentions: Mentions, { month = 0 }: PartialDate): readonly number[] {
  return gathered(mentions, ({ start, value: { cue, points, to } }) => {
    const [from, last] = [points[0]?.year ?? 0, to?.year ?? 0]
    const years = month >= LATE ? [last - from, last - from + 1] : [last - from]
    const isRound = cue === 'stage' && last >= WEB && years.some(count => count % A_PLAN === 0)
    return isRound && REVIEW.test(document.text.slice(Math.max(0, start - REACH), start)) ? [last] : []
  })
}

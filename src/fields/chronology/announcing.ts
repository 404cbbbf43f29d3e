import { type Edtf, edtf, firstMonths, quarter } from '../../calendar/edtf.js'
import type { Day } from '../../calendar/partial.js'
import { sought } from '../../text/boundary.js'
import { lastIndexOf } from '../../text/last.js'
import type { Chronology } from './chronology.js'

const REPORTS =
  'sơ kết|tổng kết|kết quả|tình hình|báo cáo|đánh giá|nhìn lại|giao ban|kiểm điểm (?:công tác|hoạt động|việc thực hiện)'
/** "Theo thống kê của Công an huyện, chỉ trong 9 tháng đầu năm 2019, …": counted for a time that is said right away. */
const COUNTED = '(?:theo|qua) (?:số liệu )?thống kê(?=[^.;:,\\d]{0,80}, (?:chỉ )?(?:tính )?(?:riêng )?(?:trong )?$)'
const REPORT = new RegExp(`(?:${REPORTS}|hoạt động|công bố|kiểm tra|giám sát|rà soát|${COUNTED})`, 'giu')
/** "chuyển sang ngành kiểm tra vào tháng 3", "nêu kết quả: năm 2020 …", "rà soát 28 nghị quyết ban hành từ năm 2016": when something happened, what one speaker tells, of when that is which was reviewed. */
const EVENT = sought(
  /(?<!\p{L})(?:(?:vào|hồi|hôm)(?: \d[^.;,]{0,24})?|kết quả:|(?<!việc )(?:ban hành|thông qua|ra đời|phát sinh|xảy ra|ký kết)(?: trong| trước)?(?: từ| giai đoạn)?) $/iu,
)
/** "tổng kết nhiệm vụ năm 2009" looks back. */
const TASKS =
  /(?:phương hướng|kế hoạch|chương trình|(?<!(?:tổng|sơ) kết )nhiệm vụ|(?<!(?:kết quả|tình hình|tổng kết|sơ kết) )triển khai (?:nhiệm vụ|công tác|hoạt động)|giải pháp|mục tiêu)/giu
const TASK_REPORT = /(?:tình hình|kết quả)\s(?:thực hiện|triển khai)\s(?:các\s)?nhiệm vụ/iu
/** "tình hình thực hiện kế hoạch", "tổng kết 10 năm thực hiện Chương trình": how far tasks were done, where an article begins with it. */
const PLAN_REPORT =
  /(?:(?:tình hình|kết quả|đánh giá)(?: việc)?|(?:sơ|tổng) kết(?: (?:công tác|việc|\p{L}+ năm|\d+ năm))?)\s(?:thực hiện|triển khai)\s(?:các\s)?(?:nhiệm vụ|kế hoạch|chương trình)|(?:hội nghị|lễ) tổng kết (?:các )?chương trình/iu
/** "Báo cáo nêu rõ, các đợt mưa lũ trong tháng 10 …": the time of one thing that is told, unless it is said right away: "Báo cáo cho biết, trong quý I, …". */
const TOLD = sought(
  /(?<!\p{L})(?:nêu rõ|cho biết|cho hay|cho thấy|khẳng định)(?!\p{L})(?![ ,:]*(?:(?:trong|rằng|tính|qua|riêng|từ|kể|năm|quý|tháng|đầu|và|\d+),? ){0,7}$)/iu,
)

/** "sẽ công khai trong quý III", "khả năng cuối năm đạt kế hoạch", "họp báo thường kỳ tháng 9", "làm việc hồi tháng 3": what is to be done or may come, or when it was spoken of. */
export const AHEAD_OR_ASIDE = sought(
  /(?<!\p{L})(?:sẽ|phải|yêu cầu|dự kiến|có kế hoạch)(?!\p{L})|(?<!\p{L})(?:khả năng|phấn đấu|dự báo) (?:(?:đến|tới|trong|vào|hết|cả) ){0,2}$|(?<!\p{L})(?:thường kỳ|định kỳ|hồi|phiên họp|họp báo) $/iu,
)

/** The nearest word before a time speaks of a report, not of tasks; `opens` near the beginning of an article. */
export function announces(lead: string, opens: boolean): boolean {
  if (EVENT.test(lead)) return false
  const report = lastIndexOf(lead, REPORT)
  const tasks = lastIndexOf(lead, TASKS)
  const both = (opens ? PLAN_REPORT : TASK_REPORT).exec(lead)
  if (report < 0 || AHEAD_OR_ASIDE.test(lead.slice(report)) || TOLD.test(lead.slice(report))) return false
  return report > tasks || (both !== null && tasks < both.index + both[0].length)
}

/** True for words that speak of tasks. */
export const plans = (lead: string): boolean => lead.search(TASKS) >= 0

/** What only a report on a period is called; what is inspected or runs may also last for months: "đình chỉ hoạt động 6 tháng". */
const OF_PERIOD = sought(new RegExp(`(?<!\\p{L})(?:${REPORTS}|tính chung)(?!\\p{L})`, 'iu'))
/** "trong 6 tháng", "phạt tù 9 tháng", "bảo hành động cơ 12 tháng": how long something lasts. */
const LASTS = sought(
  /(?<!\p{L})(?:trong|thêm|khoảng|tầm|sau|từ|đến|tới|dưới|trên|hơn|gần|quá|mỗi|là|kéo dài|thời hạn|(?:phạt|tù|giam|đình chỉ|tạm giữ|tạm dừng|ngừng|tước|đi vào|bảo hành)(?: \p{L}+){0,4}) $/iu,
)

const announcesPeriod = (lead: string): boolean => OF_PERIOD.test(lead) && announces(lead, true)

/** What is known of the time of writing. */
type Writing = Pick<Chronology, 'year' | 'published'>

/** The year of writing, else the one before where a month had not begun when the article was published: reports look back. */
const yearWith = (year: number, month: number, { published }: Writing): number =>
  published && month > published.month ? year - 1 : year

/** What stands for a period without being a date: the months of a year that is not said, a year that is only called one. */
const UNDATED =
  /(?<= )(?:(?<months>\d{1,2}) tháng(?= ?[,.;\n–-]| và(?!\p{L}))|(?<=(?:tổng kết|công tác|hoạt động|phong trào|thi đua|nhiệm vụ|trong|cả) )năm(?= ?[,.;–-]| và(?!\p{L})))/giu

/** "đánh giá tình hình kinh tế - xã hội 9 tháng, …", "tổng kết công tác năm, triển khai nhiệm vụ năm 2022": where in a text such a period is announced, and which it is. */
export function undatedIn(
  text: string,
  leadOf: (start: number) => string,
  writing: Writing,
): readonly { readonly start: number; readonly end: number; readonly value: Edtf }[] {
  const { year, published } = writing
  if (year === undefined) return []
  return [...text.matchAll(UNDATED)].flatMap(({ 0: said, index, groups }) => {
    const lead = leadOf(index)
    const months = Number(groups?.['months'] ?? 0)
    if (!announcesPeriod(lead) || (months && LASTS.test(lead))) return []
    const value = months
      ? firstMonths(`${yearWith(year, months, writing)}`, months)
      : published
        ? yearBehind(published, EARLY)
        : edtf(year)
    return value ? [{ start: index, end: index + said.length, value }] : []
  })
}

const LATE = 11
const EARLY = 2

/** The year that is looked back on at a day: its own near its end, the one before in the first months, as many as are given. */
export function yearBehind({ year, month }: Day, early: number): Edtf | undefined {
  if (month >= LATE) return edtf(year)
  return month <= early ? edtf(year - 1) : undefined
}

/** Days, and months that something begins or ends in, are `aside`. */
const IN_HEADLINE =
  /(?<= )(?:(?<aside>(?:ngày \d{1,2}|từ|đến|tới) tháng \d{1,2})|(?<months>\d{1,2}) tháng(?: đầu năm| năm)?|quý (?<quarter>IV|I{1,3}|[1-4])|tháng (?<month>1[0-2]|0?[1-9])|năm)(?:[ /](?:năm )?(?<said>20\d\d))?(?![\p{L}\d]|[ /–-]+\d| (?:cuối|qua|tới|năm|ra quân|thực hiện (?:chỉ thị|nghị quyết|quyết định))(?!\p{L}))/giu

/** "Huyện Yên Sơn tổng kết công tác năm 2021", "sơ kết 6 tháng đầu năm": the period that a headline announces; a year far from that of writing is that of something else. */
export function headlinePeriod(title: string, writing: Writing): Edtf | undefined {
  const { year } = writing
  for (const { index, groups = {} } of title.matchAll(IN_HEADLINE)) {
    const { aside, said, ...part } = groups
    const lead = title.slice(Math.max(0, index - REACH), index)
    if (aside || !isNear(said, year) || !announcesPeriod(lead)) continue
    if (part['months'] && LASTS.test(lead)) continue
    const value = partOf(part, month => (said ? Number(said) : yearWith(year ?? 0, month, writing)))
    if (value ?? said) return value ?? said
  }
  return undefined
}

/** A year that is said stands for itself where that of writing is not known. */
const isNear = (said: string | undefined, year: number | undefined): boolean =>
  year === undefined ? said !== undefined : !said || (Number(said) <= year && Number(said) >= year - 1)

/** In characters: how far before a period a headline says that it reports on it. */
const REACH = 120

/** The months, the quarter or the month of the year that `yearOf` tells of its last, or first, month. */
function partOf(
  { months, quarter: named, month }: Readonly<Record<string, string | undefined>>,
  yearOf: (month: number) => number,
): Edtf | undefined {
  if (months) return firstMonths(`${yearOf(Number(months))}`, Number(months))
  if (month) return edtf(yearOf(Number(month)), Number(month))
  if (!named) return undefined
  const number = ROMAN.indexOf(named.toUpperCase()) + 1 || Number(named)
  return quarter(yearOf(3 * number - 2), number)
}

const ROMAN = ['I', 'II', 'III', 'IV']

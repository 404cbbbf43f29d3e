import type { Edtf } from '../../calendar/edtf.js'
import type { Day } from '../../calendar/partial.js'
import { sought } from '../../text/boundary.js'
import { lastIndexOf } from '../../text/last.js'

const REPORT =
  /(?:sơ kết|tổng kết|kết quả|tình hình|báo cáo|đánh giá|nhìn lại|hoạt động|giao ban|kiểm điểm (?:công tác|hoạt động|việc thực hiện)|công bố|kiểm tra|giám sát|rà soát)/giu
/** "chuyển sang ngành kiểm tra vào tháng 3", "nêu kết quả: năm 2020 …": when something happened, what one speaker tells. */
const EVENT = sought(/(?<!\p{L})(?:(?:vào|hồi|hôm)(?: \d[^.;,]{0,24})?|kết quả:) $/iu)
const TASKS =
  /(?:phương hướng|kế hoạch|chương trình|nhiệm vụ|(?<!(?:kết quả|tình hình|tổng kết|sơ kết) )triển khai (?:nhiệm vụ|công tác|hoạt động)|giải pháp|mục tiêu)/giu
const TASK_REPORT = /(?:tình hình|kết quả)\s(?:thực hiện|triển khai)\s(?:các\s)?nhiệm vụ/iu
/** "tình hình thực hiện kế hoạch", "tổng kết 10 năm thực hiện Chương trình": how far tasks were done, where an article begins with it. */
const PLAN_REPORT =
  /(?:(?:tình hình|kết quả|đánh giá)(?: việc)?|(?:sơ|tổng) kết(?: (?:công tác|việc|\p{L}+ năm|\d+ năm))?)\s(?:thực hiện|triển khai)\s(?:các\s)?(?:nhiệm vụ|kế hoạch|chương trình)/iu
/** "Báo cáo nêu rõ, các đợt mưa lũ trong tháng 10 …": the time of one thing that is told, unless it is said right away: "Báo cáo cho biết, trong quý I, …". */
const TOLD = sought(
  /(?<!\p{L})(?:nêu rõ|cho biết|cho hay|cho thấy|khẳng định)(?!\p{L})(?![ ,:]*(?:(?:trong|rằng|tính|qua|riêng|từ|kể|năm|quý|tháng|đầu|và|\d+),? ){0,7}$)/iu,
)

/** "sẽ công khai trong quý III", "họp báo thường kỳ tháng 9", "làm việc hồi tháng 3": what is to be done, or when it was spoken of. */
export const AHEAD_OR_ASIDE = sought(
  /(?<!\p{L})(?:sẽ|phải|yêu cầu|dự kiến|có kế hoạch)(?!\p{L})|(?<!\p{L})(?:thường kỳ|định kỳ|hồi|phiên họp|họp báo) $/iu,
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

/** What stands for a period without being a date: the months of a year that is not said, a year that is only called one. */
const UNDATED =
  /(?<= )(?:(?<months>\d{1,2}) tháng(?= ?[,.;–-]|$| và(?!\p{L}))|(?<=(?:tổng kết|công tác|hoạt động|phong trào|thi đua|nhiệm vụ|trong|cả) )năm(?= ?[,.;–-]| và(?!\p{L})))/giu

/** "đánh giá tình hình kinh tế - xã hội 9 tháng, …", "tổng kết công tác năm, triển khai nhiệm vụ năm 2022": where in a text such a period is announced, and which it is. */
export function undatedIn(
  text: string,
  leadOf: (start: number) => string,
  { year, published }: { readonly year: number | undefined; readonly published: Day | undefined },
): readonly { readonly start: number; readonly end: number; readonly value: Edtf }[] {
  if (year === undefined) return []
  return [...text.matchAll(UNDATED)].flatMap(hit => {
    const months = Number(hit.groups?.['months'] ?? 0)
    if (!announces(leadOf(hit.index), true) || months === 1 || months > 12) return []
    const value = months ? monthsOf(year, months) : yearOver(year, published)
    return value ? [{ start: hit.index, end: hit.index + hit[0].length, value }] : []
  })
}

const monthsOf = (year: number, months: number): Edtf => `${year}-01/${year}-${String(months).padStart(2, '0')}`

const LATE = 11
const EARLY = 2

/** A year is summed up at its end or soon after. */
function yearOver(year: number, published: Day | undefined): Edtf | undefined {
  if (!published || published.month >= LATE) return `${year}`
  return published.month <= EARLY ? `${year - 1}` : undefined
}

const IN_HEADLINE =
  /(?<= )(?:(?<months>\d{1,2}) tháng(?: đầu năm| năm)?|quý (?<quarter>IV|I{1,3}|[1-4])|tháng (?<month>1[0-2]|0?[1-9])|năm)(?:[ /](?:năm )?(?<said>20\d\d))?(?![\p{L}\d]|[ /–-]+\d| (?:cuối|qua|tới|năm)(?!\p{L}))/giu

/** "Huyện Yên Sơn tổng kết công tác năm 2021", "sơ kết 6 tháng đầu năm": the period that a headline announces; a year far from that of writing is that of something else. */
export function headlinePeriod(title: string, year: number | undefined): Edtf | undefined {
  if (year === undefined) return undefined
  for (const { index, groups = {} } of title.matchAll(IN_HEADLINE)) {
    const { months, quarter, month, said } = groups
    const own = said === undefined ? year : Number(said)
    if (own > year || own < year - 1 || !announces(title.slice(0, index), true)) continue
    if (months && Number(months) > 1 && Number(months) <= 12) return monthsOf(own, Number(months))
    if (quarter) return `${own}-${32 + (ROMAN.indexOf(quarter.toUpperCase()) + 1 || Number(quarter))}`
    if (month) return `${own}-${month.padStart(2, '0')}`
    if (said) return `${own}`
  }
  return undefined
}

const ROMAN = ['I', 'II', 'III', 'IV']

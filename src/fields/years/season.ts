import type { Document } from '../../document/document.js'
import { sought } from '../../text/boundary.js'
import { gathered } from '../../text/gathered.js'
import { spansIn } from '../../text/span.js'
import type { Mentions } from './bounds.js'
import { WEB } from './stated.js'

/** Rules of parts of a year that are reported on. */
const PARTS: ReadonlySet<string> = new Set(['period/months-at-end', 'period/half-year', 'period/quarter'])
/** "Trong 6 tháng đầu năm, …": what a paragraph begins with. */
const OPENS = /(?:^|\n)(?:trong |qua |tính )?$/iu
const LEAD = 8
/** Longest paragraph, in characters, of which the first words tell the time of all. */
const LONGEST = 6000
/** A year that belongs to what a noun names: "thời vụ sản xuất lúa năm 2018"; no time of its own ("trong năm 2017", "Năm 2017, …"), no basis of comparison, no year of a law. */
const SEASON = sought(
  /(?<!\p{L})(?:thời vụ|mùa vụ|vụ (?:đông xuân|hè thu|thu đông|xuân|hè|mùa)|sản xuất|kế hoạch|dự toán|chỉ tiêu|nhiệm vụ|chương trình)(?!\p{L})(?! (?:sang|so|bằng|dài hạn|trung hạn))[^.;\d]{0,30}(?<!(?:trong|từ|vào|đầu|cuối|sau|trước|đến|tới|với|bằng|qua|của|của cả|hết|sang|,)) $/iu,
)
const ASIDE = sought(
  /(?<!\p{L})(?:so với|cùng kỳ|luật|nghị quyết|nghị định|tổng kết|quyết toán|kết quả)(?!\p{L})[^.;,]*$/iu,
)
const REACH = 100

/** "Trong 6 tháng đầu năm, … ngành đã hướng dẫn thời vụ sản xuất lúa năm 2018": what was done in a part of a year is of the year whose season or plan it was done for, where its paragraph names one alone. */
export function ofSeason({ text }: Document, mentions: Mentions): readonly number[] {
  return gathered(mentions, ({ start, rule, value: { points } }) => {
    if (points[0]?.year !== undefined || !PARTS.has(rule) || !OPENS.test(text.slice(Math.max(0, start - LEAD), start)))
      return []
    const next = text.slice(start, start + LONGEST).indexOf('\n')
    const line = { start, end: next < 0 ? start + LONGEST : start + next }
    const years = gathered(spansIn(mentions, line), one => {
      const year = one.value.points[0]?.year
      const isYear = one.start > start && one.rule === 'period/year' && !one.value.cue
      const before = text.slice(Math.max(start, one.start - REACH), one.start)
      return isYear && year !== undefined && year >= WEB && SEASON.test(before) && !ASIDE.test(before) ? [year] : []
    })
    return new Set(years).size === 1 ? years.slice(0, 1) : []
  })
}

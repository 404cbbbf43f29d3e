import type { Annotation } from '../../document/layer.js'
import { sought } from '../../text/boundary.js'
import { at, type DateMention } from '../date/mention.js'

/** "60 năm thành lập (", "lần thứ 60 ngày truyền thống (": how many years are told before a pair of them, and what for. */
const COUNTED = sought(
  /(?<!\p{L})(?<!\d)(?:(?<years>\d{1,3}) năm|lần thứ (?<time>\d{1,3}))(?!\p{L})(?<cause>(?:(?!\d{1,3} năm)[^.;\n]){0,110})$/iu,
)
const FEAST = sought(/(?<!\p{L})(?:kỷ niệm|kỉ niệm|chào mừng|mừng|đại lễ)(?!\p{L})[^.;\n]{0,40}$/iu)
const CAUSE = sought(
  /(?<!\p{L})(?:thành lập|tái lập|ra đời|ngày (?:sinh|mất|truyền thống|giải phóng|chiến thắng))(?!\p{L})/iu,
)
/** "tổng kết 10 năm thực hiện phong trào (2010-2020)", "Qua 5 năm thành lập (2015-2020)": years that are reported on. */
const REPORTED = sought(/(?<!\p{L})(?:tổng kết|sơ kết|qua|sau|trong)(?!\p{L}) $/iu)
const CARRIED_OUT = /^ (?:thực hiện|triển khai|thi hành|tổ chức|xây dựng)(?!\p{L})/iu
const REACH = 180
const YEAR = 4

/** "kỷ niệm 60 năm thành lập (1959-2019)": the two years of an anniversary, as many apart as are told, are no span of time. */
export function celebrated(
  text: string,
  { start, end, value, rule }: Annotation<DateMention>,
): readonly Annotation<DateMention>[] | undefined {
  const [from, to] = [value.points[0]?.year, value.to?.year]
  if (rule !== 'period/bare-years' || from === undefined || to === undefined) return undefined
  const before = text.slice(Math.max(0, start - REACH), start)
  const told = COUNTED.exec(before)
  const { years, time, cause = '' } = told?.groups ?? {}
  if (!told || Number(years ?? time) !== to - from) return undefined
  const lead = before.slice(0, told.index)
  if (REPORTED.test(lead) || !(FEAST.test(lead) || (CAUSE.test(cause) && !CARRIED_OUT.test(cause)))) return undefined
  return [
    { start, end: start + YEAR, value: at({ year: from }, { cue: 'anniversary' }), rule: 'period/bare-year' },
    { start: end - YEAR, end, value: at({ year: to }, { cue: 'anniversary' }), rule: 'period/bare-year' },
  ]
}

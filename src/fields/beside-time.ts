import type { Document } from '../document/document.js'
import type { Span } from '../text/span.js'

/** A year behind these is what a result is compared with or reckoned in: "gấp 1,3 lần năm 2015", "bằng 48% dự toán năm 2019", "nhiều hơn năm 2015", "giá so sánh năm 2010". */
const COMPARED =
  /(?:lần|%|kế hoạch|dự toán|chỉ tiêu|mục tiêu|bằng|giá so sánh|giá cố định|theo giá)\s(?:cả\s|của\s)?$|so với (?:\p{L}+ ){0,8}$|(?:nhiều|ít|cao|thấp|lớn) hơn (?:\p{L}+ ){0,2}$|(?<!\p{L})cùng kỳ (?:của )?$/iu
const BACK = 60

/** True for a time that only says what something is compared with. */
export const isCompared = ({ text }: Document, { start }: Span): boolean =>
  COMPARED.test(text.slice(Math.max(0, start - BACK), start))

/** In characters. */
const LONGEST_BRACKET = 120

/** Index of the bracket that closes behind a time which stands in it with a figure of its own: "(năm 2007 tăng 13,6%)"; undefined for any other time. */
export function asideEnd({ text }: Document, { start, end }: Span): number | undefined {
  const before = text.slice(Math.max(0, start - LONGEST_BRACKET), start)
  const open = before.lastIndexOf('(')
  if (open < 0 || before.includes(')', open)) return undefined
  const close = text.slice(end, end + LONGEST_BRACKET).indexOf(')')
  return close >= 0 && /\d/u.test(text.slice(end, end + close)) ? end + close : undefined
}

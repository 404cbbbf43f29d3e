import type { Document } from '../../document/document.js'
import type { Span } from '../../text/span.js'

/** A year behind these is what a result is compared with or reckoned in: "gấp 1,3 lần năm 2015", "bằng 48% dự toán năm 2019", "nhiều hơn năm 2015", "giá so sánh năm 2010". */
const COMPARED =
  /(?:lần|%|kế hoạch|dự toán|chỉ tiêu|mục tiêu|bằng|giá so sánh|giá cố định|theo giá)\s(?:cả\s|của\s)?$|so với (?:\p{L}+ ){0,8}$|(?:nhiều|ít|cao|thấp|lớn|tốt|kém|nhanh) hơn (?:\p{L}+ ){0,2}(?:\d+ (?:và|,) )?$|(?<!\p{L})(?:cùng kỳ|CK) (?:của )?$/iu
/** "Luật Đất đai năm 2013", "Hiến pháp năm 1992": the year is part of the name of a law; "Hội Luật gia", "báo Pháp Luật" are none. */
const OF_LAW =
  /(?<!Pháp )(?:Luật|Bộ luật|Hiến pháp|Pháp lệnh)(?! (?:gia|sư)(?!\p{L}))(?: (?!(?:trong|của|vào|cuối|đầu|tháng|quý|từ|đến)(?!\p{L}))\p{L}+){0,7} $/u
const BACK = 60

/** True for a time that only says what something is compared with, or which law is meant. */
export const isCompared = ({ text }: Document, { start, end }: Span): boolean => {
  const before = text.slice(Math.max(0, start - BACK), start)
  return COMPARED.test(before) || (text.startsWith('năm ', start) && end - start <= A_YEAR && OF_LAW.test(before))
}

/** In characters: "năm 2013". */
const A_YEAR = 8

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

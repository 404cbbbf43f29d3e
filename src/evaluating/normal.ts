import { key } from '../text/fold.js'

/** Abbreviations that are one with their long form when titles and bodies are compared. */
const LONG_FORMS: Readonly<Record<string, string>> = {
  hđnd: 'hội đồng nhân dân',
  ubnd: 'ủy ban nhân dân',
  đbqh: 'đại biểu quốc hội',
  qh: 'quốc hội',
  tw: 'trung ương',
  tư: 'trung ương',
  't.ư': 'trung ương',
  't.w': 'trung ương',
  btv: 'ban thường vụ',
  bch: 'ban chấp hành',
  mttq: 'mặt trận tổ quốc',
  ubmttq: 'ủy ban mặt trận tổ quốc',
  tp: 'thành phố',
  'tp.': 'thành phố',
  pct: 'phó chủ tịch',
  ct: 'chủ tịch',
  uv: 'ủy viên',
  uvtv: 'ủy viên thường vụ',
  uvbtv: 'ủy viên ban thường vụ',
  uvbct: 'ủy viên bộ chính trị',
  tuv: 'tỉnh ủy viên',
  vn: 'việt nam',
  lđlđ: 'liên đoàn lao động',
  tand: 'tòa án nhân dân',
  vksnd: 'viện kiểm sát nhân dân',
  tt: 'thường trực',
  'kt-xh': 'kinh tế - xã hội',
  'gd&đt': 'giáo dục và đào tạo',
  'gd-đt': 'giáo dục và đào tạo',
  'nn&ptnt': 'nông nghiệp và phát triển nông thôn',
  csgt: 'cảnh sát giao thông',
  tnmt: 'tài nguyên và môi trường',
}

/** Text as answers are compared: lower case, one tone placement, one kind of dash, single spaces. */
export const normal = (text: string): string =>
  key(text)
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()

/** As `normal`, with abbreviations written out and the final stop left out. */
export function expanded(text: string): string {
  const words = normal(text)
    .split(' ')
    .map(word => {
      const bare = word.replace(/[,;:]$/, '')
      return (LONG_FORMS[bare] ?? bare) + word.slice(bare.length)
    })
  return words
    .join(' ')
    .replaceAll('&', ' và ')
    .replace(/\s+/g, ' ')
    .replace(/[.,;:]+$/, '')
    .trim()
}

/** Words and numbers of a text, in normal form. */
export const words = (text: string): readonly string[] => normal(text).match(/[\p{L}\p{N}]+/gu) ?? []

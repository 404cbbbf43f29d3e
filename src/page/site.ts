import { pattern } from '../text/boundary.js'
import { key } from '../text/fold.js'
import { remembered } from '../text/remembered.js'

/** What parts the name of a site from the rest of a title. */
const PART = pattern('\\s[-–—|»•·](?:\\s|(?=\\p{Lu}))|::|\\s[:>]\\s', { flags: 'u', bounded: false })
/** How the names of portals and papers begin, and those of offices. */
const PORTAL = pattern(
  '^(?:cổng (?:thông tin|ttđt|tttt|giao tiếp)|trang (?:thông tin|tin|chủ|web|ttđt)|website|báo|tạp chí|đài|bản tin|diễn đàn|chuyên trang)(?!\\p{L})',
  { flags: 'u', bounded: false },
)
const OFFICE = pattern(
  '^(?:hđnd|ubnd|hội đồng nhân dân|[uủ][yỷ] ban|văn phòng|sở|bộ|cục|chi cục|tổng cục|ban|tỉnh ủy|huyện ủy|thành ủy|tỉnh|thành phố|huyện|quận|thị xã|xã|phường|hội|liên đoàn|công an|tòa án|viện|trường|bệnh viện|trung tâm|kho bạc|mặt trận)(?!\\p{L})',
  { flags: 'u', bounded: false },
)
const mostWords = 12
const longest = 400
/** Everything but letters and digits. */
const NO_WORD = /[^a-z0-9à-ỹ]+/g
/** A text as its words, without signs: two that differ in those alone are one. */
export const wordsOf = (text: string): string => key(text).replace(NO_WORD, ' ').trim()

/** What the front page is called, also in titles that a system gives to all pages: "Trang chủ - Trang thông tin điện tử HĐND tỉnh". */
export const FRONT_PAGE: readonly string[] = ['trang chủ', 'trang nhất']

/** The names of the site that titles hold beside something else, as words: "Liên hệ - Cổng thông tin điện tử tỉnh Bà Rịa - Vũng Tàu". */
export function siteNames(titles: readonly string[]): ReadonlySet<string> {
  const names = new Set<string>()
  for (const title of titles) {
    const parts = partsOf(title)
    if (parts.length < 2) continue
    const portal = parts.findIndex(part => PORTAL.test(part) && !FRONT_PAGE.includes(part))
    const office = portal < 0 && isOffice(parts) ? parts.length - 1 : -1
    const from = Math.max(portal, office)
    // A name in front ends with its part; one at the end may hold a dash of its own.
    const name = from === 0 ? parts[0] : from > 0 ? parts.slice(from).join(' ') : undefined
    if (name && name.split(' ').length <= mostWords) names.add(name)
  }
  return names
}

/** True where a title ends with the name of an office behind a headline. */
function isOffice(parts: readonly string[]): boolean {
  const last = parts.at(-1) ?? ''
  const size = last.split(' ').length
  return OFFICE.test(last) && size <= mostWordsOfOffice && (parts[0]?.split(' ').length ?? 0) > size
}
const mostWordsOfOffice = 8

/** True for a title that begins as the names of portals and papers do. */
export const isSite = (title: string): boolean => PORTAL.test(wordsOf(title.slice(0, longest)))

/** True for the name of the site, as banners and feet of pages have it. */
export const isSiteName = (text: string, names: ReadonlySet<string>): boolean =>
  text.length < longest && (BANNER.test(text) || (names.size > 0 && names.has(nameIn(text))))
const nameIn = remembered(wordsOf)
const BANNER = pattern('^(?:CỔNG|TRANG) (?:THÔNG TIN|TTĐT|TTTT|GIAO TIẾP)(?!\\p{L})[^\\p{Ll}]{0,120}$', {
  flags: 'u',
  bounded: false,
})

/** The parts of a title as words. */
export const partsOf = (title: string): string[] => title.slice(0, longest).split(PART).map(wordsOf).filter(Boolean)

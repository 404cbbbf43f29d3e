import { pattern } from '../text/boundary.js'
import { key } from '../text/fold.js'
import { repeats } from './listing.js'
import { articleThing, type Head } from './metadata.js'
import type { Passage } from './passage.js'
import { printedDates } from './printed.js'
import type { Region } from './region.js'
import type { Walk } from './walk.js'

const leastBody = 120
const leastAlone = 500
const leastForms = 3
const mostSectionWords = 4
const manyPassages = 100
const ERRORS = pattern(
  '^(?:\\(?(?:lỗi|error|http|status)? ?:? ?(?:400|401|403|404|410|500|502|503|504)(?!\\d)|không tìm thấy|trang (?:bạn|này|không)|page not found|not found|server error|runtime error|access denied|forbidden|bad gateway|service unavailable|object moved|just a moment|attention required|(?:bài viết|nội dung|liên kết|tin|trang|đường dẫn)(?: này)? (?:không tồn tại|đã bị xóa|đã bị gỡ)|(?:website|web|hệ thống|trang web|trang|cổng thông tin|trang thông tin)(?: \\p{L}{1,8}){0,6} (?:đang|tạm) (?:được )?(?:bảo trì|nâng cấp|xây dựng|dừng|ngừng|đóng)|thông báo bảo trì|(?:nội dung )?đang (?:được )?(?:cập nhật|xây dựng|bảo trì)$)',
  { flags: 'iu', bounded: false },
)

/** Why a page holds no article; undefined for a page that holds one. */
export function absence(page: Walk, region: Region, head: Head, url: string | undefined): string | undefined {
  if (!page.passages.length) return page.pictures ? 'gallery' : 'empty'
  if (isError(page, region, head)) return 'error page'
  const evidence = evidenceOf(page, region, head)
  if (isRoot(url) && !articleThing(head)) return 'home'
  if (region.prose < leastBody) return nameOf(page, region, head, url) ?? 'no running text'
  if (repeats(page, region) || isListing(page, region, evidence)) return nameOf(page, region, head, url) ?? 'listing'
  return undefined
}

/** What speaks for an article besides its text. */
function evidenceOf({ passages }: Walk, { named, headline, root }: Region, head: Head): number {
  const words = passages[headline]?.text.split(' ').length ?? 0
  let evidence = words > mostSectionWords ? (named ? 2 : 1) : headline >= 0 ? 0.5 : 0
  if (articleThing(head)) evidence += 2
  if (head.meta.get('og:type') === 'article' || head.meta.has('article:published_time')) evidence += 0.5
  if (root.naming?.signs.has('body')) evidence += 0.5
  if (head.meta.get('og:type') === 'website') evidence -= 1
  if (words > mostSectionWords && isDated(passages, headline, root.end)) evidence += 0.5
  return evidence
}

const shortlyBehind = 3

/** True where a line that prints little else but a date stands right behind the headline. */
const isDated = (passages: readonly Passage[], headline: number, end: number): boolean =>
  passages
    .slice(headline + 1, Math.min(headline + 1 + shortlyBehind, end))
    .some(({ text, linked }) => text.length < longestDateLine && linked === 0 && printedDates(text).length > 0)
const longestDateLine = 60

const shortPage = 900
const fewTexts = 2
const manyTitles = 12

/** Teasers in the body, or little text beside many teasers and nothing that speaks for an article. */
function isListing(page: Walk, region: Region, evidence: number): boolean {
  const { prose, teasers, teasersAround, root } = region
  if (teasers * 0.9 > prose) return true
  if (evidence < 1 && prose < shortPage && introduces(page, region)) return true
  if (prose >= leastAlone || evidence >= 2) return false
  if (page.passages.length > manyPassages && page.root.linked > page.root.characters * 0.6 && evidence < 1.5)
    return true
  return (
    teasersAround > prose * 2 ||
    root.linked > root.characters * 0.5 ||
    (evidence < 1 && prose < leastAlone / 2 && root.parent !== null)
  )
}

/** A text or two before the titles of many articles. */
function introduces({ passages }: Walk, { root }: Region): boolean {
  let texts = 0
  for (let at = root.first; at < root.end; at++) if ((passages[at]?.prose ?? 0) > 0) texts++
  if (texts > fewTexts) return false
  const titles = passages.filter(
    ({ text, linked }) => linked > text.length * 0.6 && text.split(' ').length > mostSectionWords,
  )
  return titles.length >= manyTitles
}

const fewPassages = 40

function isError({ passages }: Walk, { prose }: Region, { title }: Head): boolean {
  if (prose > leastAlone * 2) return false
  const first = passages.filter(
    ({ level }, at) => (at < 6 && passages.length < fewPassages) || (level > 0 && level < 3),
  )
  return [title ?? '', ...first.slice(0, 12).map(({ text }) => text)].some(text => ERRORS.test(key(text)))
}

/** What the page is instead: the front page, a forum, a gallery, or a listing. */
function nameOf(
  { passages, pictures, root }: Walk,
  region: Region,
  { title, meta, canonical }: Head,
  url: string | undefined,
): string | undefined {
  const name = key(title ?? '')
  if ([url, canonical ?? undefined, meta.get('og:url')].some(isRoot) || HOME.test(name)) return 'home'
  const forum = passages.filter(({ text }) => FORUM.test(key(text))).length
  if (forum >= leastForms) return 'forum index'
  if (GALLERY.test(name) || (pictures > passages.length && root.linked < root.characters * 0.4)) return 'gallery'
  if (root.linked > root.characters * 0.3 || region.teasersAround > 0 || passages.length > 40) {
    return 'listing'
  }
  return undefined
}

const HOME = pattern('^(?:trang chủ|home|trang nhất)(?!\\p{L})|[-|–] ?(?:trang chủ|home)$', {
  flags: 'u',
  bounded: false,
})
const FRONT_FILE = pattern('^/?(?:(?:index|default|home|trang-chu)(?:\\.[a-z]{2,5})?/?)?$', {
  flags: 'iu',
  bounded: false,
})

/** True for the address of a front page: a host alone, or its index file, without a query. */
function isRoot(url: string | undefined): boolean {
  const host = url?.indexOf('://') ?? -1
  if (url === undefined || host < 1) return false
  const path = url.indexOf('/', host + 3)
  if (path < 0) return true
  return FRONT_FILE.test(url.slice(path).split('#', 1)[0] ?? '')
}

const GALLERY = pattern(
  '^(?:thư viện (?:ảnh|hình|video)|album|hình ảnh|photo|gallery|videos?)(?!\\p{L})|[-|–] ?(?:thư viện ảnh|gallery)$',
  { flags: 'u', bounded: false },
)
const FORUM = pattern(
  '^(?:bài viết cuối|bài cuối|bài mới|chủ đề|số bài|đề tài|chuyên mục|diễn đàn|bài gởi|bài gửi|thành viên mới nhất|last post|threads|posts|forum|gởi bởi|hiện đang xem)(?!\\p{L})',
  { flags: 'u', bounded: false },
)

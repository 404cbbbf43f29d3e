import { key } from '../text/fold.js'
import { articleThing, type Head } from './metadata.js'
import type { Region } from './region.js'
import type { Walk } from './walk.js'

const leastBody = 120
const leastAlone = 500
const leastForms = 3
const mostSectionWords = 4
const manyPassages = 100
const ERRORS =
  /^(?:\(?(?:lỗi|error|http|status)?\s?:?\s?(?:400|401|403|404|410|500|502|503|504)(?![\d])|không tìm thấy|trang (?:bạn|này|không)|page not found|not found|server error|runtime error|access denied|forbidden|bad gateway|service unavailable|object moved|just a moment|attention required|bài viết không tồn tại|nội dung không tồn tại|liên kết không tồn tại)/iu

/** Why a page holds no article; undefined for a page that holds one. */
export function absence(page: Walk, region: Region, head: Head, url: string | undefined): string | undefined {
  if (!page.passages.length) return page.pictures ? 'gallery' : 'empty'
  if (isError(page, region, head)) return 'error page'
  if (
    region.prose >= leastBody &&
    !isListing(page, region, evidenceOf(page, region, head)) &&
    !interleaves(page, region)
  )
    return undefined
  return nameOf(page, region, head, url)
}

/** What speaks for an article besides its text. */
function evidenceOf({ passages }: Walk, { named, headline, root }: Region, head: Head): number {
  const words = passages[headline]?.text.split(' ').length ?? 0
  let evidence = words > mostSectionWords ? (named ? 2 : 1) : headline >= 0 ? 0.5 : 0
  if (articleThing(head)) evidence += 2
  if (head.meta.get('og:type') === 'article' || head.meta.has('article:published_time')) evidence += 0.5
  if (root.naming?.signs.has('body')) evidence += 0.5
  if (head.meta.get('og:type') === 'website') evidence -= 1
  return evidence
}

/** Teasers in the body, or little text beside many teasers and nothing that speaks for an article. */
function isListing(page: Walk, { prose, teasers, teasersAround, root }: Region, evidence: number): boolean {
  if (teasers * 0.9 > prose) return true
  if (prose >= leastAlone) return false
  if (evidence >= 2) return false
  if (page.passages.length > manyPassages && page.root.linked > page.root.characters * 0.6 && evidence < 1.5)
    return true
  return (
    teasersAround > prose * 2 ||
    root.linked > root.characters * 0.5 ||
    (evidence < 1 && prose < leastAlone / 2 && root.parent !== null)
  )
}

const leastItems = 3
const longestExcerpt = 700

/** Excerpts each under a link of its own, as a listing has them: more than half of the running texts of the body. */
function interleaves({ passages }: Walk, { root, headline }: Region): boolean {
  let texts = 0
  let excerpts = 0
  let link = -9
  for (let at = root.first; at < root.end; at++) {
    const passage = passages[at]
    if (!passage) break
    if (at !== headline && passage.linked > passage.text.length * 0.6 && passage.text.split(' ').length >= 4) link = at
    if (!passage.prose) continue
    texts++
    if (at - link <= 3 && passage.text.length < longestExcerpt) excerpts++
    link = -9
  }
  return excerpts >= leastItems && excerpts > texts * 0.6
}

function isError({ passages }: Walk, { prose }: Region, { title }: Head): boolean {
  if (prose > leastAlone * 2) return false
  const first = passages.slice(0, 6).map(({ text }) => text)
  return [title ?? '', ...(passages.length < 40 ? first : [])].some(text => ERRORS.test(key(text)))
}

/** What the page is instead: the front page, a forum, a gallery, or a listing. */
function nameOf(
  { passages, pictures, root }: Walk,
  region: Region,
  { title, meta, canonical }: Head,
  url: string | undefined,
): string {
  const name = key(title ?? '')
  if (
    [url, canonical ?? undefined, meta.get('og:url')].some(isRoot) ||
    /^(?:trang chủ|home|trang nhất)(?!\p{L})|(?:[-|–] ?)(?:trang chủ|home)$/u.test(name)
  )
    return 'home'
  const forum = passages.filter(({ text }) => FORUM.test(key(text))).length
  if (forum >= leastForms) return 'forum index'
  if (GALLERY.test(name) || (pictures > passages.length && root.linked < root.characters * 0.4)) return 'gallery'
  if (root.linked > root.characters * 0.3 || region.teasersAround > 0 || passages.length > 40) {
    return 'listing'
  }
  return 'no running text'
}

const isRoot = (url: string | undefined): boolean =>
  url !== undefined &&
  /^[a-z]+:\/\/[^/?#]+\/?(?:(?:index|default|home|trang-chu)(?:\.[a-z]{2,5})?\/?)?(?:[#?].*)?$/i.test(url)

const GALLERY =
  /^(?:thư viện (?:ảnh|hình|video)|album|hình ảnh|photo|gallery|videos?)(?!\p{L})|(?:[-|–] ?)(?:thư viện ảnh|gallery)$/u
const FORUM =
  /^(?:bài viết cuối|bài cuối|bài mới|chủ đề|số bài|đề tài|chuyên mục|diễn đàn|bài gởi|bài gửi|thành viên mới nhất|last post|threads|posts|forum|gởi bởi|hiện đang xem)(?!\p{L})/u

import { pattern } from '../text/boundary.js'
import { key } from '../text/fold.js'
import { type Evidence, evidenceOf, isFilm } from './evidence.js'
import { isFormOrBoard } from './forms.js'
import { isForum, isForumBoard } from './forum.js'
import { introduces, leadsOn, opensUnderTitle, repeats } from './listing.js'
import { articleThing, type Head } from './metadata.js'
import { isMonotone } from './monotone.js'
import { isNotice } from './notices.js'
import type { Passage } from './passage.js'
import { leastBody } from './prose.js'
import { isDocumentEntry, isWares, repeatsRecords, standsBesideTable } from './records.js'
import type { Region } from './region.js'
import { FRONT_PAGE } from './site.js'
import { isTemplate, repeatsItself } from './template.js'
import { isThread, openingPost } from './thread.js'
import { toldKind } from './told.js'
import type { Walk } from './walk.js'

const leastAlone = 500
const manyPassages = 100
/** Evidence against which a page may call itself a listing in vain. */
const surely = 3

/** Why a page holds no article; undefined for a page that holds one. */
export function absence(page: Walk, region: Region, head: Head, url: string | undefined): string | undefined {
  if (!page.passages.length) return page.pictures ? 'gallery' : 'empty'
  if (isNotice(page, region, head)) return 'error page'
  if (isRoot(url) && !articleThing(head) && !isShown(page, region, head)) return 'home'
  if (isTemplate(page, region, head)) return 'template'
  if (region.postings) return undefined
  if (isThread(page)) return openingPost(page) ? undefined : 'forum thread'
  if (!articleThing(head) && isForumBoard(page, head)) return 'forum index'
  if (isWelcome(page, region)) return isForum(page) ? 'forum index' : 'home'
  if (isDocumentEntry(page, region)) return 'document entry'
  if (!articleThing(head) && isWares(page, region, head)) return 'product page'
  if (region.prose < leastBody) return nameOf(page, region, head, url) ?? 'no running text'
  const told = toldKind(page, head, url)
  const evidence = evidenceOf(page, region, head, told)
  if (isNamedHome(head) && !evidence.alone && region.prose < leastAlone && !articleThing(head)) return 'home'
  if (isFormOrBoard(page, region, head, evidence)) return 'form or board'
  if (told === 'listing' && evidence.weight < surely) return nameOf(page, region, head, url) ?? 'listing'
  if (!evidence.headed && isMonotone(page, region)) return 'listing'
  if (told === 'listed' && evidence.weight < 1 && region.prose < shortPage && region.teasersAround > 0)
    return nameOf(page, region, head, url) ?? 'listing'
  if (isElse(page, region, head, evidence)) return nameOf(page, region, head, url) ?? 'listing'
  return repeatsItself(page, region) ? 'template' : undefined
}

const shortPage = 900

/** True where a front page shows an article all the same, as old systems do that load it without a new address: it stands alone under its headline and day, and no other article is told of. */
function isShown(page: Walk, region: Region, head: Head): boolean {
  if (region.prose < leastAlone || region.teasersAround > 0 || region.postings || isNamedHome(head)) return false
  const { weight, alone, dated } = evidenceOf(page, region, head, null)
  return alone && dated && weight >= 2 && !repeats(page, region)
}

const mostToTell = 20

/** True where the running text of a page is not that of an article. */
function isElse(page: Walk, region: Region, head: Head, { weight, alone, headed }: Evidence): boolean {
  const { prose } = region
  if (!(alone && weight >= 2) && repeats(page, region)) return true
  if (weight < 2 && prose < leastAlone && isForum(page)) return true
  if (weight < 1.5 && opensUnderTitle(page, region)) return true
  // Questions and answers, or prices, may be told one after another under a headline: a list links each of its entries.
  const isTold = headed && weight >= 2 && region.root.linked * mostToTell < region.root.characters
  if (!isTold && repeatsRecords(page, region)) return true
  if (weight < 2 && !alone && standsBesideTable(page, region)) return true
  if (weight < (region.named ? 1 : 2) && isAlbum(page, region, head)) return true
  if (weight < 2 && prose < leastAlone && isFilm(head)) return true
  return !(alone && weight >= 1.5) && isListing(page, region, weight)
}

/** Teasers in the body, or little text beside many titles and nothing that speaks for an article. */
function isListing(page: Walk, region: Region, weight: number): boolean {
  const { prose, teasers, teasersAround, root } = region
  if (teasers * 0.9 > prose) return true
  if (weight < 1 && introduces(page, region, prose < shortPage)) return true
  if (weight < 1 && prose < leastAlone * 2 && page.root.linked > page.root.characters / 2) return true
  if (prose >= leastAlone || weight >= 2) return false
  if (page.passages.length > manyPassages && page.root.linked > page.root.characters * 0.6 && weight < 1.5) return true
  return (
    teasersAround > prose * 2 ||
    root.linked > root.characters * 0.5 ||
    (weight < 1 && prose < leastAlone / 2 && root.parent !== null)
  )
}

/** Words that greet the visitors of a site. */
const WELCOME = pattern(
  '^(?:xin |kính |nhiệt liệt )?chào mừng (?:[\\p{L},]{1,12} ){1,16}?(?:đến với|ghé thăm|truy cập|tham quan|đến thăm) (?:trang|cổng|website|hệ thống|diễn đàn|blog)',
  { flags: 'u', bounded: false },
)
const mostWelcome = 4

/** True where the body is a few texts of which the first greets the visitors of the site. */
function isWelcome({ passages }: Walk, { root }: Region): boolean {
  const texts = passages.slice(root.first, root.end).filter(({ prose }) => prose > 0)
  const first = texts[0]
  return first !== undefined && texts.length <= mostWelcome && WELCOME.test(key(first.text.slice(0, longestGreeting)))
}
const longestGreeting = 300

/** What the page is instead: the front page, a forum, a gallery, or a listing. */
function nameOf(page: Walk, region: Region, head: Head, url: string | undefined): string | undefined {
  const { passages, pictures, root } = page
  const { title, meta, canonical } = head
  const name = key(title ?? '')
  if ([url, canonical ?? undefined, meta.get('og:url')].some(isRoot) || isNamedHome(head)) return 'home'
  if (isForum(page)) return 'forum index'
  if (GALLERY.test(name) || isFilm({ meta }) || (pictures > passages.length && root.linked < root.characters * 0.4))
    return 'gallery'
  const listed = root.linked > root.characters * 0.3 || region.teasersAround > 0 || passages.length > manyTexts
  return listed || leadsOn(page) ? 'listing' : undefined
}
const manyTexts = 40

/** True for a page that is named for its pictures and has a short text at most for each. */
function isAlbum({ passages, pictures }: Walk, { root, named }: Region, { title }: Head): boolean {
  const texts = passages.slice(root.first, root.end).filter(({ prose }) => prose > 0)
  return GALLERY.test(key(title ?? '')) && (pictures >= texts.length || !named) && texts.every(isShort)
}
const longestCaption = 300

const isShort = ({ text }: Passage): boolean => text.length < longestCaption

const isNamedHome = ({ title }: Head): boolean => title !== null && HOME.test(key(title))
const HOME = pattern('^(?:{front}|home)(?!\\p{L}| ?[>»/])|[-|–] ?(?:{front}|home)$', {
  words: { front: FRONT_PAGE },
  flags: 'u',
  bounded: false,
})
const FRONT_FILE = pattern(
  '^/?(?:(?:vi|vi-vn|web|guest|portal|pages|wps)/){0,3}(?:(?:index|default|home|main|trang-?chu)(?:\\.[a-z]{2,5})?/?)?$',
  { flags: 'iu', bounded: false },
)

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

import { Element } from 'domhandler'
import { pattern } from '../text/boundary.js'
import { key } from '../text/fold.js'
import { wordSet } from '../text/word-set.js'
import { articleThing, type Head } from './metadata.js'
import type { Walk } from './walk.js'

/** Classes that WordPress, Drupal and Joomla give to the body of a page that lists, and of a page with one article. */
const listing = wordSet(
  'archive search-results error404 page-taxonomy page-taxonomy-term path-taxonomy page-search path-search view-category view-categories view-featured view-archive view-search com_search com_tags com_finder',
)
const single = wordSet('single single-post single-format-standard view-article page-node path-node node-type-article')

const LISTING_THING = pattern('^(?:https?://schema\\.org/)?(?:CollectionPage|SearchResultsPage|ProfilePage)$', {
  flags: 'u',
  bounded: false,
})

/** Ends of paths of pages of a tag, a section, an author, a search, and of further pages of a list; their queries. */
const LISTING_PATH = pattern(
  '/(?:tags?|tu-khoa|hashtag|topics?|chu-de|search|tim-kiem|author|tac-gia|category|chuyen-muc|rss)(?:/[^/]{1,80})?/?$|/(?:page|trang)[/-]\\d{1,5}/?$|/taxonomy/term/\\d',
  { flags: 'iu', bounded: false },
)
const LISTING_QUERY = pattern(
  '[?&](?:(?:s|q|keywords?|tukhoa|tu-khoa|query)=|view=(?:category|section|frontpage|featured|archive|search)(?:&|$))',
  { flags: 'iu', bounded: false },
)
const longestTitle = 200
/** How the titles of pages of a subject begin: "Chủ đề: chuyển đổi số". */
const SUBJECT = pattern('^(?:tags?|hashtag|chủ đề|từ khóa|từ khoá|dòng sự kiện) ?:', { flags: 'u', bounded: false })
/** What such a page says to hold: "tin tức, hình ảnh, video về …". */
const NEWS_OF = pattern(
  '(?:^|[-–|:] ?)(?:tin tức|tin bài|tin mới|bài viết|hình ảnh|video)(?:(?:, ?| và )(?:tin tức|tin bài|tin mới|bài viết|hình ảnh|ảnh|video|clip|sự kiện|thông tin)(?: mới nhất)?){1,4}(?!\\p{L})',
  { flags: 'u', bounded: false },
)
/** Paths of articles end with their number. */
const ARTICLE_PATH = pattern('\\d{4,20}(?:\\.[a-z]{3,5})?$', { flags: 'u', bounded: false })

/** What a page calls itself: a list, one article, or neither; an address alone says it less surely. */
export type Told = 'listing' | 'listed' | 'article' | null

/** What the classes of the body, the type in the data and the address say that a page is. */
export function toldKind(page: Walk, head: Head, url: string | undefined): Told {
  const names = classesOf(page)
  if (names.some(name => single.has(name))) return 'article'
  if (names.some(name => listing.has(name))) return 'listing'
  if (articleThing(head)) return null
  const types = head.things.flatMap(({ '@type': type }) => [type].flat())
  if (types.some(type => typeof type === 'string' && LISTING_THING.test(type))) return 'listing'
  if (head.meta.get('og:type') === 'profile') return 'listing'
  const title = key((head.title ?? '').slice(0, longestTitle))
  if (SUBJECT.test(title)) return 'listing'
  if (NEWS_OF.test(title)) return 'listed'
  return isListed(url ?? head.canonical ?? head.meta.get('og:url')) ? 'listed' : null
}

const longestAddress = 400

function isListed(url: string | undefined): boolean {
  if (url === undefined || url.length > longestAddress) return false
  const [address = ''] = url.split('#', 1)
  const [path = ''] = address.split('?', 1)
  return (LISTING_PATH.test(path) && !ARTICLE_PATH.test(path)) || LISTING_QUERY.test(address.slice(path.length))
}

const outermost = 6

/** The classes of the body, which stands among the first boxes. */
function classesOf({ boxes }: Walk): readonly string[] {
  for (const { element } of boxes.slice(0, outermost)) {
    if (element instanceof Element && element.name === 'body') return (element.attribs['class'] ?? '').split(/\s+/)
  }
  return []
}

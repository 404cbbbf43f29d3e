import { pattern } from '../text/boundary.js'
import { key } from '../text/fold.js'
import type { Head } from './metadata.js'
import { CELL } from './rows.js'
import type { Walk } from './walk.js'

const leastForms = 3
const longestLine = 60
const free = { flags: 'u', bounded: false } as const

/** True for a page with several lines that only a forum has. */
export const isForum = (page: Walk): boolean => cellsOf(page).filter(cell => LINE.test(cell)).length >= leastForms
const LINE = pattern(
  '^(?:bài viết cuối|bài cuối|bài mới|chủ đề|số bài|đề tài|chuyên mục$|diễn đàn$|bài gởi|bài gửi|thành viên mới nhất|last post|threads|posts|forum|gởi bởi|hiện đang xem)(?!\\p{L})',
  free,
)

/** The short lines and cells of a page. */
const cellsOf = ({ passages }: Walk): string[] =>
  passages.filter(({ text }) => text.length < longestLine).flatMap(({ text }) => key(text).split(CELL))

const SYSTEM = pattern(
  '(?:powered by|forum software by|diễn đàn (?:sử dụng|chạy trên)|được cung cấp bởi|©|^)[^\\p{L}]{0,4}(?:phpbb|vbulletin|xenforo|smf|simple machines|ip\\.?board|invision|ips community|mybb|discuz|discourse|flarum|nodebb|vanilla forums|punbb|fluxbb|yabb)',
  free,
)
/** Names that software gives to a page of posts, in the attributes of the first boxes. */
const MARKUP = pattern('discussionforumposting|^(?:xf|xenforo|phpbb|vbulletin_html|ipboard_body|nv_forum)$', free)

/** Classes that software gives to its lists of posts and to the text of each. */
const POST_CLASSES: ReadonlySet<string> = new Set(['PostStream', 'bbWrapper', 'topic-body crawler-post'])

/** True for a page that a forum's software made, by its word or its marks. */
export function isForumMade({ passages, boxes }: Walk, { meta }: Head): boolean {
  if (SYSTEM.test(key(meta.get('generator') ?? ''))) return true
  const marked = boxes.some(({ element }) => {
    const { id = '', itemtype = '', class: name = '' } = 'attribs' in element ? element.attribs : {}
    if (POST_CLASSES.has(name)) return true
    return (id !== '' && MARKUP.test(id.toLowerCase())) || (itemtype !== '' && MARKUP.test(itemtype.toLowerCase()))
  })
  return marked || passages.some(({ text }) => text.length < longestSign && SYSTEM.test(key(text)))
}

/** Heads of the columns of boards and of lists of threads, by what they tell. */
const COLUMNS: readonly RegExp[] = [
  '(?:chủ đề|đề tài|topics?|threads?)(?: ?/ ?người g[ửở]i)?',
  '(?:bài viết|bài g[ửở]i|số bài|số bài viết|posts?)',
  '(?:trả lời|replies)',
  '(?:xem|đọc|lượt xem|lần xem|lần đọc|views?)',
  '(?:bài (?:viết )?(?:mới|cuối)(?: nhất| cùng| g[ửở]i)?|bài g[ửở]i (?:sau cùng|cuối|mới nhất)|last post)',
  '(?:diễn đàn|chuyên mục|forums?)',
].map(source => pattern(`^${source}:?$`, free))
const leastColumns = 3
const MODERATORS = pattern('^(?:điều hành viên|ban điều hành|moderators?|người điều hành)\\s?:', free)
const BY = pattern('^(?:g[ửở]i )?bởi:? \\S', free)
const CENSUS = pattern(
  'thành viên mới nhất|tổng số (?:bài viết|chủ đề|thành viên)|số thành viên\\s?:|ai đang (?:trực tuyến|online|có mặt)|thành viên (?:đang )?trực tuyến|đang (?:xem|đọc) ?(?:chuyên mục|diễn đàn|chủ đề này|box này)?\\s?:? ?\\d{1,4} (?:người )?\\(|chúc mừng sinh nhật',
  free,
)
const RIGHTS = pattern(
  '^bạn (?:không thể|không có quyền|không được(?: phép)?|chưa được phép) (?:gửi|gởi|trả lời|sửa|tạo|đăng|viết|tham gia)(?: \\p{L}{1,8}){0,3} ?(?:chủ đề|bài|đề tài|tập tin)',
  free,
)
const leastSigns = 2

/** True for the boards of a forum, or a list of its threads, by signs of several kinds. */
export function isForumBoard(page: Walk, { meta }: Head): boolean {
  const cells = cellsOf(page)
  const lines = page.passages.map(({ text }) => key(text.slice(0, longestSign)))
  const columns = COLUMNS.filter(column => cells.some(cell => column.test(cell))).length
  const signs = [
    SYSTEM.test(key(meta.get('generator') ?? '')) || lines.some(line => SYSTEM.test(line)),
    columns >= leastColumns,
    lines.some(line => MODERATORS.test(line)),
    lines.filter(line => BY.test(line)).length >= leastForms,
    lines.some(line => CENSUS.test(line)),
    lines.some(line => RIGHTS.test(line)),
  ]
  return signs.filter(Boolean).length >= leastSigns
}
const longestSign = 160

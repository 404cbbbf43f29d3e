import { pattern } from '../text/boundary.js'
import { key } from '../text/fold.js'
import { remembered } from '../text/remembered.js'
import type { Head } from './metadata.js'
import { CELL } from './rows.js'
import type { Walk } from './walk.js'

const leastForms = 3
const longestLine = 60
const free = { flags: 'u', bounded: false } as const

/** Lines that only a forum has. */
const LINE = pattern(
  '^(?:bài viết cuối|bài cuối|bài mới|chủ đề|số bài|đề tài|chuyên mục$|diễn đàn$|bài gởi|bài gửi|thành viên mới nhất|last post|threads|posts|forum|gởi bởi|hiện đang xem)(?!\\p{L})',
  free,
)

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
  return marked || passages.some(({ text }) => text.length < longestSign && marksIn(text).signs.includes('system'))
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
const longestSign = 160

/** What only a forum prints in a line, besides the heads of its columns. */
const signs = { system: SYSTEM, moderators: MODERATORS, by: BY, census: CENSUS, rights: RIGHTS }
type Sign = keyof typeof signs
const kindsOfSigns = Object.keys(signs) as readonly Sign[]

/** What a line tells of a forum: its signs, which heads of columns stand in its cells, and how many of these only a forum has. */
type Marks = { readonly signs: readonly Sign[]; readonly columns: readonly RegExp[]; readonly lines: number }

function readMarks(line: string): Marks {
  const folded = key(line)
  const cells = line.length < longestLine ? folded.split(CELL) : []
  return {
    signs: kindsOfSigns.filter(sign => signs[sign].test(folded)),
    columns: cells.length ? COLUMNS.filter(column => cells.some(cell => column.test(cell))) : [],
    lines: cells.filter(cell => LINE.test(cell)).length,
  }
}

/** Pages of a site have most of their lines in common; their paragraphs they have not. */
const marksIn = remembered(readMarks)

const marksOf = ({ passages }: Walk): readonly Marks[] =>
  passages.map(({ text }) => (text.length < longestSign ? marksIn(text) : readMarks(text.slice(0, longestSign))))

/** True for a page with several lines that only a forum has. */
export function isForum({ passages }: Walk): boolean {
  const short = passages.filter(({ text }) => text.length < longestLine)
  return short.reduce((sum, { text }) => sum + marksIn(text).lines, 0) >= leastForms
}

/** True for the boards of a forum, or a list of its threads, by signs of several kinds. */
export function isForumBoard(page: Walk, { meta }: Head): boolean {
  const marks = marksOf(page)
  const columns = new Set<RegExp>()
  const counts = { system: 0, moderators: 0, by: 0, census: 0, rights: 0 }
  for (const mark of marks) {
    for (const column of mark.columns) columns.add(column)
    for (const sign of mark.signs) counts[sign]++
  }
  const found = [
    counts.system > 0 || SYSTEM.test(key(meta.get('generator') ?? '')),
    columns.size >= leastColumns,
    counts.moderators > 0,
    // Sites with members and comments print both under their articles.
    counts.by >= leastForms || counts.census > 0,
    counts.rights > 0,
  ]
  return found.filter(Boolean).length >= leastSigns
}

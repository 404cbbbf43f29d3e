import { Element } from 'domhandler'
import type { Edtf } from '../calendar/edtf.js'
import { pattern } from '../text/boundary.js'
import { key } from '../text/fold.js'
import { lineOf } from './cue.js'
import { isMember, memberIn } from './member.js'
import { messagesOf } from './messages.js'
import { around, type Box, type Passage } from './passage.js'
import { bare, counted, isSigned, one, postsOf, type Signs } from './posts.js'
import { machineDate, printedDates } from './printed.js'
import { leastBody } from './prose.js'
import { quotedIn } from './quotes.js'
import type { Walk } from './walk.js'

/** What the writers of a thread say in their posts, and who opened it when. */
export type Postings = {
  /** The smallest box that holds all posts. */
  readonly root: Box
  /** The passages of the messages that are their writers' own words. */
  readonly own: ReadonlySet<number>
  readonly poster: string | null
  readonly posted: Edtf | null
  readonly characters: number
}

/** Share of the running text of a page that its posts hold, where the page is a thread. */
const leastShare = 0.5

/** Share of that text that may stand before the first post: an article with comments under it is no thread. */
const mostAhead = 0.3

/** Reads a thread, whose passages have their running text; null for a page that is none. `made` tells a page that a forum's software made. */
export function readPostings(page: Walk, made: () => boolean): Postings | null {
  const found = postsOf(page, made)
  if (!found) return null
  const { posts, signs } = found
  const { passages } = page
  const [first] = posts
  const root = first?.parent
  if (!first || !root) return null
  const own = new Set<number>()
  const before = new Set<string>()
  for (const [number, message] of messagesOf(posts, signs).entries()) {
    const post = posts[number] ?? message
    for (const at of ownWords(message, post, passages, signs, before)) {
      own.add(at)
      before.add(key(passages[at]?.text ?? ''))
    }
  }
  const prose = posts.reduce((sum, { prose }) => sum + prose, 0)
  const all = page.root.prose
  const characters = [...own].reduce((sum, at) => sum + (passages[at]?.text.length ?? 0), 0)
  const ahead = passages.slice(0, first.first).reduce((sum, passage) => sum + passage.prose, 0)
  if (characters < leastBody || prose < all * leastShare) return null
  if (ahead > prose * mostAhead || (ahead >= leastBody && !made())) return null
  return { root, own, characters, ...opened(first, own, passages, signs) }
}

const free = { flags: 'u', bounded: false } as const
const SIGNATURE = pattern('(?:^|[\\s_-])(?:sig|sign|chu-?ky)(?:[\\s_-]|$)|signature', { flags: 'iu', bounded: false })
const RULE = pattern('^[_—-]{5,60}$', free)
/** What forums write under a post: when it was changed, who liked it, what else it holds. */
const UNDER = [
  '[«( ]{0,3}(?:bài (?:viết )?(?:này )?(?:đã )?(?:được )?(?:\\S{1,30} ){0,3}(?:chỉnh )?sửa (?:lần cuối|bởi|lúc|vào)|(?:đã |được )?(?:sửa(?: chữa)?|chỉnh sửa|hiệu chỉnh|thay đổi)(?: nội dung)? (?:lần cuối|bởi)|lần sửa cuối|last edited|(?:last )?edited (?:by|on)|this post has been edited)',
  '(?:nhấn|bấm|click|nhấp|ấn)(?: vào đây)? (?:để|to) (?:mở rộng|xem thêm|expand|xem đầy đủ)',
  '(?:có )?\\d{1,5} (?:lượt )?(?:thích|cảm ơn|likes?|thanks)$',
  '.{1,160} (?:và|and) .{0,12}\\d{1,5} (?:người|thành viên|others?)(?: khác)?(?: (?:đã )?(?:thích|cảm ơn|liked?|thanked).{0,30})?$',
  'the following(?: \\d{1,4})? users? (?:say|said|like)',
  '(?:những|các|có)(?: \\d{1,4})? (?:users?|thành viên|người)(?: sau| này| dưới đây)?(?: đây)?,? (?:đã )?(?:nói |gửi lời )?(?:cảm ơn|thích|like)(?: .{0,40})?(?:bài|:|$)',
  '(?:gửi|sent|posted|được gửi|đăng) (?:từ|from|bằng|via) .{2,60}$',
  'code:?$|(?:php|html|mã) code:$|mã:$|(?:tập tin|file|files|hình|ảnh|tệp)?(?: ?đính kèm| attachments?| thu nhỏ)(?: của bài viết)?:?$|attached (?:files?|images?|thumbnails?):?$',
].map(source => pattern(`^(?:${source})`, free))
const longestUnder = 220
const toolKinds: ReadonlySet<string> = new Set(['share', 'print-tools', 'login', 'comment-form', 'hidden', 'metadata'])
const longestLine = 120
const longestTool = 30

/** The passages of a post's message without what it quotes, its signature, and what the forum writes around it. */
function ownWords(
  message: Box,
  post: Box,
  passages: readonly Passage[],
  signs: Signs,
  before: ReadonlySet<string>,
): number[] {
  const quoted = quotedIn(message, passages, before)
  const found: number[] = []
  for (let at = message.first; at < message.end; at++) {
    const passage = passages[at]
    if (!passage || quoted.has(at)) continue
    if (RULE.test(passage.text)) {
      if (found.length) break
      continue
    }
    const isFront = found.length === 0
    if (isAside(passage, post) || isUnder(passage) || (isFront && isOver(passages, at, signs))) continue
    found.push(at)
  }
  while (found.length && isTool(passages[found.at(-1) ?? 0])) found.pop()
  return found
}

/** True in a box of a signature, or of what is not shown. */
function isAside({ box }: Passage, post: Box): boolean {
  for (const one of around(box)) {
    if (one.depth <= post.depth) return false
    if (one.cue?.reason === 'not displayed') return true
    const { element } = one
    const name = element instanceof Element ? `${element.attribs['class'] ?? ''} ${element.attribs['id'] ?? ''}` : ''
    if (SIGNATURE.test(name)) return true
    if (element instanceof Element && SIGNATURE.test(element.attribs['data-role'] ?? '')) return true
  }
  return false
}

function isUnder(passage: Passage): boolean {
  const { text } = passage
  if (text.length > longestUnder) return false
  const folded = key(text)
  if (UNDER.some(pattern => pattern.test(folded))) return true
  const kind = text.length < longestLine && passage.prose === 0 ? lineOf(passage)?.kind : undefined
  return kind !== undefined && toolKinds.has(kind)
}

/** True for what stands over the words of a post: its member, day, number, title. */
function isOver(passages: readonly Passage[], at: number, signs: Signs): boolean {
  const passage = passages[at]
  if (!passage || passage.text.length > longestLine || (passage.prose > 0 && passage.level === 0)) return false
  if (isSigned(one(at), signs) || isTool(passage)) return true
  return passage.level > 0 || bare(passage.text) !== key(passage.text)
}

const isTool = (passage: Passage | undefined): boolean =>
  passage !== undefined &&
  passage.text.length < longestTool &&
  passage.linked * 2 > passage.text.length &&
  !ADDRESS.test(passage.text)
const ADDRESS = pattern('^(?:https?:|www\\.)', { flags: 'iu', bounded: false })

/** Who wrote the first post, and when. */
function opened(
  post: Box,
  own: ReadonlySet<number>,
  passages: readonly Passage[],
  signs: Signs,
): Pick<Postings, 'poster' | 'posted'> {
  let poster = post.element instanceof Element ? memberIn(post.element) : null
  let posted: Edtf | null = null
  for (let at = post.first; at < post.end; at++) {
    const passage = passages[at]
    if (!passage || own.has(at)) continue
    if (counted(signs.stamp, one(at)) > 0) {
      // What an element gives for machines outweighs a day that a profile prints.
      const given = givenBy(passage)
      if (given) return { poster, posted: given }
      posted ??= printedDates(passage.text)[0]?.value ?? null
    }
    if (counted(signs.label, one(at)) > 0 && poster === null && at > post.first) poster = nameAt(passages, post.first)
  }
  return { poster, posted }
}

function nameAt(passages: readonly Passage[], at: number): string | null {
  const text = passages[at]?.text ?? ''
  return isMember(text) ? text : null
}

const givenBy = ({ box: { element } }: Passage): Edtf | undefined => {
  const given = element instanceof Element ? element.attribs['datetime'] : undefined
  return given ? machineDate(given) : undefined
}

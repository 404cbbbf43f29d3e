import { Element } from 'domhandler'
import { pattern } from '../text/boundary.js'
import { key } from '../text/fold.js'
import { around, type Box, type Passage, within } from './passage.js'

const free = { flags: 'u', bounded: false } as const
const longestHead = 120
/** The line over what a post repeats of another. */
const HEAD = pattern(
  '^(?:quote|trích dẫn|trích|originally posted by .{1,60}|quote ?\\(.{1,60}\\)|(?:trích dẫn(?: từ)?|nguyên văn(?: bởi)?|được (?:gửi|đăng) bởi|gửi bởi|gởi bởi|bài (?:viết )?(?:gốc )?(?:của|bởi))(?: |: ?).{1,80}|.{1,60} (?:đã )?(?:nói|viết|wrote|said|gửi|posted|phát biểu)(?: (?:lúc|vào) .{1,40})?:(?: ?↑.{0,40})?|.{1,60} đăng lúc \\d.{4,30})\\s?:?$',
  free,
)
/** Names of quotations; texts that a reader may select to quote are none. */
const NAMED = pattern(
  '(?:^|[\\s_-])(?!(?:js-?)?select)[a-z]{0,12}quot(?:e|ation|ed)(?:[\\s_-]|$)|(?<!select|selectto)quote(?:d|content|container|header|title)',
  { flags: 'iu', bounded: false },
)
const leastRepeated = 15

/** Such a line with the quoted words behind it, as where the name stands in an element of its own. */
const HEAD_FIRST = pattern('^.{1,40} (?:đã )?(?:nói|viết|wrote|said|gửi)(?: (?:lúc|vào) .{1,40})?:(?: ?↑)?(?=.)', free)
/** True for the line that stands over a quotation of another post. */
const isHead = ({ text }: Passage): boolean => text.length < longestHead && HEAD.test(key(text))

/** The passages of a message that repeat another post: boxes under the name of its writer, named quotations, and quotations of what the thread says above. */
export function quotedIn(message: Box, passages: readonly Passage[], before: ReadonlySet<string>): ReadonlySet<number> {
  const quoted = new Set<number>()
  for (let at = message.first; at < message.end; at++) {
    const passage = passages[at]
    if (!passage || quoted.has(at)) continue
    const repeats = passage.text.length >= leastRepeated && before.has(key(passage.text))
    const quotation = inside(passage.box, message).findLast(box => isNamed(box) || isPart(box, message))
    const isUnder = isHead(passage)
    if (
      quotation &&
      (isUnder || repeats || isNamed(quotation) || HEAD_FIRST.test(key(passage.text.slice(0, longestHead))))
    )
      add(quoted, quotation)
    else if (isUnder) addUnder(quoted, message, passages, at)
    else if (repeats && quoted.has(at - 1)) quoted.add(at)
  }
  return quoted
}

/** A head with what it stands over: the box that it opens, the quotation right behind it, or a text that the thread said before. */
function addUnder(quoted: Set<number>, message: Box, passages: readonly Passage[], at: number): void {
  const own = inside(passages[at]?.box ?? message, message)
  const opened = own.find(({ first, end }) => first === at && end - first > 1)
  const next = inside(passages[at + 1]?.box ?? message, message).findLast(box => isNamed(box) || isPart(box, message))
  const below = opened && opened.end - opened.first < message.end - message.first ? opened : next
  if (below) add(quoted, { first: at, end: below.end })
  else if (BARE_HEAD.test(key(passages[at]?.text ?? ''))) quoted.add(at)
}
/** Such a line with nothing but words of the forum. */
const BARE_HEAD = pattern('^(?:quote|trích dẫn|trích|originally posted by .{1,60})\\s?:?$', free)

function add(quoted: Set<number>, { first, end }: Pick<Box, 'first' | 'end'>): void {
  for (let at = first; at < end; at++) quoted.add(at)
}

/** The boxes around a box that stand inside another. */
function inside(box: Box, outer: Box): Box[] {
  const found: Box[] = []
  if (!within(box, outer)) return found
  for (const one of around(box)) {
    if (one === outer) break
    found.push(one)
  }
  return found
}

const nameOf = ({ element }: Box): string =>
  element instanceof Element ? `${element.attribs['class'] ?? ''} ${element.attribs['id'] ?? ''}` : ''
const isNamed = (box: Box): boolean => NAMED.test(nameOf(box))
/** True for a quotation that is not all of a message, as forums set messages into one. */
const isPart = (box: Box, { first, end }: Box): boolean =>
  box.element instanceof Element && box.element.name === 'blockquote' && (box.first > first || box.end < end)

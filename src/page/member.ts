import { type ChildNode, Element, Text } from 'domhandler'
import { pattern } from '../text/boundary.js'
import { key } from '../text/fold.js'
import { readText } from '../text/unicode.js'
import { printedDates } from './printed.js'

const loose = { flags: 'iu', bounded: false } as const
/** Addresses of the pages of members: "member.php?u=5", "/members/hoa.5/", "?action=profile;u=5", "mod=space&uid=5". */
const MEMBER = pattern(
  '(?:^|[/?&;=._])(?:members?|memberlist|user-?profile|profile|users?|u|mod=space|showuser|thanh-?vien|nguoi-?dung)(?:[/.=?&;]|$)|space-uid-',
  loose,
)
/** Names of elements that hold who wrote a post. */
const NAMED = pattern(
  '(?:^|[\\s_-])(?:big)?(?:user-?names?|poster|post-?author|author-?name|nick(?:name)?|authi|creator)(?:[\\s_-]|$)',
  loose,
)
/** What leads to a member, or does something with him, and is no name. */
const TOOL = pattern(
  '^(?:xem|view|gửi|gởi|send|tìm|find|hồ sơ|lý lịch|trang|profile|website|thêm|add|báo cáo|report|trích dẫn|trả lời|reply|quote|by|bởi|tác giả|author|đăng nhập|đăng ký|offline|online)(?!\\p{L})',
  { flags: 'u', bounded: false },
)
const LETTER = pattern('\\p{L}', { flags: 'u', bounded: false })
const longestName = 30
const longestAddress = 300
const mostElements = 300

/** True for the address of the page of a member. */
export const leadsToMember = (href: string): boolean => href !== '' && MEMBER.test(href.slice(0, longestAddress))

/** True for a text that may be the name of a member. */
export const isMember = (text: string): boolean =>
  text.length <= longestName && LETTER.test(text) && !TOOL.test(key(text)) && printedDates(text).length === 0

/** The name of the member that an element tells first: in a link to his page, else in an element named for him. */
export function memberIn(root: Element): string | null {
  let named: string | null = null
  const pending: Element[] = [root]
  for (let steps = 0; pending.length && steps < mostElements; steps++) {
    const element = pending.pop()
    if (!element) break
    const { attribs, name } = element
    const isLink = name === 'a' && leadsToMember(attribs['href'] ?? '')
    if (isLink || (named === null && isNamed(element))) {
      const text = textOf((isLink && element.children.find(isNamedElement)) || element)
      if (isMember(text)) {
        if (isLink) return text
        named = text
      }
    }
    for (let at = element.children.length - 1; at >= 0; at--) {
      const child = element.children[at]
      if (child instanceof Element) pending.push(child)
    }
  }
  return named
}

const isNamedElement = (node: ChildNode): node is Element => node instanceof Element && isNamed(node)

const isNamed = ({ attribs }: Element): boolean => NAMED.test(`${attribs['class'] ?? ''} ${attribs['itemprop'] ?? ''}`)

const mostTexts = 12

/** The text of a small element; that of a large one is cut. */
export function textOf(root: Element): string {
  const texts: string[] = []
  const pending: (Element | Text)[] = [root]
  for (let steps = 0; pending.length && steps < mostTexts; steps++) {
    const node = pending.pop()
    if (node instanceof Text) texts.push(node.data)
    else if (node) {
      for (let at = node.children.length - 1; at >= 0; at--) {
        const child = node.children[at]
        if (child instanceof Text || child instanceof Element) pending.push(child)
      }
    }
  }
  return readText(texts.join(' '))
}

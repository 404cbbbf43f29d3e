import type { ChildNode, Element } from 'domhandler'
import { pattern } from '../text/boundary.js'
import type { ChromeKind } from './block.js'
import { NUMBER } from './digits.js'
import type { Box, Passage } from './passage.js'

const COUNT = `[(:]? ?${NUMBER}(?![\\d%])(?! ?[/%:-] ?\\d)\\)?`
/** What readers click at, with how many did: "Thích (18)", "👍 84", "Hữu ích: 12". */
const CLICKED = pattern(
  `(?<label>(?:lượt )?(?:thích|likes?|hữu ích|không hữu ích|quan tâm|hài lòng|không hài lòng|chia sẻ|shares?)|người (?:hâm mộ|theo dõi|đăng ký)|\\p{Extended_Pictographic}️?) ?${COUNT}`,
  { flags: 'giu', bounded: false },
)
/** "2 lượt thích", "12,304 Người theo dõi". */
const LIKED = pattern(
  `^${NUMBER} (?<label>(?:lượt )?(?:thích|likes?|chia sẻ|shares?)|(?:người )?(?:hâm mộ|theo dõi|đăng ký)|fans?|followers?|subscribers?)$`,
  { flags: 'iu', bounded: false },
)
/** "Bình luận (2)", "2 bình luận". */
const COMMENTED = pattern(
  `^(?:(?<label>(?:số )?(?:bình luận|ý kiến|phản hồi|comments?)) ?${COUNT}|${NUMBER.replace('number', 'before')} (?<behind>bình luận|ý kiến|phản hồi|comments?))$`,
  { flags: 'iu', bounded: false },
)
/** "Có (41)", below "Bài viết có hữu ích không?". */
const ANSWERED = pattern(`^(?<label>có|không|hữu ích|không hữu ích) ?${COUNT}$`, { flags: 'iu', bounded: false })
/** "Có (41)": a button that says nothing else. */
const BUTTON = pattern(`^(?<label>[\\p{L}\\p{Extended_Pictographic}️ ]{1,24}?) ?${COUNT}$`, {
  flags: 'iu',
  bounded: false,
})

/** Nodes of a button that are looked at. */
const mostNodes = 8

/** The passage that a button makes which says how many clicked at it; other buttons say nothing. */
export function clickedIn(button: Element, box: Box): Passage | undefined {
  let text = ''
  const nodes: ChildNode[] = [...button.children]
  for (let seen = 0; seen < mostNodes && nodes.length; seen++) {
    const node = nodes.shift()
    if (node && 'data' in node && node.type === 'text') text += node.data
    else if (node && 'children' in node) nodes.unshift(...node.children.slice(0, mostNodes))
  }
  text = text.replace(SPACES, ' ').trim()
  if (!BUTTON.test(text)) return undefined
  return {
    text,
    kind: 'paragraph',
    box,
    line: { kind: 'share', reason: 'a button with a count' },
    level: 0,
    linked: 0,
    links: 0,
    href: '',
    opensLinked: false,
    bold: 0,
    italic: 0,
    large: 0,
    afterPicture: false,
    prose: 0,
  }
}

const SPACES = /\s+/g

/** How many readers did something with an article, by what they did. */
export function reactionsIn(text: string, kind: ChromeKind | 'article'): [label: string, number: string][] {
  if (kind === 'comments') {
    const { label, number, behind, before } = (COMMENTED.exec(text) ?? ANSWERED.exec(text))?.groups ?? {}
    return [[label ?? behind ?? '', number ?? before ?? '']]
  }
  if (kind !== 'share') return []
  const whole = (LIKED.exec(text) ?? BUTTON.exec(text))?.groups
  if (whole) return [[whole['label'] ?? '', whole['number'] ?? '']]
  return [...text.matchAll(CLICKED)].map(({ groups }) => [groups?.['label'] ?? '', groups?.['number'] ?? ''])
}

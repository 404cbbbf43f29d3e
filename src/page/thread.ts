import { pattern } from '../text/boundary.js'
import { key } from '../text/fold.js'
import { gathered } from '../text/gathered.js'
import { isLink } from './link-lines.js'
import { isMember } from './member.js'
import { around, type Box, type Passage } from './passage.js'
import { proseOf } from './prose.js'
import { CELL } from './rows.js'
import type { Walk } from './walk.js'

const longestLine = 60
const leastLabels = 2
/** What forums say of a writer beside each post. */
const MEMBER = pattern(
  '^(?<label>tham gia(?: ngày)?|ngày tham gia|gia nhập|join date|joined|posts|bài viết|bài g[ửở]i|số bài(?: viết)?|(?:đã )?được (?:cảm ơn|thích)|thanks)\\s?:(?: ?$|.{0,12}\\d)',
  { flags: 'u', bounded: false },
)

/** Such a label in a piece of its own, with its number in the next. */
const BARE = pattern(
  '^(?:tham gia|ngày tham gia|gia nhập|joined|bài viết|bài g[ửở]i|messages|posts|điểm tương tác|điểm|reaction score|points|thích|được thích)$',
  { flags: 'u', bounded: false },
)
const VALUE = pattern('^\\d[\\d.,/-]{0,11}$|^(?:\\d{1,2} )?\\p{L}{2,6} \\d', { flags: 'u', bounded: false })
const longestValue = 20

const noLabels: readonly string[] = []

/** What a passage says of a member beside a post: when he joined, how much he wrote. */
function labelsAt(passages: readonly Passage[], at: number): readonly string[] {
  const text = passages[at]?.text ?? ''
  if (text.length > longestLine) return noLabels
  if (text.includes(':')) return text.split(CELL).flatMap(cell => MEMBER.exec(key(cell))?.groups?.['label'] ?? [])
  const next = passages[at + 1]?.text ?? ''
  return text.length < longestValue && next.length < longestValue && VALUE.test(next) && BARE.test(key(text))
    ? [key(text)]
    : noLabels
}

/** What each passage of a page says of a member. */
export function labelsOf(page: Walk): readonly (readonly string[])[] {
  page.labels ??= page.passages.map((_, at) => labelsAt(page.passages, at))
  return page.labels
}

/** True for a page that says of its writers when they joined and how much they wrote, as forums do beside each post. */
export const isThread = (page: Walk): boolean => new Set(gathered(labelsOf(page), labels => labels)).size >= leastLabels

/** Running text without which the first post of a thread is a question or a greeting, in characters. */
const leastPost = 400
const nearest = 6

/** The box of the first post of a thread, where that is a text of some length; null where it is not, or the page no thread. */
export function openingPost(page: Walk): Box | null {
  if (!isThread(page)) return null
  const { passages } = page
  const labels = labelled(page)
  const last = labels.find((at, order) => (labels[order + 1] ?? Number.POSITIVE_INFINITY) - at > nearest) ?? -1
  const first = passages.findIndex((passage, at) => at > last && proseOf(passage) > 0)
  const text = passages[first]
  if (last < 0 || !text) return null
  const post = [...around(text.box)].findLast(box => box.first > last)
  if (!post || labels.some(at => at >= post.first && at < post.end)) return null
  const prose = passages.slice(post.first, post.end).reduce((sum, passage) => sum + proseOf(passage), 0)
  return prose >= leastPost ? post : null
}

const labelled = (page: Walk): number[] => labelsOf(page).flatMap((labels, at) => (labels.length ? [at] : []))

const farBefore = 4
/** That of a name, and that of the picture before it. */
const mostLinks = 2

/** Who wrote the first post of a thread: the link to a member right before what is said of him. */
export function posterOf(page: Walk): string | null {
  const { passages } = page
  const first = labelled(page)[0] ?? 0
  for (let at = first - 1; at >= Math.max(0, first - farBefore); at--) {
    const passage = passages[at]
    if (passage && (passage.level === 1 || passage.level === 2)) return null
    if (passage && passage.links > 0 && passage.links <= mostLinks && isLink(passage) && isMember(passage.text))
      return passage.text
  }
  return null
}

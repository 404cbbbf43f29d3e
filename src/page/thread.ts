import { pattern } from '../text/boundary.js'
import { key } from '../text/fold.js'
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

const labelsIn = ({ text }: Passage): string[] =>
  text.length > longestLine || !text.includes(':')
    ? []
    : text.split(CELL).flatMap(cell => MEMBER.exec(key(cell))?.groups?.['label'] ?? [])

/** True for a page that says of its writers when they joined and how much they wrote, as forums do beside each post. */
export const isThread = ({ passages }: Walk): boolean => new Set(passages.flatMap(labelsIn)).size >= leastLabels

/** Running text without which the first post of a thread is a question or a greeting, in characters. */
const leastPost = 400
const nearest = 6

/** The box of the first post of a thread, where that is a text of some length; null where it is not, or the page no thread. */
export function openingPost(page: Walk): Box | null {
  if (!isThread(page)) return null
  const { passages } = page
  const labels = passages.flatMap((passage, at) => (labelsIn(passage).length ? [at] : []))
  const last = labels.find((at, order) => (labels[order + 1] ?? Number.POSITIVE_INFINITY) - at > nearest) ?? -1
  const first = passages.findIndex((passage, at) => at > last && proseOf(passage) > 0)
  const text = passages[first]
  if (last < 0 || !text) return null
  const post = [...around(text.box)].findLast(box => box.first > last)
  if (!post || labels.some(at => at >= post.first && at < post.end)) return null
  const prose = passages.slice(post.first, post.end).reduce((sum, passage) => sum + proseOf(passage), 0)
  return prose >= leastPost ? post : null
}

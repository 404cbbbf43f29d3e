import { Element } from 'domhandler'
import { pattern } from '../text/boundary.js'
import { key } from '../text/fold.js'
import type { Box, Passage } from './passage.js'
import type { Region } from './region.js'
import type { Walk } from './walk.js'

const leastItems = 3
const longestExcerpt = 700

/** Excerpts each under a link of its own, as a listing has them: more than half of the running texts of the body. */
function interleaves({ passages }: Walk, { root, headline }: Region): boolean {
  let texts = 0
  let excerpts = 0
  let link = -9
  for (let at = root.first; at < root.end; at++) {
    const passage = passages[at]
    if (!passage) break
    if (at !== headline && passage.linked > passage.text.length * 0.6 && passage.text.split(' ').length >= 4) link = at
    if (!passage.prose) continue
    texts++
    if (at - link <= 3 && passage.text.length < longestExcerpt) excerpts++
    link = -9
  }
  return excerpts >= leastItems && excerpts > texts * 0.6
}

/** Links that lead on to the whole of what stands before them, as a listing has them under each of its excerpts. */
function repeatsReadMore({ passages }: Walk, { root }: Region): boolean {
  let more = 0
  let texts = 0
  for (let at = root.first; at < root.end; at++) {
    const passage = passages[at]
    if (!passage) break
    if (passage.prose) texts++
    const { text, linked } = passage
    if (text.length < longestMore && linked * 2 > text.length && MORE.test(key(text))) more++
  }
  return more >= leastItems && more * 3 >= texts
}
const longestMore = 30
const MORE = pattern(
  '^[^\\p{L}]{0,4}(?:(?:xem|đọc) (?:thêm|tiếp|chi tiết|toàn bộ|trả lời|câu trả lời|đầy đủ)|chi tiết|xem|trả lời|read more|continue reading|more)(?!\\p{L})',
  { flags: 'u', bounded: false },
)

/** True where the body of a page repeats what a listing repeats: excerpts under links, texts that begin with a link, cards, links that lead on. */
export const repeats = (page: Walk, region: Region): boolean =>
  interleaves(page, region) ||
  repeatsReadMore(page, region) ||
  opensWithLinks(page, region) ||
  repeatsCards(page, region)

const leastOpenings = 4

/** Running texts of which most begin with a link: an index with a word on each of its entries. */
function opensWithLinks({ passages }: Walk, { root }: Region): boolean {
  let texts = 0
  let opened = 0
  for (let at = root.first; at < root.end; at++) {
    const passage = passages[at]
    if (!passage?.prose) continue
    texts++
    if (passage.opensLinked) opened++
  }
  return opened >= leastOpenings && opened > texts * 0.6
}

const leastCards = 4
const fewestParts = 2
const mostParts = 7

/** Boxes of one make that hold most of the body, each with a few texts and a link to a page of its own. */
function repeatsCards({ boxes, passages }: Walk, { root, headline }: Region): boolean {
  const makes = new Map<string, { cards: number; characters: number }>()
  for (const box of boxes) {
    if (box.first < root.first || box.end > root.end || box === root) continue
    const parts = box.end - box.first
    if (parts < fewestParts || parts > mostParts || !isCard(box, passages, headline)) continue
    const make = makeOf(box)
    if (box.parent && make === makeOf(box.parent)) continue
    const known = makes.get(make) ?? { cards: 0, characters: 0 }
    makes.set(make, { cards: known.cards + 1, characters: known.characters + box.characters })
  }
  return [...makes.values()].some(({ cards, characters }) => cards >= leastCards && characters > root.characters * 0.6)
}

/** True for a box whose text begins with a short line and goes on with a longer one, and that links to another page. */
function isCard(box: Box, passages: readonly Passage[], headline: number): boolean {
  if (headline >= box.first && headline < box.end) return false
  const texts = passages.slice(box.first, box.end)
  const longest = texts.reduce((most, { text }) => Math.max(most, text.length), 0)
  const first = texts[0]?.text.length ?? 0
  return box.anchors > 0 && longest > longestName && first < longestName && first < longest
}
const longestName = 110

const makeOf = ({ element }: Box): string =>
  element instanceof Element ? `${element.name}.${element.attribs['class'] ?? ''}` : ''

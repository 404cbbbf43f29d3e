import { pattern } from '../text/boundary.js'
import { key } from '../text/fold.js'
import { NO_PAGE } from './anchors.js'
import { isCard, longestName, makeOf } from './card.js'
import { lineOf } from './cue.js'
import { interleaves } from './interleaving.js'
import type { Passage } from './passage.js'
import { isDateLine } from './printed.js'
import type { Region } from './region.js'
import { mostSectionWords } from './standing.js'
import { isTitle } from './title.js'
import type { Walk } from './walk.js'

const leastItems = 3

/** Links that lead on to the whole of what stands before them, as a listing has them under each of its excerpts. */
function repeatsReadMore({ passages }: Walk, { root }: Region): boolean {
  const inside = passages.slice(root.first, root.end)
  const more = inside.filter(isReadMore).length
  return more >= leastItems && more * 3 >= inside.filter(({ prose }) => prose > 0).length
}

/** True where a page repeats links that lead on, whatever stands before them. */
export const leadsOn = ({ passages }: Walk): boolean => passages.filter(isReadMore).length >= leastItems

const isReadMore = ({ text, linked }: Passage): boolean =>
  text.length < longestMore ? linked * 2 > text.length && MORE.test(key(text)) : isAddress(text)

/** True for a line that is the address of a page, as lists of results print it. */
const isAddress = (text: string): boolean => text.length < longestLine && ADDRESS.test(text)
const longestLine = 200
const ADDRESS = pattern('^(?:https?://|www\\.)[^\\s/]{3,80}/\\S{1,160}$', { flags: 'iu', bounded: false })
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
  repeatsCards(page, region) ||
  repeatsPosts(page, region) ||
  repeatsHeads(page, region) ||
  repeatsDays(page, region) ||
  isIndex(page, region)

const leastOpenings = 4

/** Running texts of which most begin with a link: an index with a word on each of its entries. */
function opensWithLinks({ passages }: Walk, { root }: Region): boolean {
  let texts = 0
  let opened = 0
  for (let at = root.first; at < root.end; at++) {
    const passage = passages[at]
    if (!passage?.prose) continue
    texts++
    if (passage.opensLinked && isPhrase(passage)) opened++
  }
  return opened >= leastOpenings && opened > texts * 0.6
}

const leastCards = 4

/** Boxes of one make that hold most of the body, each with a few texts and a link to a page of its own. */
function repeatsCards({ boxes, passages }: Walk, { root, headline }: Region): boolean {
  const makes = new Map<string, { cards: number; characters: number }>()
  for (const box of boxes) {
    if (box.first < root.first || box.end > root.end || box === root) continue
    if (!isCard(box, passages) || (headline >= box.first && headline < box.end)) continue
    const make = makeOf(box)
    if (box.parent && make === makeOf(box.parent)) continue
    const known = makes.get(make) ?? { cards: 0, characters: 0 }
    makes.set(make, { cards: known.cards + 1, characters: known.characters + box.characters })
  }
  return [...makes.values()].some(({ cards, characters }) => cards >= leastCards && characters > root.characters * 0.6)
}

const shortestPhrase = 12
/** True for a text whose links are mostly longer than a word, as the titles of articles are and keywords are not. */
const isPhrase = ({ linked, links }: Passage): boolean => linked > 0 && linked >= links * shortestPhrase

/** Boxes of one make that each begin with a heading over a day: posts, one behind the other in full. */
function repeatsPosts({ boxes, passages }: Walk, { root }: Region): boolean {
  const makes = new Map<string, number>()
  for (const box of boxes) {
    const first = passages[box.first]
    if (box.first < root.first || box.end > root.end || box.end - box.first <= leastItems) continue
    if (!first?.level || first.text.split(' ').length <= mostSectionWords) continue
    if (!isDateLine(passages[box.first + 1]?.text ?? '')) continue
    makes.set(makeOf(box), (makes.get(makeOf(box)) ?? 0) + 1)
  }
  return [...makes.values()].some(posts => posts >= leastItems)
}

const leastEntries = 10
const shortestEntry = 20

/** Lines that mostly hold a link to a page each, wherever in the line: the table of contents of a site. */
function isIndex({ passages }: Walk, { root }: Region): boolean {
  const lines = beforeRelated(passages.slice(root.first, root.end)).filter(({ text }) => text.length >= shortestEntry)
  const entries = lines.filter(line => isPhrase(line) && !FILE.test(line.href) && !NO_PAGE.test(line.href)).length
  return entries >= leastEntries && entries > lines.length * 0.6 && root.linked > root.characters * 0.25
}
const FILE = pattern('\\.(?:pdf|docx?|xlsx?|rar|zip|jpe?g|png|gif)$', { flags: 'iu', bounded: false })

const leastHeads = 4

/** Heads of a text each, and links around pictures that lead on from them. */
function repeatsHeads({ passages }: Walk, { root, headline }: Region): boolean {
  let heads = 0
  let texts = 0
  for (let at = root.first; at < root.end; at++) {
    const passage = passages[at]
    if (!passage) break
    if (passage.prose) texts++
    else if (at !== headline && isHead(passage) && passages[at + 1]?.prose) heads++
  }
  return heads >= leastHeads && texts <= heads * 1.5 && root.anchors >= heads && root.linked < root.characters * 0.2
}

/** Heads of several words with a day under each and a text under that, one behind the other: the headline is but the first of them. */
function repeatsDays({ passages }: Walk, { root }: Region): boolean {
  let heads = 0
  for (let at = root.first; at + 2 < root.end; at++) {
    const head = passages[at]
    if (head && !head.prose && isHead(head) && isDateLine(passages[at + 1]?.text ?? '') && passages[at + 2]?.prose)
      heads++
  }
  return heads >= leastItems
}

const isHead = ({ text, linked }: Passage): boolean =>
  linked === 0 && text.length < longestName && text.split(' ').length > mostSectionWords

const fewTexts = 2
const manyTitles = 12
const mostTitles = 20

/** Titles of many articles behind a text or two, or behind a whole preface where they take more room than it. */
export function introduces({ passages }: Walk, { root, prose }: Region, short: boolean): boolean {
  const inside = passages.slice(root.first, root.end)
  if (short && inside.filter(passage => passage.prose > 0).length <= fewTexts)
    return passages.filter(isLongTitle).length >= manyTitles
  const titles = beforeRelated(inside).filter(isTitle)
  return titles.length >= mostTitles && titles.reduce((sum, { linked }) => sum + linked, 0) > prose
}

/** The passages before the heading of related articles. */
function beforeRelated(passages: readonly Passage[]): readonly Passage[] {
  const related = passages.findIndex(passage => lineOf(passage)?.kind === 'related')
  return related < 0 ? passages : passages.slice(0, related)
}

const isLongTitle = (passage: Passage): boolean => isTitle(passage) && passage.text.split(' ').length > mostSectionWords

const fewBetween = 3
const leastOthers = 5
const longestStory = 1500
const leastUnder = 2

/** The first text of the body under the title of another article, and others like it, as where a story leads a listing. */
export function opensUnderTitle({ passages }: Walk, { root, prose, headline }: Region): boolean {
  const first = passages.findIndex((passage, at) => at >= root.first && at < root.end && passage.prose > 0)
  const from = Math.max(0, first - fewBetween)
  if (readsUnder(passages, headline, first)) return false
  const own = passages[headline]
  const title = passages
    .slice(from, first)
    .findLast(passage => passage === own || isTitle(passage) || isStrong(passage))
  if (!title || !isTitle(title) || NO_PAGE.test(title.href)) return false
  const inside = passages.slice(from, root.end)
  const under = inside.filter(
    (passage, at) => isTitle(passage) && (inside[at + 1]?.prose || inside[at + 2]?.prose),
  ).length
  // A headline may be a link to its own page: then its date stands under it.
  if (passages.slice(from, first).some(({ text }) => isDateLine(text))) return under > leastUnder
  if (under >= leastUnder) return true
  return isStrong(title) && prose < longestStory && passages.filter(isTitle).length > leastOthers
}

/** True where a text that is no title of another article stands shortly behind the headline. */
const readsUnder = (passages: readonly Passage[], headline: number, first: number): boolean => {
  if (headline < 0) return false
  const behind = passages.slice(headline + 1, Math.min(first, headline + 1 + fewBetween))
  const text = behind.findIndex(({ prose }) => prose > 0)
  return text >= 0 && !behind.slice(0, text).some(isTitle)
}

const isStrong = ({ level, bold, large, text, box }: Passage): boolean =>
  level > 0 || Math.max(bold, large) > text.length * 0.7 || box.naming?.signs.has('headline') === true

import { pattern } from '../text/boundary.js'
import { lineOf } from './cue.js'
import { type Box, nearest, type Passage, within } from './passage.js'
import { isSurelyPerson, NUMBERED, namesIn } from './person.js'
import { isDateLine, isPlaceAndDay, printedDates } from './printed.js'
import { isSpoken } from './prose.js'
import { isSiteName } from './site.js'

const free = { flags: 'u', bounded: false } as const
const shortest = 8
const longest = 250
const farBefore = 14
/** Score without which nothing is a headline by its place. */
const least = 2
const CENTRED = pattern('center', { flags: 'iu', bounded: false })

/** Longest name of a section, in words. */
export const mostSectionWords = 4
export const wordCount = (passage: Passage | undefined): number => passage?.text.split(' ').length ?? 0

/** How long names of sections begin. */
export const SECTION = pattern(
  '^(?:(?:các )?(?:tin|tin tức|bản tin|thông tin|hoạt động|chuyên mục|chuyên đề|lĩnh vực|văn bản|nghiên cứu|trao đổi|diễn đàn|góc)(?!\\p{L}))',
  { flags: 'iu', bounded: false },
)
/** Longest name of a section that begins as such names do, in words. */
const mostOfLongSection = 7

const ownLink = 4

/** What the place of a passage says: a heading, a name such as "tieude"; a link takes away. */
export function standing({ level, box, linked, text }: Passage): number {
  const named = nearest(box, 2).some(({ naming }) => naming?.signs.has('headline'))
  return (level ? 4 - level * 0.4 : 0) + (named ? 2.5 : 0) - (linked * 2 > text.length ? ownLink : 0)
}

/** The headline by its place alone: the strongest heading or name shortly before the body, or at its beginning. */
export function standingHeadline(passages: readonly Passage[], root: Box, sites: ReadonlySet<string>): number {
  const body = firstProse(passages, root)
  let best = -1
  let rank = Number.NEGATIVE_INFINITY
  for (let at = Math.max(0, root.first - farBefore); at <= body; at++) {
    const passage = passages[at]
    if (!passage || !mayStand(passage) || isSiteName(passage.text, sites)) continue
    // A long headline looks like running text.
    const overDay = isDated(passages, at)
    if (at === body && (isSentence(passage) || !overDay)) continue
    const inside = at >= root.first ? 2 : 0
    const short = isShort(passage, overDay) || isSpoken(passage) ? 2.5 : 0
    // A headline may be a link to its own page: then its date stands under it.
    const own = passage.linked && isDateLine(passages[at + 1]?.text ?? '') ? ownLink : 0
    // Its day stands over it where the body, or the lead before the body, stands under it.
    const opensText = at === body - 1 || (passages[at + 1]?.prose ?? 0) > 0
    const isBesideDate = overDay || (opensText && printsDay(passages[at - 1]))
    const dated = !own && !short && passage.linked === 0 && isBesideDate ? overDate : 0
    const score =
      standing(passage) + emphasis(passage) + inside + own + dated - short - Math.max(0, body - at - 4) * 0.15
    const near = score - Math.min(farthest, (at - common(passage.box, root).first) * 0.1)
    if (score > least && near > rank) {
      rank = near
      best = at
    }
  }
  return best
}

/** True for a text as short as names of sections mostly are, and for a longer one that begins as they do, "Thông tin giá cả thị trường", unless its day stands under it. */
function isShort(passage: Passage, dated: boolean): boolean {
  const words = wordCount(passage)
  return words <= mostSectionWords || (!dated && words <= mostOfLongSection && SECTION.test(passage.text))
}

/** The line right before the body, where it has the words of a headline and none of its signs; -1 where there is none. */
export function plainHeadline(passages: readonly Passage[], root: Box, sites: ReadonlySet<string>): number {
  const body = firstProse(passages, root)
  for (let at = body - 1; at >= Math.max(0, body - fewBetween); at--) {
    const passage = passages[at]
    if (!passage || passage.linked > 0) return -1
    if (isDateLine(passage.text) || lineOf(passage)) continue
    const words = wordCount(passage)
    const isFit = words > mostSectionWords && words <= mostWords && !isSentence(passage) && !CRUMBS.test(passage.text)
    return isFit && mayStand(passage) && !isSiteName(passage.text, sites) ? at : -1
  }
  return -1
}
const fewBetween = 3
const mostWords = 30
const CRUMBS = pattern('[>»›|]', { flags: 'u', bounded: false })

/** True for a text that may be a headline by its length, its words and its boxes. */
export const mayStand = (passage: Passage): boolean =>
  passage.text.length >= shortest &&
  passage.text.length <= longest &&
  passage.kind !== 'caption' &&
  !lineOf(passage) &&
  !MOTTO.test(passage.text) &&
  !isPlaceAndDay(passage.text) &&
  !nearest(passage.box, 6).some(({ cue }) => cue)

const SENTENCE_LAST = pattern('[.!…;:]["”»)]?$', free)
export const isSentence = ({ text }: Passage): boolean => SENTENCE_LAST.test(text)

/** What stands at the head of every document of the state. */
const MOTTO = pattern(
  '^(?:cộng h(?:òa|oà) xã hội chủ nghĩa việt nam|độc lập ?[-–] ?tự do ?[-–] ?hạnh phúc|đảng cộng sản việt nam)[^\\p{L}]{0,3}$',
  { flags: 'iu', bounded: false },
)
const overDate = 2.5
const longestDateLine = 60
const longestLine = 120
const farthest = 2

/** True where a short line that prints a day stands under a text, or under its byline. */
export function isDated(passages: readonly Passage[], at: number): boolean {
  const below = passages[at + 1]
  return printsDay(below) || (below !== undefined && lineOf(below)?.kind === 'metadata' && printsDay(passages[at + 2]))
}

const printsDay = (passage: Passage | undefined): boolean =>
  passage !== undefined &&
  passage.text.length < (isMetadata(passage) || opensWithDay(passage.text) ? longestLine : longestDateLine) &&
  printedDates(passage.text).length > 0

/** True for a line that begins with a day and goes on behind a bar: "Thứ tư, 13/07/2011 | Lượt xem: 518 | Cỡ chữ A+ A-". */
function opensWithDay(text: string): boolean {
  const bar = text.indexOf('|')
  return bar > 0 && bar < longestDateLine && isDateLine(text.slice(0, bar))
}

/** True for a line that its words or its box make one of dates and names. */
const isMetadata = (passage: Passage): boolean =>
  lineOf(passage)?.kind === 'metadata' || passage.box.naming?.chrome?.kind === 'metadata'

/** The smallest box that holds two boxes. */
function common(box: Box, other: Box): Box {
  let at = box
  while (at.parent && !within(other, at)) at = at.parent
  return at
}

const emphasis = ({ bold, text, level, box, large }: Passage): number => {
  const centred = nearest(box, 2).some(
    ({ element }) =>
      'attribs' in element && CENTRED.test(`${element.attribs['align']}${element.attribs['style']}${element.name}`),
  )
  return (
    (!level && bold >= text.length * 0.7 ? 1.6 : 0) +
    (centred ? 1 : 0) +
    (large > text.length * 0.7 ? 2 : 0) -
    (NUMBERED.test(text) || isName(text) ? 3 : 0) +
    (text === text.toUpperCase() ? 0.5 : 0)
  )
}

/** In capitals every word looks like one of a name: it must begin as names of persons do. */
const isName = (text: string): boolean =>
  namesIn(text).length > 0 && (text !== text.toUpperCase() || isSurelyPerson(text))

/** The first running text of the body that is not its headline. */
export function firstProse(passages: readonly Passage[], root: Box, headline = -1): number {
  for (let at = root.first; at < root.end; at++) if (at !== headline && (passages[at]?.prose ?? 0) > 0) return at
  return root.first
}

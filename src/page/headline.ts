import { pattern } from '../text/boundary.js'
import { key, unaccented } from '../text/fold.js'
import { lineOf } from './cue.js'
import { type Box, nearest, type Passage } from './passage.js'
import { NUMBERED, namesIn } from './person.js'
import { isDateLine } from './printed.js'

/** A passage that may be the headline, and how strongly the page speaks for it. */
export type Candidate = { readonly at: number; readonly score: number }

const shortest = 8
const shortLine = 12
const longest = 400
const farBefore = 14
/** Everything but small letters and digits. */
const NO_WORD = /[^a-z0-9à-ỹ]+/g
const CENTRED = pattern('center', { flags: 'iu', bounded: false })
const wordsOf = (text: string): string => key(text).replace(NO_WORD, ' ').trim()

/** The passage that the titles of the page name: in a heading before others, with the running text behind it. */
export function namedHeadline(passages: readonly Passage[], titles: readonly string[]): number {
  const keys = titles.map(title => wordsOf(title.slice(0, longest))).filter(({ length }) => length >= shortest)
  const folded = keys.map(unaccented)
  if (!keys.length) return -1
  const firsts = new Set([...keys, ...folded].flatMap(title => title.split(' ')))
  const plain = keys.some((title, at) => title === folded[at])
  const behind = proseBehind(passages)
  let best = -1
  let most = 0
  for (const [at, passage] of passages.entries()) {
    if (passage.text.length < (passage.level ? shortest : shortLine) || passage.text.length > longest) continue
    const first = firstWord(passage.text)
    if (!firsts.has(first) && !(plain && firsts.has(unaccented(first)))) continue
    const agreement = agreementOf(wordsOf(passage.text), keys, folded)
    if (!agreement) continue
    const score = (agreement + standing(passage)) * ((behind[at] ?? 0) > 0.5 ? 1 : 0.4)
    // Of two neighbours that a title names, an author and a headline, the headline stands first.
    if (score > most + (best >= 0 && at - best <= 3 ? 1.5 : 0)) {
      most = score
      best = at
    }
  }
  return best
}

/** The first word of a text in lower case: a title that names the text holds it. */
function firstWord(text: string): string {
  let from = 0
  while (from < 8 && text.charCodeAt(from) < 0x30) from++
  let to = from
  while (to < from + 10 && text.charCodeAt(to) > 0x2f && text.charCodeAt(to) !== 0x3a) to++
  return text.slice(from, to).toLowerCase()
}

/** For each passage the share of the running text that stands behind it. */
function proseBehind(passages: readonly Passage[]): number[] {
  let sum = 0
  const sums: number[] = new Array(passages.length).fill(0)
  for (let at = passages.length - 1; at >= 0; at--) {
    sums[at] = sum
    sum += passages[at]?.prose ?? 0
  }
  return sums.map(one => one / (sum || 1))
}

/** How well the words agree with one of the titles, 0 for not at all; titles without diacritics agree less. */
function agreementOf(words: string, titles: readonly string[], folded: readonly string[]): number {
  let most = 0
  for (const [at, title] of titles.entries()) {
    most = Math.max(most, agreement(words, title))
    if (folded[at] === title) most = Math.max(most, agreement(unaccented(words), title) * 0.8)
  }
  return most
}

function agreement(words: string, title: string): number {
  if (words === title) return 12
  if (title.startsWith(words) && words.length > 14) return 9 * (words.length / title.length) ** 0.5
  if (words.length > 14 && title.endsWith(words)) return 8 * (words.length / title.length) ** 0.5
  if (words.length > 24 && title.includes(words)) return 6
  return title.length > 24 && words.startsWith(title) ? 6 : 0
}

const ownLink = 4

/** What the place of a passage says: a heading, a name such as "tieude"; a link takes away. */
function standing({ level, box, linked, text }: Passage): number {
  const named = nearest(box, 2).some(({ naming }) => naming?.signs.has('headline'))
  return (level ? 4 - level * 0.4 : 0) + (named ? 2.5 : 0) - (linked * 2 > text.length ? ownLink : 0)
}

/** The headline that a title names, unless that is the short name of a section and a longer one stands before the body. */
export function chooseHeadline(passages: readonly Passage[], root: Box, named: number): number {
  if (named >= 0 && wordCount(passages[named]) > mostSectionWords) return named
  const standing = standingHeadline(passages, root)
  return named < 0 || (standing > named && wordCount(passages[standing]) > mostSectionWords) ? standing : named
}

const mostSectionWords = 4
const wordCount = (passage: Passage | undefined): number => passage?.text.split(' ').length ?? 0

/** The headline by its place alone: the strongest heading or name shortly before the body, or at its beginning. */
function standingHeadline(passages: readonly Passage[], root: Box): number {
  const body = firstProse(passages, root)
  let best = -1
  let most = 2
  for (let at = Math.max(0, root.first - farBefore); at < body; at++) {
    const passage = passages[at]
    if (!passage || passage.text.length < shortest || passage.text.length > 250 || lineOf(passage)) continue
    if (nearest(passage.box, 6).some(({ cue }) => cue)) continue
    const inside = at >= root.first ? 2 : 0
    const short = wordCount(passage) < mostSectionWords ? 2.5 : 0
    // A headline may be a link to its own page: then its date stands under it.
    const own = passage.linked && isDateLine(passages[at + 1]?.text ?? '') ? ownLink : 0
    const score = standing(passage) + emphasis(passage) + inside + own - short - Math.max(0, body - at - 4) * 0.15
    if (score > most) {
      most = score
      best = at
    }
  }
  return best
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
    (NUMBERED.test(text) || namesIn(text).length ? 3 : 0) +
    (text === text.toUpperCase() ? 0.5 : 0)
  )
}

function firstProse(passages: readonly Passage[], root: Box): number {
  for (let at = root.first; at < root.end; at++) if ((passages[at]?.prose ?? 0) > 0) return at
  return root.first
}

import { pattern } from '../text/boundary.js'
import { unaccented } from '../text/fold.js'
import type { ChromeKind } from './block.js'
import { type Box, nearest, type Passage } from './passage.js'
import { FRONT_PAGE, isSite, isSiteName, partsOf, siteNames, wordsOf } from './site.js'
import { isDated, mostSectionWords, plainHeadline, SECTION, standing, standingHeadline, wordCount } from './standing.js'

const shortest = 8
const shortLine = 12
const longest = 400

/** The passage that the titles of the page name: in a heading before others, with the running text behind it. */
export function namedHeadline(
  passages: readonly Passage[],
  titles: readonly string[],
  sites: ReadonlySet<string>,
): number {
  const spellings = new Set([...titles, ...titles.map(title => title.replace(FORM, ''))])
  const keys = [...spellings].map(title => wordsOf(title.slice(0, longest))).filter(({ length }) => length >= shortest)
  const folded = keys.map(unaccented)
  if (!keys.length) return -1
  const firsts = new Set([...keys, ...folded].flatMap(title => title.split(' ')))
  const openings = new Set(titles.map(openingOf))
  const plain = keys.some((title, at) => title === folded[at])
  const behind = proseBehind(passages)
  let best = -1
  let most = 0
  for (const [at, passage] of passages.entries()) {
    if (passage.text.length < (passage.level ? shortest : shortLine) || passage.text.length > longest) continue
    // Nearly every passage goes by its first word: what follows is dear.
    const first = firstWord(passage.text)
    if (!firsts.has(first) && !(plain && firsts.has(unaccented(first)))) continue
    if (leadsToFront(passage, openings) || isCrumb(passage)) continue
    if (isSiteName(passage.text, sites) || HOME.test(passage.text)) continue
    const agreement = agreementOf(wordsOf(passage.text), keys, folded)
    if (!agreement || (agreement < leastExact && !behind[at] && passage.level === 0)) continue
    const score = (agreement + standing(passage)) * ((behind[at] ?? 0) > 0.5 ? 1 : 0.4)
    // Of two neighbours that a title names, an author and a headline, the headline stands first.
    if (score > most + (best >= 0 && at - best <= 3 ? 1.5 : 0)) {
      most = score
      best = at
    }
  }
  return best
}

/** The form of an article before its title: "[E-Magazine] …". */
const FORM = pattern('^\\[[^\\]]{2,24}\\] ?(?=\\S)', { flags: 'u', bounded: false })
const CRUMBS = pattern('\\p{L} ?[>»›] ?\\p{L}', { flags: 'u', bounded: false })
const isCrumb = ({ box, text }: Passage): boolean =>
  nearest(box, 3).some(({ cue }) => cue?.kind === 'breadcrumb') && CRUMBS.test(text)

/** The name of the front page: "Trang chủ - Cổng thông tin điện tử huyện Lạc Khê". */
const HOME = pattern('^{front} ?(?:[-–|:]|$)', { words: { front: FRONT_PAGE }, flags: 'iu', bounded: false })

/** The address of the front page: a link to it is the name of the site. */
const FRONT = pattern('^(?:https?://[^/]{1,80})?/?(?:(?:index|default|home|trang-?chu)\\.[a-z]{2,5})?$', {
  flags: 'iu',
  bounded: false,
})

/** What a copy of a site that has a folder for each article calls the page of each. */
const BESIDE = pattern('^index\\.html?$', { flags: 'iu', bounded: false })

/** True for a link to the front page; what a title begins with may link to its own page, which a copy of the site calls as it calls the front page. */
function leadsToFront({ linked, href, text }: Passage, openings: ReadonlySet<string>): boolean {
  if (linked === 0 || !FRONT.test(href.slice(0, longest))) return false
  return !(BESIDE.test(href.slice(0, longest)) && openings.has(wordsOf(text)))
}

/** The first part of a title, where it is the longest. */
function openingOf(title: string): string {
  const [first = '', ...rest] = partsOf(title)
  return rest.some(part => part.length > first.length) ? '' : first
}

/** The first word of a text in lower case: a title that names the text holds it. */
function firstWord(text: string): string {
  let from = 0
  while (from < 8 && (text.charCodeAt(from) < 0x30 || text.charCodeAt(from) === bracket)) from++
  let to = from
  while (to < from + 10 && text.charCodeAt(to) > 0x2f && text.charCodeAt(to) !== 0x3a) to++
  return text.slice(from, to).toLowerCase()
}

const bracket = 0x5b

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
  return title.length > leastBeginning && words.startsWith(title) ? 6 : 0
}

const leastBeginning = 20
/** Agreement below which a line has but some words of a title: at the end of a page it is the address of the site. */
const leastExact = 7

/** Kinds of boxes that may have a heading of their own. */
const aside: ReadonlySet<ChromeKind> = new Set(['hidden', 'comments', 'footer', 'login', 'search'])

/** The one heading of the first level that has several words, where no title of the page names a headline. */
export function soleHeading(passages: readonly Passage[], sites: ReadonlySet<string>): number {
  let found = -1
  for (const [at, passage] of passages.entries()) {
    if (passage.level !== 1 || passage.linked > 0 || wordCount(passage) <= mostSectionWords) continue
    if (isSiteName(passage.text, sites)) continue
    if (nearest(passage.box, 6).some(({ cue }) => cue && aside.has(cue.kind))) continue
    if (found >= 0) return -1
    found = at
  }
  return found
}

const mostWordsOfSection = 9

/** The headline that a title names, unless that is the short name of a section and a longer one stands before the body; without either a plain line before the body, where the titles name the site alone. */
export function chooseHeadline(
  passages: readonly Passage[],
  root: Box,
  named: number,
  titles: readonly string[],
  sites: ReadonlySet<string>,
): number {
  const long = named >= 0 && wordCount(passages[named]) > mostSectionWords
  if (long && (isDated(passages, named) || wordCount(passages[named]) > mostWordsOfSection)) return named
  const placed = standingHeadline(passages, root, sites)
  const isLong = placed > named && wordCount(passages[placed]) > mostSectionWords
  // A long name of a section stands above a headline with its date, or with nothing between.
  if (long && passages[named]?.level === 0 && SECTION.test(passages[named].text)) {
    const below = placed > named ? placed : plainHeadline(passages, root, sites)
    if (below <= named || wordCount(passages[below]) <= mostSectionWords) return named
    return below - named <= fewBetween || isDated(passages, below) ? below : named
  }
  if (long) return isLong && isDated(passages, placed) ? placed : named
  if (named < 0 && placed < 0 && titles.every(title => isNoHeadline(title, sites)))
    return plainHeadline(passages, root, sites)
  return named < 0 || isLong ? placed : named
}
const fewBetween = 2
/** True for a title that names the site or a section and no article. */
const isNoHeadline = (title: string, sites: ReadonlySet<string>): boolean =>
  title.split(' ').length <= mostSectionWords ||
  isSite(title) ||
  siteNames([title]).size > 0 ||
  isSiteName(title, sites)

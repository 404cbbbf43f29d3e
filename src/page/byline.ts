import { pattern } from '../text/boundary.js'
import { key } from '../text/fold.js'
import { lineOf } from './cue.js'
import { type Cut, endingOf, isOwnLine, labelOf, longest } from './ending.js'
import { articleThing, type Head, type Thing } from './metadata.js'
import { type Box, isNamedLead, nearest, type Passage } from './passage.js'
import { isPenName, isSurelyPerson, isTitled, namesIn } from './person.js'
import { bareOfDate, DOT, opensWithPlaceAndDay, printedDates } from './printed.js'
import type { Region } from './region.js'
import { isTitle } from './title.js'

/** Who wrote an article, the passages that say nothing else, and the last paragraph where the name stands at its end. */
export type Byline = {
  readonly authors: readonly string[]
  readonly passages: readonly number[]
  readonly cut?: Cut
}

const free = { flags: 'u', bounded: false } as const
const loose = { flags: 'iu', bounded: false } as const
/** A word for the writer inside a line, and the capitalised words behind it: "Đăng bởi Minh Khuê lúc 8:30". */
const BY = pattern(
  "(?:^|\\s)(?:[Bb]ởi|[Bb]y|[Nn]gười (?:đăng|viết)\\s?:|[Tt]ác giả\\s?:)\\s(?<name>(?:\\p{Lu}\\p{L}{1,6}\\. ?)?\\p{Lu}(?:\\.|[\\p{L}'’]{1,12})(?: ?\\p{Lu}(?:\\.|[\\p{L}'’]{1,12})){0,4})",
  free,
)
/** A writer and the paper that the article was taken from: "Theo Minh Khuê (Báo Lạc Khê)". */
const OF_PAPER = pattern(
  "^\\(?[Tt]heo (?<name>\\p{Lu}[\\p{L}'’]{1,7}(?: \\p{Lu}[\\p{L}'’]{1,7}){1,3}) ?[(/] ?[^()/]{2,40}\\)?$",
  free,
)
const longestLine = 120
const longestLabel = 20
const farBehind = 8

/** The authors: by the page's data, a label, a name, or a line of its own at the end of the body. */
export function bylineOf(
  head: Head,
  region: Region,
  passages: readonly Passage[],
  kept: readonly number[],
  publisher: string | null,
): Byline {
  if (region.postings) return { authors: region.poster ? [region.poster] : [], passages: [] }
  const ending = endingOf(passages, kept, region)
  const fromData = personsOf(head, publisher)
  if (fromData.length) {
    const line = openingOf(region, passages)
    const opening = line && sameName(fromData, line.authors) ? line.passages : []
    return { ...ending, authors: fromData, passages: [...opening, ...(ending?.passages ?? [])] }
  }
  if (region.poster) return { ...ending, authors: [region.poster], passages: ending?.passages ?? [] }
  const labelled = labelledOf(region, passages) ?? labelledAbove(region, passages)
  if (labelled)
    return { ...ending, authors: labelled.authors, passages: [...labelled.passages, ...(ending?.passages ?? [])] }
  const opening = openingOf(region, passages)
  if (opening && ending && sameName(ending.authors, opening.authors))
    return { ...ending, passages: [...opening.passages, ...ending.passages] }
  return opening ?? ending ?? { authors: [], passages: [] }
}

const sameName = (some: readonly string[], others: readonly string[]): boolean =>
  some.some(one => others.some(other => key(one) === key(other)))

function personsOf(head: Head, publisher: string | null): string[] {
  const site = key(publisher ?? '')
  const things = [articleThing(head)?.['author']].flat().map(one => personIn(one, head.things))
  const metas = ['author', 'article:author', 'dc.creator', 'byl'].map(name => head.meta.get(name))
  const penName = things.length === 1 && things[0] && isPenName(things[0]) ? things[0] : undefined
  for (const given of [things, metas]) {
    const names = given.flatMap(one => (one ? namesIn(one) : [])).filter(name => !site.includes(key(name)))
    if (names.length) return [...new Set(names)]
  }
  return penName ? [penName] : []
}

/** The name of a person in the data of a page: given there, or by the person's id. */
function personIn(value: unknown, things: readonly Thing[]): string | undefined {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return undefined
  const given: Thing = Object.fromEntries(Object.entries(value))
  const id = given['@id']
  const thing = given['name'] === undefined && id ? (things.find(other => other['@id'] === id) ?? given) : given
  return thing['@type'] !== 'Organization' && typeof thing['name'] === 'string' ? thing['name'] : undefined
}

/** Lines around the body that say "Người viết: …", or stand in a box named for the author. */
function labelledOf({ root, headline }: Region, passages: readonly Passage[]): Byline | undefined {
  const from = Math.max(0, Math.min(headline >= 0 ? headline : root.first, root.first) - 4)
  const to = Math.min(passages.length, root.end + farBehind)
  let others = false
  for (let at = from; at < to; at++) {
    const passage = passages[at]
    if (!passage || passage.text.length > longestLine || at === headline) continue
    others ||= at >= root.end && isTitle(passage)
    const label = labelOf(passage.text)
    const by = BY.exec(passage.text)?.groups?.['name']
    const named = passage.prose === 0 && nearest(passage.box, 3).some(isNamedForAuthor)
    const of = OF_PAPER.exec(passage.text)?.groups?.['name']
    // A name behind the body that leads to all its articles, before those of others: "Minh Khuê".
    const page = at >= root.end && !others && passage.linked >= passage.text.length - 1 && AUTHORS.test(passage.href)
    if (!label && !by && !of && !named && !page) continue
    const told = by ?? of ?? passage.text.slice(label.length).split(BAR)[0] ?? ''
    const names = named && isPenName(told) ? [told] : namesIn(told)
    if (names.length) return { authors: names, passages: [at] }
  }
  return undefined
}

/** A label in a line of its own, and the names in the next. */
function labelledAbove({ root }: Region, passages: readonly Passage[]): Byline | undefined {
  const to = Math.min(passages.length, root.end + farBehind)
  for (let at = root.first; at < to; at++) {
    const text = passages[at]?.text ?? ''
    if (text.length > longestLabel || !labelOf(text.endsWith(':') ? text : `${text}:`)) continue
    const authors = namesIn(passages[at + 1]?.text ?? '')
    if (authors.length) return { authors, passages: [at, at + 1] }
  }
  return undefined
}
const isNamedForAuthor = ({ naming }: Box): boolean =>
  naming?.chrome?.kind === 'metadata' && AUTHOR.test(naming.chrome.by)
const AUTHOR = pattern('^(?:authors?|byline|tacgia|butdanh|authorname|createby)$', free)
/** What ends the names in a line: a mark, or when the article was written. */
const BAR = pattern('\\s(?:[|•]|::|lúc|vào|ngày)\\s|\\s[-–(]?\\s?\\d', free)

const farBefore = 5

/** A name in a line of its own right behind the headline, of several the one that is surely a person's; or one with a title of the clergy before the headline, as books have it. */
function openingOf({ root, headline }: Region, passages: readonly Passage[]): Byline | undefined {
  if (headline < 0) return undefined
  let found: Byline | undefined
  for (let at = headline + 1; at <= headline + 3 && at < root.end; at++) {
    const passage = passages[at]
    if (passage && isNamedLead(passage)) continue
    if (!passage || passage.prose > 0) break
    const line = lineOf(passage)
    if (!isOwnLine(passage) || passage.text.startsWith('(') || (line && line.kind !== 'metadata')) continue
    if (isForeignLink(passage)) continue
    const authors = beside(passage.text)
    if (!authors.length) continue
    if (isSurelyPerson(passage.text)) return { authors, passages: [at] }
    found ??= { authors, passages: [at] }
  }
  return found ?? titledBefore(headline, passages)
}

/** True for a link that leads to no page of an author; a name and a day beside it are a byline wherever they lead. */
const isForeignLink = ({ text, linked, href }: Passage): boolean =>
  linked > 0 &&
  href !== '' &&
  !AUTHORS.test(href) &&
  !href.startsWith('mailto:') &&
  !(DOT.test(text) && printedDates(text).length > 0)

const mostOfBox = 4
/** Share of the running text beyond which a box is no word on its author. */
const mostOfBody = 0.3

/** Small boxes that tell who an author is, under his name. */
export function boxesOf(
  authors: readonly string[],
  { root }: Region,
  passages: readonly Passage[],
  kept: readonly number[],
): number[] {
  const names = new Set(authors.map(key))
  if (!names.size) return []
  return kept.flatMap(at => {
    const passage = passages[at]
    if (!passage || passage.text.length > longest || !names.has(key(passage.text))) return []
    const box = nearest(passage.box, 3).find(({ first, end }) => end - first > 1)
    if (!box || box.first !== at || box.end - box.first > mostOfBox || box.prose > root.prose * mostOfBody) return []
    return Array.from({ length: box.end - box.first }, (_, offset) => at + offset)
  })
}

/** Addresses of the pages of authors. */
const AUTHORS = pattern('(?:^|[/?&_-])(?:tac-?gia|authors?|nguoi-?viet|phong-?vien|but-?danh)(?:[/=._-]|$)', loose)

function titledBefore(headline: number, passages: readonly Passage[]): Byline | undefined {
  for (let at = headline - 1; at >= Math.max(0, headline - farBefore); at--) {
    const text = passages[at]?.text ?? ''
    if (text.length > longest || !isTitled(text)) continue
    const authors = namesIn(text.replace(YEAR, ''))
    if (authors.length) return { authors, passages: [] }
  }
  return undefined
}
const YEAR = pattern(',? \\(?(?:19|20)\\d\\d\\)?$', free)

/** The names of a line, or those beside the date that it prints: "Minh Khuê | 12/10/2021 08:30". */
function beside(text: string): string[] {
  if (opensWithPlaceAndDay(text)) return []
  if (!printedDates(text).length) return namesIn(text)
  const parts = [...text.split(MARKS), text.replace(DATES, ' ').replace(SPACES, ' ').trim()]
  return (
    parts
      .filter(part => bareOfDate(key(part)).length > 1)
      .map(namesIn)
      .find(({ length }) => length > 0) ?? []
  )
}
const MARKS = pattern('\\s?[|•·]\\s?|\\s[–-]\\s|,\\s', free)
const DATES = pattern(
  '[\\d/:,|()+–-]|(?<!\\p{L})\\.|GMT|UTC|[Nn]gày|[Tt]háng|[Nn]ăm|[Ll]úc|[Tt]hứ \\p{L}{2,4}|Chủ nhật|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?!\\p{L})',
  { bounded: false },
)
const SPACES = pattern(' {2,}', { bounded: false })

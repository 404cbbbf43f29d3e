import { pattern } from '../text/boundary.js'
import { key } from '../text/fold.js'
import { articleThing, type Head, type Thing } from './metadata.js'
import { nearest, type Passage } from './passage.js'
import { isPenName, isSurelyPerson, isTitled, namesIn } from './person.js'
import { printedDates } from './printed.js'
import type { Region } from './region.js'

/** Who wrote an article, and the passages that say nothing else. */
export type Byline = { readonly authors: readonly string[]; readonly passages: readonly number[] }

const free = { flags: 'u', bounded: false } as const
const LABEL = pattern(
  '^\\(?(?:người viết|tác giả(?: bài viết)?|bài viết|bài|bài và ảnh|bài, ảnh|bài - ảnh|tin, ảnh|tin và ảnh|tin - ảnh|tin bài|tin, bài|tin|ảnh và bài|thực hiện|người thực hiện|biên soạn|phóng viên|cộng tác viên|ctv|pv|by|author|bởi|viết bởi|được viết bởi|written by|đăng bởi|posted by|người đăng|nguồn tin)\\s?[:\\-–]\\s?',
  { flags: 'iu', bounded: false },
)
/** A word for the writer inside a line, and the capitalised words behind it: "Đăng bởi Minh Khuê lúc 8:30". */
const BY = pattern(
  "(?:^|\\s)(?:[Bb]ởi|[Bb]y|[Nn]gười (?:đăng|viết)\\s?:|[Tt]ác giả\\s?:)\\s(?<name>\\p{Lu}(?:\\.|[\\p{L}'’]{1,12})(?: ?\\p{Lu}(?:\\.|[\\p{L}'’]{1,12})){0,4})",
  free,
)
const longest = 60
const longestLine = 120

/** The authors: by the page's data, a label, a name, or a line of its own at the end of the body. */
export function bylineOf(
  head: Head,
  region: Region,
  passages: readonly Passage[],
  kept: readonly number[],
  publisher: string | null,
): Byline {
  const ending = endingOf(passages, kept, region)
  const fromData = personsOf(head, publisher)
  if (fromData.length)
    return {
      authors: fromData,
      passages: ending && sameName(ending.authors, fromData) ? ending.passages : (ending?.passages ?? []),
    }
  const labelled = labelledOf(region, passages)
  if (labelled) return { authors: labelled.authors, passages: [...labelled.passages, ...(ending?.passages ?? [])] }
  const opening = openingOf(region, passages)
  if (opening)
    return {
      authors: opening.authors,
      passages: [...opening.passages, ...(ending && sameName(ending.authors, opening.authors) ? ending.passages : [])],
    }
  return ending ?? { authors: [], passages: [] }
}

const sameName = (some: readonly string[], others: readonly string[]): boolean =>
  some.some(one => others.some(other => key(one) === key(other)))

function personsOf(head: Head, publisher: string | null): string[] {
  const author = articleThing(head)?.['author']
  const things = [author].flat().map(one => (typeof one === 'string' ? one : nameOfPerson(one)))
  const metas = ['author', 'article:author', 'dc.creator', 'byl'].map(name => head.meta.get(name))
  for (const given of [things, metas]) {
    const names = given
      .flatMap(one => (one ? namesIn(one) : []))
      .filter(name => !publisher || key(name) !== key(publisher))
    if (names.length) return [...new Set(names)]
  }
  return []
}

function nameOfPerson(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const thing: Thing = Object.fromEntries(Object.entries(value))
  return thing['@type'] !== 'Organization' && typeof thing['name'] === 'string' ? thing['name'] : undefined
}

/** Lines around the body that say "Người viết: …", or stand in a box named for the author. */
function labelledOf({ root, headline }: Region, passages: readonly Passage[]): Byline | undefined {
  const from = Math.max(0, Math.min(headline >= 0 ? headline : root.first, root.first) - 4)
  const to = Math.min(passages.length, root.end + 8)
  for (let at = from; at < to; at++) {
    const passage = passages[at]
    if (!passage || passage.text.length > longestLine || at === headline) continue
    const label = LABEL.exec(passage.text)
    const by = BY.exec(passage.text)?.groups?.['name']
    const named = nearest(passage.box, 3).some(
      ({ naming }) => naming?.chrome?.kind === 'metadata' && AUTHOR.test(naming.chrome.by),
    )
    if (!label && !by && !named) continue
    const names = namesIn(by ?? passage.text.slice(label?.[0].length ?? 0).split(BAR)[0] ?? '')
    if (names.length) return { authors: names, passages: [at] }
  }
  return undefined
}
const AUTHOR = pattern('^(?:authors?|byline|tacgia|butdanh|authorname|createby)$', free)
const BAR = pattern('\\s[|•]\\s', free)

const farBefore = 5

/** A name in a line of its own right behind the headline, of several the one that is surely a person's; or one with a title of the clergy before the headline, as books have it. */
function openingOf({ root, headline }: Region, passages: readonly Passage[]): Byline | undefined {
  if (headline < 0) return undefined
  let found: Byline | undefined
  for (let at = headline + 1; at <= headline + 3 && at < root.end; at++) {
    const passage = passages[at]
    if (!passage || passage.prose > 0) break
    if (!isOwnLine(passage) || passage.text.startsWith('(') || passage.linked > 0) continue
    const authors = beside(passage.text)
    if (!authors.length) continue
    if (isSurelyPerson(passage.text)) return { authors, passages: [at] }
    found ??= { authors, passages: [at] }
  }
  return found ?? titledBefore(headline, passages)
}

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
  if (!printedDates(text).length) return namesIn(text)
  const parts = [...text.split(MARKS), text.replace(DATES, ' ').replace(SPACES, ' ').trim()]
  return parts.map(namesIn).find(({ length }) => length > 0) ?? []
}
const MARKS = pattern('\\s[|•·–-]\\s|,\\s', free)
const DATES = pattern(
  '[\\d/:.,|()+–-]|GMT|UTC|[Nn]gày|[Tt]háng|[Nn]ăm|[Ll]úc|[Tt]hứ \\p{L}{2,4}|Chủ nhật|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?!\\p{L})',
  { bounded: false },
)
const SPACES = pattern(' {2,}', { bounded: false })

/** The last lines of the body where they are a name, set off from the text. */
function endingOf(passages: readonly Passage[], kept: readonly number[], { root }: Region): Byline | undefined {
  const last = kept.slice(-3).reverse()
  for (const [back, at] of last.entries()) {
    const passage = passages[at]
    const earlier = passages[kept[kept.length - 2 - back] ?? -1]
    if (!passage || passage.kind === 'row' || passage.kind === 'item' || (passage.level > 0 && at < root.first))
      return undefined
    if (passage.kind === 'caption') continue
    const label = LABEL.exec(passage.text)
    const rest = passage.text.slice(label?.[0].length ?? 0)
    const names = passage.text.length > longest ? [] : isPenName(rest) && isSetAside(passage) ? [rest] : namesIn(rest)
    const setOff =
      label ||
      (isOwnLine(passage) && earlier && (earlier.prose > 0 || ENDED.test(earlier.text) || earlier.kind === 'caption'))
    if (names.length && setOff) return { authors: names, passages: [at] }
    if (passage.prose > 0) return undefined
  }
  return undefined
}

const ENDED = pattern('[.!?”"…]$', free)
const STOPPED = pattern('[.!?:;]$', free)
const INITIAL_LAST = pattern('\\s\\p{Lu}\\.$|\\./\\.$', free)
const RIGHT = pattern('right', { flags: 'iu', bounded: false })

/** A short line without the marks of a sentence. */
const isOwnLine = ({ text }: Passage): boolean =>
  text.length <= longest && !STOPPED.test(text.replace(INITIAL_LAST, ''))

/** True for a line in bold or at the right. */
const isSetAside = ({ text, bold, box }: Passage): boolean =>
  bold >= text.length * 0.7 ||
  nearest(box, 2).some(
    ({ element }) =>
      'attribs' in element && RIGHT.test(`${element.attribs['align'] ?? ''} ${element.attribs['style'] ?? ''}`),
  )

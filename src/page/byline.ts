import { key } from '../text/fold.js'
import { articleThing, type Head, type Thing } from './metadata.js'
import { nearest, type Passage } from './passage.js'
import { isSurelyPerson, namesIn } from './person.js'
import { printedDates } from './printed.js'
import type { Region } from './region.js'

/** Who wrote an article, and the passages that say nothing else. */
export type Byline = { readonly authors: readonly string[]; readonly passages: readonly number[] }

const LABEL =
  /^\(?(?:người viết|tác giả(?: bài viết)?|bài viết|bài|bài và ảnh|bài, ảnh|bài - ảnh|tin, ảnh|tin và ảnh|tin - ảnh|tin bài|tin, bài|tin|ảnh và bài|thực hiện|người thực hiện|biên soạn|phóng viên|pv|by|author|bởi|viết bởi|được viết bởi|written by|đăng bởi|posted by|người đăng|nguồn tin)\s?[:\-–]\s?/iu
const BY = /(?:^|\s)(?:bởi|by|đăng bởi|viết bởi)\s+(?<name>\p{Lu}[\p{L}. ]{2,40})$/u
const longest = 60

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
    if (!passage || passage.text.length > longest * 2 || at === headline) continue
    const label = LABEL.exec(passage.text)
    const by = BY.exec(passage.text)?.groups?.['name']
    const named = nearest(passage.box, 3).some(
      ({ naming }) => naming?.chrome?.kind === 'metadata' && AUTHOR.test(naming.chrome.by),
    )
    if (!label && !by && !named) continue
    const names = namesIn(by ?? passage.text.slice(label?.[0].length ?? 0).split(/\s[|•]\s/)[0] ?? '')
    if (names.length) return { authors: names, passages: [at] }
  }
  return undefined
}
const AUTHOR = /^(?:authors?|byline|tacgia|butdanh|authorname|createby)$/

/** A name in a line of its own right behind the headline; of several the one that is surely a person's. */
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
  return found
}

/** The names of a line, or those beside the date that it prints: "Minh Khuê | 12/10/2021 08:30". */
function beside(text: string): string[] {
  if (!printedDates(text).length) return namesIn(text)
  return (
    text
      .split(/\s[|•·–-]\s|,\s|\s{2,}/)
      .map(namesIn)
      .find(({ length }) => length > 0) ?? []
  )
}

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
    const names = passage.text.length <= longest ? namesIn(passage.text.slice(label?.[0].length ?? 0)) : []
    const setOff =
      label ||
      (isOwnLine(passage) &&
        earlier &&
        (earlier.prose > 0 || /[.!?”"…]$/.test(earlier.text) || earlier.kind === 'caption'))
    if (names.length && setOff) return { authors: names, passages: [at] }
    if (passage.prose > 0) return undefined
  }
  return undefined
}

/** A short line without the marks of a sentence. */
const isOwnLine = ({ text }: Passage): boolean =>
  text.length <= longest && !/[.!?:;]$/.test(text.replace(/\s\p{Lu}\.$/u, ''))

import { type Title, titles } from '../../annotators/title/title.js'
import type { Document } from '../../document/document.js'
import type { Annotation } from '../../document/layer.js'
import { key } from '../../text/fold.js'
import { spanAt } from '../../text/span.js'
import { type Person, titleText } from '../persons.js'
import type { Mention } from './scene.js'

/** Every place where one of the persons is meant, in text order: names, words of address, and titles that stand for a known holder. */
export function mentionsOf(document: Document, persons: readonly Person[]): readonly Mention[] {
  const named = persons.flatMap((person, at) => person.mentions.map(({ whole }): Mention => ({ ...whole, person: at })))
  named.sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Mention[] = []
  for (const mention of named) if (mention.start >= (kept.at(-1)?.end ?? 0)) kept.push(mention)
  return [...kept, ...holdersOf(document, persons, kept)].sort((a, b) => a.start - b.start)
}

/** "Chủ tịch UBND tỉnh yêu cầu": a title without a name means the last person before it who is known to hold it. */
function holdersOf(document: Document, persons: readonly Person[], named: readonly Mention[]): Mention[] {
  const offices = persons.map(officesOf(document))
  const found: Mention[] = []
  for (const title of document.read(titles)) {
    if (title.value.plural || title.value.former || spanAt(named, title.start)) continue
    const holder = holderOf(document, title, offices, persons)
    if (holder !== undefined) found.push({ start: title.start, end: title.end, person: holder })
  }
  return found
}

const officesOf =
  (document: Document) =>
  (person: Person): readonly string[] =>
    person.titles.filter(({ former }) => !former).map(({ title }) => key(titleText(document, title)))

function holderOf(
  document: Document,
  title: Annotation<Title>,
  offices: readonly (readonly string[])[],
  persons: readonly Person[],
): number | undefined {
  const office = key(titleText(document, title))
  let holder: number | undefined
  let latest = -1
  offices.forEach((held, at) => {
    const last = persons[at]?.mentions.findLast(({ end, kind }) => end <= title.start && kind !== 'address')
    if (!last || last.start <= latest || !held.some(known => known === office || known.startsWith(`${office} `))) return
    holder = at
    latest = last.start
  })
  return holder
}

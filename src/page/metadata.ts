import type { Element } from 'domhandler'
import { clean, collapse } from '../text/unicode.js'
import type { Dom } from './dom.js'

/** What the head of a page says of it, as it says it. */
export type Head = {
  readonly meta: ReadonlyMap<string, string>
  /** Objects of the page's JSON-LD, graphs taken apart. */
  readonly things: readonly Thing[]
  readonly title: string | null
  readonly canonical: string | null
}
export type Thing = Readonly<Record<string, unknown>>

/** Reads the head: the first value of each name counts. */
export function readHead(dom: Dom): Head {
  const meta = new Map<string, string>()
  for (const { attribs } of dom.metas) {
    const name = (attribs['property'] ?? attribs['name'] ?? attribs['itemprop'] ?? '').trim().toLowerCase()
    const content = read(attribs['content'] ?? '')
    if (name && content && !meta.has(name)) meta.set(name, content)
  }
  return {
    meta,
    things: dom.linkedData.flatMap(thingsOf),
    title: dom.title ? read(dom.title.data) || null : null,
    canonical: addressOf(dom.links),
  }
}

const read = (text: string): string => collapse(clean(text))

const addressOf = (links: readonly Element[]): string | null =>
  links.find(({ attribs }) => attribs['rel']?.toLowerCase() === 'canonical')?.attribs['href'] ?? null

function thingsOf(script: string): Thing[] {
  try {
    return flatten(JSON.parse(script.replace(/^\s*(?:\/\/)?\s*<!\[CDATA\[|(?:\/\/)?\s*\]\]>\s*$/g, '')))
  } catch {
    return []
  }
}

function flatten(value: unknown): Thing[] {
  const list = Array.isArray(value) ? value : [value]
  return list
    .filter(isThing)
    .flatMap(thing => [thing, ...(Array.isArray(thing['@graph']) ? thing['@graph'].filter(isThing) : [])])
}

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value)
const articleTypes =
  /^(?:https?:\/\/schema\.org\/)?(?:(?:News|Report|Blog|LiveBlog|Scholarly|Tech)?(?:Article|Posting)|(?:Reportage|Analysis|Background|Opinion|Review|AskPublic)NewsArticle)$/

const fewThings = 3

/** The JSON-LD object of the article that the page is about; of several, as listings give one each, the one that a title of the page names. */
export function articleThing({ things, meta, title }: Head): Thing | undefined {
  const found = things.filter(({ '@type': type }) =>
    [type].flat().some(one => typeof one === 'string' && articleTypes.test(one)),
  )
  if (found.length < fewThings) return found[0]
  const titles = [meta.get('og:title'), title]
  return found.find(
    ({ headline }) => typeof headline === 'string' && titles.some(one => one?.includes(read(headline).slice(0, named))),
  )
}
/** Beginning of a headline that a title must hold, in characters. */
const named = 60

/** Titles that the head gives, the most exact first, the name of the site cut off where a mark sets it off. */
export function titlesOf(head: Head): string[] {
  const thing = articleThing(head)
  const given = [
    thing?.['headline'],
    head.meta.get('og:title'),
    head.meta.get('twitter:title'),
    head.title,
    head.meta.get('title'),
  ]
  return [...new Set(given.filter((one): one is string => typeof one === 'string' && one.trim() !== '').map(read))]
}

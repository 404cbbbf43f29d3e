import { Text } from 'domhandler'
import type { Diagnostic } from '../document/diagnostic.js'
import type { Portal } from '../document/document.js'
import { gathered } from '../text/gathered.js'
import { absence } from './absence.js'
import { type Article, assemble } from './article.js'
import type { Verdict } from './block.js'
import { withNumbers } from './counts.js'
import { type Decoded, decode } from './decode.js'
import { mostNodes, parseHtml } from './dom.js'
import { isBinary, isNoise, isSigns, longestInput, otherFormat } from './format.js'
import { isForumMade } from './forum.js'
import { judge } from './judge.js'
import { languageOf } from './language.js'
import { readHead, titlesOf } from './metadata.js'
import { namesIn } from './person.js'
import { mostParagraphs, readPlain } from './plain.js'
import { type Pointed, type Portals, point, portalOf } from './portal.js'
import { machineDate } from './printed.js'
import { findRegion } from './region.js'
import { verdictOf } from './ruling.js'
import { decodeRuns, type Encoding } from './runs.js'
import type { Source } from './source.js'
import { walk } from './walk.js'

export type { Article } from './article.js'
export type { Encoding } from './runs.js'

/** Everything above the waterline: the article or the reason why there is none, and a verdict a block. */
export type Page = {
  readonly mediaType: string
  readonly encoding: Encoding
  readonly article: Article | null
  readonly reason: string | null
  readonly portal: Portal | null
  readonly verdicts: readonly Verdict[]
  readonly diagnostics: readonly Diagnostic[]
  /** Why nothing at all could be made of the source; then everything else is empty. */
  readonly quarantine: Quarantine | null
}

/** A reason, by a stable code and in words, why a source is put aside. */
export type Quarantine = { readonly code: 'too-large' | 'undecodable'; readonly message: string }

type Content = Pick<Page, 'article' | 'reason' | 'verdicts' | 'encoding' | 'portal' | 'diagnostics'>

/** The portals that are known, and whether a page of another portal is read the generic way. */
export type PageOptions = { readonly portals?: Portals; readonly generic?: boolean }

/** Reads a source to the article that it holds; what is known from outside wins over the page. */
export function readPage(source: Source, { portals, generic = true }: PageOptions = {}): Page {
  const { bytes } = source
  if (bytes.length > longestInput) {
    const message = `${bytes.length} bytes are more than the ${longestInput} that a page may have`
    return putAside(source, { code: 'too-large', message })
  }
  const format = otherFormat(bytes)
  if (format) return notHtml(source, format)
  const decoded = decode(bytes, source.mediaType)
  if (isUnread(decoded, bytes)) {
    return putAside(source, undecodable)
  }
  const mediaType = mediaTypeOf(source, decoded)
  const content = mediaType.includes('html') ? readHtml(decoded, source, portals, generic) : readText(decoded)
  if (decoded.bytewise && content.encoding.confidence < leastSure && isSigns(bytes))
    return putAside(source, undecodable)
  const article = content.article && {
    ...content.article,
    ...(source.title !== undefined && { title: source.title }),
    ...(source.publishedAt !== undefined && { publishedAt: source.publishedAt }),
  }
  return {
    ...content,
    mediaType,
    article,
    verdicts: withNumbers(content.verdicts),
    diagnostics: [...content.diagnostics, ...(article ? languageDiagnostics(article) : [])],
    quarantine: null,
  }
}

const undecodable: Quarantine = { code: 'undecodable', message: 'the bytes are text in no known encoding' }
/** Share of Vietnamese syllables below which bytes may be anything. */
const leastSure = 0.3

const isUnread = ({ from, name, bytewise }: Decoded, bytes: Uint8Array): boolean =>
  (from !== 'bom' && !/^utf-(?:16|32)/.test(name ?? '') && isBinary(bytes)) || (bytewise && isNoise(bytes))

const nothing = {
  encoding: { name: 'us-ascii', from: 'default', confidence: 0 },
  article: null,
  reason: null,
  portal: null,
  verdicts: [],
  diagnostics: [],
  quarantine: null,
} as const

const putAside = ({ mediaType }: Source, quarantine: Quarantine): Page => ({
  ...nothing,
  mediaType: mediaType ?? 'application/octet-stream',
  quarantine,
})

const notHtml = ({ mediaType }: Source, format: string): Page => ({
  ...nothing,
  mediaType: mediaType ?? 'application/octet-stream',
  reason: 'not-html',
  diagnostics: [
    { severity: 'warning', code: 'not-html', message: `the source is ${format}, which is not read`, stage: 'page' },
  ],
})

const MARKUP = /<(?:!doctype|html|head|body|title|div|p|table|br|meta|span|font|article)[\s>/]/i
const sniffed = 4096

function mediaTypeOf({ mediaType }: Source, { html }: Decoded): string {
  const told = mediaType?.split(';')[0]?.trim().toLowerCase()
  return told || (MARKUP.test(html.slice(0, sniffed)) ? 'text/html' : 'text/plain')
}

function readText(decoded: Decoded): Content {
  const text = new Text(decoded.html)
  const encoding = decodeRuns({ ...parseHtml(''), texts: [text] }, decoded)
  const { verdicts, cut } = readPlain(text.data)
  const common = { portal: null, verdicts, encoding, diagnostics: cut ? [cutOff(mostParagraphs, 'lines')] : [] }
  const blocks = verdicts.filter(({ keep }) => keep).map(({ block }) => block)
  if (!blocks.length) return { article: null, reason: 'empty', ...common }
  const language = languageOf(
    blocks
      .slice(0, 8)
      .map(block => block.text)
      .join(' '),
  ).code
  const unknown = { title: null, lead: null, authors: [], publishedAt: null, publisher: null, section: null }
  return { article: { ...unknown, blocks, language }, reason: null, ...common }
}

function readHtml(decoded: Decoded, source: Source, portals: Portals | undefined, generic: boolean): Content {
  const dom = parseHtml(decoded.html, decoded.bytewise)
  const encoding = decodeRuns(dom, decoded)
  const page = walk(dom.document)
  const head = readHead(dom)
  const profile = portals?.of(source.url ?? head.canonical ?? head.meta.get('og:url'))
  const pointed = profile ? point(profile, dom, page) : null
  const titles = pointed?.title ? [pointed.title] : titlesOf(head)
  const region = findRegion(page, titles, pointed?.root ?? null, () => isForumMade(page, head))
  const unknown = pointed?.root || generic ? undefined : 'no profile'
  const reason = unknown ?? (pointed?.root && region.prose > 0 ? undefined : absence(page, region, head, source.url))
  const common = {
    portal: profile ? portalOf(profile) : null,
    encoding,
    diagnostics: dom.cut ? [cutOff(mostNodes, 'elements and texts')] : [],
  }
  const rulings = judge(page.passages, reason ? null : region)
  if (!reason) {
    const { article, verdicts } = assemble(head, region, page.passages, rulings, source)
    const known = pointed ? { ...article, ...pointedAt(pointed) } : article
    if (article.blocks.length) return { article: known, reason: null, verdicts, ...common }
  }
  const verdicts = gathered(page.passages, (passage, at) => {
    const ruling = rulings[at]
    return ruling ? [verdictOf(passage, ruling)] : []
  })
  return { article: null, reason: reason ?? 'no running text', verdicts, ...common }
}

const cutOff = (most: number, pieces: 'lines' | 'elements and texts'): Diagnostic => ({
  severity: 'warning',
  code: 'page-cut',
  message: `the page has more than ${most} ${pieces}: what follows them was not read`,
  stage: 'page',
})

/** What a profile's selectors say of an article; what they do not find stays as it was. */
function pointedAt({ title, published, authors }: Pointed): Partial<Article> {
  const date = published ? machineDate(published) : undefined
  const names = authors ? namesIn(authors) : []
  return { ...(title && { title }), ...(date && { publishedAt: date }), ...(names.length && { authors: names }) }
}

const ACCENTED = /[ạ-ỹ]/

function languageDiagnostics({ language, blocks }: Article): Diagnostic[] {
  if (language !== 'vi') {
    const message = `the article does not read as Vietnamese (language ${language})`
    return [{ severity: 'warning', code: 'not-vietnamese', message, stage: 'page' }]
  }
  if (ACCENTED.test(blocks[0]?.text ?? '')) return []
  const text = blocks
    .slice(0, 8)
    .map(block => block.text)
    .join(' ')
  if (text.length < 200 || languageOf(text).accented) return []
  const message = 'the article is Vietnamese without its diacritics: names and titles cannot be read'
  return [{ severity: 'warning', code: 'no-diacritics', message, stage: 'page' }]
}

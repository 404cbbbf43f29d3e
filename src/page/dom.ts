import { type Document, Element, type Text } from 'domhandler'
import { Tokenizer } from 'htmlparser2'
import { remembered } from '../text/remembered.js'
import { foreignTags, rawTags } from './tags.js'
import { treeBuilder } from './tree.js'

/** A page as a tree, with what is needed of its head; elements nested deeper than `maxDepth` are flattened. */
export type Dom = {
  readonly document: Document
  /** Text nodes in order, those of the title among them, scripts and styles left out. */
  readonly texts: readonly Text[]
  readonly metas: readonly Element[]
  readonly links: readonly Element[]
  readonly title: Text | null
  /** Bodies of `application/ld+json` scripts. */
  readonly linkedData: readonly string[]
  readonly styles: readonly string[]
  /** True where elements stood deeper than `maxDepth`. */
  readonly flattened: boolean
  /** True where the page goes on behind `mostNodes` elements and texts: the rest is not read. */
  readonly cut: boolean
}

/** Elements and texts of a page that are read; the longest pages of newspapers have a tenth of them. */
export const mostNodes = 100_000
const maxAttributes = 256
/** Longest body of a script of linked data that is read, in characters. */
const longestData = 1_000_000

/** Parses a page in one pass, in linear time for any input. Where characters stand for bytes, references to Latin-1 characters are set apart by `referred`. */
export function parseHtml(html: string, bytewise = false): Dom {
  const tree = treeBuilder()
  const texts: Text[] = []
  const metas: Element[] = []
  const links: Element[] = []
  const linkedData: string[] = []
  const styles: string[] = []
  let title: Text | null = null
  let cut = false
  let pieces = ''

  let name = ''
  let attributes: Record<string, string> = {}
  let attributeCount = 0
  let attributeName = ''
  let attributeValue = ''

  const flush = (): void => {
    if (pieces === '') return
    const data = pieces
    pieces = ''
    const top = tree.top()
    const raw = top ? rawTags.get(top.name) : undefined
    if (raw === 'style') styles.push(data)
    if (raw === 'script' && data.length < longestData && /json/i.test(top?.attribs['type'] ?? '')) linkedData.push(data)
    if (raw) return
    const node = tree.text(data)
    texts.push(node)
    if (top?.name === 'title' && !title && !tree.isOpen('svg')) title = node
  }

  const openTag = (): void => {
    const element = new Element(name, attributes)
    if (name === 'meta') metas.push(element)
    if (name === 'link') links.push(element)
    tree.open(element)
    if (tree.size() < mostNodes) return
    cut = true
    tokenizer.pause()
  }

  const slice = (start: number, end: number): string => html.slice(start, end)
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext(start, end) {
        pieces += slice(start, end)
      },
      ontextentity(codepoint) {
        pieces += bytewise && codepoint > 0x7f && codepoint < 0x100 ? referred(codepoint) : fromCodePoint(codepoint)
      },
      onopentagname(start, end) {
        flush()
        name = nameOf(slice(start, end))
        attributes = {}
        attributeCount = 0
      },
      onattribname(start, end) {
        attributeName = nameOf(slice(start, end))
      },
      onattribdata(start, end) {
        attributeValue += slice(start, end)
      },
      onattribentity(codepoint) {
        attributeValue += fromCodePoint(codepoint)
      },
      onattribend() {
        if (attributeCount < maxAttributes && !Object.hasOwn(attributes, attributeName)) {
          attributes[attributeName] = attributeValue
          attributeCount++
        }
        attributeValue = ''
      },
      onopentagend() {
        openTag()
      },
      onselfclosingtag() {
        openTag()
        if (closesItself(name)) tree.closeTop(name)
      },
      onclosetag(start, end) {
        flush()
        tree.close(nameOf(slice(start, end)))
      },
      oncdata() {},
      oncomment() {},
      ondeclaration() {},
      onprocessinginstruction() {},
      onend() {},
    },
  )
  tokenizer.write(html)
  if (!cut) tokenizer.end()
  flush()
  return { document: tree.document, texts, metas, links, title, linkedData, styles, flattened: tree.isFlattened(), cut }
}

/** The name of a tag or an attribute: one string wherever it stands, which lists of names are quickly asked for. */
const nameOf = remembered(written => written.toLowerCase())

/** True for an element that `/>` ends: those of other languages, and those that would swallow the rest as raw text. */
const closesItself = (tag: string): boolean => tag.includes(':') || rawTags.has(tag) || foreignTags.has(tag)

const fromCodePoint = (code: number): string =>
  code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? '\uFFFD' : String.fromCodePoint(code)

/** A Latin-1 character that a page of bytes gives by reference: it may mean the character or its byte. */
const referred = (codepoint: number): string => (codepoint === 0xa0 ? ' ' : String.fromCharCode(REFERRED + codepoint))

/** Offset of the private use characters that stand for Latin-1 characters given by reference. */
export const REFERRED = 0xe000

import { Document, Element, Text } from 'domhandler'
import { Tokenizer } from 'htmlparser2'
import { cellTags, foreignTags, formattingTags, headTags, paragraphClosers, rawTags, voidTags } from './tags.js'

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
}

/** Deepest nesting that is kept; browsers keep 512 as well. */
export const maxDepth = 512
const maxAttributes = 256
const maxReopened = 6

/** Parses a page in one pass, in linear time for any input, in the manner of browsers where tags are left open or cross. Where characters stand for bytes, references to Latin-1 characters are set apart by `referred`. */
export function parseHtml(html: string, bytewise = false): Dom {
  const document = new Document([])
  const texts: Text[] = []
  const metas: Element[] = []
  const links: Element[] = []
  const linkedData: string[] = []
  const styles: string[] = []
  let title: Text | null = null
  let flattened = false

  const stack: Element[] = []
  const open = new Map<string, number>()
  let reopen: Element[] = []
  let overflow = 0
  let pieces = ''

  let name = ''
  let attributes: Record<string, string> = {}
  let attributeCount = 0
  let attributeName = ''
  let attributeValue = ''

  const parent = (): Element | Document => stack[stack.length - 1] ?? document

  const append = (node: Element | Text): void => {
    const to = parent()
    const last = to.children[to.children.length - 1]
    node.parent = to
    if (last) {
      last.next = node
      node.prev = last
    }
    to.children.push(node)
  }

  const flush = (): void => {
    if (pieces === '') return
    const data = pieces
    pieces = ''
    const top = stack[stack.length - 1]
    const raw = top ? rawTags.get(top.name) : undefined
    if (raw === 'style') styles.push(data)
    if (raw === 'script' && /json/i.test(top?.attribs['type'] ?? '')) linkedData.push(data)
    if (raw) return
    reopenFormatting()
    const node = new Text(data)
    append(node)
    texts.push(node)
    if (top?.name === 'title' && !title && !open.get('svg')) title = node
  }

  const push = (element: Element): void => {
    if (stack.length >= maxDepth) {
      overflow++
      flattened = true
      // One empty element parts what stands before it from what follows; more of them say nothing.
      const last = parent().children.at(-1)
      if (!(last instanceof Element) || last.children.length) append(element)
      return
    }
    append(element)
    stack.push(element)
    open.set(element.name, (open.get(element.name) ?? 0) + 1)
  }

  const pop = (): void => {
    const element = stack.pop()
    if (element) open.set(element.name, (open.get(element.name) ?? 1) - 1)
  }

  const reopenFormatting = (): void => {
    if (!reopen.length) return
    const again = reopen
    reopen = []
    for (const { name: tag, attribs } of again) push(new Element(tag, attribs))
  }

  /** Index on the stack of the innermost open element of that name, not looking beyond one of `barrier`. */
  const find = (tag: string, barrier: ReadonlySet<string>): number => {
    if (!open.get(tag)) return -1
    for (let at = stack.length - 1; at >= 0; at--) {
      const here = stack[at]?.name ?? ''
      if (here === tag) return at
      if (barrier.has(here)) return -1
    }
    return -1
  }

  /** Closes everything down to the element at `index`; formatting that was left open inside it goes on behind it. */
  const closeTo = (index: number, keepFormatting: boolean): void => {
    const left = keepFormatting ? stack.slice(index + 1).filter(({ name: tag }) => formattingTags.has(tag)) : []
    while (stack.length > index) pop()
    if (left.length) reopen = unlike([...reopen, ...left])
  }

  const openTag = (): void => {
    const tag = name
    const element = new Element(tag, attributes)
    if (tag === 'meta') metas.push(element)
    if (tag === 'link') links.push(element)
    if (tag === 'html' || tag === 'body' || tag === 'head') {
      const known = stack.find(({ name: other }) => other === tag)
      if (known) {
        for (const key in attributes) known.attribs[key] ??= attributes[key] ?? ''
        return
      }
      if (tag === 'body' && open.get('head')) closeTo(Math.max(0, find('head', none)), false)
    }
    if (open.get('head') && !headTags.has(tag)) closeTo(Math.max(0, find('head', none)), false)
    impliedEnds(tag)
    if (voidTags.has(tag)) {
      append(element)
      return
    }
    push(element)
    if (tag === 'p') reopenFormatting()
  }

  const impliedEnds = (tag: string): void => {
    const closes = paragraphClosers.has(tag)
    if (closes) {
      const at = find('p', paragraphScope)
      if (at >= 0) closeTo(at, true)
    }
    const siblings = impliedSiblings.get(tag)
    if (siblings) {
      for (const sibling of siblings.ends) {
        const at = find(sibling, siblings.within)
        if (at >= 0) closeTo(at, false)
      }
      if (tag !== 'a') reopen = []
    }
  }

  const closeTag = (tag: string): void => {
    if (overflow > 0) {
      overflow--
      return
    }
    if (tag === 'html' || tag === 'body' || voidTags.has(tag)) return
    if (tag === 'form') {
      if (stack[stack.length - 1]?.name === 'form') pop()
      return
    }
    const pending = reopen.findLastIndex(({ name: other }) => other === tag)
    if (pending >= 0) {
      reopen.splice(pending, 1)
      return
    }
    const at = find(tag, closeScope(tag))
    if (at >= 0) closeTo(at, tag === 'p')
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
        name = slice(start, end).toLowerCase()
        attributes = {}
        attributeCount = 0
      },
      onattribname(start, end) {
        attributeName = slice(start, end).toLowerCase()
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
        const top = stack[stack.length - 1]
        if (top?.name === name && closesItself(name)) pop()
      },
      onclosetag(start, end) {
        flush()
        closeTag(slice(start, end).toLowerCase())
      },
      oncdata() {},
      oncomment() {},
      ondeclaration() {},
      onprocessinginstruction() {},
      onend() {},
    },
  )
  tokenizer.write(html)
  tokenizer.end()
  flush()
  return { document, texts, metas, links, title, linkedData, styles, flattened }
}

/** The formatting to open again: of each kind the innermost, of fonts as many as may differ. */
function unlike(elements: readonly Element[]): Element[] {
  const kept: Element[] = []
  for (const element of elements.toReversed()) {
    const alike = kept.some(({ name, attribs }) => name === element.name && attribs['face'] === element.attribs['face'])
    if (!alike) kept.unshift(element)
    if (kept.length === maxReopened) break
  }
  return kept
}

/** True for an element that `/>` ends: those of other languages, and those that would swallow the rest as raw text. */
const closesItself = (tag: string): boolean => tag.includes(':') || rawTags.has(tag) || foreignTags.has(tag)

const fromCodePoint = (code: number): string =>
  code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? '\uFFFD' : String.fromCodePoint(code)

/** A Latin-1 character that a page of bytes gives by reference: it may mean the character or its byte. */
const referred = (codepoint: number): string => (codepoint === 0xa0 ? ' ' : String.fromCharCode(REFERRED + codepoint))

/** Offset of the private use characters that stand for Latin-1 characters given by reference. */
export const REFERRED = 0xe000

const paragraphScope = new Set(['td', 'th', 'table', 'caption', 'button', 'div', 'li', 'body'])
const listScope = new Set(['ul', 'ol', 'menu', 'dir', 'table', 'td', 'th'])
const tableScope = new Set(['table'])
const cellScope = new Set(['table', 'tr'])

type Implied = { readonly ends: readonly string[]; readonly within: ReadonlySet<string> }
const impliedSiblings: ReadonlyMap<string, Implied> = new Map<string, Implied>([
  ['li', { ends: ['li'], within: listScope }],
  ['dt', { ends: ['dt', 'dd'], within: new Set(['dl', ...listScope]) }],
  ['dd', { ends: ['dt', 'dd'], within: new Set(['dl', ...listScope]) }],
  ['td', { ends: ['td', 'th'], within: cellScope }],
  ['th', { ends: ['td', 'th'], within: cellScope }],
  ['tr', { ends: ['tr'], within: tableScope }],
  ['tbody', { ends: ['tbody', 'thead', 'tfoot'], within: tableScope }],
  ['thead', { ends: ['tbody', 'thead', 'tfoot'], within: tableScope }],
  ['tfoot', { ends: ['tbody', 'thead', 'tfoot'], within: tableScope }],
  ['option', { ends: ['option'], within: new Set(['select']) }],
  ['a', { ends: ['a'], within: cellTags }],
])

const inlineScope = new Set(['td', 'th', 'table', 'div', 'section', 'article', 'ul', 'ol', 'main', 'aside', 'body'])

/** What an end tag of that name does not reach beyond. */
function closeScope(tag: string): ReadonlySet<string> {
  if (tag === 'td' || tag === 'th' || tag === 'tr' || tag === 'tbody' || tag === 'thead' || tag === 'tfoot')
    return tableScope
  if (tag === 'table') return none
  if (tag === 'li') return listScope
  if (tag === 'a' || !formattingTags.has(tag)) return cellTags
  return inlineScope
}
const none: ReadonlySet<string> = new Set()

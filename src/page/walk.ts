import { type ChildNode, type Document, Element, type ParentNode, type Text } from 'domhandler'
import type { BlockKind } from '../document/blocks.js'
import { clean, collapse, withoutLookAlikes } from '../text/unicode.js'
import { joinLines } from './lines.js'
import { type Naming, namingOfElement } from './names.js'
import type { Box, Cue, Passage } from './passage.js'
import { isDataTable } from './table.js'
import { headingTags, inlineTags, skippedTags } from './tags.js'

/** The passages of a page in order, and the boxes that they stand in. */
export type Walk = {
  readonly root: Box
  readonly boxes: readonly Box[]
  readonly passages: readonly Passage[]
  readonly pictures: number
}

const bySemantics: Readonly<Record<string, Cue>> = {
  nav: { kind: 'navigation', reason: 'element nav' },
  aside: { kind: 'related', reason: 'element aside' },
  footer: { kind: 'footer', reason: 'element footer' },
  dialog: { kind: 'hidden', reason: 'element dialog' },
  menu: { kind: 'navigation', reason: 'element menu' },
}
const byRole: Readonly<Record<string, Cue>> = {
  navigation: { kind: 'navigation', reason: 'role navigation' },
  search: { kind: 'search', reason: 'role search' },
  contentinfo: { kind: 'footer', reason: 'role contentinfo' },
  complementary: { kind: 'related', reason: 'role complementary' },
  menu: { kind: 'navigation', reason: 'role menu' },
  dialog: { kind: 'hidden', reason: 'role dialog' },
}
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/i
/** Inline elements that may be pieces of their own where their name says that they hold no running text. */
const detachable = new Set(['span', 'time', 'label', 'cite', 'small', 'font'])
const shortest = 60

/** Walks the tree once, without recursion: every element that is not inline is a box, every run of text a passage. */
export function walk(document: Document): Walk {
  const root = boxOf(document, null, null, 0)
  const boxes: Box[] = [root]
  const passages: Passage[] = []
  let box = root
  let chunks: string[] = []
  let length = 0
  let breaks = 0
  const links = { depth: 0, count: 0, href: '', characters: 0 }
  const line = { length: 0, linked: 0 }
  const bold = { depth: 0, characters: 0 }
  const italic = { depth: 0, characters: 0 }
  const large = { depth: 0, characters: 0 }
  let level = 0
  let pictureIn: Box | null = null
  let pictures = 0
  let table: { readonly element: Element; cells: string[][] } | null = null

  const flush = (): void => {
    breaks = 0
    line.length = 0
    line.linked = 0
    if (!length) {
      chunks = []
      return
    }
    const raw = chunks.join('')
    chunks = []
    length = 0
    const lines = raw.includes('\n')
      ? joinLines(raw.split('\n').map(read).filter(Boolean))
      : [read(raw)].filter(Boolean)
    const share = 1 / lines.length
    for (const text of lines) {
      add({
        text,
        kind: kindOf(box, level),
        linked: Math.min(text.length, Math.round(links.characters * share)),
        links: links.count,
        href: links.href,
        bold: bold.characters * share,
        italic: italic.characters * share,
        large: large.characters * share,
        level,
        box,
        afterPicture:
          pictureIn !== null && (pictureIn === box || pictureIn.parent === box.parent || pictureIn.parent === box),
        prose: 0,
      })
    }
    if (lines.length) pictureIn = null
    links.count = links.depth > 0 ? links.count : 0
    links.characters = 0
    if (!links.depth) links.href = ''
    bold.characters = 0
    italic.characters = 0
    large.characters = 0
  }

  const add = (passage: Passage): void => {
    passages.push(passage)
  }

  const text = (data: string): void => {
    if (table) {
      table.cells.at(-1)?.push(data)
      return
    }
    const visible = data.trim().length
    if (visible && breaks) {
      // A line that is a link, or begins as one, is a piece of its own.
      if (breaks > 1 || links.depth || line.linked > line.length * 0.6) flush()
      else chunks.push('\n')
      line.length = 0
      line.linked = 0
      breaks = 0
    }
    chunks.push(data.includes('\n') ? data.replace(/\n/g, ' ') : data)
    if (!visible) return
    length += visible
    line.length += visible
    if (links.depth) {
      links.characters += visible
      line.linked += visible
    }
    if (bold.depth || level) bold.characters += visible
    if (italic.depth) italic.characters += visible
    if (large.depth) large.characters += visible
  }

  const enter = (element: Element): boolean => {
    const { name } = element
    if (name === 'br') {
      if (length) breaks++
      return false
    }
    if (name === 'img' || name === 'picture' || name === 'figure') {
      if (name === 'img') pictures++
      pictureIn = box
    }
    if (skippedTags.has(name)) return false
    if (table) return true
    if (name === 'input') {
      markField(box, element)
      return false
    }
    const naming = namingOfElement(element)
    const inline = isInline(name)
    const detached = inline && detachable.has(name) && length < shortest && isDetached(element, naming)
    if (inline && !detached) {
      if (name === 'a' && element.attribs['href'] !== undefined) {
        links.depth++
        links.count++
        if (!links.href) links.href = element.attribs['href']
      }
      if (name === 'b' || name === 'strong') bold.depth++
      if (name === 'i' || name === 'em') italic.depth++
      if (isLarge(element)) large.depth++
      return true
    }
    flush()
    const inner = boxOf(element, box, naming, passages.length)
    inner.cue = cueOf(element, naming)
    box.children.push(inner)
    boxes.push(inner)
    box = inner
    if (headingTags.has(name)) level = Number(name[1])
    if (name === 'table' && isDataTable(element)) table = { element, cells: [] }
    if (name === 'hr') pictureIn = null
    return true
  }

  const leave = (element: Element): void => {
    const { name } = element
    if (table) {
      if (table.element === element) {
        rowsOf(table)
        table = null
      } else return
    }
    if (box.element === element) {
      flush()
      box.end = passages.length
      if (headingTags.has(name)) level = 0
      box = box.parent ?? root
      return
    }
    if (name === 'a' && element.attribs['href'] !== undefined) {
      links.depth--
    }
    if (name === 'b' || name === 'strong') bold.depth--
    if (name === 'i' || name === 'em') italic.depth--
    if (isLarge(element)) large.depth--
  }

  const rowsOf = ({ cells }: { readonly cells: readonly string[][] }): void => {
    for (const row of cells) {
      const parts = row.join('').split('\u0001').map(read)
      const joined = parts.slice(1).filter(Boolean).join(' | ')
      if (!joined) continue
      add({
        text: joined,
        kind: 'row',
        linked: 0,
        links: 0,
        href: '',
        bold: 0,
        italic: 0,
        large: 0,
        level: 0,
        box,
        afterPicture: false,
        prose: 0,
      })
    }
    pictureIn = null
  }

  traverse(document, {
    text,
    enter(element) {
      if (table) {
        if (element.name === 'tr') table.cells.push([])
        if (element.name === 'td' || element.name === 'th') table.cells.at(-1)?.push('\u0001')
        if (element.name === 'br' || !isInline(element.name)) table.cells.at(-1)?.push(' ')
      }
      return enter(element)
    },
    leave,
  })
  flush()
  root.end = passages.length
  return { root, boxes, passages, pictures }
}

/** Elements of Word and of others' languages flow with the text around them. */
const isInline = (name: string): boolean => inlineTags.has(name) || name.includes(':')

const read = (raw: string): string => collapse(withoutLookAlikes(clean(raw)))

const boxOf = (element: Element | Document, parent: Box | null, naming: Naming | null, first: number): Box => ({
  element,
  parent,
  depth: parent ? parent.depth + 1 : 0,
  naming,
  cue: null,
  first,
  end: first,
  characters: 0,
  linked: 0,
  prose: 0,
  children: [],
})

function cueOf(element: Element, { chrome }: Naming): Cue | null {
  const { attribs, name } = element
  if ('hidden' in attribs || (attribs['style'] !== undefined && HIDDEN.test(attribs['style'])))
    return { kind: 'hidden', reason: 'not displayed' }
  const semantic = bySemantics[name] ?? byRole[attribs['role'] ?? '']
  if (chrome && name !== 'body' && name !== 'html') return { kind: chrome.kind, reason: `name ${chrome.by}` }
  return semantic ?? null
}

const LARGE =
  /font-size\s?:\s?(?:x-large|xx-large|(?:1[89]|[2-4]\d)(?:\.\d)?px|(?:1[5-9]|[2-3]\d)(?:\.\d)?pt|1\.[4-9]em|[2-3]em|1[4-9]\d%|2\d\d%)/i

/** True for an inline element that sets its text clearly larger than running text. */
function isLarge({ name, attribs }: Element): boolean {
  if (name === 'big') return true
  if (name === 'font' && attribs['size']) return /^(?:[4-7]|\+[1-4])$/.test(attribs['size'].trim())
  return (name === 'span' || name === 'font') && LARGE.test(attribs['style'] ?? '')
}

function isDetached(element: Element, { chrome, signs }: Naming): boolean {
  return chrome !== null || signs.size > 0 || element.name === 'time' || cueOf(element, { chrome, signs }) !== null
}

/** A field inside a box says what the box is for: a password, a choice. */
function markField(box: Box, { attribs }: Element): void {
  const kind = fieldKinds[attribs['type']?.toLowerCase() ?? '']
  if (!kind) return
  if (!box.cue && box.children.length < 12) box.cue = { kind, reason: `field ${attribs['type']}` }
}
const fieldKinds: Readonly<Record<string, Cue['kind']>> = { password: 'login', search: 'search', radio: 'poll' }

function kindOf({ naming, element, parent }: Box, level: number): BlockKind {
  if (!(element instanceof Element)) return 'paragraph'
  if (naming?.signs.has('caption') || captionTags.has(element.name)) return 'caption'
  if (parent?.element instanceof Element && captionTags.has(parent.element.name)) return 'caption'
  if (parent?.naming?.signs.has('caption') && parent.children.length < 4) return 'caption'
  if (level) return 'heading'
  return element.name === 'li' ? 'item' : 'paragraph'
}
const captionTags = new Set(['figcaption', 'caption'])

type Visitor = { text(data: string): void; enter(element: Element): boolean; leave(element: Element): void }

function traverse(document: Document, visit: Visitor): void {
  let node: ChildNode | null = document.children[0] ?? null
  while (node) {
    if (isText(node)) visit.text(node.data)
    else if (isElement(node)) {
      const inside: ChildNode | undefined = visit.enter(node) ? node.children[0] : undefined
      if (inside) {
        node = inside
        continue
      }
      visit.leave(node)
    }
    node = nextAfter(node, visit)
  }
}

// Own properties are read several times faster than prototypes are climbed.
const isText = (node: ChildNode): node is Text => node.type === 'text'
const isElement = (node: ParentNode | ChildNode): node is Element => 'attribs' in node

function nextAfter(from: ChildNode, visit: Visitor): ChildNode | null {
  let node: ChildNode = from
  while (!node.next) {
    const up: ParentNode | null = node.parent
    if (!up || !isElement(up)) return null
    visit.leave(up)
    node = up
  }
  return node.next
}

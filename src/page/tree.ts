import { Document, Element, Text } from 'domhandler'
import { closeScope, impliedEnds, paragraphScope, unbounded } from './implied.js'
import { formattingTags, headTags, paragraphClosers, voidTags } from './tags.js'

/** Deepest nesting that is kept; browsers keep 512 as well. */
const maxDepth = 512
const maxReopened = 6

/** A tree that grows by the tags of a page in their order. */
export type TreeBuilder = {
  readonly document: Document
  /** The element that is open innermost. */
  top(): Element | undefined
  isOpen(tag: string): boolean
  /** Appends a text to what is open. */
  text(data: string): Text
  /** A start tag; ends what it implies the end of. */
  open(element: Element): void
  /** An end tag; without an open element of that name it does nothing. */
  close(tag: string): void
  /** Ends the innermost element, where it is of that name. */
  closeTop(tag: string): void
  /** Elements and texts so far. */
  size(): number
  /** True where elements stood deeper than `maxDepth`. */
  isFlattened(): boolean
}

type State = {
  readonly document: Document
  readonly stack: Element[]
  readonly counts: Map<string, number>
  /** Formatting that was left open inside something that ended: it goes on in the next text. */
  reopen: Element[]
  /** Start tags beyond the deepest nesting whose end tags are still to come. */
  overflow: number
  flattened: boolean
  size: number
}

/** Begins an empty tree. Each step is of constant time, but for the looks up the stack, which `maxDepth` bounds. */
export function treeBuilder(): TreeBuilder {
  const document = new Document([])
  const state: State = {
    document,
    stack: [],
    counts: new Map(),
    reopen: [],
    overflow: 0,
    flattened: false,
    size: 0,
  }
  return {
    document,
    top: () => state.stack[state.stack.length - 1],
    isOpen: tag => (state.counts.get(tag) ?? 0) > 0,
    text(data) {
      reopenFormatting(state)
      const node = new Text(data)
      append(state, node)
      return node
    },
    open: element => open(state, element),
    close: tag => close(state, tag),
    closeTop(tag) {
      if (state.stack[state.stack.length - 1]?.name === tag) pop(state)
    },
    size: () => state.size,
    isFlattened: () => state.flattened,
  }
}

function append(state: State, node: Element | Text): void {
  const to = state.stack[state.stack.length - 1] ?? state.document
  const last = to.children[to.children.length - 1]
  node.parent = to
  if (last) {
    last.next = node
    node.prev = last
  }
  to.children.push(node)
  state.size++
}

function push(state: State, element: Element): void {
  const { stack, counts } = state
  if (stack.length >= maxDepth) {
    state.overflow++
    state.flattened = true
    // One empty element parts what stands before it from what follows; more of them say nothing.
    const last = stack[stack.length - 1]?.children.at(-1)
    if (!(last instanceof Element) || last.children.length) append(state, element)
    return
  }
  append(state, element)
  stack.push(element)
  counts.set(element.name, (counts.get(element.name) ?? 0) + 1)
}

function pop({ stack, counts }: State): void {
  const element = stack.pop()
  if (element) counts.set(element.name, (counts.get(element.name) ?? 1) - 1)
}

/** Index on the stack of the innermost open element of that name, not looking beyond one of `barrier`. */
function find({ stack, counts }: State, tag: string, barrier: ReadonlySet<string>): number {
  if (!counts.get(tag)) return -1
  for (let at = stack.length - 1; at >= 0; at--) {
    const here = stack[at]?.name ?? ''
    if (here === tag) return at
    if (barrier.has(here)) return -1
  }
  return -1
}

/** Closes everything down to the element at `index`; formatting that was left open inside it may go on behind it. */
function closeTo(state: State, index: number, keepFormatting: boolean): void {
  const { stack } = state
  const left = keepFormatting ? stack.slice(index + 1).filter(({ name }) => formattingTags.has(name)) : []
  while (stack.length > index) pop(state)
  if (left.length) state.reopen = unlike([...state.reopen, ...left])
}

function reopenFormatting(state: State): void {
  if (!state.reopen.length) return
  const again = state.reopen
  state.reopen = []
  for (const { name, attribs } of again) push(state, new Element(name, attribs))
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

function open(state: State, element: Element): void {
  const { name } = element
  if (name === 'html' || name === 'body' || name === 'head') {
    if (joinsOpen(state, element)) return
    if (name === 'body') closeHead(state)
  }
  if (!headTags.has(name)) closeHead(state)
  endImplied(state, name)
  if (voidTags.has(name)) {
    append(state, element)
    return
  }
  push(state, element)
  if (name === 'p') reopenFormatting(state)
}

/** A second `body` gives its attributes to the first. */
function joinsOpen({ stack, counts }: State, { name, attribs }: Element): boolean {
  const known = counts.get(name) ? stack.find(other => other.name === name) : undefined
  if (!known) return false
  for (const key in attribs) known.attribs[key] ??= attribs[key] ?? ''
  return true
}

function closeHead(state: State): void {
  if (state.counts.get('head')) closeTo(state, Math.max(0, find(state, 'head', unbounded)), false)
}

function endImplied(state: State, tag: string): void {
  if (paragraphClosers.has(tag)) {
    const at = find(state, 'p', paragraphScope)
    if (at >= 0) closeTo(state, at, true)
  }
  const implied = impliedEnds.get(tag)
  if (!implied) return
  for (const sibling of implied.ends) {
    const at = find(state, sibling, implied.within)
    if (at >= 0) closeTo(state, at, false)
  }
  if (tag !== 'a') state.reopen = []
}

function close(state: State, tag: string): void {
  if (state.overflow > 0) {
    state.overflow--
    return
  }
  if (tag === 'html' || tag === 'body' || voidTags.has(tag)) return
  if (tag === 'form') {
    if (state.stack[state.stack.length - 1]?.name === 'form') pop(state)
    return
  }
  const pending = state.reopen.findLastIndex(({ name }) => name === tag)
  if (pending >= 0) {
    state.reopen.splice(pending, 1)
    return
  }
  const at = find(state, tag, closeScope(tag, formattingTags.has(tag)))
  if (at >= 0) closeTo(state, at, tag === 'p')
}

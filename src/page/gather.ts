import type { Element } from 'domhandler'
import { pattern } from '../text/boundary.js'
import { readText } from '../text/unicode.js'
import { joinLines } from './lines.js'
import { isLarge } from './semantics.js'

/** A run of text between two blocks, as paragraphs, with sums over what it is set in. */
type Run = {
  readonly texts: readonly string[]
  readonly linked: number
  readonly links: number
  readonly href: string
  /** Which link of the page it stands in, where that is one; else 0. */
  readonly link: number
  /** True where the first visible character stands in a link. */
  readonly opensLinked: boolean
  readonly bold: number
  readonly italic: number
  readonly large: number
}

/** Gathers the text and the inline elements of a page until a block ends. */
export type Gatherer = {
  /** Adds a text; `level` is that of the heading that it stands in, else 0. Where two breaks or a line of links come before it, the run so far is handed to `end`. */
  text(data: string, level: number, end: () => void): void
  lineBreak(): void
  enter(element: Element): void
  leave(element: Element): void
  /** Visible characters so far. */
  length(): number
  /** The line that the run so far ends with. */
  line(): string
  /** Takes the run so far; null where nothing visible is in it. */
  take(): Run | null
}

type State = {
  chunks: string[]
  length: number
  breaks: number
  /** True behind the end of an element that sites set apart by style alone. */
  edge: boolean
  opensLinked: boolean
  readonly links: { depth: number; count: number; href: string; characters: number; serial: number }
  /** The line so far; `link` is how many links had begun at its last text. */
  readonly line: { length: number; linked: number; link: number; large: number }
  readonly bold: { depth: number; characters: number }
  readonly italic: { depth: number; characters: number }
  readonly large: { depth: number; characters: number }
}

/** Begins to gather. */
export function gatherer(): Gatherer {
  const state: State = {
    chunks: [],
    length: 0,
    breaks: 0,
    edge: false,
    opensLinked: false,
    links: { depth: 0, count: 0, href: '', characters: 0, serial: 0 },
    line: { length: 0, linked: 0, link: 0, large: 0 },
    bold: { depth: 0, characters: 0 },
    italic: { depth: 0, characters: 0 },
    large: { depth: 0, characters: 0 },
  }
  return {
    text: (data, level, end) => add(state, data, level, end),
    lineBreak() {
      if (state.length) state.breaks++
    },
    enter: element => enter(state, element),
    leave: element => leave(state, element),
    length: () => state.length,
    line: () => readText(state.chunks.join('').split('\n').at(-1) ?? ''),
    take: () => take(state),
  }
}

/** White space as it stands between tags: it is one space, whatever it is. */
const BLANK = /^[ \t\r\n]+$/

function add(state: State, data: string, level: number, end: () => void): void {
  if (BLANK.test(data)) {
    state.chunks.push(' ')
    return
  }
  const visible = data.trim().length
  if (visible && state.breaks) breakLine(state, level, end)
  if (visible && state.edge) {
    if (runsOn(state.chunks, data)) state.chunks.push(' ')
    state.edge = false
  }
  state.chunks.push(data.includes('\n') ? data.replaceAll('\n', ' ') : data)
  if (!visible) return
  const { links, line, bold, italic, large } = state
  if (!state.length) state.opensLinked = links.depth > 0
  state.length += visible
  line.length += visible
  line.link = links.count
  if (links.depth) {
    links.characters += visible
    line.linked += visible
  }
  if (bold.depth || level) bold.characters += visible
  if (italic.depth) italic.characters += visible
  if (large.depth) {
    large.characters += visible
    line.large += visible
  }
}

const mostlyLinked = 0.6

/** A line that is a link, or begins as one, is a piece of its own; not where a heading is one link. So is one that is set in another size than the next. */
function breakLine(state: State, level: number, end: () => void): void {
  const { line, links, breaks } = state
  const goesOn = level > 0 && breaks === 1 && links.depth > 0 && links.count === line.link
  if (!goesOn && (breaks > 1 || links.depth || line.linked > line.length * mostlyLinked || isResized(state, level)))
    end()
  else state.chunks.push('\n')
  line.length = 0
  line.linked = 0
  line.large = 0
  state.breaks = 0
}

/** True where text begins that is large behind a line that is not, or the other way round. */
const isResized = ({ line, large }: State, level: number): boolean =>
  level === 0 && line.length > 0 && large.depth > 0 !== line.large > line.length * mostlyLarge
const mostlyLarge = 0.9

const SMALL_LAST = pattern('\\p{Ll}$', { flags: 'u', bounded: false })
const CAPITAL_FIRST = pattern('^\\p{Lu}\\p{L}', { flags: 'u', bounded: false })

/** True where a word would grow a capital in its middle: what a style sets apart are two words. */
const runsOn = (chunks: readonly string[], data: string): boolean =>
  CAPITAL_FIRST.test(data) && SMALL_LAST.test(chunks.at(-1) ?? '')

/** Inline elements that sites set apart by a margin, without a space. */
const setApart: ReadonlySet<string> = new Set(['span', 'a', 'time', 'label', 'small', 'cite'])

/** True for a link, also one that a script opens; not for the mark of a place in the text. */
const isLink = ({ name, attribs }: Element): boolean =>
  name === 'a' && (attribs['href'] !== undefined || (attribs['name'] === undefined && attribs['id'] === undefined))

function enter({ links, bold, italic, large }: State, element: Element): void {
  const { name, attribs } = element
  if (isLink(element)) {
    links.depth++
    links.count++
    links.serial++
    if (!links.href) links.href = attribs['href'] ?? ''
  }
  if (name === 'b' || name === 'strong') bold.depth++
  if (name === 'i' || name === 'em') italic.depth++
  if (isLarge(element)) large.depth++
}

function leave(state: State, element: Element): void {
  const { links, bold, italic, large } = state
  const { name } = element
  if (isLink(element)) {
    links.depth--
    // What stood in the link was taken inside it: what follows is no part of it.
    if (!links.depth && !state.length) forget(links)
  }
  if (name === 'b' || name === 'strong') bold.depth--
  if (name === 'i' || name === 'em') italic.depth--
  if (isLarge(element)) large.depth--
  if (state.length && setApart.has(name)) state.edge = true
}

function forget(links: State['links']): void {
  links.count = 0
  links.href = ''
}

function take(state: State): Run | null {
  const { chunks, length, links, bold, italic, large, line } = state
  state.chunks = []
  state.length = 0
  state.breaks = 0
  state.edge = false
  line.length = 0
  line.linked = 0
  line.large = 0
  if (!length) return null
  const raw = chunks.join('')
  const texts = raw.includes('\n')
    ? joinLines(raw.split('\n').map(readText).filter(Boolean))
    : [readText(raw)].filter(Boolean)
  const run: Run = {
    texts,
    linked: links.characters,
    links: links.count,
    href: links.href,
    link: links.count === 1 ? links.serial : 0,
    opensLinked: state.opensLinked,
    bold: bold.characters,
    italic: italic.characters,
    large: large.characters,
  }
  if (!links.depth) forget(links)
  links.characters = 0
  bold.characters = 0
  italic.characters = 0
  large.characters = 0
  return run
}

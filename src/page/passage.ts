import type { Document, Element } from 'domhandler'
import type { BlockKind } from '../document/blocks.js'
import type { ChromeKind } from './block.js'
import type { Naming } from './names.js'

/** Why an element or a line is taken for chrome. */
export type Cue = { readonly kind: ChromeKind; readonly reason: string }

/** An element that begins and ends blocks, with sums over the passages inside it. */
export type Box = {
  readonly element: Element | Document
  readonly parent: Box | null
  readonly depth: number
  readonly naming: Naming | null
  /** What its name, tag, or form fields make of it. */
  cue: Cue | null
  /** The nearest box outward, itself first, that has a cue; set once the cues are settled. */
  under: Box | null
  /** The passages inside it are those from `first` up to, not including, `end`. */
  readonly first: number
  end: number
  characters: number
  linked: number
  /** Links to other pages, those around pictures among them. */
  anchors: number
  /** Characters of running text that are no teaser and no chrome. */
  prose: number
  readonly children: Box[]
  /** See `pathOf`. */
  path?: string
  /** See `stepOf`. */
  step?: string
}

/** A run of text of the page that reads as one paragraph, before it is judged. */
export type Passage = {
  readonly text: string
  readonly kind: BlockKind
  readonly box: Box
  /** What its words alone say of it; read by `lineOf`, once. */
  line?: Cue | null
  /** 1 to 6 in a heading, else 0. */
  readonly level: number
  /** Characters that stand in links, and how many links there are. */
  readonly linked: number
  readonly links: number
  /** Address of the first link, and whether the text begins with it. */
  readonly href: string
  readonly opensLinked: boolean
  /** Characters in bold, in italics. */
  readonly bold: number
  readonly italic: number
  /** Characters set clearly larger than running text. */
  readonly large: number
  /** True where a picture stands directly before it, inside the same cell or figure. */
  readonly afterPicture: boolean
  prose: number
}

/** The boxes around a box, from itself outward. */
export function* around(box: Box | null): Generator<Box> {
  for (let at = box; at; at = at.parent) yield at
}

/** The boxes around a box, itself first, at most so many. */
export function nearest(box: Box, steps: number): Box[] {
  const found: Box[] = []
  for (let at: Box | null = box; at && found.length < steps; at = at.parent) found.push(at)
  return found
}

/** Share of its letters from which on a line is one in large letters. */
export const mostlyLarge = 0.7

/** True where a box around the passage is called a lead by its name. */
export const isNamedLead = (passage: Passage | undefined): boolean =>
  passage !== undefined && nearest(passage.box, 2).some(({ naming }) => naming?.signs.has('lead'))

/** True where the box stands inside the other, or is it. */
export function within(box: Box, outer: Box): boolean {
  let at: Box | null = box
  while (at && at.depth > outer.depth) at = at.parent
  return at === outer
}

/** Path of element names with ids and classes, the innermost last, at most five long. */
export function pathOf(box: Box): string {
  if (box.path === undefined) box.path = pathTo(box)
  return box.path
}

function pathTo(box: Box): string {
  let path = ''
  let at: Box | null = box
  for (let length = 0; at && length < longestPath; at = at.parent, length++) {
    const step = stepOf(at)
    if (!step) break
    path = path ? `${step} > ${path}` : step
  }
  return path
}

const longestPath = 5

/** Name of the element of a box with its id and its first class; empty for the document. */
function stepOf(box: Box): string {
  if (box.step === undefined) box.step = stepTo(box)
  return box.step
}

function stepTo({ element }: Box): string {
  if (!('name' in element)) return ''
  const { id, class: names } = element.attribs
  const end = names?.search(/\s/) ?? -1
  const first = end < 0 ? names : names?.slice(0, end)
  return `${element.name}${id ? `#${id}` : ''}${first ? `.${first}` : ''}`
}

/** Takes the passages `from` up to `to` out of the running text. */
export function hush(passages: readonly Passage[], from: number, to: number): void {
  for (const passage of passages.slice(from, to)) passage.prose = 0
}

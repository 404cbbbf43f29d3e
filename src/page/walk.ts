import type { Document, Element } from 'domhandler'
import { leadsOn, opensPage } from './anchors.js'
import { dropCapital } from './capital.js'
import { lineCue } from './cue.js'
import { beforeDigit, counterDigit, EYE, isEye } from './digits.js'
import { gatherer } from './gather.js'
import { headingOf } from './heading.js'
import { type Naming, namingOfElement } from './names.js'
import { type Box, mostlyLarge, nearest, type Passage } from './passage.js'
import { cellOf, rowIn, rowsOf } from './rows.js'
import { cueOf, isDetached, kindOf, markField } from './semantics.js'
import { isDataTable } from './table.js'
import { headingTags, isInline, pictureTags, skippedTags } from './tags.js'
import { traverse } from './traverse.js'
import { unwrapped } from './wrapping.js'

/** The passages of a page in order, and the boxes that they stand in. */
export type Walk = {
  readonly root: Box
  readonly boxes: readonly Box[]
  readonly passages: readonly Passage[]
  readonly pictures: number
  /** What its passages say of members of a forum; see `labelsOf`. */
  labels?: readonly (readonly string[])[]
}

const shortest = 60
/** Lines in large letters that may be one headline, broken for the eye. */
const mostLargeLines = 3

/** Walks the tree once: every element that is not inline is a box, every run of text a passage. */
export function walk(document: Document): Walk {
  const root = boxOf(document, null, null, 0)
  const boxes: Box[] = [root]
  const passages: Passage[] = []
  const links: number[] = []
  const run = gatherer()
  let box = root
  let level = 0
  let preformatted = 0
  let pictureIn: Box | null = null
  let pictures = 0
  let digits = ''
  let digitsEnd = 0
  let table: { readonly element: Element; readonly cells: string[][] } | null = null

  const flush = (): void => {
    const taken = run.take()
    if (!taken) return
    const { texts: lines, linked, links: count, href, link, opensLinked, bold, italic, large } = taken
    const isLarge = large > 0 && lines.length <= mostLargeLines && large > lines.join('').length * mostlyLarge
    const isHeading = level > 0 || isLarge || box.naming?.signs.has('headline') === true
    const texts = isHeading ? headingOf(lines) : lines
    const share = 1 / texts.length
    const kind = kindOf(box, level)
    const afterPicture =
      pictureIn !== null && (pictureIn === box || pictureIn.parent === box.parent || pictureIn.parent === box)
    for (const [number, text] of texts.entries()) {
      const capital = number === 0 ? dropCapital(passages, text) : ''
      passages.push({
        text: capital + text,
        kind,
        linked: Math.min(text.length, Math.round(linked * share)),
        links: count,
        href,
        opensLinked: number === 0 && opensLinked,
        bold: bold * share,
        italic: italic * share,
        large: large * share,
        level,
        box,
        afterPicture,
        prose: 0,
      })
      links[passages.length - 1] = link
    }
    if (texts.length) pictureIn = null
  }

  const text = (data: string): void => {
    if (table) {
      table.cells.at(-1)?.push(data)
      return
    }
    if (digits && data.trim()) flushDigits()
    if (!preformatted) {
      run.text(data, level, flush)
      return
    }
    for (const [number, line] of data.split('\n').entries()) {
      if (number) run.lineBreak()
      run.text(line, level, flush)
    }
  }

  /** Digits that stand as pictures in a counter are its number. */
  const flushDigits = (): void => {
    const number = digits
    digits = ''
    const goesOn = digitsEnd === passages.length && passages.length > 0
    if (number.length < 3 && !goesOn && !beforeDigit(box.element)) return
    if (!goesOn && !isCounter(box, run.line() || passages.at(-1)?.text)) return
    run.text(` ${number} `, level, flush)
    if (number.length > 2) return
    flush()
    digitsEnd = passages.length
  }

  const picture = (element: Element): void => {
    if (element.name !== 'picture' && element.name !== 'figure') {
      pictures++
      if (!table) digits += counterDigit(element)
    }
    pictureIn = box
  }

  const enter = (element: Element): boolean => {
    const { name } = element
    if (name === 'br') {
      if (digits) flushDigits()
      run.lineBreak()
      return false
    }
    if (pictureTags.has(name)) picture(element)
    if (skippedTags.has(name)) return false
    if (table) return true
    if (name === 'input') {
      markField(box, element)
      return false
    }
    const naming = namingOfElement(element)
    if (name === 'a' && leadsOn(element)) box.anchors++
    if (isEye(element)) run.text(` ${EYE} `, level, flush)
    if (isInline(name) && !(run.length() < shortest && isDetached(element, naming))) {
      run.enter(element)
      return true
    }
    if (digits) flushDigits()
    flush()
    const inner = boxOf(element, box, naming, passages.length)
    inner.cue = cueOf(element, naming)
    box.children.push(inner)
    boxes.push(inner)
    box = inner
    if (opensPage(element)) box.anchors++
    if (headingTags.has(name)) level = Number(name[1])
    if (name === 'pre') preformatted++
    if (name === 'table' && isDataTable(element)) table = { element, cells: [] }
    if (name === 'hr') pictureIn = null
    return true
  }

  const leave = (element: Element): void => {
    if (table) {
      if (table.element !== element) return
      for (const row of rowsOf(table.cells)) passages.push(rowIn(box, row))
      pictureIn = null
      table = null
    }
    if (box.element !== element) {
      run.leave(element)
      return
    }
    if (digits) flushDigits()
    flush()
    box.end = passages.length
    if (headingTags.has(element.name)) level = 0
    if (element.name === 'pre') preformatted--
    if (box.parent) box.parent.anchors += box.anchors
    box = box.parent ?? root
  }

  traverse(document, {
    text,
    enter(element) {
      if (table) cellOf(table.cells, element)
      return enter(element)
    },
    leave,
  })
  flush()
  root.end = passages.length
  return { root, boxes, passages: unwrapped(passages, links), pictures }
}

/** True in a box named for a counter, or behind a line that is the heading of one. */
const isCounter = (box: Box, before: string | undefined): boolean =>
  nearest(box, 3).some(({ cue }) => cue?.kind === 'visitor-counter') ||
  (before !== undefined && lineCue(before)?.kind === 'visitor-counter')

const boxOf = (element: Element | Document, parent: Box | null, naming: Naming | null, first: number): Box => ({
  element,
  parent,
  depth: parent ? parent.depth + 1 : 0,
  naming,
  cue: null,
  under: null,
  first,
  end: first,
  characters: 0,
  linked: 0,
  anchors: 0,
  prose: 0,
  children: [],
})

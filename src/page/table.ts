import { Element, Text } from 'domhandler'
import { isInline } from './tags.js'

const longestCell = 160
const mostSteps = 200_000

/** True for a table that holds data: rows of several short cells, hardly any links, nothing nested; its rows are paragraphs. */
export function isDataTable(table: Element): boolean {
  let rows = 0
  let wide = 0
  let cells = 0
  let characters = 0
  let linked = 0
  let inRow = 0
  let inLink = 0
  let steps = 0
  const endRow = (): void => {
    if (inRow >= 2) wide++
    inRow = 0
  }
  let node: Element | Text | null = table
  while (node) {
    if (++steps > mostSteps) break
    if (node instanceof Element) {
      const { name } = node
      if (node !== table && !allowed(node)) return false
      if (name === 'tr') {
        endRow()
        rows++
      }
      if (name === 'td' || name === 'th') {
        inRow++
        cells++
      }
      if (name === 'a') inLink++
    } else {
      const length = node.data.trim().length
      characters += length
      if (inLink) linked += length
    }
    node = following(node, table, left => {
      if (left.name === 'a') inLink--
    })
  }
  endRow()
  return (
    rows >= 2 &&
    wide >= rows * 0.7 &&
    characters / (cells || 1) < longestCell &&
    linked * 3 < characters &&
    characters > 0
  )
}

const structural = new Set([
  'tbody',
  'thead',
  'tfoot',
  'tr',
  'td',
  'th',
  'p',
  'div',
  'br',
  'colgroup',
  'col',
  'caption',
  'center',
  'img',
])
const allowed = ({ name }: Element): boolean => structural.has(name) || isInline(name)

function following(from: Element | Text, root: Element, leave: (element: Element) => void): Element | Text | null {
  if (from instanceof Element && from.children[0]) return asNode(from.children[0])
  let at: Element | Text = from
  for (;;) {
    if (at instanceof Element) leave(at)
    if (at === root) return null
    if (at.next) return asNode(at.next)
    if (!(at.parent instanceof Element)) return null
    at = at.parent
  }
}

// The tree holds elements and texts only.
const asNode = (node: unknown): Element | Text | null => (node instanceof Element || node instanceof Text ? node : null)

import type { Element } from 'domhandler'
import { readText } from '../text/unicode.js'
import type { Box, Passage } from './passage.js'
import { isInline } from './tags.js'

const BEGUN = '\u0001'
/** Between the cells of a row that is written as one line. */
export const CELL = ' | '

/** Begins the rows and cells of a data table. */
export function cellOf(cells: string[][], { name }: Element): void {
  if (name === 'tr') cells.push([])
  if (name === 'td' || name === 'th') cells.at(-1)?.push(BEGUN)
  if (name === 'br' || !isInline(name)) cells.at(-1)?.push(' ')
}

/** The rows of a data table, cells joined. */
export const rowsOf = (cells: readonly (readonly string[])[]): string[] =>
  cells.map(row => row.join('').split(BEGUN).map(readText).slice(1).filter(Boolean).join(CELL)).filter(Boolean)

/** A row as a passage. */
export const rowIn = (box: Box, text: string): Passage => ({
  text,
  kind: 'row',
  linked: 0,
  links: 0,
  href: '',
  opensLinked: false,
  bold: 0,
  italic: 0,
  large: 0,
  level: 0,
  box,
  afterPicture: false,
  prose: 0,
})

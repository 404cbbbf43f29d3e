import type { FileHandle } from 'node:fs/promises'
import { markLength } from './lines.js'
import type { Stretch } from './reference.js'
import { LARGEST_PAGE } from './stretch.js'

/** A row of a table, and where it lies. Its cells are bytes: a dump may hold pages in any encoding. */
export type Row = { readonly cells: readonly Buffer[]; readonly stretch: Stretch }

/** Lines that are no rows, with the reason. */
export type BadLines = { readonly first: number; readonly last: number; readonly fault: string }

type Cells = { readonly cells: readonly Buffer[]; readonly isQuoted: boolean; readonly hasStray: boolean }
/** What parts the cells of a table, and its rows. */
export type Marks = { readonly delimiter: number; readonly newline: number }
/** What was read of a row: its cells and its end, a fault, or nothing yet where more bytes are needed. */
type Reading = (Cells & { readonly end: number }) | { readonly fault: string } | undefined

const QUOTE = 0x22
const NEWLINE = 0x0a
const RETURN = 0x0d
const UNCLOSED = 'a quotation mark is not closed'
const UNDOUBLED = 'a quotation mark inside quotation marks is not doubled'
const TOO_LONG = 'the row is longer than two pages may be'
/** A row may hold a page as HTML and as text. */
export const LONGEST_ROW = 2 * LARGEST_PAGE
const STEP = 65_536

/** The cells of the first row of bytes that is not blank. */
export function firstCells(bytes: Buffer, delimiter: string): readonly Buffer[] {
  const marks = marksOf(bytes, delimiter)
  let at = 0
  while (at < bytes.length) {
    const row = readRow(bytes, at, marks, true)
    if (!row || 'fault' in row) break
    if (!isBlank(row)) return row.cells
    at = row.end
  }
  return []
}

/** The rows of a table (RFC 4180). A row that is broken is told with its lines, and reading goes on at the next line that is a row like the first. */
export async function* csvRows(file: FileHandle, delimiter: string): AsyncGenerator<Row | BadLines> {
  const window = await openWindow(file)
  const marks = window.marks(delimiter)
  let line = 1
  let width: number | undefined
  let bad: { readonly first: number; readonly fault: string } | undefined
  while (!(await window.isAtEnd())) {
    const row = await window.read((bytes, at, isWhole) => readRow(bytes, at, marks, isWhole))
    const fault = 'fault' in row ? row.fault : faultOf(row, width)
    if ('fault' in row || fault !== undefined || (bad && !isLike(row, width))) {
      bad ??= { first: line, fault: fault ?? UNCLOSED }
      await window.skipLine()
      line++
      continue
    }
    if (bad) yield { ...bad, last: line - 1 }
    bad = undefined
    const stretch = window.take(row.end)
    line += stretch.lines
    if (isBlank(row)) continue
    width ??= row.cells.length
    yield { cells: row.cells, stretch: { offset: stretch.offset, length: stretch.length } }
  }
  if (bad) yield { ...bad, last: line - 1 }
}

const isBlank = ({ cells }: Cells): boolean => cells.length === 1 && cells[0]?.length === 0

/** A mark in a cell without quotes is a letter, unless the row shows that it is not: by quoted cells, and another number of them. */
const faultOf = ({ cells, isQuoted, hasStray }: Cells, width: number | undefined): string | undefined =>
  hasStray && isQuoted && width !== undefined && cells.length !== width ? UNDOUBLED : undefined

/** Whether a row behind a broken one is surely a row: in a table of one column every line of a page would be one. */
const isLike = ({ cells, isQuoted }: Cells, width: number | undefined): boolean =>
  cells.length === width && (width > 1 || isQuoted)

/** Rows end with a newline; in tables of old Macs, which have none, with a carriage return. */
const marksOf = (bytes: Buffer, delimiter: string): Marks => ({
  delimiter: delimiter.charCodeAt(0),
  newline: bytes.includes(NEWLINE) || !bytes.includes(RETURN) ? NEWLINE : RETURN,
})

function readRow(bytes: Buffer, from: number, { delimiter, newline }: Marks, isWhole: boolean): Reading {
  const cells: Buffer[] = []
  let isQuoted = false
  let hasStray = false
  for (let at = from; ; at++) {
    const start = at
    if (bytes[at] === QUOTE) {
      const close = closingQuote(bytes, at + 1)
      if (close < 0 || (close + 1 === bytes.length && !isWhole)) return isWhole ? { fault: UNCLOSED } : undefined
      isQuoted = true
      cells.push(undoubled(bytes.subarray(at + 1, close)))
      at = close + 1
    } else {
      for (; at < bytes.length && bytes[at] !== delimiter && bytes[at] !== newline; at++)
        if (bytes[at] === QUOTE) hasStray = true
      const end = bytes[at] !== delimiter && bytes[at - 1] === RETURN ? at - 1 : at
      cells.push(bytes.subarray(start, Math.max(start, end)))
    }
    if (bytes[at] === delimiter) continue
    if (newline === NEWLINE && bytes[at] === RETURN && (at + 1 < bytes.length || isWhole)) at++
    if (at >= bytes.length || (newline === NEWLINE && bytes[at] === RETURN))
      return isWhole ? { cells, isQuoted, hasStray, end: bytes.length } : undefined
    if (bytes[at] !== newline) return { fault: UNDOUBLED }
    return { cells, isQuoted, hasStray, end: at + 1 }
  }
}

/** The mark that ends a quoted cell: two in a row are one of its letters. */
function closingQuote(bytes: Buffer, from: number): number {
  let at = bytes.indexOf(QUOTE, from)
  while (at >= 0 && bytes[at + 1] === QUOTE) at = bytes.indexOf(QUOTE, at + 2)
  return at
}

const undoubled = (cell: Buffer): Buffer =>
  cell.includes(QUOTE) ? Buffer.from(cell.toString('latin1').replaceAll('""', '"'), 'latin1') : cell

/** The bytes of a file that are looked at: from the row that is read, as many as it needs. */
type Window = {
  marks(delimiter: string): Marks
  isAtEnd(): Promise<boolean>
  read(read: (bytes: Buffer, at: number, isWhole: boolean) => Reading): Promise<Exclude<Reading, undefined>>
  /** Goes on behind what was read, and says where that lies. */
  take(end: number): Stretch & { readonly lines: number }
  skipLine(): Promise<void>
}

async function openWindow(file: FileHandle): Promise<Window> {
  let bytes = Buffer.alloc(0)
  let [base, at, isWhole, newline] = [0, 0, false, NEWLINE]
  const more = async (): Promise<void> => {
    const held = bytes.subarray(at)
    const next = await file.read(Buffer.alloc(Math.max(STEP, held.length)), 0, undefined, base + bytes.length)
    base += at
    at = 0
    isWhole = next.bytesRead === 0
    bytes = Buffer.concat([held, next.buffer.subarray(0, next.bytesRead)])
  }
  await more()
  at = markLength(bytes)
  return {
    marks(delimiter) {
      const marks = marksOf(bytes, delimiter)
      newline = marks.newline
      return marks
    },
    async isAtEnd() {
      if (at === bytes.length && !isWhole) await more()
      return at === bytes.length && isWhole
    },
    async read(read) {
      for (;;) {
        const row = read(bytes, at, isWhole)
        if (row) return row
        if (bytes.length - at > LONGEST_ROW) return { fault: TOO_LONG }
        await more()
      }
    },
    take(end) {
      const row = bytes.subarray(at, end)
      const stretch = { offset: base + at, length: row.length, lines: countIn(row, newline) }
      at = end
      return stretch
    },
    async skipLine() {
      let end = bytes.indexOf(newline, at)
      while (end < 0 && !isWhole) {
        at = bytes.length
        await more()
        end = bytes.indexOf(newline, at)
      }
      at = end < 0 ? bytes.length : end + 1
    },
  }
}

function countIn(bytes: Buffer, byte: number): number {
  let count = 0
  for (let at = bytes.indexOf(byte); at >= 0; at = bytes.indexOf(byte, at + 1)) count++
  return count
}

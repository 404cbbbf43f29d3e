import { type FileHandle, open } from 'node:fs/promises'
import { fileBeside } from './beside.js'
import { type BadLines, csvRows, firstCells, LONGEST_ROW } from './csv-rows.js'
import type { Archive, Found } from './found.js'
import { dayOrTime, isPageAddress, knownOf, noAddress } from './given.js'
import { onDisk } from './names.js'
import { reasonOf } from './reason.js'
import { type Known, memberReference, type Stretch } from './reference.js'
import { checkSize, readStretch } from './stretch.js'

/** What a column may hold: the page itself as HTML or plain text, the path of its file, or what is known of it. */
export const columnRoles = ['html', 'text', 'path', 'url', 'title', 'publishedAt', 'retrievedAt'] as const
type Role = (typeof columnRoles)[number]

/** Names of the columns that hold something, where they are not called like it. */
export type Columns = Readonly<Partial<Record<Role, string>>>

type Places = Readonly<Partial<Record<Role, number>>>

/** Where the cell of a page lies: a row of a file, and a column of the row. */
export type Cell = Stretch & { readonly column: number; readonly delimiter: string }

const DELIMITERS = [',', ';', '\t', '|']

/** The pages of a CSV file, a row each; the first row names the columns. Throws when none of them holds pages. */
export async function* csvPages(archive: Archive, columns: Columns): AsyncGenerator<Found> {
  const file = await open(onDisk(archive.path))
  try {
    const delimiter = await delimiterOf(file)
    let places: Places | undefined
    let number = 0
    for await (const row of csvRows(file, delimiter)) {
      number++
      if ('cells' in row && !places) places = placesOf(row.cells.map(String), columns)
      else if (!('cells' in row)) yield badRow(archive, number, row)
      else if (places) yield foundOf(archive, number, row.cells, { places, delimiter, stretch: row.stretch })
    }
  } finally {
    await file.close()
  }
}

/** The bytes of the page in a cell. */
export async function openCell(path: string, { column, delimiter, ...stretch }: Cell): Promise<Buffer> {
  const cell = firstCells(await readStretch(path, stretch, LONGEST_ROW), delimiter)[column] ?? Buffer.alloc(0)
  checkSize(cell.length)
  return cell
}

/** The mark that stands most often in the first line. */
async function delimiterOf(file: FileHandle): Promise<string> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(65_536), 0, 65_536, 0)
  const [line = ''] = buffer
    .subarray(0, bytesRead)
    .toString('latin1')
    .split(/\r\n?|\n/, 1)
  const counted = DELIMITERS.map(mark => [line.split(mark).length, mark] as const)
  return counted.sort(([a], [b]) => b - a)[0]?.[1] ?? ','
}

function badRow(archive: Archive, number: number, { first, last, fault }: BadLines): Found {
  const lines = first === last ? `line ${first}` : `lines ${first} to ${last}`
  return { what: 'unreadable', uri: `${archive.uri}!/row ${number}`, reason: `damaged: ${lines}: ${fault}` }
}

function placesOf(header: readonly string[], columns: Columns): Places {
  const names = header.map(name => name.trim().toLowerCase())
  const places: Partial<Record<Role, number>> = {}
  for (const role of columnRoles) {
    const asked = columns[role]
    const at = names.indexOf((asked ?? role).toLowerCase())
    if (at >= 0) places[role] = at
    else if (asked !== undefined) throw new Error(`it has no column ${asked}; its columns are ${header.join(', ')}`)
  }
  if (places.html === undefined && places.text === undefined && places.path === undefined)
    throw new Error(`no column holds pages; say which: --columns html=NAME (its columns are ${header.join(', ')})`)
  return places
}

type Reading = { readonly places: Places; readonly delimiter: string; readonly stretch: Stretch }

function foundOf(archive: Archive, number: number, row: readonly Buffer[], reading: Reading): Found {
  const member = `row ${number}`
  const { places, delimiter, stretch } = reading
  const cell = (role: Role): string => row[places[role] ?? -1]?.toString('utf8').trim() ?? ''
  try {
    const known = knownIn(cell)
    const column = [places.html, places.text].find(place => place !== undefined && row[place]?.length)
    if (column === undefined && cell('path'))
      return { what: 'source', reference: fileBeside(archive, cell('path'), known) }
    if (column === undefined) return { what: 'ignored', uri: `${archive.uri}!/${member}`, reason: 'row without a page' }
    const mediaType = column === places.html ? 'text/html' : 'text/plain'
    const place = { form: 'csv' as const, ...stretch, column, delimiter }
    return { what: 'source', reference: memberReference(archive, member, place, { mediaType, ...known }) }
  } catch (error) {
    return { what: 'unreadable', uri: `${archive.uri}!/${member}`, reason: reasonOf(error) }
  }
}

function knownIn(cell: (role: Role) => string): Known {
  const [url, title] = [cell('url'), cell('title')]
  if (!isPageAddress(url)) throw new Error(noAddress(url))
  return knownOf({
    url,
    title,
    publishedAt: dayOrTime(cell('publishedAt')),
    retrievedAt: dayOrTime(cell('retrievedAt')),
  })
}

import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import type { Info, Options } from 'csv-parse'
import { z } from 'zod'
import { fileBeside } from './beside.js'
import type { Archive, Found } from './found.js'
import { dayOrTime, isAddress, knownOf, noAddress } from './given.js'
import { onDisk } from './names.js'
import { type Known, memberReference, type Stretch } from './reference.js'
import { LARGEST_PAGE, readStretch } from './stretch.js'

/** What a column may hold: the page itself as HTML or plain text, the path of its file, or what is known of it. */
export const columnRoles = ['html', 'text', 'path', 'url', 'title', 'publishedAt', 'retrievedAt'] as const
type Role = (typeof columnRoles)[number]

/** Names of the columns that hold something, where they are not called like it. */
export type Columns = Readonly<Partial<Record<Role, string>>>

type Places = Readonly<Partial<Record<Role, number>>>

/** Where the cell of a page lies: a row of a file, and a column of the row. */
export type Cell = Stretch & { readonly column: number; readonly delimiter: string }

const DELIMITERS = [',', ';', '\t', '|']

/** Cells are read as bytes: a dump may hold pages in any encoding. */
const optionsOf = (delimiter: string): Options => ({
  delimiter,
  encoding: null,
  bom: true,
  relax_column_count: true,
  skip_empty_lines: true,
  max_record_size: 2 * LARGEST_PAGE,
})

// The types of the parser know texts alone.
const cells = z.array(z.array(z.instanceof(Buffer)))

type Row = { readonly record: readonly Buffer[]; readonly info: Info }

/** The pages of a CSV file, a row each; the first row names the columns. Throws when none of them holds pages. */
export async function* csvPages(archive: Archive, columns: Columns): AsyncGenerator<Found> {
  const { parse } = await import('csv-parse')
  const delimiter = await delimiterOf(archive.path)
  const broken: Found[] = []
  const parser = parse({ ...optionsOf(delimiter), info: true, skip_records_with_error: true })
  parser.on('skip', ({ message }: Error) =>
    broken.push({ what: 'unreadable', uri: `${archive.uri}!/`, reason: `damaged: ${message}` }),
  )
  const rows: AsyncIterable<Row> = createReadStream(onDisk(archive.path)).pipe(parser)
  let places: Places | undefined
  let offset = 0
  let number = 0
  for await (const { record, info } of rows) {
    yield* broken.splice(0)
    const stretch = { offset, length: info.bytes - offset }
    offset = info.bytes
    number++
    if (places) yield foundOf(archive, number, record, { places, delimiter, stretch })
    else places = placesOf(record.map(String), columns)
  }
  yield* broken
}

/** The bytes of the page in a cell. */
export async function openCell(path: string, { column, delimiter, ...stretch }: Cell): Promise<Buffer> {
  const { parse } = await import('csv-parse/sync')
  const [row] = cells.parse(parse(await readStretch(path, stretch), optionsOf(delimiter)))
  return row?.[column] ?? Buffer.alloc(0)
}

/** The mark that stands most often in the first line. */
async function delimiterOf(path: string): Promise<string> {
  const file = await open(onDisk(path))
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(65_536), 0, 65_536, 0)
    if (buffer[0] === 0xff && buffer[1] === 0xfe) throw new Error('it is UTF-16; save it as UTF-8')
    const [line = ''] = buffer.subarray(0, bytesRead).toString('latin1').split('\n', 1)
    const counted = DELIMITERS.map(mark => [line.split(mark).length, mark] as const)
    return counted.sort(([a], [b]) => b - a)[0]?.[1] ?? ','
  } finally {
    await file.close()
  }
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
    const reason = error instanceof Error ? error.message : String(error)
    return { what: 'unreadable', uri: `${archive.uri}!/${member}`, reason }
  }
}

function knownIn(cell: (role: Role) => string): Known {
  const [url, title] = [cell('url'), cell('title')]
  if (!isAddress(url)) throw new Error(noAddress(url))
  return knownOf({
    url,
    title,
    publishedAt: dayOrTime(cell('publishedAt')),
    retrievedAt: dayOrTime(cell('retrievedAt')),
  })
}

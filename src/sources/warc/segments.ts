import type { Archive, Found } from '../found.js'
import type { PathStretch } from '../reference.js'
import { LARGEST_PAGE, tooLarge } from '../stretch.js'
import type { Read } from './records.js'

/** Joins records that were written in several segments, be it in several files. */
export type Segments = {
  /** Takes the first segment, with what was found in it, or a later one; returns the whole once all are there. */
  add(read: Read, archive: Archive, found: Found): Found | undefined
  /** What was never whole. */
  rest(): readonly Found[]
}

type Part = PathStretch & { readonly bytes: number }
type Series = { uri: string; first?: Found; readonly parts: Map<number, Part>; total?: number }

/** Number of a segment; undefined for a record that is whole. */
export function segmentOf({ record }: Read): number | undefined {
  const stated = record.warcHeader('WARC-Segment-Number')
  return stated ? Number(stated) : record.warcType === 'continuation' ? Number.NaN : undefined
}

/** Begins to join segments. */
export function createSegments(): Segments {
  const open = new Map<string, Series>()
  return {
    add(read, { path }, found) {
      const { record, stretch } = read
      const number = segmentOf(read) ?? Number.NaN
      const origin = record.warcHeader(number === 1 ? 'WARC-Record-ID' : 'WARC-Segment-Origin-ID') ?? ''
      const uri = found.what === 'source' ? found.reference.uri : found.uri
      const series: Series = open.get(origin) ?? { uri, parts: new Map() }
      open.set(origin, series)
      if (number === 1) Object.assign(series, { first: found, uri })
      series.parts.set(number, { path, ...stretch, bytes: record.warcContentLength })
      const total = Number(record.warcHeader('WARC-Segment-Total-Length') ?? Number.NaN)
      if (!Number.isNaN(total)) series.total = total
      if (!isWhole(series)) return undefined
      open.delete(origin)
      return joined(series)
    },
    rest: () => [...open.values()].map(cutShort),
  }
}

/** The last segment states the length of all; the numbers before it leave no gap. */
const isWhole = ({ first, parts, total }: Series): boolean =>
  first !== undefined && total !== undefined && missingIn(parts) > parts.size

function missingIn(parts: ReadonlyMap<number, unknown>): number {
  let number = 1
  while (parts.has(number)) number++
  return number
}

function joined({ uri, first, parts, total }: Series): Found {
  if (first?.what !== 'source') return first ?? { what: 'ignored', uri, reason: 'segmented WARC record' }
  const { reference } = first
  const inOrder = [...parts].sort(([a], [b]) => a - b).map(([, part]) => part)
  const bytes = inOrder.reduce((sum, part) => sum + part.bytes, 0)
  if (bytes !== total) return { what: 'unreadable', uri, reason: `its segments have ${bytes} of ${total} bytes` }
  if (bytes > LARGEST_PAGE) return { what: 'unreadable', uri, reason: tooLarge(bytes) }
  if (reference.place?.form !== 'warc') return first
  const further = inOrder.slice(1).map(({ bytes: _, ...stretch }) => stretch)
  return { ...first, reference: { ...reference, place: { ...reference.place, further } } }
}

function cutShort({ uri, first, parts }: Series): Found {
  if (first && first.what !== 'source') return first
  return { what: 'unreadable', uri, reason: `segment ${missingIn(parts)} of the record is missing` }
}

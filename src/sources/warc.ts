import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import type { WARCRecord } from 'warcio'
import type { Archive, Found } from './found.js'
import { httpHead, readHttp } from './http.js'
import { isPage, mediaTypeOfBytes } from './media-type.js'
import { type Known, memberReference, type Stretch } from './reference.js'
import { LARGEST_PAGE } from './stretch.js'

/** A record that was read whole, and where it lies. */
type Read = { readonly record: WARCRecord; readonly block: Buffer; readonly stretch: Stretch }

/** The pages of a WARC, compressed or not. What is damaged is named with its place, and reading goes on at the next record. */
export async function* warcPages(archive: Archive, within: Stretch): AsyncGenerator<Found> {
  const end = within.offset + within.length
  let at = within.offset
  while (at < end) {
    try {
      for await (const read of records(archive.path, at, end, offset => {
        at = offset
      }))
        yield foundOf(read, archive)
      return
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      yield { what: 'unreadable', uri: `${archive.uri}!/@${at}`, reason: `damaged: ${reason}` }
      at = await nextRecord(archive.path, at + 1, end)
    }
  }
}

/** The block of a record: an HTTP response, or the page itself. */
export async function openWarc(path: string, { offset, length }: Stretch): Promise<Buffer> {
  for await (const { record, block } of records(path, offset, offset + length))
    return record.warcType === 'response' ? readHttp(block).body : block
  throw new Error('there is no record at its place')
}

/** Records in their order; `begin` hears where each of them, and what follows the last, begins, before it is looked at. */
async function* records(
  path: string,
  from: number,
  to: number,
  begin: (offset: number) => void = () => {},
): AsyncGenerator<Read> {
  // Loaded where an archive is read: most runs read none.
  const { WARCParser } = await import('warcio')
  const stream = createReadStream(path, { start: from, end: to - 1 })
  const parser = new WARCParser(stream, { parseHttp: false })
  let end = from
  try {
    for (let record = await parser.parse(); record; record = await parser.parse()) {
      const offset = from + parser.offset
      begin(offset)
      const block = await blockOf(record)
      checkDigest(record, block)
      end = offset + parser.recordLength
      begin(end)
      yield { record, block, stretch: { offset, length: parser.recordLength } }
    }
  } finally {
    stream.destroy()
  }
  if (!(await isBlank(path, end, to))) throw new Error(`${to - end} bytes are no record`)
}

async function blockOf(record: WARCRecord): Promise<Buffer> {
  const length = record.warcContentLength
  if (!record.warcType || !Number.isInteger(length)) throw new Error('the head of the record is broken')
  if (length > LARGEST_PAGE) {
    const skipped = await record.skipFully()
    if (skipped !== undefined && skipped < length) throw new Error('the record is cut short')
    return Buffer.alloc(0)
  }
  const block = Buffer.from(await record.readFully(false))
  if (block.length < length) throw new Error('the record is cut short')
  return block
}

function checkDigest(record: WARCRecord, block: Buffer): void {
  const [, algorithm = '', stated = ''] = /^(sha1|sha256|md5):(.+)$/i.exec(record.warcBlockDigest ?? '') ?? []
  if (!stated || (!block.length && record.warcContentLength > 0)) return
  const digest = createHash(algorithm.toLowerCase()).update(block).digest()
  if (stated.toLowerCase() !== digest.toString('hex') && stated.toUpperCase().replace(/=+$/, '') !== base32(digest))
    throw new Error('its bytes do not have the digest that the record states')
}

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

function base32(bytes: Buffer): string {
  const bits = [...bytes].map(byte => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,5}/g) ?? []).map(five => BASE32[Number.parseInt(five.padEnd(5, '0'), 2)]).join('')
}

function foundOf({ record, block, stretch }: Read, archive: Archive): Found {
  const member = (record.warcHeader('WARC-Record-ID') ?? `@${stretch.offset}`).replace(/^<|>$/g, '')
  const uri = `${archive.uri}!/${member}`
  const ignored = (reason: string): Found => ({ what: 'ignored', uri, reason })
  const kind = record.warcType
  if (kind !== 'response' && kind !== 'resource') return ignored(reasons[kind] ?? `WARC record of type ${kind}`)
  if (record.warcContentLength > LARGEST_PAGE)
    return { what: 'unreadable', uri, reason: `${record.warcContentLength} bytes are more than a page may have` }
  if (record.warcHeader('WARC-Segment-Number')) return ignored('segmented WARC record')
  const head = kind === 'response' ? httpHead(block) : undefined
  if (kind === 'response' && !head) return ignored('WARC response that is not HTTP')
  if (head && (head.status < 200 || head.status > 299)) return ignored(`HTTP status ${head.status}`)
  const mediaType =
    (head ? head.headers.get('content-type') : record.warcContentType) ??
    mediaTypeOfBytes(block.subarray(head?.end ?? 0))
  if (!isPage(mediaType)) return ignored(`${mediaType.split(';')[0]} is no page`)
  const known: Known = {
    mediaType,
    ...(record.warcTargetURI && { url: record.warcTargetURI }),
    ...(record.warcDate && { retrievedAt: record.warcDate }),
  }
  return { what: 'source', reference: memberReference(archive, member, { form: 'warc', ...stretch }, known) }
}

const reasons: Readonly<Record<string, string>> = {
  revisit: 'WARC revisit: the bytes are those of another record',
  continuation: 'segmented WARC record',
  request: 'WARC request',
  warcinfo: 'WARC description of the file',
  metadata: 'WARC metadata',
  conversion: 'WARC conversion',
}

const WINDOW = 1024 * 1024
const STARTS = [Buffer.from([0x1f, 0x8b, 0x08]), Buffer.from('WARC/1.')]

/** The next byte at which a record may begin: the front of a gzip member, or the first line of a record. */
async function nextRecord(path: string, from: number, to: number): Promise<number> {
  const file = await open(path)
  try {
    for (let at = from; at < to; at += WINDOW) {
      const length = Math.min(WINDOW + 8, to - at)
      const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, at)
      const starts = STARTS.map(start => buffer.subarray(0, bytesRead).indexOf(start)).filter(start => start >= 0)
      if (starts.length) return at + Math.min(...starts)
    }
    return to
  } finally {
    await file.close()
  }
}

/** Whether only line ends follow. */
async function isBlank(path: string, from: number, to: number): Promise<boolean> {
  if (to <= from) return true
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(
      Buffer.alloc(Math.min(to - from, 64)),
      0,
      Math.min(to - from, 64),
      from,
    )
    return to - from <= 64 && buffer.subarray(0, bytesRead).toString('latin1').trim() === ''
  } finally {
    await file.close()
  }
}

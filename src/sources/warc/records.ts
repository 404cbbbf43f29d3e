import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import type { WARCRecord } from 'warcio'
import { frontOfGzip, GZIP_START } from '../gzip.js'
import { readHttp } from '../http.js'
import { onDisk } from '../names.js'
import type { Stretch, WarcPlace } from '../reference.js'
import { checkSize, LARGEST_PAGE } from '../stretch.js'

/** A record that was read whole, and where it lies; of one that is too large for a page the block is only its front. */
export type Read = { readonly record: WARCRecord; readonly block: Buffer; readonly stretch: Stretch }

/** The body of the page that a record, and the segments that continue it, hold. */
export async function openWarc(path: string, { further = [], ...first }: WarcPlace): Promise<Buffer> {
  checkSize([first, ...further].reduce((sum, { length }) => sum + length, 0))
  const { record, block } = await recordAt(path, first)
  const blocks = [block]
  for (const { path: other, ...stretch } of further) blocks.push((await recordAt(other, stretch)).block)
  const whole = blocks.length > 1 ? Buffer.concat(blocks) : block
  return record.warcType === 'response' ? readHttp(whole).body : whole
}

async function recordAt(path: string, { offset, length }: Stretch): Promise<Read> {
  for await (const read of records(path, offset, offset + length)) return read
  throw new Error('there is no record at its place')
}

/** Records in their order; `begin` hears where each of them, and what follows the last, begins, before it is looked at. */
export async function* records(
  path: string,
  from: number,
  to: number,
  begin: (offset: number) => void = () => {},
): AsyncGenerator<Read> {
  // Loaded where an archive is read: most runs read none.
  const { RecordParser } = await import('./parser.js')
  const stream = createReadStream(onDisk(path), { start: from, end: to - 1 })
  const parser = new RecordParser(stream)
  let end = from
  try {
    for (let record = await parser.parse(); record; record = await parser.parse()) {
      const offset = from + parser.offset
      begin(offset)
      const block = await blockOf(record)
      parser.checkMember()
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

/** Bytes of a block that is too large for a page: they tell what it is. */
const FRONT = 65_536

async function blockOf(record: WARCRecord): Promise<Buffer> {
  const length = record.warcContentLength
  if (!record.warcType || !/^\d+$/.test(record.warcHeader('Content-Length') ?? ''))
    throw new Error('the head of the record is broken')
  const wanted = length > LARGEST_PAGE ? FRONT : length
  const parts: Uint8Array[] = []
  let read = 0
  for await (const part of record.reader) {
    if (read < wanted) parts.push(part)
    read += part.length
  }
  if (read < length) throw new Error('the record is cut short')
  return Buffer.concat(parts)
}

function checkDigest(record: WARCRecord, block: Buffer): void {
  const [, algorithm = '', stated = ''] = /^(sha1|sha256|md5):(.+)$/i.exec(record.warcBlockDigest ?? '') ?? []
  if (!stated || block.length < record.warcContentLength) return
  const digest = createHash(algorithm.toLowerCase()).update(block).digest()
  if (stated.toLowerCase() !== digest.toString('hex') && stated.toUpperCase().replace(/=+$/, '') !== base32(digest))
    throw new Error('its bytes do not have the digest that the record states')
}

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

function base32(bytes: Buffer): string {
  const bits = [...bytes].map(byte => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,5}/g) ?? []).map(five => BASE32[Number.parseInt(five.padEnd(5, '0'), 2)]).join('')
}

const WINDOW = 1024 * 1024
/** Bytes in which it shows whether a record begins. */
const SHOWN = 512
const RECORD = Buffer.from('WARC/')

/** The next byte at which a record begins: the front of a gzip member that holds one, or the first line of a record. */
export async function nextRecord(path: string, from: number, to: number): Promise<number> {
  const file = await open(onDisk(path))
  try {
    for (let at = from; at < to; at += WINDOW) {
      // With the byte before, which ends a line where a record begins.
      const length = Math.min(1 + WINDOW + SHOWN, to - at + 1)
      const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, at - 1)
      const begins = beginIn(buffer.subarray(0, bytesRead))
      if (begins >= 0) return at - 1 + begins
    }
    return to
  } finally {
    await file.close()
  }
}

/** Whether a gzip member begins at a byte. */
export const isPacked = async (path: string, at: number): Promise<boolean> =>
  (await bytesAt(path, at, GZIP_START.length)).equals(GZIP_START)

function beginIn(bytes: Buffer): number {
  let member = bytes.indexOf(GZIP_START, 1)
  let record = bytes.indexOf(RECORD, 1)
  while (member >= 0 || record >= 0) {
    const at = member >= 0 && (record < 0 || member < record) ? member : record
    if (begins(bytes, at)) return at
    if (at === member) member = bytes.indexOf(GZIP_START, at + 1)
    else record = bytes.indexOf(RECORD, at + 1)
  }
  return -1
}

function begins(bytes: Buffer, at: number): boolean {
  const front = bytes.subarray(at, at + SHOWN)
  if (bytes[at] === GZIP_START[0]) return frontOfGzip(front).startsWith('WARC/')
  return bytes[at - 1] === NEWLINE && /^WARC\/\d\.\d{1,2}\r?\n/.test(front.toString('latin1'))
}

const NEWLINE = 0x0a

/** Whether only line ends follow. */
const isBlank = async (path: string, from: number, to: number): Promise<boolean> =>
  to <= from || (to - from <= BLANK && (await bytesAt(path, from, to - from)).toString('latin1').trim() === '')

/** Most line ends that follow the last record. */
const BLANK = 64

/** Bytes of a file, fewer where it ends before. */
async function bytesAt(path: string, at: number, length: number): Promise<Buffer> {
  const file = await open(onDisk(path))
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, at)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

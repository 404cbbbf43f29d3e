import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import type { WARCRecord } from 'warcio'
import { readHttp } from '../http.js'
import { onDisk } from '../names.js'
import type { Stretch, WarcPlace } from '../reference.js'
import { checkSize, LARGEST_PAGE } from '../stretch.js'

/** A record that was read whole, and where it lies; the block of one that is too large for a page is left out. */
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
  const { WARCParser } = await import('warcio')
  const stream = createReadStream(onDisk(path), { start: from, end: to - 1 })
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

const WINDOW = 1024 * 1024
const STARTS = [Buffer.from([0x1f, 0x8b, 0x08]), Buffer.from('WARC/1.')]

/** The next byte at which a record may begin: the front of a gzip member, or the first line of a record. */
export async function nextRecord(path: string, from: number, to: number): Promise<number> {
  const file = await open(onDisk(path))
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
  const file = await open(onDisk(path))
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

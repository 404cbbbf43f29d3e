import { constants, crc32, gunzipSync, inflateRawSync, type ZlibOptions } from 'node:zlib'
import { z } from 'zod'
import { LARGEST_PAGE } from './stretch.js'

const limit: ZlibOptions = { maxOutputLength: LARGEST_PAGE }

/** Unpacks gzip data. What stands behind its last member and is none is left out, as gunzip does. */
export function gunzip(bytes: Buffer): Buffer {
  if (!isStart(bytes, 0)) throw new Error('it is no gzip file')
  try {
    return gunzipSync(bytes, limit)
  } catch (error) {
    const whole = wholeMembers(bytes)
    if (!whole) throw error
    return whole
  }
}

/** The first bytes of what gzip data holds; none where it is no gzip data. */
export function frontOfGzip(bytes: Buffer): string {
  try {
    return gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1')
  } catch {
    return ''
  }
}

/** The bytes that a gzip member begins with. */
export const GZIP_START = Buffer.from([0x1f, 0x8b, 0x08])
const TRAILER = 8

// Its types do not know what `info` asks for.
const told = z.object({ buffer: z.instanceof(Buffer), engine: z.object({ bytesWritten: z.int() }) })

/** What the members hold that come before bytes of another kind; undefined where a member is broken, or there is none. */
function wholeMembers(bytes: Buffer): Buffer | undefined {
  const parts: Buffer[] = []
  let at = 0
  let total = 0
  while (isStart(bytes, at)) {
    const from = headEnd(bytes, at)
    try {
      const { buffer, engine } = told.parse(inflateRawSync(bytes.subarray(from), { ...limit, info: true }))
      const end = from + engine.bytesWritten
      if (end + TRAILER > bytes.length || bytes.readUInt32LE(end) !== crc32(buffer)) return undefined
      total += buffer.length
      if (total > LARGEST_PAGE) return undefined
      parts.push(buffer)
      at = end + TRAILER
    } catch {
      return undefined
    }
  }
  return parts.length ? Buffer.concat(parts) : undefined
}

const isStart = (bytes: Buffer, at: number): boolean => bytes.subarray(at, at + GZIP_START.length).equals(GZIP_START)

/** Where the deflated bytes of a member begin: its head may hold extra bytes, a name, a comment and a checksum. */
function headEnd(bytes: Buffer, start: number): number {
  const flags = bytes[start + 3] ?? 0
  let at = start + 10
  if (flags & 4) at += 2 + (bytes[at] ?? 0) + 256 * (bytes[at + 1] ?? 0)
  if (flags & 8) at = bytes.indexOf(0, at) + 1
  if (flags & 16) at = bytes.indexOf(0, at) + 1
  return flags & 2 ? at + 2 : at
}

import type { FileHandle } from 'node:fs/promises'
import { crc32 } from 'node:zlib'
import { readName } from './names.js'
import type { Stretch } from './reference.js'

/** What the directory of a zip says of an entry. */
export type ZipEntry = {
  readonly name: string
  readonly nameBytes: Buffer
  readonly isEncrypted: boolean
  /** How its bytes are packed: 0 not at all, 8 deflated. */
  readonly method: number
  readonly crc32: number
  /** Bytes that it has in the archive, and unpacked. */
  readonly packed: number
  readonly size: number
  /** Where its own head lies, before its bytes. */
  readonly head: number
}

/** The directory of a zip, entry by entry. What is wrong with one entry is left to whoever reads it, so that the others are read. */
export async function* zipEntries(file: FileHandle): AsyncGenerator<ZipEntry> {
  let { at, count } = await directoryOf(file)
  for (; count > 0; count--) {
    const head = await readAt(file, at, CENTRAL)
    if (head.length < CENTRAL || head.readUInt32LE(0) !== 0x02014b50) throw new Error(brokenDirectory)
    const rest = await readAt(file, at + CENTRAL, lengthBehind(head))
    if (rest.length < lengthBehind(head)) throw new Error(brokenDirectory)
    yield entryOf(head, rest)
    at += CENTRAL + rest.length
  }
}

/** Where the bytes of an entry lie. Throws where its own head is not at its place, or the file ends before they do. */
export async function stretchOf(file: FileHandle, { head: at, packed }: ZipEntry): Promise<Stretch> {
  const head = await readAt(file, at, LOCAL)
  if (head.length < LOCAL || head.readUInt32LE(0) !== 0x04034b50) throw new Error('the head of the entry is broken')
  const offset = at + LOCAL + head.readUInt16LE(26) + head.readUInt16LE(28)
  const { size } = await file.stat()
  if (offset + packed > size) throw new Error('the entry is cut short')
  return { offset, length: packed }
}

const brokenDirectory = 'the list of its entries is broken; what follows in it is not read'
const CENTRAL = 46
const LOCAL = 30
const END = 22
const END_64 = 56
const LOCATOR_64 = 20
const LONGEST_COMMENT = 0xffff
/** What stands for a number that the extra field of zip64 holds. */
const ELSEWHERE = 0xffffffff

/** Where the directory begins, and how many entries it has: the end of the file tells. */
async function directoryOf(file: FileHandle): Promise<{ at: number; count: number }> {
  const { size } = await file.stat()
  const from = Math.max(0, size - END - LONGEST_COMMENT - LOCATOR_64)
  const bytes = await readAt(file, from, size - from)
  const at = bytes.lastIndexOf('PK\x05\x06', bytes.length - END, 'latin1')
  if (at < 0)
    throw new Error(
      'the list of its entries, which ends a zip file, is not there: the file is cut short, or no zip file',
    )
  const locator = bytes.subarray(Math.max(0, at - LOCATOR_64), at)
  if (locator.length === LOCATOR_64 && locator.readUInt32LE(0) === 0x07064b50) {
    const end = await readAt(file, number64(locator, 8), END_64)
    if (end.length < END_64 || end.readUInt32LE(0) !== 0x06064b50) throw new Error(brokenDirectory)
    return { at: number64(end, 48), count: number64(end, 32) }
  }
  return { at: bytes.readUInt32LE(at + 16), count: bytes.readUInt16LE(at + 10) }
}

async function readAt(file: FileHandle, at: number, length: number): Promise<Buffer> {
  if (!Number.isSafeInteger(at)) return Buffer.alloc(0)
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, at)
  return buffer.subarray(0, bytesRead)
}

const number64 = (bytes: Buffer, at: number): number => Number(bytes.readBigUInt64LE(at))

const lengthBehind = (head: Buffer): number => head.readUInt16LE(28) + head.readUInt16LE(30) + head.readUInt16LE(32)

function entryOf(head: Buffer, rest: Buffer): ZipEntry {
  const nameBytes = rest.subarray(0, head.readUInt16LE(28))
  const extra = extraFields(rest.subarray(nameBytes.length, nameBytes.length + head.readUInt16LE(30)))
  const flags = head.readUInt16LE(8)
  const large = extra.get(ZIP_64)
  let used = 0
  const numberAt = (at: number): number => {
    const short = head.readUInt32LE(at)
    if (short !== ELSEWHERE || !large || large.length < used + 8) return short
    used += 8
    return number64(large, used - 8)
  }
  const size = numberAt(24)
  const packed = numberAt(20)
  return {
    name: nameOf(nameBytes, (flags & IS_UTF8) !== 0, extra.get(UNICODE_PATH)),
    nameBytes,
    isEncrypted: (flags & (ENCRYPTED | STRONGLY_ENCRYPTED)) !== 0,
    method: head.readUInt16LE(10),
    crc32: head.readUInt32LE(16),
    packed,
    size,
    head: numberAt(42),
  }
}

const ENCRYPTED = 0x1
const STRONGLY_ENCRYPTED = 0x40
const IS_UTF8 = 0x800
const ZIP_64 = 0x1
const UNICODE_PATH = 0x7075

/** The extra fields by their numbers, as far as they are sound. */
function extraFields(bytes: Buffer): ReadonlyMap<number, Buffer> {
  const fields = new Map<number, Buffer>()
  for (let at = 0; at + 4 <= bytes.length; ) {
    const end = at + 4 + bytes.readUInt16LE(at + 2)
    if (end > bytes.length) break
    fields.set(bytes.readUInt16LE(at), bytes.subarray(at + 4, end))
    at = end
  }
  return fields
}

/** The name of an entry: as it says that it is encoded, where it does, else as its bytes look. */
function nameOf(bytes: Buffer, isUtf8: boolean, unicode: Buffer | undefined): string {
  const isMeant = unicode && unicode.length > 5 && unicode[0] === 1 && unicode.readUInt32LE(1) === crc32(bytes)
  const name = isMeant ? unicode.subarray(5).toString('utf8') : isUtf8 ? bytes.toString('utf8') : readName(bytes)
  return name.replaceAll('\\', '/')
}

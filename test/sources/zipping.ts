import { crc32, deflateRawSync } from 'node:zlib'

/** An entry of a zip, and what is not as usual of it. */
export type Entry = {
  readonly name: string | Buffer
  readonly bytes: Buffer
  readonly deflate?: boolean
  /** What the directory says of the method, the flags, the checksum and the size. */
  readonly method?: number
  readonly flags?: number
  readonly checksum?: number
  readonly size?: number
  readonly extra?: Buffer
}

/** A zip written by hand: local headers, the central directory, and its end. */
export function zipOf(...entries: readonly Entry[]): Buffer {
  const locals: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const { name, bytes, deflate, extra = Buffer.alloc(0), ...made } of entries) {
    const letters = Buffer.from(name)
    const data = deflate ? deflateRawSync(bytes) : bytes
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE((typeof name === 'string' ? 0x800 : 0) | (made.flags ?? 0), 2)
    common.writeUInt16LE(made.method ?? (deflate ? 8 : 0), 4)
    common.writeUInt32LE(made.checksum ?? crc32(bytes), 10)
    common.writeUInt32LE(data.length, 14)
    common.writeUInt32LE(made.size ?? bytes.length, 18)
    common.writeUInt16LE(letters.length, 22)
    common.writeUInt16LE(extra.length, 24)
    const head = Buffer.concat([Buffer.from('PK\x03\x04'), common, letters, extra])
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common, place, letters, extra]))
    locals.push(head, data)
    offset += head.length + data.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(entries.length, 4)
  end.writeUInt16LE(entries.length, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...locals, directory, Buffer.from('PK\x05\x06'), end])
}

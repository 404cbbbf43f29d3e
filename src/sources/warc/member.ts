import { createReadStream } from 'node:fs'
import { pipeline, Readable } from 'node:stream'
import { constants, createGunzip } from 'node:zlib'
import { onDisk } from '../names.js'
import type { PathStretch } from '../reference.js'
import { spool } from '../spool.js'

/** Several records lie in one gzip member, so that none but the first can be opened at an offset. */
export class SharedMember extends Error {}

/** What follows a record is none. */
export class LongerThanSaid extends Error {
  override readonly message = 'what follows the record is none; it may be longer than it says'
}

/** Unpacks a stretch of gzip members into a file, which is returned, as far as they are sound; `fail` hears of a fault. */
export function unpackMember(
  { path, offset, length }: PathStretch,
  spoolFolder: string,
  fail: (error: unknown) => void,
): Promise<string> {
  const packed = createReadStream(onDisk(path), { start: offset, end: offset + length - 1 })
  // The beginning of what is cut short is unpacked too.
  const unpacked = pipeline(packed, createGunzip({ finishFlush: constants.Z_SYNC_FLUSH }), heardWhereRead)
  return spool(Readable.from(untilDamaged(unpacked, fail)), spoolFolder)
}

/** What goes wrong in a pipeline whoever reads its end hears of. */
export const heardWhereRead = (): void => {}

/** The bytes of a stream up to a fault, which `fail` hears of. */
export async function* untilDamaged(
  bytes: AsyncIterable<Buffer>,
  fail: (error: unknown) => void = () => {},
): AsyncGenerator<Buffer> {
  try {
    yield* bytes
  } catch (error) {
    fail(error)
  }
}

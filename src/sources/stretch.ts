import { open } from 'node:fs/promises'
import { longestInput } from '../page/format.js'
import { onDisk } from './names.js'
import type { Stretch } from './reference.js'

/** Most bytes that a single page may have: what is larger is not even read. */
export const LARGEST_PAGE = longestInput

/** Refuses more bytes than a page may have. */
export function checkSize(bytes: number): void {
  if (bytes > LARGEST_PAGE) throw new Error(`${bytes} bytes are more than a page may have (${LARGEST_PAGE})`)
}

/** Reads a stretch of a file. Throws when the file ends before it does. */
export async function readStretch(path: string, { offset, length }: Stretch): Promise<Buffer> {
  checkSize(length)
  const file = await open(onDisk(path))
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(length), 0, length, offset)
    if (bytesRead < length) throw new Error(`the file ends at byte ${offset + bytesRead}, inside of it`)
    return buffer
  } finally {
    await file.close()
  }
}

import { closeSync, fstatSync, open as openCallback, read as readCallback, readFile as readFileCallback } from 'node:fs'
import { open } from 'node:fs/promises'
import { promisify } from 'node:util'
import { longestInput } from '../page/format.js'
import { onDisk } from './names.js'
import type { Stretch } from './reference.js'

/** Most bytes that a single page may have: what is larger is not even read. */
export const LARGEST_PAGE = longestInput

const remedy = 'give each page as a file or a record of its own'
/** What is said of more bytes than a page may have. */
export const tooLarge = (bytes: number): string =>
  `${bytes} bytes are more than a page may have (${LARGEST_PAGE}); ${remedy}`
/** What is said of a page that is as large only when it is unpacked. */
export const tooLargeUnpacked = `unpacked it is larger than a page may be (${LARGEST_PAGE} bytes); ${remedy}`

/** Refuses more bytes than a page, or what holds it, may have. */
export function checkSize(bytes: number, most = LARGEST_PAGE): void {
  if (bytes > most) throw new Error(tooLarge(bytes))
}

const [opened, read, readRest] = [promisify(openCallback), promisify(readCallback), promisify(readFileCallback)]

/** Reads a whole file. It waits for the disk twice only: what is asked of an open file is known without it, and each wait costs as much CPU as reading. */
export async function readWhole(path: string): Promise<Buffer> {
  const file = await opened(onDisk(path), 'r')
  try {
    const status = fstatSync(file)
    if (!status.isFile()) return await readRest(file)
    checkSize(status.size)
    const bytes = Buffer.allocUnsafe(status.size)
    let end = 0
    while (end < bytes.length) {
      const { bytesRead } = await read(file, bytes, end, bytes.length - end, end)
      if (!bytesRead) break
      end += bytesRead
    }
    return bytes.subarray(0, end)
  } finally {
    closeSync(file)
  }
}

/** Reads a stretch of a file. Throws when the file ends before it does. */
export async function readStretch(path: string, { offset, length }: Stretch, most = LARGEST_PAGE): Promise<Buffer> {
  checkSize(length, most)
  const file = await open(onDisk(path))
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(length), 0, length, offset)
    if (bytesRead < length) throw new Error(`the file ends at byte ${offset + bytesRead}, inside of it`)
    return buffer
  } finally {
    await file.close()
  }
}

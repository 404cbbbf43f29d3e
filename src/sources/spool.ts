import { createHash, randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** Writes a stream that cannot be opened again into a folder, under the hash of its bytes. Returns the path. */
export async function spool(stream: NodeJS.ReadableStream, folder: string): Promise<string> {
  await mkdir(folder, { recursive: true })
  const unfinished = join(folder, `${randomUUID()}.part`)
  const hash = createHash('sha256')
  const hashing = new Transform({
    transform(chunk: Buffer, _, done) {
      hash.update(chunk)
      done(null, chunk)
    },
  })
  await pipeline(stream, hashing, createWriteStream(unfinished))
  const path = join(folder, hash.digest('hex'))
  await rename(unfinished, path)
  return path
}

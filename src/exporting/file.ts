import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'

/** A text file that is written piece by piece, no faster than the disk takes it. */
export type TextFile = { write(text: string): Promise<void>; close(): Promise<void> }

/** Begins a file that is not there yet. Throws when it is. */
export async function beginFile(path: string): Promise<TextFile> {
  const stream = createWriteStream(path, { flags: 'wx' })
  await once(stream, 'open')
  // A full disk is found out while nobody waits; whoever writes next is told.
  let failure: Error | undefined
  stream.on('error', error => {
    failure = error
  })
  return {
    async write(text) {
      if (failure) throw failure
      if (!stream.write(text)) await once(stream, 'drain')
    },
    async close() {
      stream.end()
      await finished(stream)
    },
  }
}

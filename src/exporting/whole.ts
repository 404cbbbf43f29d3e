import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'

/** A name that says of what lies under it that it is not finished. */
const partOf = (name: string): string => `${name}${randomBytes(3).toString('hex')}.part`

/** Writes a file under a name of its own, and gives it its name when it is whole: what fails leaves nothing, what is killed a file whose name ends in `.part`. */
export async function wholeFile(path: string, write: (unfinished: string) => Promise<void>): Promise<void> {
  const unfinished = partOf(`${path}-`)
  await orRemoved(unfinished, async () => {
    await write(unfinished)
    if (existsSync(path)) throw new Error(`${path} is there already; name a new file`)
    await rename(unfinished, path)
  })
}

/** Fills a folder in the same way; one that is there already is kept, and gets what was made inside it. */
export async function wholeFolder(path: string, fill: (unfinished: string) => Promise<void>): Promise<void> {
  const folder = resolve(path)
  const isThere = existsSync(folder)
  const unfinished = isThere ? join(folder, partOf('')) : partOf(`${folder}-`)
  await mkdir(unfinished, { recursive: true })
  await orRemoved(unfinished, async () => {
    await fill(unfinished)
    if (!isThere) return rename(unfinished, folder)
    for (const name of await readdir(unfinished)) await rename(join(unfinished, name), join(folder, name))
    await rmdir(unfinished)
  })
}

async function orRemoved(unfinished: string, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true })
    throw error
  }
}

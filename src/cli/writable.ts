import { constants } from 'node:fs'
import { access, lstat, mkdir, open, rm, rmdir } from 'node:fs/promises'
import { UsageError } from './exit.js'
import { say } from './language.js'

/** Refuses a file that cannot be written, before the work begins whose end it is to hold; leaves what is there as it is. */
export async function checkWritable(path: string | undefined): Promise<void> {
  if (path === undefined) return
  const before = await lstat(path).catch(() => undefined)
  if (before?.isFIFO()) return
  await explained(path, async () => {
    await (await open(path, 'a')).close()
    if (!before) await rm(path)
  })
}

/** Refuses a folder that cannot be made or filled; of one that is not there, those around it are made. */
export async function checkFolder(path: string): Promise<void> {
  const before = await lstat(path).catch(() => undefined)
  await explained(path, async () => {
    await mkdir(path, { recursive: true })
    await access(path, constants.W_OK | constants.X_OK)
    if (!before) await rmdir(path)
  })
}

async function explained(path: string, attempt: () => Promise<void>): Promise<void> {
  try {
    await attempt()
  } catch (error) {
    throw new UsageError(say('wrong.unwritable', { path, reason: reasonOf(error) }))
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
    case 'EEXIST':
      return say('unwritable.no-folder')
    case 'EACCES':
    case 'EPERM':
      return say('unwritable.no-permission')
    case 'EISDIR':
      return say('unwritable.folder')
    case 'EROFS':
      return say('unwritable.read-only')
    default:
      return error instanceof Error ? error.message : String(error)
  }
}

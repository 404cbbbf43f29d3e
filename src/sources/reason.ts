import { tooLargeUnpacked } from './stretch.js'

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  EISDIR: 'a folder, not a file',
  EMFILE: 'too many open files',
  EIO: 'the disk could not read it',
  ERR_BUFFER_TOO_LARGE: tooLargeUnpacked,
  Z_BUF_ERROR: 'its compressed bytes are cut short',
  Z_DATA_ERROR: 'its compressed bytes are damaged',
}

/** Why a file could not be read, in words. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return reasons[code] ?? (error instanceof Error ? error.message : String(error))
}

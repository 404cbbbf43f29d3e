import { open, readdir, realpath, stat } from 'node:fs/promises'
import { basename, extname, join, resolve, sep } from 'node:path'
import { frontOfGzip } from './gzip.js'
import { holdsNoPage, isPage, mediaTypeOfBytes, mediaTypeOfName, SNIFFED } from './media-type.js'
import { onDisk, readable, shownIn, stepOf } from './names.js'
import { reasonOf } from './reason.js'
import { everything, IGNORE_FILE, inclusionOf, isLeftOut, type Rules, rulesBelow, rulesOf } from './selection.js'

/** Forms in which a file holds pages. */
type ArchiveForm = 'warc' | 'zip' | 'gzip' | 'ndjson' | 'csv'

/** A file that was come upon: a page, an archive of pages, one of a kind that holds no page, or one that cannot be read. */
export type FoundFile = { readonly path: string; readonly uri: string } & (
  | { readonly what: 'page'; readonly mediaType: string }
  | { readonly what: 'archive'; readonly form: ArchiveForm }
  | { readonly what: 'ignored' | 'unreadable'; readonly reason: string }
)

/** A file that was named itself, or put aside, under a uri of its own. */
export const fileFound = (path: string, uri: string): Promise<FoundFile> => found(path, uri, true)

/** The files under a path, in the order of their names. A file that is named itself is read whatever its name. */
export async function* filesUnder(argument: string, selection = everything): AsyncGenerator<FoundFile> {
  const path = resolve(argument)
  const uri = readable(basename(path))
  const status = await stat(path)
  if (status.isFile()) return yield await found(path, uri, true)
  if (!status.isDirectory()) return yield { path, uri, what: 'unreadable', reason: kindOf(status) }
  const isIncluded = inclusionOf(path, selection)
  yield* walk({ path, uri }, rulesOf(path, selection), { root: await realpath(path), isIncluded })
}

/** A folder with its source.uri: the path relative to the parent of the argument, `/`-separated; symbolic links are not followed for it. */
type Folder = { readonly path: string; readonly uri: string }

type Walk = {
  readonly root: string
  readonly isIncluded: (path: string) => boolean
}

async function* walk(folder: Folder, around: Rules, walking: Walk): AsyncGenerator<FoundFile> {
  const { root, isIncluded } = walking
  const entries = await entriesOf(folder)
  if ('what' in entries) return yield entries
  const rules = entries.some(({ name }) => name === IGNORE_FILE) ? await rulesBelow(folder.path, around) : around
  for (const entry of entries) {
    if (entry.name === IGNORE_FILE) continue
    const path = join(folder.path, entry.name)
    const uri = folder.uri ? `${folder.uri}/${entry.shown}` : entry.shown
    const kind = entry.isSymbolicLink() ? await kindOfLink(path, root) : kindOf(entry)
    const ignored = (reason: string): FoundFile => ({ path, uri, what: 'ignored', reason })
    if (entry.name.startsWith('.')) yield ignored('hidden')
    else if (rules.length && isLeftOut(path, kind === 'folder', rules)) yield ignored('left out by a rule')
    else if (kind === 'folder') yield* walk({ path, uri }, rules, walking)
    else if (kind !== 'file') yield ignored(kind)
    else if (isIncluded(path)) yield await found(path, uri, false)
    else yield ignored('not among what is to be included')
  }
}

/** What stands in a folder, by its name on the disk and as it is shown. */
type Entry = {
  readonly name: string
  readonly shown: string
  isDirectory(): boolean
  isFile(): boolean
  isSymbolicLink(): boolean
}

async function entriesOf({ path, uri }: Folder): Promise<readonly Entry[] | FoundFile> {
  try {
    const read = await readdir(onDisk(path), { withFileTypes: true, encoding: 'buffer' })
    const names = read.map(({ name }) => stepOf(name))
    const shown = shownIn(names)
    const entries = read.map((entry, at) => Object.assign(entry, { name: names[at] ?? '', shown: shown[at] ?? '' }))
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch (error) {
    return { path, uri, what: 'unreadable', reason: reasonOf(error) }
  }
}

const kindOf = (entry: Pick<Entry, 'isDirectory' | 'isFile'>): string =>
  entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : 'neither a file nor a folder'

/** A link to a file inside the root is read; one that leads out of it, to a folder (which may lead in a circle) or nowhere is not. */
async function kindOfLink(path: string, root: string): Promise<string> {
  try {
    const target = await realpath(onDisk(path))
    if (target !== root && !target.startsWith(root.endsWith(sep) ? root : root + sep)) return 'link out of the folder'
    return (await stat(onDisk(path))).isFile() ? 'file' : 'link to a folder'
  } catch {
    return 'link to nothing'
  }
}

async function found(path: string, uri: string, named: boolean): Promise<FoundFile> {
  try {
    if (!named && holdsNoPage(path))
      return { path, uri, what: 'ignored', reason: `${extname(path).toLowerCase()} files hold no pages` }
    const form = formOfName(path) ?? (mediaTypeOfName(path) === undefined ? formOfBytes(await front(path)) : undefined)
    if (form) return { path, uri, what: 'archive', form }
    const mediaType = mediaTypeOfName(path) ?? mediaTypeOfBytes(await front(path))
    if (isPage(mediaType)) return { path, uri, what: 'page', mediaType }
    return { path, uri, what: named ? 'unreadable' : 'ignored', reason: `${mediaType} is no page` }
  } catch (error) {
    return { path, uri, what: 'unreadable', reason: reasonOf(error) }
  }
}

const forms: readonly (readonly [RegExp, ArchiveForm])[] = [
  [/\.warc(?:\.gz)?$/i, 'warc'],
  [/\.(?:wacz|zip)$/i, 'zip'],
  [/\.(?:ndjson|jsonl)$/i, 'ndjson'],
  [/\.[ct]sv$/i, 'csv'],
  [/\.gz$/i, 'gzip'],
]
const formOfName = (path: string): ArchiveForm | undefined => forms.find(([end]) => end.test(path))?.[1]

/** The form that the first bytes show: what comes over a pipe has no name. */
function formOfBytes(bytes: Buffer): ArchiveForm | undefined {
  const mediaType = mediaTypeOfBytes(bytes)
  if (mediaType === 'application/warc') return 'warc'
  if (mediaType === 'application/zip') return 'zip'
  if (mediaType === 'application/gzip') return frontOfGzip(bytes).startsWith('WARC/') ? 'warc' : 'gzip'
  return /^(?:\xEF\xBB\xBF)?\{"/.test(bytes.subarray(0, 5).toString('latin1')) ? 'ndjson' : undefined
}

async function front(path: string): Promise<Buffer> {
  const file = await open(onDisk(path))
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(SNIFFED), 0, SNIFFED, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

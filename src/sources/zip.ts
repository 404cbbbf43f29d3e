import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { type FileHandle, open, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { pipeline, Readable } from 'node:stream'
import { crc32, createInflateRaw, inflateRawSync } from 'node:zlib'
import { z } from 'zod'
import type { Archive, Found } from './found.js'
import { gunzip } from './gzip.js'
import { isPage, mediaTypeOfName } from './media-type.js'
import { distinct, onDisk } from './names.js'
import { reasonOf } from './reason.js'
import { memberReference, type ZipPlace } from './reference.js'
import { spool } from './spool.js'
import { LARGEST_PAGE, readStretch, tooLarge } from './stretch.js'
import { heardWhereRead, untilDamaged } from './warc/member.js'
import { type Around, warcPages } from './warc/pages.js'
import { stretchOf, type ZipEntry, zipEntries } from './zip-directory.js'

/** An entry of a zip that is looked through, with the uri that it has. */
type Opened = { readonly file: FileHandle; readonly archive: Archive; readonly entry: ZipEntry; readonly uri: string }

/** The pages of a zip: those of its WARCs when it is a WACZ, else its HTML and text files. An entry that cannot be read is named, and the others are read. */
export async function* zipPages(archive: Archive, around: Around): AsyncGenerator<Found> {
  const file = await open(onDisk(archive.path))
  const names = new Set<string>()
  let hasWarc = false
  const stated = new Map<string, string>()
  try {
    for await (const entry of zipEntries(file)) {
      if (entry.name.endsWith('/')) continue
      const name = distinct(entry.name, entry.nameBytes, names)
      hasWarc ||= isWarc(name)
      const opened = { file, archive, entry: { ...entry, name }, uri: `${archive.uri}!/${name}` }
      yield* basename(name) === 'datapackage.json' ? readDigests(opened, stated) : pagesOf(opened, around)
    }
    if (hasWarc || stated.size) yield* faulty(archive, file, stated)
  } finally {
    await file.close()
  }
}

/** The bytes of an entry. Throws where they are not those that were packed. */
export async function openZipEntry(path: string, place: ZipPlace): Promise<Buffer> {
  const packed = await readStretch(path, place)
  const bytes = place.deflated ? inflateRawSync(packed, { maxOutputLength: LARGEST_PAGE }) : packed
  const isWhole = place.size === undefined || place.size === bytes.length
  if (!isWhole || (place.crc32 !== undefined && place.crc32 !== crc32(bytes))) throw new Error(otherBytes)
  return place.gzipped ? gunzip(bytes) : bytes
}

const otherBytes = 'damaged: its bytes are not those that the archive states'

async function* pagesOf(opened: Opened, around: Around): AsyncGenerator<Found> {
  const { entry, uri } = opened
  const unreadable = (reason: string): Found => ({ what: 'unreadable', uri, reason })
  try {
    if (leadsOut(entry.name)) yield unreadable(`the name ${entry.name} leads out of the archive`)
    else if (entry.isEncrypted) yield unreadable('encrypted')
    else if (isWarc(entry.name)) yield* warcIn(opened, around)
    else if (ARCHIVE.test(entry.name))
      yield unreadable('an archive inside an archive; unpack it, and give it as a file')
    else yield await pageOf(opened)
  } catch (error) {
    yield unreadable(reasonOf(error))
  }
}

const leadsOut = (name: string): boolean => /^(?:\/|[a-z]:)|(?:^|\/)\.\.(?:\/|$)/i.test(name)
const isWarc = (name: string): boolean => /\.warc(?:\.gz)?$/i.test(name)
const ARCHIVE = /\.(?:zip|wacz|rar|7z|tar|tgz|tar\.(?:gz|bz2|xz|zst))$/i
const GZIPPED = /\.gz$/i

async function pageOf({ file, archive, entry, uri }: Opened): Promise<Found> {
  const { name, method, size, crc32 } = entry
  const gzipped = GZIPPED.test(name)
  const mediaType = mediaTypeOfName(name.replace(GZIPPED, ''))
  if (mediaType === undefined || !isPage(mediaType))
    return { what: 'ignored', uri, reason: mediaType ? `${mediaType} is no page` : 'no page by its name' }
  checkMethod(method)
  if (size > LARGEST_PAGE) return { what: 'unreadable', uri, reason: tooLarge(size) }
  const lies = await stretchOf(file, entry)
  const place = {
    form: 'zip' as const,
    ...lies,
    deflated: method === DEFLATED,
    crc32,
    size,
    ...(gzipped && { gzipped }),
  }
  return { what: 'source', reference: memberReference(archive, name, place, { mediaType }) }
}

const DEFLATED = 8

function checkMethod(method: number): void {
  if (method !== 0 && method !== DEFLATED) throw new Error(`it is packed by method ${method}, which is not known`)
}

/** A WARC that lies in the zip as it is, is read there; a deflated one is spooled as far as it is sound, since nobody can open it at an offset. */
async function* warcIn(opened: Opened, around: Around): AsyncGenerator<Found> {
  const { file, archive, entry, uri } = opened
  checkMethod(entry.method)
  if (entry.method === 0) return yield* warcPages({ ...archive, uri }, await stretchOf(file, entry), around)
  const path = await spool(Readable.from(untilDamaged(await bytesOf(opened))), around.spoolFolder)
  yield* warcPages({ uri, path }, { offset: 0, length: (await stat(path)).size }, around)
}

/** The bytes of an entry as they were packed. */
async function bytesOf({ file, archive, entry }: Pick<Opened, 'file' | 'archive' | 'entry'>): Promise<Readable> {
  checkMethod(entry.method)
  const { offset, length } = await stretchOf(file, entry)
  if (!length) return Readable.from([])
  const packed = createReadStream(onDisk(archive.path), { start: offset, end: offset + length - 1 })
  if (entry.method === 0) return packed
  return pipeline(packed, createInflateRaw(), heardWhereRead)
}

/** A description of a package is small; a large one is none. */
const LARGEST_PACKAGE = 64 * 1024 * 1024
const packageSchema = z.object({ resources: z.array(z.object({ path: z.string(), hash: z.string() }).partial()) })

async function* readDigests(opened: Opened, stated: Map<string, string>): AsyncGenerator<Found> {
  try {
    if (opened.entry.size > LARGEST_PACKAGE) return
    const chunks: Buffer[] = []
    for await (const chunk of await bytesOf(opened)) chunks.push(Buffer.from(chunk))
    const { data } = packageSchema.safeParse(JSON.parse(Buffer.concat(chunks).toString('utf8')))
    for (const { path, hash } of data?.resources ?? [])
      if (path && hash?.startsWith('sha256:')) stated.set(path, hash.slice('sha256:'.length))
  } catch {
    yield { what: 'unreadable', uri: opened.uri, reason: 'damaged: the digests that it states cannot be read' }
  }
}

/** What of a zip has other bytes than it states: of pages that shows when they are opened. */
async function* faulty(archive: Archive, file: FileHandle, stated: ReadonlyMap<string, string>): AsyncGenerator<Found> {
  for await (const entry of zipEntries(file)) {
    const digest = stated.get(entry.name)
    if (entry.isEncrypted || (digest === undefined && !isWarc(entry.name))) continue
    const reason = await faultOf({ archive, file, entry }, digest).catch(reasonOf)
    if (reason !== undefined) yield { what: 'unreadable', uri: `${archive.uri}!/${entry.name}`, reason }
  }
}

async function faultOf(
  opened: Pick<Opened, 'file' | 'archive' | 'entry'>,
  digest?: string,
): Promise<string | undefined> {
  // What cannot be opened at all was named before.
  const bytes = await bytesOf(opened).catch(() => undefined)
  if (!bytes) return digest === undefined ? undefined : otherBytes
  const hash = createHash('sha256')
  let checksum = 0
  for await (const chunk of bytes) {
    hash.update(chunk)
    checksum = crc32(chunk, checksum)
  }
  if (digest !== undefined && hash.digest('hex') !== digest)
    return 'damaged: its bytes do not have the digest that the package states'
  return checksum === opened.entry.crc32 ? undefined : otherBytes
}

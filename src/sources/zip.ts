import { createHash } from 'node:crypto'
import { closeSync, open } from 'node:fs'
import { basename } from 'node:path'
import type { Readable } from 'node:stream'
import { promisify } from 'node:util'
import { inflateRawSync } from 'node:zlib'
import type { Entry, ZipFile } from 'yauzl'
import type { Archive, Found } from './found.js'
import { isPage, mediaTypeOfName } from './media-type.js'
import { onDisk, readName } from './names.js'
import { memberReference, type Stretch } from './reference.js'
import { spool } from './spool.js'
import { LARGEST_PAGE, readStretch, tooLarge } from './stretch.js'
import { type Relations, warcPages } from './warc/pages.js'

/** Where a deflated WARC of a zip may lie, and what its records have to do with others. */
type Around = { readonly spoolFolder: string; readonly relations: Relations }

/** The pages of a zip: those of its WARCs when it is a WACZ, else its HTML and text files. */
export async function* zipPages(archive: Archive, around: Around): AsyncGenerator<Found> {
  const zip = await openZip(archive.path)
  const stated = new Map<string, string>()
  try {
    for await (const entry of zip.eachEntry()) {
      const uri = `${archive.uri}!/${nameOf(entry)}`
      if (entry.fileName.endsWith('/')) continue
      if (entry.isEncrypted()) yield { what: 'unreadable', uri, reason: 'encrypted' }
      else if (/\.warc(?:\.gz)?$/i.test(entry.fileName)) yield* warcIn(zip, entry, { ...archive, uri }, around)
      else if (basename(entry.fileName) === 'datapackage.json') await readDigests(zip, entry, stated)
      else yield await pageOf(zip, entry, archive)
    }
    yield* differing(archive, stated)
  } finally {
    zip.close()
  }
}

/** The bytes of an entry. */
export async function openZipEntry(path: string, stretch: Stretch, deflated: boolean): Promise<Buffer> {
  const bytes = await readStretch(path, stretch)
  return deflated ? inflateRawSync(bytes, { maxOutputLength: LARGEST_PAGE }) : bytes
}

async function pageOf(zip: ZipFile, entry: Entry, archive: Archive): Promise<Found> {
  const name = nameOf(entry)
  const uri = `${archive.uri}!/${name}`
  const mediaType = mediaTypeOfName(name)
  if (mediaType === undefined || !isPage(mediaType))
    return { what: 'ignored', uri, reason: mediaType ? `${mediaType} is no page` : 'no page by its name' }
  if (entry.uncompressedSize > LARGEST_PAGE)
    return { what: 'unreadable', uri, reason: tooLarge(entry.uncompressedSize) }
  const place = { form: 'zip' as const, ...(await stretchOf(zip, entry)), deflated: entry.compressionMethod === 8 }
  return { what: 'source', reference: memberReference(archive, name, place, { mediaType }) }
}

/** A WARC that lies in the zip as it is, is read there; a deflated one is spooled, since nobody can open it at an offset. */
async function* warcIn(zip: ZipFile, entry: Entry, archive: Archive, around: Around): AsyncGenerator<Found> {
  const { relations, spoolFolder } = around
  if (entry.compressionMethod === 0) return yield* warcPages(archive, await stretchOf(zip, entry), relations)
  const path = await spool(await zip.openReadStreamPromise(entry), spoolFolder)
  yield* warcPages({ ...archive, path }, { offset: 0, length: entry.uncompressedSize }, relations)
}

const IS_UTF8 = 0x800
const UNICODE_PATH = 0x7075

/** The name of an entry: as it says that it is encoded, where it does, else as its bytes look. */
function nameOf({ fileName, fileNameRaw, generalPurposeBitFlag, extraFields }: Entry): string {
  const isTold = (generalPurposeBitFlag & IS_UTF8) !== 0 || extraFields.some(({ id }) => id === UNICODE_PATH)
  return isTold ? fileName : readName(fileNameRaw).replaceAll('\\', '/')
}

/** A description of a package is small; a large one is none. */
const LARGEST_PACKAGE = 64 * 1024 * 1024

async function readDigests(zip: ZipFile, entry: Entry, stated: Map<string, string>): Promise<void> {
  if (entry.uncompressedSize > LARGEST_PACKAGE) return
  const text = await textOf(await zip.openReadStreamPromise(entry))
  const { resources }: { resources?: readonly { path?: string; hash?: string }[] } = JSON.parse(text)
  for (const { path, hash } of resources ?? []) if (path && hash?.startsWith('sha256:')) stated.set(path, hash.slice(7))
}

async function textOf(stream: Readable): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('utf8')
}

/** What a WACZ states another digest of than it has. */
async function* differing(archive: Archive, stated: ReadonlyMap<string, string>): AsyncGenerator<Found> {
  if (!stated.size) return
  const again = await openZip(archive.path)
  try {
    for await (const entry of again.eachEntry()) {
      const expected = stated.get(entry.fileName)
      if (expected === undefined) continue
      const hash = createHash('sha256')
      for await (const chunk of await again.openReadStreamPromise(entry)) hash.update(chunk)
      if (hash.digest('hex') !== expected)
        yield {
          what: 'unreadable',
          uri: `${archive.uri}!/${entry.fileName}`,
          reason: 'damaged: its bytes do not have the digest that the package states',
        }
    }
  } finally {
    again.close()
  }
}

// yauzl refuses names that lead out of the archive.
async function openZip(path: string): Promise<ZipFile> {
  // Loaded where an archive is read: most runs read none.
  const { fromFdPromise } = await import('yauzl')
  const file = await promisify(open)(onDisk(path), 'r')
  try {
    return await fromFdPromise(file, { lazyEntries: true, autoClose: false })
  } catch (error) {
    closeSync(file)
    throw error
  }
}

const stretchOf = async (zip: ZipFile, entry: Entry): Promise<Stretch> => ({
  offset: (await zip.readLocalFileHeaderPromise(entry, { minimal: true })).fileDataStart,
  length: entry.compressedSize,
})

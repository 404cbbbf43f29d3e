import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { type Columns, csvPages } from './csv.js'
import { type FoundFile, fileFound, filesUnder } from './files.js'
import type { Found } from './found.js'
import type { Manifest } from './manifest.js'
import { mediaTypeOfName } from './media-type.js'
import { onDisk, readable } from './names.js'
import { ndjsonPages } from './ndjson.js'
import { reasonOf } from './reason.js'
import type { Known, Reference } from './reference.js'
import type { Selection } from './selection.js'
import { spool } from './spool.js'
import { createRelations, type Relations, warcPages } from './warc/pages.js'
import type { StoredPayload } from './warc/revisits.js'
import { zipPages } from './zip.js'

export type { Found } from './found.js'

/** Where to look, what is known from outside, and where the bytes of what cannot be opened again may lie until they are done with. */
export type Search = {
  readonly paths: readonly string[]
  readonly manifest: Manifest
  readonly stdin: NodeJS.ReadableStream
  readonly spoolFolder: string
  /** Which files of a folder are read; all, where nothing is said. */
  readonly selection?: Selection
  /** Names of the columns of CSV files. */
  readonly columns?: Columns
  /** Finds the payload of a revisit among what was imported before. */
  readonly storedPayload?: StoredPayload
}

type Searching = Search & { readonly relations: Relations }

/** The sources under the paths, in the order of the arguments and of the names; `-` is the standard input, which like a pipe is read once. Nothing is held but the listing of one folder, or the names in one zip. */
export async function* discover(search: Search): AsyncGenerator<Found> {
  const relations = createRelations(search.storedPayload)
  const searching = { ...search, relations }
  try {
    for (const path of search.paths) {
      if (path === '-') yield* pagesOf(await spooled(search.stdin, '-', search), searching)
      else if (await isPipe(path))
        yield* pagesOf(await spooled(createReadStream(path), basename(path), search), searching)
      else for await (const file of filesUnder(path, search.selection)) yield* pagesOf(file, searching)
    }
    yield* relations.segments.rest()
    for await (const found of relations.revisits.rest()) yield withManifest(found, search)
  } finally {
    relations.revisits.close()
  }
}

/** Whether a path names a pipe, as shells make them for the output of a command: it can be read once. */
export const isPipe = async (path: string): Promise<boolean> => (await stat(path)).isFIFO()

const spooled = async (stream: NodeJS.ReadableStream, uri: string, { spoolFolder }: Search): Promise<FoundFile> =>
  fileFound(await spool(stream, spoolFolder), uri)

async function* pagesOf(file: FoundFile, search: Searching): AsyncGenerator<Found> {
  if (file.what === 'archive') yield* pagesOfArchive(file, search)
  else if (file.what === 'page') yield source(file, undefined, { mediaType: file.mediaType }, search)
  else yield { what: file.what, uri: file.uri, reason: file.reason }
}

type ArchiveFile = Extract<FoundFile, { what: 'archive' }>

/** The pages of an archive; one that cannot be read any further is named, and what was read of it stands. */
async function* pagesOfArchive(file: ArchiveFile, search: Searching): AsyncGenerator<Found> {
  try {
    for await (const found of readersOf(file, search)) yield withManifest(found, search)
  } catch (error) {
    yield { what: 'unreadable', uri: file.uri, reason: `cannot be read as ${file.form}: ${reasonOf(error)}` }
  }
}

async function* readersOf(file: ArchiveFile, search: Searching): AsyncGenerator<Found> {
  switch (file.form) {
    case 'warc':
      return yield* warcPages(file, { offset: 0, length: (await stat(onDisk(file.path))).size }, search)
    case 'zip':
      return yield* zipPages(file, search)
    case 'ndjson':
      return yield* ndjsonPages(file)
    case 'csv':
      return yield* csvPages(file, search.columns ?? {})
    case 'gzip': {
      const mediaType = mediaTypeOfName(file.path.replace(/\.gz$/i, ''))
      return yield source(file, { form: 'gzip' }, mediaType === undefined ? {} : { mediaType }, search)
    }
  }
}

function source(file: FoundFile, place: Reference['place'], known: Known, { manifest }: Search): Found {
  return {
    what: 'source',
    reference: {
      uri: file.uri,
      path: file.path,
      ...(place && { place }),
      known: { ...known, ...manifest(readable(file.path)) },
    },
  }
}

/** What the manifest knows of a member wins over what the archive says. */
function withManifest(found: Found, { manifest }: Search): Found {
  if (found.what !== 'source') return found
  const { reference } = found
  return { ...found, reference: { ...reference, known: { ...reference.known, ...manifest(reference.uri) } } }
}

import { type FoundFile, filesUnder } from './files.js'
import type { Manifest } from './manifest.js'
import type { Reference } from './reference.js'
import { spool } from './spool.js'

/** What was come upon: a source, or something that is none, with its reason. */
export type Found =
  | { readonly what: 'source'; readonly reference: Reference }
  | { readonly what: 'ignored' | 'unreadable'; readonly uri: string; readonly reason: string }

/** Where to look, what is known from outside, and where the bytes of the standard input may lie until they are done with. */
export type Search = {
  readonly paths: readonly string[]
  readonly manifest: Manifest
  readonly stdin: NodeJS.ReadableStream
  readonly spoolFolder: string
}

/** The sources under the paths, in the order of the arguments and of the names; `-` is the standard input. Nothing is held but the listing of one folder. */
export async function* discover({ paths, manifest, stdin, spoolFolder }: Search): AsyncGenerator<Found> {
  for (const path of paths) {
    if (path === '-') {
      yield { what: 'source', reference: { uri: '-', path: await spool(stdin, spoolFolder), known: manifest('-') } }
    } else {
      for await (const file of filesUnder(path)) yield sourceOf(file, manifest)
    }
  }
}

function sourceOf(file: FoundFile, manifest: Manifest): Found {
  if (file.what !== 'page') return { what: file.what, uri: file.uri, reason: file.reason }
  const known = { mediaType: file.mediaType, ...manifest(file.path) }
  return { what: 'source', reference: { uri: file.uri, path: file.path, known } }
}

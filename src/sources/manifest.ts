import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { givenSchema, knownOf } from './given.js'
import { markLength, readObject } from './lines.js'
import { reasonOf } from './reason.js'
import type { Known } from './reference.js'

/** A line of a manifest: the end of a source's path, and what is known of that source. */
export const manifestEntrySchema = z
  .strictObject({ path: z.string().min(1), ...givenSchema.shape })
  .meta({ id: 'ManifestEntry', title: 'line of a trichluc manifest' })

/** Looks up what is known of the source at a path. */
export type Manifest = (path: string) => Known

/** The manifest that knows nothing. */
export const emptyManifest: Manifest = () => ({})

/** Reads an NDJSON manifest. A path matches the end of a source's path at a `/`; the longest wins. Throws with file and line on a bad entry. */
export async function readManifest(file: string): Promise<Manifest> {
  const entries = new Map<string, Known>()
  const lines = textOf(await readFile(file), file).split('\n')
  lines.forEach((line, at) => {
    if (!line.trim()) return
    const { path, ...known } = readEntry(line, `${file}:${at + 1}`)
    entries.set(path.split('\\').join('/'), knownOf(known))
  })
  return path => entries.get(endings(path).find(ending => entries.has(ending)) ?? '') ?? {}
}

function textOf(bytes: Buffer, file: string): string {
  try {
    return bytes.subarray(markLength(bytes)).toString('utf8')
  } catch (error) {
    throw new Error(`${file}: ${reasonOf(error)}`)
  }
}

function readEntry(line: string, where: string): z.infer<typeof manifestEntrySchema> {
  try {
    return readObject(line, manifestEntrySchema)
  } catch (error) {
    throw new Error(`${where}: ${reasonOf(error)}; a manifest holds a JSON object a line, with a "path"`)
  }
}

/** The path and each of its ends at a `/`, longest first. */
function endings(path: string): readonly string[] {
  const steps = path.split('\\').join('/').split('/')
  return steps.map((_, at) => steps.slice(at).join('/'))
}

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Pool } from '../importing/pool.js'
import { discover, type Found } from '../sources/discover.js'
import { checkPaths, manifestOf, type StructuringOptions, startPool } from './options.js'

/** Works on what is found under the paths, a source at a time, with one thread that structures. */
export async function withFound<R>(
  paths: readonly string[],
  options: StructuringOptions & { readonly manifest?: string },
  work: (found: AsyncIterable<Found>, pool: Pool) => Promise<R>,
): Promise<R> {
  await checkPaths(paths)
  const spoolFolder = await mkdtemp(join(tmpdir(), 'trichluc-'))
  const pool = await startPool(options, true)
  try {
    const manifest = await manifestOf(options.manifest)
    return await work(discover({ paths, manifest, stdin: process.stdin, spoolFolder }), pool)
  } finally {
    await pool.close()
    await rm(spoolFolder, { recursive: true, force: true })
  }
}

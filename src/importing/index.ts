import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { councilNews, type PipelineDefinition } from '../pipeline/definition.js'
import { openQueue } from '../queue/open.js'
import { discover } from '../sources/discover.js'
import { emptyManifest, type Manifest } from '../sources/manifest.js'
import type { Store } from '../store/store.js'
import { payloadsOf } from './found.js'
import { type Imported, type Progress, runImport } from './import.js'
import { thisOwner } from './owner.js'
import { allCores, createPool } from './pool.js'

export { type Manifest, readManifest } from '../sources/manifest.js'
export type { Imported, Progress } from './import.js'

/** How an import from a program runs; what is not said is as on the command line. */
export type ImportOptions = {
  readonly store: Store
  readonly pipeline?: PipelineDefinition
  readonly threads?: number
  /** Milliseconds that a page may take. */
  readonly pageTimeout?: number
  /** Megabytes of heap that a thread may use. */
  readonly memory?: number
  readonly manifest?: Manifest
  /** Ends the import after the pages that were begun; the same call goes on where it stopped. */
  readonly signal?: AbortSignal
  readonly progress?: (progress: Progress) => void
  /** Hears what the queue has to say. */
  readonly report?: (message: string) => void
}

/** Imports files, folders and archives into a store, in threads of this process. */
export async function importPaths(paths: readonly string[], options: ImportOptions): Promise<Imported> {
  const { store, pipeline = councilNews, threads = allCores(), pageTimeout = 10_000, memory = 512 } = options
  const { manifest = emptyManifest, signal, progress = () => {}, report = () => {} } = options
  const failure = new AbortController()
  const spoolFolder = await mkdtemp(join(tmpdir(), 'trichluc-spool-'))
  const pool = createPool({ definition: pipeline, threads, pageTimeout, memory })
  const queue = await openQueue({
    address: 'local',
    store: store.ledger.name,
    allowUnsafe: false,
    report,
  })
  try {
    const workshop = {
      ledger: store.ledger,
      pool,
      extractor: await pool.extractor(),
      owner: thisOwner(),
      stopping: signal ? AbortSignal.any([signal, failure.signal]) : failure.signal,
      fail: (reason: Error) => failure.abort(reason),
      finished: () => {},
    }
    const found = discover({
      paths,
      manifest,
      stdin: process.stdin,
      spoolFolder,
      storedPayload: payloadsOf(store.ledger),
    })
    return await runImport(found, { store, paths, queue, workshop, workers: threads + 1, progress })
  } finally {
    await pool.close()
    await queue.close()
    await rm(spoolFolder, { recursive: true, force: true })
  }
}

import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Queue } from '../queue/queue.js'
import type { Known, Reference } from '../sources/reference.js'
import type { Run, Store } from '../store/store.js'
import { handlerOf, type Workshop } from './handler.js'
import { isGone } from './owner.js'

/** Takes pages one by one, as a service does: each waits in the ledger like the pages of an import. */
export type Intake = {
  /** Enters a page; the same bytes are the same source, however often they come. Undefined when too much waits already. */
  submit(bytes: Uint8Array, known: Known): Promise<Submitted | undefined>
  /** Hands out what waits in the ledger. */
  takeWaiting(): Promise<void>
  /** Stops taking work, after what was begun. */
  close(): Promise<void>
}

/** A page that was handed in: its hash is its id. */
type Submitted = { readonly sha256: string; readonly isNew: boolean }

/** What an intake works with. The folder keeps the pages, which have no other source, under their hashes. */
export type IntakeSettings = {
  readonly store: Store
  readonly queue: Queue
  readonly workshop: Workshop
  readonly workers: number
  readonly folder: string
  /** Pages that may wait before further ones are refused. */
  readonly mostWaiting: number
}

/** Opens an intake: what an earlier one left is worked on first. */
export async function openIntake(settings: IntakeSettings): Promise<Intake> {
  const { store, queue, workshop, workers } = settings
  const run = await store.ledger.begin(workshop.extractor)
  await store.ledger.recover(isGone)
  const working = await queue.work(handlerOf(workshop), workers)
  const takeWaiting = async (): Promise<void> => {
    for (const { id } of await store.ledger.waiting(workshop.extractor, 0, settings.mostWaiting))
      await queue.add({ store: store.ledger.name, extractor: workshop.extractor, ids: [id] })
  }
  await takeWaiting()
  return {
    takeWaiting,
    submit: (bytes, known) => submit(bytes, known, run, settings),
    async close() {
      await working.stop()
      await store.ledger.release(workshop.owner)
    },
  }
}

async function submit(
  bytes: Uint8Array,
  known: Known,
  run: Run,
  { store, queue, workshop, folder, mostWaiting }: IntakeSettings,
): Promise<Submitted | undefined> {
  if ((await store.ledger.open(workshop.extractor)) >= mostWaiting) return undefined
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const reference = await kept(bytes, sha256, known, folder)
  const registration = {
    uri: reference.uri,
    offset: 0,
    sha256,
    bytes: bytes.length,
    reference: JSON.stringify(reference),
    known: JSON.stringify(known),
  }
  const { works } = await store.ledger.register([registration], run)
  const job = { store: store.ledger.name, extractor: workshop.extractor }
  if (works.length) await queue.add({ ...job, ids: works.map(({ id }) => id) })
  return { sha256, isNew: works.length > 0 }
}

async function kept(bytes: Uint8Array, sha256: string, known: Known, folder: string): Promise<Reference> {
  const path = join(resolve(folder), sha256.slice(0, 2), sha256)
  await mkdir(join(path, '..'), { recursive: true })
  await writeFile(path, bytes, { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  return { uri: `upload/${sha256}`, path, known }
}

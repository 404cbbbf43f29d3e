import { setTimeout as sleep } from 'node:timers/promises'
import { JOB_SIZE, type Queue, type Working } from '../queue/queue.js'
import type { Found } from '../sources/discover.js'
import type { Counts, Ledger, Met, Registration, Run, Store, Tally, Work } from '../store/store.js'
import { registrationOf } from './found.js'
import { handlerOf, throwFailure, type Workshop } from './handler.js'
import { inOrder, untilAborted } from './in-order.js'
import { isGone } from './owner.js'

/** What an import works with. `workers` is how many jobs this process does at once; 0 leaves the work to others. */
export type Importing = {
  readonly store: Store
  readonly queue: Queue
  readonly workshop: Workshop
  readonly workers: number
  /** Where the sources are looked for; the ledger remembers it. */
  readonly paths?: readonly string[]
  /** Whether the store keeps the bytes of the sources. */
  readonly keepSources?: boolean
  /** Hears how far the import is, now and then. */
  readonly progress: (progress: Progress) => void
}

/** How far an import is: `open` sources are still to be done; the end is known once all is found. */
export type Progress = {
  readonly found: number
  readonly open: number
  readonly allFound: boolean
}

/** What an import came to. */
export type Imported = {
  readonly run: Met
  readonly found: number
  /** Sources that this extractor had done before. */
  readonly known: number
  /** What was not read, by reason. */
  readonly ignored: Readonly<Record<string, number>>
  readonly counts: Counts
  /** The records by the encoding of their pages, and by the host of their portal. */
  readonly encodings: Tally
  readonly portals: Tally
  readonly interrupted: boolean
}

/** How often the ledger is asked what is left. */
const POLL = 300
/** Milliseconds that an interrupted import waits for the pages that it has begun. */
const GRACE = 6000
/** Sources that are read ahead for their hashes. */
const HASHED_AHEAD = 16

/** Imports what is found: enters it in the ledger, hands it out, and waits until nothing is left open. */
export async function runImport(found: AsyncIterable<Found>, importing: Importing): Promise<Imported> {
  const { store, workshop } = importing
  const run = await store.ledger.begin(workshop.extractor, importing.paths)
  await store.ledger.recover(isGone)
  const tally: FoundTally = { found: 0, known: 0, ignored: {}, sources: [] }
  const working = await startWorking(importing)
  try {
    await feed(found, tally, run, importing)
    await finishOpen(tally, importing)
  } finally {
    await stopWorking(working, importing.workshop)
  }
  throwFailure(workshop)
  const { found: count, known, ignored } = tally
  if (!workshop.stopping.aborted) await store.ledger.end(run)
  const met = await metBy(run, tally, store.ledger)
  return {
    run: met,
    found: count,
    known,
    ignored,
    counts: await store.ledger.counts(met),
    encodings: await store.records.tally('encoding', met),
    portals: await store.records.tally('host', met),
    interrupted: workshop.stopping.aborted,
  }
}

/** The sources of an import. Where another one found some of them meanwhile, the ledger counts these to that one, and each is named. */
async function metBy(run: Run, { sources }: FoundTally, ledger: Ledger): Promise<Met> {
  const counted = Object.values(await ledger.counts(run)).reduce((sum, count) => sum + count, 0)
  const met = new Set(sources)
  return counted < met.size ? { ...run, sources: [...met] } : run
}

/** Says how many of the sources found are not done yet, and changes nothing. Without a store everything is new. */
export async function dryRun(
  found: AsyncIterable<Found>,
  ledger: Ledger | undefined,
  extractor: string,
): Promise<DryRun> {
  const tally: FoundTally = { found: 0, known: 0, ignored: {}, sources: [] }
  const unreadable: { readonly uri: string; readonly reason: string }[] = []
  for await (const item of inOrder(found, HASHED_AHEAD, item => hash(item, tally))) {
    if (!item) continue
    tally.found++
    if (typeof item.read === 'string') unreadable.push({ uri: item.uri, reason: item.read })
    else if (await ledger?.isDone(item.read, extractor)) tally.known++
  }
  const { found: count, known, ignored } = tally
  return { found: count, known, ignored, unreadable }
}

/** What an import would do. */
export type DryRun = {
  readonly found: number
  readonly known: number
  readonly ignored: Readonly<Record<string, number>>
  readonly unreadable: readonly { readonly uri: string; readonly reason: string }[]
}

/** Works on what is open in the ledger, without looking for anything new. */
export async function runResume(importing: Importing): Promise<void> {
  const { ledger } = importing.store
  await ledger.recover(isGone)
  const found = await ledger.open(importing.workshop.extractor)
  const working = await startWorking(importing)
  try {
    await finishOpen({ found, known: 0, ignored: {}, sources: [] }, importing)
  } finally {
    await stopWorking(working, importing.workshop)
  }
  throwFailure(importing.workshop)
}

type FoundTally = {
  found: number
  known: number
  readonly ignored: Record<string, number>
  /** The numbers of the sources in the ledger. */
  readonly sources: number[]
}

async function startWorking({ queue, workshop, workers }: Importing): Promise<Working | undefined> {
  return workers > 0 ? await queue.work(handlerOf(workshop), workers) : undefined
}

/** Waits for what was begun, but not for ever, and gives the rest back. */
export async function stopWorking(working: Working | undefined, { ledger, owner }: Workshop): Promise<void> {
  const timer = new AbortController()
  await Promise.race([working?.stop(), sleep(GRACE, undefined, { signal: timer.signal }).catch(() => {})])
  timer.abort()
  await ledger.release(owner)
}

type Hashed = { readonly uri: string; readonly read: Registration | string } | undefined

async function feed(found: AsyncIterable<Found>, tally: FoundTally, run: Run, importing: Importing): Promise<void> {
  const { store, workshop } = importing
  const hashed = inOrder(found, HASHED_AHEAD, item => hash(item, tally, importing.keepSources))
  let batch: Registration[] = []
  for await (const item of untilAborted(hashed, workshop.stopping)) {
    if (!item) continue
    tally.found++
    if (typeof item.read === 'string')
      tally.sources.push(await store.ledger.registerUnreadable(item.uri, item.read, run))
    else batch.push(item.read)
    if (batch.length >= JOB_SIZE) {
      await enter(batch, tally, run, importing)
      batch = []
    }
  }
  if (batch.length) await enter(batch, tally, run, importing)
}

async function hash(item: Found, { ignored }: FoundTally, keep = false): Promise<Hashed> {
  if (item.what === 'source') return { uri: item.reference.uri, read: await registrationOf(item, keep) }
  if (item.what === 'unreadable') return { uri: item.uri, read: item.reason }
  ignored[item.reason] = (ignored[item.reason] ?? 0) + 1
  return undefined
}

async function enter(batch: readonly Registration[], tally: FoundTally, run: Run, importing: Importing): Promise<void> {
  const { store, workshop, progress } = importing
  const { works, known, sources } = await store.ledger.register(batch, run)
  tally.known += known
  tally.sources.push(...sources)
  await handOut(works, importing)
  progress({ found: tally.found, open: await store.ledger.open(workshop.extractor), allFound: false })
}

async function handOut(works: readonly Work[], { queue, store, workshop }: Importing): Promise<void> {
  if (!works.length || workshop.stopping.aborted) return
  await queue.add({ store: store.ledger.name, extractor: workshop.extractor, ids: works.map(({ id }) => id) })
}

/** Waits until nothing is open. What waits in the ledger while the queue has nothing was lost by it, or left by a dead process: it is handed out again. */
async function finishOpen(tally: FoundTally, importing: Importing): Promise<void> {
  const { store, queue, workshop, progress } = importing
  while (!workshop.stopping.aborted) {
    const open = await store.ledger.open(workshop.extractor)
    progress({ found: tally.found, open, allFound: true })
    if (open === 0) return
    if ((await queue.outstanding()) === 0) {
      await store.ledger.recover(isGone)
      await handOutWaiting(importing)
    }
    await sleep(POLL, undefined, { signal: workshop.stopping }).catch(() => {})
  }
}

async function handOutWaiting(importing: Importing): Promise<void> {
  const { store, workshop } = importing
  let after = 0
  while (!workshop.stopping.aborted) {
    const works = await store.ledger.waiting(workshop.extractor, after, JOB_SIZE)
    const last = works.at(-1)
    if (!last) return
    await handOut(works, importing)
    after = last.id
  }
}

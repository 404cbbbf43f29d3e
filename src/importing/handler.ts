import type { Handler } from '../queue/queue.js'
import { referenceSchema } from '../sources/reference.js'
import { type Finished, type Ledger, StoreFailure, type Work } from '../store/store.js'
import type { Pool } from './pool.js'

/** What a worker needs to do jobs. */
export type Workshop = {
  readonly ledger: Ledger
  readonly pool: Pool
  readonly extractor: string
  readonly owner: string
  /** When it is set, nothing further is begun. */
  readonly stopping: AbortSignal
  /** Sets `stopping` because of what no further try gets over. */
  readonly fail: (failure: StoreFailure) => void
  /** Hears of every source that was finished. */
  readonly finished: (finished: readonly Finished[]) => void
}

/** Pages of a job that are handed to a thread at once, so that it never waits. */
const LANES = 2

/** Does jobs: claims the sources in the ledger, has them structured, and writes records and ends together. */
export function handlerOf(workshop: Workshop): Handler {
  const { ledger, extractor, owner, stopping } = workshop
  return async (job, again) => {
    if (job.store !== ledger.name) throw new Error('the job belongs to another store; give each store its own --queue')
    if (job.extractor !== extractor)
      throw new Error(
        `the job is for another version or pipeline (${job.extractor}, this is ${extractor}); start its workers`,
      )
    try {
      const suspects = await ledger.suspects(job.ids)
      const innocent = job.ids.filter(id => !suspects.includes(id))
      // What a process died over is done alone, so that it takes nobody along a second time.
      for (const ids of [innocent, ...suspects.map(id => [id])]) {
        if (!ids.length || stopping.aborted) continue
        await doTogether(await ledger.claim({ ids, owner, takeOver: again }), workshop)
      }
    } catch (error) {
      if (!(error instanceof StoreFailure)) throw error
      workshop.fail(error)
    }
  }
}

/** Ends with an error what a failure has stopped. */
export function throwFailure({ stopping }: Workshop): void {
  if (stopping.reason instanceof StoreFailure) throw stopping.reason
}

async function doTogether(works: readonly Work[], workshop: Workshop): Promise<void> {
  const ends: Finished[] = []
  const { ledger, pool } = workshop
  const waiting = works.values()
  // What has not come to a thread when all is to stop is given back with what the owner holds.
  const lane = async (): Promise<void> => {
    for (const work of waiting) {
      if (workshop.stopping.aborted) return
      ends.push(await finish(work, ledger, pool))
    }
  }
  await Promise.all(Array.from({ length: pool.threads * LANES }, lane))
  await ledger.finish(ends)
  workshop.finished(ends)
}

async function finish({ id, sha256, reference: json }: Work, ledger: Ledger, pool: Pool): Promise<Finished> {
  const began = performance.now()
  const reference = referenceSchema.parse(JSON.parse(json))
  const kept = reference.kept ? await ledger.kept(sha256) : undefined
  const task = { reference, sha256, forStore: true, ...(kept && { kept }) }
  const { state, reason, page } = await pool.structure(task)
  return { id, state, reason, milliseconds: Math.round(performance.now() - began), page }
}

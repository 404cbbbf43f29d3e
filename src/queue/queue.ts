import type { Queue as BullQueue } from 'bullmq'

/** A piece of work: some sources of the ledger, by their numbers. No page travels through a queue. */
export type Job = {
  /** Name of the store in whose ledger the numbers stand. */
  readonly store: string
  readonly extractor: string
  readonly ids: readonly number[]
}

/** Sources in a job: enough of them that the queue costs little beside structuring. */
export const JOB_SIZE = 50

/** Does a job; `again` says that a worker had begun it before and is known to be gone. An error hands the job out again. */
export type Handler = (job: Job, again: boolean) => Promise<void>

/** A worker that takes jobs. */
export type Working = {
  /** Takes no further job, and waits for those that were begun. */
  stop(): Promise<void>
}

/** Hands jobs out, at least once each. The ledger is the truth: a queue may lose everything and is filled again from there. */
export type Queue = {
  /** Whether workers in other processes take jobs from it. */
  readonly remote: boolean
  /** Adds a job; waits while there is plenty to do. */
  add(job: Job): Promise<void>
  /** Takes jobs, so many at once. */
  work(handler: Handler, concurrency: number): Promise<Working>
  /** Jobs that wait or have been begun. */
  outstanding(): Promise<number>
  /** The queue of BullMQ underneath, for a board that shows it. */
  readonly bull?: BullQueue
  close(): Promise<void>
}

/** Hears of trouble that a queue gets over by itself. */
export type Report = (message: string) => void

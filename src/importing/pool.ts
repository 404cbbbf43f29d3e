import { availableParallelism } from 'node:os'
import { Piscina } from 'piscina'
import type { PipelineDefinition } from '../pipeline/definition.js'
import { createClock } from './clock.js'
import { type DroppedBlock, type ExplainTask, type Structured, type Task, withoutRecord } from './task.js'

/** Limits of the threads that structure; a page that exceeds one takes down its thread alone. */
export type PoolSettings = {
  readonly definition: PipelineDefinition
  readonly threads: number
  /** Milliseconds of a processor that a page may take; of time up to five times as many, where others keep the processors busy. */
  readonly pageTimeout: number
  /** Megabytes of heap that a thread may use. */
  readonly memory: number
}

/** The threads that structure. */
export type Pool = {
  readonly threads: number
  /** Structures a source; rejects only when the pool is closed meanwhile. A page that exhausts time or memory is tried again, and quarantined after the last try. */
  structure(task: Task): Promise<Structured>
  /** Explains a source. Rejects when it cannot be structured. */
  explain(task: ExplainTask): Promise<string>
  /** What was dropped of a source. Rejects when it cannot be structured. */
  dropped(task: Task): Promise<readonly DroppedBlock[]>
  /** Name of what makes the records: version and rules. */
  extractor(): Promise<string>
  /** Ends the threads, whatever they do. */
  close(): Promise<void>
}

/** Times that a page may exhaust a thread before it is quarantined. */
const TRIES = 3

/** As many threads as the machine has cores. */
export const allCores = (): number => availableParallelism()

// The worker is the file beside this one, of the same kind: built JavaScript, or TypeScript under tsx.
const isTypeScript = import.meta.url.endsWith('.ts')
const worker = new URL(isTypeScript ? './worker.ts' : './worker.js', import.meta.url).href
const loader = isTypeScript && !process.execArgv.some(argument => argument.includes('tsx')) ? ['--import', 'tsx'] : []

/** Starts the threads. */
export function createPool({ definition, threads, pageTimeout, memory }: PoolSettings): Pool {
  const piscina = new Piscina({
    filename: worker,
    name: 'structured',
    minThreads: threads,
    maxThreads: threads,
    concurrentTasksPerWorker: 1,
    workerData: definition,
    // Left out, it is what the process has; named, it must hold no flag of V8.
    ...(loader.length > 0 && { execArgv: [...process.execArgv, ...loader] }),
    resourceLimits: { maxOldGenerationSizeMb: memory },
    recordTiming: false,
  })
  const clock = createClock(pageTimeout)
  piscina.on('message', clock.begin)
  piscina.on('error', lateErrors())
  let isClosed = false
  const run = <T, R>(name: string, task: T): Promise<R> =>
    clock.measure((number, signal) => piscina.run({ ...task, number }, { name, signal }))

  return {
    threads,
    structure: task =>
      patiently(
        () => run<Task, Structured>('structured', task),
        () => isClosed,
        { pageTimeout, memory },
      ),
    explain: task => run('explained', task),
    dropped: task => run('dropped', task),
    extractor: () => piscina.run(null, { name: 'extractor' }),
    async close() {
      isClosed = true
      await piscina.destroy()
    },
  }
}

async function patiently(
  attempt: () => Promise<Structured>,
  isClosed: () => boolean,
  limits: { readonly pageTimeout: number; readonly memory: number },
): Promise<Structured> {
  let reason = ''
  for (let attempts = 1; attempts <= TRIES; attempts++) {
    try {
      return await attempt()
    } catch (error) {
      // It was given up with the pool, which says nothing about the page.
      if (isClosed()) throw error
      reason = `${exhaustionOf(error, limits)}, ${attempts} times`
    }
  }
  return withoutRecord('quarantined', reason)
}

function exhaustionOf(error: unknown, { pageTimeout, memory }: { pageTimeout: number; memory: number }): string {
  if (!(error instanceof Error)) return String(error)
  if (error.name === 'AbortError') return `took longer than ${pageTimeout / 1000} s`
  if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') return `took more than ${memory} MB`
  return `its thread ended: ${error.message}`
}

/** Deaths of threads without a task, one after the other, after which it is plain that no thread can live. */
const MOST_DEATHS = 20

/**
 * Hears of errors that belong to no task any more: a page that was given up may still answer, or exhaust the memory of its thread,
 * before that is gone. Nobody is harmed, since a new thread takes its place. Anything else, such as a thread that cannot start, is thrown.
 */
function lateErrors(): (error: Error) => void {
  let deaths = 0
  return error => {
    const isAnswer = error.message.startsWith('Unexpected message from Worker')
    const isDeath = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    if (isAnswer || (isDeath && ++deaths <= MOST_DEATHS)) return
    throw error
  }
}

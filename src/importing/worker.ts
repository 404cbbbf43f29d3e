import { createHash } from 'node:crypto'
import { parentPort, workerData } from 'node:worker_threads'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Source } from '../page/source.js'
import { pipelineSchema } from '../pipeline/definition.js'
import { prepare } from '../prepare.js'
import { open, openKept } from '../sources/open.js'
import { reasonOf } from '../sources/reason.js'
import { columnsOf, extractorOf } from '../store/columns.js'
import { type Outcome, type Pipeline, structure } from '../structure.js'
import { version } from '../version.js'
import { explainText } from './explain.js'
import { type DroppedBlock, type ExplainTask, type Structured, type Task, withoutRecord } from './task.js'

/** A task with the number under which the pool measures its time. */
type Numbered<T> = T & { readonly number: number }

// A promise, since a module that waits at its top cannot be required, which is how Piscina loads this one.
const prepared: Promise<Pipeline> = prepare(pipelineSchema.parse(workerData))

/** Reads and structures one source. Never throws: what goes wrong is an outcome. */
export async function structured(task: Numbered<Task>): Promise<Structured> {
  const pipeline = await prepared
  parentPort?.postMessage({ begun: task.number })
  const source = await openOrReason(task)
  if (typeof source === 'string') return withoutRecord('failed', source)
  const outcome = structureOrReason(source, pipeline)
  if (typeof outcome === 'string') return withoutRecord('quarantined', outcome)
  return structuredOf(outcome, task.forStore ?? false)
}

/** Draws the marks of one source. */
export async function explained(task: Numbered<ExplainTask>): Promise<string> {
  return explainText(await outcomeOf(task), await prepared, task)
}

/** Lists what was dropped of one source. */
export async function dropped(task: Numbered<Task>): Promise<readonly DroppedBlock[]> {
  const { verdicts } = await outcomeOf(task)
  return verdicts
    .filter(({ keep }) => !keep)
    .map(({ kind, reason, values, block: { path, text } }) => ({ kind, reason, path, text, ...(values && { values }) }))
}

async function outcomeOf(task: Numbered<Task>): Promise<Outcome> {
  const pipeline = await prepared
  parentPort?.postMessage({ begun: task.number })
  return structure(await open(task.reference), pipeline)
}

/** Name of what makes the records here. */
export const extractor = async (): Promise<string> => extractorOf(version, (await prepared).fingerprint)

function structuredOf({ record, diagnostics, verdicts }: Outcome, forStore: boolean): Structured {
  if (!record) {
    const error = diagnostics.find(({ severity }) => severity === 'error')
    return withoutRecord('quarantined', error?.message ?? 'no record was made')
  }
  const json = JSON.stringify(record)
  const end = { state: record.article ? ('done' as const) : ('no-article' as const), reason: record.reason }
  // Each text is copied on its way to the other thread: it goes once.
  if (!forStore) return { ...end, record: json, text: record.article?.text ?? null, page: null }
  const deflated = deflateRawSync(JSON.stringify(verdicts), { level: 1 })
  return {
    ...end,
    record: null,
    text: null,
    page: { record: json, verdicts: deflated, columns: columnsOf(record, json) },
  }
}

async function openOrReason({ reference, sha256, kept }: Task): Promise<Source | string> {
  try {
    const source = kept ? openKept(reference, inflateRawSync(kept)) : await open(reference)
    const changed = sha256 !== undefined && createHash('sha256').update(source.bytes).digest('hex') !== sha256
    return changed ? 'its bytes changed after it was found; import it again' : source
  } catch (error) {
    return reasonOf(error)
  }
}

function structureOrReason(source: Source, pipeline: Pipeline): Outcome | string {
  try {
    return structure(source, pipeline)
  } catch (error) {
    return `could not be structured: ${error instanceof Error ? error.message : String(error)}`
  }
}

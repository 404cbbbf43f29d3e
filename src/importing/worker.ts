import { parentPort, workerData } from 'node:worker_threads'
import type { Source } from '../page/source.js'
import { pipelineSchema } from '../pipeline/definition.js'
import { reasonOf } from '../sources/files.js'
import { open } from '../sources/open.js'
import { compile, type Outcome, type Pipeline, structure } from '../structure.js'
import { explainDropped, explainText } from './explain.js'
import type { ExplainTask, Structured, Task } from './task.js'

/** A task with the number under which the pool measures its time. */
type Numbered<T> = T & { readonly number: number }

const pipeline: Pipeline = compile(pipelineSchema.parse(workerData))

/** Reads and structures one source. Never throws: what goes wrong is an outcome. */
export async function structured(task: Numbered<Task>): Promise<Structured> {
  parentPort?.postMessage({ begun: task.number })
  const source = await openOrReason(task)
  if (typeof source === 'string') return { state: 'failed', reason: source, record: null, text: null }
  const outcome = structureOrReason(source)
  if (typeof outcome === 'string') return { state: 'quarantined', reason: outcome, record: null, text: null }
  return structuredOf(outcome)
}

/** Draws the marks of one source, or lists what was dropped of it. */
export async function explained(task: Numbered<ExplainTask>): Promise<string> {
  parentPort?.postMessage({ begun: task.number })
  const outcome = structure(await open(task.reference), pipeline)
  return task.dropped ? explainDropped(outcome, task.width) : explainText(outcome, pipeline, task)
}

function structuredOf({ record, diagnostics }: Outcome): Structured {
  if (!record) {
    const error = diagnostics.find(({ severity }) => severity === 'error')
    return { state: 'quarantined', reason: error?.message ?? 'no record was made', record: null, text: null }
  }
  return {
    state: record.article ? 'done' : 'no-article',
    reason: record.reason,
    record: JSON.stringify(record),
    text: record.article?.text ?? null,
  }
}

async function openOrReason({ reference }: Task): Promise<Source | string> {
  try {
    return await open(reference)
  } catch (error) {
    return reasonOf(error)
  }
}

function structureOrReason(source: Source): Outcome | string {
  try {
    return structure(source, pipeline)
  } catch (error) {
    return `could not be structured: ${error instanceof Error ? error.message : String(error)}`
  }
}

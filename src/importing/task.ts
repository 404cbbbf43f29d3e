import type { Verdict } from '../page/block.js'
import type { Reference } from '../sources/reference.js'
import type { Page } from '../store/store.js'

/** One source to be read. */
export type Task = {
  readonly reference: Reference
  /** Hash that its bytes had when it was found; other bytes fail. */
  readonly sha256?: string
  /** Its bytes, deflated, where the store has kept them. */
  readonly kept?: Uint8Array
  /** Whether what a store needs is wanted besides the record. */
  readonly forStore?: boolean
}

/** What became of a source. `failed` is the machine's fault and may be tried again; `quarantined` is the page's. */
type State = 'done' | 'no-article' | 'quarantined' | 'failed'

/** A structured source as it leaves the worker thread: the record as JSON, which nobody parses on the way. */
export type Structured = {
  readonly state: State
  readonly reason: string | null
  /** The record, and the text of its article; null when there is none, and where `page` holds them. */
  readonly record: string | null
  readonly text: string | null
  /** What a store needs, where that is wanted. */
  readonly page: Page | null
}

/** The outcome of a source that gave no record. */
export const withoutRecord = (state: 'quarantined' | 'failed', reason: string): Structured => ({
  state,
  reason,
  record: null,
  text: null,
  page: null,
})

/** What is wanted of an explanation. */
export type ExplainTask = Task & {
  readonly width: number
  /** Layers to be shown besides those that carry findings. */
  readonly layers: readonly string[]
}

/** A block that is no part of the article, with the numbers that it states. */
export type DroppedBlock = Pick<Verdict, 'kind' | 'reason' | 'values'> & Pick<Verdict['block'], 'path' | 'text'>

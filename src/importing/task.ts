import type { Reference } from '../sources/reference.js'

/** One source to be read. */
export type Task = { readonly reference: Reference }

/** What became of a source. `failed` is the machine's fault and may be tried again; `quarantined` is the page's. */
export type State = 'done' | 'no-article' | 'quarantined' | 'failed'

/** A structured source as it leaves the worker thread: the record as JSON, which nobody parses on the way. */
export type Structured = {
  readonly state: State
  readonly reason: string | null
  readonly record: string | null
  /** Text of the article, null when there is none. */
  readonly text: string | null
}

/** What is wanted of an explanation. */
export type ExplainTask = Task & {
  readonly width: number
  /** Layers to be shown besides those that carry findings. */
  readonly layers: readonly string[]
  /** The dropped blocks instead of the text. */
  readonly dropped: boolean
}

import type { Span } from '../text/span.js'

/** Something that a reader of the record should know. `code` is stable; `stage` names the step that says it. */
export type Diagnostic = {
  readonly severity: 'info' | 'warning' | 'error'
  readonly code: string
  readonly message: string
  readonly stage: string
  readonly spans?: readonly Span[]
}

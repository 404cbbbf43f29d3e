import type { Span } from '../../text/span.js'
import type { Action } from './verb.js'

/** A statement of how many resolutions; the span goes from the number to the end of the kind, or over what a list says of them. */
export type ResolutionCount = {
  readonly count: number
  /** "nghị quyết", "nghị quyết chuyên đề", "dự thảo nghị quyết". */
  readonly kind: string
  readonly action: Action
  readonly verb: Span
  /** The body that the sentence names, else the one named last before it. */
  readonly body?: Span
}

/** What was done with a count, by whom, and how that was found. */
export type Deed = Pick<ResolutionCount, 'action' | 'verb' | 'body'> & { readonly rule: string }

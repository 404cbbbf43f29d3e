import type { Reference } from './reference.js'

/** A page that was come upon. */
export type FoundSource = {
  readonly what: 'source'
  readonly reference: Reference
  /** Names by which others refer to its bytes. */
  readonly payloads?: readonly string[]
}

/** What was come upon: a source, or something that is none, with its reason. */
export type Found =
  | FoundSource
  | { readonly what: 'ignored' | 'unreadable'; readonly uri: string; readonly reason: string }

/** A file that holds pages, to be looked through. */
export type Archive = { readonly path: string; readonly uri: string }

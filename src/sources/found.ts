import type { Reference } from './reference.js'

/** What was come upon: a source, or something that is none, with its reason. */
export type Found =
  | { readonly what: 'source'; readonly reference: Reference }
  | { readonly what: 'ignored' | 'unreadable'; readonly uri: string; readonly reason: string }

/** A file that holds pages, to be looked through. */
export type Archive = { readonly path: string; readonly uri: string }

import type { Edtf } from '../calendar/edtf.js'

/** The archive that a source was read from. */
type Container = { readonly uri: string; readonly member: string }

/** What comes in: bytes, where they are from, and what is known from outside, which wins over the page. */
export type Source = {
  readonly bytes: Uint8Array
  readonly uri: string
  readonly url?: string
  /** Media type, with `charset=` where the server said one. */
  readonly mediaType?: string
  readonly retrievedAt?: string
  readonly container?: Container
  readonly title?: string
  readonly publishedAt?: Edtf
}

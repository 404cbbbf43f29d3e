import type { Hono } from 'hono'
import type { Intake } from '../importing/intake.js'
import type { Store } from '../store/store.js'
import type { Key } from './keys.js'

/** What the service serves, and how. */
export type Serving = {
  readonly store: Store
  /** Takes pages that are handed in. */
  readonly intake?: Intake
  /** Shows the jobs of the queue. */
  readonly board?: Hono
  /** Whether everything may be looked at and nothing changed. */
  readonly readOnly?: boolean
  /** Undefined where nobody has to show a key, which is for loopback only. */
  readonly keys?: readonly Key[]
  /** The address that it listens on, and those at which a proxy offers it: names under which it may be asked. */
  readonly host?: string
  readonly origins?: readonly string[]
  readonly limits: Limits
}

export type Limits = {
  /** Bytes of a page that is handed in. */
  readonly body: number
  /** Requests a minute that one client may make. */
  readonly requestsPerMinute: number
}

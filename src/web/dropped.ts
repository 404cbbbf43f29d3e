import { inflateRawSync } from 'node:zlib'
import type { Verdict } from '../page/block.js'

/** A block of the page that is not part of the article. */
export type Dropped = { readonly kind: string; readonly reason: string; readonly text: string }

/** The dropped blocks among verdicts as a store keeps them (deflated JSON). */
export function droppedIn(deflated: Uint8Array | undefined): readonly Dropped[] {
  if (!deflated) return []
  const verdicts: readonly Verdict[] = JSON.parse(inflateRawSync(deflated).toString('utf8'))
  return verdicts.filter(({ keep }) => !keep).map(({ kind, reason, block: { text } }) => ({ kind, reason, text }))
}

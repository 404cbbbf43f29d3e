import { inflateRawSync } from 'node:zlib'
import type { Verdict } from '../page/block.js'

/** What of the page is not part of the article: blocks in a row that were dropped as the same for the same reason. */
export type Dropped = { readonly kind: string; readonly reason: string; readonly text: string }

/** The dropped blocks among verdicts as a store keeps them (deflated JSON). */
export function droppedIn(deflated: Uint8Array | undefined): readonly Dropped[] {
  if (!deflated) return []
  const verdicts: readonly Verdict[] = JSON.parse(inflateRawSync(deflated).toString('utf8'))
  return joined(
    verdicts.filter(({ keep }) => !keep).map(({ kind, reason, block }) => ({ kind, reason, text: block.text })),
  )
}

/** Letters of a block that are shown; all of them are among the verdicts of the record. */
const LONGEST = 400
const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)

/** A menu of twenty blocks is told of once; the strokes between its entries are left out. */
function joined(blocks: readonly Dropped[]): readonly Dropped[] {
  const groups: Dropped[] = []
  for (const block of blocks) {
    const last = groups.at(-1)
    const text = shortened(block.text)
    if (last?.kind !== block.kind || last.reason !== block.reason) groups.push({ ...block, text })
    else if (/[\p{L}\p{N}]/u.test(text)) groups[groups.length - 1] = { ...last, text: `${last.text} · ${text}` }
  }
  return groups
}

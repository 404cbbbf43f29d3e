import type { Verdict } from './block.js'
import { type Cue, type Passage, pathOf } from './passage.js'

/** What was decided of a passage, and why. */
export type Ruling = { readonly keep: boolean; readonly kind: Verdict['kind']; readonly reason: string }

export const keep = (reason: string): Ruling => ({ keep: true, kind: 'article', reason })
export const drop = ({ kind, reason }: Cue): Ruling => ({ keep: false, kind, reason })

/** The verdict of a ruling over a passage. */
export const verdictOf = (passage: Passage, { keep, kind, reason }: Ruling, blockKind = passage.kind): Verdict => ({
  block: { kind: blockKind, text: passage.text, path: pathOf(passage.box) },
  keep,
  kind,
  reason,
})

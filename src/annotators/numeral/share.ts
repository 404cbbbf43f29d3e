import { backwards, phrases } from '../../match/lexicon.js'
import type { Token } from '../../text/token.js'
import lexicon from './lexicon.json' with { type: 'json' }

/** What stands between a part and its whole: "461 trong số 466", "48 trên tổng số 49". */
export const outOf: readonly string[] = lexicon['out of']

const behindPart = phrases(outOf)
const beforeWhole = phrases(outOf.map(backwards))

/** How many tokens from `at` on say that the number before them is a part of the one behind them. */
export const outOfAt = (list: readonly Token[], at: number): number | undefined =>
  behindPart.longestAt(list, at)?.length

/** Whether the number at `at` is the whole that a part is told of. */
export const isWhole = (list: readonly Token[], at: number): boolean =>
  beforeWhole.longestBack(list, at - 1) !== undefined

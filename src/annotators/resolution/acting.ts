import { phrases } from '../../match/lexicon.js'
import type { Token } from '../../text/token.js'
import type { Sight } from '../body/sight.js'
import { type BodySight, bodiesIn, levels } from './body.js'
import words from './lexicon.json' with { type: 'json' }

/** The body named right before token `end` and behind token `from`: the fields of an office may run on into the number behind it. */
export function bodyEnding(sight: Sight, from: number, end: number): BodySight | undefined {
  for (const body of bodiesIn(sight, from, end))
    if ((body.to === end || (body.prepares && body.to > end)) && !body.titled) return { ...body, to: end }
  return placeBefore(sight, end)
}

/** The unit of administration that stands for its council ("Sơn La đã bãi bỏ 6 nghị quyết", "Phú Thọ 51", "cấp xã 230 nghị quyết"): a place or level that ends before token `end`, itself named at the head of its clause. */
export function placeBefore({ tokens, placeEnd }: Sight, end: number): BodySight | undefined {
  for (let at = end - 1; at >= Math.max(0, end - PLACE); at--) {
    if (placeEnd[at] !== end && !isLevel(tokens, at, end)) continue
    const before = tokens[at - 1]
    if (before && before.shape !== 'mark' && !openers.longestAt(tokens, at - 1)) continue
    return { from: at, to: end, prepares: false, titled: false, bare: false }
  }
  return undefined
}

/** "212 nghị quyết của cấp xã" */
export function levelAt({ tokens }: Sight, at: number): BodySight | undefined {
  const level = tokens[at]?.key === 'cấp' ? levels.longestAt(tokens, at) : undefined
  return level && { from: at, to: at + level.length, prepares: false, titled: false, bare: false }
}

const isLevel = (tokens: readonly Token[], at: number, end: number): boolean =>
  tokens[at]?.key === 'cấp' && levels.longestAt(tokens, at)?.length === end - at

/** Most tokens of a place. */
const PLACE = 6
const openers = phrases(words['before a place that acts'])

import { phrases } from '../../match/lexicon.js'
import type { Token } from '../../text/token.js'
import { bodyEndAt, tailAt } from '../body/grammar.js'
import type { Sight } from '../body/sight.js'
import { isCapital } from '../name/run.js'
import { type BodySight, bodiesIn, bodyAt, generals, isCompound, isTitled, levels } from './body.js'
import words from './lexicon.json' with { type: 'json' }

/** The body named right before token `end` and behind token `from`: the fields of an office may run on into the number behind it. */
export function bodyEnding(sight: Sight, from: number, end: number): BodySight | undefined {
  for (const body of bodiesIn(sight, from, end))
    if ((body.to === end || (body.prepares && body.to > end)) && !body.titled) return { ...body, to: end }
  return placeBefore(sight, end) ?? anyBody(sight, from, end)
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

/** "Công đoàn ngành ra 2 nghị quyết", "Hội Nông dân tỉnh 04 nghị quyết", "Hội nghị biểu quyết thông qua 3 nghị quyết": a body of any other kind that is named right before token `end`, for its own sake. */
export function anyBody(sight: Sight, from: number, end: number): BodySight | undefined {
  const { tokens } = sight
  let beside: BodySight | undefined
  for (let at = Math.max(0, from, end - LONGEST_BODY); at < end; at++) {
    const shape = tokens[at]?.shape
    if (shape !== 'capital' && shape !== 'upper') continue
    const known = bodyAt(sight, at)
    const first =
      beside && beside.to === at - 1 && JOINTS.has(tokens[at - 1]?.key ?? '') && heads(sight, beside.from)
        ? beside.from
        : at
    if (known?.to === end && (first === at || !known.prepares)) return undefined
    if (known && known.to < end) {
      if (!known.titled && !known.prepares) beside = known
      at = known.to - 1
    } else if (isSubject(sight, first) && nameEnd(sight, at, end) === end)
      return { from: first, to: end, prepares: false, titled: false, bare: false }
  }
  return undefined
}

const JOINTS: ReadonlySet<string> = new Set([',', 'và'])

/** At the head of its clause. */
const heads = ({ tokens }: Sight, at: number): boolean =>
  !tokens[at - 1] || tokens[at - 1]?.shape === 'mark' || tokens[at - 1]?.shape === 'number'

/** "Hội Nông dân tỉnh tổ chức 4 hội nghị, ban hành 3 nghị quyết": an organisation that its sentence begins with. */
export function organisationAt(sight: Sight, at: number, stop: number): BodySight | undefined {
  const { tokens } = sight
  if (!isCapital(tokens[at]) || isCompound(tokens, at) || !organisations.longestAt(tokens, at)) return undefined
  const to = nameEnd(sight, at, stop)
  if (to === at || to >= stop || tokens[to]?.shape !== 'lower') return undefined
  for (let inside = to; inside < stop; inside++) if (tokens[inside]?.key === 'mưu') return undefined
  return { from: at, to, prepares: false, titled: false, bare: false }
}

const organisations = phrases(words.organisations)

/** "Hội nghị", "Hội Nông dân tỉnh", "Công đoàn ngành", "Công đoàn các Khu công nghiệp": where the name at a token ends. */
function nameEnd(sight: Sight, at: number, end: number): number {
  const { tokens } = sight
  const meeting = meetings.longestAt(tokens, at)
  if (meeting) return at + meeting.length
  let next = bodyEndAt(sight, at)
  if (next === at) return at
  next += generals.longestAt(tokens, next)?.length ?? 0
  if (tokens[next]?.key === 'các' && isCapital(tokens[next + 1])) next = tailAt(sight, next + 1).end
  while (next < end && isCapital(tokens[next])) next++
  return next
}

const isSubject = ({ tokens }: Sight, at: number): boolean =>
  !isTitled(tokens, at) && !oblique.has(tokens[at - 1]?.key ?? '')

/** Most tokens of such a name. */
const LONGEST_BODY = 14
const oblique = new Set(words['not the subject after'])
const meetings = phrases(words['meetings that resolve'])

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

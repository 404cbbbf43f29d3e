import { isWhole } from '../../annotators/numeral/share.js'
import type { Quantity } from '../../annotators/quantity/quantity.js'
import type { Token } from '../../text/token.js'
import { isBasis } from './basis.js'
import { firstOf, kindsOf, namesAt, union } from './cue.js'
import { isAttendance } from './judgement.js'
import { holding, PREDICATES, type Setting } from './setting.js'

const asideNames = namesAt(['segment', 'near'], 'scheme', 'rule', 'opinion', 'elect', 'share', 'price', 'found')
const behindNames = namesAt(['after', 'just'], 'result', 'harm', 'lacking', 'planned', 'standing', 'limit', 'scheme')
const K = {
  compare: kindsOf('compare'),
  critic: kindsOf('critic'),
  harm: kindsOf('harm'),
  limit: kindsOf('limit'),
  now: kindsOf('now'),
  price: kindsOf('price'),
  standing: kindsOf('standing'),
  vote: kindsOf('vote'),
  with: kindsOf('with'),
}
const VOTED = /^(?:%|đại biểu|phiếu|người|ý kiến|ủy viên|uỷ viên|đbqh|thành viên|cán bộ|cử tri)/iu

/** How many words around a quantity are beside it: before it, after it, after it for a comparison. */
const NEAR = 4
const NEXT = 3
const JUST_AFTER = 6

/** "trên 50%" of the votes is what is asked for, not what came of it. */
const MAJORITY = 50
const HALVES: ReadonlySet<string> = new Set(['trên', 'dưới', 'quá'])

/** The kinds of cues before and behind a quantity, and what they make of it together with its unit. */
export function besideFeatures(
  list: readonly Token[],
  { kind, noun, unit, values }: Quantity,
  { self, line, said, before, behind, predicate }: Setting,
): readonly string[] {
  const near = union(before.filter(({ to }) => line.gap(to, self.from) <= NEAR))
  const next = union(behind.filter(one => one.from < self.to + NEXT))
  const just = union(behind.filter(one => one.from < self.to + JUST_AFTER))
  const after = union(behind)
  const all = union(before)
  const predicateKind = firstOf(PREDICATES, predicate?.kinds) ?? 'none'
  const voted = VOTED.test(unit) && (near | after) & K.vote
  return [
    ...asideNames(all, near),
    ...behindNames(after, next),
    ...(all & K.harm ? [`harm:${predicateKind}`] : []),
    ...holding({
      attendance: isAttendance(noun, unit, line.kinds, near, just, after),
      critic: union(said) & K.critic,
      basis: isBasis(list, before, predicate, self),
      price: all & K.price && kind !== 'count',
      limit: union(before.filter(({ to }) => line.gap(to, self.from) <= 1)) & K.limit,
      majority:
        line.kinds & K.vote &&
        kind === 'percent' &&
        values[0] === MAJORITY &&
        HALVES.has(list[self.from - 1]?.key ?? ''),
      whole: isWhole(list, self.from) || isOfShare(list, self.from),
      'near:now': near & K.now,
      'near:harm': near & K.harm,
      'near:standing': near & K.standing && kind !== 'count',
      with: near & K.with,
      'segment:harm': all & K.harm,
      vote: voted,
      voted: !voted && line.kinds & K.vote && VOTED.test(unit),
      'after:compare': just & K.compare,
    }),
  ]
}

const OF: ReadonlySet<string> = new Set(['của', 'trong', 'trên'])

/** "cắt giảm 61% của 5.623 điều kiện": what a share is a share of. */
function isOfShare(list: readonly Token[], at: number): boolean {
  const back = HALVES.has(list[at - 1]?.key ?? '') && list[at - 2]?.key !== '%' ? at - 2 : at - 1
  return OF.has(list[back]?.key ?? '') && list[back - 1]?.key === '%'
}

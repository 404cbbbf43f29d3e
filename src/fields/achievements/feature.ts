import type { Quantity } from '../../annotators/quantity/quantity.js'
import type { Annotation } from '../../document/layer.js'
import type { Token } from '../../text/token.js'
import { firstOf, kindsOf, named, union } from './cue.js'
import { countsPeople, followers, isAttendance, isBasis, moodOf } from './judgement.js'
import { type Line, stretchOf } from './line.js'

const OF_LINE = named('harm', 'report', 'compare', 'vote', 'tells')
const MANY = 2

/** What the sentence says of all its quantities. */
export function lineFeatures(list: readonly Token[], line: Line, quantities: number): readonly string[] {
  return [
    ...OF_LINE.flatMap(([name, kind]) => (line.kinds & kind ? [`sentence:${name}`] : [])),
    ...(list[line.to - 1]?.key === '?' ? ['question'] : []),
    ...(hasTime(list, line) ? ['sentence:time'] : []),
    ...(quantities > MANY ? ['many'] : []),
  ]
}

/** "năm 2016", "quý III", "tháng 4", "6 tháng". */
function hasTime(list: readonly Token[], { from, to }: Line): boolean {
  for (let at = from; at < to; at++) {
    const key = list[at]?.key
    if (key === 'quý' || key === 'nay') return true
    if ((key === 'năm' || key === 'tháng' || key === 'ngày') && list[at + 1]?.shape === 'number') return true
    if (key === 'tháng' && list[at - 1]?.shape === 'number') return true
  }
  return false
}

const PREDICATES = named('work', 'growth', 'attend', 'harm', 'standing', 'being')
const ANY_PREDICATE = kindsOf('work', 'growth', 'attend', 'harm', 'standing', 'being')
const NEUTRAL = kindsOf('neutral')
const K = {
  attend: kindsOf('attend'),
  basis: kindsOf('basis'),
  compare: kindsOf('compare'),
  critic: kindsOf('critic'),
  growth: kindsOf('growth'),
  harm: kindsOf('harm'),
  lacking: kindsOf('lacking'),
  now: kindsOf('now'),
  planned: kindsOf('planned'),
  police: kindsOf('police'),
  price: kindsOf('price'),
  result: kindsOf('result'),
  standing: kindsOf('standing'),
  vote: kindsOf('vote'),
  with: kindsOf('with'),
}
const VOTED = /^(?:%|đại biểu|phiếu|người|ý kiến|ủy viên|uỷ viên|đbqh|thành viên|cán bộ|cử tri)/iu
const FROM_TO: ReadonlySet<string> = new Set(['từ', 'lên', 'xuống'])

const OBLIQUE: ReadonlySet<string> = new Set(['của', 'ở', 'tại', 'trong', 'về'])

/** How many words around a quantity are beside it: before it, after it for a comparison. */
const NEAR = 4
const JUST_AFTER = 6

/** What stands around one quantity. */
export function ownFeatures(list: readonly Token[], quantity: Annotation<Quantity>, line: Line): readonly string[] {
  const self = stretchOf(list, quantity)
  const { kind, unit, outOf } = quantity.value
  const place = line.at(self.from)
  const said = line.cues.filter(({ to, kinds }) => to <= self.from && !(kinds & NEUTRAL))
  const before = said.filter(one => one.from >= place.segment)
  const predicate = before.findLast(({ kinds }) => kinds & ANY_PREDICATE)
  const gap = predicate ? line.gap(predicate.to, self.from) : 99
  const behind = followers(list, line, self.to)
  const near = union(before.filter(({ to }) => line.gap(to, self.from) <= NEAR))
  const after = union(behind)
  const just = union(behind.filter(one => one.from < self.to + JUST_AFTER))
  const all = union(before)
  const lacking = before.findLast(({ kinds }) => kinds & K.lacking)
  const predicateKind = firstOf(PREDICATES, predicate?.kinds) ?? 'none'
  const harmed = all & K.harm
  const voted = VOTED.test(unit) && (near | after) & K.vote
  const found = [`unit:${kind}`, `predicate:${predicateKind}`, `mood:${moodOf(list, said) ?? 'none'}`]
  const add = (name: string, holds: unknown): void => {
    if (holds) found.push(name)
  }
  add('police', (predicate?.kinds ?? 0) & K.police)
  add('gap:small', gap <= 3)
  add('gap:large', gap > 8)
  add('lacking', lacking && lacking.to >= (predicate?.from ?? self.from) - 2)
  add('attendance', isAttendance(unit, line.kinds, near, just, after))
  add('critic', union(said) & K.critic)
  add('basis', isBasis(list, before, predicate, self.from))
  add('price', all & K.price && kind !== 'count')
  add('near:now', near & K.now)
  add('near:harm', near & K.harm)
  add('near:standing', near & K.standing && (kind === 'measure' || kind === 'money' || kind === 'percent'))
  add('with', near & K.with)
  add('segment:harm', harmed)
  add(`harm:${predicateKind}`, harmed)
  add('vote', voted)
  add('voted', !voted && line.kinds & K.vote && VOTED.test(unit))
  add('after:result', after & K.result)
  add('after:compare', just & K.compare)
  add('after:harm', after & K.harm)
  add('after:lacking', after & K.lacking)
  add('after:planned', after & K.planned)
  add('unit:people', countsPeople(unit))
  add('rate', unit.includes('/') && kind !== 'count')
  add('words', list[self.from]?.shape !== 'number')
  add('brackets', place.bracketed)
  add('quoted', place.quoted)
  add('from-to', FROM_TO.has(list[self.from - 1]?.key ?? ''))
  add('oblique', OBLIQUE.has(list[self.from - 1]?.key ?? ''))
  add('just:lacking', union(behind.filter(one => one.from < self.to + 2)) & K.lacking)
  add('fraction', outOf !== undefined)
  return found
}

import type { Annotation } from '../../document/layer.js'
import { phrases } from '../../match/lexicon.js'
import { firstEndingAfter, type Span } from '../../text/span.js'
import { spanOf, type Token, tokenEndingAfter } from '../../text/token.js'
import type { Sight } from '../body/sight.js'
import type { Numeral } from '../numeral/numeral.js'
import { bodyEnding, placeBefore } from './acting.js'
import type { BodySight } from './body.js'
import type { Deed, ResolutionCount } from './count.js'
import { deedOf, ofThese } from './deed.js'
import { withSubject } from './governor.js'
import { beforeLink, isOpened, labelBefore, leadsTo, verbEnding } from './lead.js'
import words from './lexicon.json' with { type: 'json' }
import { type Noun, nounOfNumber } from './noun.js'
import { verbBefore } from './verb.js'

/** Counts whose noun is left out: "số nghị quyết ban hành là 17", "ban hành 206 nghị quyết, chia ra: kinh tế 88, văn hóa 41", "năm 2018 là 49", "kế đó là Phú Thọ 51". */
export type Bare = {
  readonly sight: Sight
  readonly line: Span
  /** Periods of the document. */
  readonly times: readonly Span[]
  readonly earlier: Annotation<ResolutionCount> | undefined
}

const comparing = phrases(words['words of a comparison'])
const topics = phrases(words['behind a part without its noun'])

/** How far from its number, in tokens, "số nghị quyết" stands, or the count of which it tells a part. */
const REACH = 40

/** The count that a number without a unit makes, where it makes one. */
export function bareCount(seen: Bare, numeral: Annotation<Numeral>): Annotation<ResolutionCount> | undefined {
  const list = seen.sight.tokens
  const number = tokenEndingAfter(list, numeral.start)
  const next = tokenEndingAfter(list, numeral.end)
  const count = numeral.value.values[0]
  if (count === undefined || !Number.isInteger(count) || count < 1 || numeral.value.values.length > 1) return undefined
  if (list[number - 1]?.key === '(' && isYear(list[number])) return undefined
  const read = endsItem(list, next)
    ? (headed(seen, number) ?? listed(seen, number))
    : ofThese.longestAt(list, next)
      ? goingBack(seen, number)
      : topics.longestAt(list, next) && withoutNoun(seen, number)
  if (!read) return undefined
  const { rule, ...done } = read.deed
  return {
    start: list[read.from]?.start ?? numeral.start,
    end: numeral.end,
    rule,
    value: { count, kind: read.kind, ...done },
  }
}

/** "(2016)" */
const isYear = (token: Token | undefined): boolean => /^(?:19|20)\d\d$/.test(token?.key ?? '')

type Read = { readonly from: number; readonly kind: string; readonly deed: Deed }

/** "96 nghị quyết về kinh tế, 58 về văn hóa và 21 về quốc phòng": the noun is left out behind the first. */
function withoutNoun({ sight, line, earlier }: Bare, number: number): Read | undefined {
  return JOINTS.has(sight.tokens[number - 1]?.key ?? '') ? goingBack({ sight, line, earlier }, number) : undefined
}

/** "21 nghị quyết, 2 trong số đó liên quan đến du lịch" */
function goingBack(
  { sight, line, earlier }: Pick<Bare, 'sight' | 'line' | 'earlier'>,
  number: number,
): Read | undefined {
  const list = sight.tokens
  if (!earlier || earlier.start < line.start) return undefined
  const from = tokenEndingAfter(list, earlier.end)
  return number - from <= REACH && isWithoutNumbers(list, from, number)
    ? { from: number, kind: earlier.value.kind, deed: goingOn(earlier) }
    : undefined
}

const JOINTS: ReadonlySet<string> = new Set([',', ';', 'và'])

const isWithoutNumbers = (list: readonly Token[], from: number, to: number): boolean =>
  list.slice(from, to).every(({ shape }) => shape !== 'number')

/** Behind the number stands a mark that ends an item, or "và". */
function endsItem(list: readonly Token[], at: number): boolean {
  const token = list[at]
  if (!token || token.key === 'và') return true
  return (
    token.shape === 'mark' && !'%/-–+'.includes(token.key) && !(token.key === '(' && list[at + 1]?.shape === 'number')
  )
}

/** "Tổng số nghị quyết HĐND tỉnh ban hành từ đầu nhiệm kỳ là 87". */
function headed({ sight, line, earlier }: Bare, number: number): Read | undefined {
  const list = sight.tokens
  const first = tokenEndingAfter(list, line.start)
  const link = beforeLink(list, number)
  if (link === number) return undefined
  for (let at = number - 1; at >= Math.max(first, number - REACH); at--) {
    if (list[at]?.key === ';' || comparing.longestAt(list, at)) return undefined
    const noun = nounOfNumber(list, at)
    if (!noun) continue
    const deed = deedBetween(sight, noun, number, line, earlier, placeBefore(sight, at))
    return deed && { from: at, kind: kindOf(noun.draft), deed }
  }
  return undefined
}

function deedBetween(
  sight: Sight,
  noun: Noun,
  number: number,
  line: Span,
  earlier: Bare['earlier'],
  place: BodySight | undefined,
): Deed | undefined {
  const before = verbBefore(sight, noun.to, number)
  if (before) return deedOf(sight, number, withSubject(sight, noun.to, number, before.verb, RULE), line)
  const near = earlier && number - tokenEndingAfter(sight.tokens, earlier.end) <= REACH
  return near ? goingOn(earlier, place && spanOf(sight.tokens, place.from, place.to)) : undefined
}

const RULE = 'resolution/listed'

const goingOn = ({ value: { action, verb, body } }: Annotation<ResolutionCount>, own?: Span): Deed => ({
  action,
  verb,
  rule: RULE,
  ...((own ?? body) && { body: own ?? body }),
})

const kindOf = (draft: boolean): string => (draft ? 'dự thảo nghị quyết' : 'nghị quyết')

/** A part of what was counted before, told of a time, a place, a body or a field. */
function listed(seen: Bare, number: number): Read | undefined {
  const { sight, earlier } = seen
  const list = sight.tokens
  const from = earlier ? tokenEndingAfter(list, earlier.end) : number
  if (!earlier || number - from > REACH || from >= number || sight.opens.subarray(from, number + 1).includes(1))
    return undefined
  if (from === number - 1 && list[from]?.key === 'và' && earlier.rule === RULE)
    return { from: number, kind: earlier.value.kind, deed: goingOn(earlier) }
  const end = beforeLink(list, number)
  const kind = kindOf(earlier.value.kind.startsWith('dự thảo'))
  const time = timeBefore(seen, end)
  if (time !== undefined) return leadsTo(list, from, time) ? { from: time, kind, deed: goingOn(earlier) } : undefined
  const verb = verbEnding(list, from, end)
  const body = bodyEnding(sight, from, verb ? verb.before : end)
  if (body) {
    const deed = { ...goingOn(earlier, spanOf(list, body.from, body.to)), ...verb?.deed }
    return leadsTo(list, from, body.from) ? { from: body.from, kind, deed } : undefined
  }
  if (verb) return undefined
  const label = labelBefore(list, from, end)
  return label !== undefined && (earlier.rule === RULE || isOpened(list, from, label))
    ? { from: label, kind, deed: goingOn(earlier) }
    : undefined
}

/** The token with which a time that ends before token `end` begins. */
function timeBefore({ sight: { tokens }, times }: Bare, end: number): number | undefined {
  const last = tokens[end - 1]
  const time = last && times[firstEndingAfter(times, last.start)]
  return time && time.end === last.end ? tokenEndingAfter(tokens, time.start) : undefined
}

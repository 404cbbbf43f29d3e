import type { Annotation } from '../../document/layer.js'
import { phrases } from '../../match/lexicon.js'
import { firstEndingAfter, type Span } from '../../text/span.js'
import { spanOf, type Token } from '../../text/token.js'
import type { Sight } from '../body/sight.js'
import type { Numeral } from '../numeral/numeral.js'
import { bodyEnding, placeBefore } from './acting.js'
import type { BodySight } from './body.js'
import type { Deed, ResolutionCount } from './count.js'
import { deedOf } from './deed.js'
import { withSubject } from './governor.js'
import words from './lexicon.json' with { type: 'json' }
import { type Noun, nounOfNumber } from './noun.js'
import { verbBefore, verbs } from './verb.js'

/** Counts whose noun is left out: "số nghị quyết ban hành là 17", "ban hành 206 nghị quyết, chia ra: kinh tế 88, văn hóa 41", "năm 2018 là 49", "kế đó là Phú Thọ 51". */
export type Bare = {
  readonly sight: Sight
  readonly line: Span
  /** Periods of the document. */
  readonly times: readonly Span[]
  readonly earlier: Annotation<ResolutionCount> | undefined
}

const links = phrases(words['between what is counted and a bare number'])
const comparing = phrases(words['words of a comparison'])
const openers = phrases(words['before a list of parts'])
const leads = phrases(words['before a part'])
const noLabels = phrases(words['no names of parts'])

/** How far from its number, in tokens, "số nghị quyết" stands, or the count of which it tells a part. */
const REACH = 40

/** The count that a number without a unit makes, where it makes one. */
export function bareCount(seen: Bare, numeral: Annotation<Numeral>): Annotation<ResolutionCount> | undefined {
  const list = seen.sight.tokens
  const number = firstEndingAfter(list, numeral.start)
  const next = firstEndingAfter(list, numeral.end)
  const count = numeral.value.values[0]
  if (count === undefined || !Number.isInteger(count) || count < 1 || numeral.value.values.length > 1) return undefined
  if (!endsItem(list, next)) return undefined
  const read = headed(seen, number) ?? listed(seen, number)
  if (!read) return undefined
  const { rule, ...done } = read.deed
  return {
    start: list[read.from]?.start ?? numeral.start,
    end: numeral.end,
    rule,
    value: { count, kind: read.kind, ...done },
  }
}

type Read = { readonly from: number; readonly kind: string; readonly deed: Deed }

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
  const first = firstEndingAfter(list, line.start)
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
  const near = earlier && number - firstEndingAfter(sight.tokens, earlier.end) <= REACH
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
  const from = earlier ? firstEndingAfter(list, earlier.end) : number
  if (!earlier || number - from > REACH || from >= number || sight.opens.subarray(from, number + 1).includes(1))
    return undefined
  if (from === number - 1 && list[from]?.key === 'và' && earlier.rule === RULE)
    return { from: number, kind: earlier.value.kind, deed: goingOn(earlier) }
  const end = beforeLink(list, number)
  const kind = kindOf(earlier.value.kind.startsWith('dự thảo'))
  const time = timeBefore(seen, end)
  if (time !== undefined) return isLead(list, from, time) ? { from: time, kind, deed: goingOn(earlier) } : undefined
  const body = bodyEnding(sight, from, end)
  if (body) {
    const deed = goingOn(earlier, spanOf(list, body.from, body.to))
    return isLead(list, from, body.from) ? { from: body.from, kind, deed } : undefined
  }
  const label = labelBefore(list, from, end)
  return label !== undefined && (earlier.rule === RULE || isOpened(list, from, label))
    ? { from: label, kind, deed: goingOn(earlier) }
    : undefined
}

/** Where ":", "là", "đã có" before a number begin. */
function beforeLink(list: readonly Token[], number: number): number {
  for (const length of [3, 2, 1]) if (links.longestAt(list, number - length)?.length === length) return number - length
  return number
}

/** The token with which a time that ends before token `end` begins. */
function timeBefore({ sight: { tokens }, times }: Bare, end: number): number | undefined {
  const last = tokens[end - 1]
  const time = last && times[firstEndingAfter(times, last.start)]
  return time && time.end === last.end ? firstEndingAfter(tokens, time.start) : undefined
}

/** Only marks and words that lead to a further part. */
function isLead(list: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; ) {
    const lead = leads.longestAt(list, at)
    if (!lead && list[at]?.shape !== 'mark') return false
    at += lead?.length ?? 1
  }
  return true
}

const LONGEST_LABEL = 9

/** The first token of the name of a field that ends before token `end`: plain words behind a mark. */
function labelBefore(list: readonly Token[], from: number, end: number): number | undefined {
  let at = end
  while (at > from && !SEPARATORS.has(list[at - 1]?.key ?? '')) {
    at--
    if (
      list[at]?.shape === 'number' ||
      end - at > LONGEST_LABEL ||
      verbs.longestAt(list, at) ||
      noLabels.longestAt(list, at)
    )
      return undefined
  }
  return at < end && at > from ? at : undefined
}

const SEPARATORS: ReadonlySet<string> = new Set([',', ';', ':', '('])

/** "206 nghị quyết, chia ra: kinh tế 88". */
function isOpened(list: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (list[at]?.shape === 'number') return false
    if (list[at]?.key === ':' || openers.longestAt(list, at)) return isLead(list, from, at)
  }
  return false
}

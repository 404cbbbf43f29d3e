import { type Hit, lexicon, phrases } from '../../match/lexicon.js'
import type { Token } from '../../text/token.js'
import type { Sight } from '../body/sight.js'
import { type BodySight, bodyAt } from './body.js'
import words from './lexicon.json' with { type: 'json' }
import { type Deed, isNoun, type Verb, verbs } from './verb.js'

/** A verb that stands behind the count, with the body that it names. */
export type Passive = Verb & { readonly body?: BodySight; readonly rule: string }

const RULE = 'resolution/passive'
const behindBare = phrases(words['behind a bare verb'])
const openers = new Set(['được', 'do', 'mà', 'bị'])
const negations = new Set(['chưa', 'không'])
/** What is said only of resolutions that are named already. */
const saidOfThem = lexicon<Deed>([
  ...words['behind the count: submitted'].map(verb => [verb, { action: 'submitted' }] as const),
  ...words['behind the count: other'].map(verb => [verb, { action: 'other', manner: 'undoes' }] as const),
])
const outcomes = lexicon<Deed>([
  ...words['behind the count: passed'].map(verb => [verb, { action: 'passed' }] as const),
  ...words['behind the count: issued'].map(verb => [verb, { action: 'issued' }] as const),
])

/** "được HĐND tỉnh thông qua", "do UBND cấp huyện ban hành", "mà HĐND tỉnh ban hành", "được xây dựng, ban hành" after the count. */
export function passiveAfter(sight: Sight, from: number, stop: number): Passive | undefined {
  const list = sight.tokens
  let found = bareAt(list, from)
  for (let at = from; at < list.length && (list[at]?.start ?? stop) < stop && at < from + 40; at++) {
    const key = list[at]?.key ?? ''
    if (key === ';' || key === ':') break
    if (!openers.has(key)) continue
    const passive = passiveAt(sight, at, stop)
    if (passive && (!found || key === 'được')) found = keepingDoer(passive, found)
    if (passive && key === 'được') break
  }
  return found && !found.body ? { ...found, ...ownerAfter(sight, from, found.from) } : found
}

/** "9 dự thảo do các sở soạn thảo đang được hoàn thiện": the same is said again, without its doer. */
const keepingDoer = (passive: Passive, before: Passive | undefined): Passive =>
  before?.body && !passive.body && before.action === passive.action ? { ...passive, body: before.body } : passive

/** "15 dự thảo nghị quyết trình kỳ họp": what is counted without a verb of its own. */
export function submittedAfter({ tokens }: Sight, at: number): Passive | undefined {
  return tokens[at]?.key === 'trình' && decides.longestAt(tokens, at + 1)
    ? { action: 'submitted', from: at, to: at + 1, rule: RULE }
    : undefined
}

const decides = phrases(words['behind what is submitted'])

/** "11 nghị quyết ban hành chậm": issued, where the verb has no object of its own ("nghị quyết ban hành quy chế"); "5 nghị quyết đạt tỷ lệ tán thành 100%": passed. */
function bareAt(list: readonly Token[], at: number): Passive | undefined {
  const outcome = outcomes.longestAt(list, at)
  if (outcome) return { ...outcome.value, from: at, to: at + outcome.length, rule: RULE }
  const verb = verbs.longestAt(list, at)
  if (verb?.value.action !== 'issued' || !behindBare.longestAt(list, at + verb.length)) return undefined
  return { ...verb.value, from: at, to: at + verb.length, rule: RULE }
}

function passiveAt(sight: Sight, at: number, stop: number): Passive | undefined {
  const list = sight.tokens
  let body: BodySight | undefined
  for (let next = at + 1; next < at + 14 && (list[next]?.start ?? stop) < stop; ) {
    const key = list[next]?.key ?? ''
    if (key === ';' || key === ':') return undefined
    const said = saidOfThem.longestAt(list, next)
    const verb = said ?? (isNoun(list, next) ? undefined : verbs.longestAt(list, next))
    if (verb) return { ...deedOf(list, at, next, verb), ...(body && { body }), rule: RULE }
    const named = body ? undefined : bodyAt(sight, next)
    if (named) body = named
    next = named?.to ?? next + 1
  }
  return undefined
}

/** "chưa được HĐND tỉnh thông qua": what was not done is none of the actions. */
function deedOf(list: readonly Token[], opener: number, at: number, verb: Hit<Deed>): Verb {
  const said = lastOfChain(list, at, verb)
  return negations.has(list[opener - 1]?.key ?? '') ? { ...said, action: 'other', manner: 'undoes' } : said
}

/** "được xây dựng, ban hành", "xem xét, thông qua": the last verb says what came of it. */
function lastOfChain(list: readonly Token[], at: number, first: Hit<Deed>): Verb {
  let verb: Verb = { ...first.value, from: at, to: at + first.length }
  for (;;) {
    const joined = list[verb.to]?.key === ',' || list[verb.to]?.key === 'và' ? verb.to + 1 : verb.to
    const next = verbs.longestAt(list, joined)
    if (!next) return verb
    verb = { ...next.value, from: joined, to: joined + next.length }
  }
}

/** "2 Nghị quyết của Hội đồng nhân dân tỉnh được ban hành". */
function ownerAfter(sight: Sight, from: number, to: number): { readonly body?: BodySight } {
  for (let at = from; at < to; at++) {
    const body = sight.tokens[at]?.key === 'của' ? bodyAt(sight, at + 1) : undefined
    if (body) return { body }
  }
  return {}
}

import { type Hit, phrases } from '../../match/lexicon.js'
import type { Token } from '../../text/token.js'
import type { Sight } from '../body/sight.js'
import { type BodySight, bodyAt } from './body.js'
import words from './lexicon.json' with { type: 'json' }
import { type Deed, isNoun, type Verb, verbs } from './verb.js'

/** A verb that stands behind the count, with the body that it names. */
type Passive = Verb & { readonly body?: BodySight; readonly rule: string }

const behindBare = phrases(words['behind a bare verb'])
const openers = new Set(['được', 'do', 'mà'])

/** "được HĐND tỉnh thông qua", "do UBND cấp huyện ban hành", "mà HĐND tỉnh ban hành", "được xây dựng, ban hành" after the count. */
export function passiveAfter(sight: Sight, from: number, stop: number): Passive | undefined {
  const list = sight.tokens
  let found = bareAt(list, from)
  for (let at = from; at < list.length && (list[at]?.start ?? stop) < stop && at < from + 40; at++) {
    const key = list[at]?.key ?? ''
    if (key === ';' || key === ':') break
    if (!openers.has(key)) continue
    const passive = passiveAt(sight, at, stop)
    if (passive && (!found || key === 'được')) found = passive
    if (passive && key === 'được') break
  }
  return found && !found.body ? { ...found, ...ownerAfter(sight, from, found.from) } : found
}

/** "11 nghị quyết ban hành chậm": issued, where the verb has no object of its own ("nghị quyết ban hành quy chế"). */
function bareAt(list: readonly Token[], at: number): Passive | undefined {
  const verb = verbs.longestAt(list, at)
  if (verb?.value.action !== 'issued' || !behindBare.longestAt(list, at + verb.length)) return undefined
  return { ...verb.value, from: at, to: at + verb.length, rule: 'resolution/passive' }
}

function passiveAt(sight: Sight, at: number, stop: number): Passive | undefined {
  const list = sight.tokens
  let body: BodySight | undefined
  for (let next = at + 1; next < at + 14 && (list[next]?.start ?? stop) < stop; ) {
    const key = list[next]?.key ?? ''
    if (key === ';' || key === ':') return undefined
    const verb = isNoun(list, next) ? undefined : verbs.longestAt(list, next)
    if (verb) return { ...lastOfChain(list, next, verb), ...(body && { body }), rule: 'resolution/passive' }
    const named = body ? undefined : bodyAt(sight, next)
    if (named) body = named
    next = named?.to ?? next + 1
  }
  return undefined
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

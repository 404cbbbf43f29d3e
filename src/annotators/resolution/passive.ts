import type { Token } from '../../text/token.js'
import { type BodySight, bodyAt } from './body.js'
import { type Action, type Verb, verbs } from './verb.js'

/** A verb that stands behind the count, with the body that it names. */
type Passive = Verb & { readonly body?: BodySight; readonly rule: string }

/** "được HĐND tỉnh thông qua", "do UBND cấp huyện ban hành", "được xây dựng, ban hành" after the count. */
export function passiveAfter(list: readonly Token[], from: number, stop: number): Passive | undefined {
  let found: Passive | undefined
  for (let at = from; at < list.length && (list[at]?.start ?? stop) < stop && at < from + 40; at++) {
    const key = list[at]?.key
    if (key === ';' || key === ':') break
    if (key !== 'được' && key !== 'do') continue
    const passive = passiveAt(list, at, stop)
    if (passive && (!found || key === 'được')) found = passive
    if (passive && key === 'được') break
  }
  return found && !found.body ? { ...found, ...ownerAfter(list, from, found.from) } : found
}

function passiveAt(list: readonly Token[], at: number, stop: number): Passive | undefined {
  let body: BodySight | undefined
  for (let next = at + 1; next < at + 14 && (list[next]?.start ?? stop) < stop; ) {
    const key = list[next]?.key ?? ''
    if (key === ';' || key === ':') return undefined
    const verb = verbs.longestAt(list, next)
    if (verb) return { ...lastOfChain(list, next, verb), ...(body && { body }), rule: 'resolution/passive' }
    const sight = body ? undefined : bodyAt(list, next)
    if (sight) body = sight
    next = sight?.to ?? next + 1
  }
  return undefined
}

/** "được xây dựng, ban hành", "xem xét, thông qua": the last verb says what came of it. */
function lastOfChain(
  list: readonly Token[],
  at: number,
  first: { readonly value: Action; readonly length: number },
): Verb {
  let verb: Verb = { action: first.value, from: at, to: at + first.length }
  for (;;) {
    const joined = list[verb.to]?.key === ',' || list[verb.to]?.key === 'và' ? verb.to + 1 : verb.to
    const next = verbs.longestAt(list, joined)
    if (!next) return verb
    verb = { action: next.value, from: joined, to: joined + next.length }
  }
}

/** "2 Nghị quyết của Hội đồng nhân dân tỉnh được ban hành". */
function ownerAfter(list: readonly Token[], from: number, to: number): { readonly body?: BodySight } {
  for (let at = from; at < to; at++) {
    const body = list[at]?.key === 'của' ? bodyAt(list, at + 1) : undefined
    if (body) return { body }
  }
  return {}
}

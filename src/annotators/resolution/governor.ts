import type { Token } from '../../text/token.js'
import { type BodySight, bodyAt } from './body.js'
import words from './lexicon.json' with { type: 'json' }
import { passiveAfter } from './passive.js'
import { type Verb, verbBefore } from './verb.js'

/** The verb that governs a count, the body that is its doer, and how it was found. */
export type Governor = Verb & { readonly body?: BodySight; readonly rule: string }

const owners = new Set(words['owner words'])
const oblique = new Set(words['not the subject after'])

/** The verb of which the count is the object, else the passive after it, else the nearest verb before it. */
export function governorOf(
  list: readonly Token[],
  first: number,
  number: number,
  end: number,
  stop: number,
): Governor | undefined {
  const before = verbBefore(list, first, number)
  if (before?.adjacent) return withSubject(list, first, before.verb, 'resolution/object')
  const passive = passiveAfter(list, end, stop)
  if (passive) return passive
  if (!before || owners.has(list[number - 1]?.key ?? '')) return undefined
  return withSubject(list, first, before.verb, 'resolution/distant')
}

/** The nearest body before the verb that can do this; who only comments on drafts is no body of them. */
function withSubject(list: readonly Token[], first: number, verb: Verb, rule: string): Governor {
  if (verb.action === 'other') return { ...verb, rule }
  let subject: BodySight | undefined
  let owner: BodySight | undefined
  for (let at = first; at < verb.from; ) {
    const sight = bodyAt(list, at)
    if (sight && sight.to <= verb.from && (!sight.submits || verb.action === 'submitted')) {
      if (sight.titled || oblique.has(list[at - 1]?.key ?? '')) owner = sight
      else subject = sight
    }
    at = sight?.to ?? at + 1
  }
  const body = subject ?? owner
  return { ...verb, ...(body && { body }), rule }
}

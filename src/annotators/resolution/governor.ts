import type { Token } from '../../text/token.js'
import type { Sight } from '../body/sight.js'
import { type BodySight, bodiesIn } from './body.js'
import words from './lexicon.json' with { type: 'json' }
import { passiveAfter } from './passive.js'
import { type Verb, verbBefore } from './verb.js'

/** The verb that governs a count, the body that is its doer, and how it was found. */
export type Governor = Verb & { readonly body?: BodySight; readonly rule: string }

const owners = new Set(words['owner words'])
const oblique = new Set(words['not the subject after'])

/** The verb of which the count is the object, else the passive after it, else the nearest verb before it; of what is inspected the passive tells more. */
export function governorOf(
  sight: Sight,
  first: number,
  number: number,
  end: number,
  stop: number,
): Governor | undefined {
  const list = sight.tokens
  if (isDifference(list, number)) return undefined
  const before = verbBefore(list, first, number)
  const passive = before?.adjacent && before.verb.manner !== 'inspects' ? undefined : passiveAfter(sight, end, stop)
  if (passive) return passive
  if (!before || (!before.adjacent && owners.has(list[number - 1]?.key ?? ''))) return undefined
  const rule = before.adjacent ? 'resolution/object' : 'resolution/distant'
  return withSubject(sight, first, number, before.verb, rule)
}

/** "tăng 5 nghị quyết so với năm trước", "nhiều hơn năm 2020 sáu nghị quyết" */
function isDifference(list: readonly Token[], number: number): boolean {
  if (differences.has(list[number - 1]?.key ?? '')) return true
  for (let at = number - 1; at >= number - 4; at--)
    if (list[at]?.key === 'hơn' && comparisons.has(list[at - 1]?.key ?? '')) return true
  return false
}

const differences = new Set(['tăng', 'giảm'])
const comparisons = new Set(['nhiều', 'ít', 'cao', 'thấp'])

/** The nearest body before the verb that can do this; who only comments on drafts is no body of them. */
function withSubject(sight: Sight, first: number, number: number, verb: Verb, rule: string): Governor {
  if (verb.action === 'other' && verb.manner !== 'undoes') return { ...verb, rule }
  const gapped = bodyRightBefore(sight, verb.to, number)
  if (gapped && canDo(gapped, verb)) return { ...verb, body: gapped, rule }
  let subject: BodySight | undefined
  let owner: BodySight | undefined
  for (const named of bodiesIn(sight, first, verb.from)) {
    const body = endingBefore(named, verb)
    if (!body || !canDo(body, verb)) continue
    if (body.titled || oblique.has(sight.tokens[body.from - 1]?.key ?? '')) owner = body
    else subject = body
  }
  const body = subject ?? owner
  return { ...verb, ...(body && { body }), rule }
}

/** "Ban Pháp chế thẩm tra 3 dự thảo, Ban Dân tộc hai dự thảo": the verb is left out behind a further body. */
function bodyRightBefore(sight: Sight, from: number, number: number): BodySight | undefined {
  for (const body of bodiesIn(sight, from + 1, number)) if (body.to === number && !body.titled) return body
  return undefined
}

/** "Ban Kinh tế và Ngân sách thẩm tra": the verb may read as a field of the office before it. */
function endingBefore(body: BodySight, { from }: Verb): BodySight | undefined {
  if (body.to <= from) return body
  return body.prepares && body.from < from - 1 ? { ...body, to: from } : undefined
}

/** Who prepares resolutions drafts, examines and submits them, and has others undone; to pass and issue them takes a body that resolves. */
export const canDo = ({ prepares }: BodySight, { action }: Verb): boolean =>
  !prepares || (action !== 'passed' && action !== 'issued')

import type { Annotation } from '../../document/layer.js'
import { phrases } from '../../match/lexicon.js'
import type { Span } from '../../text/span.js'
import { spanOf, tokenEndingAfter } from '../../text/token.js'
import { wordSet } from '../../text/word-set.js'
import type { Sight } from '../body/sight.js'
import { levelAt } from './acting.js'
import { type BodySight, bodiesIn, bodyAt } from './body.js'
import type { Deed, ResolutionCount } from './count.js'
import { canDo, type Governor } from './governor.js'
import words from './lexicon.json' with { type: 'json' }
import { isOpinion } from './verb.js'

type Earlier = Annotation<ResolutionCount>

/** The body that a count ending before token `end` is said to be of. */
const ownerAt = (sight: Sight, end: number): BodySight | undefined =>
  sight.tokens[end]?.key === 'của' ? (bodyAt(sight, end + 1) ?? levelAt(sight, end + 1)) : undefined

/** "tham mưu ban hành 3 nghị quyết của Thường trực HĐND tỉnh": whose resolutions are adopted has adopted them. */
export function withOwner(sight: Sight, governor: Governor, end: number): Governor {
  const owner = governor.action === 'issued' || governor.action === 'passed' ? ownerAt(sight, end) : undefined
  return owner && canDo(owner, governor) ? { ...governor, body: owner } : governor
}

/** What the governor of the count at token `number` says; a further verb of the sentence of `earlier` has its doer, where no other is named between them. */
export function deedOf(sight: Sight, number: number, governor: Governor, line: Span, earlier?: Earlier): Deed {
  const { action, rule, from, to } = governor
  const list = sight.tokens
  const near = earlier && earlier.start >= line.start ? earlier : undefined
  const named = governor.body?.titled === false ? governor.body : bodyBetween(sight, near, number, governor)
  const shared = named || isComment(governor) ? undefined : near?.value.body
  const body = named ?? governor.body ?? (shared ? undefined : bodyBefore(sight, number, governor))
  const doer = shared ?? (body && spanOf(list, body.from, body.to))
  return { action, rule, verb: spanOf(list, from, to), ...(doer && { body: doer }) }
}

/** Who comments on drafts is no body of them; nor does a passive of what became of them tell who did it. */
const isComment = (governor: Governor): boolean =>
  isOpinion(governor) || (governor.action === 'other' && governor.rule === 'resolution/passive')

/** The body that is named last between two counts of a sentence, for a verb behind the second. */
function bodyBetween(
  sight: Sight,
  earlier: Earlier | undefined,
  number: number,
  verb: Governor,
): BodySight | undefined {
  if (!earlier || verb.from < number || isComment(verb)) return undefined
  const between = [...bodiesIn(sight, tokenEndingAfter(sight.tokens, earlier.end), number)]
  return between.findLast(body => !body.titled && canDo(body, verb))
}

const notCounted = phrases(words['words of what is not counted'])
/** "trong số này": of those counted before. */
export const ofThese = phrases(words['of those counted before'])

/** How far behind a count, in tokens, further ones go on with its verb. */
const CONTINUED = 60

/** "ban hành 87 nghị quyết. Cụ thể: về kinh tế 34 nghị quyết; về nhân sự 31 nghị quyết": no verb of their own between the last stop and these counts. */
export function continued(sight: Sight, number: number, end: number, { end: last, value }: Earlier): Deed | undefined {
  const list = sight.tokens
  const from = tokenEndingAfter(list, last)
  if (number - from > CONTINUED || sight.opens.subarray(from, number).includes(1)) return undefined
  let clause = number
  while (clause > from && !CLAUSE_ENDS.has(list[clause - 1]?.key ?? '')) clause--
  for (let at = clause; at < number; at++)
    if (notCounted.longestAt(list, at) && !ofThese.longestAt(list, at)) return undefined
  const owner = ownerAt(sight, end)
  const { action, verb } = value
  const body = owner ? spanOf(list, owner.from, owner.to) : value.body
  return { action, verb, rule: 'resolution/continued', ...(body && { body }) }
}

const CLAUSE_ENDS: ReadonlySet<string> = new Set(['.', ';', ':', '(', ','])

/** How far back, in tokens, the body of a count may have been named. */
const REACH = 500
/** The same for its fuller name. */
const FULLER = 600

/** The body that was last named before a count whose own sentence names none ("Các đại biểu sẽ thông qua 6 nghị quyết"): an office only where it examines; who goes through those of others is none. */
function bodyBefore(sight: Sight, number: number, verb: Governor): BodySight | undefined {
  if (verb.action === 'other' || verb.manner === 'inspects') return undefined
  let named: BodySight | undefined
  let session = false
  // "trình HĐND tỉnh 5 dự thảo nghị quyết": to whom it is submitted is not who submits it.
  for (let at = Math.min(number, verb.from) - 1; at >= Math.max(0, number - FULLER); at--) {
    if (number - at > REACH && !named?.bare) break
    session ||= isSession(sight, at)
    const body = bodyAt(sight, at)
    if (!body || !canDo(body, verb) || (body.prepares && verb.manner !== 'examines')) continue
    if (session && !body.prepares && !ASSEMBLIES.has(sight.tokens[at]?.key ?? '')) continue
    if (!named || (named.titled && !body.titled && !session) || isFuller(sight, body, named)) named = body
  }
  return named
}

/** "kỳ họp": of an assembly, not of a committee of the Party, whose head may be named beside it. */
const isSession = ({ tokens }: Sight, at: number): boolean => tokens[at]?.key === 'kỳ' && tokens[at + 1]?.key === 'họp'

/** The first syllables of bodies that hold such sessions: HĐND, Hội đồng nhân dân, Quốc hội, Thường trực HĐND, Ủy ban Thường vụ Quốc hội, Thượng viện, Hạ viện, Nghị viện. */
const ASSEMBLIES = wordSet('hđnd hội quốc qh thường thượng hạ nghị ủy ubtvqh ubnd đại')

/** "HĐND huyện Hòa An" for a later "HĐND". */
const isFuller = ({ tokens }: Sight, body: BodySight, later: BodySight): boolean =>
  later.bare && !body.bare && tokens[body.from]?.key === tokens[later.from]?.key

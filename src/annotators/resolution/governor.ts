import { backwards, phrases } from '../../match/lexicon.js'
import type { Token } from '../../text/token.js'
import type { Sight } from '../body/sight.js'
import { anyBody, bodyEnding, organisationAt, placeBefore } from './acting.js'
import { type BodySight, bodiesIn, bodyAt } from './body.js'
import words from './lexicon.json' with { type: 'json' }
import { passiveAfter, submittedAfter } from './passive.js'
import { afterAdverbs, isNoun, isOpinion, type Verb, verbBefore } from './verb.js'

/** The verb that governs a count, the body that is its doer, and how it was found. */
export type Governor = Verb & { readonly body?: BodySight; readonly rule: string }

const owners = phrases(words['owner words'].map(backwards))
const oblique = new Set(words['not the subject after'])
const beforeVerb = phrases(words['between a place and its verb'])

/** The verb of which the count is the object, else the passive after it, else the nearest verb before it; of what is inspected the passive tells more. */
export function governorOf(
  sight: Sight,
  first: number,
  number: number,
  end: number,
  stop: number,
): Governor | undefined {
  const list = sight.tokens
  if (isDifference(list, number) || isAverage(list, first, number)) return undefined
  const before = verbBefore(sight, first, number)
  const isObject = before?.adjacent === true && before.verb.manner !== 'inspects' && !isPassive(list, before.verb)
  const passive = isObject ? undefined : passiveAfter(sight, end, stop)
  if (passive) return passive
  const having = before?.adjacent ? undefined : havingBefore(sight, first, number)
  if (having) return having
  if (!before) return submittedAfter(sight, end)
  if (!before.adjacent && owners.longestBack(list, number - 1)) return undefined
  const rule = before.adjacent ? 'resolution/object' : 'resolution/distant'
  return withSubject(sight, first, number, submitting(sight, first, before.verb) ?? before.verb, rule)
}

/** "HĐND tỉnh đã có 3 nghị quyết về du lịch": a council that has them has issued them. */
function havingBefore(sight: Sight, first: number, number: number): Governor | undefined {
  const { tokens } = sight
  const from = number - 2
  if (tokens[from + 1]?.key !== 'có' || tokens[from]?.key !== 'đã') return undefined
  if (tokens.slice(number + 1, number + NOUN).some(({ key }) => GONE.has(key))) return undefined
  const body = [...bodiesIn(sight, first, from)].at(-1)
  return body?.to === from && !body.prepares && !body.titled
    ? { action: 'issued', from: from + 1, to: number, body, rule: 'resolution/object' }
    : undefined
}

/** In tokens: the noun and what is said of it. */
const NOUN = 6
/** "3 nghị quyết hết hiệu lực": those are no more. */
const GONE: ReadonlySet<string> = new Set(['hết', 'bị', 'chưa', 'không'])

/** "trong số các nghị quyết được ban hành, 2 nghị quyết do …": the verb tells of what stands before it. */
const isPassive = (list: readonly Token[], { from, to }: Verb): boolean =>
  list[from - 1]?.key === 'được' && list[to]?.key === ','

const differences = phrases(words['before a difference'].map(backwards))
const comparisons = new Set(['nhiều', 'ít', 'cao', 'thấp'])

/** "tăng 5 nghị quyết so với năm trước", "nhiều hơn năm 2020 sáu nghị quyết", "không quá 8 nghị quyết" */
function isDifference(list: readonly Token[], number: number): boolean {
  if (differences.longestBack(list, number - 1)) return true
  for (let at = number - 1; at >= number - 4; at--)
    if (list[at]?.key === 'hơn' && comparisons.has(list[at - 1]?.key ?? '')) return true
  return false
}

const averages = phrases(words['before an average'])

/** "bình quân mỗi kỳ họp HĐND tỉnh thông qua 12 nghị quyết": no count of any. */
function isAverage(list: readonly Token[], first: number, number: number): boolean {
  for (let at = number - 1; at >= Math.max(first, number - AVERAGE); at--) {
    if (list[at]?.key === ';') return false
    const said = averages.longestAt(list, at)
    if (said && (said.length > 1 || at === first || list[at - 1]?.shape === 'mark')) return true
  }
  return false
}

/** How far before a count, in tokens, such a word stands. */
const AVERAGE = 16

/** How far before a verb, in tokens, "trình" and the body that is to decide stand. */
const SUBMITTED = 14

/** "trình Ban Chấp hành xem xét, ban hành 2 nghị quyết": what is yet to be decided on is submitted. */
function submitting(sight: Sight, first: number, verb: Verb): Verb | undefined {
  const list = sight.tokens
  const before = list[verb.from - 1]?.key === ',' ? verb.from - 1 : verb.from
  const considers = list[verb.from]?.key === 'xem' ? verb.from : before - 2
  const decides = verb.action === 'passed' || verb.action === 'issued'
  if (verb.action !== 'reviewed' && !(decides && list[considers]?.key === 'xem')) return undefined
  const asked = verb.action === 'reviewed' ? verb.from : considers
  for (let at = considers - 1; at >= Math.max(first, verb.from - SUBMITTED); at--)
    if (list[at]?.key === 'trình' && !isNoun(list, at) && bodyAt(sight, at + 1)?.to === asked)
      return { action: 'submitted', from: at, to: at + 1 }
  return undefined
}

/** The nearest body before the verb that can do this; who only comments on drafts is no body of them. */
export function withSubject(sight: Sight, first: number, number: number, verb: Verb, rule: string): Governor {
  if (isOpinion(verb)) return { ...verb, rule }
  const gapped = verb.action === 'submitted' ? undefined : bodyRightBefore(sight, verb.to, number)
  if (gapped && canDo(gapped, verb) && !isOblique(sight, gapped)) return { ...verb, body: gapped, rule }
  let subject = placeActing(sight, verb.from) ?? bodyActing(sight, first, verb)
  let owner: BodySight | undefined
  let last: BodySight | undefined
  let addressee: BodySight | undefined
  for (const named of subject ? [] : bodiesIn(sight, first, verb.from)) {
    const body = endingBefore(named, verb)
    last = body && last && canDo(last, verb) ? joined(sight, first, last, body) : body
    if (!last || !body || !canDo(body, verb)) continue
    if (last.titled || isOblique(sight, last)) owner = last
    else if (!isAddressee(sight, last, verb) && !(addressee && isBeside(sight, addressee, last))) subject = last
    else if (!owner) {
      addressee = last
      owner = last
    }
  }
  const body = subject ?? owner ?? organisationAt(sight, first, verb.from)
  return { ...verb, ...(body && { body }), rule }
}

/** "thể chế hóa chủ trương của Tỉnh ủy (12 nghị quyết)": named for the sake of something else. */
const isOblique = ({ tokens }: Sight, { from }: BodySight): boolean => oblique.has(tokens[from - 1]?.key ?? '')

/** "Chính phủ trình Quốc hội 4 dự thảo nghị quyết; ban hành …", "Sở tham mưu Tỉnh ủy ban hành 2 nghị quyết; trình HĐND tỉnh …": to whom something is submitted in an earlier clause. */
const isAddressee = ({ tokens }: Sight, body: BodySight, { from, action }: Verb): boolean => {
  const before = tokens[body.from - 1]?.key
  if (before !== 'trình' && !(action === 'submitted' && before === 'mưu')) return false
  return tokens.slice(body.to, from).some(({ key }) => key === ';')
}

/** "Quốc hội, Ủy ban Thường vụ Quốc hội": the second of two. */
const isBeside = ({ tokens }: Sight, before: BodySight, body: BodySight): boolean =>
  before.to === body.from - 1 && JOINTS.has(tokens[before.to]?.key ?? '')

/** "Ban Chấp hành, Ban Thường vụ Tỉnh ủy ban hành": bodies at the head of a clause, behind a time or behind who prepares it for them, that act together; else the later one. */
function joined(sight: Sight, first: number, before: BodySight, body: BodySight): BodySight {
  const { tokens } = sight
  const lead = tokens[before.from - 1]
  const isHead =
    !lead || before.from === first || OPENS.has(lead.shape) || actors.longestAt(tokens, before.from - 1) !== undefined
  return isHead && isBeside(sight, before, body) && !before.titled && !body.titled
    ? { ...body, from: before.from, bare: false }
    : body
}

const JOINTS: ReadonlySet<string> = new Set([',', 'và', '-'])
/** Shapes of what may stand before a subject: a mark, the number of a year. */
const OPENS: ReadonlySet<Token['shape']> = new Set<Token['shape']>(['mark', 'number'])
const actors = phrases(words['before bodies that act together'])

/** How far before its verb, in tokens, a place ends. */
const ACTS = 5

/** "Sơn La đã bãi bỏ", "Thái Nguyên là tỉnh ban hành". */
function placeActing(sight: Sight, verb: number): BodySight | undefined {
  for (let end = verb; end > Math.max(0, verb - ACTS); end--) {
    const words = end === verb ? 0 : beforeVerb.longestAt(sight.tokens, end)?.length
    const place = end + (words ?? -1) === verb ? placeBefore(sight, end) : undefined
    if (place) return bodyBeside(sight, place) ?? place
  }
  return undefined
}

/** "Công đoàn ngành đã ra": a body that no other reading knows, right before the verb and its adverbs; who advises ("tham mưu") works for another. */
function bodyActing(sight: Sight, first: number, { from }: Verb): BodySight | undefined {
  if (sight.tokens[from]?.key === 'tham') return undefined
  for (let end = from; end > Math.max(first, from - ACTS); end--)
    if (end === from || afterAdverbs(sight.tokens, end) === from) {
      const body = anyBody(sight, first, end)
      if (body) return body
    }
  return undefined
}

/** "HĐND thị trấn Mộc Châu, huyện Mộc Châu": the place that stands behind a body is where it lies. */
function bodyBeside(sight: Sight, place: BodySight): BodySight | undefined {
  if (sight.tokens[place.from - 1]?.key !== ',') return undefined
  const before = [...bodiesIn(sight, Math.max(0, place.from - BESIDE), place.from - 1)].at(-1)
  return before?.to === place.from - 1 && !before.titled ? before : undefined
}

/** Most tokens of a body before its place. */
const BESIDE = 10

/** "Ban Pháp chế thẩm tra 3 dự thảo, Ban Dân tộc hai dự thảo", "ít nhất là Điện Biên với 19 nghị quyết", "nhiều nhất là HĐND huyện A (12 nghị quyết)": the verb is left out behind a further body. */
const bodyRightBefore = (sight: Sight, from: number, number: number): BodySight | undefined =>
  bodyEnding(sight, from + 1, number - (gaps.longestBack(sight.tokens, number - 1)?.length ?? 0))

const gaps = phrases(words['between a body and its count'].map(backwards))

/** "Ban Kinh tế và Ngân sách thẩm tra": the verb may read as a field of the office before it. */
function endingBefore(body: BodySight, { from }: Verb): BodySight | undefined {
  if (body.to <= from) return body
  return body.prepares && body.from < from - 1 ? { ...body, to: from } : undefined
}

/** Who prepares resolutions drafts, examines and submits them, and has others undone; to pass and issue them takes a body that resolves. */
export const canDo = ({ prepares }: BodySight, { action }: Verb): boolean =>
  !prepares || (action !== 'passed' && action !== 'issued')

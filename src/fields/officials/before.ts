import type { Action } from '../../annotators/action/action.js'
import type { Annotation } from '../../document/layer.js'
import { spanAt } from '../../text/span.js'
import { phraseOf, type Token } from '../../text/token.js'
import { type Front, frontOf, isBarred, isFurther, isObject, verbBefore } from './barred.js'
import { isCompany } from './company.js'
import { follows, isOnPaper } from './following.js'
import { withoutKin } from './kin.js'
import { isWriting, reaches } from './reach.js'
import { COMMON, isDirected, isDoneTogether, roleOf } from './role.js'
import { type Group, isFree, isPlace, type Last, type Mention, type Scene, tokensIn } from './scene.js'
import { ADDRESS, FAR } from './words.js'

/** The subject in front of a verb, directly or over adverbs, an apposition or an adverbial; or that of the verb before. */
export function before(scene: Scene, action: Annotation<Action>, last: Last): readonly Mention[] | undefined {
  const front = frontOf(scene, action, last)
  if (!front) return undefined
  const { group, between, ahead } = front
  if (last && last.action.start >= group.end)
    return (follows(scene, action, last.action) && !isOnPaper(scene, last, action)) || isPlace(scene, action)
      ? last.group
      : undefined
  if (last && isFurther(between)) {
    if (isOblique(front) && last.action.end <= group.start) return last.group
    if (isObject(scene, last.action, group))
      return roleOf(last.action) === 'directed' && isDirected(action) ? undefined : last.group
  }
  const own = isBarred(front) ? undefined : withoutKin(ahead, group)
  const joint = isDoneTogether(action) && isCompany(group, between)
  if (!own || !(joint || isReached(front))) return undefined
  return (joint && between[0]?.key === ',') || isOfAll(front) ? actingOf(scene, action, own) : own.mentions.slice(-1)
}

/** "thư gửi cho ông A, nhấn mạnh": persons whom a preposition rules. */
const isOblique = ({ word }: Front): boolean => PREPOSITIONS.has(word)
const PREPOSITIONS = new Set(['đến', 'với', 'về', 'cho', 'của', 'tới', 'từ', 'bởi'])

/** Whether the words between the persons and the verb let it be theirs. */
function isReached(front: Front): boolean {
  const { action, between } = front
  const role = roleOf(action)
  return (
    (role === 'appointed' && isMove(between)) ||
    (role === 'directed' && isWriting(between)) ||
    (role === 'signed' && isWhileSigning(between)) ||
    reaches(between, action.value.weak || isOblique(front))
  )
}

/** Whether all of those named in front of a verb do what it says, not the last of them alone. */
const isOfAll = ({ scene, action, group, word }: Front): boolean =>
  word === 'nghe' ||
  group.sure ||
  group.mentions.length > 2 ||
  ((COMMON.has(roleOf(action)) || isShared(scene, action, group)) && isFree(scene.tokens, group))

/** "Chánh án A, Viện trưởng B trình bày báo cáo": two with an office in front of each name, and nothing between them but the comma, do it together. */
const isShared = ({ tokens }: Scene, action: Annotation<Action>, { mentions: [one, other] }: Group): boolean =>
  one !== undefined &&
  other?.by === 'name' &&
  one.by === 'name' &&
  SHARED.has(phraseOf(tokensIn(tokens, action))) &&
  phraseOf(tokensIn(tokens, { start: one.end, end: other.start })) === ',' &&
  [one, other].every(mention => !ADDRESS.has(tokensIn(tokens, mention)[0]?.key ?? ''))
const SHARED = new Set(['trình bày', 'trả lời chất vấn', 'giải trình', 'báo cáo'])

/** "A chất vấn Bộ trưởng B; đại biểu C tranh luận": whom the verb before takes does not act with those behind the semicolon. */
function actingOf(scene: Scene, action: Annotation<Action>, group: Group): readonly Mention[] {
  const verb = verbBefore(scene, group)
  const mark = tokensIn(scene.tokens, { start: group.start, end: group.end }).findLast(
    ({ key, start }) => key === ';' && !spanAt(group.mentions, start),
  )
  if (!verb || !mark || COMMON.has(roleOf(action)) || !isObject(scene, verb, group)) return group.mentions
  return group.mentions.filter(({ start }) => start > mark.start)
}

/** "thôi giữ chức Bí thư Quận ủy để nhận nhiệm vụ mới": from one office to the next. */
const isMove = (between: readonly Token[]): boolean =>
  between.length <= 2 * FAR &&
  between.some(({ key }) => key === 'thôi') &&
  !between.some(({ key }) => key === ';' || key === ':')

/** "ông A chưa gương mẫu khi ký văn bản": what is told of the one who signed, in a clause without another subject. */
const isWhileSigning = (between: readonly Token[]): boolean =>
  between.at(-1)?.key === 'khi' &&
  between.length > 1 &&
  between.length <= FAR / 2 &&
  !between.some(({ shape, key }) => shape === 'mark' || key === 'sau' || key === 'trước')

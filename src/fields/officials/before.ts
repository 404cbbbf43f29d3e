import type { Action } from '../../annotators/action/action.js'
import type { Annotation } from '../../document/layer.js'
import { spanAt } from '../../text/span.js'
import { phraseOf, type Token } from '../../text/token.js'
import { type Front, frontOf, isBarred, isFurther, isObject, verbBefore } from './barred.js'
import { isCompany } from './company.js'
import { follows, isOnPaper } from './following.js'
import type { Group, Mention } from './group.js'
import { withoutKin } from './kin.js'
import { isRestOf, isWriting, reaches } from './reach.js'
import { COMMON, isDirected, isDoneTogether, roleOf } from './role.js'
import { isFree, isPlace, type Last, relatedTo, type Scene, tokensIn } from './scene.js'
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
  if (isGivenOffice(front)) return undefined
  if (last && isFurther(between)) {
    if (isOblique(front) && last.action.end <= group.start)
      return front.word === 'với' && last.group[0] === group.mentions[0] ? undefined : last.group
    if (isObject(scene, last.action, group))
      return roleOf(last.action) === 'directed' && isDirected(action) ? undefined : last.group
  }
  if (isBarred(front)) return undefined
  const own = relatedTo(scene, group) ? undefined : withoutKin(ahead, group)
  if (!own) return besideKin(scene, action, group)
  const joint = isDoneTogether(action) && isCompany(group, between)
  if (!joint && !isReached(front)) return undefined
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
    (!isOblique(front) && isTelling(front)) ||
    reaches(between, action.value.weak || isOblique(front))
  )
}

/** "ông A được Thành ủy chỉ định giữ chức Phó Bí thư và đề nghị giới thiệu": who gives the office asks. */
const isGivenOffice = ({ scene: { inside, tokens }, action: { value }, group, between }: Front): boolean =>
  value.weak &&
  between[0]?.key === 'và' &&
  inside.some(
    ({ mention, action }) =>
      mention === group.mentions.at(-1) &&
      action.value.roles.includes('appointed') &&
      tokensIn(tokens, { start: mention.start, end: action.end }).some(({ key }) => key === 'được'),
  )

/** "ông A, con trai ông B, cho biết", "bà A, đại diện các sở cùng gia đình ông B đã đến dự": whom a relative is named beside acts. */
function besideKin(scene: Scene, action: Annotation<Action>, kin: Group): readonly Mention[] | undefined {
  const group = scene.groups.findLast(({ end }) => end <= kin.start)
  if (!group) return undefined
  const gap = tokensIn(scene.tokens, { start: group.end, end: kin.start })
  const behind = tokensIn(scene.tokens, { start: kin.end, end: action.start })
  if (scene.actions.some(({ start }) => start >= group.end && start < kin.start)) return undefined
  if (relatedTo(scene, kin) && reaches(behind, action.value.weak)) return group.mentions.slice(-1)
  const together = COMMON.has(roleOf(action)) && isFree(scene.tokens, group) && isCompany(group, gap)
  return together && reaches(behind, false) ? group.mentions : undefined
}

/** "Giám đốc Công ty TNHH MTV lâm nghiệp Vân Trà cho biết", "ông A xin tiếp thu ý kiến và cho biết": the rest of an office, or another predicate, before a plain verb of telling. */
const isTelling = ({ scene, action, group, between }: Front): boolean =>
  TELLING.has(phraseOf(tokensIn(scene.tokens, action))) &&
  isFree(scene.tokens, group) &&
  !scene.actions.some(({ start }) => start >= group.end && start < action.start) &&
  isRestOf(between)
const TELLING = new Set([
  'cho biết',
  'cho biết thêm',
  'cho hay',
  'cho rằng',
  'khẳng định',
  'nhấn mạnh',
  'nhận định',
  'nói rằng',
  'xác nhận',
])

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

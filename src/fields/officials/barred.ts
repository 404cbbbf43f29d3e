import type { Action } from '../../annotators/action/action.js'
import type { Annotation } from '../../document/layer.js'
import { phraseOf, type Token } from '../../text/token.js'
import type { Group } from './group.js'
import { PLACES } from './reach.js'
import { roleOf } from './role.js'
import { isMadeUp, type Last, lastBefore, type Scene, tokensIn } from './scene.js'
import { ADDRESS, ADVERBIAL } from './words.js'

/** A verb with the persons in front of it, and the words around them. */
export type Front = {
  readonly scene: Scene
  readonly action: Annotation<Action>
  /** The verb before in the sentence, and who did it. */
  readonly last: Last
  readonly group: Group
  /** Between the persons and the verb. */
  readonly between: readonly Token[]
  /** From the head of the sentence to the persons. */
  readonly ahead: readonly Token[]
  /** Its words before the last one that is no word of address. */
  readonly opening: readonly Token[]
  /** That word, and the one before it; empty where there is none. */
  readonly word: string
  readonly wordBefore: string
}

/** What stands in front of a verb; undefined where nobody does. */
export function frontOf(scene: Scene, action: Annotation<Action>, last: Last): Front | undefined {
  const group = lastBefore(scene, action)
  if (!group) return undefined
  const between = tokensIn(scene.tokens, { start: group.end, end: action.start })
  const ahead = tokensIn(scene.tokens, { start: scene.start, end: group.start })
  const at = ahead.findLastIndex(({ key }) => !ADDRESS.has(key))
  const opening = ahead.slice(0, Math.max(0, at))
  const [word, wordBefore] = [keyAt(ahead, at), keyAt(ahead, at - 1)]
  return { scene, action, last, group, between, ahead, opening, word, wordBefore }
}

const keyAt = (tokens: readonly Token[], at: number): string => tokens[at]?.key ?? ''

/** Whether something keeps the persons in front of a verb from being its subject. */
export const isBarred = (front: Front): boolean => BARS.some(bars => bars(front))

/** "cho biết việc này thể hiện sự tin cậy đối với ông B, mong muốn": the verb behind the comma is not of whom a preposition rules. */
const isResumed = ([first, ...rest]: readonly Token[]): boolean =>
  first?.key === ',' && rest.every(({ key }) => ADVERBIAL.has(key))

/** "chúc mừng ông B và nhấn mạnh". */
export const isFurther = (between: readonly Token[]): boolean =>
  isResumed(between) || (between[0]?.key === 'và' && between.slice(1).every(({ key }) => ADVERBIAL.has(key)))

/** "chúc mừng ông B, đồng thời cho rằng": whom the verb before takes right behind it. */
export const isObject = (scene: Scene, { end, value }: Annotation<Action>, group: Group): boolean =>
  end <= group.start &&
  value.form === 'verb' &&
  !value.first &&
  tokensIn(scene.tokens, { start: end, end: group.start }).every(({ key }) => key === 'với' || ADDRESS.has(key))

/** The last verb that ends before some persons. */
export const verbBefore = ({ actions }: Scene, { start }: Group): Annotation<Action> | undefined =>
  actions.findLast(({ end }) => end <= start)

const isOne = ({ sure, mentions }: Group): boolean => sure || mentions.length === 1

/** "lãnh đạo tỉnh đã chúc mừng ông B và tin tưởng": whom others take as the object of their verb does not act behind it. */
function isOthersObject({ scene, last, group, between }: Front): boolean {
  if (!isFurther(between) || !isOne(group)) return false
  const verb = verbBefore(scene, group)
  return verb !== undefined && verb !== last?.action && RECEIVED.has(roleOf(verb)) && isObject(scene, verb, group)
}
const RECEIVED: ReadonlySet<string> = new Set(['attended', 'visited', 'spoke'])

/** "yêu cầu Giám đốc A giải trình", "đề nghị Bộ trưởng A làm rõ": who is asked to do it has not done it. */
const isAsked = ({ word, wordBefore, between }: Front): boolean =>
  (ASKING_ALONE.has(word) || ASKING.has(`${wordBefore} ${word}`)) && !between.some(({ shape }) => shape === 'mark')
const ASKING = new Set([
  'đề nghị',
  'yêu cầu',
  'mong muốn',
  'kiến nghị',
  'đề xuất',
  'chỉ đạo',
  'phân công',
  'đề cử',
  'tiến cử',
])
const ASKING_ALONE = new Set(['mời', 'nhờ', 'giao', 'mong', 'trình'])

/** "ông B đề nghị, Thủ tướng có chỉ đạo", "kiến nghị, Bộ trưởng A quan tâm chỉ đạo": what is wished of those who are named. */
const isWished = ({ scene, action, between, opening, word }: Front): boolean =>
  word === ',' &&
  ASKING.has(phraseOf(opening.slice(-2))) &&
  (between.length > 0 || keyAt(tokensIn(scene.tokens, action), 0) === 'có') &&
  between.every(({ key }) => WISHED.has(key))
const WISHED = new Set(['có', 'cần', 'sớm', 'quan', 'tâm', 'xem', 'xét', ',', 'trực', 'tiếp'])

/** "khiển trách đối với ông A, đồng thời đề nghị", "kết quả cuộc hội đàm với ông A và khẳng định": what is done with somebody, before which another acts; not "Cùng với ông A, …". */
const isBeside = ({ action, last, between, opening, word }: Front): boolean =>
  word === 'với' && !last && opening.length > 2 && isFurther(between) && TELLS.has(roleOf(action))
const TELLS: ReadonlySet<string> = new Set(['spoke', 'directed'])

/** "thỉnh nguyện gửi Thủ tướng nêu rõ", "gửi tới Bộ trưởng A mong muốn của cử tri": what is behind is said of what is sent. */
const isReceiver = ({ group, between, word, wordBefore }: Front): boolean =>
  !group.sure &&
  group.mentions.length === 1 &&
  (between.length === 1
    ? RECEIVING.has(word) && (isResumed(between) || between[0]?.key === '-' || between[0]?.key === '–')
    : !between.length && (word === 'gửi' || (wordBefore === 'gửi' && RECEIVING.has(word))))
/** "gửi thư đến ông A, đề nghị": to whom something goes is not who asks. */
const RECEIVING = new Set(['đến', 'tới', 'lên', 'gửi', 'cho'])

/** "tưởng nhớ nguyên Thủ tướng A và thăm hỏi gia đình": whom others honour does not act behind it. */
const isHonoured = ({ group, between, word, wordBefore }: Front): boolean =>
  isOne(group) && HONOURING.has(`${wordBefore} ${word}`) && !isResumed(between)
const HONOURING = new Set(['tưởng nhớ', 'tưởng niệm', 'tri ân', 'thăm hỏi', 'kính viếng'])

/** "cử tri cảm ơn Thủ tướng A đã chỉ đạo", "khen ngợi Bộ trưởng B khi có chỉ đạo": for what somebody is thanked or praised. */
const isThanked = ({ scene, action, group, word }: Front): boolean =>
  THANKING.has(word) && FOR.has(keyAt(tokensIn(scene.tokens, { start: group.end, end: action.end }), 0))
const THANKING = new Set(['ơn', 'ngợi', 'khen', 'dương'])
const FOR = new Set(['đã', 'khi', 'vì', 'trong'])

/** "kỷ niệm ngày sinh Chủ tịch A": whose birthday is kept. */
const isRemembered = ({ word, wordBefore }: Front): boolean => word === 'sinh' && wordBefore === 'ngày'

/** "thay ông A phát biểu": who is stood in for; who is replaced may be told to be appointed elsewhere. */
const isReplaced = ({ action, word }: Front): boolean => word === 'thay' && roleOf(action) !== 'appointed'

/** "ý kiến của Bộ trưởng A tại hội nghị đề nghị": whose something is, and where; "báo cáo của Bộ trưởng A có nêu": the report states it. */
const isOwner = ({ scene, action, between, word }: Front): boolean =>
  word === 'của' &&
  (PLACES.has(keyAt(between, 0)) || (!between.length && HAS.test(phraseOf(tokensIn(scene.tokens, action)))))
const HAS = /^có (?:nêu|nói|đề cập|kiến nghị|đề xuất|yêu cầu|đề nghị|phản ánh|cho biết|hỏi)$/

/** "tỉnh sẽ lập ban chỉ đạo do ông A trực tiếp kiểm tra": what is still to be done. */
const isToCome = ({ ahead, word }: Front): boolean =>
  word === 'do' &&
  ahead.slice(ahead.findLastIndex(({ key }) => key === ',' || key === ';') + 1).some(({ key }) => key === 'sẽ')

/** "lãnh đạo huyện giao tổ công tác do ông A làm tổ trưởng xác minh, đồng thời yêu cầu": who leads those that others send does not order what stands behind. */
function isCommissioned({ scene, action, last, group, word }: Front): boolean {
  if (word !== 'do' || (roleOf(action) !== 'spoke' && roleOf(action) !== 'directed')) return false
  const verb = verbBefore(scene, group)
  return verb !== undefined && verb !== last?.action && roleOf(verb) === 'directed'
}

/** "bà A được bầu làm Trưởng phòng và được đề nghị": what is done to somebody. */
const isPassive = ({ action, between }: Front): boolean =>
  roleOf(action) !== 'appointed' && ['được', 'bị'].includes(keyAt(between, between.length - 1))

/** "Đoàn do ông A làm trưởng đoàn" is led by A; not so "sẽ do ông A", "giới thiệu ông A làm trưởng đoàn", nor how a team is made up. */
function isNotLeading({ scene, action, word, wordBefore }: Front): boolean {
  const [first, second] = tokensIn(scene.tokens, action)
  const leads = first?.key === 'làm' && second?.key !== 'việc' && second?.key !== 'rõ'
  const isLed = word === 'do' && wordBefore !== 'sẽ'
  return leads && !(isLed && !(roleOf(action) === 'attended' && isMadeUp(scene.tokens, action)))
}

const BARS: readonly ((front: Front) => boolean)[] = [
  // They are whom another verb takes, asks, reaches or honours.
  isOthersObject,
  isAsked,
  isWished,
  isBeside,
  isReceiver,
  isHonoured,
  isThanked,
  // The word ahead of them makes them a part of some other phrase.
  isRemembered,
  isReplaced,
  isOwner,
  // They are behind "do" in what others order, or what is yet to come.
  isToCome,
  isCommissioned,
  // The verb is not theirs.
  isPassive,
  isNotLeading,
]

import type { Action } from '../../annotators/action/action.js'
import type { Annotation } from '../../document/layer.js'
import { phraseOf, type Token } from '../../text/token.js'
import { isBody, isWriting } from './reach.js'
import { isDirected, isDoneTogether, roleOf } from './role.js'
import { type Last, type Scene, tokensIn } from './scene.js'
import { ADDRESS, ADVERBIAL } from './words.js'

const NEXT = new Set(['và', ',', 'rồi'])
const CLAUSE_OPENERS = new Set(['và', ',', 'thời', ';'])

/** "chỉ đạo kiểm tra", "ký lệnh": what is right behind is ordered or signed, not done. */
const TAKES_OBJECT = new Set(['directed', 'signed'])

/** Whether a verb has the subject of the verb before: next to it, or at the head of a further predicate. */
export function follows(scene: Scene, action: Annotation<Action>, previous: Annotation<Action>): boolean {
  const between = tokensIn(scene.tokens, { start: previous.end, end: action.start })
  if (
    roleOf(previous) === 'signed' &&
    roleOf(action) === 'directed' &&
    isWriting([...tokensIn(scene.tokens, previous), ...between])
  )
    return true
  if (isLeading(scene, previous, action, between)) return true
  if (roleOf(previous) === 'attended' && roleOf(action) === 'directed' && isAimed(between)) return true
  if (!between.length && TAKES_OBJECT.has(roleOf(previous))) return false
  if (between.length <= 3 && between.every(({ key }) => NEXT.has(key) || ADVERBIAL.has(key))) return true
  if (previous.value.form !== 'verb' || (between.length <= 3 && between.some(({ key }) => key === ';'))) return false
  const also = between.some(({ key }, at) => key === 'thời' && between[at - 1]?.key === 'đồng')
  if (!also && scene.actions.some(({ start, value }) => !value.quoted && start >= previous.end && start < action.start))
    return false
  if (previous.value.roles.includes('directed') && !also && isDirected(action)) return false
  if (hasOthers(between) && !previous.value.roles.includes('directed')) return false
  if (roleOf(previous) === 'chaired' && isSubject(action) && between.at(-1)?.key === ',') return false
  const content = previous.value.roles.includes('spoke')
  if (content && !also && !action.value.roles.includes('directed') && between.some(({ key }) => key === 'sẽ'))
    return false
  if (content && !action.value.roles.includes('directed') && action.value.weak) return false
  if (content && !also && (tokensIn(scene.tokens, action)[0]?.key === 'giao' || isTold(between))) return false
  if (!also && isBegged(scene, previous, action, between)) return false
  const at = between.findLastIndex(({ key }) => CLAUSE_OPENERS.has(key))
  if (at < 0 || between.length - at > 4) return false
  return between.slice(at + 1).every(({ key }) => ADVERBIAL.has(key))
}

/** "có mặt tại hiện trường để chỉ đạo". */
const isAimed = (between: readonly Token[]): boolean =>
  between.at(-1)?.key === 'để' && between.length <= MOST_TO_AIM && !between.some(({ shape }) => shape === 'mark')
const MOST_TO_AIM = 10

/** "dẫn đầu Đoàn đại biểu cấp cao thăm chính thức Lào", "dẫn đầu đoàn công tác kiểm tra tiến độ": whoever leads a delegation does what it comes for. */
function isLeading(
  { tokens }: Scene,
  previous: Annotation<Action>,
  action: Annotation<Action>,
  between: readonly Token[],
): boolean {
  const [verb, , noun] = [...tokensIn(tokens, previous), ...between]
  const isDelegation = noun?.key === 'đoàn' || (noun?.key === 'phái' && between[1]?.key === 'đoàn')
  return (
    verb?.key === 'dẫn' &&
    isDelegation &&
    action.value.form === 'verb' &&
    isDoneTogether(action) &&
    roleOf(action) !== 'appointed' &&
    between.length <= MOST_OF_DELEGATION &&
    !between.some(({ shape, key }) => shape === 'mark' || NOT_LEADING.has(key))
  )
}
const MOST_OF_DELEGATION = 16
const NOT_LEADING = new Set(['sẽ', 'sau', 'trước', 'khi', 'do', 'không', 'được', 'là', 'và'])

/** "công văn do ông A ký, đề xuất": the letter proposes. */
export const isOnPaper = (
  { tokens, start }: Scene,
  { group: [first], action: previous }: NonNullable<Last>,
  action: Annotation<Action>,
): boolean =>
  first !== undefined &&
  roleOf(previous) === 'signed' &&
  roleOf(action) === 'spoke' &&
  tokensIn(tokens, { start, end: first.start }).findLast(({ key }) => !ADDRESS.has(key))?.key === 'do'

/** "kiến nghị Thủ tướng xem xét, chỉ đạo", "kiến nghị Thủ tướng sắp xếp, có buổi làm việc": those above who are begged are to do it; not "mong bà con đoàn kết, tặng quà cho 20 hộ". */
const isBegged = (
  { tokens }: Scene,
  previous: Annotation<Action>,
  action: Annotation<Action>,
  between: readonly Token[],
): boolean =>
  between.length > 2 &&
  (BEGGING.has(tokensIn(tokens, previous)[0]?.key ?? '') || isLeftTo(between)) &&
  (((roleOf(action) === 'attended' || roleOf(action) === 'visited') && ABOVE.test(phraseOf(between.slice(0, 5)))) ||
    phraseOf(tokensIn(tokens, action).slice(0, 2)) === 'chỉ đạo')
/** "tham mưu cho Thủ tướng xem xét, chỉ đạo". */
const isLeftTo = (between: readonly Token[]): boolean =>
  /(?:^| )(?:thủ tướng|chính phủ|quốc hội|trung ương|bộ chính trị|chủ tịch(?: ubnd)?(?: tỉnh| thành phố)?) xem xét ,$/.test(
    phraseOf(between),
  )
const BEGGING: ReadonlySet<string> = new Set(['kiến', 'đề', 'xin', 'mong'])
/** Those above, whom nobody directs. */
const ABOVE =
  /(?:^| )(?:(?:phó )?thủ tướng|chính phủ|quốc hội|(?<!(?:cán|toàn|nội|đảng|tiến) )bộ(?! đội)|trung ương)(?: |$)/

/** "cho biết: Trong quý, HĐND huyện đã giám sát ở 12 xã, yêu cầu": what somebody tells of has a subject of its own behind the colon. */
const isTold = (between: readonly Token[]): boolean =>
  between[0]?.key === ':' && between.some((_, at) => isBody(between.slice(at, at + 3)))

/** "chủ trì hội nghị giao ban, đánh giá công tác quý I": what a meeting is about. */
const isSubject = (action: Annotation<Action>): boolean => roleOf(action) === 'spoke' && action.value.weak

/** "trình bày tờ trình, các đại biểu thảo luận và đề nghị": others act behind the comma. */
const hasOthers = (between: readonly Token[]): boolean =>
  between.some(
    ({ key }, at) =>
      key === ',' &&
      ['các', 'nhiều'].includes(between[at + 1]?.key ?? '') &&
      ['đại', 'ý'].includes(between[at + 2]?.key ?? ''),
  )

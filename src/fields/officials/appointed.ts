import type { Action } from '../../annotators/action/action.js'
import type { Annotation } from '../../document/layer.js'
import type { Token } from '../../text/token.js'
import type { Mention } from './group.js'
import { withoutKin } from './kin.js'
import { listedFrom } from './listing.js'
import { lastBefore, type Scene, tokensIn } from './scene.js'
import { ADDRESS, FAR } from './words.js'

/** Words and marks that part a verb of appointing from its object. */
const APART = new Set([';', '.', 'thay', 'của', '"', '”', 'là'])
const OFFICES = new Set(['chức', 'đối', 'chí', 'ông', 'bà', 'giữ'])

/** "ba Phó Chủ tịch mới được bầu (ông A; ông B; ông C)". */
export function bracketed(scene: Scene, action: Annotation<Action>): readonly Mention[] {
  const next = scene.groups.find(({ start }) => start >= action.end)
  const between = next ? tokensIn(scene.tokens, { start: action.end, end: next.start }) : []
  const sign = between.findLast(({ key }) => key === ':' || !ADDRESS.has(key))?.key
  const [before] = tokensIn(scene.tokens, { start: scene.start, end: action.start }).slice(-1)
  if (next && isElection(scene, action, between)) return listedFrom(scene, next)
  const opens = sign === '(' || sign === ':' || (ELECTED.has(before?.key ?? '') && (sign === 'là' || sign === 'gồm'))
  return next && between.length < FAR && opens ? next.mentions : []
}

/** "13 thành viên khác trúng cử là ông A; bà B", "100 người tái đắc cử, trong đó có ông A", "nhiều đại biểu tái đắc cử như bác sĩ A": those who won a seat are listed behind the verb. */
function isElection(scene: Scene, action: Annotation<Action>, between: readonly Token[]): boolean {
  if (lastBefore(scene, action) || tokensIn(scene.tokens, action).at(-1)?.key !== 'cử') return false
  const words = between.filter(({ key }) => !ADDRESS.has(key)).map(({ key }) => key)
  const opens = /^[^,;]*?(?:là|gồm|gồm có|,? ?trong đó có(?: [^ ,;]+){0,6})$/.test(words.join(' '))
  const examples = between.slice(-4).some(({ key }) => key === 'như') && !words.includes(',')
  return (opens || examples) && between.length < FAR && !words.includes('không')
}

/** "những người được bầu kế nhiệm là", "hai Phó Chủ tịch được bầu bổ sung gồm". */
const ELECTED = new Set(['người', 'tịch', 'thư', 'viên', 'biểu', 'sự', 'mới'])

/** "bầu ông A giữ chức …", "ông A được Ban Bí thư bổ nhiệm", "bầu bổ sung … đối với các ông: A; B"; not "thay ông A". */
export function appointed(scene: Scene, action: Annotation<Action>): readonly Mention[] {
  const next = scene.groups.find(({ start }) => start >= action.end)
  const ahead = next ? tokensIn(scene.tokens, { start: action.end, end: next.start }) : []
  if (next && ahead.length <= 2 * FAR && opensMembers(ahead)) return next.mentions
  const fresh = next ? next.mentions.filter((mention, at) => !isReleased(scene, mention, next.mentions[at + 1])) : []
  const direct = ahead.length <= 3 || ahead.some(({ key }) => OFFICES.has(key) || key === ':')
  if (next && direct && ahead.length <= FAR && !ahead.some(({ key }) => APART.has(key)))
    return next.sure || next.mentions.length > 2 ? fresh : fresh.slice(0, 1)
  const group = scene.groups.findLast(({ end }) => end <= action.start)
  const behind = group ? tokensIn(scene.tokens, { start: group.end, end: action.start }) : []
  const lead = group ? tokensIn(scene.tokens, { start: scene.start, end: group.start }) : []
  const passive =
    behind.length <= FAR &&
    !behind.slice(0, 3).some(({ key }) => key === 'sẽ') &&
    isPassive(behind) &&
    !behind.some(({ key }) => key === '"' || key === '”')
  return group && passive ? (withoutKin(lead, group)?.mentions ?? []) : []
}

/** "được Ban Bí thư", "đã được tín nhiệm": by whom somebody is appointed; not "không được", "được xác định là thiếu gương mẫu trong việc". */
function isPassive(behind: readonly Token[]): boolean {
  const at = behind.slice(0, 3).findIndex(({ key }) => key === 'được')
  return (
    at >= 0 &&
    !behind.slice(0, at).some(({ key }) => DENYING.has(key)) &&
    !behind.slice(at + 1).some(({ key }) => OTHER_VERB.has(key))
  )
}
const DENYING = new Set(['không', 'chưa', 'chẳng'])
/** Words between "được" and a verb of appointing with which something else is said of the subject. */
const OTHER_VERB = new Set(['là', 'việc', 'trong', 'mà', 'rằng', 'khi'])

/** "bổ nhiệm ông A làm Phó Giám đốc; ông B được nghỉ hưu". */
const isReleased = (scene: Scene, mention: Mention, next: Mention | undefined): boolean =>
  scene.actions.some(
    ({ start, value }) =>
      value.form === 'releases' &&
      start >= mention.end &&
      start < Math.min(next?.start ?? scene.end, mention.end + NEAR),
  )
const NEAR = 24

const BREAKING = new Set([';', '.', '"', '“', '”', 'không', 'chưa', 'nhưng', 'để', 'thay', 'hiện', 'còn'])

/** "kết quả bầu Ban Chấp hành khóa 16, Ban Thường vụ gồm các ông bà:": the words before a list of those elected. */
function opensMembers(ahead: readonly Token[]): boolean {
  const at = ahead.findLastIndex(({ key }) => key === 'gồm')
  return (
    at >= 0 &&
    ahead.slice(at + 1).every(({ key }) => ADDRESS.has(key) || key === 'có') &&
    !ahead.some(({ key }) => BREAKING.has(key))
  )
}

/** "ông A được Chủ tịch B bổ nhiệm": behind "được" stands who appoints. */
export function appointees(scene: Scene, found: readonly Mention[]): readonly Mention[] {
  const [first] = found
  if (!first) return found
  const before = tokensIn(scene.tokens, { start: scene.start, end: first.start })
  if (before.findLast(({ key }) => !ADDRESS.has(key))?.key !== 'được') return found
  return scene.groups.findLast(({ end }) => end <= first.start)?.mentions ?? []
}

import type { Action } from '../../annotators/action/action.js'
import type { Annotation } from '../../document/layer.js'
import type { Token } from '../../text/token.js'
import { type Group, isFree, isPlace, type Last, type Mention, type Scene, tokensIn } from './scene.js'
import { ADDRESS, ADVERBIAL, FAR } from './words.js'

const ADVERBS = 4
const CLAUSE_OPENERS = new Set(['và', ',', 'thời', ';'])
const PREPOSITIONS = new Set(['đến', 'với', 'về', 'cho', 'của', 'tới', 'từ', 'bởi'])
/** "gửi thư đến ông A, đề nghị": to whom something goes is not who asks. */
const RECEIVING = new Set(['đến', 'tới', 'lên', 'gửi', 'cho'])
const OTHER_SUBJECTS = new Set([
  'của',
  'do',
  'bị',
  'được',
  'với',
  'các',
  'những',
  'rằng',
  'là',
  'có',
  'một',
  'nhiều',
  'để',
  'vì',
  'nhưng',
  'mà',
  'khi',
])
/** Marks that close an apposition before the verb: "ông A, Chủ tịch xã, cũng", "ông A - Chủ tịch xã - đã". */
const RESUMING = new Set([',', '-', '–'])
const PLACES = new Set([
  'tại',
  'trong',
  'sau',
  'trước',
  'nhân',
  'thay',
  'khi',
  'từ',
  'qua',
  'ở',
  'vào',
  'thừa',
  'trên',
  'cùng',
  'và',
  'với',
])

/** The subject in front of a verb, directly or over adverbs, an apposition or an adverbial; or that of the verb before. */
export function before(scene: Scene, action: Annotation<Action>, last: Last): readonly Mention[] | undefined {
  const group = scene.groups.findLast(({ end }) => end <= action.start)
  if (!group) return undefined
  if (last && last.action.start >= group.end)
    return follows(scene, action, last.action) || isPlace(scene, action) ? last.group : undefined
  const between = tokensIn(scene.tokens, { start: group.end, end: action.start })
  const word = tokensIn(scene.tokens, { start: scene.start, end: group.start }).findLast(({ key }) => !ADDRESS.has(key))
  const oblique = PREPOSITIONS.has(word?.key ?? '')
  if (last && oblique && isResumed(between) && last.action.end <= group.start) return last.group
  if (last && isResumed(between) && isObject(scene, last.action, group)) return last.group
  if (RECEIVING.has(word?.key ?? '') && between.length === 1 && isResumed(between)) return undefined
  if (word?.key === 'của' && PLACES.has(between[0]?.key ?? '')) return undefined
  if (!reaches(between, action.value.weak || oblique)) return undefined
  const all = group.sure || group.mentions.length > 2 || (COMMON.has(roleOf(action)) && isFree(scene.tokens, group))
  return all ? group.mentions : group.mentions.slice(-1)
}

/** "cho biết việc này thể hiện sự tin cậy đối với ông B, mong muốn": the verb behind the comma is not of whom a preposition rules. */
const isResumed = ([first, ...rest]: readonly Token[]): boolean =>
  first?.key === ',' && rest.every(({ key }) => ADVERBIAL.has(key))

/** "chúc mừng ông B, đồng thời cho rằng": whom the verb before takes right behind it. */
const isObject = (scene: Scene, { end, value }: Annotation<Action>, group: Group): boolean =>
  end <= group.start &&
  value.form === 'verb' &&
  !value.first &&
  tokensIn(scene.tokens, { start: end, end: group.start }).every(({ key }) => key === 'với' || ADDRESS.has(key))

/** What several persons named one after the other do together. */
const COMMON: ReadonlySet<string> = new Set(['attended', 'chaired', 'appointed'])
const roleOf = (action: Annotation<Action>): string => action.value.roles[0] ?? ''

function reaches(between: readonly Token[], weak: boolean): boolean {
  if (between.some(({ key }) => key === 'sẽ')) return false
  const open = between.findIndex(({ key }) => key === '(')
  const close = between.findIndex(({ key }) => key === ')')
  const rest = close >= 0 && (open === 0 || (close === 0 && open < 0)) ? between.slice(close + 1) : between
  const inner = rest[0]?.key === ',' && rest.at(-1)?.key === ',' ? rest.slice(1, -1) : rest
  const first = inner[0]
  if (!first) return true
  if (inner.length <= ADVERBS && inner.every(({ shape, key }) => shape === 'lower' && !OTHER_SUBJECTS.has(key)))
    return true
  if (isOnTheWay(inner)) return true
  if (weak && inner.length > FAR / 2) return false
  if (inner.length > FAR) return false
  const head = first.key === '-' || first.key === '–' ? inner[1] : first
  if (PLACES.has(head?.key ?? '')) return !inner.some(({ key }) => key === ';' || key === ':')
  const resumed = RESUMING.has(first.key) && inner.slice(1).every(({ key }) => ADVERBIAL.has(key))
  if (resumed && inner.length <= ADVERBS) return true
  if (isAside(inner)) return true
  if (weak) return false
  const apposition = first.key === ',' || first.key === '-' || first.key === '–'
  return (
    apposition &&
    (inner[1]?.shape !== 'lower' || inner[1].key === 'người') &&
    !inner.some(({ key }) => key === ';' || key === ':')
  )
}

/** ", sau khi nghe báo cáo, đã": an adverbial between commas, and nothing but adverbs behind it. */
function isAside(between: readonly Token[]): boolean {
  const close = between.findLastIndex(({ key }) => key === ',')
  if (between[0]?.key !== ',' || close <= 0 || between.length > FAR) return false
  return PLACES.has(between[1]?.key ?? '') && between.slice(close + 1).every(({ key }) => ADVERBIAL.has(key))
}

/** Whether a verb has the subject of the verb before: next to it, or at the head of a further predicate. */
function follows(scene: Scene, action: Annotation<Action>, previous: Annotation<Action>): boolean {
  const between = tokensIn(scene.tokens, { start: previous.end, end: action.start })
  if (between.length <= 3)
    return between.every(({ key }) => key === 'và' || key === ',' || key === 'rồi' || ADVERBIAL.has(key))
  if (previous.value.form !== 'verb') return false
  const also = between.some(({ key }, at) => key === 'thời' && between[at - 1]?.key === 'đồng')
  if (!also && scene.actions.some(({ start }) => start >= previous.end && start < action.start)) return false
  const content = previous.value.roles.includes('spoke')
  if (content && !also && !action.value.roles.includes('directed') && between.some(({ key }) => key === 'sẽ'))
    return false
  if (content && !action.value.roles.includes('directed') && action.value.weak) return false
  const at = between.findLastIndex(({ key }) => CLAUSE_OPENERS.has(key))
  if (at < 0 || between.length - at > 4) return false
  return between.slice(at + 1).every(({ key }) => ADVERBIAL.has(key))
}

/** "đã về xã Tân Mẫu đối thoại với dân", "xuống hiện trường kiểm tra": where somebody goes to do it. */
function isOnTheWay(between: readonly Token[]): boolean {
  const at = between.findIndex(({ key }) => !ADVERBIAL.has(key))
  const way = between.slice(at)
  return (
    at >= 0 &&
    MOTIONS.has(way[0]?.key ?? '') &&
    way.length <= MOST_ON_THE_WAY &&
    !way.some(({ shape, key }) => shape === 'mark' || NOT_ON_THE_WAY.has(key))
  )
}

const MOST_ON_THE_WAY = 9
const MOTIONS = new Set(['về', 'đến', 'tới', 'xuống', 'ra', 'vào', 'lên', 'sang'])
const NOT_ON_THE_WAY = new Set([...OTHER_SUBJECTS, 'việc', 'sẽ'].filter(word => word !== 'để'))

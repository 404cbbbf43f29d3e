import type { Action } from '../../annotators/action/action.js'
import type { Annotation } from '../../document/layer.js'
import { phraseOf } from '../../text/token.js'
import type { Mention } from './group.js'
import { type Deed, type Scene, tokensIn } from './scene.js'
import { ADDRESS } from './words.js'

/** "A trao đổi với Bộ trưởng B bên hành lang": two who talk with one another are there, and nothing is told of what they say. */
export function talksOf(scene: Scene, action: Annotation<Action>, group: readonly Mention[]): readonly Deed[] {
  if (!/^trao đổi(?: với)?$/.test(phraseOf(tokensIn(scene.tokens, action))) || action.value.first) return []
  const aside = phraseOf(tokensIn(scene.tokens, { start: action.end, end: scene.end }).slice(0, 2))
  if ((group.length > 1 || isWithOthers(scene, action, group)) && ASIDE.has(aside)) return attending(action, group)
  const next = scene.groups.find(({ start }) => start >= action.end)
  const between = next ? tokensIn(scene.tokens, { start: action.end, end: next.start }) : []
  const isDirect = between.every(({ key }) => WITH.has(key) || ADDRESS.has(key))
  const tail = next ? tokensIn(scene.tokens, { start: next.end, end: scene.end }) : []
  if (!next || !isDirect || tail.some(({ key }) => TOPIC.has(key))) return []
  return attending(action, [...group, ...next.mentions.slice(0, next.sure ? undefined : 1)])
}

function attending(action: Annotation<Action>, mentions: readonly Mention[]): readonly Deed[] {
  const attends = { ...action, value: { ...action.value, roles: ['attended'] as const }, rule: 'action/attended' }
  return mentions.map(mention => ({ mention, action: attends }))
}

/** "A (giữa) và các đại biểu trao đổi trong giờ giải lao". */
const isWithOthers = (scene: Scene, action: Annotation<Action>, group: readonly Mention[]): boolean =>
  tokensIn(scene.tokens, { start: group.at(-1)?.end ?? action.start, end: action.start }).some(
    ({ key }) => key === 'và' || key === 'cùng' || key === 'với',
  )

/** "trao đổi bên lề hội nghị": several who talk outside of a meeting. */
const ASIDE = new Set(['bên lề', 'bên hành', 'ngoài hành', 'tại hành', 'trước giờ', 'trong giờ'])

const WITH = new Set(['với', 'cùng'])
/** Words before what they talk of. */
const TOPIC = new Set(['về', 'rằng', ':', 'việc', '“', '"', 'nhấn', 'cho'])

/** "ông A được bầu làm Chủ tịch, sau khi được Chủ tịch HĐND tỉnh B giới thiệu": whoever puts a candidate forward is at the election, and is told to have done nothing else; undefined for other deeds. */
export function presentersOf(
  scene: Scene,
  action: Annotation<Action>,
  group: readonly Mention[],
): readonly Deed[] | undefined {
  const [first] = group
  const verb = phraseOf(tokensIn(scene.tokens, action))
  if (!first || first.end > action.start || !PRESENTS.has(verb)) return undefined
  const ahead = tokensIn(scene.tokens, { start: scene.start, end: first.start })
  if (ahead.findLast(({ key }) => !ADDRESS.has(key))?.key !== 'được') return undefined
  const told = [...scene.actions, ...scene.inside.map(({ action: inside }) => inside)]
  if (!told.some(({ value, start }) => start < first.start && value.roles.includes('appointed')))
    return verb === 'giới thiệu' ? undefined : []
  const attends = {
    ...action,
    value: { ...action.value, form: 'of' as const, roles: ['attended'] as const },
    rule: 'action/attended',
  }
  return group.map(mention => ({ mention, action: attends }))
}

const PRESENTS = new Set(['giới thiệu', 'đề cử', 'tiến cử'])

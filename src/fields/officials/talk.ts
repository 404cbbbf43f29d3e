import type { Action } from '../../annotators/action/action.js'
import type { Annotation } from '../../document/layer.js'
import { phraseOf } from '../../text/token.js'
import { type Deed, type Mention, type Scene, tokensIn } from './scene.js'
import { ADDRESS } from './words.js'

/** "A trao đổi với Bộ trưởng B bên hành lang": two who talk with one another are there, and nothing is told of what they say. */
export function talksOf(scene: Scene, action: Annotation<Action>, group: readonly Mention[]): readonly Deed[] {
  if (!/^trao đổi(?: với)?$/.test(phraseOf(tokensIn(scene.tokens, action))) || action.value.first) return []
  const next = scene.groups.find(({ start }) => start >= action.end)
  const between = next ? tokensIn(scene.tokens, { start: action.end, end: next.start }) : []
  const isDirect = between.every(({ key }) => WITH.has(key) || ADDRESS.has(key))
  const tail = next ? tokensIn(scene.tokens, { start: next.end, end: scene.end }) : []
  if (!next || !isDirect || tail.some(({ key }) => TOPIC.has(key))) return []
  const attends = { ...action, value: { ...action.value, roles: ['attended'] as const }, rule: 'action/attended' }
  return [...group, ...next.mentions.slice(0, next.sure ? undefined : 1)].map(mention => ({ mention, action: attends }))
}

const WITH = new Set(['với', 'cùng'])
/** Words before what they talk of. */
const TOPIC = new Set(['về', 'rằng', ':', 'việc', '“', '"', 'nhấn', 'cho'])

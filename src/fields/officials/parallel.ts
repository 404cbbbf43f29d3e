import type { Action } from '../../annotators/action/action.js'
import type { Annotation } from '../../document/layer.js'
import type { Token } from '../../text/token.js'
import type { Mention } from './group.js'
import { type Last, type Scene, tokensIn } from './scene.js'
import { ADVERBIAL } from './words.js'

/** "hội đàm với ông A; chào xã giao bà B; phát biểu tại phiên họp": a predicate behind a semicolon goes on with the subject of the first; not what "ông A thẳng thắn: …; …" lets him say. */
export function parallel(scene: Scene, action: Annotation<Action>, last: Last): readonly Mention[] {
  if (last && isContent(last.action, action)) return []
  const [first] = scene.groups
  const opening = first && first.start <= scene.start + 1 ? first.mentions : []
  const subject = last?.action.value.form === 'verb' ? last.group : last ? [] : opening
  const behind = tokensIn(scene.tokens, {
    start: Math.max(first?.end ?? action.start, last?.action.end ?? 0),
    end: action.start,
  })
  const at = behind.findLastIndex(({ key }) => !ADVERBIAL.has(key))
  if (!last && behind.some(({ key }) => key === ':')) return []
  return behind[at]?.key === ';' && !isPassive(behind) ? subject : []
}

/** "đề nghị các bộ báo cáo …; đề xuất …": what somebody is asked to do, or says, goes on behind the semicolon as well. */
const isContent = (before: Annotation<Action>, { value }: Annotation<Action>): boolean =>
  before.value.roles.includes('directed') ||
  (before.value.roles.includes('spoke') && value.weak && !value.roles.includes('directed'))

/** "có phần trách nhiệm, được đề nghị kiểm điểm; đồng thời chỉ đạo": what is asked of the subject. */
const isPassive = (behind: readonly Token[]): boolean =>
  behind.some(({ key }, at) => key === 'được' && (at === 0 || behind[at - 1]?.key === ','))

import type { Mention } from './group.js'
import { type Deed, type Scene, tokensIn } from './scene.js'
import { takesOffice } from './taking.js'
import { ADDRESS } from './words.js'

/** "A được phân công làm Bí thư, ông B làm Trưởng ban; ông C đảm trách Thường trực": the verb of appointing is written for the first alone. */
export function furtherOf(scene: Scene, deeds: readonly Deed[]): readonly Deed[] {
  const first = deeds.findLast(
    ({ action }) => APPOINTING.has(firstKeyOf(scene, action)) && action.value.roles.includes('appointed'),
  )
  if (!first) return []
  const found: Deed[] = []
  const mentions = scene.groups.flatMap(group => group.mentions)
  mentions.forEach((mention, at) => {
    const before = mentions[at - 1]
    if (!before || mention.by !== 'name' || mention.start < first.action.end || mention.start < first.mention.end)
      return
    if (deeds.some(deed => deed.mention.person === mention.person)) return
    if (before !== first.mention && !found.some(deed => deed.mention === before) && before.start > first.action.end)
      return
    if (isClause(scene, before, mention, mentions[at + 1])) found.push({ mention, action: first.action })
  })
  return found
}

const firstKeyOf = ({ tokens }: Scene, action: Deed['action']): string => tokensIn(tokens, action)[0]?.key ?? ''
/** First words of the verbs that tell of an appointment, not of an office that somebody has. */
const APPOINTING = new Set(['được', 'phân', 'bổ', 'điều', 'mới'])

/** "; ông B - Phó Giám đốc Sở làm Giám đốc Sở": a clause of its own behind a mark, with a verb of taking an office. */
function isClause(scene: Scene, before: Mention, mention: Mention, next: Mention | undefined): boolean {
  const { tokens, end, actions } = scene
  const mark = tokensIn(tokens, { start: before.start, end: mention.start }).findLast(({ key }) => !ADDRESS.has(key))
  if (mark?.key !== ',' && mark?.key !== ';' && mark?.key !== 'và' && mark?.key !== 'còn') return false
  const behind = tokensIn(tokens, { start: mention.start, end: next?.start ?? end })
  const at = behind.findIndex(word => word.start > mention.start && takesOffice(scene, word))
  const verb = behind[at]
  return (
    verb !== undefined &&
    at < MOST &&
    !behind.slice(0, at).some(({ key }) => BREAKING.has(key)) &&
    !actions.some(({ start }) => start >= mention.end && start < verb.start)
  )
}
const MOST = 30
const BREAKING = new Set([';', ':', 'đã', 'từng', 'vẫn', 'đang', 'sẽ', 'không', 'thôi', 'thay', 'được', 'khi', 'hiện'])

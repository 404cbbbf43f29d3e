import type { Token } from '../../text/token.js'
import { type Scene, tokensIn } from './scene.js'

/** Whether a word takes an office, named behind it as one or by its title: "giữ chức", "đảm nhận cương vị", "làm Trưởng phòng"; not "giữ liên lạc", "đảm bảo an ninh", "làm thủ tục". */
export function takesOffice({ tokens, offices, end }: Scene, { key, end: from }: Token): boolean {
  if (!TAKES.has(key)) return false
  const [first, second, third] = tokensIn(tokens, { start: from, end })
  const next = HOLDS.has(first?.key ?? '') && second?.key !== 'vụ' ? second : first
  const last = next === first ? second : third
  if (!next) return false
  const words = `${next.key} ${last?.key}`
  if (next.key === 'chức' || OFFICE.has(words) || (words === 'nhiệm vụ' && key !== 'làm')) return true
  const title = ACTING.has(next.key) ? last : next
  return offices.some(({ start }) => start === next.start || start === title?.start)
}

const TAKES = new Set(['giữ', 'làm', 'đảm', 'kiêm'])
/** Second words of such verbs: "đảm nhận", "đảm trách", "kiêm nhiệm". */
const HOLDS = new Set(['nhận', 'nhiệm', 'trách', 'đương'])
const OFFICE = new Set(['cương vị', 'vị trí', 'trọng trách'])
const ACTING = new Set(['quyền', 'tân'])

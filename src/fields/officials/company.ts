import type { Token } from '../../text/token.js'
import type { Group } from './scene.js'
import { FAR } from './words.js'

/** First words of those who act with the persons of a list: "A, B, lãnh đạo các sở đã dự". */
const COMPANIONS = new Set(['lãnh', 'đại', 'các', 'cùng', 'đông', 'nhiều', 'một', 'đoàn', 'phu'])
/** "cùng ngày", "cùng lúc" name a time. */
const TIMES = new Set(['ngày', 'lúc', 'kỳ', 'thời', 'năm', 'tháng', 'buổi'])

/** "các ông A, B, lãnh đạo tỉnh đã đi thăm", "ông A cùng các ứng cử viên của đơn vị số 8 tiếp xúc cử tri". */
export function isCompany({ mentions }: Group, between: readonly Token[]): boolean {
  const behind = unbracketed(between)
  if (behind.length > FAR || behind.some(({ key }) => NOT_ACTING.has(key))) return false
  const [first, second] = behind
  if (first?.key === 'cùng') return !TIMES.has(second?.key ?? '')
  return (first?.key === 'và' || (first?.key === ',' && mentions.length > 1)) && COMPANIONS.has(second?.key ?? '')
}

const NOT_ACTING = new Set([';', ':', 'sẽ', 'rằng', 'tôi', 'không', 'chưa', 'để'])

/** What is left without brackets. */
function unbracketed(tokens: readonly Token[]): readonly Token[] {
  let open = false
  return tokens.filter(({ key }) => {
    const inside = open || key === '('
    open = key === '(' || (open && key !== ')')
    return !inside
  })
}

import type { Token } from '../../text/token.js'
import type { Group } from './group.js'
import { FAR } from './words.js'

/** First words of those who act with the persons of a list: "A, B, lãnh đạo các sở đã dự". */
const COMPANIONS = new Set(['lãnh', 'đại', 'các', 'cùng', 'đông', 'nhiều', 'một', 'đoàn', 'phu', 'gia', 'thân'])
/** "tiếp tục cùng tổ đại biểu tiếp xúc cử tri". */
const AGAIN = new Set(['tiếp', 'tục', 'đã'])
/** "cùng ngày", "cùng lúc" name a time. */
const TIMES = new Set(['ngày', 'lúc', 'kỳ', 'thời', 'năm', 'tháng', 'buổi'])

/** "các ông A, B, lãnh đạo tỉnh đã đi thăm", "ông A cùng các ứng cử viên của đơn vị số 8 tiếp xúc cử tri". */
export function isCompany({ mentions }: Group, between: readonly Token[]): boolean {
  const words = unbracketed(between)
  const from = words.findIndex(({ key }) => !AGAIN.has(key))
  const behind = from > 0 ? words.slice(from) : words
  if (behind.length > (isRoll(behind) ? 2 * FAR : FAR) || behind.some(({ key }) => NOT_ACTING.has(key))) return false
  const [first, second] = behind
  if (first?.key === 'cùng') return !TIMES.has(second?.key ?? '')
  return (first?.key === 'và' || (first?.key === ',' && mentions.length > 1)) && COMPANIONS.has(second?.key ?? '')
}

/** "cùng lãnh đạo Tỉnh ủy, HĐND, UBND tỉnh và các sở, ban, ngành, đoàn thể": a long row of bodies, in which nothing else is told. */
const isRoll = ([joint, head, ...rest]: readonly Token[]): boolean =>
  (joint?.key === 'cùng' || joint?.key === 'và') &&
  COMPANIONS.has(head?.key ?? '') &&
  rest.some(({ key }) => key === ',') &&
  !rest.some(({ key }) => NOT_IN_ROLL.has(key))
const NOT_IN_ROLL = new Set([
  'đã',
  'được',
  'bị',
  'tại',
  'về',
  'trong',
  'trên',
  'là',
  'có',
  'ông',
  'bà',
  'này',
  'đang',
  'theo',
])

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

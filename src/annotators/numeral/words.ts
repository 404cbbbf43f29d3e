import { wordsOf } from '../../match/words.js'
import type { Token } from '../../text/token.js'
import type { Read } from './digits.js'
import lexicon from './lexicon.json' with { type: 'json' }

const digits = new Map(Object.entries(lexicon.digits))
const inside = new Set(lexicon['only inside a number'])
const starting = wordsOf(['mười', 'nửa', ...[...digits.keys()].filter(word => !inside.has(word))])

const digitAt = (tokens: readonly Token[], at: number): number | undefined => digits.get(tokens[at]?.key ?? '')

/** True where a number in words may begin. */
export const startsWords = (token: Token): boolean => starting.has(token)

/** The number below a thousand that the words at `index` say: "mười hai", "hai mươi lăm", "một trăm linh ba", "hai chục". */
export function readWords(tokens: readonly Token[], index: number): Read | undefined {
  const low = belowHundred(tokens, index)
  if (low && tokens[low.next]?.key === 'trăm' && low.value < 10) return hundreds(tokens, low)
  return low
}

function hundreds(tokens: readonly Token[], { value, next }: Read): Read {
  const linked = ['linh', 'lẻ'].includes(tokens[next + 1]?.key ?? '')
  const low = linked ? digitAt(tokens, next + 2) : undefined
  if (low !== undefined) return { value: value * 100 + low, next: next + 3 }
  if (tokens[next + 1]?.key === 'rưỡi') return { value: value * 100 + 50, next: next + 2 }
  const rest = belowHundred(tokens, next + 1)
  if (rest && rest.value >= 10) return { value: value * 100 + rest.value, next: rest.next }
  return { value: value * 100, next: next + 1 }
}

function belowHundred(tokens: readonly Token[], index: number): Read | undefined {
  const first = tokens[index]
  if (first?.key === 'mười') return withUnit(tokens, 10, index + 1)
  const digit = digitAt(tokens, index)
  if (digit === undefined || !first || inside.has(first.key)) return undefined
  const following = tokens[index + 1]?.key
  if (following === 'mươi') return withUnit(tokens, digit * 10, index + 2)
  if (following === 'lăm' || following === 'nhăm') return { value: digit * 10 + 5, next: index + 2 }
  if (following === 'mốt') return { value: digit * 10 + 1, next: index + 2 }
  return { value: digit, next: index + 1 }
}

/** "mười hai", "hai mươi tư"; "mười năm" is ten years, not fifteen. */
function withUnit(tokens: readonly Token[], tens: number, at: number): Read {
  const unit = digitAt(tokens, at)
  if (unit === undefined || unit === 0 || tokens[at]?.key === 'năm') return { value: tens, next: at }
  return { value: tens + unit, next: at + 1 }
}

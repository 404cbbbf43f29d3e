import type { Token } from '../../text/token.js'
import { type Read, readDigits } from './digits.js'
import lexicon from './lexicon.json' with { type: 'json' }
import { readWords, startsWords } from './words.js'

/** A number with its scale words multiplied out; `scaled` is the number before triệu or tỷ, and the token of that word. */
export type Scaled = Read & { readonly scaled?: { readonly value: number; readonly at: number } | undefined }

const scales = new Map(Object.entries(lexicon.scales))
const money = new Set(lexicon['money scales'])

/** True for the key of a scale word: trăm, nghìn, triệu. */
export const isScale = (key: string): boolean => scales.has(key)

/** A number with its scale words: "161 nghìn tỷ", "3 tỷ 500 triệu", "2 tỷ rưỡi", "05 (năm)". */
export function scaledAt(list: readonly Token[], at: number): Scaled | undefined {
  const base = list[at]?.key === 'nửa' ? { value: 0.5, next: at + 1 } : (readDigits(list, at) ?? wordsAt(list, at))
  if (!base) return undefined
  let { value, next } = afterWords(list, base)
  let scaled: Scaled['scaled']
  for (let factor = scales.get(list[next]?.key ?? ''); factor !== undefined && list[next]?.shape === 'lower'; ) {
    scaled = money.has(list[next]?.key ?? '') ? { value, at: next } : undefined
    value = rounded(value * factor)
    next++
    const lower = lowerScale(list, next, factor)
    if (lower) {
      value += lower.value
      next = lower.next
      if (scaled) scaled = { value: rounded(value / factor), at: scaled.at }
    }
    factor = lower ? undefined : scales.get(list[next]?.key ?? '')
  }
  return { value, next, scaled }
}

/** "500 triệu" after "3 tỷ", "rưỡi" after "2 triệu", "hai trăm" after "ba ngàn". */
function lowerScale(list: readonly Token[], at: number, above: number): Read | undefined {
  if (list[at]?.key === 'rưỡi') return { value: above / 2, next: at + 1 }
  const base = readDigits(list, at) ?? wordsAt(list, at)
  const factor = base && scales.get(list[base.next]?.key ?? '')
  if (base && factor === undefined && above === 1000 && list[at + 1]?.key === 'trăm') return base
  return base && factor !== undefined && factor < above
    ? { value: rounded(base.value * factor), next: base.next + 1 }
    : undefined
}

function wordsAt(list: readonly Token[], at: number): Read | undefined {
  const token = list[at]
  return token && startsWords(token) ? readWords(list, at) : undefined
}

/** The same number repeated in words, in brackets: "05 (năm)". */
function afterWords(list: readonly Token[], base: Read): Read {
  if (list[base.next]?.key !== '(') return base
  const words = readWords(list, base.next + 1)
  return words?.value === base.value && list[words.next]?.key === ')'
    ? { value: base.value, next: words.next + 1 }
    : base
}

/** Without the noise of binary fractions: 1.2 × 1000 is 1200. */
export const rounded = (value: number): number => Number(value.toPrecision(12))

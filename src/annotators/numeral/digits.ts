import type { Token } from '../../text/token.js'
import lexicon from './lexicon.json' with { type: 'json' }

/** A number as read, and the index of the token after it. */
export type Read = { readonly value: number; readonly next: number }

const measures = new Set(lexicon['measures after a comma'])

/** True for a token of ASCII digits: "²" and "½" are numbers for Unicode, but not here. */
export const isDigits = (token: Token | undefined): token is Token =>
  token !== undefined && token.shape === 'number' && isAscii(token.key)

function isAscii(digits: string): boolean {
  for (let at = 0; at < digits.length; at++) if (digits.charCodeAt(at) > NINE) return false
  return true
}
const NINE = 57

/** The number in digits that begins at token `index`: decimal comma, dots or spaces between thousands, a stray space after the comma of a measure. */
export function readDigits(tokens: readonly Token[], index: number): Read | undefined {
  const first = tokens[index]
  if (!isDigits(first)) return undefined
  const groups = [first.key]
  const marks: string[] = []
  let next = index + 1
  for (;;) {
    const mark = tokens[next]
    const group = tokens[next + 1]
    if (mark && (mark.key === '.' || mark.key === ',') && !mark.spaced && isDigits(group)) {
      if (group.spaced && (first.key.length > 3 || !isStraySpace(tokens, next, marks))) break
      marks.push(mark.key)
      groups.push(group.key)
      next += 2
    } else if (isDigits(mark) && isThousandsSpace(tokens, next, groups, marks)) {
      marks.push(' ')
      groups.push(mark.key)
      next += 1
    } else break
  }
  const value = numberOf(groups, marks, measures.has(measureAt(tokens, next)))
  return value === undefined ? undefined : { value, next }
}

const measureAt = (tokens: readonly Token[], at: number): string => {
  const token = tokens[at]
  const power = tokens[at + 1]
  const squared = token && power && !power.spaced && /^[23²³]$/.test(power.key)
  return squared ? token.key + power.key : (token?.key ?? '')
}

/** "21, 218 tỷ đồng", "427, 46m3": two or three digits, then a measure and no further number of a list. */
function isStraySpace(tokens: readonly Token[], at: number, marks: readonly string[]): boolean {
  const group = tokens[at + 1]
  if (marks.includes(',') || tokens[at]?.key !== ',' || !group || group.key.length < 2 || group.key.length > 3)
    return false
  return measures.has(measureAt(tokens, at + 2)) && tokens[at - 2]?.key !== ','
}

/** "560 613": groups of three digits, none of them joined to something else. */
function isThousandsSpace(
  tokens: readonly Token[],
  at: number,
  groups: readonly string[],
  marks: readonly string[],
): boolean {
  const group = tokens[at]
  const after = tokens[at + 1]
  if (!group?.spaced || group.key.length !== 3 || (groups[0]?.length ?? 4) > 3 || groups[0]?.startsWith('0'))
    return false
  return (
    marks.every(mark => mark === ' ') &&
    !(after && !after.spaced && after.key !== '%' && after.shape === 'mark' && isDigits(tokens[at + 2]))
  )
}

function numberOf(groups: readonly string[], marks: readonly string[], measured: boolean): number | undefined {
  const [first = '', ...rest] = groups
  const last = rest.at(-1) ?? ''
  const thousands = first.length <= 3 && rest.every(group => group.length === 3)
  const mark = marks[0]
  if (mark === undefined) return Number(first)
  if (marks.every(other => other === mark)) {
    if (mark === ',' && marks.length === 1) {
      const english = thousands && !measured && !first.startsWith('0')
      return Number(english ? first + last : `${first}.${last}`)
    }
    if (thousands && !(first.startsWith('0') && mark === '.')) return Number(groups.join(''))
    return marks.length === 1 ? Number(`${first}.${last}`) : undefined
  }
  const decimal = marks.at(-1)
  const sameBefore = marks.slice(0, -1).every(other => other === mark) && decimal !== mark && decimal !== ' '
  const grouped = first.length <= 3 && rest.slice(0, -1).every(group => group.length === 3)
  return sameBefore && grouped ? Number(`${groups.slice(0, -1).join('')}.${last}`) : undefined
}

import { backwards, phrases } from '../../match/lexicon.js'
import type { Token } from '../../text/token.js'
import lexicon from './lexicon.json' with { type: 'json' }
import { knownUnit } from './unit.js'

/** The tokens `from` to `to` of a unit that stands before its number. */
export type UnitBefore = { readonly from: number; readonly to: number }

const VOTE = 'phiếu'
const BACK = 14
const equals: ReadonlySet<string> = new Set(lexicon['between a unit and its number'])

/** The unit of a bare number: "số phiếu tuyệt đối 48/48", "người nhận số phiếu cao nhất (437)", "số người có quan hệ ruột thịt là 18". */
export function unitBefore(list: readonly Token[], at: number, next: number): UnitBefore | undefined {
  if (list[next] && list[next]?.shape !== 'mark') return undefined
  const bracketed = list[at - 1]?.key === '('
  const is = equals.has(list[at - 1]?.key ?? '')
  for (let back = bracketed ? at - 2 : at - 1; back >= Math.max(0, at - BACK); back--) {
    const token = list[back]
    if (!token || token.shape === 'mark' || token.shape === 'number') return undefined
    if (token.key !== 'số') continue
    if (list[back + 1]?.key === VOTE) return { from: back + 1, to: back + 2 }
    const unit = is ? knownUnit(list, back + 1) : undefined
    return unit?.noun === 'people' ? { from: back + 1, to: unit.next } : undefined
  }
  return undefined
}

const dealtWith = phrases(lexicon['dealt with'].map(backwards))

/** "xử lý 59 trường hợp, gồm khai trừ 1, cách chức 3", "nhận 49 đơn, đã giải quyết 38": the number behind what was done with those of the number before counts them. */
export const isShareOfThose = (list: readonly Token[], at: number, next: number): boolean =>
  (!list[next] || list[next]?.shape === 'mark') && dealtWith.longestBack(list, at - 1) !== undefined

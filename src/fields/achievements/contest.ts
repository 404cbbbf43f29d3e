import type { Quantity } from '../../annotators/quantity/quantity.js'
import type { Token } from '../../text/token.js'
import { wordSet } from '../../text/word-set.js'
import type { Stretch } from './line.js'
import { ROUNDING_OR_TOTAL } from './rounding.js'

const HELD = wordSet('có gồm')
const CHOOSE = wordSet('chọn bầu')
const WON = wordSet('trúng đắc tái')
const VOTES = wordSet('đi bỏ tham tới đến đã được')
/** How far behind a number it is said what came of those it counts. */
const BEHIND = 8

/** What an election begins with, not what comes of it: "có 8 ứng cử viên", "8 người ứng cử để chọn ra 5 đại biểu", "toàn xã có 9.800 cử tri". */
export function isOfContest(list: readonly Token[], { from, to }: Stretch, { unit }: Quantity): boolean {
  const behind = list.slice(to, to + BEHIND)
  const mark = behind.findIndex(({ key }) => key === ',' || key === ';' || key === '.')
  const next = mark < 0 ? behind : behind.slice(0, mark)
  const isHeld = HELD.has(list[ROUNDING_OR_TOTAL.has(list[from - 1]?.key ?? '') ? from - 2 : from - 1]?.key ?? '')
  if (isHeld && /^cử tri/iu.test(unit)) return !next.some(({ key }) => VOTES.has(key))
  const stands = /^(?:ứng cử viên|ứng viên)/iu.test(unit) || (next[0]?.key === 'ứng' && next[1]?.key === 'cử')
  if (isHeld && stands) return !next.some(({ key }) => WON.has(key))
  return /^(?:đại biểu|người)/iu.test(unit) && isToChoose(list, from)
}

/** "để chọn ra 5", "để bầu 3": how many are to be chosen. */
function isToChoose(list: readonly Token[], from: number): boolean {
  const verb = list[from - 1]?.key === 'ra' || list[from - 1]?.key === 'lấy' ? from - 2 : from - 1
  return CHOOSE.has(list[verb]?.key ?? '') && list[verb - 1]?.key === 'để'
}

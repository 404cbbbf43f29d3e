import type { Token } from '../../text/token.js'
import { wordSet } from '../../text/word-set.js'
import { ROUNDING_OR_TOTAL } from './rounding.js'
import { holding, type Setting } from './setting.js'

/** Words right before a number that tell what it is for, behind those that only round it. */
const LEADS = wordSet(
  'là với có còn của trong tại ở cho mức từ lên xuống dưới và gồm thiếu sau chỉ mới bằng các cả số về mỗi thêm đến tới do để bị ra',
)
const ROUNDED: ReadonlySet<string> = new Set([...ROUNDING_OR_TOTAL, ...wordSet('cộng đủ xấp xỉ')])
/** Words right behind a unit. */
const TAILS = wordSet(
  'bị được đã chưa đang sẽ này trên nói đó trở có còn do để là gồm khác so không phải thuộc tại của mới',
)

/** Where it stands: in brackets, in quotation marks, behind which word and before which. */
export function placeFeatures(list: readonly Token[], { self, line }: Setting): readonly string[] {
  const place = line.at(self.from)
  let at = self.from - 1
  while (at > line.from && ROUNDED.has(list[at]?.key ?? '')) at--
  const lead = list[at]
  const tail = list[self.to]?.key ?? ''
  const part = list.slice(partFrom(list, self.from, line.from), self.from)
  return [
    ...(lead && LEADS.has(lead.key) ? [`behind:${lead.key}`] : []),
    ...(TAILS.has(tail) ? [`before:${tail}`] : []),
    ...holding({
      aim: part.some(({ key }) => key === 'để' || key === 'nhằm'),
      'before-that': list[line.from]?.key === 'trước' && list[line.from + 1]?.key === 'đó',
      brackets: place.bracketed,
      quoted: place.quoted,
      numbered: lead?.shape === 'capital' && lead.spaced && at > line.from && lead === list[self.from - 1],
    }),
  ]
}

/** Where the part of the sentence that a token stands in begins, behind a comma or a bracket. */
function partFrom(list: readonly Token[], at: number, first: number): number {
  let from = at
  while (
    from > Math.max(first, at - LONGEST) &&
    !(list[from - 1]?.shape === 'mark' && BREAKS.has(list[from - 1]?.key ?? ''))
  )
    from--
  return from
}

/** In tokens: no part is longer. */
const LONGEST = 40
const BREAKS: ReadonlySet<string> = new Set([',', ';', ':', '(', ')'])

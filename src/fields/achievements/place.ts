import type { Token } from '../../text/token.js'
import { holding, type Setting } from './setting.js'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Words right before a number that tell what it is for, behind those that only round it. */
const LEADS = words(
  'là với có còn của trong tại ở cho mức từ lên xuống dưới và gồm thiếu sau chỉ mới bằng các cả số về mỗi thêm đến tới do để bị ra',
)
const ROUNDING = words('hơn gần trên khoảng tổng số cộng đủ xấp xỉ')
/** Words right behind a unit. */
const TAILS = words(
  'bị được đã chưa đang sẽ này trên nói đó trở có còn do để là gồm khác so không phải thuộc tại của mới',
)

/** Where it stands: in brackets, in quotation marks, behind which word and before which. */
export function placeFeatures(list: readonly Token[], { self, line }: Setting): readonly string[] {
  const place = line.at(self.from)
  let at = self.from - 1
  while (at > line.from && ROUNDING.has(list[at]?.key ?? '')) at--
  const lead = list[at]
  const tail = list[self.to]?.key ?? ''
  return [
    ...(lead && LEADS.has(lead.key) ? [`behind:${lead.key}`] : []),
    ...(TAILS.has(tail) ? [`before:${tail}`] : []),
    ...holding({
      brackets: place.bracketed,
      quoted: place.quoted,
      numbered: lead?.shape === 'capital' && lead.spaced && at > line.from && lead === list[self.from - 1],
    }),
  ]
}

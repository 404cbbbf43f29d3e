import { wordsOf } from '../../match/words.js'
import type { Token } from '../../text/token.js'
import { isCapital, opensParagraph, runEnd } from './run.js'
import type { View } from './view.js'

/** "tại số 43 Trần Văn Mẫu", "nhà tang lễ, số 5 Trần Văn Mẫu": what stands before the number of a house. */
const HOUSES = wordsOf(['nhà', 'tại', 'ở', 'chỉ', ',', '(', 'đất', 'điểm', 'tầng', 'thự', 'hộ', 'sở', 'đến'])
/** "hẻm 74 Trần Văn Mẫu": lanes have numbers within a street. */
const LANES = wordsOf(['hẻm', 'ngõ', 'ngách', 'kiệt'])
/** "biệt thự 12 Trần Văn Mẫu", "khu đất 23 Lê Thử", "tại 5 Lê Thử": what needs no "số" before the number. */
const BUILDINGS = wordsOf(['thự', 'đất', 'nhà', 'tại', 'ở', 'chỉ'])
/** "khóa 13 Trần Mẫu", "Đội 3 Trần Mẫu": what has a number and stands before persons. */
const COUNTED = wordsOf(
  'khóa kỳ khu lớp tổ đội phòng ban vụ cục đoàn ấp khóm thôn xóm quận phường phố cấp hạng loại năm tháng ngày chiều sáng tối trưa qua đạo vùng quân trường thứ giải bảng vòng'.split(
    ' ',
  ),
)

/** True where the name of a street stands behind the number of a house. */
export function isHouse(view: View, from: number): boolean {
  const { text, list, placeEnds } = view
  const isParted = list[from - 1]?.key === ','
  const last = isParted ? from - 2 : from - 1
  const at = numberStart(list, last)
  if (at === undefined || opensParagraph(text, list, at) || placeEnds[last]) return false
  const before = list[at - 1]
  if (isParted) return before?.key === 'số' && liesIn(view, from)
  if (LANES.has(before) || (before?.key === 'số' && HOUSES.has(list[at - 2])) || BUILDINGS.has(before)) return true
  return !COUNTED.has(before) && before?.key !== '.' && liesIn(view, from)
}

/** The first token of a number with letters, "598B5", "8-12", that ends with a token. */
function numberStart(list: readonly Token[], last: number): number | undefined {
  let at = last
  while (at > last - 4 && list[at]?.spaced === false && list[at - 1]?.shape !== 'mark') at--
  const isNumber =
    list[at]?.shape === 'number' && (at === last || list[last]?.shape === 'number' || isLetter(list[last]))
  if (!isNumber) return undefined
  const isRange = list[at - 1]?.key === '-' && !list[at]?.spaced && list[at - 2]?.shape === 'number'
  return isRange ? at - 2 : at
}

const isLetter = (token: Token | undefined): boolean => isCapital(token) && token.end - token.start === 1

/** "25 Trần Mẫu, quận 3", "12 Trần Mẫu (Hà Nội)", "25 Trần Mẫu, 41 Lê Thử": the place of a street behind it, or a further one. */
function liesIn({ text, list, placeAt }: View, from: number): boolean {
  const end = runEnd(text, list, from)
  const mark = list[end]?.key
  if (mark !== ',' && mark !== '(') return false
  const [next, then] = [list[end + 1], list[end + 2]]
  return (placeAt[end + 1] ?? 0) > 0 || (mark === ',' && next?.shape === 'number' && isCapital(then))
}

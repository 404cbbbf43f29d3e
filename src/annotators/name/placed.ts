import { phrases } from '../../match/lexicon.js'
import { wordsOf } from '../../match/words.js'
import type { Token } from '../../text/token.js'
import { isGreatPlace, isPlaceName } from '../place/place.js'
import { openers } from './extent.js'
import { familyCount, isRareMiddle } from './frequency.js'
import words from './lexicon.json' with { type: 'json' }
import { rankBefore, type View } from './view.js'

/** True for what looks like a name and is a place, or a word before one. */
export function isPlaced(view: View, from: number, end: number): boolean {
  const { list } = view
  if (isOfPlace(view, from, end) || isLake(list, from, end)) return true
  if (end - from === 4 && isPlaceName(list, from, from + 2) && isPlaceName(list, from + 2, end)) return true
  return (SITED.has(list[from - 1]) || isCommitteeOf(list, from)) && isPlaceName(list, from, end)
}

/** "Đoàn Hà Giang", "Từ Hà Giang", "Tháp Hà Giang": the delegation, or a word that is hardly a family name, before a place; behind a rank or "Ảnh:" it is a person. */
function isOfPlace(view: View, from: number, end: number): boolean {
  const { list } = view
  const first = list[from]?.key ?? ''
  if (end - from < 2 || !isGreatPlace(list, from + 1, end) || list[from - 1]?.key === ':' || rankBefore(view, from))
    return false
  return first === 'đoàn' || openers.has(first) || (end - from > 2 && familyCount(first) < RARE)
}

/** Family names of fewer persons are rare. */
const RARE = 100

const lakes = phrases(words.lakes)

/** "Hồ Tây", "ở Hồ Thử", "dự án Hồ Thử Mẫu": a lake that all know, or one where something is and whose name is hardly a person's. */
const isLake = (list: readonly Token[], from: number, end: number): boolean =>
  list[from]?.key === 'hồ' && (lakes.longestAt(list, from)?.length === end - from || isUnknownLake(list, from, end))

const isUnknownLake = (list: readonly Token[], from: number, end: number): boolean =>
  (SITED.has(list[from - 1]) || SITES.has(`${list[from - 2]?.key} ${list[from - 1]?.key}`)) &&
  (end - from === 2 || (end - from === 3 && isRareMiddle(list[from + 1]?.key ?? '')))

/** Words behind which a place stands and hardly a person. */
const SITED = wordsOf(['ở', 'tại', 'trên', 'quanh', 'gần', 'ven', 'bờ', 'đáy', 'xuống'])
const SITES: ReadonlySet<string> = new Set(['dự án', 'du lịch', 'chứa nước', 'khu vực', 'công trình'])

/** "Huyện ủy Trần Văn Mẫu": a district that is called after a person. */
const isCommitteeOf = (list: readonly Token[], at: number): boolean =>
  list[at - 1]?.key === 'ủy' && DISTRICTS.has(list[at - 2])

const DISTRICTS = wordsOf(['huyện', 'quận', 'thị'])

import { lexicon } from '../../match/lexicon.js'
import { wordsOf } from '../../match/words.js'
import { isBreak, type Token } from '../../text/token.js'
import { isPlaceName } from '../place/place.js'
import words from './lexicon.json' with { type: 'json' }
import { isCapital, opensParagraph, runEnd } from './run.js'

const heads = lexicon([
  ...words.streets.map(head => [head, 'street'] as const),
  ...words.units.map(head => [head, 'unit'] as const),
])
const SEVERAL = wordsOf(['các', 'những', 'nhiều', 'số', 'hai', 'ba', 'bốn', 'mấy', 'vài'])
const CROSSINGS = wordsOf(['giao', 'nút', 'ngã'])
const LEADS = wordsOf(['gồm', 'như', ':', '('])
const JOINTS = wordsOf([',', ';', 'và', '-', '–', 'qua', 'về', 'đến', 'sang'])
const WAYS = wordsOf(['về', 'đến', 'sang'])
const DASHES = wordsOf(['-', '–'])
const ENDS = wordsOf(['.', '…', ';', ')'])

/** Words of two syllables that end like one for a street: "lên đường", "thành phố", "yêu cầu". */
export const OTHERS = wordsOf([
  'yêu',
  'nhu',
  'thỉnh',
  'khẩn',
  'toàn',
  'địa',
  'lên',
  'thành',
  'khu',
  'dân',
  'tiểu',
  'dẫn',
  'mở',
  'tìm',
  'dọn',
])

type Item = { readonly from: number; readonly to: number }

/** Index behind each name that goes on a list of streets or of units of administration, by the token it begins at: "các tuyến đường Trần Mẫu, Lê Văn Thử và Phan Thử"; 0 elsewhere. */
export function listedEnds(text: string, list: readonly Token[], placeAt: Int32Array): Int32Array {
  const ends = new Int32Array(list.length)
  for (let at = 0; at < list.length; at++) {
    const head = heads.longestAt(list, at)
    if (!head || OTHERS.has(list[at - 1])) continue
    const unit = head.value === 'unit'
    const described = head.length > 1 || unit
    const several = isSeveral(list, at, described)
    if (unit && !several) continue
    const from = opening(list, at + head.length, described)
    const { items, end } = itemsFrom(text, list, placeAt, from)
    const first = at + head.length
    const sure = several || from > first || (items.length > 1 && isClosed(list, placeAt, items, end))
    for (const item of items)
      if (item.from > first && isLong(item) && (sure || isBetween(list, at, item)) && (!unit || isUnit(list, item)))
        ends[item.from] = item.to
    at = Math.max(first, end) - 1
  }
  return ends
}

/** "các tuyến", "5 tuyến", "một số tuyến", "hai bên"; a number before a single syllable is that of a house ("số 20 đường"), and a "ngã ba" is one. */
const isSeveral = (list: readonly Token[], at: number, counted: boolean): boolean =>
  (SEVERAL.has(list[at - 1]) && list[at - 2]?.key !== 'ngã') ||
  (counted && list[at - 1]?.shape === 'number' && list[at - 1]?.spaced === true)

/** A single syllable is no name that anybody would take for a person's. */
const isLong = ({ from, to }: Item): boolean => to > from + 1

/** "giao lộ Trần Mẫu - Lê Thử", "đường Trần Mẫu qua Lê Thử", "từ đường Trần Mẫu về Lê Thử": the second of two streets that one place has. */
const isBetween = (list: readonly Token[], head: number, { from }: Item): boolean =>
  list[from - 1]?.key === 'qua' ||
  (WAYS.has(list[from - 1]) && list[head - 1]?.key === 'từ') ||
  (CROSSINGS.has(list[head]) && DASHES.has(list[from - 1]))

/** What a unit is called: two syllables, or a name that the gazetteers know. */
const isUnit = (list: readonly Token[], { from, to }: Item): boolean => to - from === 2 || isPlaceName(list, from, to)

/** Where the names begin: behind the head, or behind "gồm", "như", a colon or a bracket with at most two words before it. */
function opening(list: readonly Token[], from: number, described: boolean): number {
  let at = from
  while (described && at < from + 2 && list[at]?.shape === 'lower' && !LEADS.has(list[at])) at++
  let led = false
  for (; LEADS.has(list[at]); at++) led = true
  return led ? at : from
}

/** The names from a token on, joined by commas, "và" or dashes, each with a bracket behind it or without, and the token behind the last. */
function itemsFrom(
  text: string,
  list: readonly Token[],
  placeAt: Int32Array,
  from: number,
): { readonly items: readonly Item[]; readonly end: number } {
  const items: Item[] = []
  let end = from
  for (let at = from; isCapital(list[at]) && !opensParagraph(text, list, at); ) {
    const to = runEnd(text, list, at)
    if (to - at > 5 || (to === at + 1 && list[to]?.shape === 'lower') || list[to]?.key === ':') break
    items.push({ from: at, to })
    end = bracketEnd(list, placeAt, to)
    if (!JOINTS.has(list[end]) || (WAYS.has(list[end]) && items.length > 1)) break
    at = end + 1
  }
  return { items, end }
}

/** Behind a bracket that says where a street lies: "(quận 1)". */
function bracketEnd(list: readonly Token[], placeAt: Int32Array, at: number): number {
  if (list[at]?.key !== '(' || !placeAt[at + 1]) return at
  for (let end = at + 2; end < at + 10; end++) if (list[end]?.key === ')') return end + 1
  return at
}

/** Behind a single street stands a person as well: "trên đường Trần Mẫu, Lê Văn Thử (30 tuổi)". A street it is before a mark that ends the list, or among three. */
function isClosed(list: readonly Token[], placeAt: Int32Array, items: readonly Item[], end: number): boolean {
  const [mark, next] = [list[end], list[end + 1]]
  if (items.some(({ to }) => (list[to - 1]?.key.length ?? 0) < 2)) return false
  if (mark === undefined || isBreak(mark) || ENDS.has(mark)) return true
  if (list[end - 1]?.key === ')') return true
  return mark.key === ',' && items.length > 2 && next?.shape === 'lower' && placeAt[end] === 0
}

import { pattern } from '../text/boundary.js'
import { key } from '../text/fold.js'
import { matchesIn } from '../text/matches.js'
import type { ChromeKind } from './block.js'
import { choicesOf, isMeasure } from './choices.js'
import { lineCue } from './cue.js'
import { EYE, NUMBER, SHARE } from './digits.js'
import { CELL } from './rows.js'

/** Kinds of chrome whose numbers are data. */
export const counted: ReadonlySet<ChromeKind | 'article'> = new Set<ChromeKind>(['visitor-counter', 'poll', 'rating'])
/** Beginnings of lines that count something wherever they stand. */
const TOTALS = pattern(
  '(?:Tổng (?:số )?)?(?:Số )?(?:lượt|lần|người|lượt người) (?:đã |được )?(?:xem|đọc|truy cập) ?:|(?:Tổng (?:số )?truy cập|Tổng số|Số lượt|Đã xem|(?:Đang|Số người)(?: đang)? (?:online|truy cập|trực tuyến)|(?:Số )?(?:người|khách) đang xem(?: trang)?|(?:Số )?lượt tải|(?:Site |Hit )?Counters?|Visitors?|Page ?views?) ?:|(?<=[([])\\d[\\d.,]{0,11} (?:votes?|phiếu bầu|lượt (?:chấm|đánh giá|bình chọn))[)\\]]',
  { flags: 'iu', bounded: false },
)
/** Behind a number that counts nothing: a share, a mark out of five, a clock time, a date, an address, a span, a measure, the length of a list. */
const GOES_ON =
  '(?!\\d|[.,]\\d| ?[%:°]\\d?| ?/ ?\\d|/| ?[-–] ?\\d| ?(?:độ C|giây|sao|seconds?|ms|[KMG]B|kV|trang|bản ghi|kết quả)(?!\\p{L}))'
const SCALE = '(?<scale>[KM](?!\\p{L}))?'
const FRACTION = pattern('^\\d{1,3}[.,]\\d{1,2}$', { flags: 'u', bounded: false })
const free = { flags: 'u', bounded: false } as const
/** A line that is a label and its number: "Hôm nay163". */
const ROW = pattern(`^(?<label>\\p{L}[\\p{L} ]{1,48})(?: ?: ?)?${NUMBER}$`, free)
/** A number in front of its label: "1.204 Lượt truy cập hôm nay". */
const FRONT = pattern(`^${NUMBER} ?(?<label>\\p{L}[\\p{L} ]{1,48})$`, free)
const LABELLED = pattern(`: ?${NUMBER}${SCALE}${GOES_ON}`, { bounded: false })
/** Numbers behind labels without a colon: "Đang truy cập 57 Hôm nay 1.842"; the label is for the lexicon to know. */
const PLAIN = pattern(`(?<=\\p{L} ?[([]?)${NUMBER}${GOES_ON}`, { bounded: false })
const COUNTED = pattern(
  `(?<![\\d.]|\\d[ ,])${NUMBER} (?<label>(?:người|lượt|(?:số )?phiếu|bình chọn|bầu chọn|bỏ phiếu|đánh giá|lần|khách|thành viên|votes?)(?: (?!và(?!\\p{L}))\\p{L}{1,12}){0,3})`,
  { flags: 'giu' },
)
/** Who is told apart from guests where a sentence counts those who are online. */
const MEMBERS = pattern('thành viên|người dùng', { flags: 'iu', bounded: false })
const ASIDE = pattern('^(?:người|lượt) (?:đã )?(?=bình chọn|đánh giá)', { flags: 'iu', bounded: false })
/** Labels of numbers that count nobody, whatever block they stand in. */
const NO_COUNT = pattern(
  '^(?:số|số bình luận|trang|ip|ip của bạn|bình luận|phản hồi|ý kiến|phiên bản|version|copyright|bản quyền|tài khoản|bộ nhớ|alexa rank|điểm|xếp hạng)$|(?:^|\\s)(?:điện thoại|đt|tel|fax|hotline|đường dây nóng|di động|zalo|giấy phép(?: số)?|mã số|mã số thuế|mst|alexa|thứ hạng|tải trang|truy vấn|trung bình|điểm đánh giá)$',
  { flags: 'u', bounded: false },
)
/** Words of labels of numbers that count: whatever else stands in the block of a counter, a rate or a price, has none of them. */
const COUNTS = pattern(
  'truy cập|online|trực tuyến|khách|thăm|lượt|lần|người|thành viên|thứ|xem|đọc|nay|qua|ngày|tuần|tháng|năm|quý|trước|tổng|tất cả|thống kê|nhất|kỷ lục|nội dung|bài viết|bài|tin|văn bản|bộ đếm|máy chủ|bots?|hài lòng|hữu ích|tốt|visitors?|visits?|hits?|views?|pageviews?|guests?|members?|users?|today|yesterday|week|month|year|days|total|all|đánh giá|bình chọn|bầu chọn|phiếu|phiếu bầu|trung bình|điểm|votes?|ratings?',
  { flags: 'u' },
)

/** True for a label of a number that a block of its kind counts; the choices of a poll have any label. */
export const counts = (label: string, kind: ChromeKind | 'article'): boolean =>
  kind === 'poll' ? label === 'trung bình' || !NO_COUNT.test(label) : !NO_COUNT.test(label) && COUNTS.test(label)

/** A month, a quarter or a year as a label: "Tháng 9/2017". */
const PERIOD = pattern('(?:^|\\s)(?<label>(?:Tháng|Năm|Quý|Tuần) [\\dIV]{1,4}(?:/\\d{4})?)$', {
  flags: 'iu',
  bounded: false,
})
/** The month or year that a text is nothing but, as a label: "Tháng 10", "Năm 2021". */
export const periodLabel = (text: string): string | undefined => (PERIOD.exec(text)?.[0] === text ? text : undefined)
const ALONE = pattern(
  `^:? ?(?:${SHARE} ?)?[([]?${NUMBER}(?!\\d)(?: (?:lượt|người|lần|khách|phiếu|votes?))?[)\\]]?(?: ?[([–-]? ?${SHARE}[)\\]]?)?$`,
  free,
)
const SHARE_ALONE = pattern(`^${SHARE}$`, free)
const longestLabel = 50
const LETTER = pattern('\\p{L}', free)
const DIGIT = pattern('\\d', free)

/** Days and times, which end where the number of a counter may begin. */
const MOMENT = pattern(
  '(?<!\\d)(?:\\d{1,2}[:h]\\d\\d(?::\\d\\d)?|\\d{1,2}(?<mark>[/.-])\\d{1,2}\\k<mark>\\d{4}|\\d{1,2} tháng \\d{1,2},? (?:năm )?\\d{4})(?!\\d)',
  { flags: 'giu', bounded: false },
)
/** "Trực tuyến (20 phút qua): 14": how long those who are counted may have been gone. */
const LATELY = / ?\(\d{1,3} phút[^()]{0,20}\)/giu
const blank = (moment: string): string => '–'.repeat(moment.length)
/** Kinds whose lines may say how often the article was read. */
const besides: ReadonlySet<ChromeKind | 'article'> = new Set<ChromeKind>(['metadata', 'share', 'print-tools'])
const VIEWS = pattern('(?<![\\d.,])[\\d.,]{1,12} lượt (?:xem|đọc|tải)(?!\\p{L})', { flags: 'iu', bounded: false })

/** Numbers by their labels. */
export type Numbers = Readonly<Record<string, number>>

/** The labelled numbers that a line of a counter, a poll or a rating states: "Trong năm: 752.619", "246 người đã bình chọn". */
export function numbersOf(text: string, kind: ChromeKind | 'article'): Numbers | undefined {
  if (!DIGIT.test(text)) return undefined
  const from = counted.has(kind) ? 0 : text.includes(EYE) ? text.indexOf(EYE) : totalsIn(text)
  if (from < 0 && !besides.has(kind)) return undefined
  const plain = text.replace(EYE, 'Lượt xem:').replace(LATELY, '').replace(MOMENT, blank)
  const first = from < 0 ? plain.search(VIEWS) : from
  if (first < 0) return undefined
  const found = numbersIn(first ? plain.slice(first) : plain, kind)
  return Object.keys(found).length ? found : undefined
}

/** Where a line begins to count wherever it stands; -1 where it does not. A colon or a bracket is cheaply looked for. */
const totalsIn = (text: string): number => (/[:([]/.test(text) ? text.search(TOTALS) : -1)

function numbersIn(text: string, kind: ChromeKind | 'article'): Numbers {
  const values: Record<string, number> = {}
  const taken = new Set<number>()
  const add = (label: string | undefined, number: string | undefined, at: number, scale = 1): void => {
    const name = label?.trim()
    // Nobody is counted by a nought, but in a poll.
    if (!name || !number || (kind !== 'poll' && !asNumber(number)) || taken.has(at) || !counts(key(name), kind)) return
    // A fraction is a mean mark: it counts nobody, nor does a mark without one.
    if (
      scale === 1 &&
      (FRACTION.test(number) || (kind === 'rating' && asNumber(number) <= bestMark && MARK.test(name)))
    )
      return
    taken.add(at)
    if (!Object.hasOwn(values, name)) values[name] = asNumber(number) * scale
  }
  if (counted.has(kind)) {
    const row = ROW.exec(text)?.groups
    if (kind !== 'poll' || !isMeasure(row?.['label'] ?? ''))
      add(row?.['label'], row?.['number'], text.length - (row?.['number']?.length ?? 0))
    const front = FRONT.exec(text)?.groups
    if (isLabel(front?.['label'])) add(front?.['label'], front?.['number'], 0)
    for (const [label, number, at] of cellsOf(text)) add(label, number, at)
  }
  if (kind === 'poll') for (const [label, number, at] of choicesOf(text)) add(label, number, at)
  for (const { index, groups } of matchesIn(text, LABELLED)) {
    const at = index + (text.charAt(index + 1) === ' ' ? 2 : 1)
    add(labelBefore(text, index), groups?.['number'], at, scales[groups?.['scale'] ?? ''])
  }
  if (kind !== 'poll' && kind !== 'rating') {
    for (const { index, groups } of matchesIn(text, PLAIN)) {
      const label = labelBefore(text, index)
      if (isLabel(label)) add(label, groups?.['number'], index)
    }
  }
  for (const { index, groups } of matchesIn(text, COUNTED)) {
    // A choice of a poll may be how often: "2 - 5 lần".
    if (kind === 'poll' && groups?.['label']?.startsWith('lần')) continue
    if (groups?.['label']?.startsWith('khách') && !MEMBERS.test(text)) continue
    add(groups?.['label']?.replace(ASIDE, ''), groups?.['number'], index)
  }
  return values
}

const bestMark = 5
const MARK = pattern('^(?:Đánh giá(?: bài viết| tin| của bạn| của người dùng)?|Xếp hạng|Rating|Average)$', free)

const scales: Readonly<Record<string, number>> = { K: 1000, M: 1_000_000 }

/** True for the words of a counter: "Hôm nay". */
export const isLabel = (label: string | undefined): boolean =>
  label !== undefined && lineCue(`${label} 1`)?.kind === 'visitor-counter'

/** The letters and spaces that a text ends with. */
export function lastWords(text: string): string | undefined {
  let from = text.length
  while (from > 0 && text.length - from < longestLabel && isWordOrSpace(text.charAt(from - 1))) from--
  return text.slice(from).trim() || undefined
}
const isWordOrSpace = (letter: string): boolean => " '’".includes(letter) || LETTER.test(letter)

function labelBefore(text: string, at: number): string | undefined {
  const before = text
    .slice(Math.max(0, at - longestLabel), at)
    .replace(OPENED, '')
    .trimEnd()
  return PERIOD.exec(before)?.groups?.['label'] ?? lastWords(before)
}

const OPENED = pattern('[([]$', free)

/** The number of a text that states nothing else: ": 1.204 lượt". */
export const numberAlone = (text: string): string | undefined => ALONE.exec(text)?.groups?.['number']

/** The labels of a table row with the numbers in the cells behind them. */
function cellsOf(text: string): [label: string, number: string, at: number][] {
  if (!text.includes(CELL)) return []
  const found: [string, string, number][] = []
  let at = 0
  let before = ''
  for (const cell of text.split(CELL)) {
    const label = lastWords(before.endsWith(':') ? before.slice(0, -1).trimEnd() : before)
    const number = numberAlone(cell)
    if (label && number) found.push([label, number, at])
    if (cell !== ':' && !SHARE_ALONE.test(cell)) before = cell
    at += cell.length + CELL.length
  }
  return found
}

export const asNumber = (number: string): number =>
  Number(FRACTION.test(number) ? number.replace(',', '.') : number.replace(GROUPING, ''))
const GROUPING = /[., ]/g

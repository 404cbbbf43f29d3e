import type { Document } from '../../document/document.js'
import type { Annotation } from '../../document/layer.js'
import { annotator } from '../../match/annotator.js'
import { phrases } from '../../match/lexicon.js'
import { type MadeRule, readAt } from '../../match/rule.js'
import { firstEndingAfter } from '../../text/span.js'
import { isBreak, type Token } from '../../text/token.js'
import { references } from '../reference/reference.js'
import { tokens, tokensOf } from '../token/token.js'
import { before } from './context.js'
import { withCue } from './cue.js'
import { joined } from './join.js'
import lexicon from './lexicon.json' with { type: 'json' }
import { lunarDays } from './lunar.js'
import type { DateMention } from './mention.js'
import { relativeDays } from './relative.js'
import { bareDays, cuedDays, fullDays, isoDays } from './rules.js'

export type { DateCue, DateMention } from './mention.js'

/** What a day in words begins with. */
const starts = phrases([
  ...['ngày', 'hôm', 'mùng', 'mồng', 'rằm'],
  ...Object.keys(lexicon.weekdays),
  ...Object.keys(lexicon.partsOfDay),
])
const places = before(lexicon.places.map(word => [word, true] as const))
/** "thông qua 8/12 nghị quyết" is not "hôm qua 8/12". */
const tellsDay = before([...lexicon.beforeBareDay.map(word => [word, true] as const), ['thông qua', false]])
/** "lễ diễu binh Ngày Chiến thắng 9/5", "Quốc khánh 2/9": feasts, whose day is told by figures alone. */
const feasts = before(lexicon.feasts.map(word => [word, true] as const))
const dayNames = phrases(lexicon.dayNames)
const countedInFull = phrases(lexicon.countedInFull)
const cued = [...fullDays, ...cuedDays, ...relativeDays, ...lunarDays]
const bare = [...fullDays, ...bareDays]

/** Days of the calendar as they are written, and spans of days; coarser expressions are in `periods`. */
export const dates = annotator<DateMention>({
  name: 'dates',
  reads: [tokens, references],
  annotate(document) {
    const list = tokensOf(document)
    const found: Annotation<DateMention>[] = []
    let end = -1
    for (let index = 0; index < list.length; index++) {
      const token = list[index]
      const rules = token && token.start >= end ? rulesAt(list, index, end) : undefined
      const read = token && rules && readAt(document.text, rules, token.start, masksAt(document, token))
      if (!read) continue
      const closed = closedOf(document.text, read)
      const isCelebrated = closed.value.points[0]?.year === undefined && isFeast(list, index)
      found.push(isCelebrated ? celebrating(closed) : withCue(document, list, index, closed))
      end = closed.end
    }
    return joined(document.text, found)
  },
})

/** The rules that may read something at a token. */
function rulesAt(list: readonly Token[], index: number, end: number): readonly MadeRule<DateMention>[] | undefined {
  const token = list[index]
  if (token === undefined || token.shape === 'mark') return undefined
  if (token.shape !== 'number')
    return starts.longestAt(list, index) && !EACH.has(list[index - 1]?.key ?? '') ? cued : undefined
  if (token.end - token.start === 4 && list[index + 1]?.key === '-') return isoDays
  if (token.end - token.start > 2 || !AFTER_DAY.has(list[index + 1]?.key ?? '') || places.endingAt(list, index))
    return undefined
  if (isWhole(list, index)) return undefined
  return followsDate(list, index, end) ||
    tellsDay.endingAt(list, index) ||
    isBracketed(list, index) ||
    isPointedAt(list, index) ||
    isAtHead(list, index) ||
    isOfNamedDay(list, index)
    ? bare
    : fullDays
}

/** True for the day that a feast or a named day is told by: "Quốc khánh 2/9"; not of "Ngày Phụ nữ Việt Nam sáng 20/10". */
const isFeast = (list: readonly Token[], index: number): boolean =>
  isOfNamedDay(list, index) ||
  isOfNamedDayToo(list, index) ||
  (list[index]?.shape === 'number' && feasts.endingAt(list, index) !== undefined)

/** "Ngày Quốc tế trẻ em gái 11/10", "Ngày BHYT Việt Nam (1-7)": the number behind the name of a day. */
function isOfNamedDay(list: readonly Token[], index: number): boolean {
  if (list[index]?.shape !== 'number' || tellsDay.endingAt(list, index) || list[index + 3]?.shape === 'lower')
    return false
  return isNamedBefore(list, list[index - 1]?.key === '(' ? index - 2 : index - 1)
}

/** "hưởng ứng ngày Thế giới phòng, chống HIV/AIDS ngày 1-12": with "ngày" once more. */
const isOfNamedDayToo = (list: readonly Token[], index: number): boolean =>
  list[index]?.key === 'ngày' && list[index + 1]?.shape === 'number' && isNamedBefore(list, index - 1)

function isNamedBefore(list: readonly Token[], last: number): boolean {
  for (let at = last; at >= 0 && at >= last - LONGEST_NAME; at--) {
    const token = list[at]
    if (isInName(list, at)) continue
    if (token === undefined || token.shape === 'mark' || token.shape === 'number' || TELLING.has(token.key))
      return false
    if (token.key === 'ngày') return at < last && dayNames.longestAt(list, at + 1) !== undefined
  }
  return false
}

/** "phòng, chống HIV/AIDS": marks inside a name. */
const isInName = (list: readonly Token[], at: number): boolean =>
  (list[at]?.key === ',' && list[at + 1]?.key === 'chống') || (list[at]?.key === '/' && list[at + 1]?.shape === 'upper')

/** "ngày thành lập xã đã đạt 11/12", "ngày quốc tế phụ nữ tổ chức ngày 7/3": words that no day is named with. */
const TELLING: ReadonlySet<string> = new Set([
  ...['đã', 'đạt', 'có', 'được', 'là', 'đến', 'còn'],
  ...['tổ', 'diễn', 'vào', 'tại', 'trong', 'từ', 'sáng', 'chiều', 'tối'],
])
/** In words: "Quốc tế xóa bỏ bạo lực đối với phụ nữ và trẻ em gái". */
const LONGEST_NAME = 16

const celebrating = (mention: Annotation<DateMention>): Annotation<DateMention> => ({
  ...mention,
  value: { ...mention.value, cue: 'anniversary' },
})

/** "và 8/8 tờ trình": all of what is counted. */
const isWhole = (list: readonly Token[], index: number): boolean =>
  list[index + 1]?.key === '/' &&
  list[index + 2]?.key === list[index]?.key &&
  countedInFull.longestAt(list, index + 3) !== undefined

/** What stands behind the number of a day whose month is told. */
const AFTER_DAY: ReadonlySet<string> = new Set(['/', '.', '-', '–', ',', 'và', 'đến', 'tới', 'tháng'])
const EACH: ReadonlySet<string> = new Set(['mỗi', 'một', 'hàng', 'hằng', 'từng'])
const BETWEEN: ReadonlySet<string> = new Set(['và', ',', '-', '–', 'đến', 'tới', 'ngày'])

/** True where only a conjunction or a dash stands between the date before and this token. */
function followsDate(list: readonly Token[], index: number, end: number): boolean {
  const previous = list[index - 1]
  return previous !== undefined && end > 0 && BETWEEN.has(previous.key) && previous.start - end <= 1
}

/** "(11/10)" as a whole is a day, and "(11-10)" behind a word of time; "(giảm 2/5)" is not. */
const isBracketed = (list: readonly Token[], index: number): boolean =>
  list[index - 1]?.key === '(' &&
  (list[index + 1]?.key === '/' || OF_TIME.has(list[index - 2]?.key ?? '')) &&
  /^[),]$/.test(list[index + 3]?.key ?? '')

/** "19-10, tại Trụ sở huyện, …", "19-10, Hội Nông dân huyện …": the day that a paragraph opens with. */
const isAtHead = (list: readonly Token[], index: number): boolean =>
  (index === 0 || isBreak(list[index - 1])) &&
  list[index + 3]?.key === ',' &&
  (list[index + 4]?.key === 'tại' || (list[index + 1]?.key !== '.' && isNameAt(list, index + 4)))
const isNameAt = (list: readonly Token[], at: number): boolean =>
  list[at]?.shape === 'capital' || list[at]?.shape === 'upper'

/** "từ 1/7 tới đây": a day that is looked ahead to or back on; "hơn 1/3 vừa qua" is a part. */
const isPointedAt = (list: readonly Token[], index: number): boolean =>
  list[index + 1]?.key === '/' &&
  POINTS.has(`${list[index + 3]?.key} ${list[index + 4]?.key}`) &&
  !MEASURES.has(list[index - 1]?.key ?? '')
const MEASURES: ReadonlySet<string> = new Set([
  'hơn',
  'gần',
  'khoảng',
  'trên',
  'lệ',
  'được',
  'có',
  'đạt',
  'chiếm',
  'quá',
])
const POINTS: ReadonlySet<string> = new Set(['tới đây', 'sắp tới', 'vừa qua', 'vừa rồi'])

/** "Đầu tuần tới (11-10)", "một ngày (11-10)". */
const OF_TIME: ReadonlySet<string> = new Set(['tới', 'nay', 'qua', 'mai', 'ngày', 'này', 'trước', 'sau', 'tuần'])

function masksAt(document: Document, token: Token): readonly Annotation[] {
  const cited = document.read(references)
  const next = cited[firstEndingAfter(cited, token.start)]
  return next ? [next] : []
}

/** With the bracket that closes what the mention opened: "Sáng nay (11/10)". */
function closedOf(text: string, read: Annotation<DateMention>): Annotation<DateMention> {
  const open = text.slice(read.start, read.end).includes('(') && text.charAt(read.end) === ')'
  return open ? { ...read, end: read.end + 1 } : read
}

import listed from '../../annotators/action/lexicon.json' with { type: 'json' }
import type { Token } from '../../text/token.js'
import { ADVERBIAL, FAR } from './words.js'

const ADVERBS = 4
const OTHER_SUBJECTS = new Set([
  'của',
  'do',
  'bị',
  'được',
  'với',
  'các',
  'những',
  'rằng',
  'là',
  'có',
  'một',
  'nhiều',
  'để',
  'vì',
  'nhưng',
  'mà',
  'khi',
  'tôi',
])
/** "Bộ trưởng cần trả lời" is not yet done, "đã phải thừa nhận" is. */
const OWED = new Set(['cần', 'phải', 'nên'])
const isOwed = (between: readonly Token[]): boolean =>
  between.length <= ADVERBS &&
  between.some(
    ({ key }, at) => OWED.has(key) && !['đã', 'đang', 'cũng', 'đều', 'vẫn'].includes(between[at - 1]?.key ?? ''),
  )
/** Marks that close an apposition before the verb: "ông A, Chủ tịch xã, cũng", "ông A - Chủ tịch xã - đã". */
const RESUMING = new Set([',', '-', '–'])
/** First words of an adverbial. */
export const PLACES = new Set([
  'tại',
  'trong',
  'sau',
  'trước',
  'nhân',
  'thay',
  'khi',
  'từ',
  'qua',
  'ở',
  'vào',
  'thừa',
  'trên',
  'cùng',
  'và',
  'với',
])
/** "Bộ trưởng A chiều 20-10 đã": first words of a time between a subject and its verb. */
const TIMES = new Set(['sáng', 'trưa', 'chiều', 'tối', 'đêm', 'ngày', 'hôm', 'mới', 'cuối', 'đầu'])
const MOST_OF_TIME = 10

/** "ông A sẽ dự", "ông A vắng mặt tại buổi tiếp xúc cử tri": what somebody has not done, or not yet. */
const NOT_THERE = new Set(['sẽ', 'sắp', 'vắng'])

/** Whether the words between a subject and a verb let the verb be its: none, adverbs, an apposition, a time, a place. */
export function reaches(between: readonly Token[], weak: boolean): boolean {
  if (between.some(({ key }) => NOT_THERE.has(key))) return false
  const open = between.findIndex(({ key }) => key === '(')
  const close = between.findIndex(({ key }) => key === ')')
  const behind = close >= 0 && (open === 0 || (close === 0 && open < 0)) ? between.slice(close + 1) : between
  const own = behind[0]?.key === 'này' ? behind.slice(1) : behind
  const rest = withoutTerm(ownTime(own))
  const inner = isBetween(rest, ',') ? rest.slice(1, -1) : withoutTimes(rest)
  const first = inner[0]
  if (!first) return true
  if (isOwed(inner) || (first.key === 'trước' && inner[1]?.key === 'giờ')) return false
  if (inner.length <= ADVERBS && inner.every(({ shape, key }) => shape === 'lower' && !OTHER_SUBJECTS.has(key)))
    return true
  if (isOnTheWay(inner[0]?.key === ',' ? inner.slice(1) : inner) || isTime(inner)) return true
  if (isAfterDash(rest)) return true
  if (inner.length < rest.length && (isName(inner) || isRemark(inner))) return true
  if (weak && inner.length > FAR / 2) return false
  if (inner.length > FAR) return false
  if (!isClosed(inner, rest) && inner.some((_, at) => isBody(inner.slice(at, at + 3)))) return false
  const isProxy = inner[1]?.key === 'thay' || inner[1]?.key === 'thừa'
  const head = first.key === '-' || first.key === '–' || isProxy ? inner[1] : first
  if (PLACES.has(head?.key ?? '')) return !inner.some(({ key }) => key === ';' || key === ':')
  const resumed = RESUMING.has(first.key) && inner.slice(1).every(({ key }) => ADVERBIAL.has(key))
  if (resumed && inner.length <= ADVERBS) return true
  if (isAside(inner)) return true
  if (weak) return false
  if (isRestOfTitle(rest)) return true
  const apposition = first.key === ',' || first.key === '-' || first.key === '–'
  return (
    apposition &&
    (inner[1]?.shape !== 'lower' || inner[1].key === 'người' || inner[1].key === 'một') &&
    !inner.some(({ key }) => key === ';' || key === ':')
  )
}

/** "chiều 22-10 đã thay mặt Ủy ban trình bày": for whom somebody speaks, behind a time. */
function ownTime(between: readonly Token[]): readonly Token[] {
  const at = between.findIndex(({ key }) => key === 'thay' || key === 'thừa')
  return at > 0 && isTime(between.slice(0, at)) ? between.slice(at) : between
}

/** "khóa XII, nhiệm kỳ 2021 - 2026, tiếp xúc": the years of a term say nothing of who acts. */
function withoutTerm(between: readonly Token[]): readonly Token[] {
  const at = between.findIndex(({ key }, index) => key === 'nhiệm' && between[index + 1]?.key === 'kỳ')
  if (at < 0 || between[at + 2]?.shape !== 'number') return between
  const behind = between.slice(at + 2)
  const next = behind.findIndex(({ key, shape }) => shape !== 'number' && key !== '-' && key !== '–')
  const head = between.slice(0, between[at - 1]?.key === ',' ? at - 1 : at)
  return [...head, ...(next < 0 ? [] : behind.slice(next))]
}

/** "chiều 20-10 đã". */
const isTime = (between: readonly Token[]): boolean =>
  TIMES.has(between[0]?.key ?? '') &&
  between.length <= MOST_OF_TIME &&
  !between.some(({ key }) => key === ',' || key === ';' || key === ':' || OTHER_SUBJECTS.has(key))

/** ", 76 tuổi,", ", người từng làm Chủ tịch Hội Nông dân tỉnh,": what is said of somebody between commas. */
const isRemark = (between: readonly Token[]): boolean =>
  between.length <= FAR &&
  !between.some(({ key }) => key === ';' || key === ':') &&
  (between[1]?.key === 'tuổi' || REMARKS.has(between[0]?.key ?? ''))
const REMARKS = new Set([
  'người',
  'một',
  'vốn',
  'nguyên',
  'cựu',
  'nay',
  'hiện',
  'từng',
  'vừa',
  'đoàn',
  'đại',
  'thành',
  'thường',
  'phụ',
])

const isBetween = (tokens: readonly Token[], mark: string): boolean =>
  tokens[0]?.key === mark && tokens.at(-1)?.key === mark

/** "đã nhiều lần", "một lần nữa": how often, and no other subject. */
const withoutTimes = (tokens: readonly Token[]): readonly Token[] =>
  tokens.filter(
    ({ key }, at) =>
      !(OFTEN.has(key) && tokens[at + 1]?.key === 'lần') && !(key === 'nữa' && tokens[at - 1]?.key === 'lần'),
  )
const OFTEN = new Set(['nhiều', 'một', 'hai', 'ba'])

/** "ông A - đơn vị tham gia dự án -", "ông A - chiều 15/3": what is said of somebody between dashes, or a time behind one. */
const isAfterDash = (rest: readonly Token[]): boolean =>
  isBetween(rest, '-') || isBetween(rest, '–')
    ? rest.length <= FAR && !rest.slice(1, -1).some(({ key }) => DASH_BREAKING.has(key))
    : (rest[0]?.key === '-' || rest[0]?.key === '–') && isTime(rest.slice(1))
const DASH_BREAKING = new Set([';', ':', '-', '–', 'các', 'những', 'nhiều', 'rằng'])

/** "lâm nghiệp Vân Trà", "bệnh Covid-19", "xin tiếp thu ý kiến và": words without a mark, another subject or a thing that is told of, between a name or its office and a plain verb of telling. */
export function isRestOf(between: readonly Token[]): boolean {
  const closed = between.filter(({ key, shape }) => shape === 'mark' && key !== '(' && key !== ')' && key !== '-')
  const last = between.at(-1)
  const words = last?.shape === 'mark' ? between.slice(0, -1) : between
  return (
    between.length <= MOST_OF_REST &&
    (closed.length === 0 || (closed.length === 1 && closed[0] === last)) &&
    !words.some(({ key }) => NOT_OF_REST.has(key)) &&
    !OTHERS_TELL.test(words.map(({ key }) => key).join(' '))
  )
}
const MOST_OF_REST = 14
const NOT_OF_REST = new Set(
  [...OTHER_SUBJECTS, 'sẽ', 'không', 'chưa', 'khiến', 'phải', 'gây', 'này'].filter(word => word !== 'của'),
)
/** Ends of what others tell. */
const OTHERS_TELL =
  /(?:dư luận|cử tri|người dân|nhân dân|ý kiến|báo cáo|kết luận|thông báo|văn bản|tin|báo chí|đại diện|lãnh đạo)(?: \S+){0,4}$/

/** ", HĐND TP. HCM,": the rest of an office between commas. */
const isName = (between: readonly Token[]): boolean =>
  between[0]?.shape !== 'lower' &&
  between.every(({ shape, key }) => shape !== 'lower' && key !== ',' && key !== ';' && key !== ':')

/** True where an apposition or an adverbial ends with a mark before the verb. */
const isClosed = (inner: readonly Token[], rest: readonly Token[]): boolean =>
  RESUMING.has(inner.at(-1)?.key ?? '') || rest.length > inner.length

/** "theo ông A, UBND tỉnh đã chỉ đạo": a body behind the comma, or behind a colon, acts itself. */
export const isBody = ([mark, head, next]: readonly Token[]): boolean =>
  (mark?.key === ',' || mark?.key === ':') && (BODIES.has(head?.key ?? '') || BODIES.has(`${head?.key} ${next?.key}`))
const BODIES = new Set([
  'ubnd',
  'hđnd',
  'vksnd',
  'ubkt',
  'bộ chính',
  'ban bí',
  'ban thường',
  'chính phủ',
  'quốc hội',
  'công an',
  'ủy ban',
  'tỉnh ủy',
  'thành ủy',
  'huyện ủy',
  'ngân hàng',
  'thường trực',
])

/** "thẻ Ngân hàng Việt Nam,": what a title goes on with, and the comma behind it. */
const isRestOfTitle = (between: readonly Token[]): boolean =>
  between.length <= MOST_OF_TITLE &&
  between.at(-1)?.key === ',' &&
  between.slice(0, -1).every(({ shape, key }) => shape !== 'mark' && (key === 'của' || !OTHER_SUBJECTS.has(key))) &&
  between.some(({ shape }) => shape === 'capital' || shape === 'upper')

const MOST_OF_TITLE = 12

/** "có văn bản số 76/TTCP ngày 5/3", "đã có ý kiến bằng văn bản": words of what somebody writes, before what is asked in it. */
export function isWriting(between: readonly Token[]): boolean {
  const words = between.slice(between.findIndex(({ key }) => !ADVERBIAL.has(key)))
  return (
    WRITES.has(words[0]?.key ?? '') &&
    words.length <= MOST_OF_WRITING &&
    words.slice(1, 6).some(({ key }, at) => WRITTEN.has(`${key} ${words[at + 2]?.key}`)) &&
    !words.some(({ key }) => key === ';' || key === ':' || key === ',' || key === 'sẽ')
  )
}

const MOST_OF_WRITING = 32
const WRITES = new Set(['có', 'ký', 'gửi', 'ra', 'ban', 'phát'])
const WRITTEN = new Set([...listed.letters, 'tờ trình', 'thông báo', 'chỉ thị'])

/** ", sau khi nghe báo cáo, đã": an adverbial between commas, and nothing but adverbs behind it. */
function isAside(between: readonly Token[]): boolean {
  const close = between.findLastIndex(({ key }) => key === ',')
  if (between[0]?.key !== ',' || close <= 0 || between.length > FAR) return false
  return PLACES.has(between[1]?.key ?? '') && between.slice(close + 1).every(({ key }) => ADVERBIAL.has(key))
}

/** "đã về xã Tân Mẫu đối thoại với dân", "xuống hiện trường kiểm tra": where somebody goes to do it. */
function isOnTheWay(between: readonly Token[]): boolean {
  const at = between.findIndex(({ key }) => !ADVERBIAL.has(key))
  const way = between.slice(at)
  return (
    at >= 0 &&
    MOTIONS.has(way[0]?.key ?? '') &&
    way.length <= MOST_ON_THE_WAY &&
    !way.some(({ shape, key }) => shape === 'mark' || NOT_ON_THE_WAY.has(key))
  )
}

const MOST_ON_THE_WAY = 9
const MOTIONS = new Set(['về', 'đến', 'tới', 'xuống', 'ra', 'vào', 'lên', 'sang'])
const NOT_ON_THE_WAY = new Set([...OTHER_SUBJECTS, 'việc', 'sẽ', 'danh'].filter(word => word !== 'để'))

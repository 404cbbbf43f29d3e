import { sought } from '../../text/boundary.js'
import { type Span, spanAt } from '../../text/span.js'
import type { Token } from '../../text/token.js'
import type { Mention } from './group.js'
import { tokensIn } from './scene.js'
import { ADDRESS } from './words.js'

/** Those whom a sentence without a verb shows somewhere, what it makes of them, and the words for it. */
export type Shown = {
  readonly mentions: readonly Mention[]
  readonly place: Span
  readonly role: 'attended' | 'chaired'
}

const LONGEST = 30
const PLACES = new Set(['tại', 'trong', 'ở'])
/** First words of what people are present at; who speaks to the press is not said to attend. */
const EVENTS = new Set(['buổi', 'lễ', 'kỳ', 'phiên', 'cuộc', 'hội', 'đại', 'diễn', 'họp'])
const JOINING = new Set(['và', 'với', 'cùng', ',', '(', ')', '-', '–'])

/** "Bí thư A và Chủ tịch B tại phiên họp sáng nay.": a caption of persons and where they are, nothing else. */
export function shownIn(sentence: Span, tokens: readonly Token[], mentions: readonly Mention[]): Shown | undefined {
  const [first] = mentions
  if (!first || !opensCaption(tokensIn(tokens, { start: sentence.start, end: first.start }))) return undefined
  const behind = withoutCredit(tokensIn(tokens, { start: first.end, end: sentence.end }))
  const at = behind.findIndex(({ key, start }) => PLACES.has(key) && !spanAt(mentions, start))
  const [place, event, next] = [behind[at], behind[at + 1], behind[at + 2]]
  if (!place || !event || !EVENTS.has(event.key) || behind.length - at > LONGEST) return undefined
  if (next?.key === 'trường' || behind.slice(at).some(({ key }) => VERBAL.has(key)) || isPress(behind)) return undefined
  const shown = mentions.filter(({ start }) => start < place.start)
  const around = shown.map((mention, index) =>
    tokensIn(tokens, { start: mention.end, end: shown[index + 1]?.start ?? place.start }),
  )
  return around.every(isRemark)
    ? { mentions: shown, place: { start: place.start, end: event.end }, role: 'attended' }
    : undefined
}

/** "Tổ đại biểu gồm bà A, ông B.", "Đại diện lãnh đạo tỉnh có ông A.", "Đoàn chủ tịch gồm ông A, bà B.": a sentence without a verb that names who has come, or who presides. */
export function presentIn(text: string, sentence: Span, mentions: readonly Mention[]): Shown | undefined {
  const first = mentions.find(({ by }) => by === 'name')
  const before = first ? text.slice(sentence.start, first.start) : ''
  const presides = PRESIDING.test(before)
  const present = PRESENT.test(before) || ATTENDANCE.test(before) || AMONG.test(before)
  const deputies = first?.start === sentence.start && DEPUTIES.test(text.slice(first.start, first.end))
  if (!first || !(presides || present || deputies) || UNTOLD.test(before)) return undefined
  const named = mentions.filter(({ by }) => by === 'name')
  return {
    mentions: named,
    place: { start: sentence.start, end: deputies ? first.end : first.start },
    role: presides ? 'chaired' : 'attended',
  }
}

const PRESENT =
  /^[\s•+–-]{0,3}(?:ngoài [^,.;:]{3,60}, )?(?:(?:thành viên )?(?:của )?tổ đại biểu|các (?:vị )?(?:đại biểu|đbqh|đb)|đại diện|khách mời|thành phần|đoàn (?:công tác|giám sát|khảo sát|kiểm tra|đại biểu|đbqh|lãnh đạo))(?!\p{L})[^.;:]{0,100} (?:có|gồm)(?: có)?(?: các)?[:\s]{1,2}$/iu
/** "Thành phần tham dự:", "Khách mời:": the head of a list of those present. */
const ATTENDANCE = /^[\s•+–-]{0,3}(?:thành phần|khách mời|(?:các )?đại biểu (?:tham )?dự)(?!\p{L})[^.;:,]{0,60}:\s?$/iu
/** "Khoảng 200 người tham dự buổi làm việc, trong đó có": some of those who have come. */
const AMONG =
  /^[\s•+–-]{0,3}(?:có )?(?:khoảng |hơn |gần |trên )?(?:\d[\d.]* )?(?:người|đại biểu|khách mời|cử tri|cán bộ)(?!\p{L})[^.;:]{0,60} dự (?!án|thảo|toán|kiến|báo)[^.;:]{0,80}, trong đó (?:có|gồm)(?: các)?[:\s]{1,2}$/iu
/** "Các đại biểu HĐND thành phố dự buổi tiếp xúc cử tri gồm ông A": what they are is part of the first who is named. */
const DEPUTIES =
  /^các (?:vị )?(?:đại biểu|đbqh|đb)(?!\p{L})(?:[^.;:]|(?<=TP)\.){0,60} dự (?!án|thảo|toán|kiến|báo)(?:[^.;:]|(?<=TP)\.){3,80} (?:gồm|có)(?: có)? (?:các |ông |bà |đồng chí |đ\/c )/iu
/** A list of those present that goes on over several sentences; `sentence` is that of its last part. */
export type Roll = { readonly place: Span; readonly sentence: number }

/** "Dự lễ có ông A. Các đồng chí Phó Chánh Văn phòng: B, C.": a sentence without a verb right behind such a list. */
export function listedFurther(
  text: string,
  roll: Roll | undefined,
  sentence: Span,
  at: number,
  named: readonly Mention[],
): Shown | undefined {
  const [first] = named
  if (roll?.sentence !== at - 1 || !first || !GROUP.test(text.slice(sentence.start, first.end))) return undefined
  return { mentions: named.filter(({ by }) => by === 'name'), place: roll.place, role: 'attended' }
}
const GROUP = /^\s*(?:[-+•*–] )?(?:cùng |và )?các (?:đồng chí|đ\/c|ông|bà|vị)(?!\p{L})[^.;:]{3,120}: ?\p{Lu}/iu

/** The head of a list whose persons stand in paragraphs of their own. */
export type RollHead = { readonly role: Shown['role']; readonly place: Span; readonly sentence: number }

/** "Tham dự hội nghị có:", "Chủ trì hội nghị:": what a sentence that ends with a colon makes of those who are listed below it. */
export function rollHead(text: string, sentence: Span, at: number): RollHead | undefined {
  const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST_HEAD)).trimEnd()
  if (!words.endsWith(':') || UNTOLD.test(words)) return undefined
  const role = HEAD_OF_CHAIRS.test(words) ? 'chaired' : HEAD_OF_PRESENT.test(words) ? 'attended' : undefined
  return role && { role, place: sentence, sentence: at }
}

const LONGEST_HEAD = 160
const HEAD_OF_CHAIRS =
  /^[\s•+–-]{0,3}(?:(?:đồng |cùng )?chủ (?:trì|tọa|toạ)|đoàn chủ (?:tịch|tọa|toạ|trì))(?: (?:hội|cuộc|buổi|phiên|kỳ|đại|lễ|tọa|diễn|chương trình|gồm|có|là)(?!\p{L})[^.;:,]{0,90})?:$/iu
const HEAD_OF_PRESENT =
  /^[\s•+–-]{0,3}(?:(?:thành phần|khách mời|(?:các )?đại biểu (?:tham )?dự)(?!\p{L})[^.;:]{0,90}:|(?:tham |đến |tới |về |cùng )?dự(?!\p{L})(?! (?:án|thảo|toán|kiến|báo))[^.;:]{0,90} (?:có|gồm)(?: có)?(?: các)?(?: (?:đồng chí|đ\/c|ông, bà|ông bà|vị))?:)$/iu

/** Whom the paragraph right below such a head names first; `sentence` of the head is that of the last one listed, so each paragraph may follow on the one before. */
export function listedUnder(
  text: string,
  head: RollHead | undefined,
  sentence: Span,
  at: number,
  named: readonly Mention[],
): Shown | undefined {
  const [first] = named
  if (head?.sentence !== at - 1 || !first || !ITEM.test(text.slice(sentence.start, first.start))) return undefined
  return { mentions: [first], place: head.place, role: head.role }
}
/** Nothing, a mark of a list, or a number. */
const ITEM = /^\s*(?:[-+•*–]|\d{1,2}[.)])?\s*$/u

/** "Đoàn chủ tịch đại hội gồm các đồng chí:", "Các đồng chí chủ trì hội nghị gồm:"; not the standing presidium of an organisation. */
const PRESIDING =
  /^[\s•+–-]{0,3}(?:đoàn chủ (?:tịch|tọa|toạ|trì)|chủ (?:tọa|toạ) đoàn|ban chủ (?:tọa|toạ)|các (?:đồng chí|ông, bà|ông bà|ông) (?:đồng |cùng )?chủ (?:trì|tọa|toạ))(?!\p{L})(?! (?:ủy ban|ubtw|mttq|mặt trận|hội (?!nghị|thảo|thi)|trung ương|tổng|liên đoàn))[^.;:(]{0,80}(?:\([^)]{0,30}\))?(?: (?:có|gồm|là)(?: có)?(?: các)?[:\s]{1,2}|:\s?)$/iu
/** "sẽ gồm", "hiện có": those who are named have not come. */
const UNTOLD = sought(/(?<!\p{L})(?:đã|sẽ|hiện|không|bầu|được|ứng cử|dự kiến)(?!\p{L})/iu)

/** "… - Ảnh: TTXVN": what is shown ends before the photographer. */
function withoutCredit(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(
    ({ key, shape }, index) => key === 'ảnh' && shape !== 'lower' && tokens[index + 1]?.key === ':',
  )
  return at > 0 && tokens[at - 1]?.shape === 'mark' ? tokens.slice(0, at - 1) : tokens
}

/** Nothing, or "Từ trái qua:", "Trong ảnh:". */
const opensCaption = (before: readonly Token[]): boolean =>
  before.length <= 1 || (before.length <= 7 && before.at(-1)?.key === ':' && CAPTIONS.has(before[1]?.key ?? ''))
const CAPTIONS = new Set(['trái', 'phải', 'ảnh'])

/** "họp báo". */
const isPress = (tokens: readonly Token[]): boolean =>
  tokens.some(({ key }, at) => key === 'họp' && tokens[at + 1]?.key === 'báo')

/** Words that make a sentence of what would be a caption. */
const VERBAL = new Set(['đã', 'là', 'sẽ', 'được', 'bị', 'rằng', ':', 'cũng', 'có', 'về', ';', '"', '“'])

/** "và các đại biểu", "với cử tri". */
const COMPANY = new Set(['đại', 'biểu', 'cử', 'tri'])

/** "(trái)", "và": what stands between the names of a caption. */
function isRemark(tokens: readonly Token[]): boolean {
  let open = false
  return tokens.every(({ key }) => {
    if (key === '(') open = true
    if (key === ')') open = false
    return open || JOINING.has(key) || ADDRESS.has(key) || COMPANY.has(key)
  })
}

import { sought } from '../../text/boundary.js'
import { type Span, spanAt } from '../../text/span.js'
import type { Token } from '../../text/token.js'
import { type Mention, tokensIn } from './scene.js'
import { ADDRESS } from './words.js'

/** Those whom a sentence without a verb shows somewhere, and the words for it. */
export type Shown = { readonly mentions: readonly Mention[]; readonly place: Span }

const LONGEST = 30
const PLACES = new Set(['tại', 'trong', 'ở'])
/** First words of what people are present at; who speaks to the press is not said to attend. */
const EVENTS = new Set(['buổi', 'lễ', 'kỳ', 'phiên', 'cuộc', 'hội', 'đại', 'diễn'])
const JOINING = new Set(['và', 'với', 'cùng', ',', '(', ')', '-', '–'])

/** "Bí thư A và Chủ tịch B tại phiên họp sáng nay.": a caption of persons and where they are, nothing else. */
export function shownIn(sentence: Span, tokens: readonly Token[], mentions: readonly Mention[]): Shown | undefined {
  const [first] = mentions
  if (!first || !opensCaption(tokensIn(tokens, { start: sentence.start, end: first.start }))) return undefined
  const behind = tokensIn(tokens, { start: first.end, end: sentence.end })
  const at = behind.findIndex(({ key, start }) => PLACES.has(key) && !spanAt(mentions, start))
  const [place, event, next] = [behind[at], behind[at + 1], behind[at + 2]]
  if (!place || !event || !EVENTS.has(event.key) || behind.length - at > LONGEST) return undefined
  if (next?.key === 'trường' || behind.slice(at).some(({ key }) => VERBAL.has(key)) || isPress(behind)) return undefined
  const shown = mentions.filter(({ start }) => start < place.start)
  const around = shown.map((mention, index) =>
    tokensIn(tokens, { start: mention.end, end: shown[index + 1]?.start ?? place.start }),
  )
  return around.every(isRemark) ? { mentions: shown, place: { start: place.start, end: event.end } } : undefined
}

/** "Tổ đại biểu gồm bà A, ông B.", "Đại diện lãnh đạo tỉnh có ông A.": a sentence without a verb that names who has come. */
export function presentIn(text: string, sentence: Span, mentions: readonly Mention[]): Shown | undefined {
  const [first] = mentions
  const opening = first && PRESENT.exec(text.slice(sentence.start, first.start))
  if (!opening || UNTOLD.test(opening[0])) return undefined
  const named = mentions.filter(({ by }) => by === 'name')
  return { mentions: named, place: { start: sentence.start, end: first.start } }
}

const PRESENT =
  /^[\s•+–-]{0,3}(?:tổ đại biểu|các (?:vị )?(?:đại biểu|đbqh|đb)|đại diện|khách mời|thành phần|đoàn (?:công tác|giám sát|khảo sát|kiểm tra))(?!\p{L})[^.;:]{0,100} (?:có|gồm)(?: có)?(?: các)?[:\s]{1,2}$/iu
/** "sẽ gồm", "hiện có": those who are named have not come. */
const UNTOLD = sought(/(?<!\p{L})(?:đã|sẽ|hiện|không|bầu|được|ứng cử|dự kiến)(?!\p{L})/iu)

/** Nothing, or "Từ trái qua:", "Trong ảnh:". */
const opensCaption = (before: readonly Token[]): boolean =>
  before.length <= 1 || (before.length <= 7 && before.at(-1)?.key === ':' && CAPTIONS.has(before[1]?.key ?? ''))
const CAPTIONS = new Set(['trái', 'phải', 'ảnh'])

/** "họp báo". */
const isPress = (tokens: readonly Token[]): boolean =>
  tokens.some(({ key }, at) => key === 'họp' && tokens[at + 1]?.key === 'báo')

/** Words that make a sentence of what would be a caption. */
const VERBAL = new Set(['đã', 'là', 'sẽ', 'được', 'bị', 'rằng', ':', 'cũng', 'có', 'về', ';', '"', '“'])

/** "(trái)", "và": what stands between the names of a caption. */
function isRemark(tokens: readonly Token[]): boolean {
  let open = false
  return tokens.every(({ key }) => {
    if (key === '(') open = true
    if (key === ')') open = false
    return open || JOINING.has(key) || ADDRESS.has(key)
  })
}

import type { Span } from '../../text/span.js'
import type { Token } from '../../text/token.js'
import { type Mention, tokensIn } from './scene.js'
import { ADDRESS } from './words.js'

/** Those whom a sentence without a verb shows somewhere, and the words for it. */
export type Shown = { readonly mentions: readonly Mention[]; readonly place: Span }

const LONGEST = 24
const PLACES = new Set(['tại', 'trong', 'ở'])
/** First words of what people are present at; who speaks to the press is not said to attend. */
const EVENTS = new Set(['buổi', 'lễ', 'kỳ', 'phiên', 'cuộc', 'hội', 'đại', 'diễn'])
const JOINING = new Set(['và', 'với', 'cùng', ',', '(', ')', '-', '–'])

/** "Bí thư A và Chủ tịch B tại phiên họp sáng nay.": a caption of persons and where they are, nothing else. */
export function shownIn(sentence: Span, tokens: readonly Token[], mentions: readonly Mention[]): Shown | undefined {
  const [first, last] = [mentions[0], mentions.at(-1)]
  if (!first || !last || first.start > sentence.start + 1) return undefined
  const behind = tokensIn(tokens, { start: last.end, end: sentence.end })
  const at = behind.findIndex(({ key }) => PLACES.has(key))
  const [place, event, next] = [behind[at], behind[at + 1], behind[at + 2]]
  if (!place || !event || !EVENTS.has(event.key) || behind.length > LONGEST) return undefined
  if (next?.key === 'trường' || behind.slice(at).some(({ key }) => VERBAL.has(key)) || isPress(behind)) return undefined
  const around = mentions.map((mention, index) =>
    tokensIn(tokens, { start: mention.end, end: mentions[index + 1]?.start ?? place.start }),
  )
  if (!around.every(isRemark)) return undefined
  return { mentions, place: { start: place.start, end: event.end } }
}

/** "họp báo". */
const isPress = (tokens: readonly Token[]): boolean =>
  tokens.some(({ key }, at) => key === 'họp' && tokens[at + 1]?.key === 'báo')

/** Words that make a sentence of what would be a caption. */
const VERBAL = new Set(['đã', 'là', 'sẽ', 'được', 'bị', 'cho', 'rằng', ':', 'cũng', 'có', 'về', ';', '"', '“'])

/** "(trái)", "và": what stands between the names of a caption. */
function isRemark(tokens: readonly Token[]): boolean {
  let open = false
  return tokens.every(({ key }) => {
    if (key === '(') open = true
    if (key === ')') open = false
    return open || JOINING.has(key) || ADDRESS.has(key)
  })
}

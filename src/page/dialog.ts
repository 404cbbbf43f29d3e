import { pattern } from '../text/boundary.js'
import { key } from '../text/fold.js'
import type { Box, Cue, Passage } from './passage.js'

/** Longest part of a text that is read for its words. */
const longestRead = 600

/** True for a text that speaks to the visitor: of what the site does for him, or of what he does there. */
export const speaksToVisitor = ({ text }: Passage): boolean => SPOKEN.test(key(text.slice(0, longestRead)))

/** Words of a site about its visitor: what it stores, what it sends, what is agreed to. */
const MATTERS = pattern(
  'cookie|quyền riêng tư|dữ liệu cá nhân|thông tin cá nhân|bản tin|hộp thư|thông báo đẩy|trình duyệt|đăng ký nhận|điều khoản sử dụng|khuyến mãi|bài viết miễn phí|gói (?:đọc|thành viên|hội viên)|tải ứng dụng|cài đặt ứng dụng',
  { flags: 'u', bounded: false },
)
/** How it speaks to the visitor. */
const SPOKEN = pattern(
  'chúng tôi|tòa soạn|trang web này|website này|ban biên tập|(?:của|cho|giúp|nếu|để) (?:bạn|quý vị|quý độc giả|quý khách)(?!\\p{L})|(?:bạn|quý vị|quý độc giả|quý khách) (?:có thể|đồng ý|chấp nhận|sẽ|đã|đang|vẫn|cho phép|hãy|xác nhận|cam kết)(?!\\p{L})',
  { flags: 'u', bounded: false },
)
/** What it asks of him. */
const ASKS = pattern('(?:sử dụng|dùng|chấp nhận|lưu trữ) (?:các )?(?:tệp |tập tin )?cookie|đăng ký nhận', {
  flags: 'u',
  bounded: false,
})
const leastShare = 0.7

const paragraphs: ReadonlySet<string> = new Set(['p', 'li', 'td', 'span', 'font', 'blockquote'])
const isParagraph = ({ element }: Box): boolean => 'name' in element && paragraphs.has(element.name)

const SPEECH: Cue = { kind: 'hidden', reason: 'words to the visitor' }

/** Gives a cue to the boxes that speak to the visitor of the site and not to the reader of an article, as dialogs do that ask for consent or offer letters; not to what stands under the headline. */
export function markDialogs(boxes: readonly Box[], passages: readonly Passage[], headline: number): void {
  const spoken = [0]
  const asked = [0]
  for (const [at, passage] of passages.entries()) {
    const text = passage.prose ? key(passage.text.slice(0, longestRead)) : ''
    const speaks = text !== '' && MATTERS.test(text) && SPOKEN.test(text)
    spoken.push((spoken[at] ?? 0) + (speaks ? passage.prose : 0))
    asked.push((asked[at] ?? 0) + (speaks && ASKS.test(text) ? 1 : 0))
  }
  if (!asked.at(-1)) return
  const body = bodyUnder(passages, headline)
  for (const box of boxes) {
    const said = (spoken[box.end] ?? 0) - (spoken[box.first] ?? 0)
    if (said < box.prose * leastShare || box.prose - said > mostElse || isParagraph(box) || !box.parent) continue
    const asks = (asked[box.end] ?? 0) - (asked[box.first] ?? 0)
    if (!asks || (body >= box.first && body < box.end)) continue
    if (box.end - box.first > 1 || standsAlone(box)) box.cue ??= SPEECH
  }
}

const mostElse = 200
const shortlyBehind = 6

/** The first running text shortly behind the headline; -1 where there is none. */
function bodyUnder(passages: readonly Passage[], headline: number): number {
  if (headline < 0) return -1
  const behind = passages.slice(headline + 1, headline + 1 + shortlyBehind).findIndex(({ prose }) => prose > 0)
  return behind < 0 ? -1 : headline + 1 + behind
}

/** True for a box beside which no other of its kind holds running text, as the paragraphs of a body do. */
const standsAlone = ({ element, parent }: Box): boolean =>
  'name' in element &&
  (parent?.children.filter(
    other =>
      other.prose > 0 &&
      'name' in other.element &&
      other.element.name === element.name &&
      other.end - other.first === 1,
  ).length ?? 0) <= 1

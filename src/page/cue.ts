import { pattern } from '../text/boundary.js'
import { key } from '../text/fold.js'
import type { ChromeKind } from './block.js'
import lexicon from './lines.json' with { type: 'json' }
import type { Cue, Passage } from './passage.js'

/** `heads` are whole lines, with or without numbers; `labels` are whole lines that need a number; `starts` begin lines. */
type Lines = {
  readonly heads: readonly string[]
  readonly labels: readonly string[]
  readonly starts: readonly string[]
}
type Shape = { readonly kind: ChromeKind; readonly name: string; readonly pattern: RegExp }

/** Longest line that a line cue can make chrome of. */
export const longestLine = 220
const longestHead = 60
const longestStart = 48
const LEADING = /^[\s\-–—+•*»>▪■◆|:.()[\]"“”]+/
const MARKS = /[^\p{L}\p{M}]+/gu
const LETTER_FIRST = /^\p{L}/u
const line = (source: string): RegExp => pattern(`^${source}$`, { flags: 'iu', bounded: false })

/** Lines that are chrome by their shape; each has its numbers bounded. */
const shapes: readonly Shape[] = [
  {
    kind: 'poll',
    name: 'votes',
    pattern: line(
      '\\(?(?:Có )?[\\d.,]{1,12} (?:người|lượt|phiếu|ý kiến) (?:đã )?(?:bình chọn|tham gia|biểu quyết|bầu chọn|trả lời)\\)?',
    ),
  },
  { kind: 'rating', name: 'rating', pattern: line('[\\d.,]{1,6} ?/ ?(?:5|10) ?(?:[-–(].{0,40})?') },
  { kind: 'rating', name: 'votes', pattern: line('\\(?[\\d.,]{1,12} (?:phiếu|bình chọn|đánh giá|votes?)\\)?') },
  {
    kind: 'visitor-counter',
    name: 'views',
    pattern: line(
      '\\(?(?:Đã có )?[\\d.,]{1,12} (?:lượt xem|lượt đọc|lượt truy cập|lần xem|lần đọc|lượt|người xem|người đang xem|người đang truy cập|khách)\\)?',
    ),
  },
  {
    kind: 'visitor-counter',
    name: 'guests',
    pattern: line(
      '(?:Hiện có|Chúng ta có|Đang có|Có) [\\d.,]{1,12} (?:khách|người xem|người online|thành viên).{0,60}',
    ),
  },
  { kind: 'share', name: 'likes', pattern: line('(?:Thích|Like|Share|Chia sẻ|Tweet) \\d{1,7}') },
  { kind: 'navigation', name: 'pages', pattern: line('(?:Trang:? )?\\d{1,3}(?: \\d{1,3}){2,20}.{0,30}') },
]

const entries = Object.entries(lexicon) as [ChromeKind, Lines][]

const DIGIT = /\d/
const PIECES = /[[\]|•·]/
const piecesOf = (folded: string): string[] => folded.split(PIECES).map(bare).filter(Boolean)

/** Lower case words of a line without its numbers and marks. */
const bare = (folded: string): string => folded.replace(MARKS, ' ').trim()

const heads = new Map(
  entries.flatMap(([kind, { heads: all }]) => all.map((one): [string, ChromeKind] => [bare(key(one)), kind])),
)

const labels = new Map(
  entries.flatMap(([kind, { labels: all }]) => all.map((one): [string, ChromeKind] => [bare(key(one)), kind])),
)

/** Kinds whose lines may be whole sentences. */
const spoken: ReadonlySet<ChromeKind> = new Set(['comment-form', 'comments', 'captcha', 'footer', 'login'])
const mostWords = 9
const isSentence = (text: string): boolean => /[.!;…]["”»)]?$/.test(text) && text.split(' ').length >= mostWords

/** Beginnings of lines, by their first two characters: a bucket is short. */
const starts = new Map<string, [string, ChromeKind][]>()
for (const [kind, { starts: all }] of entries) {
  for (const start of all.map(key)) {
    const bucket = starts.get(start.slice(0, 2)) ?? []
    bucket.push([start, kind])
    starts.set(start.slice(0, 2), bucket)
  }
}

/** What the words of a passage say of it. */
export function lineOf(passage: Passage): Cue | null {
  if (passage.line === undefined) passage.line = lineCue(passage.text)
  return passage.line
}

/** What a line says of itself by its words alone, as "Tin liên quan" or "Trong năm: 752.619" do. */
export function lineCue(text: string): Cue | null {
  if (text.length > longestLine) return null
  const short = text.length < longestHead
  const whole = key(short ? text : text.slice(0, longestStart))
  const folded = whole.replace(LEADING, '') || whole
  const words = short ? bare(folded) : ''
  const head = heads.get(words) ?? (DIGIT.test(text) && text.length < 40 ? labels.get(words) : undefined)
  if (head && words) return { kind: head, reason: `line "${words}"` }
  const pieces = text.length < 120 && PIECES.test(text) ? piecesOf(key(text)) : []
  const kinds = pieces.map(piece => heads.get(piece))
  if (pieces.length > 1 && kinds[0] && kinds.every(Boolean))
    return { kind: kinds[0], reason: `line "${pieces.join(' | ')}"` }
  const start = startOf(folded) ?? startOf(whole)
  if (start && (spoken.has(start[1]) || !isSentence(text)))
    return { kind: start[1], reason: `line begins "${start[0]}"` }
  if (!DIGIT.test(text)) return null
  const shape = shapes.find(({ pattern: one }) => one.test(text))
  return shape ? { kind: shape.kind, reason: `line of ${shape.name}` } : null
}

function startOf(folded: string): [string, ChromeKind] | undefined {
  return starts
    .get(folded.slice(0, 2))
    ?.find(([start]) => folded.startsWith(start) && !LETTER_FIRST.test(folded.slice(start.length, start.length + 1)))
}

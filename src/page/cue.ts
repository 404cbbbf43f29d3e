import { pattern } from '../text/boundary.js'
import { key } from '../text/fold.js'
import { remembered } from '../text/remembered.js'
import type { ChromeKind } from './block.js'
import lexicon from './lines.json' with { type: 'json' }
import type { Cue, Passage } from './passage.js'
import { plainShapes, shapes } from './shapes.js'

/** `heads` are whole lines, with or without numbers; `labels` are whole lines that need a number; `starts` begin lines. */
type Lines = {
  readonly heads: readonly string[]
  readonly labels: readonly string[]
  readonly starts: readonly string[]
}

/** Longest line that a line cue can make chrome of. */
const longestLine = 220
const longestHead = 60
const longestStart = 48
const LEADING = pattern('^[\\s\\-–—+•*»>▪■◆|:.()[\\]"“”]+', { flags: 'u', bounded: false })
/** Everything but small letters: a plain class takes a third of the time of Unicode properties. */
const MARKS = /[^a-zà-ỹ]+/g
const LETTER_FIRST = pattern('^\\p{L}', { flags: 'u', bounded: false })
const entries = Object.entries(lexicon) as [ChromeKind, Lines][]

/** Beginnings of lines that may name a source. */
const SOURCE = pattern('^\\(?(?:Theo|Nguồn|Dẫn|Trích) ', { flags: 'iu', bounded: false })
const DIGIT = pattern('\\d', { flags: 'u', bounded: false })
const PIECES = pattern('[[\\]|•·]', { flags: 'u', bounded: false })
const SENTENCE = pattern('[.!;…]["”»)]?$', { flags: 'u', bounded: false })
const piecesOf = (folded: string): string[] => folded.split(PIECES).map(bare).filter(Boolean)

/** Lower case words of a line without its numbers and marks. */
const bare = (folded: string): string => folded.replace(MARKS, ' ').trim()

/** Kinds by the bare words of their lines. */
const kindsBy = (lines: (of: Lines) => readonly string[]): ReadonlyMap<string, ChromeKind> =>
  new Map(entries.flatMap(([kind, of]) => lines(of).map((one): [string, ChromeKind] => [bare(key(one)), kind])))

const heads = kindsBy(of => of.heads)
const labels = kindsBy(of => of.labels)

/** What is counted, behind the number of a label: "Đã đọc 1.046 lần", "Online: 5 khách". */
const UNIT = pattern(' (?:lần|lượt|người|khách)$', { flags: 'u', bounded: false })
function labelled(words: string): ChromeKind | undefined {
  const label = words.replace(UNIT, '')
  return labels.get(words) ?? (label === words ? undefined : (labels.get(label) ?? heads.get(label)))
}

/** Kinds whose lines may be whole sentences. */
const spoken: ReadonlySet<ChromeKind> = new Set(['comment-form', 'comments', 'captcha', 'footer', 'login'])
const mostWords = 9
const isSentence = (text: string): boolean => SENTENCE.test(text) && text.split(' ').length >= mostWords

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

/** What a line says of itself by its words alone, as "Tin liên quan" or "Trong năm: 752.619" do. Pages of a site have most of their lines in common. */
export const lineCue = remembered(cueIn)

function cueIn(text: string): Cue | null {
  if (text.length > longestLine) return isImprint(text) ? { kind: 'footer', reason: 'an imprint' } : null
  const short = text.length < longestHead
  const whole = key(short ? text : text.slice(0, longestStart))
  const folded = whole.replace(LEADING, '') || whole
  const words = short ? bare(folded) : ''
  if (AGO.test(text)) return { kind: 'metadata', reason: 'line of a time ago' }
  const head = heads.get(words) ?? (DIGIT.test(text) && text.length < 40 ? labelled(words) : undefined)
  if (head && words) return { kind: head, reason: `line "${words}"` }
  const tools = text.length < longestTools && beginsTool(folded) ? toolsIn(short ? words : bare(key(text))) : null
  if (tools) return { kind: tools, reason: 'line of tools' }
  if (text.length < longestRow && DIGIT.test(text) && isRowOfCounts(folded))
    return { kind: 'visitor-counter', reason: 'line of counts' }
  const pieces = text.length < 120 && PIECES.test(text) ? piecesOf(key(text)) : []
  const kinds = pieces.map(piece => heads.get(piece))
  if (pieces.length > 1 && kinds[0] && kinds.every(Boolean))
    return { kind: kinds[0], reason: `line "${pieces.join(' | ')}"` }
  const start = startOf(folded) ?? startOf(whole)
  if (start && (spoken.has(start[1]) || !isSentence(text)))
    return { kind: start[1], reason: `line begins "${start[0]}"` }
  const isPlain = !DIGIT.test(text) && !SOURCE.test(text) && !text.startsWith('_')
  const shape = (isPlain ? plainShapes : shapes).find(({ pattern: one }) => one.test(text))
  return shape ? { kind: shape.kind, reason: `line of ${shape.name}` } : null
}

/** When something was written, as lists of articles tell it: "4 tháng trước"; a counter has "85 Tháng trước". */
const AGO = pattern('^\\d{1,2} (?:giây|phút|giờ|ngày|tuần|tháng|năm) trước$', { flags: 'u', bounded: false })

const longestImprint = 600
/** The foot of a page in one line: whose it is, and who answers for it. */
const IMPRINT = pattern(
  '^(?:[©®]|bản quyền (?:©|thuộc)|copyright|cơ quan chủ quản ?:|giấy phép (?:số|xuất bản|thiết lập)|trang thông tin|cổng thông tin).{0,300}?(?:giấy phép(?: \\p{L}{1,8}){0,3} ?(?:số|:)|chịu trách nhiệm[^:.]{0,40}:|ghi rõ nguồn|tổng biên tập ?:|trưởng ban biên tập ?:)',
  { flags: 'iu', bounded: false },
)
const isImprint = (text: string): boolean =>
  text.length < longestImprint && text.slice(0, longestLine).split(' ').length > mostWords && IMPRINT.test(text)

const longestRow = 160
const NUMBERS = pattern('\\d[\\d.,]*(?:/\\d{4})?', { bounded: false })

/** True for several labels of counters, each with its number: "Online 3 | Tháng 07: 12.044 | Tổng 655.310". */
function isRowOfCounts(folded: string): boolean {
  const names = folded.split(NUMBERS).map(bare).filter(Boolean)
  return names.length > 1 && names.length < 9 && names.every(isCountName) && names.some(name => isVisitors(name))
}
const isVisitors = (name: string): boolean => (heads.get(name) ?? labelled(name)) === 'visitor-counter'
const isCountName = (name: string): boolean =>
  isVisitors(name) || PERIODS.has(name) || isVisitors(name.replace(UNIT_FIRST, ''))
const PERIODS: ReadonlySet<string> = new Set(['ngày', 'tuần', 'tháng', 'quý', 'năm'])
/** The unit of the number before a label: "5 khách Hôm nay". */
const UNIT_FIRST = pattern('^(?:lượt|lần|người|khách) ', { flags: 'u', bounded: false })

const longestTools = 90
const mostWordsOfTool = 6
/** Kinds whose labels stand behind one another without a mark between, and those that may follow them: "Bản in Gửi email Phản hồi". */
const tooling: ReadonlySet<ChromeKind> = new Set(['print-tools', 'share', 'navigation'])
const following: ReadonlySet<ChromeKind> = new Set([...tooling, 'comments', 'login', 'search'])

const firstOfTools: ReadonlySet<string> = new Set(
  [...heads].filter(([, kind]) => tooling.has(kind)).map(([words]) => words.split(' ', 1)[0] ?? ''),
)
const beginsTool = (folded: string): boolean => {
  const end = folded.indexOf(' ')
  return end > 0 && firstOfTools.has(folded.slice(0, end))
}

/** The kind of the first of several tools that a line names, where it names nothing else. */
function toolsIn(words: string): ChromeKind | null {
  const all = words.split(' ')
  let first: ChromeKind | null = null
  for (let at = 0; at < all.length; ) {
    let size = Math.min(mostWordsOfTool, all.length - at)
    while (size && !isTool(all.slice(at, at + size).join(' '))) size--
    if (!size) return null
    first ??= heads.get(all.slice(at, at + size).join(' ')) ?? null
    at += size
  }
  return first
}
const isTool = (words: string): boolean => {
  const kind = heads.get(words)
  return kind !== undefined && following.has(kind)
}

function startOf(folded: string): [string, ChromeKind] | undefined {
  return starts
    .get(folded.slice(0, 2))
    ?.find(([start]) => folded.startsWith(start) && !LETTER_FIRST.test(folded.slice(start.length, start.length + 1)))
}

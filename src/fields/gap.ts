import type { Span } from '../text/span.js'

/** What stands between a name and a title, two titles, or two names. */
export type Gap =
  | 'adjacent'
  | 'comma'
  | 'semicolon'
  | 'dash'
  | 'colon'
  | 'bracket'
  | 'and'
  | 'also'
  | 'is'
  | 'as'
  | 'appointed'
  | 'released'
  | 'for'
  | 'other'

const MARKS: Readonly<Record<string, Gap>> = {
  '': 'adjacent',
  ',': 'comma',
  ', ,': 'comma',
  ';': 'semicolon',
  '-': 'dash',
  '–': 'dash',
  '—': 'dash',
  ', -': 'dash',
  '|': 'dash',
  '/': 'comma',
  ':': 'colon',
  '(': 'bracket',
  '(đã ký)': 'dash',
  'đã ký': 'dash',
  ')': 'comma',
  '),': 'comma',
  ');': 'semicolon',
}

const WORDS: Readonly<Record<string, Gap>> = {
  và: 'and',
  cùng: 'and',
  'cùng với': 'and',
  'cùng là': 'is',
  kiêm: 'also',
  'kiêm giữ chức': 'also',
  'kiêm nhiệm': 'also',
  'đồng thời là': 'also',
  'đồng thời': 'also',
  là: 'is',
  'hiện là': 'is',
  'hiện đang là': 'is',
  'đang là': 'is',
  'trên cương vị': 'is',
  'với cương vị': 'is',
  'với tư cách là': 'is',
  'với tư cách': 'is',
  'trên cương vị là': 'is',
  'nay là': 'is',
  'hiện giữ chức': 'is',
  'hiện giữ chức vụ': 'is',
  'hiện đang giữ chức': 'is',
  'hiện đang giữ chức vụ': 'is',
  'đang giữ chức': 'is',
  'đang giữ chức vụ': 'is',
  'đều là': 'is',
  'cũng là': 'is',
  'trước đây là': 'released',
  'trước đó là': 'released',
  'vốn là': 'released',
  'bằng hình thức cách chức': 'released',
  làm: 'as',
  'đối với': 'for',
  cho: 'for',
  với: 'for',
  của: 'for',
}

/** A list of offices that a person has held: "đã trải qua nhiều cương vị công tác, tiêu biểu là:". */
export function opensCareer(text: string, from: number, to: number): boolean {
  if (to - from > 260) return false
  const between = text.slice(from, to)
  return /(?:cương vị|chức vụ|trọng trách|chức danh|vị trí)[^:]{0,60}(?::|như)\s?$/.test(between)
}

/** "từng đảm nhiệm các chức vụ", "đã kinh qua nhiều vị trí": an office behind these words is one that was held. */
const HELD =
  /^,? (?:cũng )?(?:đã )?(?:từng|trải qua|kinh qua|lần lượt)(?: (?:có thời gian|đảm nhiệm|đảm nhận|đảm đương|trải qua|kinh qua|giữ|nhiều|các|chức|chức vụ|chức danh|cương vị|vị trí|công tác|làm|là|lần lượt|như|qua)){0,8}:? $/
/** "do trong thời gian giữ cương vị", "khi còn là", "lúc đương chức": offices of that time. */
const WHILE =
  /(?:(?:trong|ở|vào) (?:thời gian|thời kỳ|quá trình)|khi|lúc|thời)(?: ông| bà| đồng chí)?(?: còn| đang| vẫn| đương)? (?:là|làm|giữ|đảm nhiệm|đảm nhận)(?: (?:các|chức|chức vụ|chức danh|cương vị|vị trí|trọng trách|là)){0,4} $/i

/** True where `lead` ends in words that place the office behind it in a time that is over: "khi đang là". */
export const endsInWhile = (lead: string): boolean => WHILE.test(lead)

/** True where the text between a name and an office says that the office is one of those held before. */
export function opensPast(text: string, from: number, to: number): boolean {
  if (to - from > 120) return false
  const between = text.slice(from, to)
  return HELD.test(between) || endsInWhile(between)
}

const OFFICE_VERB =
  /(?:giữ(?: các| nhiều)?(?: chức(?: vụ| danh)?| cương vị| vị trí)|(?:bầu|bổ nhiệm|cử|điều|chuyển|lên|sang|về|phân công|được|tiếp tục|chỉ định|công tác)(?: bổ sung| lại)?,? (?:giữ chức(?: vụ| danh)?|làm)|trở thành|(?:đảm nhiệm|đảm nhận|nhận|tiếp nhận)(?: (?:các|nhiều))?(?: (?:nhiệm vụ|chức|chức vụ|chức danh|vị trí|cương vị))?|phụ trách chức|bổ nhiệm)(?: là| làm| quyền)? $/
const NOT_TAKEN =
  /đề nghị|giới thiệu|đề cử|ứng cử|dự kiến|(?<!\p{L})(?:sẽ|rằng|người|không|chưa|nếu|để bầu|ai|con|vợ|chồng|em) /u
const GIVEN_UP = /(?<!\p{L})(?:thôi|miễn nhiệm|bãi nhiệm|cách chức|rời) /u

/** "vào Ban Chấp hành, Ban Thường vụ và giữ chức ": a verb of office right before a title, its subject further off in the sentence. */
export function farGap(text: string, from: number, to: number): Gap {
  if (to < from || to - from > FARTHEST) return 'other'
  const between = text.slice(from, to)
  if (/[.:\n"“”]/.test(between) || NOT_TAKEN.test(between)) return 'other'
  const verb = OFFICE_VERB.exec(between.toLowerCase())
  if (!verb) return 'other'
  return GIVEN_UP.test(between.slice(Math.max(0, verb.index - 12))) ? 'released' : 'appointed'
}

const FARTHEST = 170

const NEXT_HELD = /^(?: ?\([^().]{1,40}\))?(?:[,;]|,? rồi|,? sau đó là)?(?: rồi)? ?$/

/** The gap between two offices of such a list, over bracketed years, ";" and "rồi"; undefined where the list ends. */
export function pastGap(text: string, from: number, to: number): Gap | undefined {
  if (to - from > LONGEST_GAP) return undefined
  const between = text.slice(from, to)
  if (!NEXT_HELD.test(between)) return undefined
  return between.trim() === 'rồi' ? 'also' : 'comma'
}

/** Words of an appointment or a dismissal; a gap that holds nothing else joins a name and a title. */
const APPOINTMENT = new Set(
  'được bầu giữ chức vụ danh bổ nhiệm làm tiếp tục phân công đảm nhiệm nhận lại vào điều động luân chuyển chuẩn y trúng cử phê hiệp thương công nhận chỉ định và đến tái đắc về sang sẽ trở thành trung ương cử giao người vừa mới lên để bổ sung cùng hiện'.split(
    ' ',
  ),
)
const RELEASE = new Set(
  'từng đã là khi đó lúc thôi miễn nhiệm bãi cách khỏi bị rời xin từ rút nghỉ hưu không còn mất cho'.split(' '),
)
const LONGEST_GAP = 60

/** Classifies the text between two spans, without what `dropped` (sorted spans, such as honorifics) covers. */
export function gapBetween(text: string, from: number, to: number, dropped: readonly Span[] = []): Gap {
  if (to < from || to - from > LONGEST_GAP) return 'other'
  let rest = ''
  let at = from
  for (const span of dropped) {
    if (span.end <= from || span.start >= to) continue
    rest += text.slice(at, Math.max(at, span.start))
    at = Math.max(at, span.end)
  }
  rest += text.slice(at, to)
  if (rest.includes('\n')) return 'other'
  return gapOf(rest.toLowerCase())
}

function gapOf(raw: string): Gap {
  const rest = raw.replace(/\s{1,9}/g, ' ').trim()
  const mark = MARKS[rest]
  if (mark) return mark
  const aged = /^[,(]? ?(?:\d{1,2} tuổi|sn:? ?\d{4}|sinh năm:? ?\d{4}) ?([,)-]{0,2})(?: (hiện \D{2,24}))?$/.exec(rest)
  if (aged) return (aged[2] ? WORDS[aged[2]] : MARKS[aged[1] ?? '']) ?? 'other'
  const bracket = /^\([^()]{1,40}\)(.{0,20})$/.exec(rest)
  if (bracket) {
    const behind = (bracket[1] ?? '').trim()
    return MARKS[behind || ','] ?? WORDS[behind] ?? 'other'
  }
  const words = rest.replace(/^[,;()–-] ?/, '').replace(/ ?:$/, '')
  const word = WORDS[words]
  if (word) return word
  return appointment(words)
}

function appointment(words: string): Gap {
  if (words.startsWith('còn lại')) return 'other'
  const list = words.replaceAll(',', '').split(' ')
  if (list.length > 9 || list.some(word => !APPOINTMENT.has(word) && !RELEASE.has(word))) return 'other'
  if (list[0] === 'sẽ') return 'is'
  return list.some(
    word =>
      word === 'từng' ||
      word === 'đó' ||
      word === 'thôi' ||
      word === 'miễn' ||
      word === 'bãi' ||
      word === 'cách' ||
      word === 'rời' ||
      word === 'từ' ||
      (word === 'còn' && words.startsWith('không')),
  )
    ? 'released'
    : 'appointed'
}

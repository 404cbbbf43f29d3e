import type { Span } from '../../text/span.js'
import { collapse } from '../../text/unicode.js'
import { KIN } from './kin.js'

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
  | 'now'
  | 'as'
  | 'appointed'
  | 'released'
  | 'for'
  | 'other'

const MARKS: ReadonlyMap<string, Gap> = new Map(
  Object.entries<Gap>({
    '': 'adjacent',
    ',': 'comma',
    ', ,': 'comma',
    ';': 'semicolon',
    '-': 'dash',
    '–': 'dash',
    '—': 'dash',
    ', -': 'dash',
    '- ,': 'dash',
    '– -': 'dash',
    '- –': 'dash',
    '- -': 'dash',
    '– –': 'dash',
    '– ,': 'dash',
    '|': 'dash',
    '/': 'comma',
    ':': 'colon',
    '(': 'bracket',
    '(đã ký)': 'dash',
    'đã ký': 'dash',
    ', đã ký:': 'dash',
    'đã ký:': 'dash',
    ')': 'comma',
    ') -': 'dash',
    ') –': 'dash',
    '),': 'comma',
    ');': 'semicolon',
  }),
)

const WORDS: ReadonlyMap<string, Gap> = new Map(
  Object.entries<Gap>({
    và: 'and',
    cùng: 'and',
    'cùng với': 'and',
    'và là': 'and',
    'cùng là': 'is',
    'khác là': 'is',
    'còn lại là': 'is',
    kiêm: 'also',
    'kiêm giữ chức': 'also',
    'kiêm nhiệm': 'also',
    rồi: 'also',
    'đồng thời là': 'also',
    'đồng thời': 'also',
    là: 'is',
    'hiện là': 'now',
    'hiện đang là': 'now',
    'đang là': 'now',
    'đang làm': 'now',
    'hiện làm': 'now',
    'hiện đang làm': 'now',
    'lâu nay là': 'is',
    'trước nay là': 'is',
    'vừa là': 'is',
    'nay là': 'now',
    'hiện nay là': 'now',
    'hiện tại là': 'now',
    'và hiện là': 'now',
    'và hiện nay là': 'now',
    'và nay là': 'now',
    'hiện giữ chức': 'now',
    'hiện giữ chức vụ': 'now',
    'hiện đang giữ chức': 'now',
    'hiện đang giữ chức vụ': 'now',
    'đang giữ chức': 'now',
    'đang giữ chức vụ': 'now',
    'chức vụ': 'is',
    'chức danh': 'is',
    'vẫn là': 'is',
    'hiện vẫn là': 'now',
    'hiện vẫn giữ chức': 'now',
    'hiện vẫn đang là': 'now',
    'sau đó là': 'as',
    'sau này là': 'as',
    'sau này làm': 'as',
    'về sau là': 'as',
    'về sau làm': 'as',
    'sau là': 'as',
    'sau làm': 'as',
    'và sau đó là': 'as',
    'rồi sau đó là': 'as',
    'tiếp đó là': 'as',
    'và tiếp đó là': 'as',
    'vẫn tiếp tục là': 'is',
    'vẫn tiếp tục nhiệm vụ': 'is',
    'vẫn tiếp tục giữ chức': 'is',
    'vẫn giữ chức': 'is',
    'đều là': 'is',
    'cũng là': 'is',
    'trước đây là': 'released',
    'trước đó là': 'released',
    'trước là': 'released',
    'trước kia là': 'released',
    'trước nguyên là': 'released',
    'vốn là': 'released',
    'bằng hình thức cách chức': 'released',
    làm: 'as',
    'đối với': 'for',
    cho: 'for',
    với: 'for',
    của: 'for',
  }),
)

/** Words of an appointment or a dismissal; a gap that holds nothing else joins a name and a title. */
const APPOINTMENT = new Set(
  'được bầu giữ quay kiêm chức vụ danh bổ nhiệm làm tiếp tục phân công đảm nhiệm nhận lại vào điều động luân chuyển chuẩn y trúng cử phê hiệp thương công nhận chỉ định và đến tái đắc về sang sẽ trở thành trung ương cử giao người vừa mới lên ra để bổ sung cùng hiện trước vị trí các nắm chọn tín qua'.split(
    ' ',
  ),
)
const RELEASE = new Set(
  'từng đã là cũng cả khi cương cảnh cáo đó ấy bấy giờ lúc thôi miễn nhiệm bãi cách khỏi bị rời xin từ rút nghỉ hưu không còn mất cho kỷ luật bằng hình thức'.split(
    ' ',
  ),
)
/** Gaps between the entries of a list. */
export const listing: ReadonlySet<Gap> = new Set(['comma', 'and', 'semicolon'])
/** Most UTF-16 units between a name and what belongs to it. */
export const LONGEST_GAP = 60
/** The same where age, birth and home are told between them. */
const LONGEST_REMARKS = 140

/** Classifies the text between two spans, without what `dropped` (sorted spans, such as honorifics) covers. */
export function gapBetween(text: string, from: number, to: number, dropped: readonly Span[] = []): Gap {
  if (to < from || to - from > LONGEST_REMARKS) return 'other'
  if (to - from > LONGEST_GAP && !REMARK.test(text.slice(from, to).toLowerCase())) return 'other'
  let rest = ''
  let at = from
  for (const span of dropped) {
    if (span.end <= from || span.start >= to) continue
    rest += text.slice(at, Math.max(at, span.start))
    at = Math.max(at, span.end)
  }
  rest += text.slice(at, to)
  if (rest.includes('\n')) return 'other'
  return gapOf((isInitial(text, from) ? rest.slice(1) : rest).toLowerCase())
}

/** "ông Trần Văn M., Chủ tịch UBND xã": the stop of a letter that stands for a name. */
const isInitial = (text: string, end: number): boolean =>
  /^\.(?:[,;]| (?![\p{Lu}\d]))/u.test(text.slice(end, end + 3)) &&
  /^(?:^|[ .])\p{Lu}$/u.test(text.slice(Math.max(0, end - 2), end))

/** What is said of a person between the name and an office: age, birth, home, descent, degree. */
const REMARK = new RegExp(
  '^[,(;)–-]{0,2} ?(?:' +
    [
      '(?:năm )?(?:nay )?\\d{1,2} tuổi',
      '(?:sn|sinh)(?: năm| ngày)?:? ?[\\d/.-]{4,10}',
      '(?:quê|nguyên quán|trú|(?:hiện )?(?:ngụ|cư trú|thường trú|tạm trú))(?: ở| tại| quán)?:? [^,;()]{2,40}(?:, [^,;()]{2,30}){1,2}(?=\\))',
      '(?:quê|nguyên quán|trú|(?:hiện )?(?:ngụ|cư trú|thường trú|tạm trú)|nơi ở|hộ khẩu)(?: ở| tại| quán| thường trú)?:? [^,;()]{2,40}(?=[,;)])',
      '(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tp\\.?|tỉnh|thôn|ấp) [^,;()]{1,24}(?=[,;)])',
      'người (?:dân tộc|xã|huyện|tỉnh) [^,;()]{2,30}(?=[,)])',
      '(?:hưởng )?hàm (?:vụ|thứ|bộ|cục|phó|tổng|chi cục|phòng) [^,;()]{2,30}(?=[,;)])',
      'dân tộc [^,;()]{2,16}(?=[,)])',
      '(?:bác s[iĩỹ]|dược s[iĩỹ]|tiến s[iĩỹ]|thạc s[iĩỹ]|cử nhân|kỹ sư|kiến trúc sư|nhà giáo|nhà báo|giáo viên|giảng viên)(?: [^,;()]{2,40})?(?=[,)])',
    ].join('|') +
    ')',
)
const MOST_REMARKS = 4

/** "tháng 11/2017, ": a point in time and the comma behind it. */
export const closesTime = (between: string): boolean => between.trim().replace(WHEN, '') === ','

/** ", năm 2013 ": the same behind the comma. */
export const opensTime = (between: string): boolean =>
  between.startsWith(', ') && between.slice(2).replace(WHEN, '') === ''

/** A point in time behind an office: "vào tháng 10/2015". */
const WHEN =
  /^(?:(?:vào|từ|hồi|trong|kể từ) )?(?:(?:đầu|cuối|giữa) )?(?:ngày|tháng|năm|sáng|chiều|tối|trưa) \d[\d/.-]*(?: (?:tháng|năm) \d[\d/.-]*){0,2}(?=[ ,;)]) ?/

function withoutRemarks(words: string): string {
  let rest = words
  for (let count = 0; count < MOST_REMARKS && REMARK.test(rest); count++) rest = rest.replace(REMARK, '').trimStart()
  const timeless = rest.replace(WHEN, '')
  return timeless === '' || timeless === ',' ? rest : timeless
}

/** "(thương binh 1/4, ": something else said of the person before an office in the bracket; not whose kin it is. */
const BRACKETED_REMARK = new RegExp(
  `^\\((?!.*(?<!\\p{L})(?:ông|bà|${KIN}|thay|cùng|và)(?!\\p{L}))[^(),;:]{2,30},$`,
  'u',
)

/** "trên cương vị", "với vai trò là", "vẫn giữ vai trò": as what somebody does something. */
const AS_WHAT =
  /^(?:vẫn giữ|giữ|trên|với|trong) (?:cương vị|vai trò|tư cách|vị trí)(?: là)?$|^(?:sẽ |vẫn )?(?:tiếp tục )?(?:ở lại|giữ nguyên) (?:cương vị|vị trí|chức|ghế)$/

/** "(thời điểm luân chuyển là", "vào thời điểm đó là": an office of that time. */
const AT_THAT_TIME =
  /^[,(]? ?(?:(?:tại|vào|ở) )?thời điểm (?!này|nay|hiện)(?:[^,;()]{2,30} )?(?:là|làm|giữ chức(?: vụ)?)$/

/** "nguyên Giám đốc Sở Y tế trước đây - làm": said once more of a former office. */
const BEFORE_BEHIND = /^trước (?:đây|kia) ?(?=[,)–-])/

function gapOf(raw: string): Gap {
  const bare = MARKS.get(raw.trim())
  if (bare) return bare
  const rest = withoutRemarks(collapse(raw))
  const mark = MARKS.get(rest)
  if (mark) return mark === 'semicolon' && raw.trimStart().startsWith('(') ? 'comma' : mark
  const bracket = /^\([^()]{1,50}\)(.{0,30})$/.exec(rest)
  if (bracket) return gapOf(bracket[1]?.trim() || ',')
  if (BRACKETED_REMARK.test(rest)) return 'bracket'
  if (AT_THAT_TIME.test(rest)) return 'released'
  const words = rest
    .replace(BEFORE_BEHIND, '')
    .replace(/^(?:[,;()–-] ?){1,3}/, '')
    .replace(/ ?:$/, '')
  if (AS_WHAT.test(words)) return 'is'
  return WORDS.get(words) ?? (words.endsWith(',') ? 'other' : appointment(words))
}

function appointment(words: string): Gap {
  if (/^(?:và|đồng thời) (?:bầu|bổ nhiệm|phê chuẩn)(?! lại)(?!\p{L})/u.test(words)) return 'other'
  if (words.startsWith('còn lại') || /^(?:đã |cũng )?giao /.test(words)) return 'other'
  const list = words.replaceAll(',', '').split(' ')
  if (list.length > 9 || list.some(word => !APPOINTMENT.has(word) && !RELEASE.has(word))) return 'other'
  if (list.includes('kiêm')) return list[0] === 'kiêm' ? 'also' : 'is'
  if (list[0] === 'sẽ' || /xin (?:thôi|từ|rút)/.test(words)) return 'is'
  return list.some(
    word =>
      word === 'từng' ||
      word === 'đó' ||
      word === 'ấy' ||
      word === 'giờ' ||
      word === 'mất' ||
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

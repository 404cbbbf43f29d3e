/** How a sentence places an office in the life of its holder. */
export type Stage = {
  /** The day on which the sentence says that it was taken, as 20140609; undefined where it names none with its year. */
  readonly since?: number | undefined
  /** True where the office is told as one of the past that is over. */
  readonly over: boolean
  /** True where it is told as taken at an earlier time; whether it is still held the rest of the article says. */
  readonly past: boolean
}

const NOW: Stage = { over: false, past: false }
const THEN: Stage = { over: false, past: true }
const OVER: Stage = { over: true, past: true }

const MOST_LEAD = 160
const STOPS: ReadonlySet<string> = new Set(['.', '!', '?', '…'])

/** Where the sentence that holds `at` begins, 160 units back at most. */
export function sentenceFrom(text: string, at: number): number {
  const low = Math.max(0, at - MOST_LEAD)
  for (let end = at - 1; end > low; end--) {
    const mark = text[end]
    if (mark === '\n') return end + 1
    if (mark === ' ' && STOPS.has(text.charAt(end - 1)) && !/[A-ZĐ]/.test(text.charAt(end - 2))) return end + 1
  }
  return low
}

/** Words that a stretch of time begins with, a point in time, and what joins two of them; in patterns. */
export const SPANS = 'từ|giai đoạn|thời kỳ'
export const POINT = '(?:tháng |năm |ngày )?(?:\\d{1,2} ?[/.-] ?){0,2}\\d{4}'
export const TO = ' ?(?:-|–|—|đến|tới) ?'
/** "4/1985-7/1988:", "Từ 7/2010 đến 5/2013, ", "Năm 2010 " right before an office or a verb of office. */
const PERIOD = new RegExp(`(?:(?:${SPANS}) )?(${POINT})(?:${TO}(${POINT}|nay))?\\)? ?[:,–-]? ?([^.:;\\n]{0,60})$`, 'i')

/** A period or a point in time that opens what is told of an office; `verbs` stands between the two. */
export type Opening = Stage & { readonly verbs: string; readonly range: boolean }

/** Reads the time at the end of `lead`, the text before an office; undefined where there is none. */
export function openingOf(lead: string): Opening | undefined {
  const found = PERIOD.exec(lead)
  if (!found) return undefined
  const until = found[2]
  const over = until !== undefined && until !== 'nay'
  return { verbs: found[3] ?? '', range: until !== undefined, ...(over ? OVER : THEN) }
}

/** "Thời điểm cuối năm" without its year may be that of any year, this one too. */
const BEFORE_NOW =
  /^(?:thời điểm (?:đầu |cuối |giữa )?(?:năm|tháng) (?:\d[\d/.-]*|đó|ấy)|trước (?:khi|đây)|nguyên là|vốn là|(?:thời điểm|thời gian|lúc|khi|hồi)(?: đó| ấy| này| bấy giờ)|bấy giờ)(?= |,)/iu
/** "Trước đó, bà A là Chủ tịch, còn Bí thư là ông B": true for the opening of a sentence about what was before. */
export const tellsBefore = (lead: string): boolean => /^trước (?:đó|đây|kia)(?= |,)/i.test(lead.trimStart())

const EARLIER =
  /^(?:trước đó|sau đó|tiếp đó|đến (?:năm|tháng|đầu|cuối)|từ (?:năm|tháng|đầu|cuối|\d)|(?:đầu|cuối|giữa|vào) (?:năm|tháng)|năm \d{4}|tháng \d{1,2} ?[/-] ?\d{4}|\d{1,2} ?[/-] ?\d{4}|giai đoạn|một năm sau|(?:hai|ba|\d{1,2}) (?:năm|tháng) sau)/i

/** "Từ tháng 11/2008 đến tháng 10/2010, ", "Giai đoạn 2001-2005, ": a stretch of time with both ends. */
const STRETCH = new RegExp(
  `^(?:trong |ở |tại |vào )?(?:(?:hơn |gần )?[\\p{L}\\d]{1,4} năm,? )?(?:${SPANS}|thời gian|thời điểm)?(?: từ)? ?${POINT}${TO}${POINT}`,
  'iu',
)
const SINCE = new RegExp(`^(?:từ|kể từ) (?:${POINT}|đó)${TO}nay(?!\\p{L})`, 'iu')

/** "…, trong thời gian bà A giữ": words right before a subject that place what it did in a time that is over. */
const MEANWHILE =
  /(?:(?:trong|ở) thời gian|(?:thời kỳ|(?<!đồng |kịp |tạm )thời)|(?<!(?:trước|sau) )(?:khi|lúc)(?: còn| đang)?) $/i

/** "Trong giai đoạn từ tháng 4/2014 đến tháng 11/2015, với vai trò Bí thư Huyện ủy": an office of a stretch of time that is over. */
const IN_STRETCH = /,? (?:với|trên|ở) (?:vai trò|cương vị|trách nhiệm|tư cách|vị trí|chức danh)(?: là)? $/
export const isInStretch = (lead: string): boolean =>
  IN_STRETCH.test(lead) && STRETCH.test(lead.trimStart().replace(CONNECTIVE, ''))

/** "trên cương vị", "Với vai trò" right before the offices in which somebody acted. */
export const tellsCapacity = (lead: string): boolean =>
  /(?:^|\s)(?:với|trên|ở) (?:vai trò|cương vị|trách nhiệm|tư cách|vị trí|chức danh)(?: là)? $/i.test(lead)

const CONNECTIVE = /^(?:cụ thể|theo đó|trong đó|ngoài ra),? /i

/** "Sau khi về nước, năm 2012 …", "Tốt nghiệp đại học, tháng 5/2001 …": what was before the time that is told. */
const AFTERWARDS =
  /^(?:sau khi|khi|sau|tốt nghiệp|học xong|rời)(?!\p{L})[^,.\n]{2,60}, (?=(?:vào |đến |từ )?(?:năm|tháng|đầu|cuối|giữa|ngày) )/iu

/** What the opening of a sentence, or the words right before its subject, say of the office told in it. */
export function stageOf(lead: string): Stage {
  const opening = lead.slice(bracketFrom(lead)).trimStart().replace(AFTERWARDS, '')
  if (BEFORE_NOW.test(opening) || MEANWHILE.test(lead) || STRETCH.test(opening)) return OVER
  if (SINCE.test(opening)) return NOW
  const since = sinceOf(opening)
  return { ...(EARLIER.test(opening) || IN_YEAR.test(opening) ? THEN : NOW), since }
}

/** "(thời điểm năm 2014, ông A giữ chức …": where a bracket that is still open begins a sentence of its own. */
function bracketFrom(lead: string): number {
  const open = lead.lastIndexOf('(')
  return open > lead.lastIndexOf(')') ? open + 1 : 0
}

/** "Ngày 9/6/2014, HĐND tỉnh bầu", "Tháng 10/2015, ", "…, ngày 18/4/2014, Giám đốc Sở bổ nhiệm": the time that a sentence opens with. */
function sinceOf(opening: string): number | undefined {
  const [, day, month, year] = DAY.exec(opening) ?? []
  return year === undefined ? undefined : Number(year) * 10000 + Number(month ?? 0) * 100 + Number(day ?? 0)
}

const DAY =
  /(?:^|, )(?:vào |đến |từ |sáng |chiều )?(?:(?:đầu|giữa|cuối) )?(?:ngày |tháng |năm )(?:(?:(\d{1,2}) ?[/.-] ?)?(\d{1,2}) ?[/.-] ?)?(\d{4})(?!\d)/i

/** "Tại kỳ họp thứ nhất năm 2011, ông": a year in the adverbial before the subject. */
const IN_YEAR =
  /^(?:tại |trong |ở )?(?:kỳ họp|đại hội|hội nghị|phiên họp|cuộc bầu cử|lần)(?!\p{L})[^,.:\n]{0,90} năm \d{4},/iu

const BEHIND = new RegExp(
  `^,? ?(\\(?)(?:trong |ở )?(giai đoạn |thời kỳ |thời gian )?(?:từ )?(${POINT}|tháng \\d{1,2})${TO}(${POINT})`,
  'i',
)

const THEN_BEHIND =
  /^,? ?\(?(?:ở |vào |tại )?(?:(?:thời điểm|lúc|khi|thời|hồi)(?: bấy giờ| đó| ấy| đấy)|bấy giờ)(?![\p{L}])/u
/** "Chủ tịch UBND tỉnh khi đó là ông A": the words that place an office before its name in a time that is over. */
export const isThenBehind = (between: string): boolean => THEN_BEHIND.test(between)

/** "như hiện nay", "cho đến nay" behind an office: it is still held. */
export const isNowBehind = (text: string, until: number): boolean =>
  /^,? ?\(?(?:như |cho |đến |cho đến |từ đó đến |tới )(?:hiện )?nay(?!\p{L})/u.test(text.slice(until, until + 30))

/** True where a row of offices goes on to the one that is held today. */
export const leadsToNow = (text: string, until: number): boolean =>
  /^[^.\n]{0,200} như hiện nay/.test(text.slice(until, until + 220))

/** "đến cuối năm 2008" behind an office of which the past is told. */
const UNTIL = /^ (?:cho )?(?:đến|tới) (?:(?:hết|đầu|giữa|cuối) )?(?:tháng \d{1,2} ?[/-] ?|năm )\d{4}(?!\d)/

/** "đã giữ chức Phó Chủ tịch trước khi về công tác tại sở": what its holder went on to ended it; "trước khi về dự hội nghị" is only a way to go. */
const LEFT_FOR =
  /^,? trước khi (?:được|chuyển|làm(?! việc)|trở thành|nhận|nghỉ|đảm nhiệm|đảm nhận|nhậm chức|điều động|luân chuyển|(?:về|sang|lên|ra|vào|xuống)(?= (?:nghỉ )?hưu(?!\p{L})| (?:(?!đã )[^,.;:\n]){0,40}(?<!\p{L})(?:làm(?! việc)|công tác|giữ|nhận (?:chức|công tác|nhiệm vụ))(?!\p{L})))(?!\p{L})/u
const LONGEST_LEFT_FOR = 80

/** Where a stretch of time right behind an office ends, with the bracket around it: "từ năm 2001 đến năm 2005", "(5/2012 - 8/2013)". */
export function stretchEnd(text: string, until: number): number {
  const found = BEHIND.exec(text.slice(until, until + 60))
  if (!found) return until
  const end = until + found[0].length
  return found[1] === '(' && text[end] === ')' ? end + 1 : end
}

/** "(5/2012 - 8/2013)", "từ năm 2001 đến năm 2005" behind an office: it is over; "(2016-2021)" is a term. */
export function isOverBehind(text: string, until: number, past = false): boolean {
  if (isThenBehind(text.slice(until, until + 40)) || LEFT_FOR.test(text.slice(until, until + LONGEST_LEFT_FOR)))
    return true
  if (past && UNTIL.test(text.slice(until, until + 40))) return true
  const found = BEHIND.exec(text.slice(until, until + 60))
  if (!found) return false
  const [, open, stretch, from, to] = found
  const years = [from, to].map(point => Number(/\d{4}$/.exec(point ?? '')?.[0] ?? 0))
  return !(open === '(' && !stretch && /^\d{4}$/.test(from ?? '') && (years[1] ?? 0) - (years[0] ?? 0) === 5)
}

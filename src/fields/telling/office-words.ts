import type { Title } from '../../annotators/title/title.js'
import type { Annotation } from '../../document/layer.js'
import { sought } from '../../text/boundary.js'
import { spansIn } from '../../text/span.js'
import { CHOOSES } from './choosing.js'
import { goesAway } from './leaving.js'
import type { AddressedText, Slot } from './slot.js'

/** "theo giới thiệu của Chủ tịch UBND tỉnh, gồm các ông: A, B", "theo ủy quyền của Bí thư Huyện ủy, ông A": whoever puts others forward, or sends them, is not those who are named behind the comma. */
const isProposer = (before: string, after: string): boolean =>
  PROPOSED_BY.test(before) &&
  (/^(?:[;:]|,? (?:(?:bao )?gồm|các|những)(?!\p{L}))/iu.test(after) ||
    (DEPUTISED.test(before) && /^,? (?:ông|bà|đồng chí|đ\/c|luật sư|đại biểu)(?!\p{L})/iu.test(after)))
/** Before one name an office may be that of who is named, but not where another acts for its holder. */
const DEPUTISED = /(?:(?:ủy|uỷ) quyền|chờ (?:ý kiến )?chỉ đạo) của(?: (?:đồng chí|ông|bà))? $/iu

const PROPOSED_BY = sought(
  /(?<!\p{L})(?:theo|chờ) (?:sự |lời |nội dung |các |ý kiến )?(?:giới thiệu|đề nghị|đề xuất|đề cử|tiến cử|tờ trình|tờ trình số [^ ]{1,16}|yêu cầu|(?:ủy|uỷ) quyền|phân công|chỉ đạo|kiến nghị)(?: nhân sự)? của(?: (?:đồng chí|ông|bà))? $/iu,
)

/** "được Thủ tướng bổ nhiệm", "quyết định của Thường trực Ban Bí thư cho ông A", "Theo quyết định của Chủ tịch nước, ông A", "công bố quyết định của Bộ trưởng: ông A": the office acts, and is no one's beside it. */
export const isAgent = (text: string, { value }: Annotation<Title>, right: Slot | undefined): boolean => {
  const before = text.slice(Math.max(0, value.from - 20), value.from)
  const after = text.slice(value.until, value.until + 28)
  if (isProposer(text.slice(Math.max(0, value.from - 60), value.from), after)) return true
  if (/\scủa $/.test(before) && /^ (?:cho|đối với) /.test(after)) return true
  if (/quyết định của\s$/i.test(before)) return right !== undefined && /^(?:, (?:ông|bà|đồng chí) |:)/i.test(after)
  return /\s(?:được|bị)\s(?:\d[\d/]{0,6}\s)?$/i.test(before) && ACTS.test(after)
}

/** What goes on behind an office that does something: a verb, not its holder, its term or a further office. */
const ACTS =
  /^(?:\s\([\d,.%/ ]{1,12}\))?\s(?!(?:ông|bà|anh|chị|đồng chí|và|hoặc|kiêm|cùng|của|thuộc|là|khóa|khoá|nhiệm kỳ)(?!\p{L}))\p{Ll}/u

/** "ứng cử viên Tổng thống A", "ra tranh cử Tổng thống", "không trúng Ban Thường vụ": an office that is only sought. */
export const isSought = (text: string, { value }: Annotation<Title>): boolean =>
  SOUGHT.test(text.slice(Math.max(0, value.from - 40), value.from))

const SOUGHT = sought(
  /(?<!\p{L})(?:(?:tranh cử|ứng cử|bầu cử|ứng cử viên|ứng viên)(?: chức| vào chức)?|(?:người|nhân sự|giới thiệu)(?: \p{L}+)? (?:cho|vào) (?:chức|chức danh|chức vụ|vị trí)|dự kiến (?:vị trí|chức|chức danh|chức vụ)|(?:(?:không|chưa) trúng(?: cử)?|trượt)(?: vào)?) $/iu,
)

/** "giới thiệu ông A để bầu giữ chức", "đề cử bà B làm", "… được trình giữ chức T và ông C làm", "giới thiệu ông A làm Chủ tịch, ông B làm": true where the words before a person, `lead`, only name a candidate. */
export const nominates = (lead: string): boolean => NOMINATES.test(lead.slice(-40)) || ALSO_NOMINATED.test(lead)

const NOMINATES =
  /(?<!được )(?:giới thiệu|đề cử|tiến cử|đề xuất|kiến nghị|dự kiến|xin (?:điều|bổ nhiệm|bầu))(?: nhân sự(?: là)?| bổ sung|(?: (?:điều động|luân chuyển|bổ nhiệm|bầu|phân công|chỉ định),?){1,3})?(?: (?:đồng chí|ông|bà))? $/
/** A list of candidates goes on behind the office that the first of them is to take. */
const ALSO_NOMINATED = sought(
  /(?<!\p{L})(?:được (?:giới thiệu|trình|đề cử|đề xuất)(?!\p{L})|(?:giới thiệu|đề cử|tiến cử) (?:(?!trúng cử|đắc cử|được bầu|đã bầu)[^.:\n])*(?: làm| giữ chức)(?!\p{L}))(?:(?!trúng cử|đắc cử|được bầu|đã bầu)[^.:\n])*(?: và|[;,]) $/u,
)

/** "được bầu làm Chủ tịch UBND huyện thay ông B": B has or has held the office. */
export const replaces = (text: string, title: Annotation<Title>, right: Slot): boolean =>
  right.from - title.value.until < 70 && REPLACES.test(text.slice(title.value.until, right.from))

/** "sẽ về làm Chủ tịch UBND huyện thay ông B", "được giới thiệu để bầu giữ chức Chủ tịch thay ông B": B still holds it. */
export const willReplace = (text: string, { value }: Annotation<Title>, right: Slot): boolean =>
  TO_FOLLOW.test(text.slice(Math.max(0, value.from - 60), value.from)) && !goesAway(text, right.annotation.end)

const TO_FOLLOW = sought(
  /(?<!\p{L})(?:sẽ|dự kiến|(?:giới thiệu|đề cử)(?: \p{L}+){0,5} để)(?!\p{L})(?:(?!trúng cử|đắc cử|được bầu|đã bầu)[^.;:\n]){0,40}$/u,
)

/** Words between a new holder and the one who is replaced: ", thay", " kể từ ngày 01/10/2022, thay thế". */
export const REPLACES =
  /^(?:,? (?:kể )?từ (?:ngày|tháng|năm) \d[\d/.-]{0,9}(?: (?:tháng|năm) \d[\d/]{0,6}){0,2})?,? ?(?:để )?(?:thay|thay thế|thế chỗ|kế nhiệm)(?: cho| vị trí| vị trí của| vị trí cho)?(?: người tiền nhiệm(?: là)?)? $/

/** "thừa ủy quyền của Thủ tướng, Thống đốc …": the title of somebody who is not there. */
export const isProxy = (text: string, { value }: Annotation<Title>): boolean =>
  /(?:ủy|uỷ|thừa) quyền(?: của)? $/i.test(text.slice(Math.max(0, value.from - 16), value.from))

/** "bầu bổ sung hai Phó Chủ tịch UBND tỉnh là": an office in the plural that those named behind it take. */
export const isBestowed = (text: string, { value }: Annotation<Title>): boolean =>
  BESTOWS.test(text.slice(Math.max(0, value.from - 40), value.from))
const BESTOWS = sought(
  new RegExp(
    `(?<!\\p{L})(?:đã |vừa |tiến hành |cũng |kết quả )(?:${CHOOSES}|bầu bổ sung|bầu thêm)(?: thêm)?(?: các)?(?: chức danh| chức vụ)? $`,
    'iu',
  ),
)

const DISMISSAL =
  /(?:(?:hủy|huỷ)(?: bỏ)? tư cách|không công nhận tư cách|miễn nhiệm|bãi nhiệm|thôi|cách chức|thôi giữ|thôi làm nhiệm vụ)(?: giữ)?(?: chức| chức danh| chức vụ| nhiệm vụ| tư cách)?\s?$/i

/** "sẽ miễn nhiệm", "trình Quốc hội miễn nhiệm": a dismissal that is yet to come. */
const TO_COME = 'sẽ|không(?! thể)|xem xét|dự kiến|chuẩn bị|đề nghị|đề xuất|kiến nghị|đòi|yêu cầu|trình|tờ trình|chưa'
const PLANNED = sought(
  new RegExp(
    `(?<!\\p{L})(?:(?:${TO_COME}|bắt đầu)(?: \\p{L}+){0,4}|(?:sẽ|đề nghị|đề xuất|kiến nghị)(?: (?!đã |báo )\\p{L}+){0,9}) $`,
    'u',
  ),
)
/** "Quốc hội sẽ nghe báo cáo về phê chuẩn việc miễn nhiệm", "sẽ có 2 phiên họp kín về việc bãi nhiệm": what a body is yet to deal with; "…, sáng nay HĐND biểu quyết" begins another time. */
const ON_AGENDA = sought(
  /(?<!\p{L})(?:sẽ|dự kiến)(?!\p{L})(?:(?!đã |vừa |, (?:(?:sáng|trưa|chiều|tối) (?:nay|qua|ngày)|hôm (?:nay|qua))[^,.;:\n\p{Lu}]{0,12},? \p{Lu})[^.;:\n]){0,140} (?:về|để)(?: việc)?(?: (?:phê chuẩn|xem xét|thông qua|cho))*(?: việc)? (?:miễn nhiệm|bãi nhiệm|cho thôi|thôi)(?: (?:giữ|làm))?(?: (?:chức|chức vụ|chức danh|nhiệm vụ|tư cách))* ?$/u,
)
const isOnAgenda = (lead: string): boolean => ON_AGENDA.test(lead)
const UNMADE = sought(new RegExp(`(?<!\\p{L})(?:${TO_COME})(?!\\p{L})`, 'u'))

/** "trình miễn nhiệm chức danh T với ông A, miễn nhiệm …": a list of dismissals that opens with one yet to come. */
const PLANS = sought(
  /(?<!\p{L})(?:sẽ|dự kiến|trình|tờ trình|đề nghị|đề xuất)(?: \p{L}+){0,4} (?:miễn nhiệm|bãi nhiệm|cho thôi)(?!\p{L})/u,
)
const LONGEST_PLAN = 400

/** What stands before a place in its sentence, abbreviations not told from its end. */
function leadTo(text: string, at: number): string {
  const near = text.slice(Math.max(0, at - LONGEST_PLAN), at)
  return near.slice(Math.max(near.lastIndexOf('\n'), near.lastIndexOf('. ')) + 1)
}

/** Whether the words before a title are those of a dismissal that has been made. */
function isDone(text: string, from: number): boolean {
  const before = text.slice(Math.max(0, from - 100), from)
  const found = DISMISSAL.exec(before)
  if (!found || PLANNED.test(before.slice(0, found.index)) || isOnAgenda(leadTo(text, from))) return false
  const at = from - before.length + found.index
  if (!/[;,] $/.test(text.slice(Math.max(0, at - 2), at))) return true
  return !PLANS.test(leadTo(text, at))
}

/** "miễn nhiệm chức T1 đối với ông A và chức T2 đối với ông B": a list of dismissals goes on behind the first name. */
const ALSO_LOST =
  /(?:miễn nhiệm|bãi nhiệm|cách chức|cho thôi)(?!\p{L})(?:(?!bầu|bổ nhiệm|phê chuẩn|giới thiệu|để)[^.:;\n])*(?<!\p{L})(?:đối với|với|của) (?:\p{L}+ ){2,10}(?:\([^()\n]{1,60}\) )?$/u
const JOINS = /(?: và(?: các)?(?: chức(?: vụ| danh)?)?|[,;](?: các)? chức(?: vụ| danh)?|;) $/u

function goesOnLosing(lead: string): boolean {
  const joint = JOINS.exec(lead)
  return joint !== null && ALSO_LOST.test(`${lead.slice(0, joint.index)} `)
}

/** True for a title of which a dismissal is told, made or yet to come. */
export const isOfDismissal = (text: string, { value }: Annotation<Title>): boolean =>
  DISMISSAL.test(text.slice(Math.max(0, value.from - 60), value.from)) || goesOnLosing(leadTo(text, value.from))

/** True for a title that somebody is dismissed from. */
export function isDismissal(text: string, { value }: Annotation<Title>): boolean {
  if (isDone(text, value.from)) return true
  const lead = leadTo(text, value.from)
  return goesOnLosing(lead) && !UNMADE.test(lead)
}

const DEPUTY = /^(?:đại biểu|đb)/i
/** Openings of a sentence that ends in whom its subject answers, thanks or speaks for. */
const ANSWERS =
  /^(?=(?:phát biểu )?(?:trả lời|giải trình|giải đáp|trao đổi|đáp|tiếp thu|lắng nghe|ghi nhận|thay mặt|cảm ơn|nói về|trước|phản hồi|hồi đáp|làm rõ|thông tin|thông báo|báo cáo|nói chuyện|tiếp xúc|gặp gỡ|kết luận|nhấn mạnh|bày tỏ|chia sẻ|đại diện|liên quan)(?!\p{L}))[^.;:\n“”"]*(?<!\p{L})(?:trả lời|mặt|cho|với|của|trước|thưa|diện|đáp)(?: (?:các|những|nhiều|một số|nữ|vị))* $/iu

/** "đại biểu", who may be a delegate to anything. */
export const isDeputy = (text: string, { start, value }: Annotation<Title>): boolean =>
  DEPUTY.test(text.slice(start, value.rankEnd))

/** "các đại biểu gồm", "cùng đại biểu": deputies to anything. */
export const isBareDeputy = (text: string, { start, end }: Annotation<Title>): boolean =>
  /^(?:đại biểu|đb)$/i.test(text.slice(start, end))

/** "Trả lời chất vấn của đại biểu, Bộ trưởng A": the deputies are those who are answered. */
export const isAnswered = (text: string, title: Annotation<Title>, lead: string): boolean =>
  text[title.value.until] === ',' &&
  isDeputy(text, title) &&
  (ANSWERS.test(lead.trimStart()) || DEALS_WITH.test(lead.trimStart()))

/** "Về nghị quyết bãi nhiệm đại biểu, Trưởng ban A", "… do xã không đủ đại biểu HĐND, ông A": deputies in an adverbial, of whom something is said. */
const DEALS_WITH =
  /^(?:về|trả lời|giải thích|trước|liên quan|đối với|nói về|đề cập)(?!\p{L})(?!.*, [^,]*(?<!\p{L})(?:đã|vừa|quyết định) [^,]*$)[^.;:\n“”"]*(?<!\p{L})(?:bãi nhiệm|miễn nhiệm|thôi làm|đủ|thiếu|bầu)(?: (?:tư cách|số lượng|số|các|chức danh))* $/iu

/** "Báo cáo với Bí thư Thành ủy, ông A cho biết": openings that end in whom the subject behind the comma speaks to. */
const SPOKEN_TO =
  /^(?:nói|báo cáo|giải thích|giải trình|kết luận|trả lời|trao đổi|chất vấn|tranh luận|phản biện|đáp|cũng băn khoăn|băn khoăn)(?!\p{L})[^,.;:\n“”"]{0,60}(?<!\p{L})(?:với|cho|của|về chất lượng|trước) $/iu

/** Whether an office before ", ông A" is that of somebody to whom A speaks. */
export const isSpokenTo = (text: string, { value }: Annotation<Title>, lead: string): boolean =>
  text[value.until] === ',' && SPOKEN_TO.test(lead.trimStart())

/** "khi chất vấn Bộ trưởng Bộ Y tế, đại biểu A", "Cùng quan điểm với Chủ tịch Quốc hội, đại biểu A": whom a deputy asks or agrees with. */
export const isQuestioned = (text: string, title: Annotation<Title>, next: Annotation<Title>, lead: string): boolean =>
  text[title.value.until] === ',' &&
  ((isDeputy(text, next) && !isDeputy(text, title) && (QUESTIONS.test(lead) || isOfHolder(lead))) ||
    (title.value.plural && !next.value.plural && isDeputy(text, title) && isOfHolder(lead)))

/** "theo đúng kết luận của Thủ tướng, đại biểu A", "Đánh giá cao việc có nữ Chủ tịch, đại biểu A": an office in the words that go before who speaks; "Theo ý kiến của Phó Chủ tịch, đại biểu A" is one person. */
const isOfHolder = (lead: string): boolean => HOLDER.test(lead) && !/^\s*theo /i.test(lead)
const HOLDER = sought(
  /(?<!\p{L})(?:(?:kết luận|trả lời|chỉ đạo|ý kiến|phát biểu|giải trình|báo cáo|đề xuất|quan điểm|tờ trình|nhận xét|chất vấn|câu hỏi|giải đáp|cam kết|điều hành)(?: (?!của )\p{L}+){0,5} của(?: (?:các|những|nữ|tân|vị))*|có (?:nữ|một|tân)) $/iu,
)

const QUESTIONS = sought(
  /(?<!\p{L})(?:chất vấn|hỏi|tranh luận với|(?:cùng|đồng|chung) (?:quan điểm|ý kiến) với|(?:đồng tình|nhất trí|đồng thuận) với|(?:câu hỏi|chất vấn|ý kiến|kiến nghị) (?:đến|tới|cho|với)) $/iu,
)

/** Offices of the State of which nobody holds two. */
const HEADS: readonly RegExp[] = [
  /^(?:phó )?chủ tịch (?:quốc hội|qh)(?!\p{L})/iu,
  /^(?:phó )?thủ tướng(?!\p{L})/iu,
  /^bộ trưởng(?: \p{L}|$)/iu,
  /^tổng thanh tra chính phủ(?!\p{L})/iu,
  /^thống đốc(?!\p{L})/iu,
]

/** "Sau phần trả lời của Bộ trưởng Bộ Công an, Chủ tịch Quốc hội A": two offices side by side of which nobody holds both; a deputy prime minister may head a ministry. */
export function excludes(text: string, title: Annotation<Title>, next: Annotation<Title>): boolean {
  const [one, two] = [title, next].map(({ start, end }) => text.slice(start, end))
  if (one === undefined || two === undefined || !/^,? $/.test(text.slice(title.value.until, next.value.from)))
    return false
  const [a, b] = [one, two].map(written => HEADS.findIndex(head => head.test(written)))
  return a !== b && a !== undefined && b !== undefined && a >= 0 && b >= 0 && !/^phó thủ tướng/i.test(one)
}

/** "chức T đối với 3 đại biểu gồm: A, B", "chức T cho các đồng chí: A, B": true for the words between an office and those to whom it goes, or who lose it. */
export const isGivenTo = (between: string): boolean =>
  /^,? (?:đối với|cho|với) (?:các|\d{1,2}|hai|ba|bốn|năm) (?:(?:đại biểu|đồng chí|ông|bà|vị|người|nhân sự|cá nhân|cán bộ)(?: (?:gồm|bao gồm|gồm có|là|sau|sau đây|có tên|có tên sau))?(?: có)?:? )?$/u.test(
    between,
  )

/** "đối với 3 đại biểu gồm:": deputies who are named behind it, and lose or take another office. */
export const isReceiver = (text: string, title: Annotation<Title>): boolean =>
  title.value.plural &&
  title.end === title.value.rankEnd &&
  isDeputy(text, title) &&
  /(?:đối với|cho|với) $/.test(text.slice(Math.max(0, title.value.from - 8), title.value.from)) &&
  /^ ?(?:gồm|bao gồm|là|sau|:)/.test(text.slice(title.value.until, title.value.until + 10))

const COUNT = '(?:\\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)'
const HOLDERS = '(?:người|vị|ông|bà|đồng chí|thành viên|cán bộ|nhân sự)'
/** "… lên 6 người, gồm": as many as a title has holders, who are named behind it. */
const COUNTED_BEHIND = new RegExp(
  `^[^\\p{Lu}.;:\\n()]{0,40} ${COUNT} ${HOLDERS},? (?:gồm|bao gồm|là|đó là)(?!\\p{L})`,
  'u',
)
/** "hai người giữ chức T là": the same before it. */
const COUNTED_BEFORE = sought(
  new RegExp(
    `(?<!\\p{L})(?:${COUNT}|các|những) ${HOLDERS}(?: \\p{L}+){0,6} (?:chức|chức vụ|chức danh|giữ|làm) $`,
    'iu',
  ),
)

/** "nhiều cán bộ nguyên ủy viên … như": words for many before an office. */
const MANY = sought(
  /(?<!\p{L})(?:nhiều|những|các|một số|mấy) (?:cán bộ|đồng chí|người|vị|lãnh đạo)(?: là| từng là)? $/iu,
)

/** "tăng số ủy viên lên 6 người, gồm các ông", "hai người giữ chức Phó Chủ tịch là": a title in the singular whose holders are counted. */
export const isCounted = (text: string, { value }: Annotation<Title>): boolean =>
  (MANY.test(text.slice(Math.max(0, value.from - 24), value.from)) &&
    /^[^.;:\n()“”"]{0,40} như /.test(text.slice(value.until, value.until + 46))) ||
  COUNTED_BEHIND.test(text.slice(value.until, value.until + 80)) ||
  (/^ (?:là|gồm)(?!\p{L})/u.test(text.slice(value.until, value.until + 6)) &&
    COUNTED_BEFORE.test(text.slice(Math.max(0, value.from - 60), value.from)))

/** True for a title that stands in the plural, or before a list of its holders. */
export function isPlural({ text, honorifics: forms }: AddressedText, title: Annotation<Title>): boolean {
  const { value } = title
  if (value.plural || isCounted(text, title)) return true
  const opening = spansIn(forms, { start: value.from - 12, end: value.from }).at(-1)
  if (opening?.value.plural && /^ (?:là )?$/.test(text.slice(opening.end, value.from))) return true
  return /^(?:[^\n.;]{0,40}(?:đối với|cho) các|,? ?(?:bao )?gồm[ :]| như | lần lượt là )/.test(
    text.slice(value.until, value.until + 60),
  )
}

import { sought } from '../../text/boundary.js'
import { CHOOSES } from './choosing.js'
import { type Gap, LONGEST_GAP } from './gap.js'

/** A list of offices that a person has held: "đã trải qua nhiều cương vị công tác, tiêu biểu là:". */
export function opensCareer(text: string, from: number, to: number): boolean {
  if (to - from > 260) return false
  const between = text.slice(from, to).replace(FIRST_OF_LIST, '$1 ')
  if (TAKES.test(between)) return false
  return /(?:cương vị|chức vụ|trọng trách|chức danh|vị trí)[^:]{0,60}(?::|như)\s?$|(?<!\p{L})(?:đã|từng) [^:]{0,120}với (?:các|nhiều) (?:cương vị|chức vụ|chức danh|vị trí) $/u.test(
    between,
  )
}

/** "được bầu giữ các chức vụ:", "hiện giữ các chức vụ:": what somebody is given or holds. */
const TAKES = sought(/(?<!\p{L})(?:được|hiện|đang|bầu|bổ nhiệm) (?:[\p{L}]+ ){0,3}giữ (?:các )?chức vụ(?: sau)?: ?$/u)

/** "từng đảm nhiệm các chức vụ", "đã kinh qua nhiều vị trí": an office behind these words is one that was held. */
const HELD_WORDS =
  '(?:từng|trải qua|kinh qua|lần lượt|(?<!(?:hiện|đang|vẫn) )(?:giữ|đảm nhiệm|đảm nhận) (?:các|nhiều) (?:chức vụ|chức danh|cương vị|vị trí|trọng trách)(?= (?:quan trọng|chủ chốt|lãnh đạo|khác nhau|như))|có (?:nhiều|hơn|gần|\\d{1,2}|một|hai|ba|bốn|sáu|bảy|tám|chín|mười)(?: \\d{1,2})? năm)(?: (?:có (?:thời gian|(?:nhiều|\\d{1,2}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) năm)|đảm nhiệm|đảm nhận|đảm đương|trải qua|kinh qua|giữ|nhiều|các|chức|chức vụ|chức danh|cương vị|vị trí|trọng trách|nhiệm vụ|quan trọng|chủ chốt|lãnh đạo|khác nhau|công tác|làm|là|lần lượt|như|gồm|qua)){0,8}(?::? |(?::|(?<=như)) (?:\\p{Lu}[^,;:."“”\\n]{2,60}[,;] ){1,2})$'
const HELD = new RegExp(`^(?: ?\\([^()\\n]{1,70}\\))?,? (?:người )?(?:cũng )?(?:vốn )?(?:đã )?${HELD_WORDS}`, 'u')
/** The same further off in the sentence: "… là thạc sĩ Chính trị học, từng làm các chức vụ", "từng giữ nhiều chức vụ ở huyện, sau đó là". */
const FAR_HELD = new RegExp(
  `(?:[,;]| và) (?:đã )?${HELD_WORDS}|(?:giữ|đảm nhiệm|kinh qua|trải qua) nhiều (?:chức vụ|cương vị|vị trí)[^,;:]{0,60}, (?:rồi|sau đó|tiếp đó)(?: (?:là|làm|giữ chức(?: vụ)?))? $`,
  'u',
)
/** "các chức vụ mà ông A trải qua đều gắn với huyện B: ": what a colon opens is the list of them. */
const PASSED_THROUGH = /^ (?:đã |từng )?(?:trải qua|kinh qua|đảm nhiệm|nắm giữ)(?!\p{L})[^,.;:\n]{0,60}: $/u
/** ", người trước ngày hợp nhất là", "(trước sáp nhập là", "(trước ngày 1/7 là": what somebody was before the bodies were merged. */
const BEFORE_MERGER =
  /^,? ?\(?(?:người |vốn )?trước (?:(?:ngày |khi )?(?:hợp nhất|sáp nhập|chia tách)|(?:ngày|tháng|năm) \d[\d/.-]*)(?: \p{L}+){0,2},? (?:ông |bà |đồng chí )?(?:là|làm|giữ chức(?: vụ)?) $/u

/** "ông A năm nay 50 tuổi, quê xã B, hiện là": what somebody is today, behind what else is said of the person. */
const FAR_NOW = /[,;] (?:và )?(?:hiện|hiện nay|hiện đang|đang)(?: đang)? (?:là|giữ chức(?: vụ)?|giữ cương vị) $/
/** "ông A 64 tuổi, quê xã B; là": an office behind age and home. */
const FAR_IS =
  /^(?:,| \()? ?(?:năm nay|\d{2} tuổi|sinh|SN|quê|nguyên quán)(?!\p{L})[^:]{2,150}[,;] là $|^,? (?:năm nay|\d{2} tuổi|sinh|SN|quê|nguyên quán|là|trình độ)(?!\p{L})[^:]{2,120}(?:chính trị|[Cc]ử nhân|[Tt]hạc s[ĩỹ]|[Tt]iến s[ĩỹ]|[Kk]ỹ sư|cao cấp)[^.:,;]{0,40}[,;] $/u
/** "phải kiểm điểm với trách nhiệm là", "phát biểu với tư cách": as what somebody does something. */
const IN_CAPACITY = sought(/(?<!\p{L})(?:với|trên|trong) (?:trách nhiệm|tư cách|vai trò|cương vị)(?: là)? $/u)
/** ", giáo viên Trường Tiểu học A và là": an office behind what somebody does for a living. */
const BESIDES = /^, (?!người)\p{Ll}[^.:;,\n]{2,70} và (?:đồng thời |cũng )?là $/u
/** "do trong thời gian giữ cương vị", "khi còn là", "lúc đương chức": offices of that time. */
const WHILE =
  /(?:(?:trong|ở|vào) (?:thời gian|thời kỳ|quá trình)|thời (?:gian|kỳ|điểm)|(?<!trước |sau )khi|lúc|(?<!đồng )thời)(?: ông| bà| đồng chí)?(?: còn| đang| vẫn| đương)? (?:là|làm|(?:nắm )?giữ|đảm nhiệm|đảm nhận)(?: (?:các|chức|chức vụ|chức danh|cương vị|vị trí|trọng trách|là)){0,4} $|(?:khi|lúc) (?:ông |bà |đồng chí )?(?:(?:còn|đang|đương) |(?:còn |đang )?(?:ở|trên) (?:cương vị|vị trí|vai trò) )$/i

/** "quay trở lại sau thời gian bị điều chuyển làm": an office between two others. */
const AFTER_A_TIME = sought(
  /(?<!\p{L})sau (?:một |nhiều |\d{1,2} )?(?:thời gian|năm|tháng)(?: (?:được|bị|điều chuyển|điều động|luân chuyển|phân công|chuyển|về|sang|lên|ra|vào))* (?:làm|là|giữ chức|giữ chức vụ|đảm nhiệm) $/u,
)

/** True where `lead` ends in words that place the office behind it in a time that is over: "khi đang là". */
export const endsInWhile = (lead: string): boolean => WHILE.test(lead) || AFTER_A_TIME.test(lead)

/** True where `lead` ends in words that make the office behind it the one left for another: "từ vị trí". */
export const endsInLeft = (lead: string): boolean =>
  /(?:^|[,\s])(?<!(?:xin|đơn) )từ (?:vị trí|cương vị|chức(?: vụ| danh)?)(?: là)? $/i.test(lead)

/** True where the text between a name and an office says that the office is one of those held before. */
export function opensPast(text: string, from: number, to: number): boolean {
  if (to - from > 120) return false
  const between = text.slice(from, to).replace(FIRST_OF_LIST, '$1 ').replace(REALM, ' như ')
  return HELD.test(between) || PASSED_THROUGH.test(between) || BEFORE_MERGER.test(between) || endsInWhile(between)
}

/** The same further off in the sentence. */
export const tellsPast = (text: string, from: number, to: number): boolean =>
  to - from <= FARTHEST && isHeldAfar(text.slice(from, to).replace(FIRST_OF_LIST, '$1 ').replace(REALM, ' như '))

const isHeldAfar = (between: string): boolean =>
  FAR_HELD.test(between) && !/[.:\n"“”]/.test(between.slice(0, -2)) && !NOT_TAKEN.test(between)

/** "các chức vụ: chuyên viên, Phó Trưởng phòng": a list may begin with what is no office. */
const FIRST_OF_LIST = /(:| như) \p{L}[\p{L} ]{2,30}, $/u

/** "nhiều chức vụ ở Bộ Tài chính như:": where the offices were held that are listed. */
const REALM =
  / (?<=(?:chức|chức vụ|chức danh|cương vị|vị trí|quan trọng|chủ chốt|lãnh đạo|công tác|khác nhau) )(?:ở|tại|trong|thuộc|của) [^,.;:\n]{2,60}(?: như| gồm|:)(?: có)?:? $/

const OFFICE_VERB = new RegExp(
  `(?:${[
    '(?:nắm )?giữ(?: các| nhiều)?(?: chức(?: vụ| danh)?| cương vị| vị trí| vai trò)',
    '(?:bầu|bổ nhiệm|phê chuẩn|cử|điều|điều động|luân chuyển|chuyển|lên|sang|về|qua|đi|phân công|giao|được|tiếp tục|chỉ định|công tác)(?: nhiệm vụ)?(?: bổ sung| lại)?,? (?:giữ chức(?: vụ| danh)?|làm|vào (?:các )?(?:vị trí|chức(?: vụ| danh)?))',
    'trở thành',
    '(?:đảm nhiệm|đảm nhận|nhận|tiếp nhận)(?: (?:các|nhiều))?(?: (?:nhiệm vụ|chức|chức vụ|chức danh|vị trí|cương vị))?',
    'phụ trách chức',
    '(?:đảm trách|đảm đương)(?: chức(?: vụ| danh)?| vị trí| cương vị| vai trò)?',
    '(?:trao|giao|gánh) (?:trọng trách|trách nhiệm)(?: làm)?',
    '(?:thăng tiến|lên|vào|ngồi vào) (?:dần lên )?(?:chức|ghế|chiếc ghế|cương vị)',
    '(?:ở lại|trụ lại|giữ nguyên) (?:chức|ghế|vị trí|cương vị)',
    'nhậm chức',
    '(?:đề bạt|cất nhắc)(?: giữ chức| lên(?: chức| làm)?| làm)?',
    'bổ nhiệm',
    'tham gia',
    '(?:chuyển|sang|về|vào|tham gia) [^,;]{2,60}, làm',
    '^,? (?:về|sang|lên|đến|ra|vào|xuống) [^,;]{2,40} (?:làm|giữ chức(?: vụ| danh)?)',
    '(?:điều động|luân chuyển|điều|chuyển) (?:về|sang|đến|vào|xuống|lên|ra) [^,;]{2,40} (?:làm|giữ chức(?: vụ| danh)?)',
    '(?:trúng|đắc|tái|tái đắc) cử(?: chức(?: vụ| danh)?| vị trí)?',
  ].join('|')})(?: là| làm| quyền)? $`,
)
/** "được Quốc hội phê chuẩn bầu chức danh": only what is given in the passive is the subject's. */
const GIVEN = sought(
  new RegExp(
    `(?<!\\p{L})được (?:\\p{L}+ ){0,12}(?:(?:${CHOOSES}) (?:bổ sung |vào )?(?:chức danh|chức vụ|chức)|bầu (?:bổ sung )?vào) $`,
    'u',
  ),
)
/** "tuần trước đã phải từ chức", "bị Quốc hội miễn nhiệm chức vụ". */
const RESIGNED = sought(
  /(?<!\p{L})(?:bị (?:\p{L}+ ){0,9}|(?:đã|vừa|phải|mới) (?:(?!ký|ra |xin |đơn )\p{L}+ ){0,4})(?:từ chức|từ nhiệm|mất chức|thôi chức|cách chức|miễn nhiệm|bãi nhiệm)(?: chức vụ| chức danh| chức| vị trí)? $/u,
)
/** "đã có đơn xin thôi giữ chức": an office that somebody asks to leave is still held. */
const ASKS_TO_LEAVE = sought(
  /(?<!\p{L})(?:xin (?:từ chức|từ nhiệm|thôi|rút khỏi)|đơn từ chức)(?: giữ| làm)?(?: các)?(?: chức(?: vụ| danh)?| nhiệm vụ)? $/u,
)
const ASKS =
  /^,? (?:(?:đã|vừa|mới|đây|sáng|chiều|có|đơn|viết|gửi|nộp|làm|phải|tự|chủ|động|cũng|nguyện) ){0,7}(?:xin|từ) /u
/** "… sau khi rời chức Giám đốc", "đã mất ghế Chủ tịch", "được Tỉnh ủy điều động từ Bí thư Huyện ủy". */
const GIVES_UP = sought(
  /(?<!\p{L})(?:cho thôi(?: giữ)?(?: các)? (?:chức|nhiệm vụ)(?: vụ| danh)?|(?:rời|rời khỏi|mất) (?:chức|ghế|cương vị|vị trí)(?: vụ| danh)?|không còn (?:là|làm|giữ(?: chức(?: vụ)?)?)|(?:điều động|bổ nhiệm|luân chuyển|phân công)(?: \p{L}+){0,3} từ(?: (?:vị trí|cương vị|chức(?: vụ| danh)?))?) $/u,
)
const NOT_TAKEN =
  /(?:cho biết|cho hay|thông tin|nói|giải thích)(?: rằng)?[,:]? (?:trước|sau) khi |có trúng cử|đề nghị|giới thiệu|đề cử|ứng cử|dự kiến|được trình|(?<!\p{L})(?:sẽ|rằng|(?<!(?:nhiều|mọi) )người|không|chưa|nếu|để bầu|để đưa ra|ai|con|vợ|chồng|em) /u
/** "chúng tôi bổ nhiệm đồng chí Hiệu trưởng … giữ chức": somebody else is given the office. */
const OF_ANOTHER =
  /(?<!được |được trung ương |được tỉnh )(?:bổ nhiệm|bầu|điều động|phân công|cử|chỉ định) (?:ông|bà|đồng chí|anh|chị) |(?:ký|ra|ban hành)(?: các)?(?: quyết định)? (?:bổ nhiệm|điều động|phân công) /u
/** "đã trao quyết định về việc điều động cán bộ giữ chức": who hands over a decision is not whom it is about. */
const HANDS =
  /^(?!.*(?<!\p{L})(?:được|nhận|bị)(?!\p{L})).*(?<!\p{L})(?:trao|công bố|đọc)(?: các| toàn văn)? [Qq]uyết định /u
const GIVEN_UP = sought(/(?<!\p{L})(?:thôi|miễn nhiệm|bãi nhiệm|cách chức|rời) /u)

/** "vào Ban Chấp hành, Ban Thường vụ và giữ chức ": a verb of office right before a title, its subject further off in the sentence. */
export function farGap(text: string, from: number, to: number): Gap {
  if (to < from || to - from > FARTHEST) return 'other'
  const between = text.slice(from, to).replace(ABBREVIATION, ' ').replace(REALM, ' như ').replace(RELATIVE, ' ')
  if (/[.:\n"“”]/.test(between) || NOT_TAKEN.test(between) || OF_ANOTHER.test(between)) return 'other'
  if (between.includes('uyết định ') && HANDS.test(between)) return 'other'
  if (isHeldAfar(between)) return 'released'
  if (FAR_NOW.test(between)) return 'now'
  if (isStep(between)) return 'as'
  if (GIVEN.test(between)) return 'appointed'
  if (ASKS_TO_LEAVE.test(between)) return ASKS.test(between) ? 'is' : 'other'
  if (RESIGNED.test(between)) return 'released'
  if (FAR_IS.test(between) || BESIDES.test(between)) return 'is'
  const capacity = IN_CAPACITY.exec(between)
  if (capacity && /^ (?:đã )?từng /.test(between)) return 'released'
  if (capacity?.[0].startsWith('với')) return 'is'
  if (GIVES_UP.test(between)) return 'released'
  const verb = OFFICE_VERB.exec(between.toLowerCase())
  if (!verb) return 'other'
  return GIVEN_UP.test(between.slice(Math.max(0, verb.index - 12))) ? 'released' : 'appointed'
}

const FARTHEST = 170

/** ", người vừa được điều động": a relative clause right behind whom it is about. */
const RELATIVE = /^,? người (?=(?:vừa|đã|mới|từng|được) )/u

/** "TP.HCM", "Q. 9": a stop that ends no sentence. */
const ABBREVIATION = /(?<=(?<!\p{L})(?:TP|TX|TT|Q|P|H|T))\.(?= ?[\p{Lu}\d])/gu

/** "rồi về tỉnh làm", "và sau đó là": the office before was a step on the way to the one behind. */
const STEP =
  /^,? ?(?:và )?(?:rồi|sau đó|tiếp đó|kế đó)(?: lần lượt)?(?: (?:được |lại )?(?:về|sang|lên|ra|vào|xuống|đến|chuyển|điều)(?: [^.,;:\n]{2,40})?)?(?: là| làm| giữ chức(?: vụ| danh)?) $/u
export const isStep = (between: string): boolean => STEP.test(between.replace(ABBREVIATION, ' '))

const NEXT_HELD =
  /^(?: ?\([^().]{1,40}\))?(?:[,;](?: tham gia)?|,? rồi(?: (?:là|làm|lên))?|,? (?:và )?sau đó (?:là|làm|giữ chức(?: vụ)?))?(?: rồi)? ?$/

/** "Phó trưởng ban điều hành mạng các sàn giao dịch …; Chủ tịch …": what an office is in charge of, up to the semicolon of its list. */
const REMARK_IN_LIST = /^ [^.:;\n"“”]{1,130}; ?$/

/** True for such a remark between two offices of a list. */
export const isRemarkInList = (between: string): boolean => REMARK_IN_LIST.test(between)

/** ", phụ trách Ban Tuyên huấn Trung ương Cục, ": an item of such a list that is no office. */
const OTHER_ITEM =
  /^[,;] (?:phụ trách|chuyên viên|cán bộ|giảng viên|giáo viên|kỹ sư|bác sĩ|phóng viên|biên tập viên|nghiên cứu viên|trợ lý|thư ký) [^,.;:\n"“”]{2,60}[,;] $/u
const LONGEST_ITEM = 90

/** The gap between two offices of such a list, over bracketed years, ";" and "rồi"; undefined where the list ends. */
export function pastGap(text: string, from: number, to: number): Gap | undefined {
  if (to - from > LONGEST_ITEM) return undefined
  const between = text.slice(from, to)
  if (OTHER_ITEM.test(between)) return 'comma'
  if (to - from > LONGEST_GAP) return undefined
  if (!NEXT_HELD.test(between)) return undefined
  return between.trim() === 'rồi' ? 'also' : 'comma'
}

/** "có 30 năm công tác trong ngành, nguyên là": what is told of somebody up to the comma before an office of before. */
export const isAside = (between: string): boolean =>
  /^ (?:có|từng|công tác|sinh|quê|người|được mời)(?!\p{L})[^.:;\n"“”]{2,120}[,;] $/u.test(between)

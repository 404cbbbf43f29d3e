import type { Title } from '../../annotators/title/title.js'
import type { Annotation } from '../../document/layer.js'
import { sought } from '../../text/boundary.js'
import { CHOOSES } from './choosing.js'
import { closesTime, type Gap, gapBetween, opensTime } from './gap.js'
import { isBareDeputy, isCounted, isDeputy, isDismissal, isGivenTo, isOfDismissal } from './office-words.js'
import type { AddressedText, Slot } from './slot.js'
import { isOverBehind, isThenBehind, SPANS, sentenceFrom, TO, tellsCapacity } from './stage.js'
import { endsInLeft, endsInWhile } from './told.js'

/** "…, Phó Giám đốc, gồm: A, B": the title is that of all who follow. */
const GATHERS = /^,? ?(?:gồm|bao gồm|gồm có|như|lần lượt là)(?: có)?(?: các đồng chí| các ông)? ?:? ?$/

/** "Tổng Bí thư: Ông A thời làm Bộ trưởng là …": an office that opens its paragraph says what stands behind the colon. */
const isHeadline = (text: string, { value }: Annotation<Title>, { annotation }: Slot): boolean =>
  !value.plural &&
  /^$|\n$/.test(text.slice(Math.max(0, value.from - 1), value.from)) &&
  /^ \p{Ll}/u.test(text.slice(annotation.end, annotation.end + 2))

/** "Ngay sau khi tuyên thệ nhậm chức Chủ tịch nước sáng 2/4, ông A". */
const isTaking = (text: string, { value }: Annotation<Title>): boolean =>
  /(?:nhậm chức|tuyên thệ|được bầu|đắc cử|trúng cử|được bổ nhiệm)(?: giữ)?(?: làm)?(?: chức| chức vụ| chức danh)? $/i.test(
    text.slice(Math.max(0, value.from - 40), value.from),
  )

/** "bổ nhiệm Bộ trưởng với ông A", "phê chuẩn chức Bộ trưởng với ông A". */
const isGiven = (text: string, title: Annotation<Title>): boolean => {
  const lead = leadTo(text, title)
  return GIVEN.test(lead) && !PROPOSED.test(lead)
}
const PROPOSED = sought(
  /(?<!\p{L})(?:tờ trình|trình|đề nghị|đề xuất|kiến nghị|dự kiến|giới thiệu|sẽ|xem xét)(?!\p{L})/iu,
)
const GIVEN = sought(
  new RegExp(
    `(?<!\\p{L})(?:${CHOOSES})(?: bổ nhiệm)?(?: bổ sung| lại)?(?: giữ| làm)?(?: chức| chức vụ| chức danh| vị trí)? $`,
    'iu',
  ),
)

/** "Đại biểu trẻ nhất là bà A": the one who is called so. */
const MOST_IS = /^ (?:[^,.;:()\n“”"]{2,30}|(?:có|nhận|được) [^,.;:()\n“”"]{2,60}) nhất là $/
/** "Chủ tịch nước thứ hai của Việt Nam là ông A", "Chủ tịch tỉnh này, bà B": which of the holders is named. */
const WHICH =
  /^(?: (?:này|mới|hiện nay|hiện tại|đầu tiên|đắc cử|tân cử|(?:sắp )?mãn nhiệm|(?:mới|vừa) (?:được bầu|được bổ nhiệm|trúng cử|đắc cử|nhậm chức)|thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|\d{1,2})|cánh (?:tả|hữu)|trung (?:tả|hữu)))?(?: (?:của|trong lịch sử) (?:(?:tỉnh|thành phố|quận|huyện|nước|đất nước)(?: [\p{L}\d]+){0,4}|\p{Lu}[\p{L} ]{1,20}))?(,| là)? $/u

/** "Phó Chủ tịch UBND tỉnh phụ trách văn hóa - xã hội A": what a deputy is in charge of. */
function isInCharge(text: string, { start, end, value }: Annotation<Title>, between: string): boolean {
  const named = text.slice(start, end).endsWith(' phụ trách')
  if (!named && !/^ (?:phụ trách|lĩnh vực|khối|mảng) /.test(between)) return false
  return end === value.until && CHARGE.test(between) && !ACTING.test(between)
}
const CHARGE = /^ \p{Ll}[^.;:()“”"\n]{1,58} $/u
const ACTING =
  /(?<!\p{L})(?:cho|nói|biết|đã|đang|sẽ|gặp|là|cùng|với|được|bị|yêu cầu|đề nghị|trao|chỉ đạo|khẳng định|nhấn mạnh|thăm|ký|ông|bà|của(?! (?:quận|huyện|tỉnh|thành phố|thị xã|xã|phường|UBND)))(?!\p{L})/u

/** "chức Giám đốc Sở Y tế được giao cho ông A", "ghế Chủ tịch thuộc về ông A", "vị trí Bí thư do ông A đảm nhiệm": an office and who gets or holds it. */
function isSeatOf(text: string, { value }: Annotation<Title>, between: string, { annotation }: Slot): boolean {
  if (!SEAT.test(text.slice(Math.max(0, value.from - 16), value.from))) return false
  return (
    GOES_TO.test(between) ||
    (between === ' do ' &&
      /^ (?:đang |tạm )?(?:đảm nhiệm|đảm trách|nắm giữ|phụ trách|giữ)(?!\p{L})/u.test(
        text.slice(annotation.end, annotation.end + 20),
      ))
  )
}
const SEAT = sought(/(?<!\p{L})(?:chức|chức vụ|chức danh|vị trí|cương vị|ghế) $/iu)
const GOES_TO = /^ (?:(?:đã |được |vừa |sẽ ){0,2}(?:giao|trao)(?: lại)? cho|(?:đã |sẽ )?(?:thuộc về|dành cho)) $/

/** The gap that the mark or word before a name makes of words that only say more of the office. */
const gapBefore = (between: string): Gap => (/, $/.test(between) ? 'comma' : / là $/.test(between) ? 'is' : 'adjacent')

/** "các Phó Chủ tịch nhiệm kỳ trước là: A, B". */
const NOW_ARE = /^ (?:trước|này|mới|cũ|hiện nay|đương nhiệm|còn lại|khác) (?:là|gồm)(?: các ông| các đồng chí)?:? $/

/** "khi đó là ông A", "lúc bấy giờ A". */
const THEN_IS = /^,? ?[^,.;()\n]{3,20}?(?: là|,)? $/

/** The gap between the last title and the name behind it; "3 Phó Chủ tịch mới được bầu (ông A, …" opens a list in a bracket. */
export function endGap({ text }: AddressedText, titles: readonly Annotation<Title>[], right: Slot): Gap {
  const title = titles.at(-1)
  if (!title) return 'other'
  const from = title.value.until
  const between = text.slice(from, right.from)
  const gap = gapBetween(text, from, right.from)
  if (gap === 'dash' && between.startsWith(')')) return 'other'
  if (gap === 'for' && /^\s(?:của|với)\s/.test(between) && !titles.some(each => isOfDismissal(text, each)))
    return between === ' với ' && isGiven(text, title) ? 'for' : 'other'
  if (GATHERS.test(between) || isGivenTo(between)) return 'for'
  if (isThenBehind(between) && THEN_IS.test(between)) return 'is'
  if (gap === 'other' && opensTime(between) && isLeft(leadTo(text, title))) return 'comma'
  if (gap === 'other' && ENDS_STRETCH.test(between) && tellsCapacity(leadTo(text, titles[0] ?? title))) return 'comma'
  if (gap === 'other' && STRETCH_DASH.test(between) && isOverBehind(text, from)) return 'dash'
  if (gap === 'other' && closesTime(between) && (isDismissal(text, title) || isTaking(text, title))) return 'comma'
  if (gap === 'other' && MOST_IS.test(between) && (!isDeputy(text, title) || between.includes(' cử '))) return 'is'
  if ((gap === 'other' || gap === 'appointed') && WHICH.test(between)) return gapBefore(between)
  if (gap === 'other' && isInCharge(text, title, between)) return gapBefore(between)
  if ((gap === 'other' || gap === 'appointed') && isSeatOf(text, title, between, right)) return 'for'
  if (title.value.plural && NOW_ARE.test(between)) return 'for'
  if (gap === 'colon' && isHeadline(text, title, right)) return 'other'
  if (gap !== 'other' || !(title.value.plural || isCounted(text, title)) || right.from - from > 80) return gap
  if (/^[^.;:\n()]{0,79}(?:\(|(?: gồm| gồm có| là):?\s?)$/.test(between)) return 'for'
  return opensHolders(text, title, between) ? 'for' : gap
}

/** "các Phó Chủ tịch, trong đó có ông A", "những Bộ trưởng bị kỷ luật có ông A", "các nguyên thủ đến thăm, đó là ông A": some of those who hold an office in the plural. */
const HOLDERS =
  /^([^.;:\n()“”"]{0,60}?)(?:,? (?:trong đó có|bao gồm|đó là|cụ thể là|đặc biệt là)|, (?:ngoài|trừ)(?: (?:\d|hai|ba|bốn|năm))?|(?<= [^.;:\n()“”"]{2,60}) có|(?<= (?:bị|đã|được|tái|mấy|nhiều|các) [^.;:\n()]{2,30}) như):? $/u
/** Others, of whom the list might be: "đã thăm các hộ, trong đó có". */
const OTHERS = /(?<!\p{L})(?:các|những|nhiều|mấy|một số|hai|ba|bốn|\d+) (?!khóa|khoá|nhiệm kỳ)\p{Ll}/u
const SEATED = /(?<!\p{L})(?:bị|được bầu|trúng cử|tái cử|ứng cử|đơn vị|thôi|khóa|nhiệm kỳ)(?!\p{L})/u

function opensHolders(text: string, title: Annotation<Title>, between: string): boolean {
  const words = HOLDERS.exec(between)?.[1]
  if (words === undefined || OTHERS.test(words)) return false
  return !isBareDeputy(text, title) || SEATED.test(words)
}

/** "trên cương vị Giám đốc giai đoạn 2009-2011, ông A". */
const ENDS_STRETCH = new RegExp(`^ (?:${SPANS}|trong) [^,;:.()\\n]{4,40}, $`)
/** "Tổng Bí thư của Đảng từ năm 1986 đến năm 1991 - A": whose the office of that time was. */
const STRETCH_DASH = new RegExp(`^ (?:${SPANS}) [^,;:.()\\n–-]{4,20}${TO}[^,;:.()\\n–-]{4,20} ?[-–] $`)
/** "Từ vị trí Giám đốc, tháng 3/2014 ông A", "Khi còn là Giám đốc, năm 2014 ông A". */
const isLeft = (lead: string): boolean => endsInWhile(lead) || endsInLeft(lead)

const leadTo = (text: string, { value }: Annotation<Title>): string =>
  text.slice(sentenceFrom(text, value.from), value.from)

import type { Title } from '../../annotators/title/title.js'
import type { Annotation } from '../../document/layer.js'
import { closesTime, type Gap, gapBetween, opensTime } from './gap.js'
import { isDeputy, isDismissal, isGivenTo, isOfDismissal } from './office-words.js'
import type { Reading, Slot } from './slot.js'
import { isThenBehind, sentenceFrom, tellsCapacity } from './stage.js'
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

/** "Đại biểu trẻ nhất là bà A": the one who is called so. */
const MOST_IS = /^ [^,.;:()\n“”"]{2,30} nhất là $/
/** "các Phó Chủ tịch nhiệm kỳ trước là: A, B". */
const NOW_ARE = /^ (?:trước|này|mới|cũ|hiện nay|đương nhiệm|còn lại|khác) (?:là|gồm)(?: các ông| các đồng chí)?:? $/

/** "khi đó là ông A", "lúc bấy giờ A". */
const THEN_IS = /^,? ?[^,.;()\n]{3,20}?(?: là|,)? $/

/** The gap between the last title and the name behind it; "3 Phó Chủ tịch mới được bầu (ông A, …" opens a list in a bracket. */
export function endGap({ text }: Reading, titles: readonly Annotation<Title>[], right: Slot): Gap {
  const title = titles.at(-1)
  if (!title) return 'other'
  const from = title.value.until
  const between = text.slice(from, right.from)
  const gap = gapBetween(text, from, right.from)
  if (gap === 'for' && /^\s(?:của|với)\s/.test(between) && !titles.some(each => isOfDismissal(text, each)))
    return 'other'
  if (GATHERS.test(between) || isGivenTo(between)) return 'for'
  if (isThenBehind(between) && THEN_IS.test(between)) return 'is'
  if (gap === 'other' && opensTime(between) && isLeft(leadTo(text, title))) return 'comma'
  if (gap === 'other' && ENDS_STRETCH.test(between) && tellsCapacity(leadTo(text, titles[0] ?? title))) return 'comma'
  if (gap === 'other' && closesTime(between) && (isDismissal(text, title) || isTaking(text, title))) return 'comma'
  if (gap === 'other' && MOST_IS.test(between) && (!isDeputy(text, title) || between.includes(' cử '))) return 'is'
  if (title.value.plural && NOW_ARE.test(between)) return 'for'
  if (gap === 'colon' && isHeadline(text, title, right)) return 'other'
  if (gap !== 'other' || !title.value.plural || right.from - from > 80) return gap
  return /^[^.;:\n()]{0,79}(?:\(|(?: gồm| gồm có| là):?\s?)$/.test(between) ? 'for' : gap
}

/** "trên cương vị Giám đốc giai đoạn 2009-2011, ông A". */
const ENDS_STRETCH = /^ (?:giai đoạn|thời kỳ|từ|trong) [^,;:.()\n]{4,40}, $/
/** "Từ vị trí Giám đốc, tháng 3/2014 ông A", "Khi còn là Giám đốc, năm 2014 ông A". */
const isLeft = (lead: string): boolean => endsInWhile(lead) || endsInLeft(lead)

const leadTo = (text: string, { value }: Annotation<Title>): string =>
  text.slice(sentenceFrom(text, value.from), value.from)

import type { Title } from '../../annotators/title/title.js'
import type { Annotation } from '../../document/layer.js'
import type { Gap } from './gap.js'
import type { Attached } from './slot.js'

const GONE = 'nghỉ hưu|về hưu|nghỉ chế độ|nghỉ công tác|qua đời|từ trần|hy sinh'

/** ", đã nghỉ hưu từ …", ", nay nghỉ hưu tại quê", "nghỉ hưu theo chế độ", ") qua đời vào …": what is said right behind somebody's offices of one who has left them. */
const LEFT = new RegExp(
  '^(?: từ (?:năm|tháng|ngày) [\\d/.-]{1,10})?(?:\\)|,| [-–],?)? ?(?:' +
    `\\(?(?:(?:hiện |nay )?(?:đã|vừa|mới) (?:xin )?|(?:hiện |hiện nay |nay )(?:được )?)(?:${GONE})(?! nhưng)|qua đời (?:vào|hồi|ngày|tháng|năm|do|vì|sau)|` +
    '(?:được |đã nhận quyết định |vừa nhận quyết định |nhận quyết định )?(?:nghỉ hưu|nghỉ công tác|nghỉ) (?:theo|từ|chờ|để chờ) (?:chế độ|quy định|nguyện vọng|hưu|ngày|tháng|năm|\\d)' +
    ')(?!\\p{L})',
  'u',
)

/** True where the words behind the last of somebody's offices say that the person has retired from them or died. */
export const hasLeft = (text: string, until: number): boolean => LEFT.test(text.slice(until, until + 90))

/** "sẽ thay ông A nghỉ hưu", "…, được điều động nhận nhiệm vụ khác": where the words behind a name say that the office is given up. */
export const goesAway = (text: string, until: number): boolean => AWAY.test(text.slice(until, until + 60))
const AWAY =
  /^,? (?:(?:đã|vừa|mới|được|xin|đến tuổi|bị) ){0,2}(?:nghỉ hưu|về hưu|nghỉ chế độ|nghỉ công tác|qua đời|từ trần|điều động|luân chuyển|chuyển công tác|nhận nhiệm vụ|nhận quyết định|cách chức|kỷ luật|bắt(?! đầu))(?!\p{L})/u

const DIED =
  /^(?: \([^()\n]{1,40}\))?,? (?:(?:đã |vừa |mới |đột ngột |bất ngờ |không may ){0,3}(?:qua đời|từ trần|hy sinh|mất(?= (?:đi|vì|do|ngày|năm|vào|đột ngột|sau) ))|(?:đã|vừa|mới) (?:nghỉ hưu|về hưu))(?!\p{L})/u

/** "đã được miễn nhiệm", "bị cách chức": without the office, which is the one that the person is called by. */
const LOST =
  /^(?: \([^()\n]{1,40}\))?,? (?:(?:đã|vừa|mới|đều|cũng|cùng) ){0,2}(?:được|bị) (?:Quốc hội |HĐND [\p{L} ]{2,20} )?(?:miễn nhiệm|bãi nhiệm|cách chức)(?=$|[.,;)\n]| (?:để|vì|do|và|vào|theo|ngày|hôm|sáng|chiều|tại)(?!\p{L}))/u

/** True where the sentence goes on from a name that an office precedes with the loss of the office. */
export const hasLost = (text: string, until: number): boolean => LOST.test(text.slice(until, until + 110))

/** True where the sentence goes on from a name that an office precedes with the death of the person, or the retirement. */
export const hasDied = (text: string, until: number): boolean => DIED.test(text.slice(until, until + 90))

/** Offices of one who has left them; where the text says of one that it is over, it says so of no other. */
export const leaving = (titles: readonly Attached[]): Attached[] =>
  titles.some(({ former }) => former) ? [...titles] : titles.map(attached => ({ ...attached, former: true }))

const PARTY =
  /^(?:(?:phó )?bí thư(?! thứ)|ủy viên|uỷ viên|(?:tỉnh|thành|huyện|quận|thị|đảng) (?:ủy|uỷ) viên|thường trực ban bí thư)/i
/** Offices that go on when others end, or have nothing to do with them: seats, and those of associations. */
const ASIDE =
  /^(?:đại biểu|đbqh|đb(?!\p{L})|thành viên|cố vấn|chuyên gia)|^(?:phó )?(?:chủ tịch|tổng thư ký|chủ nhiệm|giám đốc)(?: \p{L}+)? (?:trung ương )?(?:hội (?!đồng)|hiệp hội|liên hiệp|liên minh|mặt trận|mttq|câu lạc bộ|quỹ)/iu
/** "nguyên T1, nguyên T2, T3": a writer who repeats the word means the offices that have it. */
const isRepeated = (list: readonly Annotation<Title>[], at: number): boolean =>
  list[at - 2]?.value.former === true && list[at - 1]?.value.former === true

/** Behind a "nguyên" that is repeated only the office goes on that the head of a Party committee has in the State. */
const PAIRED = /^(?:phó )?(?:chủ tịch|trưởng ban|bí thư)(?!\p{L})/iu
const CENTRAL =
  /trung ương|t\.?ư|(?<!đoàn (?:(?:đại biểu|đb) )?)(?:quốc hội|qh)|bộ trưởng|thứ trưởng|thủ tướng|chính trị/i
const LISTED: ReadonlySet<Gap | undefined> = new Set(['comma', 'also', 'and'])

/** "cố Tổng Bí thư, Chủ tịch nước A": the dead hold none of the offices in the list. */
const isLate = (text: string, { start, value }: Annotation<Title>): boolean =>
  value.former && /^cố /i.test(text.slice(value.from, start))

/**
 * "nguyên Bí thư Huyện ủy, Chủ tịch UBND huyện Tân Mẫu": behind a former office of the Party, which of the offices that
 * the list goes on with were held together with it.
 */
export function underFormer(text: string, list: readonly Annotation<Title>[], gaps: readonly Gap[]): boolean[] {
  let lead: string | undefined
  let late = false
  return list.map((title, at) => {
    const { start, end, value } = title
    const written = text.slice(start, end)
    late = isLate(text, title) || (late && LISTED.has(gaps[at]))
    if (late) return !value.former
    if (value.former) lead = PARTY.test(written) ? written : undefined
    else if (isRepeated(list, at) && !PAIRED.test(written)) lead = undefined
    else if (!LISTED.has(gaps[at]) || (CENTRAL.test(written) && !CENTRAL.test(lead ?? ''))) lead = undefined
    return lead !== undefined && !value.former && !ASIDE.test(written)
  })
}

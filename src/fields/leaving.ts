import type { Title } from '../annotators/title/title.js'
import type { Annotation } from '../document/layer.js'
import type { Gap } from './gap.js'
import type { Attached } from './slot.js'

/** ", đã nghỉ hưu từ …", ") qua đời vào …": what is said right behind somebody's offices of one who has left them. */
const LEFT =
  /^(?: từ (?:năm|tháng|ngày) [\d/.-]{1,10})?(?:\)|,| [-–],?)? ?(?:\(?(?:đã|vừa|mới) (?:xin )?(?:nghỉ hưu|về hưu|nghỉ chế độ|nghỉ công tác|qua đời|từ trần|hy sinh)(?! nhưng)|qua đời (?:vào|hồi|ngày|tháng|năm|do|vì|sau))(?!\p{L})/u

/** True where the words behind the last of somebody's offices say that the person has retired from them or died. */
export const hasLeft = (text: string, until: number): boolean => LEFT.test(text.slice(until, until + 60))

/** True where the sentence goes on from a name that an office precedes with the death of the person. */
export const hasDied = (text: string, until: number): boolean =>
  /^(?: \([^()\n]{1,40}\))?,? (?:đã |vừa |mới )?(?:qua đời|từ trần|hy sinh)(?!\p{L})/u.test(
    text.slice(until, until + 70),
  )

/** Offices of one who has left them; where the text says of one that it is over, it says so of no other. */
export const leaving = (titles: readonly Attached[]): Attached[] =>
  titles.some(({ former }) => former) ? [...titles] : titles.map(attached => ({ ...attached, former: true }))

const PARTY = /^(?:phó )?bí thư(?! thứ)/i
const STATE = /^(?:phó )?chủ tịch(?! hội (?!đồng)| mặt trận| liên)/i

/** "nguyên Bí thư Huyện ủy, Chủ tịch UBND huyện Tân Mẫu": an office of the Party and the one of the State that goes with it were held together. */
export function isUnderFormer(
  text: string,
  before: Annotation<Title> | undefined,
  title: Annotation<Title>,
  gap: Gap | undefined,
): boolean {
  if (!before?.value.former || title.value.former) return false
  return (
    (gap === 'comma' || gap === 'also' || gap === 'and') &&
    PARTY.test(text.slice(before.start, before.end)) &&
    STATE.test(text.slice(title.start, title.end))
  )
}

import { places } from '../../annotators/place/place.js'
import type { Document } from '../../document/document.js'
import { once } from '../../document/once.js'
import { sought } from '../../text/boundary.js'

/** "Chiều 30-3, … bổ nhiệm. Các quyết định có hiệu lực từ ngày 01/4": whether the appointments of an article take effect on a day behind the one it opens with, until when nobody has left an office for them. */
export const takesEffectLater = once(places, ({ text }: Document): boolean => {
  const today = OPENING.exec(text.slice(0, LONGEST_OPENING))
  const day = today && EFFECT.exec(text)
  return day !== null && today !== null && isBefore(today, day)
})

const LONGEST_OPENING = 400
const DAY = '(\\d{1,2})[/.-](\\d{1,2})(?:[/.-](\\d{4}))?(?![\\d/])'
const OPENING = sought(new RegExp(`(?<!\\p{L})(?:ngày|sáng|chiều|trưa|tối|hôm nay)(?: ngày)?,? \\(?${DAY}`, 'iu'))
const EFFECT = sought(
  new RegExp(
    `(?<!\\p{L})quyết định (?:(?:này|trên|nêu trên|bổ nhiệm|điều động) ){0,2}(?:đều )?(?:sẽ |bắt đầu )?có hiệu lực(?: thi hành)? (?:kể )?từ(?: ngày)? ${DAY}`,
    'iu',
  ),
)

/** Whether one day comes before another, by their years where both are written. */
function isBefore(one: RegExpExecArray, two: RegExpExecArray): boolean {
  const [, day, month, year] = one
  const [, effectDay, effectMonth, effectYear] = two
  if (year && effectYear && year !== effectYear) return year < effectYear
  return Number(month) * 100 + Number(day) < Number(effectMonth) * 100 + Number(effectDay)
}

import { sentences } from '../../annotators/sentence/sentence.js'
import { dayNumber } from '../../calendar/partial.js'
import type { Document } from '../../document/document.js'
import { sought } from '../../text/boundary.js'
import { spanAt } from '../../text/span.js'
import type { Dated } from '../chronology/dated.js'

const KIND = sought(/(?<!\p{L})(?:đại hội|đảng bộ|tiếp xúc (?:với )?cử tri)(?!\p{L})/giu)
/** The first place or body that a sentence names: "tỉnh Quảng Bình", "Đảng bộ Hà Giang". */
const PLACE = sought(
  /(?<!\p{L})(?:tỉnh|thành phố|TP\.?|huyện|quận|xã|phường|thị xã|thị trấn|[Đđ]ảng bộ) (\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*)/u,
)
/** In days: how far apart events of one kind are reported together. */
const APART = 10
/** How far into a sentence the day of the next one stands: "Tại buổi tiếp xúc cử tri huyện …, ngày 11/5, …". */
const HEAD = 60

/** "Sáng 24/10, Đại hội Đảng bộ tỉnh A … Chiều 22/10, Đại hội Đảng bộ tỉnh B …": the day of an event of the same kind at another place. */
export function isAlike(document: Document, first: Dated, one: Dated): boolean {
  if (one.value === first.value || (one.bounds && !one.implied.includes('year')) || !isNear(first, one)) return false
  const all = document.read(sentences)
  const [told, next] = [spanAt(all, first.start), spanAt(all, one.start)]
  if (!told || !next || told === next || one.start - next.start > HEAD) return false
  const [a, b] = [told, next].map(({ start, end }) => eventIn(document.text.slice(start, end)))
  const isElsewhere = b?.place === undefined ? b?.isToo : a?.place !== undefined && a.place !== b.place
  return isElsewhere === true && (a?.kinds.some(kind => b?.kinds.includes(kind)) ?? false)
}

function isNear(first: Dated, one: Dated): boolean {
  if (!first.bounds || !one.bounds) return first.value.slice(0, -2) === one.value.slice(0, -2)
  return Math.abs(dayNumber(first.bounds.first) - dayNumber(one.bounds.first)) <= APART
}

type Told = { readonly kinds: readonly string[]; readonly place: string | undefined; readonly isToo: boolean }

const eventIn = (sentence: string): Told => ({
  kinds: [...sentence.matchAll(KIND)].map(([kind]) => kind.toLowerCase().replace('với ', '')),
  place: PLACE.exec(sentence)?.[1],
  isToo: TOO.test(sentence),
})

/** "Ngày 24/9, hàng loạt tỉnh cũng tổ chức Đại hội". */
const TOO = sought(/(?<!\p{L})cũng(?!\p{L})/u)

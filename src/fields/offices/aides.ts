import type { Title } from '../../annotators/title/title.js'
import type { Annotation } from '../../document/layer.js'
import { sought } from '../../text/boundary.js'
import { attachment, type Slot } from '../telling/slot.js'

/** Words for those who assist somebody, in a pattern. */
export const AIDES = '(?:trợ lý|thư ký)'
/** How the offices begin of those who are assisted, or the seats before them: "Trợ lý Ủy viên Bộ Chính trị, Phó Thủ tướng A". */
export const CHIEFS = '(?:ủy viên|tổng bí thư|chủ tịch|phó |thủ tướng|bộ trưởng|thứ trưởng)'

/** What is left of a paragraph's offices and names where assistants are named with their chiefs. */
type Rest = { readonly held: readonly Annotation<Title>[]; readonly found: readonly Slot[] }

/** "ông A, Trợ lý Phó Thủ tướng B, …": the office of an assistant names the chief, who holds what is written between the two. */
export function joinAides(text: string, held: readonly Annotation<Title>[], found: readonly Slot[]): Rest {
  if (found.length < 2 || !held.some(title => openingOf(text, title))) return { held, found }
  const offices: Annotation<Title>[] = []
  const others = [...found]
  for (let at = 0; at < held.length; at++) {
    const row = rowOf(text, held, at, others)
    if (row) {
      offices.push(row.office)
      others.splice(others.indexOf(row.chief), 1)
      for (const own of row.own) row.chief.titles.push(attachment(own, 'before', false))
      at += row.own.length - 1
    } else {
      const title = held[at]
      if (title) offices.push(title)
    }
  }
  return { held: offices, found: others }
}

type Row = { readonly office: Annotation<Title>; readonly chief: Slot; readonly own: readonly Annotation<Title>[] }

/** The offices from one on that an assistant's is made of, up to the name of the chief right behind them. */
function rowOf(text: string, held: readonly Annotation<Title>[], at: number, found: readonly Slot[]): Row | undefined {
  const title = held[at]
  const opening = title && openingOf(text, title)
  if (!title || !opening || !isOfHolder(text, opening.from, held, found)) return undefined
  for (let last = at; last < at + MOST_OFFICES; last++) {
    const [office, before] = [held[last], held[last - 1]]
    if (!office || office.value.plural) return undefined
    if (last > at && before && text.slice(before.value.until, office.value.from) !== ', ') return undefined
    if (last > at && !isSeat(text, last - 1 === at ? opening.inner : (before?.start ?? 0))) return undefined
    const chief = found.find(({ from }) => from === office.value.until + 1)
    if (!chief) continue
    if (last > at && !CHIEF.test(text.slice(office.start, office.end))) return undefined
    if (chief.from !== chief.annotation.start || chief.annotation.value.kind !== 'full') return undefined
    const { end } = chief.annotation
    const value: Title = { ...title.value, former: opening.former, from: opening.from, until: end, isPublic: true }
    const own = [{ ...title, start: opening.inner, value: { ...title.value, from: opening.inner, former: false } }]
    return {
      office: { ...title, start: opening.start, end, value },
      chief,
      own: [...own, ...held.slice(at + 1, last + 1)],
    }
  }
  return undefined
}

const MOST_OFFICES = 3

/** "Ủy viên Bộ Chính trị, Phó Thủ tướng B" is one chief: a seat in the Party goes before the office; behind any other office a comma begins who comes next. */
const isSeat = (text: string, start: number): boolean => SEAT.test(text.slice(start, start + LONGEST_SEAT))
const SEAT = /^(?:(?:ủy|uỷ) viên|bí thư (?:trung ương|tw) đảng)(?!\p{L})/iu
const LONGEST_SEAT = 24
/** Offices that a seat in the Party goes before where both are one chief's. */
const CHIEF =
  /^(?:(?:ủy|uỷ) viên|bí thư|tổng bí thư|thường trực ban bí thư|(?:phó )?thủ tướng|(?:phó )?chủ tịch|bộ trưởng|trưởng ban)(?!\p{L})/iu

/** Where the words for an assistant begin and end before an office, or in it: "Trợ lý Phó Thủ tướng", "Thư ký Ủy viên Bộ Chính trị". */
function openingOf(
  text: string,
  { start, value }: Annotation<Title>,
): { start: number; inner: number; from: number; former: boolean } | undefined {
  const inside = AIDE.exec(text.slice(start, value.rankEnd))
  if (inside) return { start, inner: start + inside[0].length, from: value.from, former: value.former }
  const before = AIDE_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_AIDE), start))
  if (!before || value.from !== start) return undefined
  const from = start - before[0].length
  const [, former = '', word = ''] = before
  return { start: start - word.length, inner: start, from, former: former !== '' }
}

/** "Thư ký thứ nhất" is an office of an embassy. */
const AIDE = new RegExp(`^${AIDES} (?=${CHIEFS})`, 'iu')
const AIDE_BEFORE = sought(new RegExp(`(?<!\\p{L})(nguyên |cựu )?(${AIDES} )$`, 'iu'))
const LONGEST_AIDE = 16

/** Whether somebody is named before who holds the office: behind a verb of office, or right behind a name that is called by none. */
function isOfHolder(text: string, from: number, held: readonly Annotation<Title>[], found: readonly Slot[]): boolean {
  const holder = found.findLast(({ annotation }) => annotation.end < from)
  if (!holder) return false
  const between = text.slice(holder.annotation.end, from)
  if (between.length > MOST_BETWEEN || /[.;:\n]/.test(between)) return false
  if (GIVEN.test(between)) return true
  return /, $|^ [-–] $/.test(between) && !held.some(({ value }) => value.until + 1 === holder.from)
}

const MOST_BETWEEN = 240
const GIVEN = sought(/(?<!\p{L})(?:giữ chức|giữ chức vụ|giữ chức danh|làm|là) $/u)

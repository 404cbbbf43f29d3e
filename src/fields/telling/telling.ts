import type { Title } from '../../annotators/title/title.js'
import type { Annotation } from '../../document/layer.js'
import { sought } from '../../text/boundary.js'
import { spansIn } from '../../text/span.js'
import { CHOOSES } from './choosing.js'
import { type Gap, gapBetween } from './gap.js'
import type { AddressedText, Slot } from './slot.js'
import { isOverBehind, SPANS, stretchEnd } from './stage.js'
import { farGap, isAside, opensCareer, opensPast, pastGap, tellsPast } from './told.js'

/** Whether the words between a name and the first title behind it say that all of them were held before. */
export function tellsHeld({ text }: AddressedText, { annotation: { end } }: Slot, first: number): boolean {
  if (/^nguyên là /i.test(text.slice(first, first + 10)) && isListOf(text, end, first)) return true
  return opensPast(text, end, first) || (tellsPast(text, end, first) && !opensCareer(text, end, first))
}

/** ", nguyên là …", "… quê xã B; nguyên là …": a predicate that is told of all offices in its list. */
const isListOf = (text: string, end: number, first: number): boolean => {
  const between = text.slice(end, first)
  return /^,? $/.test(between) || isAside(between.replace(/^,/, ''))
}

/** What stands before each title: the gap to the name on the left, or to the title before; `held` where the words behind that name say that all of them were held before. */
export function gapsOf(
  source: AddressedText,
  left: Slot | undefined,
  held: boolean,
  between: readonly Annotation<Title>[],
  agents: readonly Annotation<Title>[],
): Gap[] {
  const { text } = source
  const first = between[0]?.value.from ?? 0
  const isLife =
    left !== undefined &&
    LIFE.test(text.slice(left.annotation.end, Math.min(first, left.annotation.end + LONGEST_LIFE)))
  const gaps = between.map((title, at): Gap => {
    const before = between[at - 1]
    const from = before ? before.value.until : (left?.annotation.end ?? -1)
    if (from < 0) return 'other'
    const words = text.slice(from, title.value.from)
    const dropped = agents.length
      ? agents.map(({ value }) => ({ start: value.from, end: value.until }))
      : spansIn(source.honorifics, { start: from, end: title.value.from })
    if (!before && BRACKET_CLOSES.test(words)) return 'dash'
    const called = gapBetween(text, from, title.value.from, dropped)
    const gap = called === 'other' && dropped.length ? gapBetween(text, from, title.value.from) : called
    if (before && gap === 'and' && WITH.test(words)) return 'other'
    if (before && gap === 'released' && ALSO_RELEASES.test(words) && isToCome(text, left, between[0])) return 'and'
    if (before && gap === 'is' && ALSO_IS.test(words)) return 'also'
    if (!before && gap === 'released' && DISMISSES.test(words)) return 'other'
    if (gap === 'appointed' && title.value.plural && GIVES_TO.test(words)) return 'other'
    if (isNewOne(text, title) && ELECTS.test(words)) return 'other'
    if (left && !before && title.value.former && isAside(words.replace(/^,/, ''))) return 'comma'
    if (isLife && !before?.value.former && (gap === 'semicolon' || (!before && gap === 'other')))
      return endsOffice(text, title.value.until) ? 'comma' : 'other'
    if (gap !== 'other' || !left) return gap
    if (before && goesOnBehindStretch(text, from, title)) return 'comma'
    if (before && opensPast(text, from, title.value.from)) return 'released'
    if (hasWon(text, title.value.until) && SUGGESTED.test(words)) return 'appointed'
    return farGap(text, from, title.value.from)
  })
  if (!left) return gaps
  if (opensCareer(text, left.annotation.end, first)) return careerGaps(text, between)
  if (!held) return gaps
  return gaps.map((gap, at): Gap => {
    const before = between[at - 1]
    return before ? (pastGap(text, before.value.until, between[at]?.value.from ?? 0) ?? gap) : 'released'
  })
}

/** "sẽ bị miễn nhiệm chức T1 và cho thôi nhiệm vụ T2": a further office that is to be lost by the same verb. */
const ALSO_RELEASES = /^ ?(?:,|và) (?:miễn nhiệm|bãi nhiệm|cho thôi|thôi) /
const isToCome = (text: string, left: Slot | undefined, first: Annotation<Title> | undefined): boolean =>
  left !== undefined && first !== undefined && /^ (?:sắp|sẽ) /.test(text.slice(left.annotation.end, first.value.from))

/** "phê chuẩn Bộ trưởng mới", "bầu Chủ tịch nước mới": whoever will follow is not named. */
const isNewOne = (text: string, { value }: Annotation<Title>): boolean =>
  /^ mới(?=$|[.,;”"\n]| (?:thay|vào|trong|và|một|nhưng|ngay|tại)(?!\p{L}))/u.test(
    text.slice(value.until, value.until + 12),
  )
const ELECTS = new RegExp(`(?:^|[ ,])(?:${CHOOSES}|chọn)(?: (?:bổ nhiệm|ra|được|chức|chức danh|chức vụ))* $`, 'u')

/** "Bà A sinh năm 1970, quê ở tỉnh B; Ủy viên Trung ương Đảng khóa XII; đại biểu Quốc hội": offices that semicolons part from what else is told of a life. */
const LIFE = /^ (?:sinh (?:năm|ngày|tháng|ra|tại|\d{1,4})|quê|năm nay)(?!\p{L})(?:(?!(?<!\p{L})bị )[^.:\n“”"])*; $/u
const LONGEST_LIFE = 160

/** "Chủ tịch nước từ năm 1980 đến năm 1981; Chủ tịch Quốc hội": the next office of a life behind the time of the one before. */
export function goesOnBehindStretch(text: string, from: number, { value }: Annotation<Title>): boolean {
  if (value.from - from > LONGEST_LIFE || !isOverBehind(text, from)) return false
  const end = stretchEnd(text, from)
  return end > from && /^(?:[;,]|,? và) $/.test(text.slice(end, value.from)) && endsOffice(text, value.until)
}

/** Whether the clause ends behind an office, or goes on with its time or a further office: with a verb behind it, the office is that of somebody who does something. */
const endsOffice = (text: string, until: number): boolean => !VERB_BEHIND.test(text.slice(until, until + 12))
const VERB_BEHIND = new RegExp(`^ (?!(?:khóa|khoá|nhiệm kỳ|${SPANS}|trong|đến|và|kiêm|rồi)(?!\\p{L}))\\p{Ll}`, 'u')

/** "ông A (Trần Văn B) - Giám đốc": the bracket around another name. */
const BRACKET_CLOSES = /^\) [-–] $/

/** "Bí thư Huyện ủy, cũng là nguyên Chủ tịch UBND huyện", "vừa là … vừa là …", "… tiếp tục kiêm nhiệm chức …": a further office of the same person. */
const ALSO_IS = /^,? (?:cũng|đồng thời cũng|(?:và )?vừa) là $| kiêm /

/** "được giới thiệu bầu giữ chức Chủ tịch và trúng cử": a candidate who has won. */
const SUGGESTED =
  /^[^.:;\n]{0,40}được (?:giới thiệu|đề cử)(?: để)?(?: bầu)?(?: vào)?(?: giữ)?(?: làm)?(?: chức| chức vụ| chức danh| vị trí)? $/u
const hasWon = (text: string, until: number): boolean =>
  /^(?: và|,) (?:đã )?(?:trúng cử|đắc cử|được bầu)(?!\p{L})/u.test(text.slice(until, until + 24))

/** "ông A, Bí thư thứ nhất cùng Thường trực Ban Bí thư": others who are with the one named. */
const WITH = /^,? cùng(?: với)? $/

/** "Bộ trưởng A giao nhiệm vụ cho các thứ trưởng": who is given something to do. */
const GIVES_TO = sought(/(?<!\p{L})(?:cho|với) $/u)

/** "ông A chủ trì đã bãi nhiệm chức …": who dismisses somebody does not lose the office. */
const DISMISSES = /^(?: và|,)? (?:đã |vừa |cũng |sẽ )?(?:miễn nhiệm|bãi nhiệm|cách chức|cho thôi)/

/** In a list of offices that were held, whatever stands between two of them inside the sentence is a remark. */
const careerGaps = (text: string, between: readonly Annotation<Title>[]): Gap[] =>
  between.map((title, at): Gap => {
    const before = between[at - 1]
    if (!before) return 'released'
    if (gapBetween(text, before.value.until, title.value.from) === 'also') return 'also'
    return /^[^.:\n]{0,70}$/.test(text.slice(before.value.until, title.value.from)) ? 'comma' : 'other'
  })

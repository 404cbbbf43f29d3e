import type { Annotation } from '../../document/layer.js'
import { wordsOf } from '../../match/words.js'
import { isBreak, type Token } from '../../text/token.js'
import type { Honorific } from '../honorific/honorific.js'
import { isSyllable } from './frequency.js'
import { isCapital, opensParagraph } from './run.js'
import type { View } from './view.js'

/** Honorifics one after the other before a name: how many tokens they take, each of them, and whether what follows is `apart`, behind a colon or a dash. */
export type Stack = {
  readonly tokens: number
  readonly found: readonly Annotation<Honorific>[]
  readonly apart: boolean
}

const NO_STACK: Stack = { tokens: 0, found: [], apart: false }

/** The honorifics that begin at a token, one after the other: "đồng chí Thượng tướng, TS". */
export function honorificStack(view: View, at: number): Stack {
  const { text, list, honorificAt } = view
  const first = honorificAt[at]
  if (
    !first ||
    isCountry(view, at) ||
    isDistrict(list, at) ||
    isSite(list, at, first) ||
    (view.placeAt[at] ?? 0) > first.end
  )
    return NO_STACK
  const found: Annotation<Honorific>[] = []
  let next = at
  let apart = false
  for (;;) {
    const hit = honorificAt[next]
    if (!hit || (next > at && opensParagraph(text, list, next))) break
    if (isInsideName(text, list, next, hit)) break
    found.push(hit)
    while (next < list.length && (list[next]?.end ?? Infinity) <= hit.end) next++
    const mark = list[next]?.key
    apart = mark === ':' || mark === '-'
    const joins =
      apart ||
      (mark === '.' && isAbbreviated(list[next - 1])) ||
      (mark === ',' && honorificAt[next + 1] !== undefined && !isPress(list, at, text.slice(hit.start, hit.end)))
    if (joins && !opensParagraph(text, list, next + 1)) next++
  }
  return found.length ? { tokens: next - at, found, apart } : NO_STACK
}

/** "trao đổi với phóng viên, ông A", "trả lời phóng viên, ông A": with whom somebody talks, and not what A is. */
const isPress = (list: readonly Token[], at: number, word: string): boolean =>
  (list[at - 1]?.key === 'với' || list[at - 1]?.key === 'lời') && REPORTERS.test(word)

/** "Phong Nha - Kẻ Thử", "nghĩa trang liệt sĩ Dốc Thử": a capital that belongs to a place, and whose graves they are; "người đàn ông Hà Giang". */
const isSite = (list: readonly Token[], at: number, { value, end }: Annotation<Honorific>): boolean =>
  (list[at - 1]?.key === 'đàn' && list[at]?.key === 'ông') ||
  (value.kind === 'accused'
    ? isCapital(list[at]) && list[at]?.end === end && isCapital(list[at + 1])
    : value.kind === 'state' && list[at - 1]?.key === 'trang' && list[at - 2]?.key === 'nghĩa')

/** "Bí thư Huyện ủy Anh Sơn": a word of address in capitals right behind a committee of the Party is the first syllable of its place. */
const isDistrict = (list: readonly Token[], at: number): boolean =>
  list[at]?.key === 'anh' && isCapital(list[at]) && list[at - 1]?.key === 'ủy' && COMMITTEES.has(list[at - 2])
const COMMITTEES = wordsOf(['huyện', 'quận', 'thị'])

/** "ThS.", "đ/c.": behind whole words ("cử tri.") a stop ends the sentence. */
const isAbbreviated = (token: Token | undefined): boolean => token?.shape === 'upper' || !isSyllable(token?.key ?? '')

/** Honorifics of a given name: none where a mark parts them from it, where they call a reporter by his paper ("PV Dân trí"), or where they belong to a name themselves ("chung cư Cô Thử", "Ảnh: Anh Mẫu"). */
export function beforeGivenName({ text, list }: View, stack: Stack, from: number, end: number): Stack['found'] {
  const last = stack.found.at(-1)
  if (!last || stack.apart || REPORTERS.test(text.slice(last.start, last.end))) return []
  const first = from - 1
  if (last.value.kind === 'address' && list[first]?.shape !== 'lower' && isCredit(list, first)) return []
  const isNamed = last.value.kind === 'address' && list[first]?.start === last.start && isCapital(list[first])
  return isNamed && (!opensSaying(text, list, first) || isLine(text, list, first, end)) ? [] : stack.found
}

/** "Ảnh: Anh Thử": the pen name of a photographer. */
const isCredit = (list: readonly Token[], at: number): boolean =>
  list[at - 1]?.key === ':' && list[at - 2]?.key === 'ảnh'

const REPORTERS = /^(?:PV|phóng viên)$/iu

/** True where something is said from here on: behind a mark other than a comma, or at the head of a paragraph. */
function opensSaying(text: string, list: readonly Token[], at: number): boolean {
  const before = list[at - 1]
  return opensParagraph(text, list, at) || (before?.shape === 'mark' && before.key !== ',')
}

/** "(TTXVN)": whom somebody writes for. */
const isAgency = (list: readonly Token[], at: number): boolean =>
  list[at]?.key === '(' && list[at + 1]?.shape === 'upper' && list[at + 2]?.key === ')'

/** "Anh Thử", "Anh Thử (TTXVN)" behind the last sentence: a pen name that ends the paragraph, or stands in it alone. */
const isLine = (text: string, list: readonly Token[], from: number, end: number): boolean =>
  (!list[end] ||
    isBreak(list[end]) ||
    isAgency(list, end) ||
    (list[end]?.key === '-' && list[from - 1]?.key === '-')) &&
  (opensParagraph(text, list, from) || list[from - 1]?.shape === 'mark')

/** "Thủ tướng Anh Theresa May": a country that is a word of address too, between words in small letters and a foreign name. */
function isCountry({ list, placeAt }: View, at: number): boolean {
  const [before, token, next] = [list[at - 1], list[at], list[at + 1]]
  return (
    token?.shape === 'capital' &&
    placeAt[at] !== 0 &&
    before?.shape === 'lower' &&
    next?.shape === 'capital' &&
    !isSyllable(next.key)
  )
}

/** "Trần Tuấn Anh": a capitalised word of address behind a capitalised syllable is part of a name. */
function isInsideName(text: string, list: readonly Token[], at: number, hit: Annotation<Honorific>): boolean {
  const inRun = isCapital(list[at]) && isCapital(list[at - 1]) && !opensParagraph(text, list, at)
  return inRun && hit.value.kind === 'address'
}

/** "luật sư Việt Nam", "cử tri Hà Nội": a profession before a place is part of a body's name and no honorific, and voters are those of the place. */
export function belongsToPlace({ text, placeAt }: View, stack: Stack, at: number): Stack {
  const isPlace = (placeAt[at + stack.tokens] ?? 0) > 0
  const isPersonal = stack.found.some(
    hit => PERSONAL.has(hit.value.kind) && !CITIZENS.test(text.slice(hit.start, hit.end)),
  )
  return isPlace && !isPersonal ? NO_STACK : stack
}

const CITIZENS = /^(?:cử tri|công dân)$/iu

/** Honorifics behind which even a name that is a place's is a person's; "luật sư Việt Nam" is none. */
const PERSONAL: ReadonlySet<Honorific['kind']> = new Set(['comrade', 'address', 'rank', 'accused'])

import type { Annotation } from '../../document/layer.js'
import type { Token } from '../../text/token.js'
import type { Honorific } from '../honorific/honorific.js'
import { isSyllable } from './frequency.js'
import { isCapital, opensParagraph } from './run.js'
import type { View } from './view.js'

/** Honorifics one after the other before a name: how many tokens they take, and each of them. */
export type Stack = { readonly tokens: number; readonly found: readonly Annotation<Honorific>[] }

const NO_STACK: Stack = { tokens: 0, found: [] }

/** The honorifics that begin at a token, one after the other: "đồng chí Thượng tướng, TS". */
export function honorificStack(view: View, at: number): Stack {
  const { text, list, honorificAt } = view
  if (!honorificAt[at] || isCountry(view, at)) return NO_STACK
  const found: Annotation<Honorific>[] = []
  let next = at
  for (;;) {
    const hit = honorificAt[next]
    if (!hit || (next > at && opensParagraph(text, list, next))) break
    if (isInsideName(text, list, next, hit)) break
    found.push(hit)
    while (next < list.length && (list[next]?.end ?? Infinity) <= hit.end) next++
    const mark = list[next]?.key
    const joins = mark === '.' || mark === ':' || mark === '-' || (mark === ',' && honorificAt[next + 1])
    if (joins && !opensParagraph(text, list, next + 1)) next++
  }
  return { tokens: found.length ? next - at : 0, found }
}

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
  if (!stack.tokens) return stack
  const isPlace = (placeAt[at + stack.tokens] ?? 0) > 0
  const isPersonal = stack.found.some(
    hit => PERSONAL.has(hit.value.kind) && !CITIZENS.test(text.slice(hit.start, hit.end)),
  )
  return isPlace && !isPersonal ? NO_STACK : stack
}

const CITIZENS = /^(?:cử tri|công dân)$/iu

/** Honorifics behind which even a name that is a place's is a person's; "luật sư Việt Nam" is none. */
const PERSONAL: ReadonlySet<Honorific['kind']> = new Set(['comrade', 'address', 'rank', 'accused'])

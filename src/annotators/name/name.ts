import type { Annotation } from '../../document/layer.js'
import { annotator } from '../../match/annotator.js'
import { lexicon } from '../../match/lexicon.js'
import type { Token } from '../../text/token.js'
import { bodyHeads, fieldWords } from '../body/vocabulary.js'
import { type Honorific, honorifics } from '../honorific/honorific.js'
import { isPlaceName, places } from '../place/place.js'
import { type Rank, ranks } from '../title/rank.js'
import { tokens, tokensOf } from '../token/token.js'
import { familyCount, isSyllable, nameScore } from './frequency.js'
import words from './lexicon.json' with { type: 'json' }
import { isCapital, opensParagraph } from './run.js'

/**
 * A personal name: `full` with a family name, `short` a given name behind an honorific ("ông Phong"), `foreign` with
 * syllables that are not Vietnamese, `namesake` a street, school or company that is called so.
 */
export type NameKind = 'full' | 'short' | 'foreign' | 'namesake'

/** What was read as a name: `certain` where nothing but the name itself or an honorific is needed to believe it; the honorifics that stand right before. */
export type Name = {
  readonly kind: NameKind
  readonly certain: boolean
  readonly honorifics: readonly Annotation<Honorific>[]
}

const namesakeHeads = new Set(words.namesakes.map(word => word.toLowerCase()))
/** Persons of history whose names stand with titles and honorifics. */
export const figures = lexicon(words.figures.map(name => [name, true] as const))
const firms = new Set(words.firms)
const particles = new Set(words.particles)
const openers = new Set(words.openers)
const minority = new Set(words.minority)

type View = {
  readonly text: string
  readonly list: readonly Token[]
  readonly honorificAt: ReadonlyMap<number, Annotation<Honorific>>
  readonly placeAt: ReadonlyMap<number, number>
  readonly placeEnds: ReadonlySet<number>
}

/** Names of persons, and names of things that are called after persons. */
export const names = annotator<Name>({
  name: 'names',
  reads: [tokens, honorifics, places],
  annotate(document) {
    const found: Annotation<Name>[] = []
    const placed = document.read(places)
    const view: View = {
      text: document.text,
      list: tokensOf(document),
      honorificAt: new Map(document.read(honorifics).map(hit => [hit.start, hit])),
      placeAt: new Map(placed.map(({ start, end }) => [start, end])),
      placeEnds: new Set(placed.map(({ end }) => end)),
    }
    for (let at = 0; at < view.list.length; ) at = readAt(view, at, found)
    return found
  },
})

/** Reads what begins at a token and returns where to go on. */
function readAt(view: View, at: number, found: Annotation<Name>[]): number {
  const { list } = view
  const stack = belongsToPlace(view, honorificStack(view, at), at)
  const from = at + stack.tokens
  if (!stack.tokens) {
    if (!isCapital(list[at])) return at + 1
    const skipped = ranks.longestAt(list, at)?.length ?? longHead(list, at)
    if (skipped) return at + skipped
  }
  if (!isCapital(list[from]) || (from > at && ranks.longestAt(list, from))) return Math.max(from, at + 1)
  const end = shouted(list, from, nameRunEnd(view, from))
  if (end === from) return from + 1
  const hit = best(view, from, end, stack.found)
  if (!hit) return Math.max(end, from + 1)
  const first = list[hit.from]
  const last = list[hit.to - 1]
  if (first && last)
    found.push({
      start: first.start,
      end: last.start + ownLength(last, view.text),
      value: hit.name,
      rule: `name/${hit.name.kind}`,
    })
  return hit.to
}

const GLUED = /^\p{Lu}\p{Ll}{1,6}(?=\p{Lu}\p{Ll}{1,6}$)/u

/** Length of a name's last syllable where the next sentence is glued to it ("LongĐề nghị"). */
function ownLength(token: Token, text: string): number {
  const word = text.slice(token.start, token.end)
  return token.shape === 'mixed' ? (GLUED.exec(word)?.[0].length ?? word.length) : word.length
}

/** A headline in capitals goes on behind the name: a name takes three syllables of it. */
function shouted(list: readonly Token[], from: number, end: number): number {
  const isName = end - from > 4 && list[from]?.shape === 'upper' && familyCount(list[from]?.key ?? '') >= 200
  return isName && list[from + 3]?.shape === 'upper' ? from + 3 : end
}

/** A body's head of two or more tokens ("Đoàn Thanh niên") is no name. */
function longHead(list: readonly Token[], at: number): number {
  const head = bodyHeads.longestAt(list, at)
  return head && head.length > 1 ? head.length : 0
}

type Stack = { readonly tokens: number; readonly found: readonly Annotation<Honorific>[] }

/** The honorifics that begin at a token, one after the other: "đồng chí Thượng tướng, TS". */
function honorificStack({ text, list, honorificAt }: View, at: number): Stack {
  const found: Annotation<Honorific>[] = []
  let next = at
  for (;;) {
    const hit = honorificAt.get(list[next]?.start ?? -1)
    if (!hit || (next > at && opensParagraph(text, list, next))) break
    if (isInsideName(text, list, next, hit)) break
    found.push(hit)
    while (next < list.length && (list[next]?.end ?? Infinity) <= hit.end) next++
    const mark = list[next]?.key
    const joins =
      mark === '.' || mark === ':' || mark === '-' || (mark === ',' && honorificAt.has(list[next + 1]?.start ?? -1))
    if (joins && !opensParagraph(text, list, next + 1)) next++
  }
  return { tokens: found.length ? next - at : 0, found }
}

/** "Trần Tuấn Anh": a capitalised word of address behind a capitalised syllable is part of a name. */
function isInsideName(text: string, list: readonly Token[], at: number, hit: Annotation<Honorific>): boolean {
  const inRun = isCapital(list[at]) && isCapital(list[at - 1]) && !opensParagraph(text, list, at)
  return inRun && hit.value.kind === 'address'
}

const APOSTROPHES: ReadonlySet<string> = new Set(["'", '’', '‘', '`'])

/** End of the run that may hold a name: capitals, apostrophes inside them (H'Hen), up to a rank or to a word that goes on in lower case. */
function nameRunEnd(view: View, from: number): number {
  const { text, list } = view
  let end = from
  while (end < list.length) {
    const token = list[end]
    if (end > from && (opensParagraph(text, list, end) || isRank(list, end))) break
    if (
      token?.shape === 'mark' &&
      !token.spaced &&
      end > from &&
      APOSTROPHES.has(token.key) &&
      !list[end + 1]?.spaced
    ) {
      end += 2
      continue
    }
    if (!isCapital(token) || (end > from && !token.spaced)) break
    const word = fieldWords.longestAt(list, end) ?? undefined
    if (word && word.length > 1 && list[end + 1]?.shape === 'lower') break
    if (end - from >= 2 && (token.key === 'ông' || token.key === 'bà')) break
    if (end - from >= 3 && openers.has(token.key) && list[end + 1]?.shape !== 'capital') break
    end++
  }
  return end
}

/** A rank of one syllable ("Chánh") may be a given name. */
function isRank(list: readonly Token[], at: number): boolean {
  const rank = ranks.longestAt(list, at)
  return rank !== undefined && (rank.length > 1 || list[at]?.shape === 'upper')
}

type Hit = { readonly from: number; readonly to: number; readonly name: Name }

/** "luật sư Việt Nam": a profession before a place is part of a body's name and no honorific. */
function belongsToPlace({ list, placeAt }: View, stack: Stack, at: number): Stack {
  const isPlace = placeAt.has(list[at + stack.tokens]?.start ?? -1)
  return isPlace && !stack.found.some(({ value }) => PERSONAL.has(value.kind)) ? NO_STACK : stack
}

const NO_STACK: Stack = { tokens: 0, found: [] }

/** Honorifics behind which even a name that is a place's is a person's; "luật sư Việt Nam" is none. */
const PERSONAL: ReadonlySet<Honorific['kind']> = new Set(['comrade', 'address', 'rank', 'accused'])

/** "Phan Nguyễn Như Khuê": a family name right before the one found is the first of two. */
function withFirstFamily({ list, placeEnds }: View, hit: Hit, from: number): Hit {
  const before = list[hit.from - 1]
  const isFirst = hit.from > from && before && hit.to - hit.from <= 4 && familyCount(before.key) >= 200
  return isFirst && before.shape === list[hit.from]?.shape && !placeEnds.has(before.end)
    ? { ...hit, from: hit.from - 1 }
    : hit
}

/** Most tokens of a name, apostrophes counted. */
const LONGEST_NAME = 9

const opensFamily = (token: Token | undefined): boolean =>
  token !== undefined && (familyCount(token.key) > 0 || minority.has(token.key))

function best(view: View, from: number, end: number, stack: readonly Annotation<Honorific>[]): Hit | undefined {
  const called = stack.length ? false : isNamesake(view, from)
  let hit: Hit | undefined
  let top = stack.length ? -3 : called ? 2 : 1
  for (let start = Math.max(from, end - LONGEST_NAME); start < end - 1; start++) {
    if (!opensFamily(view.list[start])) continue
    const score = scoreOf(view, from, start, end, stack.length > 0, called)
    if (score <= top) continue
    top = score
    hit = {
      from: start,
      to: end,
      name: { kind: 'full', certain: stack.length > 0 || score >= 2, honorifics: start === from ? stack : [] },
    }
  }
  if (hit && !called) hit = withFirstFamily(view, hit, from)
  if (hit) return figures.longestAt(view.list, hit.from) ? { ...hit, name: { ...hit.name, kind: 'namesake' } } : hit
  if (called) return { from, to: end, name: { kind: 'namesake', certain: false, honorifics: [] } }
  return shortOrForeign(view, from, end, stack)
}

function scoreOf(view: View, from: number, start: number, end: number, addressed: boolean, called: boolean): number {
  const { list, placeAt, placeEnds } = view
  const keys = syllables(list, start, end)
  const tail = list[end - 1]
  if (tail?.shape === 'mixed') keys[keys.length - 1] = tail.key.slice(0, ownLength(tail, view.text))
  let upper = 0
  for (let at = start; at < end; at++) if (list[at]?.shape === 'upper') upper++
  if (upper && upper < keys.length) return -9
  const odd = keys.filter(key => !isSyllable(key) && !/['’‘`]/.test(key)).length
  const isMinority = minority.has(keys[0]?.split(/['’‘`]/)[0] ?? '')
  if (odd > (isMinority ? 3 : keys.length > 3 ? 1 : 0)) return -9
  let score = nameScore(keys)
  if (isMinority && keys.length >= 2 && keys.length <= 5) score = Math.max(score, 1.6)
  if (start === from && called) return -9
  const place = placeAt.get(list[start]?.start ?? -1)
  if (place !== undefined && !addressed) score -= place >= (list[end - 1]?.end ?? 0) ? 5 : 2
  if (start > from)
    score -=
      called || placeEnds.has(list[start - 1]?.end ?? -1) || upperAt(list, start - 1)
        ? addressed
          ? 6
          : 0
        : addressed
          ? 6
          : 0.8
  if (!addressed && keys.length === 2 && isPlaceName(list, start, end)) score -= 3
  if (upper && start === from && !addressed) score -= 0.5
  return score
}

const upperAt = (list: readonly Token[], at: number): boolean => list[at]?.shape === 'upper'

/** The syllables of a row of tokens; what is written without a space is one. */
function syllables(list: readonly Token[], from: number, to: number): string[] {
  const keys: string[] = []
  for (let at = from; at < to; at++) {
    const token = list[at]
    if (!token) break
    if (token.spaced || at === from) keys.push(token.key)
    else keys[keys.length - 1] += token.key
  }
  return keys
}

function isNamesake({ text, list }: View, from: number): boolean {
  if (opensParagraph(text, list, from)) return false
  const one = list[from - 1]
  if (!one || (one.shape === 'mark' && one.key !== '.')) return false
  const inWord = !opensParagraph(text, list, from - 1) && fieldWords.longestAt(list, from - 2)?.length === 2
  if (namesakeHeads.has(one.key) && !inWord && list[from - 2]?.key !== 'thành') return true
  const two = list[from - 2]
  if (!two || opensParagraph(text, list, from - 1)) return false
  if (namesakeHeads.has(`${two.key}${one.spaced ? ' ' : ''}${one.key}`)) return true
  const three = list[from - 3]
  return three !== undefined && namesakeHeads.has(`${three.key} ${two.key} ${one.key}`)
}

function shortOrForeign(
  view: View,
  from: number,
  end: number,
  stack: readonly Annotation<Honorific>[],
): Hit | undefined {
  const { list, placeAt } = view
  let start = from
  while (start < end && !stack.length && placeAt.has(list[start]?.start ?? -1)) {
    const until = placeAt.get(list[start]?.start ?? -1) ?? 0
    while (start < end && (list[start]?.end ?? Infinity) <= until) start++
  }
  const keys = syllables(list, start, end)
  const abroad = !stack.length && start > from && keys.length > 1 && keys.length < 5
  const odd = abroad || keys.some(key => !isSyllable(key))
  if (odd && !isPlaceName(list, start, end) && list.slice(start, end).every(({ shape }) => shape !== 'upper')) {
    const to = hyphenated(list, end)
    if (keys.length === 1 && (keys[0]?.length ?? 0) < 3) return undefined
    const alone = keys.length < 2 && !stack.length && to === end
    if (
      (alone && (start > from || list[start]?.shape === 'mixed' || rankBefore(view, from)?.civil !== false)) ||
      keys.length > 5 ||
      firms.has(keys.at(-1) ?? '')
    )
      return undefined
    return { from: start, to, name: { kind: 'foreign', certain: stack.length > 0, honorifics: stack } }
  }
  if (odd || keys.length > 3 || (!stack.length && !isGivenName(view, from, end))) return undefined
  return { from, to: end, name: { kind: 'short', certain: stack.length > 0, honorifics: stack } }
}

/** "Trưởng thôn Đông": what stands behind is the village. */
const VILLAGES: ReadonlySet<string> = new Set(['thôn', 'bản', 'ấp', 'xóm', 'làng', 'phố', 'buôn'])

/** "Bộ trưởng Thăng nói": one syllable between a rank and a word that is not capitalised. */
function isGivenName(view: View, from: number, end: number): boolean {
  const { list } = view
  if (end !== from + 1 || list[from]?.shape !== 'capital' || !rankBefore(view, from)) return false
  if (VILLAGES.has(list[from - 1]?.key ?? '')) return false
  const next = list[end]
  const goesOn = next === undefined || next.shape === 'lower' || next.shape === 'mark'
  return (
    goesOn && !fieldWords.longestAt(list, from) && !bodyHeads.longestAt(list, from) && !isPlaceName(list, from, end)
  )
}

/** The rank of two to four syllables that ends right before a token, in the same paragraph. */
function rankBefore({ text, list }: View, from: number): Rank | undefined {
  if (opensParagraph(text, list, from) || !list[from]?.spaced) return undefined
  for (const length of [4, 3, 2]) {
    const rank = from >= length ? ranks.longestAt(list, from - length) : undefined
    if (rank?.length === length) return rank.value
  }
  return undefined
}

/** "Kim Jong-un", "Bashar al-Assad", "Bill de Blasio": what hyphens and particles join to a foreign name. */
function hyphenated(list: readonly Token[], end: number): number {
  let to = end
  for (let joint = 0; joint < 3; joint++) {
    const mark = list[to]
    const next = list[to + 1]
    const joined = mark?.key === '-' && !mark.spaced && next && !next.spaced && /^\p{L}/u.test(next.key)
    const particle = mark?.shape === 'lower' && mark.spaced && particles.has(mark.key)
    if (joined || (particle && isCapital(next))) to += 2
    else if (particle && next?.key === '-' && !next.spaced && isCapital(list[to + 2])) to += 3
    else break
  }
  return to
}

import type { Level } from '../../document/document.js'
import type { Annotation } from '../../document/layer.js'
import { annotator } from '../../match/annotator.js'
import { lexicon } from '../../match/lexicon.js'
import type { Token } from '../../text/token.js'
import { bodyHeads, fieldWords } from '../body/vocabulary.js'
import { isRank, opensSentence } from '../name/extent.js'
import { familyCount, isSyllable, nameScore } from '../name/frequency.js'
import { isCapital, runEnd, syllableEnd } from '../name/run.js'
import { tokens, tokensOf } from '../token/token.js'
import communes from './communes.json' with { type: 'json' }
import words from './lexicon.json' with { type: 'json' }

/** A named place: a country (or a body of several), or a unit of administration. `head` is the word before the name, as written. */
export type Place = {
  readonly name: string
  readonly level: Level | 'country' | 'village'
  readonly head: string | null
}

type Known = { readonly name: string; readonly level: 'province' | 'district' | 'country' }

function* knownPlaces(): Generator<readonly [string, Known]> {
  for (const [name, aliases] of Object.entries(words.provinces))
    for (const form of [name, ...aliases]) yield [form, { name, level: 'province' }]
  for (const name of words.cities) yield [name, { name, level: 'district' }]
  for (const name of words.countries) yield [name, { name, level: 'country' }]
}

const gazetteer = lexicon(knownPlaces())
const communeNames = lexicon([...communes, ...words.figures].map(name => [name, name] as const))
const heads = lexicon(Object.entries(words.heads))

/** Provinces and countries by name, and whatever a word for a unit of administration introduces. */
export const places = annotator<Place>({
  name: 'places',
  reads: [tokens],
  annotate(document) {
    const list = tokensOf(document)
    const found: Annotation<Place>[] = []
    let nameUntil = 0
    for (let at = 0; at < list.length; at++) {
      const read = headed(document.text, list, at) ?? (at >= nameUntil ? bare(list, at) : undefined)
      const first = list[at]
      const last = read && list[read.end - 1]
      if (read && first && last) {
        const { place } = read
        found.push({
          start: first.start,
          end: last.end,
          value: place,
          rule: `place/${place.head ? 'headed' : 'known'}`,
        })
        at = read.end - 1
      } else if (first && opensName(document.text, list, at)) nameUntil = at + 4
    }
    return found
  },
})

/** True where the tokens are the name of a place that the gazetteers know. */
export function isPlaceName(list: readonly Token[], from: number, to: number): boolean {
  return (
    gazetteer.longestAt(list, from)?.length === to - from || communeNames.longestAt(list, from)?.length === to - from
  )
}

/** True where the tokens are the name of a province, a great city or a country. */
export const isGreatPlace = (list: readonly Token[], from: number, to: number): boolean =>
  gazetteer.longestAt(list, from)?.length === to - from

type Read = { readonly end: number; readonly place: Place }

/** "Nguyễn Thái Bình" is a person: behind a strong family name the gazetteer is silent for three syllables. */
function opensName(text: string, list: readonly Token[], at: number): boolean {
  const token = list[at]
  return (
    token !== undefined &&
    token.shape === 'capital' &&
    familyCount(token.key) >= 1000 &&
    runEnd(text, list, at) <= at + 5
  )
}

function headed(text: string, list: readonly Token[], at: number): Read | undefined {
  const head = heads.longestAt(list, at)
  if (!head || list[at - 1]?.key === 'liên' || (bodyHeads.longestAt(list, at)?.length ?? 0) > head.length)
    return undefined
  const from = at + head.length
  const first = list[from]
  if (!first?.spaced && list[from - 1]?.key !== '.') return undefined
  // "UBND TP. Ảnh: Mẫu": the stop ends the sentence as well.
  if (list[from - 1]?.key === '.' && opensSentence(list, from)) return undefined
  if (first?.shape === 'number') return numbered(text, list, at, from, head.value)
  const named = from + nameLength(text, list, from, head.value)
  if (head.value === 'province' && isPerson(list, from, named)) return undefined
  if (named === from) return undefined
  const end = head.value === 'commune' && isOrdinal(list, named) ? named + 1 : named
  const known = gazetteer.longestAt(list, from)
  const name = known && from + known.length === end ? known.value.name : textOf(text, list, from, end)
  return {
    end,
    place: { name, level: levelOf(head.value, known?.value.level === 'province'), head: textOf(text, list, at, from) },
  }
}

/** "Sở Y tế tỉnh Lê Thử", "HĐND tỉnh K'Mẫu": an unknown province that looks like a personal name. */
const isPerson = (list: readonly Token[], from: number, to: number): boolean =>
  syllableEnd(list, from) > from + 1 ||
  (!isPlaceName(list, from, to) && to - from === 2 && nameScore(keysOf(list, from, to)) >= 1.5)

/** "phường Mỹ Đình 2": a number of one or two digits before a capital or a mark. */
function isOrdinal(list: readonly Token[], at: number): boolean {
  const [number, next] = [list[at], list[at + 1]]
  const short = number?.shape === 'number' && number.spaced && number.end - number.start < 3
  return short && (next === undefined || next.key === ',' || next.shape === 'capital')
}

function numbered(text: string, list: readonly Token[], at: number, from: number, head: string): Read | undefined {
  if (head === 'province' || head === 'city' || list[from + 1]?.key === '/') return undefined
  const place: Place = {
    name: textOf(text, list, from, from + 1),
    level: levelOf(head, false),
    head: textOf(text, list, at, from),
  }
  return { end: from + 1, place }
}

function levelOf(head: string, isProvince: boolean): Place['level'] {
  if (head === 'city') return isProvince ? 'province' : 'district'
  return head === 'province' || head === 'district' || head === 'commune' ? head : 'village'
}

/** "tỉnh Xiêng Khoảng Bun-tôn Chăn-thạ-phon": the first syllable of a hyphenated name ends no place. */
function placeRunEnd(text: string, list: readonly Token[], from: number): number {
  const end = runEnd(text, list, from)
  const hyphen = list[end]
  return end > from + 1 && hyphen?.key === '-' && !hyphen.spaced && list[end + 1]?.shape === 'lower' ? end - 1 : end
}

/** Units of which the gazetteer knows nearly all: what it does not know behind their word is rather a person. */
const GREAT: ReadonlySet<string> = new Set(['province', 'city'])

/** "tỉnh Kiên Thị Mẫu", "thôn Làng Mới Lồ A Tủa": syllables that stand inside personal names only, behind the family name. */
const MIDDLES: ReadonlySet<string> = new Set(['thị', 'a'])

/** Number of tokens of the place's name behind a unit word: by the gazetteers, else up to where a personal name begins. */
function nameLength(text: string, list: readonly Token[], from: number, head: string): number {
  const end = Math.min(placeRunEnd(text, list, from), from + 7)
  const known = Math.max(gazetteer.longestAt(list, from)?.length ?? 0, communeNames.longestAt(list, from)?.length ?? 0)
  if (known && list[from]?.shape !== 'lower') {
    const rest = keysOf(list, from + known, end)
    if (isWordOfOwn(list, from + known)) return known
    if (rest.length !== 1 && (rest.length === 0 || nameScore(rest) > 0 || known > 1)) return known
  }
  const whole = keysOf(list, from, end)
  const middle = whole.findIndex((key, at) => at > 0 && MIDDLES.has(key))
  if (middle > 0 && middle < whole.length - 1) return middle - 1
  if (whole.length >= 3 && nameScore(whole) >= (GREAT.has(head) ? 1.2 : 2.5)) return 0
  const foreign = whole.length > 2 && !isSyllable(whole[0] ?? '')
  let best = foreign ? whole.length - 2 : Math.min(whole.length, 4)
  let score = 2
  for (let length = 1; length <= whole.length - 2; length++) {
    const split = nameScore(whole.slice(length)) - Math.abs(length - 2) * 0.7
    if (split > score) {
      best = length
      score = split
    }
  }
  return joinedLength(list, from, best)
}

/** "huyện Đắk R'Lấp", "thị trấn K'Nắc": what an apostrophe joins is not parted. */
function joinedLength(list: readonly Token[], from: number, length: number): number {
  let end = from
  while (end < from + length) end = syllableEnd(list, end)
  return end - from
}

/** "tỉnh Yên Bái Ngày 9/2", "tỉnh Khánh Hòa Ban Bí thư", "TP.HCM Chủ tịch": the first word of a sentence, a body or a rank behind a known place. */
const isWordOfOwn = (list: readonly Token[], at: number): boolean =>
  list[at]?.spaced === true &&
  (opensSentence(list, at) || isRank(list, at) || (bodyHeads.longestAt(list, at)?.length ?? 0) > 1)

function bare(list: readonly Token[], at: number): Read | undefined {
  const first = list[at]
  const isContinent = first?.key === 'châu'
  if ((first?.shape === 'lower' && !isContinent) || first?.shape === 'mark' || first?.shape === 'number')
    return undefined
  const known = gazetteer.longestAt(list, at)
  const isCountry = known?.value.level === 'country' && (known.length > 2 || (isContinent && isCapital(list[at + 1])))
  if (!known || (!isCountry && list.slice(at, at + known.length).some(({ shape }) => shape === 'lower')))
    return undefined
  const before = list[at - 1]
  const inRun = first?.spaced && (before?.shape === 'capital' || before?.shape === 'mixed')
  if (known.length === 1 && (inRun || isCommittee(list, at) || (fieldWords.longestAt(list, at)?.length ?? 0) > 1))
    return undefined
  return { end: at + known.length, place: { name: known.value.name, level: known.value.level, head: null } }
}

/** "Huyện ủy Anh Sơn", "Huyện ủy Nga Sơn": a district behind its committee of the Party begins like a country. */
const isCommittee = (list: readonly Token[], at: number): boolean =>
  list[at - 1]?.key === 'ủy' &&
  DISTRICTS.has(list[at - 2]?.key ?? '') &&
  (communeNames.longestAt(list, at)?.length ?? 0) > 1
const DISTRICTS: ReadonlySet<string> = new Set(['huyện', 'quận', 'thị'])

const keysOf = (list: readonly Token[], from: number, to: number): string[] =>
  list.slice(from, to).map(({ key }) => key)

const textOf = (text: string, list: readonly Token[], from: number, to: number): string =>
  text.slice(list[from]?.start ?? 0, list[to - 1]?.end ?? 0)

import { phrases } from '../../match/lexicon.js'
import { wordsOf } from '../../match/words.js'
import { type Token, tokenize } from '../../text/token.js'
import { fieldWords } from '../body/vocabulary.js'
import { isPlaceName } from '../place/place.js'
import { ranks } from '../title/rank.js'
import { ownLength } from './extent.js'
import { familyCount, isSyllable, nameScore } from './frequency.js'
import { isHouse } from './house.js'
import words from './lexicon.json' with { type: 'json' }
import { OTHERS } from './listed.js'
import { shortOrForeign } from './other.js'
import { isPlaced } from './placed.js'
import { isCapital, opensParagraph } from './run.js'
import { beforeGivenName, type Stack } from './stack.js'
import { type Hit, syllables, type View } from './view.js'

const called = [...words.namesakes, ...words.streets]
const namesakeHeads = new Set(called.map(word => word.toLowerCase()))
const namesakeEnds = wordsOf(called.map(word => tokenize(word).at(-1)?.key ?? ''))
/** Persons of history whose names stand with titles and honorifics. */
export const figures = phrases(words.figures)
const minority = new Set(words.minority)
const stems = new Set(words.stems)
const branches = new Set(words.branches)

/** "Phan Nguyễn Như Khuê": a family name right before the one found is the first of two. */
function withFirstFamily({ list, placeEnds }: View, hit: Hit, from: number): Hit {
  const before = list[hit.from - 1]
  const isFirst = hit.from > from && before && hit.to - hit.from <= 4 && familyCount(before.key) >= 200
  return isFirst && before.shape === list[hit.from]?.shape && !placeEnds[hit.from - 1]
    ? { ...hit, from: hit.from - 1 }
    : hit
}

/** Most tokens of a name, apostrophes counted. */
const LONGEST_NAME = 9

const opensFamily = (list: readonly Token[], at: number): boolean => {
  const token = list[at]
  return token !== undefined && (familyCount(token.key) > 0 || minority.has(token.key) || isBeforeMiddle(list, at))
}

/** "Thi Thị Mỹ Nhung", "Lồ A Tủa": a syllable before one that stands inside names only. */
const isBeforeMiddle = (list: readonly Token[], at: number): boolean =>
  isCapital(list[at + 1]) &&
  (list[at + 1]?.key === 'thị' || list[at + 1]?.key === 'văn' || (list[at + 1]?.key === 'a' && isCapital(list[at + 2])))

/** "Chẩn Văn Mẫu, Trưởng ban": three syllables before an office that a comma parts from them. */
const isBeforeOffice = (list: readonly Token[], end: number): boolean =>
  list[end]?.key === ',' && ranks.longestAt(list, end + 1) !== undefined

/** Before "Thị" whatever is capitalised is a family name. */
const RARE_FAMILY = 1.7
/** "Phòng Văn Hóa, Phó Trưởng phòng": no family names. */
const OFFICES: ReadonlySet<string> = new Set(['phòng', 'sở', 'ban', 'bộ', 'nhà', 'hội', 'viện', 'khoa', 'vụ', 'trường'])
/** Names of minorities: three syllables are sure enough. */
const MINORITY = { short: 1.6, long: 2 }

/** The name that the run of capitals from `from` to `end` holds, behind the honorifics of `stack`. */
export function best(view: View, from: number, end: number, stack: Stack): Hit | undefined {
  const { found } = stack
  const called = found.length ? false : isNamesake(view, from)
  let hit: Hit | undefined
  let top = found.length ? -3 : called ? 2 : 1
  for (let start = Math.max(from, end - LONGEST_NAME); start < end - 1; start++) {
    if (!opensFamily(view.list, start)) continue
    const score = scoreOf(view, from, start, end, found.length > 0, called)
    if (score <= top) continue
    top = score
    hit = {
      from: start,
      to: end,
      name: { kind: 'full', certain: found.length > 0 || score >= 2, honorifics: start === from ? found : [] },
    }
  }
  if (hit && !called) hit = withFirstFamily(view, hit, from)
  if (hit) return isFigure(view, hit) ? { ...hit, name: { ...hit.name, kind: 'namesake' } } : hit
  if (called) return { from, to: end, name: { kind: 'namesake', certain: false, honorifics: [] } }
  return shortOrForeign(view, from, end, beforeGivenName(view, stack, from, end))
}

/** "Hồ Chí", cut short, is who all know; "Hồ Chí Mẫu" is somebody else. */
function isFigure({ list }: View, { from, to }: Hit): boolean {
  const figure = figures.longestAt(list, from)
  return figure !== undefined && (figure.length > 2 || figure.length >= to - from)
}

const APOSTROPHE = /['’‘`]/

/** A family name of a minority, or what stands before the apostrophe in "H'Hen". */
const isOfMinority = (key: string): boolean =>
  minority.has(key) || (APOSTROPHE.test(key) && minority.has(key.slice(0, key.search(APOSTROPHE))))

function scoreOf(view: View, from: number, start: number, end: number, addressed: boolean, called: boolean): number {
  const { list, placeAt, placeEnds, placeInside } = view
  const keys = syllables(list, start, end)
  const tail = list[end - 1]
  if (tail) {
    const glued = tail.end - tail.start - ownLength(tail, view.text)
    if (glued) keys[keys.length - 1] = keys.at(-1)?.slice(0, -glued) ?? ''
  }
  let upper = 0
  for (let at = start; at < end; at++) if (list[at]?.shape === 'upper') upper++
  if (upper && upper < keys.length) return -9
  const odd = keys.filter(key => !isSyllable(key) && !APOSTROPHE.test(key)).length
  const isMinority = isOfMinority(keys[0] ?? '') || (keys[1] === 'a' && keys.length === 3)
  if (odd > (isMinority ? 3 : keys.length > 3 ? 1 : 0)) return -9
  if (!addressed && (isLunarYear(keys) || isPlaced(view, start, end))) return -9
  let score = nameScore(keys)
  if (keys[1] === 'thị' && keys.length > 2 && keys.length < 6) score = Math.max(score, RARE_FAMILY)
  if (keys[1] === 'văn' && keys.length === 3 && !OFFICES.has(keys[0] ?? '') && isBeforeOffice(list, end))
    score = Math.max(score, RARE_FAMILY)
  if (isMinority && keys.length >= 2 && keys.length <= 5)
    score = Math.max(score, keys.length > 2 ? MINORITY.long : MINORITY.short)
  if (start === from ? called : isNamesake(view, start)) return -9
  const place = placeAt[start]
  if (place && !addressed) score -= place >= (list[end - 1]?.end ?? 0) ? 5 : 2
  if (placeInside[start]) score -= 5
  if (start > from) score -= addressed ? 6 : called || placeEnds[start - 1] || upperAt(list, start - 1) ? 0 : 0.8
  if (!addressed && isPlaceName(list, start, end) && (keys.length === 2 || isWithin(view, start, end))) score -= 3
  if (upper && start === from && !addressed) score -= 0.5
  return score
}

/** "Xuân Đinh Dậu": a stem and a branch name a year of the lunar calendar. */
const isLunarYear = (keys: readonly string[]): boolean =>
  keys.length === 2 && stems.has(keys[0] ?? '') && branches.has(keys[1] ?? '')

/** "(Hoàng Su Phì, Hà Giang)": a place in a bracket before the one in which it lies. */
const isWithin = ({ list, placeAt }: View, from: number, end: number): boolean =>
  list[from - 1]?.key === '(' && list[end]?.key === ',' && (placeAt[end + 1] ?? 0) > 0

const upperAt = (list: readonly Token[], at: number): boolean => list[at]?.shape === 'upper'

function isNamesake(view: View, from: number): boolean {
  const { text, list } = view
  if (opensParagraph(text, list, from)) return false
  const one = list[from - 1]
  if (isHouse(view, from)) return true
  if (!one || (one.shape === 'mark' && one.key !== '.') || !namesakeEnds.has(one)) return false
  const inWord = !opensParagraph(text, list, from - 1) && fieldWords.longestAt(list, from - 2)?.length === 2
  if (namesakeHeads.has(one.key) && !inWord && !OTHERS.has(list[from - 2])) return true
  const two = list[from - 2]
  if (!two || opensParagraph(text, list, from - 1)) return false
  if (namesakeHeads.has(`${two.key}${one.spaced ? ' ' : ''}${one.key}`)) return true
  const three = list[from - 3]
  if (three === undefined) return false
  const last = `${three.key} ${two.key} ${one.key}`
  return namesakeHeads.has(last) || namesakeHeads.has(`${list[from - 4]?.key} ${last}`)
}

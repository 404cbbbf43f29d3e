import type { Annotation } from '../../document/layer.js'
import { phrases } from '../../match/lexicon.js'
import type { Token } from '../../text/token.js'
import { bodyHeads, fieldWords } from '../body/vocabulary.js'
import type { Honorific } from '../honorific/honorific.js'
import { isGreatPlace, isPlaceName } from '../place/place.js'
import { ranks } from '../title/rank.js'
import { headings, openers } from './extent.js'
import { familyCount, isSyllable } from './frequency.js'
import words from './lexicon.json' with { type: 'json' }
import { isCapital } from './run.js'
import { type Hit, rankBefore, syllables, type View } from './view.js'

const firms = new Set(words.firms)
const particles = new Set(words.particles)
const studies = new Set(words.studies)
/** First syllables of places in the highlands. */
const sites = new Set(words.sites)

/** A given name behind an honorific or a rank, or a foreign name, in the run of capitals from `from` to `end`. */
export function shortOrForeign(
  view: View,
  from: number,
  end: number,
  stack: readonly Annotation<Honorific>[],
): Hit | undefined {
  const { list } = view
  const start = stack.length ? from : behindOpener(list, behindPlaces(view, from, end), end)
  const keys = syllables(list, start, end)
  const abroad = !stack.length && start > from && keys.length > 1 && keys.length < 5
  const odd =
    abroad ||
    keys.some(key => !isSyllable(key)) ||
    (keys.length === 1 && isTransliterated(list, end)) ||
    isApart(list, end)
  if (odd && !isPlaceName(list, start, end) && list.slice(start, end).every(({ shape }) => shape !== 'upper')) {
    const to = hyphenated(list, end, abroad)
    if (keys.length === 1 && (keys[0]?.length ?? 0) < 3) return undefined
    if (!stack.length && (sites.has(keys[0] ?? '') || (to === end && keys.at(-1)?.length === 1))) return undefined
    const alone = keys.length < 2 && !stack.length && to === end
    const ofState = start > from && rankBefore(view, from)?.civil === false && list[start]?.shape === 'capital'
    if (
      (alone &&
        !ofState &&
        !isHighlander(view, start, end) &&
        (start > from || list[start]?.shape === 'mixed' || rankBefore(view, from)?.civil !== false)) ||
      keys.length > 5 ||
      firms.has(keys.at(-1) ?? '')
    )
      return undefined
    const certain =
      stack.length > 0 || (keys.length > 1 && (isAged(list, to) || (isKin(list, start) && !isCut(list, to))))
    return { from: start, to, name: { kind: 'foreign', certain, honorifics: stack } }
  }
  if (isStudy(view, from, stack) || isBody(list, from, end) || isOrdinary(view, from, end, stack)) return undefined
  if (odd || keys.length > 3 || (!stack.length && !isGivenName(view, from, end))) return undefined
  return { from, to: end, name: { kind: 'short', certain: stack.length > 0, honorifics: stack } }
}

/** "Paul Santos, 22 tuổi", "Maria Santos (39 tuổi)": only somebody has an age of that kind behind the name. */
const isAged = (list: readonly Token[], end: number): boolean => {
  const [mark, age, word] = [list[end], list[end + 1], list[end + 2]]
  if ((mark?.key !== ',' && mark?.key !== '(') || age?.shape !== 'number' || word?.key !== 'tuổi') return false
  return age.end - age.start <= 2
}

/** "con trai của Paul Santos", "bạn gái Maria Santos": whose kin somebody is, or who is somebody's. */
const isKin = (list: readonly Token[], at: number): boolean => {
  const last = list[at - 1]?.key === 'của' ? at - 2 : at - 1
  return KIN.has(`${list[last - 1]?.key} ${list[last]?.key}`) || (last === at - 1 && SPOUSES.has(list[last]?.key ?? ''))
}
/** "con trai của Kim Jong - nam", "con trai Trần Thử Ph.": what goes on behind a dash, and what is left out. */
const isCut = (list: readonly Token[], end: number): boolean =>
  list[end]?.key === '-' || (list[end]?.key === '.' && (list[end - 1]?.key.length ?? 0) < 3)
const KIN: ReadonlySet<string> = new Set(
  ['con', 'em', 'anh', 'chị', 'bạn', 'cháu'].flatMap(who => [`${who} trai`, `${who} gái`]),
)
const SPOUSES: ReadonlySet<string> = new Set(['vợ', 'chồng'])

/** "cử tri Chia sẻ", "cụ Phó bảng", "liệt sĩ Nhà tù", "cử tri Ngày 2.6", "đối tượng A1", "anh em Việt Nam": what is no name behind an honorific. */
function isOrdinary(view: View, from: number, end: number, stack: readonly Annotation<Honorific>[]): boolean {
  const { text, list } = view
  const last = stack.at(-1)
  if (!last) return false
  const [first, next] = [list[from], list[end]]
  const address = text.slice(last.start, last.end)
  if (end === from + 1 && (headings.longestAt(list, from) || commons.longestAt(list, from))) return true
  if (isCapital(first) && first.end - first.start === 1 && next?.shape === 'number' && !next.spaced) return true
  if (KINDRED.test(address) && isGreatPlace(list, from, end)) return true
  if (!GROUPS.test(address)) return false
  if (end > from + 1) return familyCount(first?.key ?? '') === 0 || isPlaceName(list, from, end)
  return openers.has(first?.key ?? '') || (next?.shape === 'number' && next.spaced)
}

/** Words of two syllables that begin like a given name and stand behind honorifics: "đồng chí Đảng viên". */
const commons = phrases(words.commons)
/** Those who are called by the place they live or lie in, and in full: a given name alone is rare. */
const GROUPS = /^(?:cử tri|công dân|liệt s[ĩỹ]|chiến s[ĩỹ])$/iu
const KINDRED = /^(?:(?:các )?đồng chí|em)$/iu

/** "các đồng chí Bộ Chính trị": the head of a body whose other words are no syllables of a name. */
const isBody = (list: readonly Token[], from: number, end: number): boolean =>
  end === from + 1 && isCapital(list[end]) && bodyHeads.longestAt(list, from) !== undefined

/** "cử nhân Luật", "thạc sĩ Quản trị kinh doanh": what somebody has a degree in. */
function isStudy({ list }: View, from: number, stack: readonly Annotation<Honorific>[]): boolean {
  const last = stack.at(-1)?.value.kind
  if (last !== 'degree' && last !== 'profession') return false
  return studies.has(list[from]?.key ?? '') || fieldWords.longestAt(list, from) !== undefined
}

/** "Tổng thống Nga V. Putin", "Thủ tướng Đức A.Méc-ken": an initial and a foreign name behind a country, a rank or an honorific. */
export function initialed(view: View, at: number, stack: readonly Annotation<Honorific>[]): Hit | undefined {
  const { list, placeEnds } = view
  const stop = list[at + 1]
  if (stop?.key !== '.' || stop.spaced) return undefined
  const [initial, word] = [list[at], list[at + 2]]
  if (!initial || !isCapital(initial) || (initial.end - initial.start !== 1 && !CLUSTERS.has(initial.key)))
    return undefined
  if (!isCapital(word) || word.end - word.start < 2) return undefined
  if (!isTransliterated(list, at + 3) && isSyllable(word.key)) return undefined
  if (!stack.length && !placeEnds[at - 1] && !rankBefore(view, at)) return undefined
  return {
    from: at,
    to: hyphenated(list, at + 3),
    name: { kind: 'foreign', certain: stack.length > 0, honorifics: stack },
  }
}

/** Initials of two letters: "Ph.Bây-râu". */
const CLUSTERS: ReadonlySet<string> = new Set(['ph', 'th', 'ch', 'kh', 'tr', 'gi', 'nh', 'ng', 'gh'])

/** The token behind the places that open a run: "Vương quốc Thái Lan Wan Noor", "tỉnh Savannakhet Bounchom Ubonpaseuth". */
function behindPlaces({ placeEnds }: View, from: number, end: number): number {
  for (let at = end - 1; at > from; at--) if (placeEnds[at - 1]) return at
  return placeEnds[end - 1] ? end : from
}

/** "Theo Peskov", "Tại Kiev": the capital of a sentence's first word is no part of a foreign name. */
const behindOpener = (list: readonly Token[], from: number, end: number): number =>
  end > from + 1 && openers.has(list[from]?.key ?? '') ? from + 1 : from

/** "Thong-lun Xi-xu-lít": hyphens without spaces inside the syllables of a word. */
const isTransliterated = (list: readonly Token[], end: number): boolean =>
  list[end]?.key === '-' && !list[end]?.spaced && list[end + 1]?.shape === 'lower' && !list[end + 1]?.spaced

/** "Trưởng thôn Đông": what stands behind is the village. */
const VILLAGES: ReadonlySet<string> = new Set(['thôn', 'bản', 'ấp', 'xóm', 'làng', 'phố', 'buôn'])

/** "Bộ trưởng Thăng nói": one syllable between a rank and a word that is not capitalised. */
function isGivenName(view: View, from: number, end: number): boolean {
  const { list } = view
  if (end !== from + 1 || list[from]?.shape !== 'capital' || !rankBefore(view, from)) return false
  if (VILLAGES.has(list[from - 1]?.key ?? '') || view.placeAt[from]) return false
  const next = list[end]
  const goesOn = next === undefined || next.shape === 'lower' || next.shape === 'mark'
  return (
    goesOn && !fieldWords.longestAt(list, from) && !bodyHeads.longestAt(list, from) && !isPlaceName(list, from, end)
  )
}

/** "George H.W. Bush". */
const isInitial = (token: Token | undefined): boolean => isCapital(token) && token.end - token.start === 1

const isForeign = (token: Token | undefined): boolean => isCapital(token) && !isSyllable(token.key)

/** Second syllables of Korean given names that are no words of Vietnamese: "Moon Jae - in" is written apart too. */
const KOREAN: ReadonlySet<string> = new Set(words.korean)

const isApart = (list: readonly Token[], end: number): boolean =>
  list[end]?.key === '-' &&
  list[end + 1]?.shape === 'lower' &&
  KOREAN.has(list[end + 1]?.key ?? '') &&
  isCapital(list[end - 2])

/** "…; K'Mẫu, Trưởng ban …", "Phó Chủ tịch HĐND tỉnh K'Mẫu nhấn mạnh": a name of the highlands of one word, before the office of its bearer or behind it. */
function isHighlander(view: View, from: number, end: number): boolean {
  const { list } = view
  if (!/^[kh]['’‘`]\p{L}{2}/u.test(syllables(list, from, end)[0] ?? '')) return false
  if (JOINTS.has(list[end]?.key ?? '') && ranks.longestAt(list, end + 1)) return true
  // Communes and villages have such names as well.
  return !SETTLEMENTS.has(list[from - 1]?.key ?? '') && isBehindOffice(list, from)
}

/** True where a rank stands shortly before, without a mark between. */
function isBehindOffice(list: readonly Token[], at: number): boolean {
  for (let from = at - 1; from >= Math.max(0, at - FARTHEST) && list[from]?.shape !== 'mark'; from--)
    if (ranks.longestAt(list, from)) return true
  return false
}
const FARTHEST = 8
const SETTLEMENTS: ReadonlySet<string> = new Set(['huyện', 'trấn', 'xã', ...VILLAGES, 'bon'])
const JOINTS: ReadonlySet<string> = new Set([',', '-', '–'])

/** "Kim Jong-un", "Bashar al-Assad", "Bill de Blasio": what hyphens and particles join to a foreign name. */
function hyphenated(list: readonly Token[], end: number, abroad = false): number {
  let to = end
  for (let joint = 0; joint < 9; joint++) {
    const mark = list[to]
    const next = list[to + 1]
    const joined = mark?.key === '-' && !mark.spaced && next && !next.spaced && /^\p{L}/u.test(next.key)
    const particle = mark?.shape === 'lower' && mark.spaced && particles.has(mark.key)
    const parted = abroad && mark?.key === '-' && isForeign(list[to - 1]) && isForeign(next)
    const initial = mark?.key === '.' && !mark.spaced && isInitial(list[to - 1]) && isCapital(next)
    if (joined || parted || isApart(list, to) || initial || (particle && isCapital(next))) to += 2
    else if (to > end && isCapital(mark) && mark.spaced && (isTransliterated(list, to + 1) || !isSyllable(mark.key)))
      to++
    else if (particle && next?.key === '-' && isCapital(list[to + 2])) to += 3
    else break
  }
  return to
}

import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js'
import { bodyHeads } from '../../annotators/body/vocabulary.js'
import { key, unaccented } from '../../text/fold.js'
import { remembered } from '../../text/remembered.js'
import { phraseOf, type Token, tokenize } from '../../text/token.js'
import type { TitleParts } from './canonical.js'

/** An office as it is written somewhere. */
export type Form = {
  readonly parts: TitleParts
  /** Lookup key of the canonical form, and its words. */
  readonly folded: string
  readonly tokens: readonly Token[]
  readonly title: string
  /** Number of the mention of its holder that it stands beside, and whether others of a list share it. */
  readonly mention: number
  readonly shared: boolean
  /** True where the text tells that it was taken. */
  readonly elected: boolean
}

/** The lookup key and the words of a canonical form. */
export const formOf = remembered(
  (canonical): Pick<Form, 'folded' | 'tokens'> => ({
    folded: key(canonical),
    tokens: tokenize(canonical).filter(({ key, shape }) => shape !== 'mark' && key !== 'và'),
  }),
)

const MODIFIERS = /\s(?:thường trực|kiêm nhiệm|phụ trách|chuyên trách|điều hành)$/

/** "Phó ban" is a "Phó Trưởng ban". */
const rankOf = remembered((post): string =>
  key(post)
    .replace(MODIFIERS, '')
    .replace(/^đb(?= |$)/, 'đại biểu')
    .replace(/^phó (?=ban|phòng|khoa|đoàn|viện)/, 'phó trưởng '),
)

/** "ĐB A" is the "ĐBQH A" of another place. */
const isBareDeputy = ({ folded }: Form): boolean => /^(?:đại biểu|đb)$/.test(folded)
const isDeputy = ({ folded }: Form): boolean => /^(?:đại biểu|đb)/.test(folded)

/** Whether one is the other with fewer words, or in short; a variant is written differently. */
export const isForm = (a: Form, b: Form): boolean =>
  isPart(a, b) || isPart(b, a) || isAbbreviated(a, b) || isAbbreviated(b, a)

/** "4 bộ trưởng: Bộ trưởng Bộ Công an A, …": the rank of all is that of each. */
const isBare = ({ parts }: Form): boolean => parts.body === null && parts.place === null

/** Whether two readings are of one office: the same words, fewer of them, other ones that resemble them. */
export function isSameOffice(a: Form, b: Form): boolean {
  if (a.folded === b.folded) return true
  if (isBareDeputy(a) ? isDeputy(b) : isBareDeputy(b) && isDeputy(a)) return true
  if (rankOf(a.parts.post) !== rankOf(b.parts.post)) return false
  if (a.mention === b.mention) return (a.shared && isBare(a)) || (b.shared && isBare(b)) || isTakenAgain(a, b)
  if (isElsewhere(a.parts, b.parts) || isOfOtherCouncil(a, b) || isOfOtherCouncil(b, a)) return false
  if (isForm(a, b) || isByPlace(a.parts, b.parts) || isByPlace(b.parts, a.parts)) return true
  return a.parts.level === b.parts.level && sharesHead(a, b) && jaroWinkler(a.folded, b.folded) >= 0.85
}

/** "Bí thư Tỉnh Đoàn An Mẫu khóa X, được bầu làm Bí thư Tỉnh Đoàn khóa XI": the office that somebody has is taken again. */
function isTakenAgain(a: Form, b: Form): boolean {
  const [one, two] = [key(a.parts.body ?? ''), key(b.parts.body ?? '')]
  const isOne =
    one !== '' &&
    (one === two || isCommitteeOf(one, two) || isCommitteeOf(two, one)) &&
    key(a.parts.post) === key(b.parts.post)
  return isOne && a.elected !== b.elected && !isElsewhere(a.parts, b.parts) && (isPart(a, b) || isPart(b, a))
}

/** "Tỉnh Đoàn", and "Tỉnh Đoàn An Mẫu": a committee with its place right behind it. */
const isCommitteeOf = (short: string, full: string): boolean =>
  /^(?:tỉnh|thành|huyện|quận|thị) ?(?:ủy|đoàn)$/.test(short) && full.startsWith(`${short} `)

/** "Phó Chủ tịch thành phố" is one of the committee that governs it, and not the "Phó Chủ tịch HĐND thành phố". */
const isOfOtherCouncil = (short: Form, full: Form): boolean =>
  OF_UNIT.test(short.folded) && full.folded.includes('chủ tịch hội đồng nhân dân ')
const OF_UNIT = /^(?:phó )?chủ tịch (?:thường trực )?(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn)(?!\p{L})/u

/** "Chủ tịch UBND huyện Tân Mẫu" and "Chủ tịch UBND huyện Tân Thử". */
function isElsewhere(a: TitleParts, b: TitleParts): boolean {
  const [one, two] = [key(a.place ?? ''), key(b.place ?? '')]
  const named = one !== '' && two !== '' && one !== COUNTRY && two !== COUNTRY
  return named && !one.endsWith(two) && !two.endsWith(one)
}

const COUNTRY = key('Việt Nam')

/** "Bí thư Bình Dương" is the "Bí thư Tỉnh ủy": a rank with nothing but its place, of the level of the body. */
export const isByPlace = (short: TitleParts, full: TitleParts): boolean =>
  short.body === null &&
  short.place !== null &&
  full.body !== null &&
  short.level !== null &&
  short.level === full.level

/** True where the words of `a` stand in `b` in the same order. */
function isPart(a: Form, b: Form): boolean {
  let at = 0
  for (const token of b.tokens) if (token.key === a.tokens[at]?.key) at++
  return at === a.tokens.length
}

/** Whether `a` has more words of the office than `b`, or writes out what `b` abbreviates; the short form in a bracket is no word more. */
export function isFuller(a: Form, b: Form): boolean {
  const [one, two] = [wordsOf(a), wordsOf(b)]
  if (one !== two) return one > two
  return a.title.replace(SHORT, '').length > b.title.replace(SHORT, '').length && ABBREVIATED.test(b.title)
}

function wordsOf({ tokens, title, parts }: Form): number {
  const bracket = SHORT.test(title) ? /\(([^()]+)\)/.exec(parts.canonical)?.[1] : undefined
  return tokens.length - (bracket ? formOf(bracket).tokens.length : 0)
}

/** "Sở Tài nguyên và Môi trường (TNMT) tỉnh". */
const SHORT = / \([\p{Lu}&-]{2,10}\)/u
const ABBREVIATED = /\p{Lu}[\p{Lu}&-]/u

/** "Hội KHKT" is the "Hội Khoa học và Kỹ thuật": the words of `a` stand in `b`, some of them as initials. */
function isAbbreviated(a: Form, b: Form): boolean {
  let at = 0
  for (const token of a.tokens) {
    if (token.key === b.tokens[at]?.key) at++
    else {
      const end = token.shape === 'upper' && token.key.length > 1 ? initialsEnd(token.key, b.tokens, at) : at
      if (end === at) return false
      at = end
    }
  }
  return at === b.tokens.length
}

/** Index behind the words whose initials an acronym is; `from` where they are others. */
function initialsEnd(acronym: string, tokens: readonly Token[], from: number): number {
  let at = from
  for (const letter of acronym) {
    if (unaccented(tokens[at]?.key.charAt(0) ?? '') !== unaccented(letter)) return from
    at++
  }
  return at
}

function sharesHead(a: Form, b: Form): boolean {
  const heads = headsOf(a)
  return headsOf(b).some(head => heads.includes(head))
}

function headsOf({ tokens }: Form): string[] {
  return tokens.flatMap((_, at) => {
    const hit = bodyHeads.longestAt(tokens, at)
    return hit?.value === 'whole' && hit.length > 1 ? [phraseOf(tokens.slice(at, at + hit.length))] : []
  })
}

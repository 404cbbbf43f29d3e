import type { Token } from '../../text/token.js'
import { honorificLexicon } from '../honorific/honorific.js'
import { lettered } from '../lettered.js'
import { isCapital } from '../name/run.js'
import { ranks } from '../title/rank.js'
import { linkTo, STOPS } from './parts.js'
import { PARTS, type Progress } from './progress.js'
import type { Sight } from './sight.js'
import { bodyHeads, fieldWords } from './vocabulary.js'

/** Joints inside the name of a body: "và", "&", "-", ",", "của", "thuộc" and a bracket. */
export function readLink(sight: Sight, progress: Progress): boolean {
  const { tokens } = sight
  const { at } = progress
  const mark = tokens[at]?.key
  if (mark === 'của' && readHolder(sight, progress)) return true
  if (mark === 'của' || mark === 'thuộc')
    return linkTo(
      progress,
      at + 1,
      bodyHeads.longestAt(tokens, at + 1)?.value === 'whole' || bodyHeads.longestAt(tokens, at + 1)?.value === 'open',
    )
  if (mark === 'tại' && !progress.started && ENVOYS.has(tokens[at - 1]?.key ?? ''))
    return linkTo(progress, at + 1, (sight.placeEnd[at + 1] ?? 0) > 0)
  if (!progress.started) return false
  if (mark === '&')
    return linkTo(progress, at + 1, isCapital(tokens[at + 1]) || fieldWords.longestAt(tokens, at + 1) !== undefined)
  if (mark === 'tại') return linkTo(progress, at + 1, (sight.placeEnd[at + 1] ?? 0) > 0)
  if (mark === 'về')
    return linkTo(progress, at + 1, isSteering(tokens, progress) && fieldWords.longestAt(tokens, at + 1) !== undefined)
  if (mark === 'các')
    return linkTo(progress, at + 1, isBoard(tokens, progress) && fieldWords.longestAt(tokens, at + 1) !== undefined)
  if (mark === ',' && isParent(sight, progress)) return linkTo(progress, at + 1, true)
  if (joinsCountries(sight, progress) || joinsCouncils(tokens, progress) || joinsOffices(tokens, progress))
    return linkTo(progress, at + 1, true)
  if (progress.closed || !progress.free) return false
  if (mark === 'và' || mark === '-' || mark === '–')
    return linkTo(progress, at + 1, continues(sight, at + 1, mark !== 'và' && !tokens[at]?.spaced))
  if (mark === ',') return linkTo(progress, at + 1, continues(sight, at + 1, false) && listsFields(sight, at + 1))
  return false
}

/** Last words of ranks that are held in a country: "Đại sứ tại Liên bang Nga". */
const ENVOYS: ReadonlySet<string> = new Set(['sứ', 'sự', 'biện'])

const LEADERS = lettered(
  ['Thủ tướng', 'Thủ tướng Chính phủ', 'Chủ tịch nước', 'Tổng Bí thư', 'Bộ trưởng'].map(word => [word, true] as const),
)

/** "Tổ công tác của Thủ tướng": a team is called by the one for whom it works. */
function readHolder({ tokens, nameStart }: Sight, progress: Progress): boolean {
  const { at, first } = progress
  const leader = first === 'tổ' ? LEADERS.longestAt(tokens, at + 1) : undefined
  if (!leader || nameStart[at + 1 + leader.length]) return false
  progress.at = at + 1 + leader.length
  progress.closed = true
  return true
}

/** "Hội Hữu nghị Việt Nam – Cuba": what is between two countries is called by both. */
function joinsCountries({ tokens, placeEnd }: Sight, { at, from, closed }: Progress): boolean {
  const mark = tokens[at]?.key
  if (!closed || (mark !== '-' && mark !== '–') || (placeEnd[at + 1] ?? 0) === 0) return false
  for (let inside = from; inside < at; inside++) if (MUTUAL.has(tokens[inside]?.key ?? '')) return true
  return false
}

const MUTUAL: ReadonlySet<string> = new Set(['hữu', 'nghị', 'tác', 'liên'])

/** "Hội đồng Nhà nước và Hội đồng Bộ trưởng": one post at the head of two councils. */
const joinsCouncils = (tokens: readonly Token[], { at, first }: Progress): boolean =>
  tokens[at]?.key === 'và' &&
  first === 'hội' &&
  tokens[at + 1]?.key === 'hội' &&
  bodyHeads.longestAt(tokens, at + 1)?.value === 'whole'

/** "Văn phòng HĐND - UBND huyện", "Văn phòng Đoàn ĐBQH, HĐND và UBND tỉnh": one office that serves several bodies. */
function joinsOffices(tokens: readonly Token[], { at, from, first }: Progress): boolean {
  const mark = tokens[at]?.key
  const isServed = COUNCILS.has(tokens[at - 1]?.key ?? '') && COUNCILS.has(tokens[at + 1]?.key ?? '')
  if (mark === '-' || mark === '–') return isServed
  if (mark !== ',' && mark !== 'và') return false
  if (first !== 'văn' && !(tokens[from - 1]?.key === 'phòng' && tokens[from - 2]?.key === 'văn')) return false
  const isBehind =
    COUNCILS.has(tokens[at - 1]?.key ?? '') || (tokens[at - 1]?.key === 'hội' && tokens[at - 2]?.key === 'quốc')
  return isBehind && (COUNCILS.has(tokens[at + 1]?.key ?? '') || isDelegation(tokens, at + 1))
}

/** "Đoàn ĐBQH", "Đoàn đại biểu Quốc hội". */
const isDelegation = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.key === 'đoàn' && (tokens[at + 1]?.key === 'đbqh' || tokens[at + 1]?.key === 'đại')

const COUNCILS: ReadonlySet<string> = new Set(['đbqh', 'hđnd', 'ubnd'])

/** "Ban Chỉ đạo Trung ương về phòng, chống tham nhũng": only a steering committee is "về" something. */
const isSteering = (tokens: readonly Token[], progress: Progress): boolean =>
  holds(tokens, progress, 'chỉ', 'đạo') ||
  isNational(tokens, progress) ||
  tokens.slice(progress.from, progress.at).some(({ key }) => key === 'bcđ')

/** "Ủy ban Quốc gia về Thanh niên Việt Nam", "Hội đồng Quốc gia về phát triển bền vững": so is a national committee or council. */
const isNational = (tokens: readonly Token[], { at, first }: Progress): boolean =>
  NATIONAL.has(first) && tokens[at - 2]?.key === 'quốc' && tokens[at - 1]?.key === 'gia'
const NATIONAL: ReadonlySet<string> = new Set(['ủy', 'uỷ', 'ub', 'hội'])

/** "Ban Quản lý dự án đầu tư xây dựng các công trình giao thông", "Ban Giải phóng mặt bằng các dự án": a board says of what it takes care. */
const isBoard = (tokens: readonly Token[], progress: Progress): boolean =>
  !progress.closed && (holds(tokens, progress, 'quản', 'lý') || holds(tokens, progress, 'mặt', 'bằng'))

/** True where two syllables stand side by side in what has been read. */
function holds(tokens: readonly Token[], { at, from }: Progress, first: string, second: string): boolean {
  for (let inside = from; inside < at; inside++)
    if (tokens[inside]?.key === first && tokens[inside + 1]?.key === second) return true
  return false
}

/** "Cục Chống tham nhũng, Thanh tra Chính phủ": a comma before the body to which the first one belongs. */
function isParent({ tokens, nameStart, opens }: Sight, { at, first, from, closed }: Progress): boolean {
  const next = tokens[at + 1]
  if (!next || !PARTS.has(first) || opens[at + 1] || nameStart[at + 1] || ranks.longestAt(tokens, at + 1)) return false
  if (closed && (tokens[from - 1]?.key === 'đoàn' || LOCAL.has(next.key))) return false
  const written = MINISTRIES.has(next.key) ? [next, tokens[at + 2]] : [next]
  if (!written.some(isCapital)) return false
  return PARENTS.has(next.key) && bodyHeads.longestAt(tokens, at + 1) !== undefined
}

/** "Giám đốc Sở Y tế tỉnh Tân Mẫu, UBND tỉnh đã yêu cầu": behind a place stands no body that is called by one as well. */
const LOCAL: ReadonlySet<string> = new Set(['ubnd', 'hđnd', 'ủy'])

/** Bodies that some papers write small: "Cục Hải quan, bộ Tài chính". */
const MINISTRIES: ReadonlySet<string> = new Set(['bộ', 'sở'])

/** First words of the bodies that others are part of. */
const PARENTS: ReadonlySet<string> = new Set([
  'bộ',
  'trung',
  'sở',
  'thanh',
  'công',
  'ubnd',
  'hđnd',
  'tổng',
  'văn',
  'học',
  'trường',
  'đại',
  'bệnh',
  'viện',
  'đh',
  'bv',
  'ban',
  'ủy',
  'cục',
  'tòa',
  'đảng',
])

/** True where a further word of the same body's field stands: no rank, no person, no place, no other body. */
function continues({ tokens, placeEnd, nameStart, opens }: Sight, at: number, tight: boolean): boolean {
  const token = tokens[at]
  if (!token || opens[at] || nameStart[at] || (placeEnd[at] ?? 0) > 0) return false
  if (token.key === 'cán' && tokens[at - 1]?.shape === 'mark' && fieldWords.longestAt(tokens, at)) return true
  if (isInitials(tokens, at)) return true
  if (ranks.longestAt(tokens, at)) return false
  if (fieldWords.longestAt(tokens, at) || (tight && token.shape === 'upper')) return true
  if (token.key === 'tt' && token.shape === 'upper' && tokens[at - 2]?.shape === 'upper') return true
  if (honorificLexicon.longestAt(tokens, at)) return false
  if (bodyHeads.longestAt(tokens, at)) return false
  return (
    isCapital(token) &&
    (tight ||
      tokens[at + 1]?.shape === 'lower' ||
      tokens[at + 1]?.shape === 'capital' ||
      (token.shape === 'upper' && tokens[at - 2]?.shape === 'upper'))
  )
}

/** "Sở KH - CN": letters behind a dash among those of a department, before a mark or a word in small letters. */
const isInitials = (tokens: readonly Token[], at: number): boolean =>
  DASHES.has(tokens[at - 1]?.key ?? '') &&
  tokens[at - 3]?.key === 'sở' &&
  [at - 2, at].every(word => tokens[word]?.shape === 'upper' && (tokens[word]?.key.length ?? 0) <= 4) &&
  !isCapital(tokens[at + 1])
const DASHES: ReadonlySet<string> = new Set(['-', '–'])

/** "Văn hóa, Thể thao và Du lịch": a comma belongs to the body where an "và" closes the list of fields within a few words. */
function listsFields(sight: Sight, from: number): boolean {
  for (let at = from; at < from + 8; at++) {
    const token = sight.tokens[at]
    if (!token || sight.opens[at] || sight.nameStart[at]) return false
    if (token.key === 'và' || token.key === '&') return continues(sight, at + 1, false)
    if (token.shape === 'mark' && token.key !== ',') return false
    if (token.key !== ',' && token.shape === 'lower' && STOPS.has(token.key)) return false
  }
  return false
}

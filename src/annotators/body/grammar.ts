import type { Token } from '../../text/token.js'
import { honorificLexicon } from '../honorific/honorific.js'
import { isSyllable } from '../name/frequency.js'
import { isCapital } from '../name/run.js'
import stops from '../title/lexicon.json' with { type: 'json' }
import { ranks } from '../title/rank.js'
import type { Sight } from './sight.js'
import { bodyHeads, fieldWords, type HeadKind, stateWords, unitWords, verbWords } from './vocabulary.js'

const STOPS = new Set(stops.stops)
const LONGEST = 40

/** What stands behind a rank: where it ends, and what kind of body it names first. */
export type Tail = {
  readonly end: number
  readonly head: HeadKind | null
  readonly state: boolean
  readonly brand: boolean
}

/** How far the reading of a body has come. `free`: what the body deals with may follow; `closed`: only a parent body may. */
type Progress = {
  at: number
  head: HeadKind | null
  state: boolean
  free: boolean
  closed: boolean
  started: boolean
  /** True where the first word is no Vietnamese syllable: the name of a company as a rule. */
  brand: boolean
  /** True right behind a capitalised word of the field. */
  capital: boolean
  /** Index behind the last open head; -1 for none. */
  fresh: number
  readonly from: number
  readonly first: string
}

/** Reads the bodies, fields and places behind a rank, or a body by itself, from token `from`. */
export function tailAt(sight: Sight, from: number): Tail {
  const progress: Progress = {
    at: from,
    head: null,
    state: false,
    free: true,
    closed: false,
    started: false,
    brand: false,
    capital: false,
    fresh: -1,
    from,
    first: firstOf(sight, from),
  }
  const limit = Math.min(sight.tokens.length, from + LONGEST)
  while (progress.at < limit && step(sight, progress, from)) progress.started = true
  return { end: progress.at, head: progress.head, state: progress.state, brand: progress.brand }
}

/** The first syllable of a title's body; behind "Cục trưởng" it is the rank's own. */
const firstOf = ({ tokens }: Sight, from: number): string => {
  const body = tokens[from]?.key ?? ''
  return PARTS.has(body) || !tokens[from - 2]
    ? body
    : RANKS_OF_PARTS.test(`${tokens[from - 2]?.key} ${tokens[from - 1]?.key}`)
      ? 'trưởng'
      : body
}

const RANKS_OF_PARTS =
  /^(?:cục|vụ|đội|viện|trạm|hạt) (?:trưởng|phó)$|^(?:trưởng|phó) (?:phòng|khoa|ban|đoàn)$|^giám đốc$|^hiệu trưởng$/

function step(sight: Sight, progress: Progress, from: number): boolean {
  const { tokens, opens, nameStart } = sight
  const { at } = progress
  if (at > 0 && opens[at]) return false
  if (nameStart[at] && !takesOddWords(tokens, progress, nameStart[at])) return false
  if (stateWords.longestAt(tokens, at)) progress.state = true
  return (
    readPlace(sight, progress) ||
    readHead(sight, progress, from) ||
    readUnit(sight, progress) ||
    readField(sight, progress) ||
    readCapital(sight, progress) ||
    readBarePlace(sight, progress) ||
    readNumber(sight, progress) ||
    readUnknown(sight, progress) ||
    readLink(sight, progress)
  )
}

/** Right behind an open head, and anywhere in the name of a company, capitalised words that might be a name are the body's. */
function takesOddWords(tokens: readonly Token[], progress: Progress, name: number): boolean {
  const { at, free, started, head, first, fresh } = progress
  if (name === 1 || !free || !started) return false
  if (head === null) return first === 'trưởng'
  return head === 'company' || (head === 'open' && (name === 3 || fresh === at || isSite(tokens, progress)))
}

/** "Ban Quản lý Khu kinh tế mở Chu Lai": what is a place itself is called by its place. */
function isSite(tokens: readonly Token[], { at, from }: Progress): boolean {
  for (let inside = from; inside < at; inside++) if (SITES.has(tokens[inside]?.key ?? '')) return true
  return false
}

const SITES: ReadonlySet<string> = new Set(['khu', 'vườn', 'cảng', 'nhà', 'đồn', 'trạm', 'hạt', 'sân', 'cụm', 'chợ'])

function readPlace(sight: Sight, progress: Progress): boolean {
  const { at } = progress
  const end = sight.placeEnd[at] ?? 0
  if (end > at) {
    progress.at = end
    progress.closed = true
    progress.free = false
    return true
  }
  return false
}

function readUnit({ tokens }: Sight, progress: Progress): boolean {
  const unit = unitWords.longestAt(tokens, progress.at)
  if (!unit || progress.closed || (!progress.started && !unit.value)) return false
  progress.at += unit.length
  progress.free = false
  return true
}

function readHead({ tokens, nameStart }: Sight, progress: Progress, from: number): boolean {
  const { at } = progress
  if (at === from && tokens[at - 1]?.key === 'đoàn' && tokens[at]?.key === 'đại' && tokens[at + 1]?.key === 'biểu')
    return linkTo(progress, at + 2, true)
  const head = bodyHeads.longestAt(tokens, at)
  const rank = ranks.longestAt(tokens, at)
  if (!head || (rank && rank.length >= head.length && at > from)) return false
  for (let inside = at + 1; inside < at + head.length; inside++) if (nameStart[inside]) return false
  if (progress.free && !progress.closed && (fieldWords.longestAt(tokens, at)?.length ?? 0) > head.length) return false
  if (progress.closed && tokens[at]?.shape === 'lower' && head.length === 1) return false
  progress.head ??= head.value
  progress.fresh = head.value === 'open' && tokens[at]?.shape !== 'upper' ? at + head.length : -1
  progress.capital = false
  progress.at = at + head.length
  progress.free = head.value !== 'whole'
  progress.closed = false
  return true
}

/** Words of a field ("giáo dục", "quản lý"), in capitals or not, behind a rank or an open head. */
function readField({ tokens }: Sight, progress: Progress): boolean {
  const { at } = progress
  if (progress.closed || !progress.free) return false
  const word = fieldWords.longestAt(tokens, at)
  if (!word || (progress.capital && isVerb(tokens, at, word.length))) return false
  progress.capital = isCapital(tokens[at])
  progress.at = at + word.length
  return true
}

/** "Giám đốc Sở Y tế kiểm tra …": a verb in lower case behind a capitalised field. */
const isVerb = (tokens: readonly Token[], at: number, length: number): boolean =>
  tokens[at]?.shape === 'lower' && verbWords.longestAt(tokens, at)?.length === length

/** A place without a word before it: "Huyện ủy Gio Linh". */
function readBarePlace({ tokens, nameStart }: Sight, progress: Progress): boolean {
  const { at, head, free, closed } = progress
  if (
    free ||
    closed ||
    head === null ||
    !isCapital(tokens[at]) ||
    tokens[at]?.shape !== 'capital' ||
    ranks.longestAt(tokens, at)
  )
    return false
  let end = at + 1
  while (end < at + 3 && tokens[end]?.shape === 'capital' && tokens[end]?.spaced && !nameStart[end]) end++
  if (tokens[end]?.shape === 'lower' && fieldWords.longestAt(tokens, end - 1)) return false
  progress.at = end
  progress.closed = true
  return true
}

/** An unknown capitalised syllable, and the lower-case one that makes a word with it. */
function readCapital({ tokens, opens, nameStart }: Sight, progress: Progress): boolean {
  const { at } = progress
  const token = tokens[at]
  if (!isCapital(token) || progress.closed || !progress.free || ranks.longestAt(tokens, at)) return false
  if (at === progress.from && (token.shape === 'mixed' || (token.shape === 'capital' && !isSyllable(token.key))))
    progress.brand = true
  progress.at = at + 1
  progress.capital = true
  const next = tokens[at + 1]
  const isWord = token.shape === 'capital' && next?.shape === 'lower' && !opens[at + 1] && !nameStart[at + 1]
  if (isWord && !STOPS.has(next.key) && !bodyHeads.longestAt(tokens, at + 1) && !unitWords.longestAt(tokens, at + 1))
    progress.at = at + 2
  return true
}

function readNumber({ tokens }: Sight, progress: Progress): boolean {
  const { at } = progress
  const token = tokens[at]
  if (token?.shape !== 'number' || !progress.started || !progress.free || token.end - token.start > 3) return false
  progress.at = at + 1
  return true
}

/** Unknown words in lower case right behind an open head, up to a mark: "chủ tịch hiệp hội nhựa, …". */
function readUnknown({ tokens, opens }: Sight, progress: Progress): boolean {
  const { at, fresh } = progress
  if (fresh !== at) return false
  let end = at
  while (end < at + 5 && tokens[end]?.shape === 'lower' && !opens[end] && !STOPS.has(tokens[end]?.key ?? '')) end++
  const mark = tokens[end]
  if (end === at || mark?.shape !== 'mark' || opens[end] || !/^[,–;()-]$/.test(mark.key)) return false
  progress.at = end
  return true
}

/** Joints inside the name of a body: "và", "&", "-", ",", "của", "thuộc" and a bracket. */
function readLink(sight: Sight, progress: Progress): boolean {
  const { tokens } = sight
  const { at } = progress
  const mark = tokens[at]?.key
  if (mark === 'của' || mark === 'thuộc')
    return linkTo(
      progress,
      at + 1,
      bodyHeads.longestAt(tokens, at + 1)?.value === 'whole' || bodyHeads.longestAt(tokens, at + 1)?.value === 'open',
    )
  if (!progress.started) return false
  if (mark === '&' && isCapital(tokens[at + 1])) return linkTo(progress, at + 1, true)
  if (mark === 'tại') return linkTo(progress, at + 1, (sight.placeEnd[at + 1] ?? 0) > 0)
  if (mark === 'về')
    return linkTo(progress, at + 1, isSteering(tokens, progress) && fieldWords.longestAt(tokens, at + 1) !== undefined)
  if (mark === '(') return readBracket(sight, progress)
  if (mark === ',' && isParent(sight, progress)) return linkTo(progress, at + 1, true)
  if (progress.closed || !progress.free) return false
  if (mark === 'và' || mark === '-' || mark === '–')
    return linkTo(progress, at + 1, continues(sight, at + 1, mark !== 'và' && !tokens[at]?.spaced))
  if (mark === ',') return linkTo(progress, at + 1, continues(sight, at + 1, false) && listsFields(sight, at + 1))
  return false
}

/** "Ban Chỉ đạo Trung ương về phòng, chống tham nhũng": only a steering committee is "về" something. */
function isSteering(tokens: readonly Token[], { at, from }: Progress): boolean {
  for (let inside = from; inside < at; inside++)
    if (tokens[inside]?.key === 'chỉ' && tokens[inside + 1]?.key === 'đạo') return true
  return false
}

/** "Cục Chống tham nhũng, Thanh tra Chính phủ": a comma before the body to which the first one belongs. */
function isParent({ tokens, nameStart, opens }: Sight, { at, first }: Progress): boolean {
  const next = tokens[at + 1]
  if (!PARTS.has(first) || !isCapital(next) || opens[at + 1] || nameStart[at + 1] || ranks.longestAt(tokens, at + 1))
    return false
  return PARENTS.has(next.key) && bodyHeads.longestAt(tokens, at + 1) !== undefined
}

/** First words of bodies that are part of a greater one, and of those that they are part of. */
const PARTS: ReadonlySet<string> = new Set([
  'cục',
  'vụ',
  'phòng',
  'viện',
  'trung',
  'khoa',
  'đội',
  'chi',
  'tổng',
  'trưởng',
])
const PARENTS: ReadonlySet<string> = new Set([
  'bộ',
  'sở',
  'thanh',
  'công',
  'ubnd',
  'tổng',
  'văn',
  'học',
  'trường',
  'đại',
  'bệnh',
  'viện',
  'ban',
  'ủy',
  'cục',
  'tòa',
  'đảng',
])

function linkTo(progress: Progress, at: number, allowed: boolean): boolean {
  if (!allowed) return false
  progress.at = at
  progress.closed = false
  progress.free = true
  progress.capital = false
  return true
}

/** True where a further word of the same body's field stands: no rank, no person, no place, no other body. */
function continues({ tokens, placeEnd, nameStart, opens }: Sight, at: number, tight: boolean): boolean {
  const token = tokens[at]
  if (!token || opens[at] || nameStart[at] || (placeEnd[at] ?? 0) > 0 || ranks.longestAt(tokens, at)) return false
  if (fieldWords.longestAt(tokens, at)) return true
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

/** "Văn hóa, Thể thao và Du lịch": a comma belongs to the body where an "và" closes the list of fields within a few words. */
function listsFields(sight: Sight, from: number): boolean {
  for (let at = from; at < from + 8; at++) {
    const token = sight.tokens[at]
    if (!token || sight.opens[at] || sight.nameStart[at]) return false
    if (token.key === 'và') return continues(sight, at + 1, false)
    if (token.shape === 'mark' && token.key !== ',') return false
    if (token.key !== ',' && token.shape === 'lower' && STOPS.has(token.key)) return false
  }
  return false
}

/** A bracket with a parent body ("(CA tỉnh)") or with the short form of what stands before it. */
function readBracket(sight: Sight, progress: Progress): boolean {
  const { tokens } = sight
  const open = progress.at
  let close = open + 1
  while (close < open + 9 && tokens[close] && tokens[close]?.key !== ')') close++
  if (tokens[close]?.key !== ')' || close === open + 1) return false
  const head = bodyHeads.longestAt(tokens, open + 1)
  const parent = head !== undefined && close > open + 2 && tailAt(sight, open + 1).end === close
  const short = tokens.slice(open + 1, close).every(({ shape, key }) => shape === 'upper' || key === '&' || key === '-')
  if (!parent && !(short && ((sight.placeEnd[close + 1] ?? 0) > 0 || unitWords.longestAt(tokens, close + 1))))
    return false
  progress.at = close + 1
  return true
}

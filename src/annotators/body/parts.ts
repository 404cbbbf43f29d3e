import type { Token } from '../../text/token.js'
import { wordSet } from '../../text/word-set.js'
import { opensSentence } from '../name/extent.js'
import { isSyllable } from '../name/frequency.js'
import { isCapital, syllableEnd } from '../name/run.js'
import stops from '../title/lexicon.json' with { type: 'json' }
import { ranks } from '../title/rank.js'
import type { Progress } from './progress.js'
import type { Sight } from './sight.js'
import { bodyHeads, fieldWords, notHeads, unitWords, verbWords } from './vocabulary.js'

/** Words that no body's name goes on with. */
export const STOPS: ReadonlySet<string> = new Set(stops.stops)

/** A place ("nước Cộng hòa Ba Lan"), behind which only a greater body may follow. */
export function readPlace(sight: Sight, progress: Progress): boolean {
  const { at } = progress
  const end = sight.placeEnd[sight.tokens[at]?.key === 'nước' ? at + 1 : at] ?? 0
  if (end > at) {
    progress.at = end
    progress.closed = true
    progress.free = false
    return true
  }
  return false
}

/** A unit of administration without its name: "tỉnh". */
export function readUnit(sight: Sight, progress: Progress): boolean {
  const { tokens } = sight
  const unit = unitWords.longestAt(tokens, progress.at)
  if (!unit || progress.closed || (!progress.started && !unit.value)) return false
  if (progress.head === 'open' && progress.free && !unit.value && fieldWords.longestAt(tokens, progress.at))
    return false
  progress.at += unit.length - (endsSentence(sight, progress.at + unit.length) ? 1 : 0)
  progress.free = false
  return true
}

/** "Chủ tịch UBND TP.", "… UBND TP. Theo ông A": the stop is that of the sentence, and not of the short form. */
const endsSentence = ({ tokens, opens }: Sight, end: number): boolean =>
  tokens[end - 1]?.key === '.' && (!tokens[end] || opens[end] === 1 || opensSentence(tokens, end))

/** The first words of a body. */
export function readHead({ tokens, nameStart }: Sight, progress: Progress, from: number): boolean {
  const { at } = progress
  const deputies = at === from && tokens[at - 1]?.key === 'đoàn' ? deputiesEnd(tokens, at) : at
  if (deputies > at) return linkTo(progress, deputies, true)
  if (isShorthand(tokens, at)) return false
  if (tokens[at]?.shape === 'lower' && notHeads.longestAt(tokens, at)) return false
  const head = bodyHeads.longestAt(tokens, at)
  const rank = ranks.longestAt(tokens, at)
  if (!head || (rank && rank.length >= head.length && at > from)) return false
  for (let inside = at + 1; inside < at + head.length; inside++) if (nameStart[inside]) return false
  if (progress.free && !progress.closed && (fieldWords.longestAt(tokens, at)?.length ?? 0) > head.length) return false
  if (progress.closed && tokens[at]?.shape === 'lower' && head.length === 1) return false
  if (progress.head === 'company' && OWNERS.has(tokens[at]?.key ?? '')) progress.state = true
  if ((progress.head === null || BOARDS.has(tokens[from]?.key ?? '')) && isCorporation(tokens, at, head.length))
    progress.corporation = true
  progress.head ??= head.value
  progress.fresh = head.value === 'open' && tokens[at]?.shape !== 'upper' ? at + head.length : -1
  progress.capital = false
  progress.at = at + head.length
  progress.free = head.value !== 'whole' || reopens(tokens, at, progress.at)
  progress.closed = false
  return true
}

/** "Trưởng đoàn đại biểu Quốc hội", "Trưởng đoàn ĐB Quốc hội": index behind the deputies whom a delegation is of. */
function deputiesEnd(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.key === 'đại' && tokens[at + 1]?.key === 'biểu') return at + 2
  return tokens[at]?.key === 'đb' ? at + 1 : at
}

/** "Sở QH-KT": letters that a hyphen joins to others are one short form, and no body's of their own; "HĐND-UBND" are two. */
function isShorthand(tokens: readonly Token[], at: number): boolean {
  const [first, joint, next] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  return (
    first?.shape === 'upper' &&
    next?.shape === 'upper' &&
    (joint?.key === '-' || joint?.key === '&') &&
    !joint.spaced &&
    !next.spaced &&
    first.end - first.start < 4 &&
    next.end - next.start < 4
  )
}

/** "Tổng công ty Du lịch Hà Nội": corporations that are called by a place were founded by the State; "Tổng công ty cổ phần" has other owners. */
const isCorporation = (tokens: readonly Token[], at: number, length: number): boolean =>
  tokens[at]?.key === 'tct' || (tokens[at]?.key === 'tổng' && /^(?:ty|cty)$/.test(tokens[at + length - 1]?.key ?? ''))

/** First words of the boards of companies. */
const BOARDS: ReadonlySet<string> = new Set(['hđqt', 'hđtv', 'hội'])

/** First words of the bodies of the State to which a company, or a board for companies, belongs. */
const OWNERS: ReadonlySet<string> = new Set(['bộ', 'sở', 'ubnd', 'ủy'])

/** "Trung ương Hội Luật gia", "Trung ương Đoàn TNCS Hồ Chí Minh", "Công đoàn Công thương Việt Nam": capitals behind an association at the centre, or a trade union, are its name. */
function reopens(tokens: readonly Token[], from: number, to: number): boolean {
  const [last, next] = [tokens[to - 1], tokens[to]]
  const isUnion = to - from === 2 && tokens[from]?.key === 'công' && last?.key === 'đoàn'
  if (!isUnion && !(CENTRES.has(tokens[from]?.key ?? '') && ASSOCIATIONS.has(last?.key ?? ''))) return false
  if (!isCapital(next) || !next.spaced) return false
  return next.shape === 'upper' || (fieldWords.longestAt(tokens, to)?.length ?? 0) > 1
}

const CENTRES: ReadonlySet<string> = new Set(['trung', 'tw', 't', 'tư', 'bch', 'ban'])
const ASSOCIATIONS: ReadonlySet<string> = new Set(['hội', 'đoàn'])

/** Words of a field ("giáo dục", "quản lý"), in capitals or not, behind a rank or an open head. */
export function readField({ tokens }: Sight, progress: Progress): boolean {
  const { at } = progress
  if (progress.closed || !progress.free) return false
  const word = fieldWords.longestAt(tokens, at)
  if (!word || (progress.capital && !isTask(tokens, at) && isVerb(tokens, at, word.length))) return false
  if (at === progress.from && isDeed(tokens, at, word.length)) return false
  progress.capital = isCapital(tokens[at])
  progress.at = at + word.length
  return true
}

/** "Thủ tướng đánh giá cao", "Bí thư chỉ đạo": heads who have no field; a verb in lower case right behind their rank is what they do. */
const isDeed = (tokens: readonly Token[], at: number, length: number): boolean =>
  DOERS.has(`${tokens[at - 2]?.key} ${tokens[at - 1]?.key}`) && isVerb(tokens, at, length)
const DOERS: ReadonlySet<string> = new Set(['thủ tướng', 'bí thư', 'tổng thống', 'chủ tịch', 'thư ký'])

/** "Trưởng Ban Chỉ đạo xây dựng nông thôn mới": what a committee steers, and not what its head does. */
const isTask = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.key === 'đạo' &&
  tokens[at - 2]?.key === 'chỉ' &&
  tokens[at - 3]?.key === 'ban' &&
  TASKS.has(tokens[at]?.key ?? '')
const TASKS: ReadonlySet<string> = new Set(['xây', 'phát', 'phòng', 'bảo', 'cải', 'thi'])

/** Most words that tell what a committee steers. */
const MOST_STEERED = 16

/** "Phó Trưởng ban Chỉ đạo hiến máu tình nguyện tỉnh": a committee is named by what it steers, in lower case, up to the word of its level. */
export function readSteered(sight: Sight, progress: Progress): boolean {
  const { tokens, opens } = sight
  const { at } = progress
  if (progress.closed || !steers(tokens, at) || !opensSteered(tokens, at)) return false
  for (let end = at; end < at + MOST_STEERED && !opens[end]; ) {
    const unit = end > at ? unitWords.longestAt(tokens, end) : undefined
    if (unit && !fieldWords.longestAt(tokens, end)) {
      if (!isLevel(sight, end, end + unit.length)) return false
      progress.at = end
      progress.free = true
      progress.capital = false
      return true
    }
    const step = fieldWords.longestAt(tokens, end)?.length ?? (isSteeredWord(tokens, end) ? 1 : 0)
    if (step === 0) return false
    end += step
  }
  return false
}

/** "Ban Chỉ đạo", "Ban vận động": whether the words of a committee that steers something end here. */
const steers = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.key === 'bcđ' ||
  (tokens[at - 1]?.key === 'ban' && tokens[at]?.key === 'vận' && tokens[at + 1]?.key === 'động') ||
  (tokens[at - 3]?.key === 'ban' && STEERING.has(`${tokens[at - 2]?.key} ${tokens[at - 1]?.key}`))
const STEERING: ReadonlySet<string> = new Set(['chỉ đạo', 'vận động'])

/** What its head does may stand there as well: "Trưởng Ban Chỉ đạo kiểm tra các chốt của huyện". */
function opensSteered(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.shape !== 'lower' || !isSteeredWord(tokens, at) || JOINTS.has(tokens[at]?.key ?? '')) return false
  return isTask(tokens, at) || STEERED.has(tokens[at]?.key ?? '') || fieldWords.longestAt(tokens, at) !== undefined
}

const JOINTS: ReadonlySet<string> = new Set([',', 'và', '-', 'về', 'ở', 'trong'])
/** First syllables of what committees are set up for: "hiến máu", "phong trào", "chuyển đổi số", "giải phóng mặt bằng". */
const STEERED = wordSet(
  'vận hiến phong vì toàn xóa giảm chuyển giải ứng bầu công chương quy an đổi sắp cuộc chống thực đề dự',
)
const NOT_STEERED: ReadonlySet<string> = new Set(['các', 'những', 'một', 'nhiều', 'mọi', 'toàn', 'lực'])
/** "thực hiện": a second syllable that stops a name elsewhere. */
const isRealising = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.key === 'hiện' && tokens[at - 1]?.key === 'thực'

const isSteeredWord = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  if (token === undefined) return false
  if (JOINTS.has(token.key)) return tokens[at + 1]?.shape !== 'mark'
  if (token.shape !== 'lower' || NOT_STEERED.has(token.key)) return false
  return !STOPS.has(token.key) || isRealising(tokens, at)
}

/** "… tỉnh,", "… huyện Vân Trà", "… tỉnh yêu cầu": a word of level closes the name of the committee. */
function isLevel({ tokens, opens, placeEnd, nameStart }: Sight, at: number, end: number): boolean {
  const next = tokens[end]
  if ((placeEnd[at] ?? 0) > 0 || !next || opens[end]) return true
  return next.shape === 'mark' || nameStart[end] !== 0 || STOPS.has(next.key) || isCapital(next)
}

/** "Giám đốc Sở Y tế kiểm tra …": a verb in lower case behind a capitalised field. */
const isVerb = (tokens: readonly Token[], at: number, length: number): boolean =>
  tokens[at]?.shape === 'lower' && verbWords.longestAt(tokens, at)?.length === length

/** A place without a word before it: "Huyện ủy Gio Linh". */
export function readBarePlace({ tokens, nameStart }: Sight, progress: Progress): boolean {
  const { at, head, free, closed } = progress
  if (
    free ||
    closed ||
    head === null ||
    !isCapital(tokens[at]) ||
    tokens[at]?.shape !== 'capital' ||
    opensSentence(tokens, at) ||
    ranks.longestAt(tokens, at)
  )
    return false
  let end = syllableEnd(tokens, at)
  while (
    end < at + 3 &&
    tokens[end]?.shape === 'capital' &&
    tokens[end]?.spaced &&
    !nameStart[end] &&
    !opensSentence(tokens, end)
  )
    end = syllableEnd(tokens, end)
  if (tokens[end]?.shape === 'lower' && fieldWords.longestAt(tokens, end - 1)) return false
  progress.at = end
  progress.closed = true
  return true
}

/** An unknown capitalised syllable, and the lower-case one that makes a word with it. */
export function readCapital({ tokens, opens, nameStart }: Sight, progress: Progress): boolean {
  const { at } = progress
  const token = tokens[at]
  if (!isCapital(token) || progress.closed || !progress.free || ranks.longestAt(tokens, at)) return false
  if (progress.started && opensSentence(tokens, at)) return false
  if (at === progress.from && (token.shape === 'mixed' || (token.shape === 'capital' && !isSyllable(token.key))))
    progress.brand = true
  progress.at = at + 1
  progress.capital = true
  const next = tokens[at + 1]
  const isWord = token.shape === 'capital' && next?.shape === 'lower' && !opens[at + 1] && !nameStart[at + 1]
  const begins = [bodyHeads, unitWords].some(words => words.longestAt(tokens, at + 1))
  if (
    isWord &&
    !STOPS.has(next.key) &&
    !begins &&
    !isCharge(tokens, at + 1) &&
    (fieldWords.longestAt(tokens, at + 1)?.length ?? 0) < 2
  )
    progress.at = at + 2
  return true
}

/** "Trưởng khoa Bệnh viện Tân Mẫu phụ trách bệnh viện": of what somebody takes charge. */
const isCharge = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.key === 'phụ' && tokens[at + 1]?.key === 'trách'

/** A number in the name of a body: "Đội CSGT số 6", "Tổ công tác Y 6/141"; "Giám đốc Sở Công thương 44/83 phiếu" counts votes. */
export function readNumber({ tokens }: Sight, progress: Progress): boolean {
  const { at } = progress
  const token = tokens[at]
  if (token?.shape !== 'number' || !progress.free || token.end - token.start > 3) return false
  if (tokens[at + 1]?.key === '/' && (tokens[at - 1]?.key.length ?? 0) > 1) return false
  if (!progress.started && !isNumbered(tokens, at)) return false
  progress.at = at + 1
  return true
}

/** "Trưởng khu phố 1", "Trưởng thôn 3": a village by its number, before its head's name or where it lies. */
function isNumbered(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (!VILLAGES.has(tokens[at - 1]?.key ?? '')) return false
  return !next || next.shape === 'mark' || isCapital(next) || unitWords.longestAt(tokens, at + 1) !== undefined
}

const VILLAGES: ReadonlySet<string> = new Set(['thôn', 'bản', 'ấp', 'xóm', 'phố'])

/** Unknown words in lower case right behind an open head, up to a mark, a place or a name: "chủ tịch hiệp hội nhựa, …", "Chủ tịch Hội bảo trợ người tàn tật và trẻ mồ côi Việt Nam". */
export function readUnknown({ tokens, opens, placeEnd, nameStart }: Sight, progress: Progress): boolean {
  const { at, fresh, first } = progress
  if (fresh !== at) return false
  const isAssociation = ASSOCIATIONS.has(first)
  const most = at + (isAssociation ? 13 : 7)
  const ends = (key: string): boolean => STOPS.has(key) && !(isAssociation && key === 'và')
  let end = at
  while (end < most && tokens[end]?.shape === 'lower' && !opens[end] && !ends(tokens[end]?.key ?? '')) end++
  const mark = tokens[end]
  if (end === at || !mark || opens[end]) return false
  const isPlace = (placeEnd[end] ?? 0) > 0
  const closes = mark.shape === 'mark' ? /^[,–;()-]$/.test(mark.key) : isPlace || nameStart[end]
  if (!closes || (end > at + 7 && !isPlace)) return false
  progress.at = end
  return true
}

/** Goes on behind a joint, where that is allowed. */
export function linkTo(progress: Progress, at: number, allowed: boolean): boolean {
  if (!allowed) return false
  progress.at = at
  progress.closed = false
  progress.free = true
  progress.capital = false
  return true
}

import { lexicon, phrases } from '../../match/lexicon.js'
import type { Token } from '../../text/token.js'
import { bodyEndAt, tailAt } from '../body/grammar.js'
import type { Sight } from '../body/sight.js'
import { fieldWords } from '../body/vocabulary.js'
import words from './lexicon.json' with { type: 'json' }

/** A body that can adopt resolutions, or (`prepares`) only draft, examine and submit them; `titled` inside the title of a person or the name of another body. Tokens `from` to `to`. */
export type BodySight = {
  readonly from: number
  readonly to: number
  readonly prepares: boolean
  readonly titled: boolean
  /** True for "HĐND" without its level and place. */
  readonly bare: boolean
}

const heads = lexicon([
  ...words['bodies that resolve'].map(body => [body, false] as const),
  ...words['bodies that submit'].map(body => [body, true] as const),
])
const offices = phrases(words['offices that prepare'])
const committees = phrases(words.committees)
export const levels = phrases(words.levels)
const lower = phrases(words['also in lower case'])
const terms = new Set(words.terms)
const sessions = phrases(words.sessions)

/** The body whose name begins at token `at`, with its level, place and term as written. */
export function bodyAt(sight: Sight, at: number): BodySight | undefined {
  const { tokens } = sight
  const token = tokens[at]
  if (!token || token.shape === 'mark' || token.shape === 'number' || isOfSign(tokens, at)) return undefined
  const several = committees.longestAt(tokens, at)
  if (several) return officeAt(sight, at, at + several.length)
  if (token.shape === 'lower' && !lower.longestAt(tokens, at)) return undefined
  const head = heads.longestAt(tokens, at)
  if (!head) return offices.longestAt(tokens, at) && (shortOf(sight, at) ?? officeAt(sight, at, bodyEndAt(sight, at)))
  const level = afterLevel(tokens, afterOrdinal(tokens, at + head.length))
  const company = afterCompany(sight, level)
  const place = sight.nameStart[level] === CERTAIN ? level : (afterUnit(sight, level) ?? afterPlace(tokens, level))
  const owner = Math.max(
    company > level ? company : place,
    ...[at + head.length, level].map(from => sight.placeEnd[from] ?? 0),
  )
  const to = afterSessionOf(tokens, at) ? owner : afterTerm(tokens, owner)
  return { from: at, to, prepares: head.value, titled: isTitled(tokens, at), bare: to === at + head.length }
}

/** The bodies whose names begin from token `from` on and before `to`, one behind the other. */
export function* bodiesIn(sight: Sight, from: number, to: number): Generator<BodySight> {
  for (let at = from; at < to; ) {
    const body = bodyAt(sight, at)
    if (body) yield body
    at = body?.to ?? at + 1
  }
}

/** "Công văn số 12/CV-BTV": the body of a document number. */
const isOfSign = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.spaced === false && (tokens[at - 1]?.key === '-' || tokens[at - 1]?.key === '/')

/** A name that is surely a person's: "Chủ tịch HĐND tỉnh Lê Văn An" names no place. */
const CERTAIN = 1

/** "Ban Pháp chế HĐND tỉnh", "các Ban của HĐND", "Ban Văn hóa - Xã hội và Ban Dân tộc": an office from token `at`, whose own name ends at `end`. */
function officeAt(sight: Sight, at: number, end: number): BodySight | undefined {
  const { tokens } = sight
  if (end <= at + 1 || isTitled(tokens, at)) return undefined
  const of = tokens[end]?.key === 'của' ? end + 1 : end
  const owner = heads.longestAt(tokens, of) ? bodyAt(sight, of) : undefined
  const to = owner?.to ?? end
  const joined = tokens[to]?.key === 'và' && offices.longestAt(tokens, to + 1) ? bodyAt(sight, to + 1) : undefined
  return { from: at, to: joined?.to ?? to, prepares: true, titled: false, bare: false }
}

const acts = phrases([...words['adverbs before a verb'], ...words.examined])

/** "Sở đã thẩm định", "Ban thẩm tra": an office named before, by its first word; "Hội đồng đã thông qua": a council, which adopts too. */
function shortOf({ tokens }: Sight, at: number): BodySight | undefined {
  const council = tokens[at + 1]?.key === 'đồng'
  const to = council ? at + 2 : at + 1
  if (tokens[at]?.shape !== 'capital' || !acts.longestAt(tokens, to) || isTitled(tokens, at)) return undefined
  return { from: at, to, prepares: !council, titled: false, bare: false }
}

/** The last syllables of party organisations, and of the boards of any organisation: "Đảng bộ", "Ban Thường vụ", "Ban Chấp hành", "Hội đồng trường", "Hội đồng Thẩm phán", "Ban cán sự đảng", "Đảng đoàn", "Ban Thường trực". */
const OF_UNITS: ReadonlySet<string> = new Set([
  'bộ',
  'ủy',
  'vụ',
  'hành',
  'btv',
  'bch',
  'trường',
  'phán',
  'đảng',
  'đoàn',
  'trực',
  'ương',
])
/** "Công đoàn ngành" */
export const generals = phrases([...words.levels, ...words['behind a body of many']])
const forces = phrases(words['units of a level'])
const branches = phrases(words['branches of a level'])

/** "Đảng bộ Công an tỉnh", "Đảng ủy Quân sự huyện", "Đảng ủy Cảnh sát cơ động", "BCH hội các huyện", "Ban Thường vụ Hội Nông dân tỉnh": the unit that they are of. */
function afterUnit(sight: Sight, level: number): number | undefined {
  const { tokens } = sight
  const shape = tokens[level]?.shape
  if (!OF_UNITS.has(tokens[level - 1]?.key ?? '')) return undefined
  const force =
    forces.longestAt(tokens, level) ??
    (shape === 'lower' && !isCompound(tokens, level) ? branches.longestAt(tokens, level) : undefined)
  if (force) return afterPlace(tokens, afterLevel(tokens, level + force.length))
  if (shape !== 'capital' && shape !== 'upper') return undefined
  const end = afterField(sight, bodyEndAt(sight, level))
  return end > (shape === 'upper' ? level : level + 1) ? end : undefined
}

/** "đoàn kết", "hội ý", "Hội thảo", "Hội viên": words that begin like an organisation and are none. */
export const isCompound = (tokens: readonly Token[], at: number): boolean =>
  COMPOUNDS.has(`${tokens[at]?.key} ${tokens[at + 1]?.key}`)
const COMPOUNDS: ReadonlySet<string> = new Set(
  ['hội', 'đoàn'].flatMap(head =>
    'thảo viên trường diễn thi chợ họp trại ý tụ đủ nhập kết thể phí khoá khóa'
      .split(' ')
      .map(next => `${head} ${next}`),
  ),
)

/** "Cảnh sát PC&CC thành phố, "Công đoàn Viên chức tỉnh": a capitalised field that a name begins or goes on with. */
function afterField(sight: Sight, at: number): number {
  const token = sight.tokens[at]
  if (token?.shape === 'capital' && fieldWords.longestAt(sight.tokens, at)) return tailAt(sight, at).end
  return at + (generals.longestAt(sight.tokens, at)?.length ?? 0)
}

/** "Hội nghị Trung ương 5". */
function afterOrdinal(tokens: readonly Token[], at: number): number {
  const named = tokens[at - 1]?.key === 'ương' && tokens[at]?.shape === 'number'
  return named ? at + 1 : at
}

/** "tỉnh", "20 xã, thị trấn", "các huyện, thị xã và thành phố", "3 cấp". */
function afterLevel(tokens: readonly Token[], at: number): number {
  const many = afterNumber(tokens, at)
  const level = levels.longestAt(tokens, many)
  if (!level) return many > at && tokens[many]?.key === 'cấp' ? many + 1 : at
  let next = many + level.length
  while (isJoint(tokens[next]) && levels.longestAt(tokens, next + 1))
    next += 1 + (levels.longestAt(tokens, next + 1)?.length ?? 0)
  if (many > at || tokens[many]?.key === 'các') return next + (regions.longestAt(tokens, next)?.length ?? 0)
  return tokens[next]?.key === '.' && tokens[next - 1]?.key === 'tp' ? next + 1 : next
}

const regions = phrases(words['behind several levels'])

const FEW: ReadonlySet<string> = new Set(['các', 'hai', 'ba'])

/** "các", "hai", "12", "12/13" before a level. */
function afterNumber(tokens: readonly Token[], at: number): number {
  if (FEW.has(tokens[at]?.key ?? '')) return at + 1
  if (tokens[at]?.shape !== 'number') return at
  return tokens[at + 1]?.key === '/' && tokens[at + 2]?.shape === 'number' ? at + 3 : at + 1
}

const isJoint = (token: Token | undefined): boolean => token?.key === ',' || token?.key === 'và'

/** A place name: at the most four capitalised syllables behind a level or an abbreviation. */
function afterPlace(tokens: readonly Token[], at: number): number {
  if (tokens[at - 1]?.shape === 'capital') return at
  let next = at
  while (next < at + 4 && isPlaceSyllable(tokens[next])) next++
  return next
}

const isPlaceSyllable = (token: Token | undefined): boolean =>
  token?.spaced === true &&
  (token.shape === 'capital' || (token.shape === 'upper' && token.key.length <= 3)) &&
  !terms.has(token.key)

const companies = phrases(words.companies)

/** "HĐQT của Tập đoàn Mai Hoa", "Ban đại diện HĐQT Ngân hàng Chính sách xã hội huyện": the company of a board, as it is named, or at the most five capitalised syllables of its name. */
function afterCompany(sight: Sight, at: number): number {
  const { tokens } = sight
  const board = tokens[at - 1]?.key
  if (board !== 'hđqt' && board !== 'trị' && board !== 'đông') return at
  const from = tokens[at]?.key === 'của' ? at + 1 : at
  const company = companies.longestAt(tokens, from)
  let next = from + (company?.length ?? 0)
  while (company && next < from + company.length + 5 && isNameSyllable(tokens[next])) next++
  const named = Math.max(next, tokens[from]?.shape === 'lower' ? from : bodyEndAt(sight, from))
  return named > from + 1 ? named : at
}

const isNameSyllable = (token: Token | undefined): boolean =>
  token?.spaced === true && (token.shape === 'capital' || token.shape === 'upper')

const titles = phrases(words['titles before a body'])

/** "Chủ tịch Quốc hội", "đại biểu HĐND tỉnh": the body is named for somebody else's sake. */
export const isTitled = (tokens: readonly Token[], at: number): boolean =>
  [1, 2, 3].some(length => at >= length && titles.longestAt(tokens, at - length)?.length === length)

const formers = phrases(words['which of several terms'])
const ROMAN = /^[ivxl]+$/

/** "khóa XVIII", ", khóa XII", "lần thứ XX". */
function afterTerm(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.key === 'lần' && tokens[at + 1]?.key === 'thứ' && tokens[at + 2]) return at + 3
  const former = formers.longestAt(tokens, at)
  if (former) return at + former.length
  const comma = tokens[at]?.key === ','
  const word = tokens[comma ? at + 1 : at]
  const number = tokens[comma ? at + 2 : at + 1]
  if (!word || !terms.has(word.key) || !number) return at
  if (number.shape !== 'number' && !(number.shape !== 'lower' && ROMAN.test(number.key))) return at
  const end = comma ? at + 3 : at + 2
  return tokens[end]?.key === 'của' && tokens[end + 1]?.key === 'đảng' ? end + 2 : end
}

/** In "kỳ họp thứ 8 Quốc hội khoá XIII" the term belongs to the session. */
function afterSessionOf(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 4); back--) {
    if (tokens[back]?.shape === 'mark') return false
    if (sessions.longestAt(tokens, back)) return true
  }
  return false
}

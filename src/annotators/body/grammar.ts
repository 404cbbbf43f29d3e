import type { Token } from '../../text/token.js'
import { isCapital } from '../name/run.js'
import { opensAssembly } from '../title/term.js'
import { readLink } from './links.js'
import {
  readBarePlace,
  readCapital,
  readField,
  readHead,
  readNumber,
  readPlace,
  readSteered,
  readUnit,
  readUnknown,
} from './parts.js'
import { PARTS, type Progress } from './progress.js'
import type { Sight } from './sight.js'
import { bodyHeads, fieldWords, type HeadKind, stateWords, unitWords } from './vocabulary.js'

const LONGEST = 40

/** What stands behind a rank: where it ends, and what kind of body it names first. */
export type Tail = {
  readonly end: number
  readonly head: HeadKind | null
  readonly state: boolean
  readonly brand: boolean
  /** True where a field and its place are named, if no body: "cán bộ địa chính xã Tân Mẫu". */
  readonly local: boolean
}

/** Reads the bodies, fields and places behind a rank, from token `from`. */
export function tailAt(sight: Sight, from: number): Tail {
  const progress = progressAt(sight, from)
  goOn(sight, progress)
  const { at, head, brand, closed } = progress
  const state = progress.state || (progress.corporation && closed)
  const local = closed && fieldWords.longestAt(sight.tokens, from) !== undefined
  return { end: at, head, state, brand, local }
}

/** Index behind the body whose name begins at token `from`; `from` itself where none begins. */
export function bodyEndAt(sight: Sight, from: number): number {
  const progress = progressAt(sight, from)
  if (!readHead(sight, progress, from)) return from
  progress.started = true
  goOn(sight, progress)
  return progress.at
}

const progressAt = (sight: Sight, from: number): Progress => ({
  at: from,
  head: null,
  state: false,
  corporation: false,
  free: true,
  closed: false,
  started: false,
  brand: false,
  capital: false,
  fresh: -1,
  from,
  first: firstOf(sight, from),
})

function goOn(sight: Sight, progress: Progress): void {
  const limit = Math.min(sight.tokens.length, progress.from + LONGEST)
  while (progress.at < limit && step(sight, progress)) progress.started = true
}

/** The first syllable of a title's body; behind "Cục trưởng" it is the rank's own. */
const firstOf = ({ tokens }: Sight, from: number): string => {
  const body = tokens[from]?.key ?? ''
  if (body === 'bộ' && tokens[from + 1]?.key === 'môn') return 'khoa'
  return PARTS.has(body) || !tokens[from - 2]
    ? body
    : RANKS_OF_PARTS.test(`${tokens[from - 2]?.key} ${tokens[from - 1]?.key}`)
      ? 'trưởng'
      : body
}

const RANKS_OF_PARTS =
  /^(?:cục|vụ|đội|viện|trạm|hạt) (?:trưởng|phó)$|^(?:trưởng|phó) (?:phòng|khoa|ban|đoàn)$|^bộ môn$|^giám đốc$|^hiệu trưởng$/

function step(sight: Sight, progress: Progress): boolean {
  const { tokens, opens, nameStart } = sight
  const { at, from } = progress
  if (at > 0 && opens[at]) return false
  if (isAddress(sight, at) || opensAssembly(tokens, at)) return false
  if (nameStart[at] && !takesOddWords(tokens, progress, nameStart[at])) return false
  if (stateWords.longestAt(tokens, at)) progress.state = true
  return (
    readPlace(sight, progress) ||
    readHead(sight, progress, from) ||
    readUnit(sight, progress) ||
    readSteered(sight, progress) ||
    readField(sight, progress) ||
    readCapital(sight, progress) ||
    readBarePlace(sight, progress) ||
    readNumber(sight, progress) ||
    readUnknown(sight, progress) ||
    readLink(sight, progress) ||
    (progress.started && tokens[at]?.key === '(' && readBracket(sight, progress))
  )
}

/** "Ban Kinh tế Trung ương Ông Lê Văn Tám": a word of address in capitals before a whole name opens the next sentence; "Thành ủy Bà Rịa" is a place. */
function isAddress({ tokens, nameStart, placeEnd }: Sight, at: number): boolean {
  const word = tokens[at]
  if (!isCapital(word) || (word.key !== 'ông' && word.key !== 'bà') || placeEnd[at]) return false
  return nameStart[at + 1] !== 0 && isCapital(tokens[at + 2])
}

/** Right behind an open head, and anywhere in the name of a company, capitalised words that might be a name are the body's. */
function takesOddWords(tokens: readonly Token[], progress: Progress, name: number): boolean {
  const { at, free, started, head, first, fresh } = progress
  if (name === 3 && isCommittee(tokens, at)) return true
  if (name === 1 || !free || !started) return false
  if (head === null) return first === 'trưởng'
  return head === 'company' || (head === 'open' && (name === 3 || fresh === at || isSite(tokens, progress)))
}

/** "Bí thư Huyện ủy Kon Plông": behind a committee of the Party what looks like a foreigner is a place. */
const isCommittee = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.key === 'ủy' && COMMITTEES.has(tokens[at - 2]?.key ?? '')

const COMMITTEES: ReadonlySet<string> = new Set(['tỉnh', 'thành', 'huyện', 'quận', 'thị', 'khu'])

/** "Ban Quản lý Khu kinh tế mở Chu Lai": what is a place itself is called by its place. */
function isSite(tokens: readonly Token[], { at, from }: Progress): boolean {
  for (let inside = from; inside < at; inside++) if (SITES.has(tokens[inside]?.key ?? '')) return true
  return false
}

const SITES: ReadonlySet<string> = new Set(['khu', 'vườn', 'cảng', 'nhà', 'đồn', 'trạm', 'hạt', 'sân', 'cụm', 'chợ'])

/** A bracket with a parent body ("(CA tỉnh)"), that a place is no more ("tỉnh Cần Thơ (cũ)"), or with the short form of what stands before it. */
function readBracket(sight: Sight, progress: Progress): boolean {
  const { tokens } = sight
  const open = progress.at
  let close = open + 1
  while (close < open + 9 && tokens[close] && tokens[close]?.key !== ')') close++
  if (tokens[close]?.key !== ')' || close === open + 1) return false
  const head = bodyHeads.longestAt(tokens, open + 1)
  const parent = head !== undefined && close > open + 2 && tailAt(sight, open + 1).end === close
  const isFormer = close === open + 2 && tokens[open + 1]?.key === 'cũ'
  if (progress.closed && isFormer) {
    progress.at = close + 1
    return true
  }
  if (isSign(tokens, open, close) && goesOnBehind(tokens, close)) {
    progress.at = close + 1
    return true
  }
  const short = tokens.slice(open + 1, close).every(({ shape, key }) => shape === 'upper' || key === '&' || key === '-')
  if (!parent && !(short && ((sight.placeEnd[close + 1] ?? 0) > 0 || unitWords.longestAt(tokens, close + 1))))
    return false
  progress.at = close + 1
  if (parent) progress.closed = true
  return true
}

/** "Phòng Quản lý xuất nhập cảnh (PA 08)": the sign of a unit of the forces. */
const isSign = (tokens: readonly Token[], open: number, close: number): boolean =>
  close === open + 3 &&
  isCapital(tokens[open + 1]) &&
  (tokens[open + 1]?.key.length ?? 0) < 4 &&
  tokens[open + 2]?.shape === 'number'

/** Whether the body to which a unit belongs stands behind a bracket, or behind the comma there. */
function goesOnBehind(tokens: readonly Token[], close: number): boolean {
  const at = tokens[close + 1]?.key === ',' ? close + 2 : close + 1
  return isCapital(tokens[at]) && bodyHeads.longestAt(tokens, at) !== undefined
}

import type { Annotation } from '../../document/layer.js'
import { annotator } from '../../match/annotator.js'
import { lexicon } from '../../match/lexicon.js'
import type { Token } from '../../text/token.js'
import { wordSet } from '../../text/word-set.js'
import { type Tail, tailAt } from '../body/grammar.js'
import { type Sight, sightOf, sightReads } from '../body/sight.js'
import { bodyHeads, fieldWords, unitWords } from '../body/vocabulary.js'
import { figures } from '../name/name.js'
import words from './lexicon.json' with { type: 'json' }
import { type Rank, ranks } from './rank.js'
import { assemblyEnd, bracketEnd, isSeat, placesEnd, termEnd } from './term.js'

/**
 * A title where it stands, from its rank to the end of its body and place, without "nguyên", "tân", "các", "tiền nhiệm".
 * `rankEnd` is the offset behind the rank, `from` and `until` the offsets of what belongs to the title around it
 * (prefixes before, "nhiệm kỳ 2021-2026" behind).
 */
export type Title = {
  readonly former: boolean
  readonly plural: boolean
  /** True behind "tân": it has just been taken. */
  readonly newly: boolean
  readonly rankEnd: number
  readonly from: number
  readonly until: number
  /** False for the offices of companies that are not the State's. */
  readonly isPublic: boolean
  /** True where the rank alone is one of a State or an international organisation: "Tổng thống", "Bộ trưởng". */
  readonly ofState: boolean
}

type Prefix = 'former' | 'acting' | 'newly' | 'plural'

function* prefixEntries(): Generator<readonly [string, Prefix]> {
  for (const word of words.former) yield [word, 'former']
  for (const word of words.acting) yield [word, 'acting']
  for (const word of words.newly) yield [word, 'newly']
  for (const word of words.plural) yield [word, 'plural']
}

const prefixes = lexicon(prefixEntries())

/** Titles of offices by grammar: rank, body, place; wherever they stand, with or without a name. */
export const titles = annotator<Title>({
  name: 'titles',
  reads: sightReads,
  annotate(document) {
    const sight = sightOf(document)
    const found: Annotation<Title>[] = []
    for (let at = 0; at < sight.tokens.length; ) at = readAt(sight, at, found)
    return found
  },
})

function readAt(sight: Sight, at: number, found: Annotation<Title>[]): number {
  const { tokens } = sight
  const rank = ranks.longestAt(tokens, at)
  if (!rank || crossesParagraph(sight, at, at + rank.length)) {
    const head = rank ? undefined : bodyHeads.longestAt(tokens, at)
    return at + (head && head.length > 1 ? head.length : 1)
  }
  const rankEnd = at + rank.length
  if (isOtherWord(tokens, at)) return at + 1
  if (isGrade(sight, at)) return rankEnd
  if (figures.longestAt(tokens, rankEnd)) return rankEnd
  const tail = goesOnOtherwise(tokens, at, rankEnd)
    ? { ...NO_TAIL, end: rankEnd }
    : tailAt(sight, isFirstOf(sight, rankEnd) ? rankEnd + FIRST_OF.length : rankEnd)
  if (isFigure(tokens, rankEnd) || isManaged(tokens, at, tail.end)) return rankEnd
  if (!hasNeeds(sight, rank.value, { at, rankEnd, tail })) return rankEnd
  const before = prefixesBefore(sight, at)
  const numbered = isSeat(tokens, at) ? assemblyEnd(sight, tail.end) : tail.end
  const placed = numbered > tail.end && !sight.opens[numbered] ? (sight.placeEnd[numbered] ?? 0) : 0
  const term = termEnd(sight, placesEnd(sight, placed || tail.end))
  const preceded = tokens[term]?.key === 'tiền' && tokens[term + 1]?.key === 'nhiệm'
  const ends = Math.max(numbered, placed)
  const abolished = isAbolished(tokens, ends - ABOLISHED.length)
  const bracketed = !abolished && isAbolished(tokens, term)
  const ofBefore = isOfTermBefore(sight, term) && tokens[before.from - 1]?.key !== 'làm'
  const until = bracketed
    ? term + ABOLISHED.length
    : preceded || isStill(sight, term)
      ? term + 2
      : ofBefore
        ? term + 1
        : term
  const start = before.acting ?? at
  const [first, last] = [tokens[start], tokens[(abolished ? ends - ABOLISHED.length : ends) - 1]]
  if (!first || !last) return tail.end
  const value: Title = {
    former: before.former || preceded || ofBefore || abolished || bracketed,
    plural: before.plural || (!before.former && isOfMany(tokens, rankEnd)),
    newly: before.newly,
    rankEnd: tokens[rankEnd - 1]?.end ?? last.end,
    from: tokens[before.from]?.start ?? first.start,
    until: tokens[until - 1]?.end ?? last.end,
    ofState: !rank.value.civil,
    isPublic:
      !isLawFirm(tokens, rankEnd) && ((tail.head !== 'company' && !(tail.brand && rank.value.civil)) || tail.state),
  }
  found.push({ start: first.start, end: last.end, value, rule: tail.end > rankEnd ? 'title/with-body' : 'title/rank' })
  return isBracket(tokens, tail.end) ? until : tail.end
}

/** "Chủ tịch đầu tiên của Hội Nông dân": the body stands behind the place among its heads. */
const isFirstOf = ({ tokens, opens, nameStart }: Sight, at: number): boolean =>
  FIRST_OF.every((word, index) => tokens[at + index]?.key === word && !opens[at + index]) &&
  !opens[at + FIRST_OF.length] &&
  !nameStart[at + FIRST_OF.length] &&
  bodyHeads.longestAt(tokens, at + FIRST_OF.length) !== undefined
const FIRST_OF = ['đầu', 'tiên', 'của']

/** Whether what a rank needs stands behind it: "Trưởng" of a body, "lãnh đạo Triều Tiên Kim Jong-un". */
function hasNeeds(
  sight: Sight,
  { needs }: Rank,
  { at, rankEnd, tail }: { readonly at: number; readonly rankEnd: number; readonly tail: Tail },
): boolean {
  if (needs === 'country') return sight.country[rankEnd] === 1 && sight.nameStart[sight.placeEnd[rankEnd] ?? 0] !== 0
  if (needs === null || tail.head !== null || tail.local) return true
  return isShort(sight, at) && sight.nameStart[rankEnd] !== 0
}

const NO_TAIL = { head: null, state: false, brand: false, local: false }

/** "đại biểu lãnh đạo các bộ", "đại biểu Quốc hội đánh giá": deputies are called by no field. */
const goesOnOtherwise = (tokens: readonly Token[], at: number, rankEnd: number): boolean =>
  ((tokens[at]?.key === 'đại' && tokens[at + 1]?.key === 'biểu') || tokens[at]?.key.startsWith('đb') === true) &&
  tokens[rankEnd]?.key !== 'chuyên' &&
  fieldWords.longestAt(tokens, rankEnd) !== undefined

/** "Bộ trưởng các Bộ: Quốc phòng, Công thương", "giám đốc các sở": one office of many bodies has many holders. */
const isOfMany = (tokens: readonly Token[], rankEnd: number): boolean =>
  tokens[rankEnd]?.key === 'các' &&
  tokens[rankEnd + 1]?.key !== 'lực' &&
  (bodyHeads.longestAt(tokens, rankEnd + 1) !== undefined || unitWords.longestAt(tokens, rankEnd + 1) !== undefined)

/** "Chủ tịch UBND tỉnh đương nhiệm": of those who hold or held an office, the one who does today. */
const isStill = ({ tokens, opens }: Sight, at: number): boolean =>
  tokens[at]?.key === 'đương' && !opens[at] && CURRENT.has(tokens[at + 1]?.key ?? '')

/** "Phó Chủ tịch UBND xã khóa trước", "… nhiệm kỳ trước": an office of a term that is over; who was elected to it ("được bầu làm") may be so again. */
const isOfTermBefore = ({ tokens, opens }: Sight, at: number): boolean =>
  tokens[at]?.key === 'trước' && !opens[at] && TERMS.has(tokens[at - 1]?.key ?? '')

/** "Bí thư Đảng ủy phường Tân Mẫu (cũ)": an office of a body or a place that is no more. */
const isAbolished = (tokens: readonly Token[], at: number): boolean =>
  ABOLISHED.every((word, index) => tokens[at + index]?.key === word)
const ABOLISHED = ['(', 'cũ', ')']

const TERMS: ReadonlySet<string> = new Set(['khóa', 'kỳ'])

const CURRENT: ReadonlySet<string> = new Set(['nhiệm', 'chức'])

/** "tư lệnh ngành Giao thông", "tư lệnh lĩnh vực": whoever heads a field is called so in newspapers. */
const isFigure = (tokens: readonly Token[], rankEnd: number): boolean =>
  tokens[rankEnd - 1]?.key === 'lệnh' && (tokens[rankEnd]?.key === 'ngành' || tokens[rankEnd]?.key === 'lĩnh')

/** "cán bộ Ban Thường vụ Thành ủy quản lý": of whom a body disposes, not who works in it. */
const isManaged = (tokens: readonly Token[], at: number, end: number): boolean =>
  tokens[at]?.key === 'cán' &&
  [end - 2, end].some(verb => tokens[verb]?.key === 'quản' && tokens[verb]?.shape === 'lower')

/** "đại biểu (ĐB) A": what stands in the bracket is no second title. */
const isBracket = (tokens: readonly Token[], at: number): boolean => bracketEnd(tokens, at) > at

/** "chức vụ Phó …" (but "chức Vụ trưởng") holds no "Vụ phó", "đoàn đại biểu" and "đại hội đại biểu" no deputy. */
function isOtherWord(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.key
  const first = tokens[at]?.key
  return (
    (first === 'vụ' &&
      ((before === 'chức' && tokens[at]?.shape === 'lower') ||
        before === 'nhiệm' ||
        (ranks.longestAt(tokens, at + 1)?.length ?? 0) > 1)) ||
    (first === 'đại' && (before === 'đoàn' || before === 'hội'))
  )
}

/** "ông A, hàm Vụ trưởng, Thư ký": as what somebody is paid, and no office. */
const isGrade = ({ tokens, opens }: Sight, at: number): boolean => tokens[at - 1]?.key === 'hàm' && !opens[at]

/** "CT Nguyễn Văn A": two letters are a rank only before a body or a name. */
const isShort = ({ tokens }: Sight, at: number): boolean => tokens[at]?.shape === 'upper'

/** "Trưởng Văn phòng luật sư A" is no office of a public body. */
const isLawFirm = (tokens: readonly Token[], rankEnd: number): boolean =>
  tokens[rankEnd - 1]?.key === 'phòng' && tokens[rankEnd]?.key === 'luật' && tokens[rankEnd + 1]?.key === 'sư'

function crossesParagraph({ opens }: Sight, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (opens[at]) return true
  return false
}

type Prefixes = {
  readonly from: number
  readonly former: boolean
  readonly plural: boolean
  readonly newly: boolean
  readonly acting: number | undefined
}

/** What stands before a rank: "các", "nguyên", "tân", "quyền"; only "quyền" belongs to the title. */
function prefixesBefore({ tokens, opens }: Sight, at: number): Prefixes {
  let from = at
  let former = false
  let plural = false
  let newly = false
  let acting: number | undefined
  for (let length = 2; length > 0; ) {
    const start = from - length
    const hit = start >= 0 && !opens[from] ? prefixes.longestAt(tokens, start) : undefined
    if (hit?.length !== length || (hit.value === 'acting' && POWERS.has(tokens[start - 1]?.key ?? ''))) {
      length--
      continue
    }
    if (hit.value === 'former') former = true
    if (hit.value === 'plural') plural = true
    if (hit.value === 'newly') newly = true
    if (hit.value === 'acting') acting = start
    from = start
    length = 2
  }
  if (!plural && !opens[from] && isCount(tokens, from - 1))
    return { from: from - 1, former, plural: true, newly, acting }
  return { from, former, plural, newly, acting }
}

/** "chính quyền Tổng thống A", "thẩm quyền": words that end in "quyền". */
const POWERS: ReadonlySet<string> = new Set(['chính', 'thẩm', 'nhân', 'ủy', 'thừa', 'toàn', 'lạm', 'nắm', 'trao'])

/** "có 5 Phó Chủ tịch": a number of one or two digits that numbers no district, term or article. */
function isCount(tokens: readonly Token[], at: number): boolean {
  const number = tokens[at]
  if (number?.shape !== 'number' || number.end - number.start > 2 || /^0?[01]$/.test(number.key)) return false
  const before = tokens[at - 1]
  return number.spaced && !NUMBERED.has(before?.key ?? '') && before?.shape !== 'upper'
}

/** Words whose number stands behind them. */
const NUMBERED = wordSet(
  'quận khóa phường tháng năm ngày số điều kỳ lớp tổ khu thôn ấp đội vùng cụm khoản mục thứ phố xóm bản q p đoàn / - .',
)

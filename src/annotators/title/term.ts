import type { Token } from '../../text/token.js'
import type { Sight } from '../body/sight.js'

/** ", huyện B, tỉnh C" and "(tỉnh C)" behind a title tell where its place lies. */
export function placesEnd({ tokens, placeEnd, opens }: Sight, from: number): number {
  let end = from
  const inside = tokens[from]?.key === '(' && bracketEnd(tokens, from) === from ? (placeEnd[from + 1] ?? 0) : 0
  if (inside > 0 && tokens[inside]?.key === ')') return inside + 1
  while (tokens[end]?.key === ',' && !opens[end + 1] && (placeEnd[end + 1] ?? 0) > 0) end = placeEnd[end + 1] ?? end
  return end
}

/** "đại biểu Quốc hội khóa XIII, XIV": the assembly or congress of an office, numbered right behind it; "khóa III, nhiệm kỳ 2016-2021" tells only the term. */
export function assemblyEnd({ tokens, opens }: Sight, from: number): number {
  if (tokens[from]?.key !== 'khóa') return from
  let end = from
  for (let at = from + 1; isNumeral(tokens[at]) && !opens[at]; at += 2) {
    end = at + 1
    const joint = tokens[at + 1]?.key
    if (end === from + 2 && joint === ',' && tokens[at + 2]?.key === 'nhiệm') return from
    if (joint !== ',' && !(joint === 'và' && tokens[at + 2]?.shape === tokens[at]?.shape)) break
  }
  return end
}

/** "đại biểu Quốc hội khóa XIV", "Ủy viên Bộ Chính trị khóa XII": a seat is one in an assembly; of the head of a body, "Chủ tịch UBND tỉnh khóa V", the number tells only the term. */
export const isSeat = (tokens: readonly Token[], at: number): boolean =>
  (SEATS.some(words => words.every((word, index) => tokens[at + index]?.key === word)) &&
    !EXECUTIVES.has(tokens[at + 2]?.key ?? '')) ||
  SHORT_SEAT.test(tokens[at]?.key ?? '')
const SEATS = ['đại biểu', 'trưởng đoàn', 'phó trưởng đoàn', 'phó đoàn', 'ủy viên'].map(words => words.split(' '))
/** "Ủy viên UBND tỉnh khóa XVII": a member of an executive. */
const EXECUTIVES: ReadonlySet<string> = new Set(['ubnd', 'ủy'])
const SHORT_SEAT = /^đb(?:qh)?$/

/** "Khóa X": the number of an assembly, which is no field of a body. */
export const opensAssembly = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.key === 'khóa' && isNumeral(tokens[at + 1])

const TERM_WORDS: ReadonlySet<string> = new Set(['khóa', 'nhiệm', 'kỳ', 'các', 'từ', 'đến', 'qua'])
const TERM_MARKS = /^[-–,()]$/

/** "khóa XV, nhiệm kỳ 2021 - 2026" behind a title: skipped, no part of it. */
export function termEnd({ tokens, opens }: Sight, from: number): number {
  let end = from
  let named = false
  const opening = tokens[from]?.key
  const joined = opening === ',' || opening === '(' || (opening === 'của' && tokens[from + 1]?.key === 'khóa')
  const first = joined ? from + 1 : from
  for (let at = first; at < from + 14 && !opens[at]; at++) {
    const token: Token | undefined = tokens[at]
    if (!token) break
    const isTimes = token.key === 'thời' && tokens[at - 1]?.key === 'các'
    const isTerm = isTimes || TERM_WORDS.has(token.key) || token.shape === 'number'
    const isRoman = at > first && isNumeral(token)
    const isJoint = token.key === 'và' && named && isNumeral(tokens[at - 1]) && isNumeral(tokens[at + 1])
    if (isTimes || token.key === 'khóa' || token.key === 'nhiệm') named = true
    if (isTerm || isRoman) end = at + 1
    else if (!isJoint && !TERM_MARKS.test(token.key)) break
    if (at === first && !isTerm) break
  }
  const counted = tokens[first + 1]?.key === 'khóa' || tokens[first + 1]?.key === 'nhiệm'
  return named && (counted || tokens[first]?.shape !== 'number') ? end : bracketEnd(tokens, from)
}

/** "(NHNN)" behind a title repeats its body in short. */
export function bracketEnd(tokens: readonly Token[], from: number): number {
  const isShort = tokens[from]?.key === '(' && tokens[from + 1]?.shape === 'upper' && tokens[from + 2]?.key === ')'
  return isShort ? from + 3 : from
}

/** "XIV", "14": the number of an assembly. */
const isNumeral = (token: Token | undefined): boolean =>
  token !== undefined && (token.shape === 'number' || (/^[ivx]+$/.test(token.key) && token.shape !== 'lower'))

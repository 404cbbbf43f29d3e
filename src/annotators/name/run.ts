import type { Token } from '../../text/token.js'

const NEWLINE = 10

/** True where token `at` opens a paragraph. */
export function opensParagraph(text: string, list: readonly Token[], at: number): boolean {
  const token = list[at]
  return !token || at === 0 || text.charCodeAt(token.start - 1) === NEWLINE
}

/** True for a token that begins with a capital. */
export const isCapital = (token: Token | undefined): token is Token =>
  token !== undefined && (token.shape === 'capital' || token.shape === 'upper' || token.shape === 'mixed')

export const APOSTROPHES: ReadonlySet<string> = new Set(["'", '’', '‘', '`'])

/** Index behind the syllable at `at` with what an apostrophe joins to it: "H'Drai", "M’gar". */
export function syllableEnd(list: readonly Token[], at: number): number {
  const [mark, next] = [list[at + 1], list[at + 2]]
  const joined = mark && !mark.spaced && APOSTROPHES.has(mark.key) && next && !next.spaced && next.shape !== 'mark'
  return joined ? at + 3 : at + 1
}

/** Most syllables of a run that anything needs to know about. */
const LONGEST_RUN = 12

/** Index behind the run of capitalised syllables that begins at `at`, 12 of them at most; a mark, a lower-case syllable or a paragraph ends it. */
export function runEnd(text: string, list: readonly Token[], at: number): number {
  let end = at
  while (
    end < at + LONGEST_RUN &&
    isCapital(list[end]) &&
    (end === at || (list[end]?.spaced && !opensParagraph(text, list, end)))
  )
    end = syllableEnd(list, end)
  return end
}

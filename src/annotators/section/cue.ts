import { type Lexicon, lexicon, phrases } from '../../match/lexicon.js'
import type { Token } from '../../text/token.js'
import { wordNumber } from '../../text/vocabulary.js'
import words from './lexicon.json' with { type: 'json' }

/** Parts of a report: work done, what is lacking, what is to be done, who is there, what is said, what went before. */
export type SectionKind = 'results' | 'shortcomings' | 'tasks' | 'attendance' | 'speech' | 'background'

/** The part that a sentence belongs to; `opens` where the sentences after it belong to it as well. */
export type Cue = { readonly kind: SectionKind; readonly opens: boolean }

const openers = lexicon<SectionKind>([
  ...words.results.map(word => [word, 'results'] as const),
  ...words.shortcomings.map(word => [word, 'shortcomings'] as const),
  ...words.tasks.map(word => [word, 'tasks'] as const),
  ...words.attendance.map(word => [word, 'attendance'] as const),
  ...words.speech.map(word => [word, 'speech'] as const),
  ...words.background.map(word => [word, 'background'] as const),
])
const preambles = phrases(words.preambles)
const turns = phrases(words.turns)
const lacks = phrases(words.lacks)
const surely = phrases(words.surely)
const imperatives = phrases(words.imperatives)
const asks = phrases(words.asks)
const wishes = phrases(words.wishes)
const bare = phrases(words.bare)
const remedies = phrases(words.remedies)
const goesOn = phrases(words.goesOn)
const concessions = phrases(words.concessions)
const faults = phrases(words.faults)
const mends = phrases(words.mends)

const MARKS_BEFORE = 5
/** A sentence of no more tokens reads as a heading. */
const SHORT = 8

/** The cue of a sentence, the tokens `first` to `last`, in a paragraph whose part so far is `running`. */
export function cueOf(
  all: readonly Token[],
  first: number,
  last: number,
  running: SectionKind | undefined,
): Cue | undefined {
  const head = headOf(all, first, last)
  const main = afterConcession(all, head, last)
  if (announces(all, main, last)) return { kind: 'shortcomings', opens: false }
  if (turns.longestAt(all, head) && has(lacks, all, main, last)) return { kind: 'shortcomings', opens: true }
  const opened = openedAt(all, head, last)
  if (opened === 'speech') return speechOrTasks(all, head, last)
  if (opened) return { kind: opened, opens: true }
  if (lacksSurely(all, main, last)) return { kind: 'shortcomings', opens: false }
  if (has(asks, all, head, last)) return { kind: 'tasks', opens: running === 'speech' }
  if (running === 'results' || running === 'shortcomings' || running === 'attendance') return undefined
  if (imperatives.longestAt(all, head)) return { kind: 'tasks', opens: false }
  return running && has(wishes, all, head, last) ? { kind: 'tasks', opens: false } : undefined
}

/** Whether a sentence without a cue of its own goes on with a part that an earlier sentence of its paragraph opened. */
export function continues(all: readonly Token[], first: number, last: number, kind: SectionKind): boolean {
  const head = headOf(all, first, last)
  switch (kind) {
    case 'attendance':
      return false
    case 'shortcomings':
      return has(lacks, all, head, last) && !has(asks, all, head, last)
    case 'tasks':
      return (
        has(wishes, all, head, last) ||
        imperatives.longestAt(all, head) !== undefined ||
        goesOn.longestAt(all, head) !== undefined
      )
    default:
      return true
  }
}

/** The part that the first words name; a bare noun ("Hạn chế") only as a heading or before a mark, for it is a verb as well. */
function openedAt(all: readonly Token[], head: number, last: number): SectionKind | undefined {
  const opening = all.slice(head, head + OPENING).map(numbered)
  const at = openers.longestAt(opening, 0) ? 0 : afterPreamble(opening)
  const opened = openers.longestAt(opening, at)
  if (!opened) return undefined
  const end = head + at + opened.length
  const alone = at === 0 && bare.longestAt(opening, 0)?.length === opened.length
  return alone && end < last && all[end]?.shape !== 'mark' && last - head > SHORT ? undefined : opened.value
}

/** Tokens of a sentence in which its preambles and the name of its part stand. */
const OPENING = 30

/** Numbers are one class to the names of parts: "6 tháng đầu năm" is "# tháng đầu năm". */
const numbered = (token: Token): Token => (token.shape === 'number' ? { ...token, word: NUMBER } : token)
const NUMBER = wordNumber('#')

/** "còn hạn chế", but not "khắc phục những hạn chế". */
function lacksSurely(all: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (surely.longestAt(all, at) && !isRemedied(all, from, at)) return true
  }
  return false
}

const REMEDY_REACH = 4

function isRemedied(all: readonly Token[], from: number, lack: number): boolean {
  for (let at = Math.max(from, lack - REMEDY_REACH); at < lack; at++) if (remedies.longestAt(all, at)) return true
  return false
}

function speechOrTasks(all: readonly Token[], head: number, last: number): Cue {
  const asked = has(asks, all, head, last) || has(wishes, all, head, last)
  return { kind: asked ? 'tasks' : 'speech', opens: true }
}

/** "Mặc dù còn nhiều khó khăn, tổng thu vẫn đạt …": the sentence says what follows. */
function afterConcession(all: readonly Token[], head: number, last: number): number {
  if (!concessions.longestAt(all, head) || TURNS.has(all[head + 1]?.key ?? '')) return head
  for (let at = head; at < last; at++) if (RESUMES.has(all[at]?.key ?? '')) return at
  return head
}

/** "tuy nhiên" and "tuy vậy" concede nothing. */
const TURNS: ReadonlySet<string> = new Set(['nhiên', 'vậy', 'thế'])
const RESUMES: ReadonlySet<string> = new Set([',', 'nhưng', 'song'])

/** "chỉ ra một số tồn tại: …", "thẳng thắn chỉ rõ: …", "những hạn chế như …": faults are listed; not "khắc phục những tồn tại: …". */
function announces(all: readonly Token[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) {
    const fault = faults.longestAt(all, at)
    if (!fault) continue
    const end = at + fault.length
    if (isToldOf(all, at) && isListed(all, end, to) && !isMended(all, from, at)) return true
    at = end - 1
  }
  return false
}

const TOLD: ReadonlySet<string> = new Set([
  'những',
  'số',
  'các',
  'nhiều',
  'còn',
  'mặt',
  'ra',
  'rõ',
  'nhận',
  'điểm',
  'nhóm',
])
const TELLS_BACK = 2
const LIST_SIGN = 6

const isToldOf = (all: readonly Token[], at: number): boolean =>
  all[at]?.key === 'thẳng' ||
  all.slice(at - (all[at]?.key === 'khó' ? 1 : TELLS_BACK), at).some(({ key }) => TOLD.has(key))

function isListed(all: readonly Token[], end: number, to: number): boolean {
  if (all[end]?.key === 'như') return !POINTS.has(all[end + 1]?.key ?? '')
  if (all[end]?.key === 'là') return true
  for (let at = end; at < Math.min(end + LIST_SIGN, to - 1); at++) {
    const token = all[at]
    if (token?.key === ':') return !QUOTES.has(all[at + 1]?.key ?? '')
    if (IN_IT.has(`${token?.key} ${all[at + 1]?.key}`)) return true
    if (token?.shape === 'number' || token?.key === '.') return false
  }
  return false
}

/** "khó khăn như hiện nay", "như trên". */
const POINTS: ReadonlySet<string> = new Set(['hiện', 'trên', 'vậy', 'thế', 'sau'])
const QUOTES: ReadonlySet<string> = new Set(['“', '"', '«'])
const IN_IT: ReadonlySet<string> = new Set(['trong đó', 'đó là'])

const isMended = (all: readonly Token[], from: number, at: number): boolean =>
  all.slice(Math.max(from, at - REMEDY_REACH), at).some((_, index, lead) => mends.longestAt(lead, index))

/** Behind bullets and the number of an item. */
function headOf(all: readonly Token[], first: number, last: number): number {
  let head = first
  while (head < last && head < first + MARKS_BEFORE && isItemSign(all, head)) head++
  return head
}

function isItemSign(all: readonly Token[], at: number): boolean {
  const token = all[at]
  if (token?.shape === 'mark') return true
  const next = all[at + 1]
  const marked = next?.shape === 'mark' && !next.spaced && (next.key === '.' || next.key === ')' || next.key === '/')
  return (
    marked &&
    (token?.shape === 'number' ||
      (token !== undefined && token.end - token.start <= 4 && token.shape !== 'lower') ||
      token?.key.length === 1)
  )
}

function afterPreamble(opening: readonly Token[]): number {
  let at = 0
  for (let step = 0; step < 3; step++) {
    const length = preambles.longestAt(opening, at)?.length
    if (!length) break
    at += length
    if (opening[at]?.key === ',') at++
  }
  return at
}

function has(list: Lexicon<true>, all: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (list.longestAt(all, at)) return true
  return false
}

import { backwards, lexicon, phrases } from '../../match/lexicon.js'
import type { Span } from '../../text/span.js'
import type { Token } from '../../text/token.js'
import words from './lexicon.json' with { type: 'json' }

const heads = lexicon([
  ...words.heads.map(phrase => [phrase, true] as const),
  ...words.noEvent.map(phrase => [phrase, false] as const),
])
const holds = phrases(words.holds.map(backwards))
const organises = phrases(words.organises)
const ends = phrases(words.ends)
const beforeVerb = phrases(words.beforeVerb)
const hosts = phrases(words.hosts)
const persons = phrases(words.persons)
const sites = phrases(words.sites)
const breaks = phrases(words.breaks)
const dangling = phrases(words.dangling.map(backwards))

/** A stretch of tokens: first and last index, the last one outside. */
export type Stretch = { readonly from: number; readonly to: number }

/** Marks that end a phrase, and how many syllables one may have. */
const STOPS: ReadonlySet<string> = new Set([',', '.', ';', ':', '(', ')', '!', '?', '…', '“', '”', '"', '\n\n'])
const LONGEST_NAME = 40
const LONGEST_HOST = 16
const LONGEST_PLACE = 12

const isStop = (token: Token | undefined): boolean =>
  token === undefined || (token.shape === 'mark' && STOPS.has(token.key)) || token.key.startsWith('\n')

/** The first name of an event in a stretch: a word for meetings behind a verb or preposition that events are told with, up to what says when, where, by whom or what for. */
export function nameIn(list: readonly Token[], { from, to }: Stretch): Stretch | undefined {
  for (let at = from; at < to; at++) {
    const head = heads.longestAt(list, at)
    if (!head) continue
    const isTold = at === from || holds.longestBack(list, at - 1) !== undefined
    const end = head.value && isTold ? phraseEnd(list, at + head.length, Math.min(to, at + LONGEST_NAME)) : at
    if (end > at + head.length) return { from: at, to: end }
    at += head.length - 1
  }
  return undefined
}

function phraseEnd(list: readonly Token[], at: number, limit: number): number {
  let end = at
  while (end < limit && !endsPhrase(list, end))
    end = OPENING_QUOTES.has(list[end]?.key ?? '') ? quoteEnd(list, end) : end + 1
  return endsPhrase(list, end) ? withoutDangling(list, at, end) : at
}

/** The end without words that what follows them would complete. */
function withoutDangling(list: readonly Token[], from: number, end: number): number {
  const word = end > from ? dangling.longestBack(list, end - 1) : undefined
  return word ? withoutDangling(list, from, end - word.length) : end
}

/** Words that say when, before figures or "nay": "ngày 12", "sáng nay"; "ngày Thương binh" is none. */
const TIMES: ReadonlySet<string> = new Set(['ngày', 'sáng', 'chiều', 'tối', 'trưa'])
const TODAY: ReadonlySet<string> = new Set(['nay', 'qua', 'mai'])
/** "TP. Hồ Chí Minh": words whose full stop ends nothing. */
const ABBREVIATED: ReadonlySet<string> = new Set(['tp', 'tx', 'q', 'p', 'gs', 'ts'])
/** "làm theo tấm gương", "tác tổ chức": words that a verb goes on with. */
const GOES_ON: ReadonlyMap<string, string> = new Map([
  ['tổ', 'tác'],
  ['theo', 'làm'],
])

function endsPhrase(list: readonly Token[], at: number): boolean {
  const token = list[at]
  if (token?.key === '.' && list[at + 1]?.spaced === false && list[at + 1]?.shape !== 'mark') return false
  if (token?.key === '.' && ABBREVIATED.has(list[at - 1]?.key ?? '') && list[at + 1]?.shape !== 'mark') return false
  if (isStop(token)) return !OPENING_QUOTES.has(token?.key ?? '') || quoteEnd(list, at) === at
  if (TIMES.has(token?.key ?? '')) return isTime(list[at + 1])
  if (token && GOES_ON.get(token.key) === list[at - 1]?.key) return false
  return token?.shape === 'lower' && ends.longestAt(list, at) !== undefined
}

const isTime = (next: Token | undefined): boolean =>
  next?.shape === 'number' || TIMES.has(next?.key ?? '') || TODAY.has(next?.key ?? '')

const OPENING_QUOTES: ReadonlySet<string> = new Set(['“', '"'])
const CLOSING_QUOTES: ReadonlySet<string> = new Set(['”', '"'])
const LONGEST_QUOTE = 40

/** The index behind the quotation that opens at a token; the token itself where none closes. */
function quoteEnd(list: readonly Token[], at: number): number {
  for (let end = at + 1; end < Math.min(list.length, at + LONGEST_QUOTE); end++)
    if (CLOSING_QUOTES.has(list[end]?.key ?? '')) return end + 1
  return at
}

/** Who holds the event: the body that stands right before "tổ chức" and begins its clause or stands behind "do". */
export function hostIn(list: readonly Token[], { from, to }: Stretch, name: Stretch): Stretch | undefined {
  for (let at = from; at < to; at++) {
    if (
      list[at]?.shape !== 'lower' ||
      !organises.longestAt(list, at) ||
      (at > name.from && list[at - 1]?.key === 'được')
    )
      continue
    const end = withoutAdverbs(list, from, at)
    const start = clauseStart(list, from, end)
    if (isBody(list, start, end)) return { from: start, to: end }
  }
  return undefined
}

/** The end of what stands before a verb, its adverbs and the partners left out. */
function withoutAdverbs(list: readonly Token[], from: number, verb: number): number {
  let end = verb
  for (let at = Math.max(from, verb - LONGEST_HOST); at < verb; at++)
    if (beforeVerb.longestAt(list, at)) {
      end = at
      break
    }
  return end
}

function clauseStart(list: readonly Token[], from: number, end: number): number {
  let start = end
  while (start > from && !isStop(list[start - 1]) && list[start - 1]?.key !== 'do') start--
  return start
}

function isBody(list: readonly Token[], start: number, end: number): boolean {
  if (
    end <= start ||
    end - start > LONGEST_HOST ||
    (end - start === 1 && list[start]?.shape !== 'upper') ||
    !hosts.longestAt(list, start)
  )
    return false
  for (let at = start; at < end; at++) if (persons.longestAt(list, at) || heads.longestAt(list, at)) return false
  return true
}

/** Where the event takes place: what follows "tại" when it is a site or a name. */
export function placeIn(list: readonly Token[], { from, to }: Stretch): Stretch | undefined {
  for (let at = from; at < to - 1; at++) {
    if (list[at]?.key !== 'tại') continue
    const first = list[at + 1]
    const isSite = sites.longestAt(list, at + 1) !== undefined || hosts.longestAt(list, at + 1) !== undefined
    if (!(isSite || first?.shape === 'capital') || heads.longestAt(list, at + 1)) continue
    const end = placeEnd(list, at + 1, Math.min(to, at + 1 + LONGEST_PLACE), isSite)
    if (end > at + 1) return { from: at + 1, to: end }
  }
  return undefined
}

/** A name goes on while its words are capital; a site may hold small words up to the next word of grammar, and too many of them make none. */
function placeEnd(list: readonly Token[], from: number, limit: number, isSite: boolean): number {
  let end = from
  let small = 0
  while (end < limit && !isStop(list[end]) && !endsPhrase(list, end) && !breaks.longestAt(list, end)) {
    const isSmall = list[end]?.shape === 'lower'
    if (isSmall && !isSite) return end
    small = isSmall ? small + 1 : 0
    if (small > MOST_SMALL) return from
    end++
  }
  return end
}

/** "trụ sở cơ quan", "nghĩa trang liệt sĩ": small words side by side. */
const MOST_SMALL = 4

/** The characters of a stretch. */
export function spanOf(list: readonly Token[], { from, to }: Stretch): Span {
  return { start: list[from]?.start ?? 0, end: list[to - 1]?.end ?? 0 }
}

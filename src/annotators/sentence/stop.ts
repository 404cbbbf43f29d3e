import { phrases } from '../../match/lexicon.js'
import { key } from '../../text/fold.js'
import type { Token } from '../../text/token.js'
import words from './lexicon.json' with { type: 'json' }

const STOPS = new Set(['.', '!', '?', '…'])
const CLOSERS = new Set(['"', '”', '’', "'", ')', ']', '»'])
const OPENERS = new Set(['"', '“', '‘', "'", '(', '[', '«', '-', '–', '—', '•', '+', '*', '►', '▪', '●'])
/** How many tokens the credit of a photograph may have. */
const CREDIT = 12
const ROMAN = /^[ivx]+$/

// Case tells "TS." from a word of the same letters: an entry in lower case reads lower case only.
const lowerAbbreviations = new Set(words.abbreviations.filter(isLower).map(key))
const capitalAbbreviations = new Set(words.abbreviations.filter(word => !isLower(word)).map(key))
const placeLetters = new Set(words.placeLetters.map(key))
const credits = new Set(words.credits.map(key))
const ordinals = phrases(words.ordinals)
const openers = phrases(words.openers)

function isLower(word: string): boolean {
  return word === word.toLowerCase()
}

/** "(Ảnh: …) Tới dự có": a credit in parentheses closes the caption before it. */
export function closesCaption(all: readonly Token[], from: number, at: number): boolean {
  if (all[at]?.key !== ')' || all[at + 1]?.shape !== 'capital' || !all[at + 1]?.spaced) return false
  for (let open = at - 1; open >= from && open > at - CREDIT; open--) {
    if (all[open]?.key === '(') return credits.has(all[open + 1]?.key ?? '')
  }
  return false
}

/** Index after the run of stops at `at` (". ", "./.", "...", "?!") with the closing quotes and brackets that touch it; `at` itself where no stop stands. */
export function stopRunEnd(all: readonly Token[], at: number, last: number): number {
  if (!isStop(all[at])) return at
  let end = at + 1
  while (end < last && all[end]?.spaced === false && (isStop(all[end]) || isSlash(all, end))) end++
  while (end < last && all[end]?.spaced === false && CLOSERS.has(all[end]?.key ?? '')) end++
  return end
}

const isStop = (token: Token | undefined): boolean => token?.shape === 'mark' && STOPS.has(token.key)

// The slash of "./.", which closes official texts.
const isSlash = (all: readonly Token[], at: number): boolean => all[at]?.key === '/' && all[at + 1]?.key === '.'

type Candidate = { readonly from: number; readonly stop: number; readonly after: number }

/** Whether a sentence ends with the run of stops at `stop`; `from` is where the sentence began, `after` the token behind the run. */
export function endsSentence(all: readonly Token[], { from, stop, after }: Candidate): boolean {
  const next = all[after]
  if (!next) return true
  const single = after === stop + 1 && all[stop]?.key === '.'
  if (!next.spaced) return single && isGlued(all[stop - 1], next)
  if (!beginsSentence(all, after)) return false
  return !single || all[stop]?.spaced === true || !isAbbreviated(all, from, stop)
}

/** "…năm qua.Hội nghị": a lower-case word, a stop and a capital without the space between. */
const isGlued = (before: Token | undefined, next: Token): boolean =>
  before?.shape === 'lower' && before.end - before.start > 1 && next.shape === 'capital' && next.end - next.start > 1

function beginsSentence(all: readonly Token[], at: number): boolean {
  let first = at
  while (OPENERS.has(all[first]?.key ?? '') && first < at + 3) first++
  const shape = all[first]?.shape
  return shape !== 'lower' && shape !== 'mark'
}

/** Whether the stop belongs to an abbreviation, an initial or the number of an item. */
function isAbbreviated(all: readonly Token[], from: number, stop: number): boolean {
  const word = all[stop - 1]
  if (!word) return false
  if (isItemNumber(all, from, stop)) return true
  if (word.shape === 'number' || word.shape === 'mark') return false
  if (word.end - word.start === 1 && word.shape !== 'lower') return isInitial(all, stop)
  return (word.shape === 'lower' ? lowerAbbreviations : capitalAbbreviations).has(word.key)
}

/** "Trần B. Minh", "H. Năm Căn", but not "Trần Văn B. Theo …": a usual first word begins a sentence, after the letter of a place only one that begins no name. */
function isInitial(all: readonly Token[], stop: number): boolean {
  const opener = openers.longestAt(all, stop + 1)
  if (!opener) return true
  const ofPlace = placeLetters.has(all[stop - 1]?.key ?? '') && all[stop - 2]?.shape !== 'capital'
  return ofPlace && all[stop + 1 + opener.length]?.shape === 'capital'
}

/** "1. Về kết quả", "II. Nhiệm vụ", "a. Ưu điểm", "Điều 3. Hiệu lực" at the head of a sentence. */
function isItemNumber(all: readonly Token[], from: number, stop: number): boolean {
  const word = all[stop - 1]
  const numbers = word?.shape === 'number' || (word && (ROMAN.test(word.key) || word.end - word.start === 1))
  if (!numbers) return false
  const named = ordinals.longestAt(all, from)?.length ?? 0
  const head = from + named
  if (stop - 1 === head) return true
  // "1.2. Về …"
  return (
    stop - head <= 6 &&
    all
      .slice(head, stop)
      .every(({ shape, spaced }, i) => i === 0 || (!spaced && (shape === 'mark' || shape === 'number')))
  )
}

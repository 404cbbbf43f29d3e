import { type Lexicon, lexicon, phrases } from '../../match/lexicon.js'
import { key } from '../../text/fold.js'
import type { Token } from '../../text/token.js'
import words from './lexicon.json' with { type: 'json' }

/** What is counted: a share, money, a measure, a stretch of time, or a noun (`open` where no lexicon knows it). */
export type UnitKind = 'percent' | 'money' | 'measure' | 'time' | 'count' | 'open'

/** Classes of nouns that are counted; `aspects` ("3 vấn đề", "hai phương án") only number what is spoken of. */
const nouns = ['administration', 'aspects', 'documents', 'people', 'organisations', 'events', 'things'] as const
export type NounClass = (typeof nouns)[number]

/** A unit as read with the class of a noun that is counted, and the index of the token after it. */
export type UnitRead = { readonly kind: UnitKind; readonly noun?: NounClass; readonly next: number }

type Entry = { readonly kind: UnitKind; readonly noun?: NounClass }

const units: Lexicon<Entry> = lexicon(unitEntries())
const rates: Lexicon<true> = phrases(words['measures of rate'])
const notUnits = new Set(words['no unit'])
const listed: ReadonlySet<string> = new Set(words['classes of lists'])

/** Entries by kind; where a word stands in two lists the first one holds. */
function unitEntries(): Map<string, Entry> {
  const entries = new Map<string, Entry>()
  const add = (list: readonly string[], entry: Entry): void => {
    for (const unit of list) if (!entries.has(key(unit))) entries.set(key(unit), entry)
  }
  for (const kind of ['percent', 'money', 'time'] as const) add(words[kind], { kind })
  for (const noun of nouns) add(words[noun], { kind: 'count', noun })
  add(words.measure, { kind: 'measure' })
  return entries
}

/** The unit that begins at token `index`: of the lexicon, else a noun of one or two syllables. */
export function readUnit(tokens: readonly Token[], index: number): UnitRead | undefined {
  const known = knownUnit(tokens, index)
  return known ?? openUnit(tokens, index)
}

/** The unit of the lexicon that begins at token `index`, with "/năm" after a measure and ", thị xã" after "huyện". */
export function knownUnit(tokens: readonly Token[], index: number): UnitRead | undefined {
  const found = units.longestAt(tokens, index)
  if (!found || (found.value.kind === 'money' && isLoneLetter(tokens, index))) return undefined
  if (found.length === 1 && isLetter(tokens[index])) return undefined
  const { kind, noun } = found.value
  const next = index + found.length
  if (noun) return { kind, noun, next: listed.has(noun) ? listOf(tokens, noun, next) : next }
  return { kind, next: kind === 'time' ? next : rateAfter(tokens, next) }
}

/** "đ" is money only where it is glued to its number: "50.000đ". */
const isLoneLetter = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.key === 'đ' && tokens[index]?.spaced === true

function rateAfter(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.key !== '/') return at
  const rate = rates.longestAt(tokens, at + 1)
  return rate ? at + 1 + rate.length : at
}

/** "huyện, thị xã", "địa phương, cơ quan, đơn vị": further nouns of the same class, or of bodies of any kind, without a number of their own, at the most three. */
function listOf(tokens: readonly Token[], noun: NounClass, from: number): number {
  let end = from
  for (let more = 0; more < 3 && tokens[end]?.key === ','; more++) {
    const further = units.longestAt(tokens, end + 1)
    if (!further || !isAlike(further.value.noun, noun) || !closesList(tokens[end + 1 + further.length])) break
    end += 1 + further.length
  }
  return end
}

const BODIES: ReadonlySet<NounClass | undefined> = new Set<NounClass | undefined>(['administration', 'organisations'])

const isAlike = (one: NounClass | undefined, other: NounClass): boolean =>
  one === other || (BODIES.has(one) && BODIES.has(other))

/** After a counted list comes a mark or a function word; another noun would begin something else. */
const closesList = (token: Token | undefined): boolean => token === undefined || token.shape !== 'number'

/** A capital letter alone: grams and metres are written small. */
const isLetter = (token: Token | undefined): boolean =>
  token?.key.length === 1 && (token.shape === 'capital' || token.shape === 'upper')

/** "34 F1" are so many, "huyện 30a" is one of a programme; the letter of "5G", "29L1" is no unit. */
const isCode = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.spaced === true && tokens[index + 1]?.shape === 'number' && tokens[index + 1]?.spaced === false

function openUnit(tokens: readonly Token[], index: number): UnitRead | undefined {
  const first = tokens[index]
  if (!first || first.shape === 'mark' || first.shape === 'number' || notUnits.has(first.key)) return undefined
  if (first.key.length === 1 && first.shape === 'lower' && !first.spaced) return undefined
  if (first.shape !== 'lower' && first.key.length === 1)
    return isCode(tokens, index) ? { kind: 'open', next: index + 2 } : undefined
  const second = tokens[index + 1]
  const two = first.shape !== 'upper' && second?.spaced && second.shape === 'lower' && !notUnits.has(second.key)
  return { kind: 'open', next: index + (two ? 2 : 1) }
}

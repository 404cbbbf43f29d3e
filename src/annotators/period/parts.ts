import type { PartialDate } from '../../calendar/partial.js'
import type { PatternOptions } from '../../text/boundary.js'
import { key } from '../../text/fold.js'
import lexicon from './lexicon.json' with { type: 'json' }

export const MONTH = '(?:1[0-2]|0?[1-9])'
export const YEAR = '(?:1\\d|20)\\d\\d'
export const TO = ' ?(?:[-–]{1,2}|đến|tới)(?: hết)?(?: năm)? ?'
const SLASH = ' ?[/.-] ?'
export const THE_YEAR = `(?:(?:(?:,? ?(?:của )?năm |${SLASH}|, ?| )(?<year>${YEAR}))|(?: của)?(?<relative> năm (?:nay|ngoái|tới|sau|trước)))`
/** No further part of a number follows. */
export const END = '(?![/.,-]\\d| ?%)'
export const COUNT = '(?<count>1[0-2]|0?[1-9]|{numeral})'

const numerals: ReadonlyMap<string, number> = new Map(Object.entries(lexicon.numerals))
export const options: PatternOptions = { words: { numeral: [...numerals.keys()] }, flags: 'giu' }

export const numberOf = (word: string): number => numerals.get(key(word)) ?? Number(word)

const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, nhất: 1, đầu: 1, cuối: 4 }
export const QUARTER = '(?:IV|I{1,3}|[1-4]|nhất|một|hai|ba|tư)'
export const quarterOf = (word: string): number => QUARTERS[key(word)] ?? numberOf(word)

/** The year of "năm nay", "năm ngoái" as a distance from the day of writing. */
export const shiftOf = (relative: string | undefined): Pick<PartialDate, 'shift'> =>
  relative === undefined
    ? {}
    : { shift: { unit: 'year', by: YEARS[key(relative.slice(relative.lastIndexOf(' ') + 1))] ?? 0 } }

export const YEARS: Readonly<Record<string, number>> = { nay: 0, ngoái: -1, trước: -1, tới: 1, sau: 1 }
export const MONTHS: Readonly<Record<string, number>> = { này: 0, trước: -1, tới: 1, sau: 1 }

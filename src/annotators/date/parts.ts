import type { PartialDate } from '../../calendar/partial.js'
import type { Groups } from '../../match/rule.js'
import type { PatternOptions } from '../../text/boundary.js'
import { key } from '../../text/fold.js'
import lexicon from './lexicon.json' with { type: 'json' }
import { at, type DateMention, type PartOfDay } from './mention.js'

export const DAY = '(?:3[01]|[12]\\d|0?[1-9])'
export const MONTH = '(?:1[0-2]|0?[1-9])'
export const YEAR = '(?:1\\d|20)\\d\\d'
export const SLASH = ' ?[/.-] ?'
/** Before a day in digits; with the name of a month it is of the moon. */
export const MUNG = 'm[ùồ]ng '
/** No further part of a number follows: "21.576,5", "2-3%", "12/10/20". */
export const END = '(?![/.-]\\d|,\\d| ?%| / ?\\d)'
/** "Sáng nay, thứ Hai (ngày", "mùng" before a month in digits, which is none of the moon: what may stand before the digits. */
export const LEAD = `(?:(?<part>{part}) ?(?:hôm )?(?:nay|qua|mai)?,? ?\\(?)?(?:hôm (?:(?:nay|qua),? ?\\(?)?)?(?:(?<weekday>{weekday}),? ?\\(?)?(?:ngày )?(?<mung>${MUNG}(?=\\d{1,2}(?: ?(?:[-–]|đến|tới) ?(?:ngày )?(?:${MUNG})?\\d{1,2})?(?:/| tháng \\d)))?`

const parts: ReadonlyMap<string, PartOfDay> = new Map(
  Object.entries(lexicon.partsOfDay).map(([word, part]) => [word, part as PartOfDay]),
)
const weekdays: ReadonlyMap<string, number> = new Map(Object.entries(lexicon.weekdays))
const months: ReadonlyMap<string, number> = new Map(Object.entries(lexicon.months))
export const options: PatternOptions = {
  words: { part: [...parts.keys()], weekday: [...weekdays.keys()], month: [...months.keys()] },
  flags: 'giu',
}

export const monthNamed = (word: string): number => months.get(key(word)) ?? 0
export const weekdayNamed = (word: string): number => weekdays.get(key(word)) ?? 0

export function partOf({ part }: Groups): { readonly partOfDay?: PartOfDay } {
  const partOfDay = part === undefined ? undefined : parts.get(key(part))
  return partOfDay === undefined ? {} : { partOfDay }
}

/** A day with the part of it that is told; the day of the week is kept where the year is not written. */
export const dated = (groups: Groups, point: PartialDate): DateMention =>
  at(
    groups['weekday'] && point.year === undefined ? { ...point, weekday: weekdayNamed(groups['weekday']) } : point,
    partOf(groups),
  )

import { unaccented } from '../../text/fold.js'
import { remembered } from '../../text/remembered.js'
import frequencies from './frequencies.json' with { type: 'json' }

const families = new Map(Object.entries(frequencies.families))
const middles = new Map(Object.entries(frequencies.middles))

/** How often a syllable (its lookup key) is the family name of persons in the news; 0 for none. */
export const familyCount = (key: string): number => families.get(key) ?? 0

/** How often a syllable (its lookup key) stands inside full names. */
const middleCount = (key: string): number => middles.get(key) ?? 0

/** True where a syllable hardly stands inside full names. */
export const isRareMiddle = (key: string): boolean => middleCount(key) <= 200

const SYLLABLE =
  /^(?:b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|q|r|s|t|th|tr|v|x)?[aeiouy]{1,3}(?:c|ch|m|n|ng|nh|p|t)?$/
const MARKED = /[^\p{ASCII}]/u
const FOREIGN = /^(?:ch|gh|ph|th)?(?:[aeiou]{3}|oo|ee)|^(?:bin|kim|park|lee|moon|min|tim)$/

/** True where the syllable (its lookup key) can be Vietnamese by its letters. */
export const isSyllable = remembered(key => key.length <= LONGEST && spells(key))

const LONGEST = 7

function spells(key: string): boolean {
  return SYLLABLE.test(unaccented(key)) && (MARKED.test(key) || !FOREIGN.test(key) || familyCount(key) > 0)
}

/** Prior of the number of syllables of a full name, as log10, by lexicon counts (3 syllables: 82,406 of 95,000). */
const LENGTH: readonly number[] = [-9, -9, -1.2, 0, -0.4, -2, -3]

/** How much a row of syllables looks like a Vietnamese full name: log10 of the family name's count, the number of syllables, middle names. From about 2 it is one. */
export function nameScore(keys: readonly string[]): number {
  const [family, ...given] = keys
  const count = family === undefined ? 0 : familyCount(family)
  if (count === 0 || !given.length) return -9
  const middle = given.slice(0, -1)
  const known = middle.length ? Math.max(...middle.map(middleCount)) : 0
  return Math.log10(count) + (LENGTH[keys.length] ?? -9) + (known > 3000 ? 1 : known > 200 ? 0.5 : 0)
}

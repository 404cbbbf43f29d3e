import { type Lexicon, lexicon } from '../match/lexicon.js'
import type { Token } from '../text/token.js'

/** A lexicon whose acronyms are found in capitals only: "CA" is the police, "ca" is not. */
export type Lettered<V> = Pick<Lexicon<V>, 'longestAt'>

/** Compiles phrases, acronyms apart from words; to be called once, at module level. */
export function lettered<V>(entries: Iterable<readonly [phrase: string, value: V]>): Lettered<V> {
  const all = [...entries]
  const words = lexicon(all.filter(([phrase]) => !isAcronym(phrase)))
  const acronyms = lexicon(all.filter(([phrase]) => isAcronym(phrase)))
  return {
    longestAt(list, at) {
      const word = words.longestAt(list, at)
      const acronym = inCapitals(list[at]) ? acronyms.longestAt(list, at) : undefined
      return acronym && acronym.length >= (word?.length ?? 0) ? acronym : word
    },
  }
}

const isAcronym = (phrase: string): boolean => /^\p{Lu}(?:\p{Lu}|\.\p{Lu}|[&,-])/u.test(phrase)

const inCapitals = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.shape === 'upper' || token.shape === 'mixed' || (token.shape === 'capital' && token.end - token.start === 1))

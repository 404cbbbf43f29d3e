import { type Lexicon, lexicon } from '../../match/lexicon.js'
import type { Token } from '../../text/token.js'

/** A lexicon that is looked up backwards: the phrase that ends right before a token. */
export type Before<V> = {
  endingAt(tokens: readonly Token[], index: number): V | undefined
}

const REACH = 8

/** Compiles phrases for lookup backwards; to be called once, at module level. */
export function before<V>(entries: Iterable<readonly [phrase: string, value: V]>): Before<V> {
  const reversed: Lexicon<V> = lexicon(
    [...entries].map(([phrase, value]) => [phrase.split(' ').reverse().join(' '), value] as const),
  )
  return {
    endingAt(tokens, index) {
      const preceding = tokens.slice(Math.max(0, index - REACH), index).reverse()
      return reversed.longestAt(preceding, 0)?.value
    },
  }
}

import { backwards, type Lexicon, lexicon } from '../../match/lexicon.js'
import type { Token } from '../../text/token.js'

/** A lexicon that is looked up backwards: the phrase that ends right before a token. */
export type Before<V> = {
  endingAt(tokens: readonly Token[], index: number): V | undefined
}

/** Compiles phrases for lookup backwards; to be called once, at module level. */
export function before<V>(entries: Iterable<readonly [phrase: string, value: V]>): Before<V> {
  const reversed: Lexicon<V> = lexicon([...entries].map(([phrase, value]) => [backwards(phrase), value] as const))
  return { endingAt: (tokens, index) => reversed.longestBack(tokens, index - 1)?.value }
}

import type { Token } from '../text/token.js'
import { enterWord } from '../text/vocabulary.js'

/** Single words and marks, for asking of token after token whether it is one of them. */
export type Words = {
  has(token: Token | undefined): boolean
}

/** Compiles words by their lookup keys; to be called once, at module level. */
export function wordsOf(keys: Iterable<string>): Words {
  const numbers = [...keys].map(enterWord)
  const known = new Uint8Array(Math.max(0, ...numbers) + 1)
  for (const number of numbers) known[number] = 1
  return { has: token => token !== undefined && known[token.word] === 1 }
}

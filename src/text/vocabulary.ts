const numbers = new Map<string, number>()
const words: (string | undefined)[] = [undefined]

/** How many words are numbered that no lexicon holds; Vietnamese has some 7,000 syllables. */
const MOST = 1 << 16

/** Longer runs of letters are no words: they are not kept. */
const LONGEST = 40

/** The number of a word, by its lookup key: small, from 1 on, the same as long as the program runs; 0 for a word that is met first when the vocabulary is full, or that is too long for one. */
export const wordNumber = (key: string): number =>
  numbers.get(key) ?? (numbers.size < MOST && key.length <= LONGEST ? enterWord(key) : 0)

/** As `wordNumber`, for a word that is to be found however many others there are. */
export function enterWord(key: string): number {
  const known = numbers.get(key)
  if (known !== undefined) return known
  const word = interned(key)
  numbers.set(word, words.push(word) - 1)
  return numbers.size
}

/** The lookup key that has a number: one string wherever the word stands. */
export const wordAt = (number: number): string | undefined => words[number]

/** The one string of these letters that the engine has: it is compared by address, and is no slice that keeps a whole text in memory. */
const interned = (word: string): string => Object.keys({ [word]: true })[0] ?? word

import { type Token, tokenize } from '../text/token.js'
import { enterWord } from '../text/vocabulary.js'

/** What a phrase says, and its number of tokens. */
export type Hit<V> = { readonly value: V; readonly length: number }

/** Phrases compiled to a trie of word numbers; lookup folds case and tone placement. */
export type Lexicon<V> = {
  readonly size: number
  /** The longest phrase that begins at token `index`. */
  longestAt(tokens: readonly Token[], index: number): Hit<V> | undefined
  /** The longest phrase, of those written with their words in reverse order, that goes backwards from token `index`. */
  longestBack(tokens: readonly Token[], index: number): Hit<V> | undefined
  /** The value of a phrase that is in the lexicon as a whole. */
  get(phrase: string): V | undefined
}

type Made = { readonly entries: readonly (readonly [phrase: string, value: unknown])[]; compile(): unknown }

const made: Made[] = []

/** What the lexicons made so far hold, a string each, for the fingerprint of the rules. */
export const lexiconsMade = (): readonly string[] => made.map(({ entries }) => JSON.stringify(entries))

/** Compiles the lexicons made so far, before the first text has its words numbered. Throws on a phrase that is given twice or has no words. */
export function compileLexicons(): void {
  for (const { compile } of made) compile()
}

/** Makes a lexicon of phrases; to be called once, at module level. It is compiled when it is first asked: most commands read no text. */
export function lexicon<V>(phrases: Iterable<readonly [phrase: string, value: V]>): Lexicon<V> {
  const entries = [...phrases]
  let trie: Trie<V> | undefined
  const compile = (): Trie<V> => {
    trie ??= trieOf(entries)
    return trie
  }
  made.push({ entries, compile })
  return lexiconOf(entries.length, compile)
}

/** A lexicon of phrases that come with a pipeline: compiled at once, and no part of the rules. Throws as `compileLexicons` does. */
export function lexiconGiven<V>(phrases: ReadonlyMap<string, V>): Lexicon<V> {
  const trie = trieOf([...phrases])
  return lexiconOf(phrases.size, () => trie)
}

const lexiconOf = <V>(size: number, trie: () => Trie<V>): Lexicon<V> => ({
  size,
  longestAt: (tokens, index) => longest(trie(), tokens, index, 1),
  longestBack: (tokens, index) => longest(trie(), tokens, index, -1),
  get(phrase) {
    // Compiled first: words that are met before may find the vocabulary full.
    const compiled = trie()
    const tokens = tokenize(phrase)
    const found = longest(compiled, tokens, 0, 1)
    return found?.length === tokens.length ? found.value : undefined
  },
})

/** Phrases that say nothing but that they are there. */
export const phrases = (list: readonly string[]): Lexicon<true> => lexicon(list.map(phrase => [phrase, true] as const))

/** A phrase as `longestBack` wants it: its words in reverse order. */
export const backwards = (phrase: string): string => phrase.split(' ').reverse().join(' ')

/**
 * A node is a place in the columns: its word, its first child, its next sibling, and the phrase that ends with it; 0 is
 * none. The nodes of first words have a table by word number, where nearly every look-up of a running text ends.
 */
type Trie<V> = {
  readonly starts: Int32Array
  readonly words: readonly number[]
  readonly children: readonly number[]
  readonly siblings: readonly number[]
  readonly hits: readonly (Hit<V> | undefined)[]
}

function trieOf<V>(entries: readonly (readonly [phrase: string, value: V])[]): Trie<V> {
  const roots = new Map<number, number>()
  const words = [0]
  const children = [0]
  const siblings = [0]
  const hits: (Hit<V> | undefined)[] = [undefined]
  const added = (word: number, sibling: number): number => {
    children.push(0)
    siblings.push(sibling)
    hits.push(undefined)
    return words.push(word) - 1
  }
  const rootOf = (word: number): number => {
    const known = roots.get(word) ?? added(word, 0)
    roots.set(word, known)
    return known
  }
  const childOf = (parent: number, word: number): number => {
    const known = childWith({ words, children, siblings }, parent, word)
    if (known) return known
    const child = added(word, children[parent] ?? 0)
    children[parent] = child
    return child
  }
  for (const [phrase, value] of entries) {
    const tokens = tokenize(phrase)
    let node = 0
    for (const { key } of tokens) node = node ? childOf(node, enterWord(key)) : rootOf(enterWord(key))
    if (!node) throw new Error('lexicon: a phrase is empty')
    if (hits[node]) throw new Error(`lexicon: "${phrase}" is given twice`)
    hits[node] = { value, length: tokens.length }
  }
  const starts = new Int32Array(Math.max(0, ...roots.keys()) + 1)
  for (const [word, node] of roots) starts[word] = node
  return { starts, words, children, siblings, hits }
}

type Links = Pick<Trie<unknown>, 'words' | 'children' | 'siblings'>

function childWith({ words, children, siblings }: Links, parent: number, word: number): number {
  let node = children[parent] ?? 0
  while (node && words[node] !== word) node = siblings[node] ?? 0
  return node
}

function longest<V>(trie: Trie<V>, tokens: readonly Token[], index: number, step: 1 | -1): Hit<V> | undefined {
  let best: Hit<V> | undefined
  const first = index >= 0 && index < tokens.length ? (tokens[index]?.word ?? 0) : 0
  let node = first < trie.starts.length ? (trie.starts[first] ?? 0) : 0
  for (let at = index + step; node; at += step) {
    best = trie.hits[node] ?? best
    const next = at >= 0 && at < tokens.length ? (tokens[at]?.word ?? 0) : 0
    node = next ? childWith(trie, node, next) : 0
  }
  return best
}

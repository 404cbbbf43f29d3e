import { type Token, tokenize } from '../text/token.js'

type Node<V> = { readonly next: Map<string, Node<V>>; value?: V }

/** Phrases compiled to a trie of syllables; lookup folds case and tone placement. */
export type Lexicon<V> = {
  readonly size: number
  /** The longest phrase that begins at token `index`: its value and its number of tokens. */
  longestAt(tokens: readonly Token[], index: number): { readonly value: V; readonly length: number } | undefined
  /** The value of a phrase that is in the lexicon as a whole. */
  get(phrase: string): V | undefined
}

const fingerprints: string[] = []

/** What the lexicons compiled so far hold, for the fingerprint of the rules. */
export const lexiconsMade = (): readonly string[] => fingerprints

/** Compiles phrases; to be called once, at module level. Throws on a phrase that is given twice. */
export function lexicon<V>(entries: Iterable<readonly [phrase: string, value: V]>): Lexicon<V> {
  const root: Node<V> = { next: new Map() }
  let size = 0
  for (const [phrase, value] of entries) {
    const node = tokenize(phrase).reduce(childOf<V>, root)
    if (node.value !== undefined) throw new Error(`lexicon: "${phrase}" is given twice`)
    node.value = value
    fingerprints.push(`${phrase}\t${JSON.stringify(value)}`)
    size++
  }
  const longestAt: Lexicon<V>['longestAt'] = (tokens, index) => {
    let node: Node<V> | undefined = root
    let best: { value: V; length: number } | undefined
    for (let at = index; at < tokens.length; at++) {
      node = node.next.get(tokens[at]?.key ?? '')
      if (!node) break
      if (node.value !== undefined) best = { value: node.value, length: at - index + 1 }
    }
    return best
  }
  return {
    size,
    longestAt,
    get(phrase) {
      const tokens = tokenize(phrase)
      const found = longestAt(tokens, 0)
      return found?.length === tokens.length ? found.value : undefined
    },
  }
}

function childOf<V>(node: Node<V>, token: Token): Node<V> {
  const known = node.next.get(token.key)
  if (known) return known
  const made: Node<V> = { next: new Map() }
  node.next.set(token.key, made)
  return made
}

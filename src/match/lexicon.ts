import { type Token, tokenize } from '../text/token.js'
import { enterWord } from '../text/vocabulary.js'

/** What a phrase says, and its number of tokens. */
export type Hit<V> = { readonly value: V; readonly length: number }

/** The phrases that go on alike so far, by the number of their next word. */
type Node<V> = { hit?: Hit<V>; next?: Map<number, Node<V>> }

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

const fingerprints: string[] = []

/** What the lexicons compiled so far hold, for the fingerprint of the rules. */
export const lexiconsMade = (): readonly string[] => fingerprints

/** Compiles phrases; to be called once, at module level. Throws on a phrase that is given twice. */
export function lexicon<V>(entries: Iterable<readonly [phrase: string, value: V]>): Lexicon<V> {
  const root = new Map<number, Node<V>>()
  let size = 0
  for (const [phrase, value] of entries) {
    enter(root, phrase, value)
    fingerprints.push(`${phrase}\t${JSON.stringify(value)}`)
    size++
  }
  const starts = byNumber(root)
  const walk = (tokens: readonly Token[], index: number, step: 1 | -1): Hit<V> | undefined => {
    const first = index >= 0 && index < tokens.length ? (tokens[index]?.word ?? 0) : 0
    const node = first < starts.length ? starts[first] : undefined
    return node && longest(node, tokens, index + step, step)
  }
  return {
    size,
    longestAt: (tokens, index) => walk(tokens, index, 1),
    longestBack: (tokens, index) => walk(tokens, index, -1),
    get(phrase) {
      const tokens = tokenize(phrase)
      const found = walk(tokens, 0, 1)
      return found?.length === tokens.length ? found.value : undefined
    },
  }
}

function enter<V>(root: Map<number, Node<V>>, phrase: string, value: V): void {
  const tokens = tokenize(phrase)
  if (!tokens.length) throw new Error('lexicon: a phrase is empty')
  let node: Node<V> = { next: root }
  for (const { key } of tokens) node = childOf(node, enterWord(key))
  if (node.hit) throw new Error(`lexicon: "${phrase}" is given twice`)
  node.hit = { value, length: tokens.length }
}

function childOf<V>(node: Node<V>, word: number): Node<V> {
  node.next ??= new Map()
  const known = node.next.get(word)
  if (known) return known
  const made: Node<V> = {}
  node.next.set(word, made)
  return made
}

/** First words as a table by number: nearly every look-up of a running text ends there. */
function byNumber<V>(root: ReadonlyMap<number, Node<V>>): readonly (Node<V> | undefined)[] {
  const table = new Array<Node<V> | undefined>(Math.max(0, ...root.keys()) + 1).fill(undefined)
  for (const [word, node] of root) table[word] = node
  return table
}

function longest<V>(first: Node<V>, tokens: readonly Token[], from: number, step: 1 | -1): Hit<V> | undefined {
  let node = first
  let best = first.hit
  for (let at = from; node.next && at >= 0 && at < tokens.length; at += step) {
    const further = node.next.get(tokens[at]?.word ?? 0)
    if (!further) break
    node = further
    best = node.hit ?? best
  }
  return best
}

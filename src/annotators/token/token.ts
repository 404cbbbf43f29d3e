import type { Document } from '../../document/document.js'
import type { Annotation } from '../../document/layer.js'
import { annotator } from '../../match/annotator.js'
import { type Token, tokenize } from '../../text/token.js'

/** Syllables, numbers and marks of the whole text. */
export const tokens = annotator<Token>({
  name: 'tokens',
  reads: [],
  annotate: document =>
    tokenize(document.text).map(token => ({
      start: token.start,
      end: token.end,
      value: token,
      rule: 'token/syllable',
    })),
})

const lists = new WeakMap<readonly Annotation<Token>[], readonly Token[]>()

/** The tokens of a document as a plain list, for lookup in lexicons; the same list however often it is asked for. */
export function tokensOf(document: Document): readonly Token[] {
  const layer = document.read(tokens)
  const known = lists.get(layer)
  if (known) return known
  const made = layer.map(({ value }) => value)
  lists.set(layer, made)
  return made
}

import { once } from '../../document/once.js'
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

/** The tokens of a document as a plain list, for lookup in lexicons. */
export const tokensOf = once(tokens, (document): readonly Token[] => document.read(tokens).map(({ value }) => value))

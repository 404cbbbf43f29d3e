import type { Annotation } from '../../document/layer.js'
import { once } from '../../document/once.js'
import { annotator } from '../../match/annotator.js'
import { gathered } from '../../text/gathered.js'
import { isBreak, type Token, tokenize } from '../../text/token.js'

/** Syllables, numbers and marks of each paragraph; the blank line before a paragraph is its first mark. */
export const tokens = annotator<readonly Token[]>({
  name: 'tokens',
  reads: [],
  annotate: ({ text }) => paragraphsOf(tokenize(text)),
})

function paragraphsOf(list: readonly Token[]): readonly Annotation<readonly Token[]>[] {
  const found: Annotation<readonly Token[]>[] = []
  for (let from = 0, to = 1; from < list.length; from = to++) {
    while (to < list.length && !isBreak(list[to])) to++
    const value = list.slice(from, to)
    found.push({ start: value[0]?.start ?? 0, end: value.at(-1)?.end ?? 0, value, rule: 'token/syllable' })
  }
  return found
}

/** The tokens of a document as one list, for lookup in lexicons. */
export const tokensOf = once(tokens, (document): readonly Token[] =>
  gathered(document.read(tokens), ({ value }) => value),
)

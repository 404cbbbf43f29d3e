// `\b` and `\w` are ASCII even with the flag u: only this file spells a boundary.
const LETTER = '\\p{L}\\p{M}\\p{N}'
const BEFORE = `(?<![${LETTER}])`
const AFTER = `(?![${LETTER}])`

const made: RegExp[] = []

export type PatternOptions = {
  /** Word lists that `{name}` in the source stands for, longest first. */
  readonly words?: Readonly<Record<string, readonly string[]>>
  /** Regular expression flags; `gu` by default, `giu` where case does not matter, `dgu` where group offsets are read. */
  readonly flags?: string
  /** False for a pattern that may begin or end inside a word. */
  readonly bounded?: boolean
}

/** Compiles a pattern between Unicode word boundaries; to be called once, at module level. Throws on an unknown `{name}`. */
export function pattern(source: string, { words = {}, flags = 'gu', bounded = true }: PatternOptions = {}): RegExp {
  const filled = source.replace(/(?<!\\[pP])\{([a-z][a-z-]*)\}/gi, (_, name: string) => alternatives(name, words[name]))
  const compiled = new RegExp(bounded ? `${BEFORE}(?:${filled})${AFTER}` : filled, flags)
  made.push(compiled)
  return compiled
}

const START = new RegExp(BEFORE, 'uy')

/** True where no letter or digit stands before an offset. */
export function beginsWord(text: string, at: number): boolean {
  START.lastIndex = at
  return START.test(text)
}

/** A pattern between word boundaries for matching at one offset where `beginsWord` holds, which is not tested again. */
export function stickyOf({ source, flags }: RegExp): RegExp {
  if (!source.startsWith(BEFORE)) throw new Error(`pattern: no boundary before ${source}`)
  return new RegExp(source.slice(BEFORE.length), flags.replace('g', 'y'))
}

const NO_LETTER = '(?<!\\p{L})'
/** What needs no rewriting in a pattern, or the opening of a group that is captured. */
const PIECES = /\\.|\[(?:\\.|[^\]\\])*\]|\((?!\?)|\(\?<(?![=!])[^>]+>/gu

/**
 * The same pattern, found several times faster: one that begins with `(?<!\p{L})` has the engine look for a letter at every
 * place of a text; this one first looks for what follows, and asks what stands before it only where that stands.
 */
export function sought({ source, flags }: RegExp): RegExp {
  if (!source.startsWith(NO_LETTER)) throw new Error(`pattern: no letter is kept from ${source}`)
  // The groups of what is looked for ahead hold nothing.
  if (/\\(?:[1-9]|k<)/.test(source)) throw new Error(`pattern: a group is referred to in ${source}`)
  const ahead = source.slice(NO_LETTER.length).replace(PIECES, piece => (piece.startsWith('(') ? '(?:' : piece))
  return new RegExp(`(?=${ahead})${source}`, flags)
}

/** Every pattern that `pattern` has compiled so far: for the tests of linear time and for the fingerprint of the rules. */
export const patternsMade = (): readonly RegExp[] => made

function alternatives(name: string, words: readonly string[] | undefined): string {
  if (!words?.length) throw new Error(`pattern: no words are given for {${name}}`)
  const longestFirst = [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  return `(?:${longestFirst.map(escaped).join('|')})`
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')

import type { Annotation } from '../document/layer.js'
import { beginsWord, stickyOf } from '../text/boundary.js'
import { firstEndingAfter, type Span } from '../text/span.js'

/** Named groups of a match; undefined where a group did not take part. */
export type Groups = Readonly<Record<string, string | undefined>>

/** A way of writing something. Its name is `kind/what-it-reads`; each example is read whole, by this rule, as the value given (executed by the tests). */
export type Rule<V> = {
  readonly name: string
  readonly pattern: RegExp
  readonly examples: Readonly<Record<string, V>>
  /** The value of a match; undefined refuses it. */
  read(groups: Groups): V | undefined
}

/** A rule that is known under its name, with its pattern for matching at one offset where a word begins. */
export type MadeRule<V> = Rule<V> & { readonly sticky: RegExp }

const made = new Map<string, Rule<unknown>>()

/** Makes a rule known under its name. */
export function rule<V>(definition: Rule<V>): MadeRule<V> {
  made.set(definition.name, definition)
  return { ...definition, sticky: stickyOf(definition.pattern) }
}

/** A phrase that the rule of this name reads, where such a rule was made. */
export function exampleOf(name: string): string | undefined {
  return Object.keys(made.get(name)?.examples ?? {})[0]
}

/** The longest reading of the rules at an offset, of equals the first; undefined where none reads, or where it overlaps a span of `masked` (sorted, disjoint). */
export function readAt<V>(
  text: string,
  rules: readonly MadeRule<V>[],
  start: number,
  masked: readonly Span[] = [],
): Annotation<V> | undefined {
  if (!beginsWord(text, start)) return undefined
  const limit = masked[firstEndingAfter(masked, start)]?.start ?? text.length
  let best: Annotation<V> | undefined
  for (const { sticky, name, read } of rules) {
    sticky.lastIndex = start
    const match = sticky.exec(text)
    const end = start + (match?.[0].length ?? 0)
    if (!match || end > limit || end <= (best?.end ?? start)) continue
    const value = read(match.groups ?? NO_GROUPS)
    if (value !== undefined) best = { start, end, value, rule: name }
  }
  return best
}

const NO_GROUPS: Groups = {}

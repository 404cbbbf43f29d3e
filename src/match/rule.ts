import type { Annotation } from '../document/layer.js'
import { firstEndingAfter, type Span } from '../text/span.js'
import { disjoint } from './overlap.js'

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

const made = new Map<string, Rule<unknown>>()

/** Makes a rule known under its name. */
export function rule<V>(definition: Rule<V>): Rule<V> {
  made.set(definition.name, definition)
  return definition
}

/** A phrase that the rule of this name reads, where such a rule was made. */
export function exampleOf(name: string): string | undefined {
  return Object.keys(made.get(name)?.examples ?? {})[0]
}

/** Everything that the rules read in a text, disjoint and sorted; matches that overlap a span of `masked` (sorted, disjoint) are dropped. */
export function readRules<V>(text: string, rules: readonly Rule<V>[], masked: readonly Span[] = []): Annotation<V>[] {
  const found: Annotation<V>[] = []
  for (const rule of rules) {
    for (const match of text.matchAll(rule.pattern)) {
      const annotation = annotationOf(rule, match, masked)
      if (annotation) found.push(annotation)
    }
  }
  return disjoint(found)
}

/** As `readRules`, but tries the rules only at the given offsets: several times faster where a cue says where to look. */
export function readRulesAt<V>(
  text: string,
  rules: readonly Rule<V>[],
  starts: Iterable<number>,
  masked: readonly Span[] = [],
): Annotation<V>[] {
  const found: Annotation<V>[] = []
  for (const start of starts) {
    for (const rule of rules) {
      const sticky = stickyTwin(rule.pattern)
      sticky.lastIndex = start
      const match = sticky.exec(text)
      const annotation = match && annotationOf(rule, match, masked)
      if (annotation) found.push(annotation)
    }
  }
  return disjoint(found)
}

function annotationOf<V>(rule: Rule<V>, match: RegExpExecArray, masked: readonly Span[]): Annotation<V> | undefined {
  const span = { start: match.index, end: match.index + match[0].length }
  const mask = masked[firstEndingAfter(masked, span.start)]
  if (mask && mask.start < span.end) return undefined
  const value = rule.read(match.groups ?? {})
  return value === undefined ? undefined : { ...span, value, rule: rule.name }
}

const twins = new WeakMap<RegExp, RegExp>()

function stickyTwin(pattern: RegExp): RegExp {
  const known = twins.get(pattern)
  if (known) return known
  const made = new RegExp(pattern.source, pattern.flags.replace('g', 'y'))
  twins.set(pattern, made)
  return made
}

import type { NameKind } from '../annotators/name/name.js'
import { key } from '../text/fold.js'

/** A name as the text writes it. */
export type Written = { readonly text: string; readonly kind: NameKind }

/** Tells which person each name of a document means: a number a person, in the order of their first mention. */
export type Register = {
  /** The persons so far: the name as first written in full, and its kind. */
  readonly persons: readonly Written[]
  /** The person whom the next name, in text order, means. */
  identify(name: Written): number
}

/**
 * Two names are one person when equal up to tone placement. A given name, or a lone foreign one, means the person who
 * was named last and whose name ends so; else the first later one; else a person of its own.
 */
export function registerOf(names: readonly Written[]): Register {
  const persons: Written[] = []
  const known = new Map<string, number>()
  const latest = new Map<string, number>()
  const later = new Map<string, Written>()
  for (const name of [...names].reverse())
    if (!isPart(name)) for (const ending of endings(key(name.text))) later.set(ending, name)
  const enter = (name: Written): number => {
    const folded = key(name.text)
    const number = known.get(folded) ?? persons.push(name) - 1
    known.set(folded, number)
    return number
  }
  return {
    persons,
    identify(name) {
      const folded = key(name.text)
      const full = isPart(name) ? undefined : name
      const number = (full ? undefined : latest.get(folded)) ?? enter(full ?? later.get(folded) ?? name)
      for (const ending of endings(key(persons[number]?.text ?? ''))) latest.set(ending, number)
      return number
    },
  }
}

const isPart = ({ text, kind }: Written): boolean => kind === 'short' || (kind === 'foreign' && !text.includes(' '))

/** The last one to three syllables of a name that has more: what a short form repeats. */
function endings(folded: string): string[] {
  const syllables = folded.split(' ')
  return [1, 2, 3].filter(length => length < syllables.length).map(length => syllables.slice(-length).join(' '))
}

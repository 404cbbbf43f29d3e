import type { Token } from '../../text/token.js'
import { type Cue, type CueKind, kindsOf, named } from './cue.js'
import { followers } from './judgement.js'
import type { Line, Stretch } from './line.js'

const KINDS_OF_PREDICATE: readonly CueKind[] = ['work', 'growth', 'attend', 'harm', 'standing', 'being']

/** The kinds of predicates, in order of precedence. */
export const PREDICATES = named(...KINDS_OF_PREDICATE)
/** All of them. */
export const ANY_PREDICATE = kindsOf(...KINDS_OF_PREDICATE)
const NEUTRAL = kindsOf('neutral')

/** A quantity in its sentence: the cues before and behind it and the predicate that it belongs to. */
export type Setting = {
  readonly self: Stretch
  readonly line: Line
  /** All cues of the sentence before it that are not neutral, and those of its segment. */
  readonly said: readonly Cue[]
  readonly before: readonly Cue[]
  readonly behind: readonly Cue[]
  readonly predicate: Cue | undefined
}

/** Reads what stands around a stretch of a sentence. */
export function settingOf(list: readonly Token[], self: Stretch, line: Line): Setting {
  const said = line.cues.filter(({ to, kinds }) => to <= self.from && !(kinds & NEUTRAL))
  const before = said.filter(one => one.from >= line.at(self.from).segment)
  const predicate = before.findLast(({ kinds }) => kinds & ANY_PREDICATE)
  return { self, line, said, before, behind: followers(list, line, self.to), predicate }
}

/** The names whose conditions hold. */
export function holding(conditions: Readonly<Record<string, unknown>>): readonly string[] {
  const names: string[] = []
  for (const name in conditions) if (conditions[name]) names.push(name)
  return names
}

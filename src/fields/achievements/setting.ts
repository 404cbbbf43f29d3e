import type { Token } from '../../text/token.js'
import { type Cue, type CueKind, kindsOf, named } from './cue.js'
import { followers } from './judgement.js'
import type { Line, Place, Stretch } from './line.js'

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
  const place = line.at(self.from)
  const said = line.cues.filter(
    one => one.to <= self.from && !(one.kinds & NEUTRAL) && !isAside(line.at(one.from), place),
  )
  const before = said.filter(one => one.from >= place.segment)
  const predicate = before.findLast(({ kinds }) => kinds & ANY_PREDICATE)
  return { self, line, said, before, behind: followers(list, line, self.to), predicate }
}

/** What stands in brackets that closed before says nothing of what stands behind them. */
const isAside = (cue: Place, self: Place): boolean => cue.bracketed && !(self.bracketed && self.bracket === cue.bracket)

/** The names whose conditions hold. */
export function holding(conditions: Readonly<Record<string, unknown>>): readonly string[] {
  const names: string[] = []
  for (const name in conditions) if (conditions[name]) names.push(name)
  return names
}

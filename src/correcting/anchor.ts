import { createHash } from 'node:crypto'
import type { Known } from './known.js'

/** Letters of an anchor. */
const LENGTH = 12

/**
 * What names each value for good, by where it was first read and whose it is: no correction changes it, and what other rules read in the same place has it too. Values of one owner
 * that were read in one place are told by their names.
 */
export function anchorsOf(known: readonly Known[]): ReadonlyMap<Known, string> {
  const anchors = new Map<Known, string>()
  const taken = new Set<string>()
  for (const one of known) {
    const places = [...placeOf(one), ...(one.owner ? placeOf(one.owner) : [])]
    const told = [places, [...places, one.names[0]], [...places, one.names[0], taken.size]].map(hashed)
    const anchor = told.find(each => !taken.has(each)) ?? ''
    taken.add(anchor)
    anchors.set(one, anchor)
  }
  return anchors
}

const placeOf = ({ reading: { field, part, evidence } }: Known): readonly (string | number | null | undefined)[] => {
  const [span] = evidence
  return [field, part, span?.start, span?.end, span?.quote]
}

const hashed = (said: unknown): string =>
  createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, LENGTH)

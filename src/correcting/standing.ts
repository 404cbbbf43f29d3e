import type { Correction } from './correction.js'

/** The numbers, from 1, of the corrections of a record that a later one takes back; a withdrawal that is taken back itself takes nothing back. */
export function liftedAmong(corrections: readonly Correction[]): ReadonlySet<number> {
  const lifted = new Set<number>()
  for (const [at, { lifts }] of [...corrections.entries()].reverse())
    if (lifts !== undefined && !lifted.has(at + 1)) lifted.add(lifts)
  return lifted
}

/** Of all corrections of a record those that count. */
export function standing(corrections: readonly Correction[]): readonly Correction[] {
  const lifted = liftedAmong(corrections)
  return corrections.filter(({ verdict }, at) => verdict !== 'withdraw' && !lifted.has(at + 1))
}

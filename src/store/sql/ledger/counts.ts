import type { Counts, State } from '../../store.js'

/** How many sources are in a state. */
export type CountedState = { readonly state: State; readonly count: number }

/** Counts of sources by state, in the order of their work. */
export function countsOf(rows: readonly CountedState[]): Counts {
  const found = new Map(rows.map(({ state, count }) => [state, count]))
  const counted = (state: State): number => found.get(state) ?? 0
  return {
    queued: counted('queued'),
    running: counted('running'),
    done: counted('done'),
    'no-article': counted('no-article'),
    duplicate: counted('duplicate'),
    quarantined: counted('quarantined'),
    failed: counted('failed'),
  }
}

import type { Imported } from '../importing/import.js'
import type { Counts, State } from '../store/store.js'

/** How the states are called in a report. */
const names: Readonly<Record<State, string>> = {
  done: 'with a record',
  'no-article': 'without an article',
  duplicate: 'duplicates of other bytes',
  quarantined: 'quarantined',
  failed: 'failed',
  queued: 'waiting',
  running: 'being worked on',
}

/** The states that hold something, a line each. */
export function countLines(counts: Counts): readonly string[] {
  return (Object.keys(names) as State[]).flatMap(state => (counts[state] ? [line(counts[state], names[state])] : []))
}

const line = (count: number, what: string): string => `${String(count).padStart(9)}  ${what}`

/** What an import came to, for people. */
export function importReport({ found, known, ignored, counts, interrupted }: Imported, seconds: number): string {
  const rate = found > known && seconds > 0 ? `, ${((found - known) / seconds).toFixed(0)} a second` : ''
  return [
    `${found} sources found, ${known} of them done before, in ${seconds.toFixed(1)} s${rate}`,
    ...countLines(counts),
    ...Object.entries(ignored).map(([reason, count]) => line(count, `not read: ${reason}`)),
    ...(interrupted ? ['interrupted: the same command, or `trichluc resume`, goes on from here'] : []),
  ].join('\n')
}

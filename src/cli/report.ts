import type { Imported } from '../importing/import.js'
import type { Counts, State } from '../store/store.js'
import { say, told } from './language.js'

/** The states in the order of a report. */
const reported: readonly State[] = ['done', 'no-article', 'duplicate', 'quarantined', 'failed', 'queued', 'running']

/** The states that hold something, a line each. */
export function countLines(counts: Counts): readonly string[] {
  return reported.flatMap(state => (counts[state] ? [line(counts[state], say(`state.${state}`))] : []))
}

/** A count and what is counted, in a column. */
export const line = (count: number, what: string): string => `${String(count).padStart(9)}  ${what}`

/** What an import came to, for people. */
export function importReport({ found, known, ignored, counts, interrupted }: Imported, seconds: number): string {
  const rate = found > known && seconds > 0 ? say('report.rate', { rate: ((found - known) / seconds).toFixed(0) }) : ''
  return [
    say('report.found', { found, known, seconds: seconds.toFixed(1), rate }),
    ...countLines(counts),
    ...Object.entries(ignored).map(([reason, count]) => line(count, say('report.not-read', { reason: told(reason) }))),
    ...(interrupted ? [say('report.interrupted')] : []),
  ].join('\n')
}

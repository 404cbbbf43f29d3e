import type { Imported } from '../importing/import.js'
import type { Counts, State, Tally } from '../store/store.js'
import { say, told } from './language.js'
import { visible } from './terminal.js'

/** The states in the order of a report. */
const reported: readonly State[] = ['done', 'no-article', 'duplicate', 'quarantined', 'failed', 'queued', 'running']

/** The states that hold something, a line each. */
export function countLines(counts: Counts): readonly string[] {
  return reported.flatMap(state => (counts[state] ? [line(counts[state], say(`state.${state}`))] : []))
}

/** A count and what is counted, in a column. */
export const line = (count: number, what: string): string => `${String(count).padStart(9)}  ${what}`

/** Most names of a tally that are told. */
const TOLD = 20

/** Numbers of records by what they have in common, a line each under a title. */
export const tallyLines = (title: string, tally: Tally): readonly string[] =>
  tally.length
    ? [
        `${title}:`,
        ...tally
          .slice(0, TOLD)
          .map(({ name, count }) => line(count, name === null ? say('status.unknown') : visible(name))),
        ...(tally.length > TOLD ? [line(tally.length - TOLD, say('status.more'))] : []),
      ]
    : []

/** What an import came to, for people. */
export function importReport(imported: Imported, seconds: number): string {
  const { found, known, ignored, counts, encodings, portals, interrupted } = imported
  const rate = found > known && seconds > 0 ? say('report.rate', { rate: ((found - known) / seconds).toFixed(0) }) : ''
  return [
    say('report.found', { found, known, seconds: seconds.toFixed(1), rate }),
    ...countLines(counts),
    ...Object.entries(ignored).map(([reason, count]) =>
      line(count, say('report.not-read', { reason: visible(told(reason)) })),
    ),
    ...tallyLines(say('status.encodings'), encodings),
    ...tallyLines(say('status.hosts'), portals),
    ...(interrupted ? [say('report.interrupted')] : []),
  ].join('\n')
}

import type { Band } from './calibration.js'
import type { Miss, Row } from './tally.js'

/** How the columns of a table of scores are called. */
export type ScoreHeads = { readonly field: string; readonly numbers: readonly string[]; readonly interval: string }

const HEADS: ScoreHeads = {
  field: 'field',
  numbers: ['gold', 'found', 'prec', 'recall', 'F1'],
  interval: '90 % interval',
}
const NAME_WIDTH = 20
const NUMBER_WIDTH = 7

/** Scores as a table of fixed width, a line a row. */
export function scoreTable(rows: Readonly<Record<string, Row>>, heads = HEADS): string {
  const cells = (list: readonly string[]): string => list.map(cell => cell.padStart(NUMBER_WIDTH)).join(' ')
  const lines = Object.entries(rows).map(([name, { gold, found, precision, recall, f1, low, high }]) => {
    const range = low === undefined || high === undefined ? '' : `   ${low.toFixed(2)}–${high.toFixed(2)}`
    return `${name.padEnd(NAME_WIDTH)} ${cells([String(gold), String(found), ...[precision, recall, f1].map(n => n.toFixed(3))])}${range}`
  })
  return [`${heads.field.padEnd(NAME_WIDTH)} ${cells(heads.numbers)}   ${heads.interval}`, ...lines].join('\n')
}

/** Misses, a line each, sorted by row and document. */
export const missList = (misses: readonly Miss[]): string =>
  misses
    .map(({ sign, row, id, what }) => `${sign} ${row.padEnd(NAME_WIDTH)} ${id}: ${what}`)
    .sort()
    .join('\n')

/** The calibration as a Markdown table. */
export function calibrationTable(bands: readonly Band[]): string {
  const lines = bands.map(({ field, from, to, entries, right }) => {
    const range = `${from.toFixed(2)}–${to.toFixed(2)}`
    return `| ${field} | ${range} | ${entries} | ${(right / entries).toFixed(3)} |`
  })
  return ['| field | confidence | entries | share right |', '|---|---|---:|---:|', ...lines].join('\n')
}

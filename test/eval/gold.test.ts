import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { goldSets, noGold } from '../gold-folder.js'
import written from './floors.json' with { type: 'json' }

const main = join(import.meta.dirname, '../../dist/cli/main.js')
type Floor = {
  readonly sets: readonly string[]
  readonly options: readonly string[]
  readonly rows: Readonly<Record<string, number>>
}
const floors: Readonly<Record<string, Floor>> = written
type Rows = Record<string, { readonly f1: number }>

const rowsOf = (folders: readonly string[], ...options: readonly string[]): Rows => {
  const printed = execFileSync(process.execPath, [main, 'eval', '--json', ...options, ...folders], { encoding: 'utf8' })
  return JSON.parse(printed).rows
}

/** Floors only rise: `npm run eval:floors` writes the scores of today where they are higher. */
describe.each(Object.entries(floors))('scores over %s', (_, { sets, options, rows }) => {
  const folders = goldSets(...sets)
  it.skipIf(!folders)(folders ? 'stay above their floors' : noGold, { timeout: 120_000 }, () => {
    const scores = rowsOf(folders ?? [], ...options)
    const fallen = Object.entries(rows)
      .filter(([row, floor]) => (scores[row]?.f1 ?? 0) < floor - 0.0005)
      .map(([row, floor]) => `${row}: ${scores[row]?.f1.toFixed(3)} < ${floor}`)
    expect(fallen).toEqual([])
  })
})

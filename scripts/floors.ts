// Raises the floors of the gold scores to what is reached today: npm run eval:floors
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

type Floors = Record<string, { sets: string[]; options: string[]; rows: Record<string, number> }>

const root = join(import.meta.dirname, '..')
const file = join(root, 'test/eval/floors.json')
const gold = process.env['TRICHLUC_GOLD'] ?? join(root, '../shared/gold')
const floors: Floors = JSON.parse(readFileSync(file, 'utf8'))

for (const [name, { sets, options, rows }] of Object.entries(floors)) {
  const folders = sets.map(set => join(gold, set))
  const printed = execFileSync(process.execPath, [
    join(root, 'dist/cli/main.js'),
    'eval',
    '--json',
    ...options,
    ...folders,
  ])
  const scores: Record<string, { f1: number; gold: number }> = JSON.parse(printed.toString()).rows
  for (const [row, { f1, gold: answers }] of Object.entries(scores)) {
    const reached = Math.floor(f1 * 1000) / 1000
    if (!answers || reached <= (rows[row] ?? -1)) continue
    console.log(`${name}: ${row} ${rows[row] ?? 'none'} → ${reached}`)
    rows[row] = reached
  }
}
writeFileSync(file, `${JSON.stringify(floors, null, 2)}\n`)

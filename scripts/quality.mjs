// Puts scores, calibration and ablation over the gold sets into docs/quality.md: npm run quality
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { fenced, fill } from './blocks.mjs'

const root = join(import.meta.dirname, '..')
const gold = process.env.TRICHLUC_GOLD ?? join(root, '../shared/gold')
const sets = (...names) => names.map(name => join(gold, name))
const run = (...args) =>
  execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 }).trim()
const evaluated = (options, ...names) => run('dist/cli/main.js', 'eval', ...options, ...sets(...names))

const FIELDS = ['dev', 'portal-dev', 'seed']
const rowsOf = (...options) => JSON.parse(evaluated(['--json', ...options], ...FIELDS)).rows
const share = number => number.toFixed(3)

/** Scores of the open and of the sealed part, side by side. */
function sideBySide() {
  const [all, open, sealed] = [rowsOf(), rowsOf('--part', 'open'), rowsOf('--part', 'sealed')]
  const lines = Object.keys(all).map(row => {
    const cells = [all, open, sealed].flatMap(rows => [
      rows[row].gold,
      share(rows[row].precision),
      share(rows[row].recall),
      share(rows[row].f1),
    ])
    return `| ${row} | ${cells.join(' | ')} |`
  })
  return [
    '| row | all: n | P | R | F1 | open: n | P | R | F1 | sealed: n | P | R | F1 |',
    `|---|${'---:|'.repeat(12)}`,
    ...lines,
  ].join('\n')
}

fill(join(root, 'docs/quality.md'), {
  scores: sideBySide,
  pages: () => fenced(evaluated(['--pages'], 'html-dev')),
  'portal pages': () => fenced(evaluated(['--pages'], 'portal-dev', 'seed')),
  encodings: () => fenced(evaluated(['--pages'], 'html-dev-encodings')),
  calibration: () => evaluated(['--calibration'], ...FIELDS),
  ablation: () => run('--import', 'tsx', 'bench/ablation.ts', ...sets(...FIELDS)),
})

// Puts what the program really prints into README.md: npm run readme
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { fenced, fill } from './blocks.mjs'

const root = join(import.meta.dirname, '..')
const run = (...args) =>
  execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
const main = 'dist/cli/main.js'
const SHOWN = ['hdnd-yenbai--nested-tables-counter-poll', 'hdnd-langson--tcvn3-frontpage', 'ubnd-vinhlong--error-page']
const LINES = 18

/** What stands in README between the marks of a name: the real output of the program. */
export const printed = {
  plan: () => run(main, 'plan').trim(),
  demo: () =>
    run('scripts/demo.mjs')
      .split('\n\n')
      .filter(part => SHOWN.some(name => part.startsWith(`fixtures/${name}`)))
      .join('\n\n')
      .trim(),
  explain: () => run(main, 'explain', `fixtures/${SHOWN[0]}/page.html`).split('\n').slice(1, LINES).join('\n').trim(),
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const printers = Object.entries(printed).map(([name, print]) => [name, () => fenced(print())])
  fill(join(root, 'README.md'), Object.fromEntries(printers))
}

// Puts what the program really prints into README.md and README.vi.md, each in its language: npm run readme
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

export const readmes = { en: 'README.md', vi: 'README.vi.md' }

/** What stands in a README between the marks of a name: the real output of the program in a language. */
export const printed = {
  plan: language => run(main, 'plan', '--lang', language).trim(),
  demo: language =>
    run('scripts/demo.mjs', '--lang', language)
      .split('\n\n')
      .filter(part => SHOWN.some(name => part.startsWith(`fixtures/${name}`)))
      .join('\n\n')
      .trim(),
  explain: language =>
    run(main, 'explain', `fixtures/${SHOWN[0]}/page.html`, '--lang', language)
      .split('\n')
      .slice(1, LINES)
      .join('\n')
      .trim(),
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const [language, file] of Object.entries(readmes)) {
    const printers = Object.entries(printed).map(([name, print]) => [name, () => fenced(print(language))])
    fill(join(root, file), Object.fromEntries(printers))
  }
}

// Puts what the program really prints into README.md: npm run readme
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

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

const marks = name => new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- /${name} -->)`)

/** The text between the marks of a name. */
export const block = (text, name) => marks(name).exec(text)?.[0]?.split('```')[1]?.trim()

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const file = join(root, 'README.md')
  let text = readFileSync(file, 'utf8')
  for (const [name, print] of Object.entries(printed)) {
    text = text.replace(marks(name), (_, open, close) => `${open}\`\`\`\n${print()}\n\`\`\`\n${close}`)
  }
  writeFileSync(file, text)
}

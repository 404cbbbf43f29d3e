// Packs the package, installs it into an empty project, type-checks README's library example there and runs it: npm run tarball
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'trichluc-tarball-'))
const run = (program, args, cwd = folder) =>
  execFileSync(program, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })

try {
  const [{ filename }] = JSON.parse(
    run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root),
  )
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'empty', private: true, type: 'module' }))
  run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', `./${filename}`])
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  const [, example = ''] = /## As a library\n\n```ts\n([\s\S]*?)```/.exec(readme) ?? []
  if (!example.includes("from 'trichluc'")) throw new Error('README has no library example')
  writeFileSync(join(folder, 'example.ts'), example)
  copyFileSync(join(root, 'fixtures/hdnd-yenbai--nested-tables-counter-poll/page.html'), join(folder, 'page.html'))
  const options = [
    '--strict',
    '--module',
    'nodenext',
    '--target',
    'es2023',
    '--types',
    'node',
    '--typeRoots',
    join(root, 'node_modules/@types'),
  ]
  run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), ...options, 'example.ts'])
  const printed = run(process.execPath, ['example.js'])
  if (!printed.includes('Lục Văn Thỉnh') || !/'[^']+'/.test(printed)) throw new Error(`the example printed ${printed}`)
  const version = run(process.execPath, [join(folder, 'node_modules/trichluc/dist/cli/main.js'), '--version'])
  process.stdout.write(`${printed}\ntrichluc ${version.trim()} runs from its tarball\n`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

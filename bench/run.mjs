// npm run bench -- NAME [ARGUMENTS]: the files of this folder
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const [name = '', ...rest] = process.argv.slice(2)
const file = join(import.meta.dirname, `${name}.ts`)
if (!/^[a-z]+$/.test(name) || !existsSync(file)) {
  console.error(`no such measurement: ${name || '(none given)'}; see the files of bench/`)
  process.exit(2)
}
process.exitCode = spawnSync(process.execPath, ['--import', 'tsx', file, ...rest], { stdio: 'inherit' }).status ?? 1

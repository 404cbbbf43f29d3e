import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writePages } from './pages.js'

/** Pages that are imported while a store is measured, of numbers that no archive of ours has. */
const IMPORTED = 12000
const FIRST_IMPORTED = 1_000_000

/** The built program. */
export const main = join(import.meta.dirname, '../dist/cli/main.js')

/** Imports pages into a store with the built program, as long as the work takes. */
export async function duringImport(address: string, work: () => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'))
  writePages(folder, IMPORTED, FIRST_IMPORTED)
  const options = ['--store', address, '--workers', '1', '--progress', 'none']
  const child: ChildProcess = spawn(process.execPath, [main, 'import', folder, ...options], { stdio: 'ignore' })
  try {
    await new Promise(resolve => setTimeout(resolve, 4000))
    await work()
    console.log(child.exitCode === null ? '  the import ran all the while' : '  the import ended before')
  } finally {
    if (child.exitCode === null) {
      child.kill('SIGTERM')
      await once(child, 'exit')
    }
    rmSync(folder, { recursive: true })
  }
}

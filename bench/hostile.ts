/**
 * Time and memory that hostile pages take, each in a process of its own, and how the time grows when they double:
 *   npm run bench -- hostile [MEGABYTES=5] [NAME]
 * The last row is a page of 200 MB handed to the command as a file.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readPage } from '../src/page/page.js'
import { hostilePages } from '../test/page/hostile-pages.js'
import { cpuSpent } from './running.js'

const SECONDS = 2
const MEMORY = 512
const GROWTH = 2.5
/** Times below this, in milliseconds, are too short to be compared. */
const SHORT = 100
const HUGE = 200_000_000
const HUGE_SECONDS = 5

type Figures = { readonly half: number; readonly whole: number; readonly memory: number }

/** What a process finds out of one kind of page. */
function measure(name: string, bytes: number): Figures {
  const page = hostilePages[name]
  if (!page) throw new Error(`no hostile page is called ${name}`)
  const { make, mediaType = 'text/html' } = page
  const spent = (length: number): number => {
    const source = { bytes: Buffer.from(make(length)), uri: 'x', mediaType }
    return cpuSpent(() => void readPage(source))
  }
  spent(50_000)
  const half = spent(bytes / 2)
  return { half, whole: spent(bytes), memory: process.resourceUsage().maxRSS / 1024 }
}

const [megabytes = '5', only, alone] = process.argv.slice(2)
const size = Number(megabytes) * 1_000_000

if (alone !== undefined) console.log(JSON.stringify(measure(alone, size)))
else {
  const names = Object.keys(hostilePages).filter(name => only === undefined || only === '' || name === only)
  const missed = [...names.filter(name => !holds(name)), ...(isHugeRefused() ? [] : ['200 MB'])]
  console.log(missed.length ? `\nmissed: ${missed.join(', ')}` : '\nall within the bounds')
  process.exitCode = missed.length ? 1 : 0
}

/** Prints a row; true where the page stays within the bounds. */
function holds(name: string): boolean {
  const script = process.argv[1] ?? ''
  const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', script, megabytes, '', name], { encoding: 'utf8' })
  const { half, whole, memory } = JSON.parse(stdout || '{"half":1,"whole":1e9,"memory":1e9}') as Figures
  const growth = whole < SHORT ? 0 : whole / half
  console.log(
    `${name.padEnd(30)} ${(whole / 1000).toFixed(2).padStart(6)} s ${memory.toFixed(0).padStart(5)} MB${growth ? `   × ${growth.toFixed(2)}` : ''}`,
  )
  return whole <= SECONDS * 1000 && memory <= MEMORY && growth <= GROWTH
}

function isHugeRefused(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'trichluc-'))
  const file = join(folder, 'huge.html')
  writeFileSync(file, '<p>Sáng ngày 14/5/2013</p>')
  truncateSync(file, HUGE)
  const from = performance.now()
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', 'extract', file], {
    encoding: 'utf8',
  })
  const seconds = (performance.now() - from) / 1000
  rmSync(folder, { recursive: true })
  console.log(
    `${'a page of 200 MB'.padEnd(30)} ${seconds.toFixed(2).padStart(6)} s on the clock: ${(stderr + stdout).trim().slice(0, 160)}`,
  )
  return seconds <= HUGE_SECONDS
}
